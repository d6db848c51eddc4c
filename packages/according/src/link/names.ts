import type { Source } from "@according/reader";
import { inOneOrder } from "./body-order.ts";
import {
  ANY_ONE,
  ANYBODY,
  BODY_KINDS,
  BODY_NOUNS,
  CALLED_BY_END,
  COMPANY_ENDINGS,
  GENERATIONS,
  HONORIFICS,
  NAME_PARTICLES,
  OF_ITS_COUNTRY,
  OF_SEVERAL,
  OUTLET_ENDINGS,
  OWNING,
  RANKS,
} from "./en/called.ts";
import { HELD_LATER } from "./en/namesakes.ts";
import { folded } from "./folded.ts";
import { ARTICLES, known, splitName } from "./name-words.ts";
import {
  areTwoInOne,
  callingsIn,
  introducedAs,
  type Office,
  officesIn,
  otherPerson,
  seldomOne,
  workIn,
} from "./offices.ts";
import { pollCalled } from "./polls.ts";
import { soundOf } from "./romanised.ts";
import { ageOf, isToldFromNamesake } from "./told-beside.ts";
import type { AsPublished } from "./who-leads.ts";

/** What of a name and its offices is compared between reports. */
export interface Name {
  readonly kind: "person" | "body" | "nobody";
  /** As it is written; of "the dam's owner, Halden Water" the name alone. */
  readonly called: string;
  /** Is it a word by which bodies are called short, written as a name: "the Front"? */
  readonly isShort: boolean;
  /** As it is called by the letters that stand behind it: "mpc"; null: none do. */
  readonly abbreviation: string | null;
  /** Is it a name by itself: of a person more than a surname, of a body more than "the ministry"? */
  readonly isFull: boolean;
  /** Its words as they are compared, without what may be left out; of a body with what says whose it is first. */
  readonly tokens: readonly string[];
  /** Its last word, its spelling evened out. */
  readonly last: string;
  /** That word as it may be written from another alphabet. */
  readonly sound: string;
  /** Its words as one text. */
  readonly joined: string;
  /** What a body may be called by a part of its name, its ends first: "health ministry", "ministry"; "Velmar" of Velmar Air. */
  readonly parts: readonly string[];
  /** Tells it from every other name, office or age. */
  readonly key: string;
  readonly offices: readonly Office[];
  /** Does its report tell of it as of two people: a surgeon and a footballer? */
  readonly isTwoInOne: boolean;
  readonly age: string | null;
  /** The year in which that age is told; null: none is, or nothing tells when. */
  readonly toldIn: number | null;
  /** "jr", "sr", "iii": by which a child is told from a parent of one name; null: nothing is told. */
  readonly generation: string | null;
  /** Where a body is, where that is said beside its name: "the health ministry in Orlay". */
  readonly where: string | null;
  /** What of a body's name is left out and tells it from others (`BODY_KINDS`): of a city or a province. */
  readonly sorts: ReadonlySet<number>;
  /** Of a poll: who made it, and what else with a capital letter it is called by; null: it is none, or that is open. */
  readonly poll: string | null;
}

/** A source of a report as it is compared with those of others. */
export interface Somebody {
  /** By which it is told from all others of the story. */
  readonly key: string;
  readonly report: string;
  /** Days since 1970 of its report; null: undated. */
  readonly day: number | null;
  readonly source: Source;
  readonly name: Name;
  /** Does its report tell that they left an office? */
  readonly hasLeft: boolean;
}

export function nameProfile(source: Source, report: AsPublished): Name {
  const { text, publishedAt } = report;
  const apposed = apposedTo(source, text);
  const called = apposed ?? source.name;
  const kind = apposed === null ? kindOf(source) : "body";
  const tokens = kind === "person" ? personTokens(called) : bodyTokens(called);
  const person = kind === "person" ? profileOfPerson(source, called, report) : profileOfOther(source, report);
  const { generation, offices, age } = person;
  const toldIn = age === null || publishedAt === undefined ? null : Number.parseInt(publishedAt, 10);
  const body = kind === "body" ? profileOfBody(source, called, text) : NO_BODY;
  const { where, sorts, abbreviation, isShort } = body;
  const poll = kind === "person" ? null : pollCalled(called, text);
  const key = JSON.stringify([
    kind,
    poll,
    tokens,
    age,
    toldIn,
    generation,
    where,
    isShort,
    abbreviation,
    [...sorts],
    offices.map((one) => ({ ...one, portfolio: [...one.portfolio], of: [...one.of] })),
  ]);
  const [last, joined] = [folded(tokens.at(-1) ?? ""), tokens.join(" ")];
  const sound = kind === "person" ? soundOf(tokens.at(-1) ?? "") : "";
  const parts = kind === "body" && source.kind !== "outlet" ? namePartsOf(tokens, where) : [];
  const isFull = kind === "person" ? tokens.length > 1 : kind === "body" && isBodysOwn(called, tokens);
  return {
    ...{ kind, called, ...person, ...body, poll, toldIn },
    ...{ isFull, parts, tokens, last, sound, joined, key },
    isTwoInOne: kind === "person" && (areTwoInOne(offices) || isToldFromNamesake(source, text)),
  };
}

const profileOfPerson = (
  source: Source,
  called: string,
  report: AsPublished,
): Pick<Name, "generation" | "offices" | "age"> => ({
  generation: generationOf(called),
  offices: [
    ...officesIn(source, report),
    ...workIn(source, report.text),
    ...introducedAs(source, report.text),
    ...callingsIn(source, report.text),
  ],
  age: ageOf(source, report.text),
});

const profileOfOther = (source: Source, report: AsPublished): ReturnType<typeof profileOfPerson> => ({
  generation: null,
  offices: officesIn(source, report),
  age: null,
});

type OfBody = Pick<Name, "where" | "sorts" | "abbreviation" | "isShort">;

const profileOfBody = (source: Source, called: string, text: string): OfBody => ({
  where: LOCATED.exec(inOneOrder(called))?.[0].trim().toLowerCase() ?? null,
  sorts: sortsOf(called),
  abbreviation: abbreviationOf(source, called, text),
  isShort: isCalledShort(source, text),
});

const NO_BODY: OfBody = { where: null, sorts: new Set(), abbreviation: null, isShort: false };

/** A name, and not only what the body is: neither "the ministry" nor "a ferry firm". */
const isBodysOwn = (called: string, tokens: readonly string[]): boolean =>
  tokens.some((word) => !BODY_NOUNS.has(word)) && (/\p{Lu}/u.test(called) || !OF_SEVERAL.has(tokens.at(-1) ?? ""));

/** The name of a body beside what it is: "the dam's owner, Halden Water"; null: there is none. */
function apposedTo({ kind, name, mentions }: Source, text: string): string | null {
  if (kind === "person" || kind === "outlet") return null;
  const written = [name, ...mentions.filter(({ as }) => as !== "pronoun").map(({ span }) => text.slice(...span))];
  for (const words of written) {
    const [, described = "", apposed = null] = APPOSED.exec(words) ?? [];
    const head = described.split(" ").at(-1) ?? "";
    const isThis = words === name || described.endsWith(name);
    if (apposed !== null && isThis && (BODY_NOUNS.has(head) || OWNING.has(head))) return apposed;
  }
  return null;
}
const APPOSED =
  /^(.*\p{Ll}), (?:the )?(?:\S+-based )?(\p{Lu}[\p{L}\p{N}&.’'-]*(?: (?:of |and |the )?\p{Lu}[\p{L}\p{N}&.’'-]*)*)(?: \(\p{Lu}[\p{Lu}\p{N}&]+\))?$/u;

/** "Marenia Petroleum Company **(MPC)**": as a body is called behind its name, lower case; null: nothing stands there. */
function abbreviationOf({ mentions }: Source, called: string, text: string): string | null {
  for (const { span, as } of mentions) {
    if (as === "pronoun") continue;
    const behind = text.slice(span[0], span[1] + ABBREVIATED).split(called)[1] ?? "";
    const short = /^ \((\p{Lu}[\p{Lu}\p{N}&]+)\)/u.exec(behind)?.[1];
    if (short !== undefined && called.toLowerCase().startsWith(short.slice(0, 1).toLowerCase()))
      return short.toLowerCase();
  }
  return null;
}
/** So many UTF-16 code units have room for it. */
const ABBREVIATED = 12;

/** "Health ministry", "ministry" and "Orlay ministry" of "the Orlay health ministry", or of that in Orlay. */
function namePartsOf(tokens: readonly string[], where: string | null): readonly string[] {
  const last = tokens.at(-1) ?? "";
  const ends = tokens.slice(1).map((_, i) => tokens.slice(i + 1).join(" "));
  const start = tokens.length > 1 && !BODY_NOUNS.has(last) ? [tokens.slice(0, -1).join(" ")] : [];
  const place = where?.split(" ").slice(1).join(" ");
  return [...ends, ...start, ...(place ? [`${place} ${last}`] : [])];
}

/** A capital letter at the beginning of a sentence or headline tells nothing. */
const isCalledShort = ({ name, mentions }: Source, text: string): boolean =>
  CALLED_BY_END.has(name.toLowerCase()) &&
  mentions.some(({ span }) => INSIDE.test(text.slice(Math.max(0, span[0] - 12), span[1])));
const INSIDE = /(?:[\p{Ll},] (?:the )?|\bThe )\p{Lu}\p{Ll}+$/u;

const sortsOf = (name: string): ReadonlySet<number> =>
  new Set(splitName(name.replace(LOCATED, "")).flatMap((word) => SORT_OF.get(word) ?? []));
const SORT_OF: ReadonlyMap<string, number> = new Map(
  BODY_KINDS.flatMap((all, line) => [...all].map((word) => [word, line] as const)),
);

/** Who bears a name, which body has one, and who has none: "witnesses", "a spokesman for the bank". */
function kindOf({ kind, name, mentions }: Source): Name["kind"] {
  if (kind === "person" || INITIALS.test(name)) return "person";
  const tokens = bodyTokens(name);
  const head = tokens.at(-1);
  if (kind !== "outlet" && ANY_ONE.has(name.split(" ")[0] ?? "")) return "nobody";
  if (kind === "unnamed" || kind === "group" || head === undefined || ANYBODY.has(head)) return "nobody";
  if (kind === "document")
    return /\p{Lu}/u.test(name.slice(1)) && mentions.some(({ as }) => as !== "role") ? "body" : "nobody";
  return "body";
}

/** "J. R. Hasket" */
const INITIALS = /^(?:\p{Lu}\.\s?)+\p{Lu}\p{Ll}+$/u;

/** By which an outlet is one, however fully it is called: "the Axion" and "Axion News". */
export const outletKey = (name: string): string => (name === "" ? "" : bodyTokens(name).join(" "));

function personTokens(name: string): readonly string[] {
  const told = splitName(name);
  const tokens = told.length > 2 && GENERATIONS.has(told.at(-1) ?? "") ? told.slice(0, -1) : told;
  const bare = tokens.filter((word, i) => !HONORIFICS.has(word) || i === tokens.length - 1);
  const short = bare.filter((word, i) => !NAME_PARTICLES.has(word) || i === bare.length - 1);
  return short.length > 0 ? short : tokens;
}

/** "Ivo Brask Jr."; a king is called so besides: "Aldric III". */
function generationOf(name: string): string | null {
  const words = splitName(name);
  const last = words.at(-1) ?? "";
  return words.length > 2 && GENERATIONS.has(last) ? last : null;
}

export function bodyTokens(name: string): readonly string[] {
  const ordered = inOneOrder(inOneOrder(name).replace(LOCATED, ""));
  const tokens = splitName(ordered.replace(OF_ITS_COUNTRY, "$2 $1")).filter(
    (word) => !ARTICLES.has(word) && !RANKS.has(word),
  );
  const told = withCountry(known(tokens));
  const end = [...told.keys()].findLast(
    (i) => !COMPANY_ENDINGS.has(told[i] as string) && !OUTLET_ENDINGS.has(told[i] as string),
  );
  return end === undefined || end === 0 ? told.slice(0, Math.max(1, (end ?? -1) + 1)) : told.slice(0, end + 1);
}
/** "Tamria's foreign ministry" and "the Tamrian foreign ministry" */
const withCountry = (words: readonly string[]): readonly string[] =>
  words.map((word, i) => (i === 0 && words.length > 1 && OF_A_COUNTRY.test(word) ? word.slice(0, -1) : word));
const OF_A_COUNTRY = /^\p{L}{3,}[iey]an$/u;

/** Where it is does not name it: "the foreign ministry in Berlin". */
const LOCATED = /(?<=\S) (?:in|at|on|near) .*$/;

/** Is something told of two of one name by which they are two? */
export function areTwo(a: Name, b: Name): boolean {
  if (a.where !== null && b.where !== null && a.where !== b.where) return true;
  if (a.sorts.size > 0 && b.sorts.size > 0 && ![...a.sorts].some((one) => b.sorts.has(one))) return true;
  if (a.generation !== null && b.generation !== null && a.generation !== b.generation) return true;
  if (areOfTwoAges(a, b) || isTooYoungFor(a, b) || isTooYoungFor(b, a) || a.isTwoInOne || b.isTwoInOne) return true;
  if (a.offices.length === 0 || b.offices.length === 0) return false;
  return !a.offices.some((x) => b.offices.some((y) => !otherPerson(x, y)));
}

/** By more than a year, whenever they are told; who is dead grows no older. */
export function areOfTwoAges(a: Name, b: Name): boolean {
  if (a.age === null || b.age === null) return false;
  const [older, later] = [Number(b.age) - Number(a.age), (b.toldIn ?? 0) - (a.toldIn ?? 0)];
  const passed = a.toldIn === null || b.toldIn === null ? 0 : later;
  return Math.abs(older) > 1 && Math.abs(older - passed) > 1;
}

/** "Osk Redell, 19," and Transport Minister Osk Redell */
const isTooYoungFor = ({ age, offices }: Name, other: Name): boolean =>
  age !== null && Number(age) < YOUNG && other.offices.length > 0 && !holdsLater(offices) && holdsLater(other.offices);
const holdsLater = (offices: readonly Office[]): boolean => offices.some(({ head }) => HELD_LATER.has(head));
const YOUNG = 25;

/** Is what is told of two of one name seldom told of one person: a doctor, and the leader of a council? */
export const maybeTwo = (a: Name, b: Name): boolean =>
  a.offices.length > 0 && b.offices.length > 0 && a.offices.every((x) => b.offices.every((y) => seldomOne(x, y)));
