import type { Figure, Reading, Series, SeriesValue } from "@according/reader";
import type { Candidate } from "./candidates.ts";
import type { Telling } from "./one-telling.ts";
import type { Prepared } from "./prepare.ts";
import type { Who } from "./who/who.ts";

type Denials = NonNullable<SeriesValue["denied"]>;

/** Series whose values tell who denies them: each number that a denied statement tells and the denial says, wherever its source tells it. */
export function withDenials(
  series: readonly Series[],
  otherwise: readonly Candidate[],
  reports: ReadonlyMap<string, Prepared>,
  who: Pick<Who, "idOf">,
): readonly Series[] {
  const denied = new Map<string, Denials>();
  const inReports: string[] = [];
  for (const { a, b, otherwise: kind } of otherwise) {
    if (kind !== "denial" || a.negated === b.negated) continue;
    const [denial, claim] = a.negated ? [a, b] : [b, a];
    const reading = reports.get(claim.report)?.reading;
    const one = { report: denial.report, statement: denial.statement.id, source: who.idOf(denial.speaker) };
    for (const { id } of reading ? figuresDenied(reading, claim, denial) : []) {
      const key = `${claim.report} ${id}`;
      inReports.push(claim.report);
      denied.set(key, [...(denied.get(key) ?? []), one]);
    }
  }
  if (denied.size === 0) return series;
  const where = new Set(inReports);
  return series.map((one) =>
    one.values.some(({ report }) => where.has(report)) ? withDenied(one, denied, reports) : one,
  );
}

const figuresDenied = ({ figures }: Reading, claim: Telling, denial: Telling): readonly Figure[] =>
  figures.filter(
    ({ statement, assertion, ...figure }) =>
      statement === claim.statement.id && assertion.polarity === "asserted" && isNumberOf(figure, denial.numbers),
  );

function isNumberOf(
  { measure: { kind }, minimum, maximum }: Pick<Figure, "measure" | "minimum" | "maximum">,
  all: ReadonlySet<string>,
): boolean {
  return [`${kind} ${minimum} ${maximum}`, `${kind} from ${minimum}`, `${kind} to ${maximum}`].some((one) =>
    all.has(one),
  );
}

function withDenied(one: Series, denied: ReadonlyMap<string, Denials>, reports: ReadonlyMap<string, Prepared>): Series {
  const byNumber = new Map<string, Denials>();
  const keyOf = ({ report, figure, source }: SeriesValue): string => {
    const found = reports.get(report)?.reading.figures.find(({ id }) => id === figure);
    return source === null || !found ? `${report} ${figure}` : `${source} ${found.minimum} ${found.maximum}`;
  };
  for (const value of one.values) {
    const own = denied.get(`${value.report} ${value.figure}`);
    if (own) byNumber.set(keyOf(value), denialsOf(byNumber.get(keyOf(value)) ?? [], own));
  }
  if (byNumber.size === 0) return one;
  const values = one.values.map((value) => {
    const by = byNumber.get(keyOf(value));
    return by ? { ...value, denied: by } : value;
  });
  return { ...one, values };
}

/** Each denial once, in the order in which they are found. */
const denialsOf = (some: Denials, others: Denials): Denials => [
  ...some,
  ...others.filter((one) => !some.some((other) => other.report === one.report && other.statement === one.statement)),
];
