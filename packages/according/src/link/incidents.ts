import { isActual } from "@according/reader";
import { alikeTimes, type Deed } from "./deeds.ts";
import {
  CALLED_ALIKE,
  CALLED_AT_LARGE,
  OF_WHOLE_AREAS,
  ONE_MORE,
  ONE_MORE_INSIDE,
  PLACE_FILLERS,
} from "./en/befallen.ts";
import { tellingNames } from "./places-named.ts";
import { meet } from "./sets.ts";
import { textWords } from "./words.ts";

type Reason = "same-time" | "same-place" | "same-recipient";

/** Is it told of nobody: an accident, a disaster, a bomb that went off? */
export const isOfNobody = ({ event }: Deed): boolean =>
  event.type === "INCIDENT" || (event.mode === "explosives" && event.actor === null && event.recipient === null);

/**
 * Why two incidents are one: of one kind, in one place or of one thing, at no other time, and neither a second one; null: they are not,
 * or it cannot be told.
 */
export function sameIncident(a: Deed, b: Deed): readonly Reason[] | null {
  if (!areToldAlike(a, b) || isOneMore(a) !== isOneMore(b)) return null;
  const [times, places, things] = [alikeTimes(a, b), alikePlaces(a, b), alikeThings(a, b)];
  if (times === false || places === false || things === false) return null;
  if (areDaysApart(a, b) && things !== true) return null;
  const isOneThing = a.recipient !== null && a.recipient === b.recipient;
  if (a.at === b.at && !isOneThing && !(places && times)) return null;
  const isTold = places === true || (things === true && times === true && knowsPlaceOf(a, b));
  if (!isTold || (times === null && (a.told === null || b.told === null) && !(places && things))) return null;
  return [
    ...(things === true ? (["same-recipient"] as const) : []),
    ...(times === true ? (["same-time"] as const) : []),
    ...(places === true ? (["same-place"] as const) : []),
  ];
}

/** By what they are found: their kind, with each place or thing that they name. */
export const incidentKeys = (one: Deed): readonly string[] => [
  ...[...placesToldOf(one), ...one.done].map((word) => `${one.event.type} ${one.event.mode} ${word}`),
  ...(one.wording ? [one.wording] : []),
];

/** Of one kind, and both as having happened, at whatever time. */
const areToldAlike = ({ event: a }: Deed, { event: b }: Deed): boolean =>
  a.type === b.type &&
  a.mode === b.mode &&
  a.historical === b.historical &&
  isActual(a.assertion) &&
  isActual(b.assertion);

/** "**Another** blast", "a **second** ferry sank" */
const isOneMore = ({ at, event }: Deed): boolean => {
  const { text } = at.reading.report;
  const [start, end] = event.span;
  return ONE_MORE.test(text.slice(Math.max(0, start - NEAR), start)) || ONE_MORE_INSIDE.test(text.slice(start, end));
};
/** In UTF-16 code units before an incident. */
const NEAR = 40;

const placesToldOf = (one: Deed): ReadonlySet<string> => {
  const named = textWords(one.place ?? "").map(({ word }) => word);
  return tellingNames(new Set([...one.towns, ...named.filter((word) => !PLACE_FILLERS.has(word))]));
};

/** true: of one place; false: of two; null: one of them tells none. */
function alikePlaces(a: Deed, b: Deed): boolean | null {
  const [x, y] = [placesToldOf(a), placesToldOf(b)];
  return x.size === 0 || y.size === 0 ? null : meet(x, y);
}

/** true: the same thing, as far as it is called so; false: two; null: one of them tells none, or it befell many. */
function alikeThings(a: Deed, b: Deed): boolean | null {
  if (a.done.size === 0 || b.done.size === 0 || OF_WHOLE_AREAS.has(a.event.mode ?? "")) return null;
  if (a.recipient !== null && a.recipient === b.recipient) return true;
  const [x, y] = [kindsOfThing(a), kindsOfThing(b)];
  if (x.some((kind) => y.includes(kind))) return true;
  if (meet(a.doneTo, CALLED_AT_LARGE) || meet(b.doneTo, CALLED_AT_LARGE)) return null;
  return x.length + y.length === 0 && meet(a.done, b.done);
}

const kindsOfThing = ({ doneTo }: Deed): readonly number[] =>
  CALLED_ALIKE.flatMap((words, i) => (meet(doneTo, words) ? [i] : []));

/** Does the report that names no place know the other's by name? */
function knowsPlaceOf(a: Deed, b: Deed): boolean {
  const [x, y] = [placesToldOf(a), placesToldOf(b)];
  if (x.size === 0 && y.size === 0) return true;
  return meet(x, b.at.vocabulary) || meet(y, a.at.vocabulary);
}

const areDaysApart = (a: Deed, b: Deed): boolean =>
  a.days !== null && b.days !== null && (a.days[0] > b.days[1] || b.days[0] > a.days[1]);
