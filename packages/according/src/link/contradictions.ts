import { type Contradiction, type Series, stableId } from "@according/reader";
import { otherwiseTold } from "./otherwise.ts";
import type { Telling } from "./prepare.ts";
import type { Candidate } from "./said.ts";

type Told = Contradiction["a"];

/** What is told otherwise: what one denies and another says, what is said and its opposite, figures that exclude each other. */
export function contradictionsOf(
  tellings: readonly Telling[],
  candidates: readonly Candidate[],
  series: readonly Series[],
): readonly Contradiction[] {
  return [...candidates.flatMap((one) => ofStatements(tellings, one)), ...series.flatMap(ofFigures)];
}

const contradiction = (kind: Contradiction["kind"], a: Told, b: Told): Contradiction => ({
  id: stableId("against", ...Object.values(a), ...Object.values(b)),
  kind,
  a,
  b,
});

function ofStatements(tellings: readonly Telling[], candidate: Candidate): readonly Contradiction[] {
  const [a, b] = [tellings[candidate.a] as Telling, tellings[candidate.b] as Telling];
  const kind = otherwiseTold(a, b, candidate);
  if (kind === null || (kind === "dates" && candidate.standing !== "same")) return [];
  return [contradiction(kind, toldAt(a), toldAt(b))];
}

const toldAt = ({ report, statement }: Telling): Told => ({ by: "statement", report, statement: statement.id });

function ofFigures({ values }: Series): readonly Contradiction[] {
  return values.flatMap(({ relation, to, report, figure }) =>
    relation === "contradicts" && to
      ? [contradiction("figures", { by: "figure", ...to }, { by: "figure", report, figure })]
      : [],
  );
}
