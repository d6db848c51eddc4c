import type { Act, Form, SaidRow } from "according/api";
import { actName } from "../desk/act-name.ts";
import type { Told } from "../desk/in-story.ts";
import { text } from "../ui/address.ts";
import { dayOf } from "../ui/dates.ts";
import { formName } from "../ui/words.ts";

/** By what statements are chosen. */
export const FACETS = ["speaker", "told", "act", "form", "outlet", "day"] as const;
export type Facet = (typeof FACETS)[number];

/** What the address of a story's statements says. */
export type SaidFilter = { readonly [key in Facet | "words"]?: string };

/** Reads the address; what is empty it leaves out. */
export function saidFilter(search: Record<string, unknown>): SaidFilter {
  const parts = [...FACETS, "words" as const].map((key) => text(key, search[key]));
  return Object.assign({}, ...parts) as SaidFilter;
}

/** Whether words tell that it was said. */
const [SAID, ATTITUDE] = ["said", "attitude"];

/** A statement with the values by which it is chosen. */
export interface FacetRow extends Readonly<Record<Facet, readonly string[]>> {
  readonly said: SaidRow;
  /** Its words and who says it, in lower case. */
  readonly text: string;
}

/** What nobody is known to say. */
export const OPEN = "open";

export const facetRows = (said: readonly SaidRow[], told: Told): readonly FacetRow[] =>
  said.map((one) => {
    const rows = one.members.map(({ entry }) => told.row(entry));
    const [first] = rows;
    return {
      said: one,
      text: rows
        .map((row) => `${row?.who} ${row?.words}`)
        .join(" ")
        .toLowerCase(),
      speaker: [first && !first.open ? told.who(first) || OPEN : OPEN],
      told: [one.attitude ? ATTITUDE : SAID],
      ...{ act: [one.act], form: [one.form], outlet: one.outlets, day: [one.day.slice(0, 10)] },
    };
  });

/** Those that have every value and every word asked for; one facet may be left out. */
export function matching(rows: readonly FacetRow[], filter: SaidFilter, without?: Facet): readonly FacetRow[] {
  const words = (filter.words ?? "").toLowerCase().split(/\s+/).filter(Boolean);
  const asked = FACETS.filter((facet) => facet !== without && filter[facet] !== undefined);
  return rows.filter(
    (row) =>
      asked.every((facet) => row[facet].includes(filter[facet] ?? "")) &&
      words.every((word) => row.text.includes(word)),
  );
}

/** The values of a facet with how many statements have each, under all else that is asked for; most first, days in order. */
export function tallyOf(rows: readonly FacetRow[], filter: SaidFilter, facet: Facet) {
  const counts = new Map<string, number>();
  for (const row of matching(rows, filter, facet))
    for (const value of row[facet]) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = [...counts].map(([value, count]) => ({ value, count }));
  return facet === "day"
    ? values.toSorted((a, b) => (a.value < b.value ? 1 : -1))
    : values.toSorted((a, b) => b.count - a.count || a.value.localeCompare(b.value));
}

/** What a value is called. */
export function valueName(facet: Facet, value: string): string {
  if (facet === "act") return actName(value as Act);
  if (facet === "form") return formName[value as Form] ?? value;
  if (facet === "told") return value === ATTITUDE ? "thought, wanted or shown" : "said in words";
  if (facet === "day") return value ? dayOf(value) : "no date";
  return value;
}
