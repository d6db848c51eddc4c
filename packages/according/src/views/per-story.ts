import type { Series } from "@according/reader";
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

/** Makes something of a series of a story once, for as long. */
export function perSeries<T>(make: (linked: Linked, series: Series) => T): (linked: Linked, series: Series) => T {
  const madeIn = perStory(() => new Map<string, { readonly value: T }>());
  return (linked, series) => {
    const made = madeIn(linked);
    const before = made.get(series.id) ?? { value: make(linked, series) };
    made.set(series.id, before);
    return before.value;
  };
}
