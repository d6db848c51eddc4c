import { DETERMINERS, PERSONAL_PRONOUNS } from "../lang/en/function-words.ts";
import { type Sex, sexOfGiven } from "../lang/en/given-names.ts";
import { SPEAKS_FOR_CLIENT } from "../lang/en/offices.ts";
import * as people from "../lang/en/people.ts";
import type { Range, Segmented, Token } from "../model/layers.ts";
import type { SourceKind } from "../model/source.ts";
import type { Span } from "../model/span.ts";

export type { Sex };

/** What a phrase that refers to a source says of it, before it is known which source it is. */
export interface Phrase {
  readonly span: Span;
  readonly words: string;
  /** The words before any apposition. */
  readonly head: string;
  /** How it refers: by a full name, a single name, an office or description, or a pronoun. */
  readonly as: "name" | "short" | "role" | "pronoun";
  readonly kind: SourceKind;
  /** The name's own words: "Hazem Qassem". */
  readonly name: readonly string[];
  readonly sex: Sex;
  readonly title?: Titled;
  /** False for "a source", true for "the minister". */
  readonly definite: boolean;
  readonly plural: boolean;
  /** False where nothing says that the phrase can speak: "the attack". */
  readonly agent?: boolean;
}

/** An office and whose it is: "spokesman" of "Northern Front". */
export interface Titled {
  readonly title: string;
  readonly of?: string;
  readonly ofSpan?: Span;
  readonly span: Span;
}

const capital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.text);
const CONNECTORS = new Set("of de la al bin ibn van von der den du da di el and the for & y".split(" "));

/** Reads a phrase: the head before any apposition names it, the apposition gives its office. */
export function readPhrase(segmented: Segmented, range: Range): Phrase {
  const { tokens, text } = segmented;
  const [first, last] = stripped(tokens, range);
  const span: Span = [(tokens[first] as Token).start, (tokens[last - 1] as Token).end];
  const bare = {
    span,
    words: text.slice(...span),
    definite: !/^(?:an?|some|several|two|three)$/.test((tokens[first] as Token).lower),
    plural: false,
    sex: "unknown" as Sex,
  };
  const pronoun = asPronoun(tokens, [first, last]);
  if (pronoun) return { ...bare, head: bare.words, ...pronoun };
  const comma = headEnd(tokens, [first, last]);
  const head = text.slice(span[0], (tokens[comma - 1] ?? (tokens[first] as Token)).end);
  const base = { ...bare, head };
  const renamed = namedAfter(segmented, [first, comma], [comma + 1, last]);
  if (renamed) return { ...base, ...renamed };
  const isPerson = last > comma && describesPerson(tokens, [comma + 1, last]);
  const name = speaksForOther(tokens, [first, comma])
    ? null
    : (personName(tokens, [first, homeEnd(tokens, [first, comma])], isPerson) ??
      personName(tokens, [first, comma], isPerson));
  if (name) {
    const title = titleBefore(segmented, [first, name[0]]) ?? titleAfter(segmented, [comma + 1, last]);
    const words = slice(tokens, name).map(({ text: word }) => word);
    const honorific = people.HONORIFICS.get(tokens[name[0] - 1]?.lower ?? "");
    const sex = honorific && honorific !== "unknown" ? honorific : sexOf(words[0] as string, title);
    return {
      ...base,
      as: words.length > 1 ? "name" : "short",
      kind: "person",
      name: words,
      sex,
      ...(title ? { title } : {}),
    };
  }
  return { ...base, ...described(segmented, [first, comma]) };
}

/** "a Northern Front spokesman, **Hazo Lind**": an office first, then the name of its holder. */
function namedAfter(
  segmented: Segmented,
  head: Range,
  rest: Range,
): Pick<Phrase, "as" | "kind" | "name" | "sex" | "title"> | null {
  const { tokens } = segmented;
  if (rest[0] >= rest[1] || personName(tokens, head, false)) return null;
  const title = titleBefore(segmented, head);
  const end = headEnd(tokens, rest);
  const one = ["one", "first", "second", "third", "last", "other", "another"].some((word) =>
    slice(tokens, head).some(({ lower }) => lower === word),
  );
  const name =
    title || one || AGENT.test((tokens[headNoun(tokens, head)] as Token).lower)
      ? personName(tokens, [rest[0], end], true)
      : null;
  if (!name || name[1] - name[0] < 2) return null;
  const inner = titleBefore(segmented, [rest[0], name[0]]) ?? title;
  const words = slice(tokens, name).map(({ text }) => text);
  return {
    as: "name",
    kind: "person",
    name: words,
    sex: sexOf(words[0] as string, inner),
    ...(inner ? { title: inner } : {}),
  };
}

const slice = (tokens: readonly Token[], [first, last]: Range): readonly Token[] => tokens.slice(first, last);

/** Without "by", and without a possessive at the end. */
function stripped(tokens: readonly Token[], [from, to]: Range): Range {
  let [first, last] = [from, to];
  while (last - first > 1 && /^(?:by|from|,|to)$/.test((tokens[first] as Token).lower)) first++;
  while (last - first > 1 && /^(?:'s|,|'|’)$/.test((tokens[last - 1] as Token).lower)) last--;
  return [first, last];
}

function asPronoun(
  tokens: readonly Token[],
  [first, last]: Range,
): Pick<Phrase, "as" | "kind" | "name" | "sex" | "plural"> | null {
  const word = (tokens[first] as Token).lower.replace(/'(?:s|ve|d|ll|re|m)$/, "");
  if (
    last - first > 1 ||
    (tokens[first] as Token).text === "US" ||
    !(PERSONAL_PRONOUNS.has(word) || ["his", "its", "their", "who", "which", "that"].includes(word))
  )
    return null;
  const sex: Sex = ["he", "him", "his"].includes(word) ? "male" : ["she", "her"].includes(word) ? "female" : "unknown";
  return {
    as: "pronoun",
    kind: sex === "unknown" ? "group" : "person",
    name: [word],
    sex,
    plural: word === "they" || word === "their",
  };
}

/** Index of the first comma, or of "who", or the end. */
function headEnd(tokens: readonly Token[], [first, last]: Range): number {
  for (let i = first; i < last; i++) {
    const { lower } = tokens[i] as Token;
    if (
      lower === "," ||
      lower === "(" ||
      lower === "-" ||
      lower === "–" ||
      (i > first && (lower === "who" || lower === "which" || lower === "whose"))
    )
      return i;
  }
  return last;
}

/** "a spokesman **for** Mr. Voss": the name after it is that of somebody else. */
const speaksForOther = (tokens: readonly Token[], range: Range): boolean =>
  slice(tokens, range).some(
    ({ lower }, i, all) =>
      i > 0 && (people.SPOKESPEOPLE.has(lower) || SPEAKS_FOR_CLIENT.has(lower)) && all[i + 1]?.lower === "for",
  );

/** "Mayor Dara Voss **of Orlay**": where the home of a person begins, else the end. */
function homeEnd(tokens: readonly Token[], [first, end]: Range): number {
  for (let i = first + 2; i < end; i++)
    if (["of", "from", "in"].includes((tokens[i] as Token).lower) && capital(tokens[i - 1])) return i;
  return end;
}

const describesPerson = (tokens: readonly Token[], range: Range): boolean =>
  slice(tokens, range).some(({ lower }) => people.TITLES.has(lower) || lower === "who" || lower === "whose") ||
  /^\d+$/.test(tokens[range[0]]?.text ?? "");

/** The person's name at the end of a head: after a title or honorific, or with a known given name, or of two or three capitalised words described as a person. */
function personName(tokens: readonly Token[], [first, end]: Range, isPerson: boolean): Range | null {
  let from = end;
  while (from > first && isNameWord(tokens, from - 1, first)) from--;
  while (from < end && !capital(tokens[from])) from++;
  from = givenName(tokens, [from, end]) ?? from;
  let titled = false;
  for (let i = end - 1; i >= from; i--) {
    const { lower } = tokens[i] as Token;
    if (!people.TITLES.has(lower) && !people.HONORIFICS.has(lower)) continue;
    titled = i + 1 < end;
    from = i + 1;
    break;
  }
  if (from >= end || end - from > 5) return null;
  const before = tokens[from - 1]?.lower ?? "";
  titled ||= from > first && (people.TITLES.has(before) || people.HONORIFICS.has(before));
  const known = end - from > 1 && sexOfGiven((tokens[from] as Token).lower) !== undefined;
  const last = (tokens[end - 1] as Token).lower;
  if (people.BODIES.has(last) || people.OUTLET_WORDS.has(last) || people.OUTLETS.has(last)) return null;
  const home = end - from > 1 && from === first && ["of", "from"].includes(tokens[end]?.lower ?? "");
  return titled || known || home || (isPerson && end - from <= 4) ? [from, end] : null;
}

/** Where a known given name stands with another name after it. */
function givenName(tokens: readonly Token[], [first, end]: Range): number | null {
  for (let i = first; i + 1 < end; i++) if (sexOfGiven((tokens[i] as Token).lower) !== undefined) return i;
  return null;
}

const isNameWord = (tokens: readonly Token[], i: number, first: number): boolean => {
  const token = tokens[i] as Token;
  if (DETERMINERS.has(token.lower) && i === first) return false;
  return (
    capital(token) || (["al", "bin", "ibn", "van", "von", "de", "la", "der", "el"].includes(token.lower) && i > first)
  );
};

/** "Northern Front spokesman", "US President", "the mayor of Orlay" before a name. */
function titleBefore(segmented: Segmented, [first, end]: Range): Titled | undefined {
  const { tokens } = segmented;
  for (let i = end - 1; i >= first; i--) {
    const { lower } = tokens[i] as Token;
    if (people.TITLES.has(lower)) return titled(segmented, [first, end], i);
  }
  return undefined;
}

const titleAfter = (segmented: Segmented, [first, end]: Range): Titled | undefined =>
  titleBefore(segmented, [first, Math.min(end, first + 14)]);

/** The office whose head is the title word at `i`, with the body before or after it. */
function titled(segmented: Segmented, [first, end]: Range, i: number): Titled {
  const { tokens, text } = segmented;
  let from = i;
  while (
    from > first &&
    /^\p{Ll}/u.test((tokens[from - 1] as Token).text) &&
    !DETERMINERS.has((tokens[from - 1] as Token).lower) &&
    (tokens[from - 1] as Token).kind === "word" &&
    (tokens[from - 1] as Token).lower !== "'s" &&
    !["who", "is", "also", "was"].includes((tokens[from - 1] as Token).lower)
  )
    from--;
  const span: Span = [(tokens[from] as Token).start, (tokens[i] as Token).end];
  const inside = people.SPOKESPEOPLE.has((tokens[i] as Token).lower) ? ministryIn(tokens, [from, i]) : null;
  const of = bodyAfter(tokens, i + 1, end) ?? inside ?? bodyBefore(tokens, first, from);
  if (!of) return { title: text.slice(...span), span };
  const ofSpan: Span = [(tokens[of[0]] as Token).start, (tokens[of[1] - 1] as Token).end];
  return { title: text.slice(...span), of: text.slice(...ofSpan), ofSpan, span };
}

/** "a **foreign ministry** spokesman" */
const ministryIn = (tokens: readonly Token[], [first, end]: Range): Range | null =>
  end > first && people.BODIES.has((tokens[end - 1] as Token).lower) ? [first, end] : null;

function bodyAfter(tokens: readonly Token[], from: number, end: number): Range | null {
  if (!["of", "for", "at", "with"].includes(tokens[from]?.lower ?? "") || from + 1 >= end) return null;
  let last = from + 1;
  while (last < end && (tokens[last] as Token).lower !== "," && (tokens[last] as Token).lower !== "who") last++;
  return last > from + 1 ? [from + 1, last] : null;
}

const NOT_A_BODY = /^(?:The|A|An|Another|One|Some|Former|Senior|Deputy|His|Her|Its|Their|De|And|Of|For)$/i;

function bodyBefore(tokens: readonly Token[], first: number, end: number): Range | null {
  let to = end;
  if ((tokens[to - 1] as Token | undefined)?.lower === "'s") to--;
  let from = to;
  while (
    from > first &&
    (capital(tokens[from - 1]) ||
      (tokens[from - 1] as Token).lower === "'s" ||
      (CONNECTORS.has((tokens[from - 1] as Token).lower) && from - 1 > first && capital(tokens[from - 2])))
  )
    from--;
  while (from < to && NOT_A_BODY.test((tokens[from] as Token).text)) from++;
  return from < to ? [from, to] : null;
}

function sexOf(given: string, title: Titled | undefined): Sex {
  const words = (title?.title ?? "").toLowerCase().split(" ");
  if (words.some((word) => people.MALE_NOUNS.has(word))) return "male";
  if (words.some((word) => people.FEMALE_NOUNS.has(word))) return "female";
  return sexOfGiven(given) ?? "unknown";
}

/** A body, an outlet, a document, a group, or somebody known only by a description. */
function described(
  segmented: Segmented,
  range: Range,
): Pick<Phrase, "as" | "kind" | "name" | "sex" | "plural" | "title" | "agent"> {
  const { tokens } = segmented;
  const head = headNoun(tokens, range);
  const { lower } = tokens[head] as Token;
  const words = slice(tokens, [
    DETERMINERS.has((tokens[range[0]] as Token).lower) && range[1] - range[0] > 1 ? range[0] + 1 : range[0],
    range[1],
  ]).map(({ text }) => text);
  const base = { name: words, sex: "unknown" as Sex, plural: people.GROUPS.has(lower) || lower === "people" };
  if (people.TITLES.has(lower) && !people.GROUPS.has(lower) && lower !== "police") {
    const title = titled(segmented, range, head);
    return { ...base, as: "role", kind: "unnamed", sex: sexOf("", title), title };
  }
  if (people.OUTLETS.has(lower) || (capital(tokens[head]) && people.OUTLET_WORDS.has(lower)))
    return { ...base, as: "name", kind: "outlet" };
  if (people.STATE_BODIES.has(lower))
    return { ...base, as: capital(tokens[range[1] - 1]) ? "name" : "role", kind: "government" };
  if (people.BODIES.has(lower)) return { ...base, as: capital(tokens[head]) ? "name" : "role", kind: "organisation" };
  if (people.DOCUMENTS.has(lower)) return { ...base, as: "role", kind: "document" };
  if (people.UNNAMED.has(lower) && lower !== "people") return { ...base, as: "role", kind: "unnamed" };
  if (people.GROUPS.has(lower)) return { ...base, as: "role", kind: "group" };
  if (capital(tokens[head])) return { ...base, as: base.name.length > 1 ? "name" : "short", kind: "organisation" };
  if (lower.endsWith("s")) return { ...base, as: "role", kind: "group", plural: true };
  return { ...base, as: "role", kind: "unnamed", agent: AGENT.test(lower) };
}

/* Suffixes of words for people. */
const AGENT = /(?:er|or|ist|ian|ant|ent|man|woman|person|eer|ee|ary|body|one)$/;

/** The last word before a preposition or relative: "the territory's health **ministry** in Orlay". */
function headNoun(tokens: readonly Token[], [first, last]: Range): number {
  for (let i = first + 1; i < last; i++) {
    const { lower } = tokens[i] as Token;
    const opens = [
      "of",
      "in",
      "for",
      "at",
      "with",
      "from",
      "on",
      "to",
      "by",
      "who",
      "that",
      "which",
      "familiar",
      "close",
      "briefed",
      "seen",
      "obtained",
      "released",
      "published",
      "issued",
      "run",
      "led",
      "and",
      "near",
      "told",
    ].includes(lower);
    if (opens && !(lower === "of" && capital(tokens[i - 1]) && capital(tokens[i + 1]))) return i - 1;
    if (opens) return i - 1;
  }
  return last - 1;
}
