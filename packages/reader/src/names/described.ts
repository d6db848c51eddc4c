import { AGENT } from "../en/agents.ts";
import { AGED } from "../en/ages.ts";
import * as bodies from "../en/bodies.ts";
import { DETERMINERS, PREPOSITIONS } from "../en/function-words.ts";
import { sexOfGiven } from "../en/given-names.ts";
import { KEEPERS, OCCUPATIONS, STAFF } from "../en/keepers.ts";
import { METONYMS } from "../en/metonyms.ts";
import { ENDS_BODY_NAME, PLACES_TOO } from "../en/own-names.ts";
import * as people from "../en/people.ts";
import { PERSON_NOUNS } from "../en/person-nouns.ts";
import { OF, PARTITIVES } from "../en/phrase-words.ts";
import {
  AND,
  INDEFINITE,
  LATELY_SPANS,
  OF_TWO,
  ONE_OF_SEVERAL,
  ONE_OF_THEM,
  SAYS_MORE,
  SMALL_NUMBERS,
  SO_LATELY,
} from "../en/phrases.ts";
import { PER_CENT, SHARE, SO_MANY_IN } from "../en/polls.ts";
import { PEOPLE_PLURALS } from "../en/references.ts";
import { OF_ITSELF, WRITINGS } from "../en/writings.ts";
import { canSpeak } from "../grammar/can-speak.ts";
import { headNoun } from "../grammar/heads.ts";
import type { Sex } from "../language-words.ts";
import type { Range, Segmented, Token } from "../layers.ts";
import { spanAt } from "../text/words.ts";
import { plain } from "./naming.ts";
import { nameTexts } from "./nickname.ts";
import { mayNamePerson, sexOf } from "./persons.ts";
import { capital, slice } from "./phrase-words.ts";
import { isPlainPlural } from "./small-words.ts";
import { titled } from "./titles.ts";
import type { Phrase } from "./types.ts";

type Told = Pick<Phrase, "as" | "kind" | "name" | "sex" | "plural" | "title" | "agent">;

/** A body, an outlet, a document, a group, or somebody known only by a description. */
export function described(segmented: Segmented, range: Range): Told {
  const noun = nounOf(segmented, range);
  const { lower, words } = noun;
  const base = { name: words, sex: sexOfNoun(lower), plural: people.GROUPS.has(lower) || lower === "people" };
  for (const kind of KINDS) {
    const told = kind(noun);
    if (told) return { ...base, ...told };
  }
  const agent = isPerson(lower) || AGED.test(lower) || (noun.head > range[0] && people.KIN.has(lower));
  return { ...base, as: "role", kind: "unnamed", agent };
}

/** A phrase by its noun. */
interface Noun {
  readonly segmented: Segmented;
  readonly tokens: readonly Token[];
  readonly range: Range;
  /** Where the noun stands, and what it is in lower case. */
  readonly head: number;
  readonly lower: string;
  readonly capital: boolean;
  /** The words of the phrase, and those behind its article. */
  readonly whole: readonly string[];
  readonly words: readonly string[];
}

function nounOf(segmented: Segmented, range: Range): Noun {
  const { tokens } = segmented;
  const head = behindBody(tokens, range) ?? ofWhomIsSaid(tokens, range[0], headNoun(tokens, range));
  const texts = (from: number): readonly string[] => slice(tokens, [from, range[1]]).map(({ text }) => text);
  return {
    ...{ segmented, tokens, range, head, lower: (tokens[head] as Token).lower, capital: capital(tokens[head]) },
    ...{ whole: texts(range[0]), words: texts(describedStart(tokens, range)) },
  };
}

type Kind = (noun: Noun) => (Pick<Told, "as" | "kind"> & Partial<Told>) | undefined;

const GROUP = { as: "role", kind: "group", plural: true } as const;

/** What a noun may say that its phrase is: the first that fits. */
const KINDS: readonly Kind[] = [
  ({ whole }) =>
    METONYMS.has(plain(whole.join(" ")))
      ? { name: whole, as: whole.length > 1 ? "name" : "short", kind: "government" }
      : undefined,
  ({ segmented, tokens, range }) => (isShare(slice(tokens, range)) || isSoManyIn(segmented, range) ? GROUP : undefined),
  ({ whole }) =>
    [ONE_OF_THEM, ONE_OF_SEVERAL].some((form) => form.test(whole.join(" ")))
      ? { as: "role", kind: "unnamed" }
      : undefined,
  ({ tokens, range }) => {
    const kind = kindOfNumbered(tokens, range);
    return kind && { as: "name", kind };
  },
  ofPaper,
  ofTitle,
  ({ lower, capital: isName }) =>
    bodies.OUTLETS.has(lower) || (isName && bodies.OUTLET_WORDS.has(lower))
      ? { as: "name", kind: "outlet" }
      : undefined,
  ({ lower, tokens, range }) =>
    bodies.STATE_BODIES.has(lower) ? { as: asCapital(capital(tokens[range[1] - 1])), kind: "government" } : undefined,
  ({ lower, capital: isName }) =>
    bodies.BODIES.has(lower) ? { as: asCapital(isName), kind: "organisation" } : undefined,
  ofSmallNoun,
  ({ lower }) => (bodies.PLACES_AS_SPEAKERS.has(lower) ? { as: "role", kind: "government" } : undefined),
  ({ lower, capital: isName }) => (KEEPERS.has(lower) ? { as: asCapital(isName), kind: "organisation" } : undefined),
  ({ lower }) => (STAFF.has(lower) ? GROUP : undefined),
  ofDocument,
  ofPersons,
  ofOneSide,
  ofBoth,
  ({ tokens, range }) => (isGivenName(tokens, range) ? { as: "short", kind: "person" } : undefined),
  ({ tokens, range }) =>
    mayNamePerson(tokens, range) ? { as: "name", kind: "person", name: nameTexts(tokens, range) } : undefined,
  ({ segmented, range, head, words, capital: isName }) =>
    isName && !(head === range[0] && isPlainPlural(segmented, head))
      ? { as: words.length > 1 ? "name" : "short", kind: "organisation" }
      : undefined,
  ({ lower }) => (/[^s]s$/.test(lower) ? GROUP : undefined),
];

const asCapital = (isName: boolean): "name" | "role" => (isName ? "name" : "role");

/** "Orlay **Gazette**": a paper by its name. */
function ofPaper({ tokens, range, head, lower, capital: isName }: Noun): ReturnType<Kind> {
  const named = head > range[0] && capital(tokens[head - 1]) && isName && bodies.PAPERS.has(lower);
  return named ? { as: "name", kind: "outlet" } : undefined;
}

/** "the **minister**", "two **ministers**": who holds an office. */
function ofTitle({ segmented, range, head, lower }: Noun): ReturnType<Kind> {
  if (people.GROUPS.has(lower)) return undefined;
  if (lower.endsWith("s") && people.TITLES.has(lower.slice(0, -1))) return GROUP;
  if (!people.TITLES.has(lower) || lower === "police") return undefined;
  const title = titled(segmented, range, head);
  return { as: "role", kind: "unnamed", sex: sexOf("", title), title };
}

/** "the **union**", "the **house**", "a **letter**", in small letters. */
function ofSmallNoun({ lower, whole, capital: isName }: Noun): ReturnType<Kind> {
  if (isName) return undefined;
  if (bodies.BODIES_AS_SPEAKERS.has(lower)) return { as: "role", kind: "group", plural: false };
  if (bodies.CALLED_OUTLETS.has(lower)) return { as: "role", kind: "outlet" };
  if (bodies.HOUSES.has(lower)) return { as: "role", kind: "organisation" };
  return isWriting(lower) && !OF_ITSELF.test(whole.join(" ")) ? { as: "role", kind: "document" } : undefined;
}

/** "the **report**", and not "Harrow **Research**". */
function ofDocument({ range, head, lower, words, capital: isName }: Noun): ReturnType<Kind> {
  const named = isName && head > range[0] && words.length > 1 && ENDS_BODY_NAME.has(lower);
  return people.DOCUMENTS.has(lower) && !named ? { as: "role", kind: "document" } : undefined;
}

/** "**one** official", "an **aide**", "**residents**" */
function ofPersons({ tokens, range, lower }: Noun): ReturnType<Kind> {
  const isGroup = people.GROUPS.has(lower);
  const counted = isGroup || people.PEOPLE_NOUNS.has(lower) || people.UNNAMED.has(lower);
  if (counted && SMALL_NUMBERS.has((tokens[range[0]] as Token).lower)) return { as: "role", kind: "unnamed" };
  if (people.UNNAMED.has(lower) && lower !== "people") return { as: "role", kind: "unnamed" };
  return isGroup ? { as: "role", kind: "group" } : undefined;
}

/** "a senior **Republican**", "the top **Democrat** on the board", "many **Norvians**": somebody of a party or a people, or several, and no body. */
function ofOneSide({ tokens, range, head, lower }: Noun): ReturnType<Kind> {
  const [opening, before, noun] = [range[0], head - 1, head].map((i) => tokens[i] as Token) as [Token, Token, Token];
  const isOpen = [INDEFINITE, PARTITIVES, SMALL_NUMBERS].some((words) => words.has(opening.lower));
  if (head === range[0]) return undefined;
  if (people.PARTISANS.has(lower) && (isOpen || QUALIFIED.test(before.text)))
    return lower.endsWith("s") ? GROUP : { as: "role", kind: "unnamed", agent: true };
  return isOpen && PEOPLE_PLURALS.test(noun.text) ? GROUP : undefined;
}

/* "the **top** Republican" */
const QUALIFIED = /^\p{Ll}[\p{Ll}-]+$/u;

/** "Norvian **and** Talmish **officials**", "**family and friends**": several, in small letters. */
function ofBoth({ tokens, range }: Noun): ReturnType<Kind> {
  const words = slice(tokens, range);
  const last = words.at(-1) as Token;
  const isPlural =
    last.text === last.lower &&
    (people.GROUPS.has(last.lower) || (/[^s]s$/.test(last.lower) && isPerson(last.lower.slice(0, -1))));
  return isPlural && words.some(({ lower }) => AND.has(lower)) && !words.some(({ lower }) => PREPOSITIONS.has(lower))
    ? GROUP
    : undefined;
}

/** "**27 of the 120** members", "**83% of** Tarsians", "63%": so many of those who can speak. */
function isShare(words: readonly Token[]): boolean {
  const of = words.findIndex(({ text }) => OF.has(text));
  const share = (of < 0 ? words : words.slice(0, of)).map(({ lower }) => lower).join(" ");
  if (!SHARE.test(share)) return false;
  return of < 0 ? PER_CENT.test(share) : canSpeak(words.slice(of + 1));
}

/** "**9 in 10** Liberals": of those who can speak. */
function isSoManyIn({ text, tokens }: Segmented, [first, end]: Range): boolean {
  const [from, to] = spanAt(tokens, [first, end]);
  const many = SO_MANY_IN.exec(text.slice(from, to))?.[0];
  const behind = tokens.slice(first, end).filter(({ start }) => start >= from + (many?.length ?? 0));
  return many !== undefined && canSpeak(behind);
}

/** "Channel **12**", "France **24**", "Article **5**", "Unit **81**": what a number makes a name of; "Room 12" says nothing. */
function kindOfNumbered(tokens: readonly Token[], [first, end]: Range): Phrase["kind"] | undefined {
  const [before, number] = [tokens[end - 2], tokens[end - 1]];
  if (end - first < 2 || number?.kind !== "number" || !before || !capital(before)) return undefined;
  if (bodies.OUTLET_WORDS.has(before.lower) || bodies.NUMBERED_OUTLETS.has(before.lower)) return "outlet";
  if (people.NUMBERED_DOCUMENTS.has(before.lower)) return "document";
  return bodies.NUMBERED_BODIES.has(before.lower) ? "organisation" : undefined;
}

/** "the **timeline**", "a **novel**": what has words of its own. */
export const isWriting = (noun: string): boolean => [people.TEXTS, WRITINGS].some((words) => words.has(noun));

const isPerson = (noun: string): boolean =>
  AGENT.test(noun) ||
  [people.PEOPLE_NOUNS, people.PEOPLE_AS_SPEAKERS, OCCUPATIONS, PERSON_NOUNS].some((words) => words.has(noun));

/** "**Daniel**, a student": a given name alone. */
function isGivenName(tokens: readonly Token[], [first, end]: Range): boolean {
  const { lower } = tokens[first] as Token;
  const isOfBody = THREE_LETTERS.test(tokens[first]?.text ?? "");
  const isName = end - first === 1 && capital(tokens[first]) && !isOfBody;
  return isName && !PLACES_TOO.has(lower) && sexOfGiven(lower) !== undefined;
}

/** "according to **NAN**": an agency, and no Nan. */
const THREE_LETTERS = /^\p{Lu}{2,3}$/u;

/** "the Bank of Norvia **governor**": an office behind a body whose name has a preposition. */
function behindBody(tokens: readonly Token[], [first, end]: Range): number | null {
  const { text, lower } = tokens[end - 1] as Token;
  const [of, place] = [tokens[end - 3], tokens[end - 2]];
  const isOffice = text === lower && people.TITLES.has(lower) && !people.GROUPS.has(lower) && end - first > 3;
  return isOffice && OF.has(of?.lower ?? "") && capital(place) && capital(tokens[end - 4]) ? end - 1 : null;
}

/** "**lawmakers** loyal to Voss", "a **letter** signed by him", "a **study** last year by Voss": the noun of which the words before the preposition say more. */
function ofWhomIsSaid(tokens: readonly Token[], first: number, last: number): number {
  const timed = LATELY_SPANS.has(tokens[last]?.lower ?? "") && SO_LATELY.has(tokens[last - 1]?.lower ?? "");
  if (timed && last - 2 >= first && isKnownNoun(tokens[last - 2]?.lower ?? "")) return last - 2;
  const head = timed && last - 3 >= first && isKnownNoun(tokens[last - 3]?.lower ?? "") ? last - 2 : last;
  const [noun, more] = [tokens[head - 1]?.lower ?? "", tokens[head] as Token];
  const says = head > first && more.text === more.lower && SAYS_MORE.test(more.lower);
  const known = isKnownNoun(noun);
  const isOne = [noun, noun.replace(/s$/, ""), noun.replace(/es$/, "")].some(isPerson);
  return says && (known || isOne) ? head - 1 : head;
}

/** A noun for somebody, or for what is written. */
const isKnownNoun = (noun: string): boolean =>
  isWriting(noun) || [people.GROUPS, people.TITLES, people.DOCUMENTS, people.UNNAMED].some((words) => words.has(noun));

export const sexOfNoun = (lower: string): Sex =>
  people.MALE_NOUNS.has(lower) ? "male" : people.FEMALE_NOUNS.has(lower) ? "female" : "unknown";

/** Behind an article, and behind what tells two of one name apart: "the younger **Granger**". */
function describedStart(tokens: readonly Token[], [first, end]: Range): number {
  let from = first;
  while (from + 1 < end && (DETERMINERS.has((tokens[from] as Token).lower) || OF_TWO.has((tokens[from] as Token).text)))
    from++;
  return from;
}

/* So many are known, if not by name. */
