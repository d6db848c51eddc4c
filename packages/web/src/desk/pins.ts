import { useSyncExternalStore } from "react";

/** So many sources have a colour at once: more are not told apart. */
export const PINS = 6;

/** By colour what the pinned source is called; null: the colour is free. */
export type Pins = readonly (readonly string[] | null)[];

const KEY = "pins";
const onPinned = new Set<() => void>();
let pins: Pins = keptPins();

function keptPins(): Pins {
  const none = Array.from({ length: PINS }, () => null);
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? none.map((_, colour) => (isNames(kept[colour]) ? kept[colour] : null)) : none;
  } catch {
    return none;
  }
}

function isNames(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

function keep(next: Pins): void {
  pins = next;
  try {
    localStorage.setItem(KEY, JSON.stringify(pins));
  } catch {
    // No storage: a pin lasts as long as the page.
  }
  for (const listener of onPinned) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  onPinned.add(listener);
  return () => onPinned.delete(listener);
};

/** The sources that somebody has pinned in this browser. */
export const usePins = (): Pins => useSyncExternalStore(subscribe, () => pins);

/** The colour of a source; undefined: it is not pinned. */
export function pinOf(pinned: Pins, name: string): number | undefined {
  const colour = pinned.findIndex((names) => names?.includes(name));
  return colour < 0 ? undefined : colour;
}

/** Pins a source by all that it is called, or lets it go; nothing where all colours are taken. */
export function togglePin(names: readonly string[]): void {
  const isHeld = (pin: Pins[number]) => pin?.some((name) => names.includes(name)) ?? false;
  if (pins.some(isHeld)) keep(pins.map((pin) => (isHeld(pin) ? null : pin)));
  else if (pins.includes(null)) keep(pins.with(pins.indexOf(null), names));
}

/** Colours for sources side by side: of pinned ones their own, of the first others those that are left; null: no source. */
export function coloursOf(pinned: Pins, names: readonly (string | null)[]): readonly (number | "none")[] {
  const own = names.map((name) => (name === null ? "none" : pinOf(pinned, name)));
  const free = Array.from({ length: PINS }, (_, colour) => colour).filter((colour) => !own.includes(colour));
  return own.map((colour) => colour ?? free.shift() ?? "none");
}
