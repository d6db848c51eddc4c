import type { Reading, Statement } from "@according/reader";
import { outletKey } from "./names.ts";

/** On whose word a report tells something: "Calder Wire reported, citing the civil guard". */
export interface Cited {
  /** As `outletKey` gives it. */
  readonly outlet: string;
  /** Does the report show that it is one? Else it is, where the record has a report of it. */
  readonly isKnown: boolean;
}

/** Those that a statement reached its report through, or that it was told, its own outlet left out. */
export function citedIn({ report, sources }: Reading, statement: Statement | undefined): readonly Cited[] {
  const own = outletKey(report.outlet ?? "");
  const through = (statement?.via ?? []).map(({ source }) => {
    const { name = "", kind } = sources.find(({ id }) => id === source) ?? {};
    return { outlet: outletKey(name), isKnown: kind === "outlet" };
  });
  const hearer = statement?.addressee;
  const told = hearer && hearer.source === undefined ? outletKey(report.text.slice(...hearer.span)) : "";
  return [...through, { outlet: told, isKnown: false }].filter(({ outlet }) => outlet !== "" && outlet !== own);
}

/** The same of a statement by its id; null: it is the report's own. */
export const citedBy = (reading: Reading, statement: string | null | undefined): readonly Cited[] =>
  statement == null
    ? []
    : citedIn(
        reading,
        reading.statements.find(({ id }) => id === statement),
      );
