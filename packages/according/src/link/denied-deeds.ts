import { type Event, isActual, slice, sourceOf } from "@according/reader";
import { isDenial } from "./antecedents.ts";
import type { DoneOtherwise } from "./contradictions.ts";
import { alikeTimes, areDoneByOthers, type Deed } from "./deeds.ts";
import { CALENDAR, SITES } from "./en/happened.ts";
import { NOT_ALL_DENIED, WHEN_AND_WHERE } from "./en/not-done.ts";
import { meet } from "./sets.ts";
import { isCapital, textWords } from "./words.ts";

/**
 * Does one tell that something was done to somebody who is named, or that somebody did it, and the other that it was not, in
 * whatever words: "was detained" and "denied that she had been arrested"? null: no, or it may be another deed.
 */
export function speakAgainst(a: Deed, b: Deed): DoneOtherwise["kind"] | null {
  const [claim, denial] = isActual(a.event.assertion) ? [a, b] : [b, a];
  if (!isActual(claim.event.assertion) || !isNotDone(denial.event) || !areOfOneDeed(claim, denial)) return null;
  if (isOutOfTime(claim, denial) || !isAllDenied(denial) || isToldBeside(denial)) return null;
  const statement = itsStatement(denial);
  return statement && isDenial(denial.at.reading, statement) ? "denial" : "statements";
}

const isNotDone = ({ assertion: { polarity, mode } }: Event): boolean => polarity === "negated" && mode === "actual";

const itsStatement = ({ at, event }: Deed) => at.reading.statements.find(({ id }) => id === event.statement);

/** Of one kind, to the same or, where it is done to nobody, by the same; by nobody else, and nowhere else. */
function areOfOneDeed(claim: Deed, denial: Deed): boolean {
  const [x, y] = [claim.event, denial.event];
  if (x.type !== y.type || (x.mode !== y.mode && x.mode !== undefined && y.mode !== undefined)) return false;
  if (x.historical !== y.historical || claim.isAgain !== denial.isAgain) return false;
  if ((x.mode === undefined || y.mode === undefined) && !meet(claim.does, denial.does)) return false;
  if (areDoneByOthers(claim, denial) && !speaksForIt(claim, denial)) return false;
  if (claim.place !== undefined && denial.place !== undefined && claim.place !== denial.place) return false;
  return isToOne(claim, denial) || isByOne(claim, denial);
}

/** To one person who is named. */
const isToOne = (a: Deed, b: Deed): boolean => a.isToPerson && a.recipient !== null && a.recipient === b.recipient;

/** "Brandt has resigned" */
const isByOne = (a: Deed, b: Deed): boolean =>
  a.done.size + b.done.size === 0 && a.isByPerson && a.actor !== null && a.actor === b.actor;

/** "Abducted by **rebels**", and "a **rebel spokesman** denied it". */
const speaksForIt = (claim: Deed, denial: Deed): boolean =>
  claim.doers.size > 0 && [...claim.doers].every((stem) => denial.doers.has(stem));

/** What is told to be done after it was denied, or on another day, is another deed. */
function isOutOfTime(claim: Deed, denial: Deed): boolean {
  if (alikeTimes(claim, denial) === false) return true;
  if (claim.told === null || denial.told === null) return claim.at !== denial.at;
  return (claim.days?.[0] ?? claim.told) > denial.told;
}

/** "Not arrested **without a warrant**": of what tells more than when and where, only that may be denied. */
function isAllDenied(denial: Deed): boolean {
  const { report } = denial.at.reading;
  if (NOT_ALL_DENIED.test(slice(report.text, denial.event.span))) return false;
  const behind = /^[^.,;:!?"”]*/.exec(report.text.slice(denial.event.span[1]))?.[0] ?? "";
  return textWords(behind, denial.event.span[1]).every((one) => {
    const isKnown = [CALENDAR, SITES, WHEN_AND_WHERE].some((all) => all.has(one.word));
    return isKnown || /^\d/.test(one.word) || isCapital(report.text, one);
  });
}

/** "Was detained but not arrested": whoever tells both denies only the word. */
const isToldBeside = ({ at, event }: Deed): boolean =>
  at.reading.events.some(
    (one) =>
      isActual(one.assertion) &&
      one.type === event.type &&
      one.recipient === event.recipient &&
      one.actor === event.actor &&
      one.whose.by === event.whose.by &&
      sourceOf(one.whose) === sourceOf(event.whose),
  );
