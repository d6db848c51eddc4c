import { contains, type Span } from "@according/record";
import { DETERMINERS, PREPOSITIONS } from "../en/function-words.ts";
import { A } from "../en/links.ts";
import { BEHIND_CONTENT, MEDIUM_LINKS, OBJECT_ACTS } from "../en/statements.ts";
import type { Attribution, Range, Token } from "../layers.ts";
import type { Places } from "../text/places.ts";

/* What is said around a cue. Only words of the cue's own sentence count, and none of the content. */

/* As many words on either side of a cue are looked at, so that a long sentence is read in linear time. */
const REACH = 40;

/** The words around one cue. */
export interface Around {
  readonly places: Places;
  readonly attribution: Attribution;
  /** The tokens of the report. */
  readonly tokens: readonly Token[];
  /** Those of the cue's sentence. */
  readonly sentence: Range;
  readonly source: readonly Token[];
  /** What opens the clause: "**In an email,** the spokeswoman said". */
  readonly before: readonly Token[];
  /** The cue, and what comes after it up to the content: an engine may take "told reporters" for the cue. */
  readonly words: readonly Token[];
  /** What stands right behind the content and is an adjunct of the saying: "blamed the mayor **in a call with donors**". */
  readonly behind: readonly Token[];
  /** The end of what is blamed or praised, from its last "in" on: "condemned the raid **in a statement**". */
  readonly tail: readonly Token[];
  /** All from source or cue on that is neither content nor quoted. */
  readonly rest: readonly Token[];
}

export function aroundOf(places: Places, attribution: Attribution): Around {
  const { tokens } = places.segmented;
  const cue = rangeOf(places, attribution.cue);
  const source = rangeOf(places, attribution.source.slice(0, 1));
  const sentence = places.segmented.sentences[places.sentence(tokens[cue[0]]?.start ?? 0)]?.tokens ?? cue;
  const first = source[0] < source[1] && source[0] >= sentence[0] ? Math.min(source[0], cue[0]) : cue[0];
  const inside = (spans: readonly Span[]) => (token: Token) =>
    spans.some(([from, to]) => from <= token.start && token.start < to);
  const said = inside(attribution.content);
  const named = inside(attribution.source);
  const cut = (from: number, to: number) => tokens.slice(Math.max(from, sentence[0]), Math.min(to, sentence[1]));
  const upTo = (list: readonly Token[], stops: (token: Token) => boolean) =>
    list.slice(0, list.findIndex(stops) < 0 ? list.length : list.findIndex(stops));
  const after = upTo(cut(cue[1], cue[1] + REACH), (token) => said(token) || ENDS.test(token.text));
  const lead = cut(first - REACH, first);
  return {
    places,
    attribution,
    tokens,
    sentence,
    source: tokens.slice(...source),
    before: lead.slice(lead.findLastIndex((token) => said(token) || token.kind === "quote") + 1),
    words: [...tokens.slice(...cue), ...after.filter((token) => !named(token))],
    behind: adjunctBehind(tokens, sentence, places.tokens(attribution.content.at(-1) ?? [0, 0]), upTo),
    tail: OBJECT_ACTS.has(attribution.act) ? endOfObject(places, attribution.content.at(-1)) : [],
    rest: cut(first, first + 3 * REACH).filter((token) => !said(token) && !places.quoted(token.start)),
  };
}

const ENDS = /^[.?!;]$/;

/* The end of a content is no longer, in tokens. */
const TAIL = 14;

function endOfObject(places: Places, span: Span | undefined): readonly Token[] {
  const { tokens } = places.segmented;
  const range = span && places.tokens(span);
  if (!range) return [];
  const end = tokens.slice(Math.max(range[0] + 1, range[1] - TAIL), range[1]);
  if (end.some(({ kind, text }) => kind === "quote" || text === ",")) return [];
  const at = end.findLastIndex(({ lower }, i) => BEHIND_CONTENT.has(lower) && i < end.length - 1);
  const owned = at >= 0 && DETERMINERS.has(end[at + 1]?.lower ?? "") && !A.has(end[at + 1]?.lower ?? "");
  return at < 0 || owned ? [] : upToPreposition(end.slice(at));
}

/** "in a call **with donors**", and nothing behind it that another word than "with" and "to" opens. */
function upToPreposition(words: readonly Token[]): readonly Token[] {
  const next = words.findIndex(({ lower }, i) => i > 0 && PREPOSITIONS.has(lower) && !MEDIUM_LINKS.has(lower));
  return words.slice(0, next < 0 ? words.length : next);
}

type UpTo = (list: readonly Token[], stops: (token: Token) => boolean) => readonly Token[];

/** From "in" or "during" right behind the content up to a comma or the end of its sentence. */
function adjunctBehind(tokens: readonly Token[], sentence: Range, said: Range | null, upTo: UpTo): readonly Token[] {
  const at = said?.[1] ?? 0;
  if (at <= sentence[0] || at >= sentence[1] || !BEHIND_CONTENT.has(tokens[at]?.lower ?? "")) return [];
  return upTo(tokens.slice(at, Math.min(at + REACH, sentence[1])), ({ text }) => text === "," || ENDS.test(text));
}

/** From the first to the last token of the spans; empty where there are none. */
function rangeOf(places: Places, spans: readonly Span[]): Range {
  const [first, last] = [spans[0], spans.at(-1)];
  return (first && last && places.tokens([first[0], last[1]])) ?? [0, 0];
}

export const cover = (tokens: readonly Token[]): Span => [(tokens[0] as Token).start, (tokens.at(-1) as Token).end];

/** Does a token lie in the content? */
export const isSaid = ({ content }: Attribution, { start, end }: Token): boolean =>
  content.some((span) => contains(span, [start, end]));
