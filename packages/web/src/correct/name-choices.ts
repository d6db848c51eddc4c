import type { Reading } from "according/api";

/** More would be a list to search. */
const MOST = 6;

/** Those of a report who may be meant, as buttons: the likely ones first, then whoever is named most. */
export function nameChoices(reading: Reading, likely: readonly string[], not: string | undefined): readonly string[] {
  const named = reading.sources
    .filter(({ kind }) => kind !== "thing" && kind !== "document")
    .toSorted((a, b) => b.mentions.length - a.mentions.length);
  const all = new Set([...likely, ...named.map(({ name }) => name)]);
  return [...all].filter((name) => name !== not).slice(0, MOST);
}

export const namesIn = ({ sources }: Reading): readonly string[] => [...new Set(sources.map(({ name }) => name))];
