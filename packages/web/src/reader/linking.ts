import { createContext, use, useSyncExternalStore } from "react";

/** Which entry is looked at: in the text and in the record at once. */
export interface Linked {
  readonly hovered: string | null;
  readonly selected: string | null;
}

export interface Linking {
  readonly current: () => Linked;
  readonly change: (change: Partial<Linked>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** A small store, so that only what lights up or goes dark is drawn again. */
export function createLinking(): Linking {
  let linked: Linked = { hovered: null, selected: null };
  const listeners = new Set<() => void>();
  return {
    current: () => linked,
    change(change) {
      linked = { ...linked, ...change };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const LinkingContext = createContext<Linking>(createLinking());

/** How something lights up, and for which entry. */
export interface Lit {
  readonly light: "hovered" | "selected";
  readonly entry: string;
}

/** Whether what belongs to these entries is lit; undefined: it is not. */
export function useLit(entries: readonly string[]): Lit | undefined {
  const { current, subscribe } = use(LinkingContext);
  const light = useSyncExternalStore(subscribe, () => {
    const { hovered, selected } = current();
    if (hovered !== null && entries.includes(hovered)) return "hovered";
    return selected !== null && entries.includes(selected) ? "selected" : undefined;
  });
  const entry = light && current()[light];
  return light && entry ? { light, entry } : undefined;
}

/** Whether it is this entry that was chosen, whatever is pointed at. */
export function useIsChosen(entry: string): boolean {
  const { current, subscribe } = use(LinkingContext);
  return useSyncExternalStore(subscribe, () => current().selected === entry);
}

export function useSelected(): string | null {
  const { current, subscribe } = use(LinkingContext);
  return useSyncExternalStore(subscribe, () => current().selected);
}
