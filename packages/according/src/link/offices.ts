import type { Role, Source } from "@according/reader";
import {
  BODY_NOUNS,
  FORMER,
  GENERAL_BEHIND,
  LEADING_ON,
  LOCAL_OFFICES,
  NEW_IN_OFFICE,
  OCCUPATIONS,
  OF_ONE_CLUB,
  OF_THE_LAW,
  OTHER_OFFICE,
  OWNERS,
  PARTY_WORDS,
  PRACTISING,
  PROFESSIONS,
  PROTESTING,
  RANKS,
  SERVICES,
  SHORT_RANKS,
  SOLE_OFFICES,
  TWO_AT_ONCE,
  WORKING,
} from "./en/called.ts";
import { ARTICLES, known, splitName } from "./name-words.ts";
import { meet } from "./sets.ts";
import { type AsPublished, bodyBefore, isHeldNoMore, leadingIn } from "./who-leads.ts";
import { normal } from "./words.ts";

/** An office or occupation: its last word, what makes it another one, and of what. */
export interface Office {
  readonly head: string;
  readonly rank: string;
  /** Of what kind: "foreign" of a foreign minister. */
  readonly portfolio: ReadonlySet<string>;
  /** Of what: a place, a body. */
  readonly of: ReadonlySet<string>;
  /** Is that where it is held: "a dockers' leader **in** Korran Bay"? */
  readonly isIn?: boolean;
  /** Is that no more than "**the board's**"? */
  readonly isIts?: boolean;
  /** The common noun for what it is of: "**bakery**", and none of Northmere Steel. */
  readonly kind?: string;
  readonly former: boolean;
  /** Somebody else held it before: "the new mayor". */
  readonly isNew: boolean;
}

/** "New foreign minister Olga Finn": what opens a sentence with a capital letter is of no place. `home`: what stands behind the name. */
export function officeOf({ title, of }: Role, home = ""): Office {
  const isWhen = IN_TIME.has((of ?? "").toLowerCase());
  const all = isWhen ? [...splitName(of ?? ""), ...splitName(title)] : splitName(title);
  const words = all.filter((word) => !FORMER.has(word) && !RANKS.has(word) && !ARTICLES.has(word));
  const head = words.at(-1) ?? "";
  const kind = KIND_OF_BODY.exec(of ?? home)?.[0];
  return {
    ...(kind !== undefined && { kind }),
    head: SHORT_RANKS.get(head) ?? head,
    rank: words.filter((word) => OTHER_OFFICE.has(word)).join(" "),
    portfolio: new Set(known(words.slice(0, -1).filter((word) => !OTHER_OFFICE.has(word)))),
    of: new Set(known(splitName(isWhen || !of ? home : of).filter((word) => !ARTICLES.has(word)))),
    former: all.some((word) => FORMER.has(word)),
    isNew: all.some((word) => NEW_IN_OFFICE.has(word)),
  };
}
/** "A **bakery** in Marrow" */
const KIND_OF_BODY = /(?<=^|\s)\p{Ll}[\p{L}-]+(?=(?: \p{Lu}[\p{L}-]*)* ?$)/u;
const IN_TIME: ReadonlySet<string> = new Set([...NEW_IN_OFFICE, ...FORMER]);

/** The offices of a source, each with what stands behind the name it is told with: "Mayor Anna Torvald **of Lissa**". */
export function officesIn(source: Source, report: AsPublished): readonly Office[] {
  const { text } = report;
  const titled = source.roles.map((role) => {
    const home = role.of ? "" : homeOf(role, source, text);
    const body = role.of || home ? "" : bodyBefore(text, role.span);
    const place = role.of || home || body ? "" : placeBehind(text, role);
    const office = placed(officeOf(role, home || body || place), place);
    return body ? { ...office, isIts: true } : office;
  });
  const led = leadingIn(source, text).map((role) => {
    const place = placeBehind(text, role);
    return placed(officeOf({ ...role, of: `${role.of ?? ""} ${place}` }), place);
  });
  const over = source.roles.map(({ span }) => isHeldNoMore(report, span));
  return [...titled.map((office, i) => (over[i] ? { ...office, former: true } : office)), ...led];
}

const placed = (office: Office, place: string): Office => (place ? { ...office, isIn: true } : office);
const placeBehind = (text: string, { span: [, end] }: Role): string =>
  HELD_IN.exec(text.slice(end, end + WITHIN))?.[1] ?? "";

function homeOf({ span: [start, end] }: Role, { name, mentions }: Source, text: string): string {
  const mention = mentions.find(({ as, span }) => as === "name" && span[0] <= start && end <= span[1]);
  const at = mention ? text.indexOf(name, end) : -1;
  return mention && at >= 0 && at < mention.span[1] ? (HOME.exec(text.slice(at + name.length))?.[1] ?? "") : "";
}
/** "leader **in Korran Bay**", and no month. */
const HELD_IN = /^ in ((?:the )?\p{Lu}\p{Ll}[\p{L}-]*(?: \p{Lu}\p{Ll}[\p{L}-]*)*)(?=[,.;])/u;
const HOME =
  /^ of ((?:the )?(?:\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*|coast ?guard\b|\p{Ll}+ (?:council|court|police)\b))/u;

/** "Hanna Weil, who sits on the council of Brenmoor": work of no name, and of what. */
export function workIn({ mentions }: Source, text: string): readonly Office[] {
  return mentions.flatMap(({ span, as }) => {
    const told = as === "name" ? WORKING.exec(text.slice(span[0], span[1] + WITHIN))?.[1] : undefined;
    const places = told?.match(/(?<=\b(?:of|in|at|for) (?:the )?)\p{Lu}[\p{L}-]+/gu) ?? [];
    const of = new Set(known(places.map(normal)));
    return of.size > 0 ? [{ head: "", rank: "", portfolio: NOTHING, of, former: false, isNew: false }] : [];
  });
}
const NOTHING: ReadonlySet<string> = new Set();

/** "A teacher who lives near the market, Paul Berg, 34": what somebody is who is told of for the first time. */
export function introducedAs({ mentions }: Source, text: string): readonly Office[] {
  return mentions.flatMap(({ span, as }) => {
    if (as !== "name") return [];
    const head = INTRODUCED.exec(text.slice(Math.max(0, span[0] - WITHIN), span[0]))?.[1]?.toLowerCase() ?? "";
    const isKnown = OCCUPATIONS.has(head) || PRACTISING.has(head);
    return isKnown ? [{ head, rank: "", portfolio: NOTHING, of: NOTHING, former: false, isNew: false }] : [];
  });
}
const INTRODUCED =
  /(?:^|[.!?\n"“] ?)An? (?:[\p{Ll}\d-]+ ){0,3}?([\p{Ll}-]+)(?: (?:who|whose|from|in|at|of|near|with|on)\b[^.;:"“”]{0,70})?, $/u;

/** "**Footballer** Paul Berg", "Paul Berg, 24, a **footballer** for Lesk": what somebody is known by who holds no office. */
export function callingsIn({ name, roles, mentions }: Source, text: string): readonly Office[] {
  const held = new Set(roles.flatMap(({ title }) => splitName(title).at(-1) ?? []));
  return mentions.flatMap(({ span, as }) => {
    const at = as === "name" ? text.indexOf(name, span[0]) : -1;
    if (at < 0 || at >= span[1]) return [];
    const behind = CALLED_BEHIND.exec(text.slice(at + name.length, at + name.length + WITHIN))?.[1] ?? "";
    return [splitName(text.slice(span[0], at)), splitName(behind)].flatMap((words) => {
      const head = words.at(-1) ?? "";
      const former = words.some((word) => FORMER.has(word));
      return isCalling(head) && !held.has(head)
        ? [{ head, rank: "", portfolio: NOTHING, of: NOTHING, former, isNew: false }]
        : [];
    });
  });
}
const CALLED_BEHIND =
  /^(?:, \d+)?, (?:an?|the) ((?:[\p{L}\d-]+ ){0,3}?[\p{L}-]+)(?=[,.;]| (?:for|of|at|in|with|from|who|and)\b)/u;
const isCalling = (head: string): boolean => PROFESSION_OF.has(head) || OCCUPATIONS.has(head) || PRACTISING.has(head);

/** One office, as far as is told: of one kind, and of nothing that differs. */
export function sameOffice(a: Office, b: Office): boolean {
  return (
    a.head !== "" &&
    a.head === b.head &&
    a.rank === b.rank &&
    a.former === b.former &&
    agree(a.portfolio, b.portfolio) &&
    agreeOnBody(a, b) &&
    isLinked(a, b)
  );
}

const agree = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === 0 || b.size === 0 || meet(a, b);

/** "The **board's** chair", and the chair of the harbour board or of Northmere Steel, not of a bakery; nor the heads of two agencies. */
function agreeOnBody(a: Office, b: Office): boolean {
  if (meet(a.of, b.of)) return agree(specific(a.of), specific(b.of));
  const isTheirs = (one: Office, other: Office) => one.isIts === true && other.kind === undefined;
  return a.of.size === 0 || b.of.size === 0 || isTheirs(a, b) || isTheirs(b, a);
}

/** "FBI director" and "director of the FBI": what one tells before the office, the other may tell after it. */
const isLinked = (a: Office, b: Office): boolean =>
  (a.portfolio.size === 0) === (b.portfolio.size === 0) ||
  (a.of.size === 0 && b.of.size === 0) ||
  meet(officeWords(a), officeWords(b));

/** What an office is of, of whatever kind. */
export const officeWords = ({ portfolio, of }: Office): ReadonlySet<string> => new Set([...portfolio, ...of]);

/** Two offices that nobody holds both of: of other places, two professions, or an occupation beside something else. */
export function otherPerson(a: Office, b: Office): boolean {
  if (a.former || b.former) return false;
  const [x, y] = [specific(a.of), specific(b.of)];
  const apart = x.size > 0 && y.size > 0 && !meet(x, y);
  if (a.head === b.head) return apart && (LOCAL_OFFICES.has(a.head) || OF_ONE_CLUB.has(a.head));
  if (apart && isLocal(a) && isLocal(b)) return true;
  if (a.head === "" || b.head === "" || isProtesting(a, b) || isProtesting(b, a)) return a.head !== "" && b.head !== "";
  return OCCUPATIONS.has(a.head) || OCCUPATIONS.has(b.head) || areTwoProfessions(a, b);
}

/** An activist, and a mayor or a judge. */
const isProtesting = (one: Office, other: Office): boolean =>
  PROTESTING.has(one.head) && (LOCAL_OFFICES.has(other.head) || OF_THE_LAW.has(other.head));

/** A judge and a defence lawyer; a major may be an army doctor, and each may come to sit in a parliament. */
function areTwoProfessions(a: Office, b: Office): boolean {
  const [x, y] = [professionOf(a), professionOf(b)];
  return x !== null && y !== null && x !== y && !MAY_BE_BOTH.some((both) => both.has(x) && both.has(y));
}
/** An attorney general is no general. */
const professionOf = ({ head, portfolio }: Office): number | null =>
  head === "general" && meet(portfolio, GENERAL_BEHIND) ? null : (PROFESSION_OF.get(head) ?? null);
const PROFESSION_OF: ReadonlyMap<string, number> = new Map(
  PROFESSIONS.flatMap((line, i) => [...line].map((word) => [word, i] as const)),
);
const MAY_BE_BOTH = TWO_AT_ONCE.map((words) => new Set([...words].map((word) => PROFESSION_OF.get(word))));

/** Two offices that one person seldom holds both of: a doctor, and the leader of a council; a fire chief, and the owner of what burned. */
export function seldomOne(a: Office, b: Office): boolean {
  if (a.former || b.former || a.head === b.head || meet(a.portfolio, b.portfolio)) return false;
  if (isOfOwner(a) !== isOfOwner(b)) return isOfService(isOfOwner(a) ? b : a);
  const [x, y] = [isFullTime(a), isFullTime(b)];
  if (x === y) return x && professionOf(a) !== professionOf(b);
  return isOfficeOfOne(x ? b : a);
}

const isOfOwner = ({ head }: Office): boolean => OWNERS.has(head);
const isOfService = ({ head, portfolio }: Office): boolean => SOLE_OFFICES.has(head) && meet(portfolio, SERVICES);

/** A profession in which one seldom holds another office. */
const isFullTime = (office: Office): boolean =>
  PRACTISING.has(office.head) || (professionOf(office) !== null && !LEADING_ON.has(office.head));
const isOfficeOfOne = ({ head }: Office): boolean =>
  SOLE_OFFICES.has(head) || LOCAL_OFFICES.has(head) || PROFESSION_OF.has(head);

/** Is somebody told of, in one report, as of two professions that one seldom has: a surgeon and a footballer? */
export const areTwoInOne = (offices: readonly Office[]): boolean =>
  offices.some((a, i) => offices.slice(i + 1).some((b) => !a.former && !b.former && areTwoProfessions(a, b)));

/** What one does in one place at a time. */
const isLocal = ({ head, isIn }: Office): boolean =>
  isIn === true || head === "" || LOCAL_OFFICES.has(head) || OCCUPATIONS.has(head) || PRACTISING.has(head);

const specific = (words: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...words].filter((word) => !BODY_NOUNS.has(word) && !PARTY_WORDS.has(word)));

/** A name and what stands between it and its work, in UTF-16 code units. */
const WITHIN = 100;
