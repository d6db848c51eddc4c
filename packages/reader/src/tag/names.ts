import { DETERMINERS, SENTENCE_STARTERS } from "../lang/en/function-words.ts";
import { BODIES, FEMALE_NAMES, HONORIFICS, MALE_NAMES, OUTLET_WORDS, OUTLETS, TITLES } from "../lang/en/people.ts";
import type { Range, Segmented, Token } from "../model/layers.ts";

/** A run of capitalised words that names a person, with the title or honorific before it left out. */
export interface PersonName {
  readonly tokens: Range;
  /** A surname alone, of somebody whose full name stands elsewhere in the report. */
  readonly short: boolean;
}

const capital = ({ text, kind }: Token): boolean => kind === "word" && /^\p{Lu}/u.test(text);
const PARTICLES = new Set("al bin ibn van von de la der el da".split(" "));

/** People named anywhere in the text, in its order: full names (after a title or with a known given name) and their surnames alone. */
export function tagNames(segmented: Segmented): readonly PersonName[] {
  const { tokens, sentences, paragraphs } = segmented;
  const full: Range[] = [];
  const single: number[] = [];
  const unknown: Range[] = [];
  for (const { tokens: range, paragraph } of sentences) {
    if (paragraphs[paragraph]?.heading) continue;
    for (let i = range[0]; i < range[1]; i++) {
      if (!capital(tokens[i] as Token)) continue;
      const end = runEnd(tokens, i, range[1]);
      const name = personIn(tokens, [i, end], range[0]);
      if (name) full.push(name);
      else single.push(end - 1);
      if (!name && mayBePerson(tokens, [i, end])) unknown.push([i, end]);
      i = end - 1;
    }
  }
  const alone = new Set(single.filter((i) => isAlone(tokens, i)).map((i) => (tokens[i] as Token).text));
  full.push(...unknown.filter(([, end]) => alone.has((tokens[end - 1] as Token).text)));
  const surnames = new Set(full.map(([, end]) => (tokens[end - 1] as Token).text));
  const short = single.filter((i) => surnames.has((tokens[i] as Token).text));
  return [
    ...full.map((range) => ({ tokens: range, short: false })),
    ...short.map((i) => ({ tokens: [i, i + 1] as const, short: true })),
  ].sort((a, b) => a.tokens[0] - b.tokens[0]);
}

/** Two or three capitalised words without "the" before them, the last of which names no body. */
const mayBePerson = (tokens: readonly Token[], [first, end]: Range): boolean =>
  end - first >= 2 &&
  end - first <= 3 &&
  tokens[first - 1]?.lower !== "the" &&
  !DETERMINERS.has((tokens[first] as Token).lower) &&
  !SENTENCE_STARTERS.has((tokens[first] as Token).lower) &&
  !TITLES.has((tokens[first] as Token).lower) &&
  tokens.slice(first, end).every(({ text, lower }) => /\p{Ll}/u.test(text) && !NUMBER_WORDS.has(lower)) &&
  !isBody((tokens[end - 1] as Token).lower);

const NUMBER_WORDS = new Set(
  "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundreds thousands dozens several".split(
    " ",
  ),
);

const isBody = (lower: string): boolean => BODIES.has(lower) || OUTLET_WORDS.has(lower) || OUTLETS.has(lower);

/** A capitalised word by itself that no article makes a body: "Keld", not "the Front". */
const isAlone = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.lower !== "the" && !(tokens[i - 1] && capital(tokens[i - 1] as Token));

function runEnd(tokens: readonly Token[], from: number, last: number): number {
  let end = from + 1;
  while (end < last) {
    const token = tokens[end] as Token;
    const joins = PARTICLES.has(token.lower) && end + 1 < last && capital(tokens[end + 1] as Token);
    if (!capital(token) && !joins) break;
    end++;
  }
  return end;
}

/** The part of a run that is a person's name of two words or more, or null. */
function personIn(tokens: readonly Token[], [first, end]: Range, sentence: number): Range | null {
  let from = first;
  let titled = TITLES.has(tokens[first - 1]?.lower ?? "") && first > sentence;
  for (let i = first; i < end; i++) {
    const { lower } = tokens[i] as Token;
    if (!TITLES.has(lower) && !HONORIFICS.has(lower)) continue;
    from = i + 1;
    titled = true;
  }
  while (
    from < end &&
    from === sentence &&
    (SENTENCE_STARTERS.has((tokens[from] as Token).lower) || DETERMINERS.has((tokens[from] as Token).lower))
  )
    from++;
  for (let i = from; i + 1 < end; i++) {
    const { lower } = tokens[i] as Token;
    if (!MALE_NAMES.has(lower) && !FEMALE_NAMES.has(lower)) continue;
    from = i;
    break;
  }
  if (end - from < 2 || end - from > 4 || BODIES.has((tokens[end - 1] as Token).lower)) return null;
  const given = (tokens[from] as Token).lower;
  return titled || MALE_NAMES.has(given) || FEMALE_NAMES.has(given) ? [from, end] : null;
}
