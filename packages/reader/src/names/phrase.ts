import type { Span } from "@according/record";
import * as bodies from "../en/bodies.ts";
import { DETERMINERS, PERSONAL_PRONOUNS } from "../en/function-words.ts";
import { OF_PROSECUTORS, SPEAKS_FOR_CLIENT } from "../en/offices.ts";
import * as people from "../en/people.ts";
import {
  AFTER_PHRASES,
  AND,
  BEFORE_PHRASES,
  BODIES_LIKE_PRONOUNS,
  CONTRACTED,
  DOING_BEFORE_SPEAKER,
  FEMALE_PRONOUNS,
  FOR,
  HOW_LONG_BEFORE,
  INDEFINITE,
  LIKE,
  MALE_PRONOUNS,
  MARKS_BEFORE_SPEAKER,
  ONE_OF_THE,
  OPENS_BEFORE_SPEAKER,
  OPENS_COMPANY,
  OTHER_PRONOUNS,
  PLAIN_FURNITURE,
  PLURAL_PRONOUNS,
  SAID_WHERE_AND_WHEN,
  SINGLE_INDEFINITE,
  SUCH_AS,
} from "../en/phrases.ts";
import { WHO_WHICH_THAT } from "../en/references.ts";
import { isSomebody } from "../grammar/people.ts";
import type { Sex } from "../language-words.ts";
import type { Range, Segmented, Token } from "../layers.ts";
import { onceForEach } from "../text/once-for.ts";
import { spanAt } from "../text/words.ts";
import { behindKind, behindObject } from "./behind.ts";
import { behindItsBody } from "./behind-its-body.ts";
import { bodyBehind } from "./body-behind.ts";
import { described } from "./described.ts";
import { handleIn } from "./handles.ts";
import { HEAD_ENDS, headEnd, homeEnd } from "./head-end.ts";
import { behindPlace, namedAfter } from "./holder.ts";
import { doerStart } from "./holder-start.ts";
import { jointNames } from "./joint.ts";
import { nameTexts } from "./nickname.ts";
import { ownName } from "./own-names.ts";
import { describesPerson, sexOf } from "./persons.ts";
import { capital, namesSeveral, slice } from "./phrase-words.ts";
import { beforeShortForm, behindShortForm } from "./short-forms.ts";
import { titleAfter, titleBefore } from "./titles.ts";
import { together } from "./together.ts";
import type { Phrase } from "./types.ts";

/** "**an** official", "**another** witness": somebody of whom nothing was said before, though the words be the same. */
export const isAnother = ({ words, head }: Phrase): boolean =>
  SINGLE_INDEFINITE.test(words) && SINGLE_INDEFINITE.test(head);

/** Reads a phrase: the head before any apposition names it, the apposition gives its office. */
export const readPhrase = onceForEach((segmented: Segmented, range: Range): Phrase => {
  const { tokens, text } = segmented;
  const [first, last] = withoutAdjuncts(segmented, stripped(tokens, range));
  const span: Span = spanAt(tokens, [first, last]);
  const bare = {
    span,
    words: text.slice(...span),
    definite: !INDEFINITE.has((tokens[first] as Token).lower),
    plural: false,
    sex: "unknown" as Sex,
  };
  const pronoun = asPronoun(tokens, [first, last]);
  if (pronoun) return { ...bare, head: bare.words, ...pronoun };
  const handle = handleIn(segmented, [first, last]);
  if (handle) return { ...bare, ...handle };
  const comma = headEnd(tokens, [first, last]);
  const head = text.slice(span[0], (tokens[comma - 1] ?? (tokens[first] as Token)).end);
  return { ...bare, head, ...headRead({ segmented, first, comma, last, head }) };
});

/** A phrase whose head ends before `comma`. */
interface Headed {
  readonly segmented: Segmented;
  readonly first: number;
  readonly comma: number;
  readonly last: number;
  readonly head: string;
}

type HeadRead = Pick<Phrase, "as" | "kind" | "name"> & Partial<Phrase>;

/** What a head and what stands behind its comma say: several, a body, a name, or somebody by a description. */
function headRead(headed: Headed): HeadRead {
  const { segmented, first, comma, last } = headed;
  if (areLikeOne(segmented.tokens, [first, comma])) return { ...asDescribed(headed), kind: "group", plural: true };
  return (
    asSeveral(headed) ??
    asBodyBehind(headed) ??
    namedAfter(segmented, [first, comma], [behindItsShortForm(segmented, first, comma), last]) ??
    behindPlace(segmented, [first, comma], [comma + 1, last]) ??
    behindItsBody(segmented, [first, comma], [comma, last]) ??
    asPerson(headed) ??
    asDescribed(headed)
  );
}

/** "Customers **like Hale**", "residents **such as Hale**": several, and not he alone. */
const areLikeOne = (tokens: readonly Token[], [first, end]: Range): boolean =>
  slice(tokens, [first + 1, end - 1]).some(({ lower }, i) => {
    const [before, next] = [tokens[first + i], tokens[first + i + 2]];
    const noun = lower === SUCH_AS[1] && before?.lower === SUCH_AS[0] ? tokens[first + i - 1] : before;
    const isLike = lower === LIKE || (lower === SUCH_AS[1] && noun !== before);
    const isPlain = noun?.text === noun?.lower || (noun === tokens[first] && isSomebody(noun?.lower ?? ""));
    return isLike && isPlain && namesSeveral(noun?.lower ?? "") && capital(next);
  });

/** "**Dara Voss and Tom Hale**" */
function asSeveral({ segmented, first, comma, last }: Headed): HeadRead | null {
  const { tokens, text } = segmented;
  const from = (tokens[first] as Token).start;
  const several = together(segmented, [first, last]);
  const span: Span | null = several
    ? [from, (tokens[several.end - 1] as Token).end]
    : jointNames(segmented, [first, comma, last]);
  if (!span) return null;
  const words = several?.name ?? text.slice(...span);
  return { span, words, head: words, as: "name", kind: "group", name: words.split(" "), plural: true };
}

/** "the health body, **the Orlay Institute**" */
function asBodyBehind({ segmented, first, comma, last }: Headed): HeadRead | null {
  const { tokens, text } = segmented;
  const body = bodyBehind(segmented, [first, comma], [comma + 1, last]);
  if (!body) return null;
  const [from, end] = body.range;
  return { head: text.slice((tokens[from] as Token).start, (tokens[end - 1] as Token).end), ...body.told };
}

/** "Minister **Dara Voss**", "**Dara Voss**, the minister" */
function asPerson({ segmented, first, comma, last }: Headed): HeadRead | null {
  const { tokens } = segmented;
  const isPerson = last > comma && describesPerson(tokens, [comma + 1, last]);
  const name = speaksForOther(tokens, [first, comma])
    ? null
    : (ownName(segmented, [first, homeEnd(tokens, [first, comma])], isPerson) ??
      ownName(segmented, [first, comma], isPerson));
  if (!name) return null;
  const title =
    titleBefore(segmented, [first, beforeShortForm(tokens, name[0])]) ?? titleAfter(segmented, [comma + 1, last]);
  const words = nameTexts(tokens, name);
  const before = name[0] > first ? (tokens[name[0] - 1]?.lower ?? "") : "";
  const says = people.HONORIFICS.get(before);
  const sex = says && says !== "unknown" ? says : sexOf(words.length > 1 ? (words[0] as string) : "", title);
  return {
    ...{ as: words.length > 1 ? "name" : "short", kind: "person", name: words, sex },
    ...(title ? { title } : {}),
    ...(says ? { honorific: before.replace(".", "") } : {}),
  };
}

/** "one of the clerks, **a deputy**", "the Orlay group's **spokesman**": somebody by a description, or a body by its kind. */
function asDescribed({ segmented, first, comma, last, head }: Headed): HeadRead {
  const { tokens, text } = segmented;
  const title = ONE_OF_THE.test(head) && last > comma ? titleAfter(segmented, [comma + 1, last]) : undefined;
  if (title) return { ...described(segmented, [first, comma]), title };
  const own = behindKind(tokens, [first, comma]);
  const told = described(segmented, [own, comma]);
  if (own === first) return told;
  const isBody =
    told.kind === "unnamed" || (told.kind === "person" && !/^['’]s$/.test((tokens[own - 1] as Token).text));
  const start = (tokens[first] as Token).start;
  return {
    head: text.slice((tokens[own] as Token).start, start + head.length),
    ...(isBody ? { ...told, kind: "organisation" } : told),
  };
}

/** Behind the comma that ends a head, and of an office behind the short form before it: "the head of the Orlay Union **(OU),** Tom Hale". */
const behindItsShortForm = (segmented: Segmented, first: number, comma: number): number => {
  const behind = behindShortForm(segmented.tokens, comma);
  const isOffice = behind > comma && segmented.tokens[behind]?.text === "," && titleBefore(segmented, [first, comma]);
  return isOffice ? behind + 1 : comma + 1;
};

/** Without the words for where and when it is said. */
function withoutAdjuncts(segmented: Segmented, [first, last]: Range): Range {
  const { text, tokens } = segmented;
  const start = (tokens[first] as Token).start;
  const written = text.slice(start, (tokens[last - 1] as Token).end);
  const adjunct = SAID_WHERE_AND_WHEN.exec(written);
  if (!adjunct || slice(tokens, [first, last]).some(asksWhoOrWhich)) return [first, last];
  let end = last;
  while (end - first > 1 && (tokens[end - 1] as Token).start > start + adjunct.index) end--;
  return end < last ? withoutAdjuncts(segmented, [first, end]) : [first, last];
}

/** "the man **who**", and not "the WHO" */
const asksWhoOrWhich = ({ lower, text }: Token): boolean =>
  WHO_WHICH_THAT.has(lower) && !BODIES_LIKE_PRONOUNS.has(text);

/** Without marks and the words of a caption before it ("Getty Images" are a firm), "by", and without a possessive or "who" at the end. */
function stripped(tokens: readonly Token[], [from, to]: Range): Range {
  let [first, last] = [from, to];
  const isWhole = slice(tokens, [from, to]).every(isFurniture);
  for (let i = from; i + 1 < to && !isWhole; i++)
    if (isFurniture(tokens[i] as Token) && !isWordOfBody(tokens, i)) first = i + 1;
  while (last - first > 1 && HEAD_ENDS.has((tokens[first] as Token).lower)) first++;
  while (last - first > 1 && BEFORE_PHRASES.has((tokens[first] as Token).lower)) first++;
  if (last - first > 3 && HOW_LONG_BEFORE.test(lowerWordsOf(tokens, [first, first + 3]))) first += 3;
  while (last - first > 1 && endsPhrase(tokens[last - 1] as Token)) last--;
  first = behindOpeningWords(tokens, [first, last]);
  return [behindCompany(tokens, [behindObject(tokens, [first, last]), last]), last];
}

/** "Velm | **Mayor Voss**", "Meanwhile **Ana Voss**", "Speaking in Velm **Mayor Voss**": behind words that open a sentence and are nobody's. */
function behindOpeningWords(tokens: readonly Token[], [from, last]: Range): number {
  const mark = slice(tokens, [from, last - 1]).findLastIndex(({ text }) => MARKS_BEFORE_SPEAKER.has(text));
  let first = from + mark + 1;
  while (
    last - first > 1 &&
    capital(tokens[first]) &&
    OPENS_BEFORE_SPEAKER.has((tokens[first] as Token).lower) &&
    (capital(tokens[first + 1]) || DETERMINERS.has((tokens[first + 1] as Token).lower))
  )
    first++;
  const isDoing = capital(tokens[first]) && DOING_BEFORE_SPEAKER.test((tokens[first] as Token).lower);
  const isPlain = slice(tokens, [first, last]).every(({ kind }) => kind === "word");
  return (isDoing && isPlain && doerStart(tokens, [first, last])) || first;
}

/** "Represented by his deputy, Tom Hale, **the governor**": behind who stood for somebody or came with him, the last that is told of. */
function behindCompany(tokens: readonly Token[], [first, last]: Range): number {
  if (!OPENS_COMPANY.test(lowerWordsOf(tokens, [first, Math.min(first + 2, last)]))) return first;
  const comma = slice(tokens, [first, last]).findLastIndex(({ text }) => text === ",");
  const behind = first + comma + 1;
  return comma > 0 && behind < last && !WHO_WHICH_THAT.has(tokens[behind]?.lower ?? "") ? behind : first;
}

/** "the man **who**" */
const endsPhrase = ({ lower, text }: Token): boolean => AFTER_PHRASES.has(lower) && !BODIES_LIKE_PRONOUNS.has(text);

const lowerWordsOf = (tokens: readonly Token[], range: Range): string =>
  slice(tokens, range)
    .map(({ lower }) => lower)
    .join(" ");

const isFurniture = (token: Token): boolean =>
  people.FURNITURE.has(token.lower) && (capital(token) || PLAIN_FURNITURE.has(token.lower));

/** "Alliance of Motion **Picture** and Stage Writers", "Motion **Picture** Association": a word of its name. */
const isWordOfBody = (tokens: readonly Token[], i: number): boolean =>
  capital(tokens[i - 1]) &&
  !isFurniture(tokens[i - 1] as Token) &&
  (AND.has(tokens[i + 1]?.lower ?? "") || (capital(tokens[i + 1]) && bodies.BODIES.has(tokens[i + 1]?.lower ?? "")));

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

/** "a spokesman **for** Mr. Voss": the name after it is that of somebody else; not that of "Attorney for the **District** of Norland". */
const speaksForOther = (tokens: readonly Token[], range: Range): boolean =>
  slice(tokens, range).some(
    ({ lower }, i, all) =>
      i > 0 &&
      (people.SPOKESPEOPLE.has(lower) || SPEAKS_FOR_CLIENT.has(lower)) &&
      FOR.has(all[i + 1]?.lower ?? "") &&
      !all.slice(i + 2, i + 5).some((word) => capital(word) && OF_PROSECUTORS.has(word.lower)),
  );
