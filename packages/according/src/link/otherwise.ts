import type { Contradiction } from "@according/reader";
import { isYetToCome } from "./clauses.ts";
import { CALENDAR } from "./en/happened.ts";
import { ONE_MORE, TIMES } from "./en/reversed.ts";
import { CLAIMED, DONE_BY_FORCE, DONE_BY_LAW, WILL } from "./en/turned.ts";
import { OFFERED, TAKING_UP, THAT } from "./en/turned-down.ts";
import { isDueInOne } from "./held-back.ts";
import { besideNames, type Likeness, sameQuotation, tellOtherNumbers, tellOtherTimes } from "./likeness.ts";
import type { Telling } from "./one-telling.ts";

/** Two that say the opposite of each other share at least so many words of content and so much of their weight. */
const OPPOSITE = [3, 0.42] as const;
const DENIED = [3, 0.4] as const;
/** Two that are one but for a date share nearly all. */
const OTHER_DAY = [3, 0.6] as const;
/** So few words tell it only where one source says both, of nearly nothing else: "we will strike on Friday". */
export const FEW = 2;
const OF_FEW = [FEW, 0.55] as const;

/** What two tellings tell otherwise; null: nothing. Dates count only where one source tells both. */
export function otherwiseTold(
  a: Telling,
  b: Telling,
  { likeness, share }: { readonly likeness: Likeness; readonly share: number },
): Contradiction["kind"] | null {
  const reaches = ([words, least]: readonly [number, number]) => likeness.shared.length >= words && share >= least;
  const isOfFew = reaches(OF_FEW) && sayNearlyNoMore(a, b, likeness.shared.length);
  const either = (least: readonly [number, number]) => reaches(least) || isOfFew;
  if (![OPPOSITE, DENIED, OTHER_DAY].some(either)) return null;
  if (a.isUnsaid !== b.isUnsaid) return isTakenBack(a, b, likeness) && either(DENIED) ? "denial" : null;
  if (isLeftOpen(a) || isLeftOpen(b)) return null;
  if (sameQuotation(likeness) || isWithin(a, b) || isWithin(b, a)) return null;
  if (likeness.apart === "days")
    return either(OTHER_DAY) && !arePlanAndDeed(a, b) && !areOfTwoWeeks(a, b) ? "dates" : null;
  if (likeness.apart !== "polarity" || !isOfTheSame(a, b, likeness.shared) || areOfTwoThings(a, b)) return null;
  if (isTurnedDown(a, b) || isTurnedDown(b, a)) return null;
  if ((a.isDenial || b.isDenial) && either(DENIED)) return "denial";
  return a.mode === b.mode && either(OPPOSITE) ? "statements" : null;
}

/** Of words of content that tell no time and no number, all but one. */
function sayNearlyNoMore(a: Telling, b: Telling, shared: number): boolean {
  const telling = ({ stems }: Telling) => [...stems].filter((stem) => !/^\d/.test(stem) && !CALENDAR.has(stem)).length;
  return telling(a) + telling(b) - 2 * shared <= 1;
}

/** "The council could sell the harbour", and "denied having said that the council could sell it". */
const isTakenBack = (a: Telling, b: Telling, { apart }: Likeness): boolean => {
  const said = a.isUnsaid ? b : a;
  return apart === "polarity" && !said.negated && said.heldBack === null && !said.isAsked && a.mode === b.mode;
};

/** It speaks against nothing: it is neither said nor denied, or asked. */
const isLeftOpen = ({ heldBack, isAsked }: Telling): boolean => heldBack === "withheld" || isAsked;

/** "Denied that 28 had died" does not deny that 18 had; nor is what should not have been other than it was. */
const areOfTwoThings = (a: Telling, b: Telling): boolean =>
  isOfOtherCount(a, b) ||
  isOfOneMore(a) !== isOfOneMore(b) ||
  isYetToCome(a, b) ||
  isYetToCome(b, a) ||
  (tellOtherNumbers(a, b) && !isOfNone(a) && !isOfNone(b)) ||
  tellOtherTimes(a, b) ||
  isDueInOne(a, b);

/** Is what the one says not to be so something that both speak of, and do they speak of more than the same people? */
function isOfTheSame(a: Telling, b: Telling, shared: readonly string[]): boolean {
  const [denying, other] = a.negated ? [a, b] : [b, a];
  if (besideNames(a, b, shared).length < (isSaidWhole(denying, other, shared) ? 1 : 2)) return false;
  if (denying.notSo === null) return denying.isDenial || !saysMuchElse(denying, shared) || !saysMuchElse(other, shared);
  return [...denying.notSo].some((stem) => other.stems.has(stem));
}

/** "The man held over the fire **had been trained abroad**": of the same people, and something of its own. */
const saysMuchElse = ({ stems }: Telling, shared: readonly string[]): boolean =>
  [...stems].filter((stem) => !shared.includes(stem) && !/^\d/.test(stem) && !CALENDAR.has(stem)).length >= FEW;

/** "Denied that the Aurora Bay had been overloaded", "denied taking bribes": it has a name, or is of whoever says it, and all that it says is said of the same days. */
const isSaidWhole = (denial: Telling, claim: Telling, shared: readonly string[]): boolean =>
  denial.isDenial &&
  (denial.names.length > 0 || denial.self.size > 0) &&
  shared.length > FEW &&
  [...denial.stems].every((stem) => shared.includes(stem)) &&
  areOfOneTime(denial.since.moment, claim);

/** What is told later may have been done since: "denied that Ness had been detained", and the next day he was. */
function areOfOneTime(denied: number, { since: { moment }, words }: Telling): boolean {
  if (moment === denied) return true;
  const mayBeNew = words.some(({ word }) => DONE_BY_LAW.has(word) || DONE_BY_FORCE.has(word));
  return Math.abs(moment - denied) < SOME_DAYS_MS && (moment < denied || !mayBeNew);
}
const SOME_DAYS_MS = 7 * 86_400_000;

/** "The ministry said nine had died …. Fourteen had, it said; the army disputed the count": of fourteen, and not of nine. */
const isOfOtherCount = (a: Telling, b: Telling): boolean =>
  (a.deniesCount || b.deniesCount) && ![...a.numbers].some((number) => b.numbers.has(number));

/** "Denied that **a third** banker had been taken": not the first. */
const isOfOneMore = ({ words }: Telling): boolean =>
  words.some(({ word }, i) => ONE_MORE.has(word) && !TIMES.has(words[i + 1]?.word ?? ""));

/** "No soldier was killed" */
const isOfNone = ({ numbers }: Telling): boolean => [...numbers].some((number) => number.endsWith(" to 0"));

/** "Rejected a 3 percent **offer**": whoever turns down what is offered denies nothing that is said of it, but that it was accepted. */
const isTurnedDown = ({ statement: { act }, words }: Telling, other: Telling): boolean =>
  act === "reject" &&
  words.some(({ word }) => OFFERED.has(word)) &&
  !words.some(({ word }) => CLAIMED.has(word) || word === THAT) &&
  ![...other.words, ...other.deed].some(({ word }) => TAKING_UP.has(word));

/** "The last boat left on Friday", told of two weeks: each within days of when it is told, and the later one told when the day of the other was past. */
function areOfTwoWeeks(a: Telling, b: Telling): boolean {
  const isNear = ({ since, days }: Telling) =>
    days.size > 0 && [...days].every((day) => Math.abs(since.moment - Date.parse(day)) < SOME_DAYS_MS);
  const [earlier, later] = a.since.moment <= b.since.moment ? [a, b] : [b, a];
  const isPast = [...earlier.days].every((day) => Date.parse(day) + DAY_MS < later.since.moment);
  return isNear(a) && isNear(b) && isPast && later.since.moment - earlier.since.moment >= SOME_DAYS_MS - DAY_MS;
}
const DAY_MS = 86_400_000;

/** "Will close it on Thursday", said before, and "closed it on Friday", said when it was done: a plan that came otherwise. */
const arePlanAndDeed = (a: Telling, b: Telling): boolean => isPlanOf(a, b) || isPlanOf(b, a);
const isPlanOf = (plan: Telling, deed: Telling): boolean =>
  plan.mode === "coming" &&
  deed.mode === "plain" &&
  !deed.isWanted &&
  !deed.words.some(({ word }) => WILL.has(word)) &&
  plan.since.moment < deed.since.moment &&
  [...deed.days].every((day) => Date.parse(day) <= deed.since.moment);

/** "His lawyer said he denied it": who passes a denial on does not speak against it. */
const isWithin = (a: Telling, b: Telling): boolean => a.report === b.report && a.statement.within === b.statement.id;
