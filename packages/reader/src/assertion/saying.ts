import type { Act, Assertion, Span } from "@according/record";
import {
  ALLOWS,
  APOLOGIES,
  APOLOGISING,
  AT_ONCE,
  AVOIDING,
  BACK,
  DEMANDED,
  DETERMINED,
  DISOWNING,
  DOUBTING,
  DOUBTS_ON,
  ENDS_IN_NOR,
  HYPOTHETICAL,
  MERELY,
  NEGATING_PAIRS,
  NEITHER,
  NO_LESS,
  NOBODY_AT_ALL,
  NOT_AND_NOR,
  NOT_LET,
  NOTHING,
  OPENLY,
  REFUSED,
  REFUSING_MODALS,
  RETRACTING,
  SAYS_OR_ASKS,
  TAKING_BACK,
  TOLD_NOBODY,
  UNSAID,
  WORDS_OF_CLAIM,
} from "../en/assertion.ts";
import { NEGATIONS } from "../en/function-words.ts";
import { CUE_FORMS } from "../en/predicates/cues.ts";
import { modeOf } from "../grammar/verb-groups.ts";
import { matchesOf } from "../text/matches.ts";

/** What is said to be said: its words, and who says it. */
export interface Said {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly act: Act;
}

/**
 * Whether somebody says something. Negated: he does not ("did not say", "doubts", "stopped short of saying", "no official
 * said"), or takes it back ("retracted a claim that", "apologised for saying"). Two negations leave it said: "did not hesitate
 * to say".
 */
export function assertionOfSaying(text: string, { source, cue, content, act }: Said): Assertion {
  const words = cue.flatMap((span) => lowerWords(lowered(cutShort(text, span)).replace(AT_ONCE, "")));
  const governed = governing(text, source, cue);
  const unsaid = [
    isNegated(words) || isDeniedAlong(text, source, cue),
    DOUBTING.test(words.join(" ")) && !hasDoubtsOn(text, words, content),
    isWithheld(governed, act) || AVOIDING.test(words.join(" ")),
    isNobodysWord(text, source) || isBehindNor(text, source),
    isRetracted(text, governed, content),
    isToldNobody(text, cue),
  ];
  const negated = unsaid.filter(Boolean).length % 2 === 1;
  const told = negated ? words.filter((word) => !REFUSING_MODALS.has(word)) : words;
  const mode =
    isHypothetical(text, source) || isLet(text, source, words) || isDemanded(text, source, cue)
      ? "possible"
      : words.includes("only")
        ? "actual"
        : modeOf(told);
  return { polarity: negated ? "negated" : "asserted", mode };
}

/** "expressed doubts **on the jet's range**": of a thing, and of no claim that would stand as made. */
const hasDoubtsOn = (text: string, words: readonly string[], content: readonly Span[]): boolean =>
  DOUBTS_ON.test(words.join(" ")) && !content.some((span) => SAYS_OR_ASKS.test(lowered(text.slice(...span))));

/** "The alliance **must speak** with one voice, **reiterating** that it is so": it is asked to, and has not. */
function isDemanded(text: string, source: readonly Span[], [first]: readonly Span[]): boolean {
  const from = source.findLast(([, end]) => end <= (first?.[0] ?? 0))?.[1];
  if (!first || from === undefined || first[0] - from > ALONG || !GERUND.test(lowered(cutShort(text, first))))
    return false;
  const between = lowered(text.slice(from, first[0]));
  return DEMANDED.test(between) && !/[.!?;“”"]/.test(between);
}

/* A participle at the beginning. */
const GERUND = /^\p{L}+ing(?!\p{L})/u;

/** "not only said" and "made no secret of it" are said. */
const isNegated = (words: readonly string[]): boolean =>
  words.some(
    (word, i) =>
      NEGATING_PAIRS.has(word) ||
      word === NOTHING ||
      (NEGATIONS.has(word) &&
        !MERELY.has(words[i + 1] ?? "") &&
        !OPENLY.has(words[i + 1] ?? "") &&
        !isNotAlone(words, i) &&
        !isNotLet(words, i)),
  );

/** "**aren't the only** ones calling it": they do. */
const isNotAlone = (words: readonly string[], i: number): boolean =>
  words[i + 1] === "the" && MERELY.has(words[i + 2] ?? "");

/** "**not authorised** to speak publicly", "asked **not to be** named", said something all the same. */
function isNotLet(words: readonly string[], i: number): boolean {
  const to = words.indexOf("to", i);
  const isLet = NOT_LET.has(words[i + 1] ?? "") || (words[i + 1] === "to" && NOT_LET.has(words[i + 3] ?? ""));
  return isLet && to >= 0 && words.length > to + 2 && says(words.at(-1) ?? "");
}

/* So far behind who does not say one thing may stand what he does not say either. */
const ALONG = 160;

/** "does not say when it began **or explain** why" */
function isDeniedAlong(text: string, source: readonly Span[], [first]: readonly Span[]): boolean {
  const from = source.findLast(([, end]) => end <= (first?.[0] ?? 0))?.[1];
  if (!first || from === undefined || first[0] - from > ALONG) return false;
  const between = lowered(text.slice(from, first[0]));
  const [verb = ""] = lowerWords(lowered(cutShort(text, first)));
  const isBase = CUE_FORMS.get(verb)?.some(({ inflection }) => inflection === "base") ?? false;
  return isBase && !/[.!?;“”"]/.test(between) && NOT_AND_NOR.test(between);
}

/* Characters before a cue in which the words that govern it stand. */
const GOVERNING = 40;

/** A cue with the words before it, in lower case. */
interface Governed {
  readonly words: string;
  /** Where in them the cue begins. */
  readonly cue: number;
  /** Word by word. */
  readonly each: readonly RegExpExecArray[];
}

/** The words from behind the source to the end of the cue, or some before a cue whose source stands elsewhere. */
function governing(text: string, source: readonly Span[], cue: readonly Span[]): Governed {
  const [first, last] = [cue[0], cue.at(-1)];
  if (!first || !last) return { words: "", cue: 0, each: [] };
  const before = source.findLast(([, end]) => end <= first[0]);
  const opening = text.slice(Math.max(before?.[1] ?? 0, first[0] - GOVERNING), first[0]).replace(/^.*[.;:?!"“”]/s, "");
  const words = lowered(opening + text.slice(first[0], last[1]));
  return { words, cue: opening.length, each: matchesOf(/[\p{L}']+/gu, words) };
}

/** Does a word of saying stand behind one of withholding: "avoided **saying**"? A refusal by its act is none of a statement. */
const isWithheld = (words: Governed, act: Act): boolean =>
  standsBehind(words, UNSAID, says) || standsBehind(words, REFUSED, REFUSALS.has(act) ? isTakingBack : says);

const REFUSALS: ReadonlySet<Act> = new Set(["reject", "decline-to-comment"]);

const standsBehind = ({ words, cue, each }: Governed, opening: RegExp, isSaid: (word: string) => boolean): boolean =>
  each.some(
    ({ 0: word, index }) => (index >= cue || isTakingBack(word)) && isSaid(word) && opening.test(words.slice(0, index)),
  );

const says = (word: string): boolean => CUE_FORMS.has(word) || isTakingBack(word);

const isTakingBack = (word: string): boolean => RETRACTING.has(word) || APOLOGIES.has(word);

/** "No official", "neither side", "few". */
export const isNobodysWord = (text: string, source: readonly Span[]): boolean =>
  source.some(
    ([from, to]) =>
      (NOBODY_AT_ALL.test(text.slice(from, Math.min(to, from + 20))) &&
        !NO_LESS.test(text.slice(from, Math.min(to, from + 20))) &&
        !DETERMINED.test(text.slice(Math.max(0, from - 10), from))) ||
      NEITHER.test(text.slice(Math.max(0, from - 10), from)),
  );

/** "told **nobody** that the dam was weak"; "told nobody but Voss" is told. */
const isToldNobody = (text: string, [first]: readonly Span[]): boolean =>
  first !== undefined && TOLD_NOBODY.test(text.slice(first[0], first[0] + LONGEST));

/** "neither Moro **nor Voss** said" */
const isBehindNor = (text: string, source: readonly Span[]): boolean =>
  source.some(([from]) => ENDS_IN_NOR.test(text.slice(Math.max(0, from - 10), from)));

/* Words between "retracted" and what is retracted: "its earlier claim". */
const OBJECT = 4;

/** "**retracted** a claim that …", "**apologised for** saying that …" */
function isRetracted(text: string, governed: Governed, content: readonly Span[]): boolean {
  if (standsBehind(governed, APOLOGISING, says)) return true;
  const words = lowerWords(governed.words);
  const back = TAKING_BACK.test(governed.words) ? words.lastIndexOf(BACK) : -1;
  const at = Math.max(
    back,
    words.findLastIndex((word) => RETRACTING.has(word) || DISOWNING.has(word)),
  );
  if (at < 0) return false;
  const object = [...words.slice(at + 1), ...wordsWithin(text, content[0] ?? [0, 0])].slice(0, OBJECT);
  return object.some((word) => WORDS_OF_CLAIM.has(word));
}

/** Does it stand in a condition: "even **if** the ministry agrees"? */
const isHypothetical = (text: string, [who]: readonly Span[]): boolean =>
  who !== undefined && HYPOTHETICAL.test(text.slice(Math.max(0, who[0] - 16), who[0]));

/** "The court **allowed** Voss **to** say that": whether he did is not told. */
const isLet = (text: string, [who]: readonly Span[], [first]: readonly string[]): boolean =>
  first === "to" && who !== undefined && ALLOWS.test(text.slice(Math.max(0, who[0] - 24), who[0]));

/* As many characters of a piece as are looked at. */
const LONGEST = 120;

const cutShort = (text: string, [from, to]: Span): string => text.slice(from, Math.min(to, from + LONGEST));

const wordsWithin = (text: string, span: Span): readonly string[] => lowerWords(lowered(cutShort(text, span)));

const lowered = (words: string): string => words.toLowerCase().replaceAll("’", "'");

const lowerWords = (lower: string): readonly string[] => lower.match(/[\p{L}']+/gu) ?? [];
