import type { Span } from "@according/record";
import { AGENT } from "../en/agents.ts";
import { DETERMINERS, PERSONAL_PRONOUNS, POSSESSIVES, PREPOSITIONS } from "../en/function-words.ts";
import { PEOPLE_PLURAL } from "../en/hearers.ts";
import { FORMER, RANKS, SPEAKS_FOR_CLIENT } from "../en/offices.ts";
import * as people from "../en/people.ts";
import {
  AFTER_PHRASES,
  AND,
  BEFORE_PHRASES,
  BODIES_LIKE_PRONOUNS,
  BOTH,
  CONTRACTED,
  FEMALE_PRONOUNS,
  FOR,
  HOME,
  HOW_LONG_BEFORE,
  INDEFINITE,
  MALE_PRONOUNS,
  NAME_RELATIVES,
  NAMES_IN_LIST,
  ONE_OF,
  OPENS_CONTENT,
  OTHER_PRONOUNS,
  PLAIN_FURNITURE,
  PLURAL_PRONOUNS,
  SAID_WHERE_AND_WHEN,
  SINGLE_INDEFINITE,
} from "../en/phrases.ts";
import { RELATIVES } from "../en/references.ts";
import { headNoun } from "../grammar/heads.ts";
import { isSomebody } from "../grammar/people.ts";
import type { Sex } from "../language-words.ts";
import type { Range, Segmented, Token } from "../layers.ts";
import { listedEnd } from "./bodies.ts";
import { described } from "./described.ts";
import { ownName } from "./own-names.ts";
import { describesPerson, personName, sexOf } from "./persons.ts";
import { capital, slice } from "./phrase-words.ts";
import { titleAfter, titleBefore } from "./titles.ts";
import type { Phrase, Titled } from "./types.ts";

/** "**an** official", "**another** witness": somebody of whom nothing was said before, though the words be the same. */
export const isAnother = ({ words }: Phrase): boolean => SINGLE_INDEFINITE.test(words);

/** Reads a phrase: the head before any apposition names it, the apposition gives its office. */
export function readPhrase(segmented: Segmented, range: Range): Phrase {
  const { tokens, text } = segmented;
  const [first, last] = withoutAdjuncts(segmented, stripped(tokens, range));
  const span: Span = [(tokens[first] as Token).start, (tokens[last - 1] as Token).end];
  const bare = {
    span,
    words: text.slice(...span),
    definite: !INDEFINITE.has((tokens[first] as Token).lower),
    plural: false,
    sex: "unknown" as Sex,
  };
  const pronoun = asPronoun(tokens, [first, last]);
  if (pronoun) return { ...bare, head: bare.words, ...pronoun };
  const comma = headEnd(tokens, [first, last]);
  const head = text.slice(span[0], (tokens[comma - 1] ?? (tokens[first] as Token)).end);
  const base = { ...bare, head };
  const joint = jointNames(segmented, [first, comma, last]);
  if (joint) {
    const words = text.slice(...joint);
    return {
      ...base,
      span: joint,
      words,
      head: words,
      as: "name",
      kind: "group",
      name: words.split(" "),
      plural: true,
    };
  }
  const renamed = namedAfter(segmented, [first, comma], [comma + 1, last]);
  if (renamed) return { ...base, ...renamed };
  const placed = behindPlace(segmented, [first, comma], [comma + 1, last]);
  if (placed) return { ...base, ...placed };
  const isPerson = last > comma && describesPerson(tokens, [comma + 1, last]);
  const name = speaksForOther(tokens, [first, comma])
    ? null
    : (ownName(segmented, [first, homeEnd(tokens, [first, comma])], isPerson) ??
      ownName(segmented, [first, comma], isPerson));
  if (name) {
    const title = titleBefore(segmented, [first, name[0]]) ?? titleAfter(segmented, [comma + 1, last]);
    const words = slice(tokens, name).map(({ text: word }) => word);
    const before = name[0] > first ? (tokens[name[0] - 1]?.lower ?? "") : "";
    const says = people.HONORIFICS.get(before);
    const sex = says && says !== "unknown" ? says : sexOf(words.length > 1 ? (words[0] as string) : "", title);
    return {
      ...base,
      as: words.length > 1 ? "name" : "short",
      kind: "person",
      name: words,
      sex,
      ...(title ? { title } : {}),
      ...(says ? { honorific: before.replace(".", "") } : {}),
    };
  }
  const own = behindKind(tokens, [first, comma]);
  const told = described(segmented, [own, comma]);
  if (own === first) return { ...base, ...told };
  const body = told.kind === "person" || told.kind === "unnamed" ? { ...told, kind: "organisation" as const } : told;
  return { ...base, head: text.slice((tokens[own] as Token).start, span[0] + head.length), ...body };
}

/** "the Veldan airline **Quantara**": where the name begins behind what the body is; else the first word. */
function behindKind(tokens: readonly Token[], [first, end]: Range): number {
  let name = end;
  while (name > first && capital(tokens[name - 1])) name--;
  if (name === end || name === first || headNoun(tokens, [first, end]) !== end - 1) return first;
  const { text, lower } = tokens[name - 1] as Token;
  return text === lower && (people.KINDS_OF_BODY.has(lower) || lower.endsWith("maker")) ? name : first;
}

/**
 * "**Ivo Brand and Sara Linde**", "both **Roscom and NASO**", "**Dara Voss and her deputy, Ivo Brand**": several who speak
 * together, none of them for himself; null where it is one. `comma`: where the head of the phrase ends.
 */
function jointNames({ tokens, text }: Segmented, [first, comma, last]: readonly [number, number, number]): Span | null {
  const whole: Span = [(tokens[first] as Token).start, (tokens[last - 1] as Token).end];
  if (NAMES_IN_LIST.test(text.slice(...whole)) && !slice(tokens, [comma, last]).some(namesOffice)) return whole;
  const both = BOTH.has((tokens[first] as Token).lower);
  const from = both ? first + 1 : first;
  const names = ([start, end]: Range): boolean =>
    personName(tokens, [start, homeEnd(tokens, [start, end])], false) !== null;
  for (let and = from + 1; and + 1 < comma; and++) {
    if (!AND.has((tokens[and] as Token).lower)) continue;
    const next = tokens[and + 1] as Token;
    const owned = POSSESSIVES.has(next.lower) && names([from, and]);
    const first = (): boolean => names([from, and]) || isSeveral(tokens, [from, and]);
    if (!owned && !(capital(next) && (both || (first() && names([and + 1, comma]))))) continue;
    return [(tokens[from] as Token).start, (tokens[(owned ? last : comma) - 1] as Token).end];
  }
  return null;
}

/** "Dara Voss, **Minister** and Deputy Premier" */
const namesOffice = ({ lower }: Token): boolean => people.TITLES.has(lower) || people.PORTFOLIOS.has(lower);

/** Without the words for where and when it is said. */
function withoutAdjuncts(segmented: Segmented, [first, last]: Range): Range {
  const { text, tokens } = segmented;
  const start = (tokens[first] as Token).start;
  const written = text.slice(start, (tokens[last - 1] as Token).end);
  const adjunct = SAID_WHERE_AND_WHEN.exec(written);
  if (!adjunct || slice(tokens, [first, last]).some(({ lower }) => RELATIVES.has(lower))) return [first, last];
  let end = last;
  while (end - first > 1 && (tokens[end - 1] as Token).start > start + adjunct.index) end--;
  return end < last ? withoutAdjuncts(segmented, [first, end]) : [first, last];
}

/** "a Northern Front spokesman, **Hazo Lind**": an office first, then the name of its holder. */
function namedAfter(
  segmented: Segmented,
  head: Range,
  rest: Range,
): Pick<Phrase, "as" | "kind" | "name" | "sex" | "title"> | null {
  const { tokens } = segmented;
  const relative = NAME_RELATIVES.has(tokens[head[1]]?.lower ?? "");
  if (rest[0] >= rest[1] || relative || ownName(segmented, head, false) || mayNameOther(tokens, head)) return null;
  if (
    namesSeveral((tokens[headNoun(tokens, head)] as Token).lower) &&
    slice(tokens, rest).some(({ lower }) => AND.has(lower))
  )
    return null;
  const title = titleBefore(segmented, head);
  const end = headEnd(tokens, rest);
  const kin = people.KIN.get((tokens[headNoun(tokens, head)] as Token).lower);
  const one = slice(tokens, head).some(({ lower }) => ONE_OF.has(lower));
  const noun = tokens[headNoun(tokens, head)] as Token;
  const holds =
    title ||
    kin ||
    one ||
    AGENT.test(noun.text) ||
    isOnePerson(noun.lower) ||
    (opensWithOwner(tokens, head) && !namesSeveral(noun.lower));
  const name = holds || mayNameHolder(tokens, head, noun) ? personName(tokens, [rest[0], end], Boolean(holds)) : null;
  if (!name || name[1] - name[0] < (kin || one ? 1 : 2) || !opensWith(tokens, rest[0], name[0])) return null;
  const inner = titleBefore(segmented, [rest[0], name[0]]) ?? title;
  const words = slice(tokens, name).map(({ text }) => text);
  return {
    as: "name",
    kind: "person",
    name: words,
    sex: kin && kin !== "unknown" ? kin : sexOf(words[0] as string, inner),
    ...(inner ? { title: inner } : kin ? { title: kinOf(segmented, headNoun(tokens, head)) } : {}),
  };
}

/** "Mandal**, police chief, Jason Zieg**": behind the place an office, and behind that its holder. */
function behindPlace(
  segmented: Segmented,
  [first, end]: Range,
  [from, last]: Range,
): Pick<Phrase, "as" | "kind" | "name" | "sex" | "title"> | null {
  const { tokens } = segmented;
  const comma = from < last ? headEnd(tokens, [from, last]) : last;
  const office = tokens[comma - 1];
  if (comma >= last || !office || !people.TITLES.has(office.lower) || /^\p{Lu}/u.test((tokens[from] as Token).text))
    return null;
  if (DETERMINERS.has((tokens[from] as Token).lower) || !slice(tokens, [first, end]).every((token) => capital(token)))
    return null;
  return ownName(segmented, [first, end], false) ? null : namedAfter(segmented, [from, comma], [comma + 1, last]);
}

/** "clerk", "cook": a noun for one person. */
const isOnePerson = (lower: string): boolean =>
  isSomebody(lower) && !namesSeveral(lower) && !people.BODIES.has(lower) && !people.STATE_BODIES.has(lower);

/** "**the three children** and Mayor Voss" */
const isSeveral = (tokens: readonly Token[], [first, end]: Range): boolean =>
  DETERMINERS.has((tokens[first] as Token).lower) &&
  slice(tokens, [first, end]).every(({ text }, i) => i === 0 || /^\p{Ll}/u.test(text)) &&
  (namesSeveral((tokens[end - 1] as Token).lower) || PEOPLE_PLURAL.test((tokens[end - 1] as Token).lower));

const namesSeveral = (lower: string): boolean => people.GROUPS.has(lower) || lower.endsWith("s");

/** "**his** rival, Leyla Orsk" */
const opensWithOwner = (tokens: readonly Token[], [first]: Range): boolean =>
  POSSESSIVES.has((tokens[first] as Token).lower);

/** "the mother of the **boy**, Tom Vey": the name may be that of the one who stands before it. */
const mayNameOther = (tokens: readonly Token[], head: Range): boolean => {
  const noun = headNoun(tokens, head);
  const end = head[1] - 1;
  return noun < end && DETERMINERS.has((tokens[end - 1] as Token).lower) && isOnePerson((tokens[end] as Token).lower);
};

/** "MEC for ports": an office that is not known, if a name known as a person's stands behind it. */
const mayNameHolder = (tokens: readonly Token[], head: Range, { lower }: Token): boolean =>
  !namesSeveral(lower) &&
  !people.DOCUMENTS.has(lower) &&
  slice(tokens, head).some((token) => /^\p{Ll}/u.test(token.text));

/** Nothing but titles and honorifics stands before the name. */
const opensWith = (tokens: readonly Token[], from: number, name: number): boolean =>
  slice(tokens, [from, name]).every(
    ({ lower, text }) =>
      [people.TITLES, people.HONORIFICS, FORMER, RANKS].some((words) => words.has(lower)) || /^\p{Lu}/u.test(text),
  );

const kinOf = ({ tokens }: Segmented, at: number): Titled => {
  const { start, end, text } = tokens[at] as Token;
  return { title: text, span: [start, end] };
};

/** Without marks and the words of a caption before it, "by", and without a possessive or "who" at the end. */
function stripped(tokens: readonly Token[], [from, to]: Range): Range {
  let [first, last] = [from, to];
  for (let i = from; i + 1 < to; i++) if (isFurniture(tokens[i] as Token)) first = i + 1;
  while (last - first > 1 && HEAD_ENDS.has((tokens[first] as Token).lower)) first++;
  while (last - first > 1 && BEFORE_PHRASES.has((tokens[first] as Token).lower)) first++;
  if (last - first > 3 && HOW_LONG_BEFORE.test(lowerWordsOf(tokens, [first, first + 3]))) first += 3;
  while (last - first > 1 && AFTER_PHRASES.has((tokens[last - 1] as Token).lower)) last--;
  return [behindObject(tokens, [first, last]), last];
}

/** "After legal consultation **Corvin**": the name behind the object of a preposition that opens the clause begins another phrase. */
function behindObject(tokens: readonly Token[], [first, last]: Range): number {
  const [before, opening] = [tokens[first - 2], tokens[first - 1]];
  if (!opening || !PREPOSITIONS.has(opening.lower)) return first;
  if (before?.kind === "word" && !OPENS_CONTENT.has(before.lower)) return first;
  let name = last;
  while (name > first && capital(tokens[name - 1])) name--;
  const object = slice(tokens, [first, name]);
  const noun = object.at(-1);
  const isThing = noun && object.every(isPlainWord) && !isSomebody(noun.lower);
  return name < last && isThing ? name : first;
}

const isPlainWord = ({ text, lower }: Token): boolean =>
  /^\p{Ll}[\p{Ll}-]+$/u.test(text) && !DETERMINERS.has(lower) && !PREPOSITIONS.has(lower);

const lowerWordsOf = (tokens: readonly Token[], range: Range): string =>
  slice(tokens, range)
    .map(({ lower }) => lower)
    .join(" ");

const isFurniture = (token: Token): boolean =>
  people.FURNITURE.has(token.lower) && (capital(token) || PLAIN_FURNITURE.has(token.lower));

function asPronoun(
  tokens: readonly Token[],
  [first, last]: Range,
): Pick<Phrase, "as" | "kind" | "name" | "sex" | "plural"> | null {
  const word = (tokens[first] as Token).lower.replace(CONTRACTED, "");
  if (
    last - first > 1 ||
    BODIES_LIKE_PRONOUNS.has((tokens[first] as Token).text) ||
    !(PERSONAL_PRONOUNS.has(word) || OTHER_PRONOUNS.has(word))
  )
    return null;
  const sex: Sex = MALE_PRONOUNS.has(word) ? "male" : FEMALE_PRONOUNS.has(word) ? "female" : "unknown";
  return {
    as: "pronoun",
    kind: sex === "unknown" ? "group" : "person",
    name: [word],
    sex,
    plural: PLURAL_PRONOUNS.has(word),
  };
}

/** Index of the first comma, or of "who", or the end. A head has one word at least. */
function headEnd(tokens: readonly Token[], [first, last]: Range): number {
  for (let i = listedEnd(tokens, [first, last]); i < last; i++) {
    const { lower } = tokens[i] as Token;
    if (isAbbreviated(tokens, i, last)) i += 2;
    else if (HEAD_ENDS.has(lower) || NAME_RELATIVES.has(lower)) return i;
  }
  return last;
}

/** "the Department of Ports **(DoP)** director": the short name of a body inside of a phrase. */
const isAbbreviated = (tokens: readonly Token[], i: number, last: number): boolean =>
  tokens[i]?.text === "(" &&
  tokens[i + 2]?.text === ")" &&
  i + 3 < last &&
  /^[\p{L}-]{4,}/u.test(tokens[i + 3]?.text ?? "");

/* Marks that part a head from what is said of it. */
const HEAD_ENDS: ReadonlySet<string> = new Set([",", "(", "-", "–"]);

/** "a spokesman **for** Mr. Voss": the name after it is that of somebody else. */
const speaksForOther = (tokens: readonly Token[], range: Range): boolean =>
  slice(tokens, range).some(
    ({ lower }, i, all) =>
      i > 0 && (people.SPOKESPEOPLE.has(lower) || SPEAKS_FOR_CLIENT.has(lower)) && FOR.has(all[i + 1]?.lower ?? ""),
  );

/** "Mayor Dara Voss **of Orlay**": where the home of a person begins, else the end. */
function homeEnd(tokens: readonly Token[], [first, end]: Range): number {
  for (let i = first + 2; i < end; i++) if (HOME.has((tokens[i] as Token).lower) && capital(tokens[i - 1])) return i;
  return end;
}
