import type { EntryAt, Source, Utterance } from "@according/reader";
import type { Linked } from "../linked.ts";
import { lookupIn } from "./lookup.ts";

/** Whom a report says had it first, or was told it. */
export interface CreditedBy {
  /** As the report names them. */
  readonly name: string;
  /** The statement of the report that credits them. */
  readonly entry: Extract<EntryAt, { readonly by: "statement" }>;
}

/** Whom reports credit with what was said: not themselves, and not whoever says it. */
export function creditedBy(
  linked: Linked,
  { source: speaker, credited }: Utterance,
): readonly (CreditedBy & Pick<Source, "kind">)[] {
  return credited.flatMap(({ report, statement, source }) => {
    const { outlet = "" } = linked.reports.get(report) ?? {};
    const { name, kind } = linked.readings.get(report)?.sources.find(({ id }) => id === source) ?? {};
    const isSpeaker = lookupIn(linked).source(report, source)?.id === speaker;
    if (name === undefined || kind === undefined || isSpeaker || bareName(outlet) === bareName(name)) return [];
    return [{ name, kind, entry: { by: "statement", report, statement } }];
  });
}

const bareName = (name: string): string => name.toLowerCase().replace(/^the /, "");

/** The outlets that reports credit: whoever passes on what another said has not told it first. */
export const creditedOutlets = (linked: Linked, said: Utterance): readonly CreditedBy[] =>
  creditedBy(linked, said).flatMap(({ kind, ...one }) => (kind === "outlet" ? [one] : []));

/** The outlets that a report credits with one statement. */
export function creditedAt(linked: Linked, report: string, statement: string | null): readonly CreditedBy[] {
  const said = statement === null ? null : lookupIn(linked).utterance(report, statement);
  const all = said ? creditedOutlets(linked, said) : [];
  return all.filter(({ entry }) => entry.report === report && entry.statement === statement);
}
