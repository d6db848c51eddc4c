import type { Linked } from "../linked.ts";

/** Makes something of a story once, for as long as the story stays as it is linked. */
export function perStory<T>(make: (linked: Linked) => T): (linked: Linked) => T {
  const made = new WeakMap<Linked, { readonly value: T }>();
  return (linked) => {
    const before = made.get(linked) ?? { value: make(linked) };
    made.set(linked, before);
    return before.value;
  };
}
