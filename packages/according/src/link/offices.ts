import type { Role, Source } from "@according/reader";
import {
  BODY_NOUNS,
  FORMER,
  LOCAL_OFFICES,
  NEW_IN_OFFICE,
  OCCUPATIONS,
  OTHER_OFFICE,
  PRACTISING,
  RANKS,
  WORKING,
} from "./en/called.ts";
import { ARTICLES, known, splitName } from "./name-words.ts";
import { meet } from "./sets.ts";
import { normal } from "./words.ts";

/** An office or occupation: its last word, what makes it another one, and of what. */
export interface Office {
  readonly head: string;
  readonly rank: string;
  /** Of what kind: "foreign" of a foreign minister. */
  readonly portfolio: ReadonlySet<string>;
  /** Of what: a place, a body. */
  readonly of: ReadonlySet<string>;
  readonly former: boolean;
  /** Somebody else held it before: "the new mayor". */
  readonly isNew: boolean;
}

export function officeOf({ title, of }: Role): Office {
  const all = splitName(title);
  const words = all.filter((word) => !FORMER.has(word) && !RANKS.has(word) && !ARTICLES.has(word));
  return {
    head: words.at(-1) ?? "",
    rank: words.filter((word) => OTHER_OFFICE.has(word)).join(" "),
    portfolio: new Set(known(words.slice(0, -1).filter((word) => !OTHER_OFFICE.has(word)))),
    of: new Set(known(splitName(of ?? "").filter((word) => !ARTICLES.has(word)))),
    former: all.some((word) => FORMER.has(word)),
    isNew: all.some((word) => NEW_IN_OFFICE.has(word)),
  };
}

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
  /(?:^|[.!?\n"“] ?)An? (?:[\p{Ll}-]+ ){0,3}?([\p{Ll}-]+)(?: (?:who|whose|from|in|at|of|near|with|on)\b[^.;:"“”]{0,70})?, $/u;

/** One office, as far as is told: of one kind, and of nothing that differs. */
export function sameOffice(a: Office, b: Office): boolean {
  return (
    a.head !== "" &&
    a.head === b.head &&
    a.rank === b.rank &&
    a.former === b.former &&
    agree(a.portfolio, b.portfolio) &&
    agree(a.of, b.of) &&
    isLinked(a, b)
  );
}

const agree = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === 0 || b.size === 0 || meet(a, b);

/** "FBI director" and "director of the FBI": what one tells before the office, the other may tell after it. */
const isLinked = (a: Office, b: Office): boolean =>
  (a.portfolio.size === 0) === (b.portfolio.size === 0) ||
  (a.of.size === 0 && b.of.size === 0) ||
  meet(officeWords(a), officeWords(b));

/** What an office is of, of whatever kind. */
export const officeWords = ({ portfolio, of }: Office): ReadonlySet<string> => new Set([...portfolio, ...of]);

/** Two offices that nobody holds both of: of other places, or an occupation beside something else. */
export function otherPerson(a: Office, b: Office): boolean {
  if (a.former || b.former) return false;
  const [x, y] = [specific(a.of), specific(b.of)];
  const apart = x.size > 0 && y.size > 0 && !meet(x, y);
  if (a.head === b.head) return apart && LOCAL_OFFICES.has(a.head);
  if (apart && isLocal(a) && isLocal(b)) return true;
  return a.head !== "" && b.head !== "" && (OCCUPATIONS.has(a.head) || OCCUPATIONS.has(b.head));
}

/** What one does in one place at a time. */
const isLocal = ({ head }: Office): boolean =>
  head === "" || LOCAL_OFFICES.has(head) || OCCUPATIONS.has(head) || PRACTISING.has(head);

const specific = (words: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...words].filter((word) => !BODY_NOUNS.has(word)));

/** A name and what stands between it and its work, in UTF-16 code units. */
const WITHIN = 100;
