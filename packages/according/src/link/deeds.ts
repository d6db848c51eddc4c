import { type Event, type Happening, isActual, type Span, slice } from "@according/reader";
import { stemSet } from "./clauses.ts";
import { ARMED_MEN, CALENDAR, DEADLY, DONE_AGAIN, IN_DOING_IT, PLACING, TO_ANYBODY_ONCE } from "./en/happened.ts";
import { placesNamed } from "./places-named.ts";
import type { Prepared } from "./prepare.ts";
import { remembering } from "./remembered.ts";
import { endOfSentences, sentencesTouched } from "./sentences.ts";
import { meet } from "./sets.ts";
import { moment } from "./told.ts";
import { daySpan } from "./when-counted.ts";
import type { Who } from "./who/who.ts";
import { firstFrom, stemOf, textWords, wordsIn } from "./words.ts";

/** An event of a report as it is compared with those of others. */
export interface Deed {
  readonly at: Prepared;
  readonly event: Event;
  readonly actor: string | null;
  readonly recipient: string | null;
  /** What the actor is called: "police" of two reports may be one. */
  readonly called: string;
  /** The same, word by word. */
  readonly doers: ReadonlySet<string>;
  /** Is it done by somebody, or to somebody, who is named? */
  readonly isByPerson: boolean;
  readonly isToPerson: boolean;
  /** What the recipient is called, for things, which are nobody. */
  readonly done: ReadonlySet<string>;
  /** The same in its words as written, in lower case. */
  readonly doneTo: ReadonlySet<string>;
  /** The words for what is done, without those for its parties. */
  readonly does: ReadonlySet<string>;
  /** Does its sentence tell that it was done before: "arrested again"? */
  readonly isAgain: boolean;
  /** Is somebody dead of it, as told: "was killed", "was shot and killed"? */
  readonly isDeadly: boolean;
  /** Is it in the headline or the first sentences of its report? */
  readonly leads: boolean;
  /** Days of the week and months that its sentence names. */
  readonly calendar: ReadonlySet<string>;
  readonly time: string | undefined;
  readonly days: readonly [number, number] | null;
  readonly place: string | undefined;
  /** Names of places in its sentence. */
  readonly towns: ReadonlySet<string>;
  /** Days since 1970 of publication; null: undated. */
  readonly told: number | null;
  /** The words of its sentence, and which of them it is; empty: there are too few to tell a copy. */
  readonly wording: string;
}

const deedAs = remembering<Event, Deed>();

export function deed(at: Prepared, event: Event, who: Who): Deed {
  const [actor, recipient] = [event.actor, event.recipient].map((id) => who.idOf(at.bySource.get(id ?? ""))) as [
    string | null,
    string | null,
  ];
  return deedAs(event, [at, actor, recipient], () => ({ ...toldOf(at, event), actor, recipient }));
}

/** What the report alone tells of an event. */
function toldOf(at: Prepared, event: Event): Omit<Deed, "actor" | "recipient"> {
  const { report, times, sources, events } = at.reading;
  const within = events.find((one) => isDoneInDoing(report.text, event, one));
  const time = times.find(({ id }) => id === (event.time ?? within?.time))?.edtf ?? undefined;
  const place = placeOfDeed(at, event) ?? (within && placeOfDeed(at, within));
  const [actor, recipient] = [event.actor, event.recipient].map((party) => sources.find(({ id }) => id === party));
  const published = moment(report.publishedAt);
  const sentence = sentencesTouched(report.text, event.span);
  const does = doneIn(at, event);
  return {
    at,
    event,
    called: actor?.name.toLowerCase() ?? "",
    doers: stemSet(textWords(actor?.name ?? "")),
    isByPerson: actor?.kind === "person",
    isToPerson: recipient?.kind === "person",
    done: stemSet(textWords(recipient?.name ?? "")),
    doneTo: new Set(textWords(recipient?.name ?? "").map(({ word }) => word)),
    does,
    isDeadly: meet(does, DONE_ONCE) || DEADLY.test(report.text.slice(event.span[0], event.span[1] + BEHIND)),
    isAgain: DONE_AGAIN.test(slice(report.text, sentence)),
    leads: sentence[0] < endOfSentences(report.text, LEAD),
    calendar: new Set(wordsIn(at.words, [sentence]).flatMap(({ word }) => (CALENDAR.has(word) ? [word] : []))),
    time,
    days: time === undefined ? null : daySpan(time),
    place: place && slice(report.text, place).toLowerCase(),
    towns: placesNamed(at, wordsIn(at.words, [sentence])),
    told: Number.isFinite(published) ? Math.floor(published / 86_400_000) : null,
    wording: wordingOf(at, event.span),
  };
}

/** Where it was; not where another was that is only named: "arrested Voss, a day after **the protest in Karst**". */
export const placeOfDeed = (
  { named }: Pick<Prepared, "named">,
  { place, span: [from, to] }: Event,
): Span | undefined =>
  place && named.some(({ span: [start, end] }) => start <= place[0] && place[1] <= end && (end <= from || start >= to))
    ? undefined
    : place;

/** In UTF-16 code units: "was shot **and killed**". */
const BEHIND = 12;

/** The headline and two sentences. */
const LEAD = 3;

function doneIn({ words, reading: { sources } }: Prepared, { span, actor, recipient }: Event): ReadonlySet<string> {
  const parties = sources.filter(({ id }) => id === actor || id === recipient).flatMap(({ mentions }) => mentions);
  const own = wordsIn(words, [span]).filter(
    ({ start }) => !parties.some(({ span: [from, to] }) => from <= start && start < to),
  );
  return new Set(own.flatMap(({ word }) => stemOf(word) || []));
}

function wordingOf({ words, reading: { report } }: Prepared, span: Span): string {
  const [from, to] = sentencesTouched(report.text, span);
  const first = firstFrom(words, from);
  const told = words.slice(first, firstFrom(words, to)).map(({ word }) => word);
  if (told.length < COPIED_WORDS) return "";
  return `${told.join(" ")} ${firstFrom(words, span[0]) - first} ${firstFrom(words, span[1]) - first}`;
}
/** Two reports may tell of two happenings in fewer words. */
const COPIED_WORDS = 7;

/** Told in the same words of the same sentence, as far as their days allow: one has it from the other. */
export const areCopied = (a: Deed, b: Deed): boolean =>
  a.at !== b.at &&
  a.wording !== "" &&
  a.wording === b.wording &&
  a.event.type === b.event.type &&
  a.event.mode === b.event.mode &&
  a.event.assertion.polarity === b.event.assertion.polarity &&
  a.event.assertion.mode === b.event.assertion.mode &&
  alikeTimes(a, b) !== false;

/** Reports of one day's event are published within so many days, where none tells the day. */
const SAME_DAYS = 3;

/** Why two are one: of one type, by and to nobody else, at no other time or place, and at least two of these told alike; null: they are not. */
export function sameHappening(a: Deed, b: Deed): readonly Reason[] | null {
  if (areCopied(a, b)) return COPIED;
  if (isDoneByIt(a, b) || isDoneByIt(b, a)) return BY_IT;
  if (a.at === b.at || a.event.type !== b.event.type || !isActual(a.event.assertion) || !isActual(b.event.assertion))
    return null;
  if (a.event.mode !== undefined && b.event.mode !== undefined && a.event.mode !== b.event.mode) return null;
  if (areDoneByOthers(a, b)) return null;
  const recipients = alikeRecipients(a, b);
  if (recipients === false || a.event.historical !== b.event.historical) return null;
  const times = alikeTimes(a, b);
  if (times === false && !isNeverTwice(a, b)) return null;
  if ((a.place !== undefined && b.place !== undefined && a.place !== b.place) || areInTwoPlaces(a, b)) return null;
  const [isByOne, isToOne] = [a.actor !== null && a.actor === b.actor, recipients === true];
  const alike: readonly Reason[] = [
    ...(isByOne ? (["same-actor"] as const) : []),
    ...(isToOne ? (["same-recipient"] as const) : []),
    ...(times === true ? (["same-time"] as const) : []),
    ...(a.place !== undefined && a.place === b.place ? (["same-place"] as const) : []),
  ];
  return (isByOne || isToOne) && (alike.length >= 2 || isDoneOnce(a, b) || (isByOne && isResigning(a, b)))
    ? alike
    : null;
}

/** "Attacked a police post in **Irsham**" and "in **Wadrun**", of which neither report knows the other's; to nobody who has a name. */
const areInTwoPlaces = (a: Deed, b: Deed): boolean =>
  !isToOneNamed(a, b) &&
  a.towns.size > 0 &&
  b.towns.size > 0 &&
  ![...a.towns].some((town) => b.at.vocabulary.has(town)) &&
  ![...b.towns].some((town) => a.at.vocabulary.has(town));

/** To somebody who is named, in the same words: held within days, and not again; where a report has no day, what both begin with. */
function isDoneOnce(a: Deed, b: Deed): boolean {
  if (!isToOneNamed(a, b)) return false;
  if (isNeverTwice(a, b)) return true;
  const isForce = a.event.type === "COERCE" || a.event.type === "ASSAULT";
  const isOfDays = a.told !== null && b.told !== null;
  const isTheNews = a.leads && b.leads && !areOnOtherDays(a.calendar, b.calendar);
  return isForce && meet(a.does, b.does) && (isOfDays || isTheNews) && a.isAgain === b.isAgain;
}

/** "On Tuesday" and "on Friday", where nothing tells of which week. */
const areOnOtherDays = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && !meet(a, b);

/** Somebody who is named resigns once in days. */
const isResigning = (a: Deed, b: Deed): boolean =>
  a.event.mode === "resign" && b.event.mode === "resign" && a.isByPerson && a.told !== null && b.told !== null;

const isToOneNamed = (a: Deed, b: Deed): boolean => a.isToPerson && a.recipient !== null && a.recipient === b.recipient;

/** Somebody who is named is killed, and not on two days that are told. */
const isNeverTwice = (a: Deed, b: Deed): boolean =>
  isToOneNamed(a, b) && (a.days === null || b.days === null || alikeTimes(a, b) !== false) && a.isDeadly && b.isDeadly;
const DONE_ONCE: ReadonlySet<string> = new Set([...TO_ANYBODY_ONCE].map(stemOf));

type Reason = Happening["because"][number];
const COPIED: readonly Reason[] = ["same-words"];
const BY_IT: readonly Reason[] = ["same-actor"];

/** Is one done in doing the other, to nobody else who has a name? */
function isDoneByIt(outer: Deed, inner: Deed): boolean {
  return (
    outer.at === inner.at &&
    outer.actor !== null &&
    outer.actor === inner.actor &&
    isDoneInDoing(outer.at.reading.report.text, outer.event, inner.event) &&
    !areOfOtherModes(outer, inner) &&
    (outer.recipient === null || inner.recipient === null) &&
    (outer.time === undefined || inner.time === undefined || outer.time === inner.time)
  );
}

/** "Artillery shelled the town, **killing three people**": of one clause with it, and of its kind. */
const isDoneInDoing = (text: string, { type, span: [start, end] }: Event, inner: Event): boolean =>
  inner.type === type &&
  inner.span[0] === start &&
  inner.span[1] < end &&
  IN_DOING_IT.test(slice(text, [inner.span[1], end]));

/** Is only one of them told as done? */
const areOfOtherModes = ({ event: { assertion: a } }: Deed, { event: { assertion: b } }: Deed): boolean =>
  a.polarity !== b.polarity || a.mode !== b.mode;

/** By two who are called otherwise, one of whom may have no name at all; "gunmen" and "armed men" may be one. */
export const areDoneByOthers = (a: Deed, b: Deed): boolean =>
  a.called !== "" &&
  b.called !== "" &&
  a.called !== b.called &&
  (a.actor === null || a.actor !== b.actor) &&
  !(ARMED_MEN.test(a.called) && ARMED_MEN.test(b.called));

/** true: the same; false: others, as "the German consulate" and "the Indian consulate"; null: not told of both. */
function alikeRecipients(a: Deed, b: Deed): boolean | null {
  if (a.done.size === 0 || b.done.size === 0) return null;
  if (a.recipient !== null && a.recipient === b.recipient) return true;
  const lacks = (one: Deed, other: Deed) => [...one.done].some((word) => !other.done.has(word));
  return meet(a.done, b.done) && !(lacks(a, b) && lacks(b, a));
}

export function alikeTimes(a: Deed, b: Deed): boolean | null {
  if (a.days && b.days) {
    if (a.days[0] > b.days[1] + 1 || b.days[0] > a.days[1] + 1) return false;
    return [a.days, b.days].every(([first, last]) => last - first <= A_WEEK) ? true : null;
  }
  if (a.told === null || b.told === null) return null;
  if (isFreshOn(a, b) || isFreshOn(b, a)) return null;
  return Math.abs(a.told - b.told) <= SAME_DAYS ? null : false;
}

/** "He was arrested **on 3 May**" of weeks later, and a report of 4 May that tells no day. */
function isFreshOn(a: Deed, b: Deed): boolean {
  if (a.days === null || b.days !== null || b.told === null) return false;
  const [first, last] = a.days;
  const isNear = last - first <= A_WEEK || isToOneNamed(a, b);
  return isNear && first <= b.told && last >= b.told - SAME_DAYS;
}

export const deedKeys = ({ event, actor, done, wording }: Deed): readonly string[] => [
  ...(actor ? [`${event.type} by ${actor}`] : []),
  ...[...done].map((word) => `${event.type} to ${word}`),
  ...(wording ? [wording] : []),
];

/** What is told otherwise of what was done once to one person, by nobody else: the day, or the place. */
export function otherwiseDone(a: Deed, b: Deed): "dates" | "places" | null {
  const [x, y] = [a.event, b.event];
  if (a.at === b.at || x.type !== y.type || x.mode !== y.mode || !isActual(x.assertion) || !isActual(y.assertion))
    return null;
  if (!a.isToPerson || a.recipient === null || a.recipient !== b.recipient) return null;
  if (areDoneByOthers(a, b)) return null;
  if (a.told === null || b.told === null || Math.abs(a.told - b.told) > SAME_DAYS) return null;
  const days = a.days && b.days && isDay(a.time) && isDay(b.time) ? Math.abs(a.days[0] - b.days[0]) : 0;
  if (days > 0) return days <= A_WEEK ? "dates" : null;
  return arePlacesApart(a.place, b.place) ? "places" : null;
}
const A_WEEK = 7;

const isDay = (time: string | undefined): boolean => time?.length === "2026-03-06".length;

/** Two places of which neither is told more closely by the other: "Garth" and "northern Garth" are one. */
function arePlacesApart(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [x, y] = [new Set(a.split(/[^\p{L}]+/u)), new Set(b.split(/[^\p{L}]+/u))];
  return ![...x].some((word) => y.has(word) && !PLACING.has(word) && word !== "the" && word !== "");
}
