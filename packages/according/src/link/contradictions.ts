import { type Contradiction, type Event, stableId } from "@according/reader";
import type { Candidate } from "./candidates.ts";
import type { Count } from "./counts.ts";
import type { NamedDenial } from "./named-denials.ts";
import type { Telling } from "./one-telling.ts";
import { FEW } from "./otherwise.ts";
import type { Rivals } from "./relations.ts";
import { ALONE, remembering } from "./remembered.ts";

type Told = Contradiction["a"];

/** Two events that are one, with another day or place, or of which one is told not to have been. */
export interface DoneOtherwise {
  readonly kind: Exclude<Contradiction["kind"], "figures">;
  readonly a: Told;
  readonly b: Told;
}

/** What is told otherwise: what one denies and another says, what is said and its opposite, figures that exclude each other. */
export function contradictionsOf(
  candidates: readonly Candidate[],
  rivals: readonly Rivals[],
  done: readonly DoneOtherwise[],
  denied: readonly NamedDenial[],
): readonly Contradiction[] {
  const told = withoutHeadlines(candidates).flatMap(ofStatements);
  const known = new Set(told.map(({ id }) => id));
  return [
    ...told,
    ...denied
      .map(({ claim, denial }) => contradiction("denial", toldAt(claim), toldAt(denial)))
      .filter(({ id }) => !known.has(id)),
    ...rivals.map(([a, b]) => contradiction("figures", countedAt(a), countedAt(b))),
    ...done.map(({ kind, a, b }) => contradiction(kind, a, b)).filter(({ id }) => !known.has(id)),
  ];
}

/** Without what a headline tells that its report tells again below. */
function withoutHeadlines(candidates: readonly Candidate[]): readonly Candidate[] {
  if (!candidates.some(({ a, b }) => a.inHeadline || b.inHeadline)) return candidates;
  const [byA, byB] = [Map.groupBy(candidates, ({ a }) => a), Map.groupBy(candidates, ({ b }) => b)];
  return candidates.filter((one) => {
    const { a, b } = one;
    const isBelow =
      (a.inHeadline && byB.get(b)?.some((other) => tellsAgain(other.a, a) && isAlike(other, one))) ||
      (b.inHeadline && byA.get(a)?.some((other) => tellsAgain(other.b, b) && isAlike(other, one)));
    return !isBelow;
  });
}

const tellsAgain = (below: Telling, headline: Telling): boolean =>
  !below.inHeadline && below.report === headline.report && below.speaker === headline.speaker;

const isAlike = (other: Candidate, one: Candidate): boolean =>
  other.otherwise === one.otherwise && ofStatements(other).length > 0;

const contradiction = (kind: Contradiction["kind"], a: Told, b: Told): Contradiction => ({
  id: stableId("against", ...Object.values(a), ...Object.values(b)),
  kind,
  a,
  b,
});

function ofStatements(candidate: Candidate): readonly Contradiction[] {
  return otherwiseIn(candidate, ALONE, () => foundOtherwise(candidate));
}
const otherwiseIn = remembering<Candidate, readonly Contradiction[]>();

function foundOtherwise(candidate: Candidate): readonly Contradiction[] {
  const { a, b, otherwise: kind } = candidate;
  const { likeness, standing } = candidate;
  if (kind === null || (likeness.shared.length <= FEW && standing !== "same" && !areSideBySide(a, b, kind))) return [];
  if ((a.isSayingDenied || b.isSayingDenied) && standing !== "same" && standing !== "related") return [];
  if ((a.isUnsaid || b.isUnsaid) && standing !== "same") return [];
  if (kind === "dates" && standing !== "same" && !isOneThing(a, b, candidate) && !areSideBySide(a, b, kind)) return [];
  return [contradiction(kind, toldAt(a), toldAt(b))];
}

/** "Brandt denied that branches would close. The union said 30 would", "freed on Wednesday, the army said. Tamria said on Thursday": of few words, told beside each other. */
const areSideBySide = (a: Telling, b: Telling, kind: Contradiction["kind"]): boolean =>
  a.report === b.report && (kind === "dates" || [a, b].some(({ statement: { act } }) => act === "deny"));

/** Two sources who tell nearly the same of somebody or something that has a name tell of one thing. */
const isOneThing = (a: Telling, b: Telling, { likeness, share }: Candidate): boolean =>
  likeness.shared.length >= ONE_THING[0] && share >= ONE_THING[1] && a.names.some((name) => b.names.includes(name));
const ONE_THING = [4, 0.7] as const;

const toldAt = ({ report, statement }: Telling): Told => ({ by: "statement", report, statement: statement.id });

/** An event: the statement in which it is told, where there is one. */
export const doneAt = (report: string, { id, statement }: Event): Told =>
  statement === null ? { by: "event", report, event: id } : { by: "statement", report, statement };

const countedAt = ({ at, figure }: Count): Told => ({ by: "figure", report: at.id, figure: figure.id });
