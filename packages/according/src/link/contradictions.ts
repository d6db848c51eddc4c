import { type Contradiction, type Series, stableId } from "@according/reader";
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

/** Two that say the opposite of each other share at least so many words of content and so much of their weight. */
const OPPOSITE = [3, 0.42] as const;
const DENIED = [3, 0.4] as const;
/** Two that are one but for a date share nearly all. */
const OTHER_DAY = [3, 0.6] as const;

function ofStatements(
  tellings: readonly Telling[],
  { a: i, b: j, likeness, share, standing }: Candidate,
): readonly Contradiction[] {
  const [a, b] = [tellings[i] as Telling, tellings[j] as Telling];
  const reaches = ([words, least]: readonly [number, number]) => likeness.shared.length >= words && share >= least;
  const [x, y] = [toldAt(a), toldAt(b)];
  if (likeness.apart === "polarity" && (denies(a) || denies(b)) && reaches(DENIED))
    return [contradiction("denial", x, y)];
  if (likeness.apart === "polarity" && a.mode === b.mode && reaches(OPPOSITE))
    return [contradiction("statements", x, y)];
  if (likeness.apart === "days" && standing === "same" && reaches(OTHER_DAY)) return [contradiction("dates", x, y)];
  return [];
}

const denies = ({ statement }: Telling): boolean => statement.act === "deny" || statement.act === "reject";
const toldAt = ({ report, statement }: Telling): Told => ({ by: "statement", report, statement: statement.id });

function ofFigures({ values }: Series): readonly Contradiction[] {
  return values.flatMap(({ relation, to, report, figure }) =>
    relation === "contradicts" && to
      ? [contradiction("figures", { by: "figure", ...to }, { by: "figure", report, figure })]
      : [],
  );
}
