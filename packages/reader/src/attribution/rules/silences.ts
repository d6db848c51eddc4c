import type { Act, Span } from "@according/record";
import { OPENS_SENTENCE } from "../../en/mending.ts";
import { IN_SILENCE, OPENS_SILENCE, SILENCES } from "../../en/silences.ts";
import { type Grammar, grammarOf, markQuoted, spanOf } from "../../grammar/grammar.ts";
import { subjectBefore } from "../../grammar/phrases.ts";
import type { Range, Segmented, Sentence, Token } from "../../layers.ts";
import type { Found } from "../found.ts";
import type { Rule } from "../proposal.ts";

/* A silence is told in at most so many words. */
const LONGEST = 14;

interface Silence {
  readonly sentence: Sentence;
  readonly cue: Range;
  readonly act: Act;
}

export const silence: Rule = {
  name: "silence",
  standing: "certain",
  shows: [
    ["The harbour ministry declined to comment.", "The harbour ministry | declined to comment | "],
    ["A day earlier its envoy had declined to comment on Orlay.", "its envoy | had declined to comment | "],
    ["The harbour ministry declined the offer."],
  ],
  find: ({ segmented }) => findSilences(segmented),
};

/** Who is said to have said nothing: "declined to comment", "did not respond to a request for comment". Without content. */
function findSilences(segmented: Segmented): readonly Found[] {
  const silences = segmented.sentences.flatMap((sentence) => firstSilence(segmented.tokens, sentence));
  if (!silences.length) return [];
  const quoted = markQuoted(segmented);
  return silences.flatMap(({ sentence, cue, act }) => {
    const grammar = grammarOf(segmented, sentence, { quoted });
    if ((quoted[cue[0]] ?? -1) >= 0) return [];
    return whoseSilence(grammar, cue).map((source) => ({
      source: [source],
      cue: [spanOf(grammar, cue)],
      content: [],
      act,
      confidence: 0.9,
      paragraph: sentence.paragraph,
    }));
  });
}

/** The first silence of a sentence. */
function firstSilence(tokens: readonly Token[], sentence: Sentence): readonly Silence[] {
  const [first, last] = sentence.tokens;
  if (!mayHold(tokens, sentence)) return [];
  for (let i = first + 1; i < last; i++) {
    if (!OPENS_SILENCE.has((tokens[i] as Token).lower)) continue;
    const words = tokens.slice(i, Math.min(last, i + LONGEST)).map(({ lower }) => lower);
    const text = words.join(" ");
    for (const { act, words: pattern } of SILENCES) {
      const match = pattern.exec(text)?.[0];
      if (match === undefined || (words[0] === "responded" && !negated(tokens, first, i))) continue;
      return [{ sentence, cue: [i, i + match.trim().split(" ").length], act }];
    }
  }
  return [];
}

function mayHold(tokens: readonly Token[], { tokens: [first, last] }: Sentence): boolean {
  for (let i = first; i < last; i++) {
    const { lower } = tokens[i] as Token;
    if (IN_SILENCE.has(lower) || lower.startsWith("comment")) return true;
  }
  return false;
}

const negated = (tokens: readonly Token[], first: number, i: number): boolean =>
  tokens.slice(first, i).some(({ lower }) => lower === "neither");

/** Whose silence it is: of "neither A nor B" both. */
function whoseSilence(grammar: Grammar, [first]: Range): readonly Span[] {
  const { tokens } = grammar.segmented;
  const start = grammar.sentence.tokens[0];
  const words = tokens.slice(start, first);
  const neither = words.findIndex(({ lower }) => lower === "neither");
  const nor = words.findIndex(({ lower }) => lower === "nor");
  if (neither >= 0 && nor > neither + 1)
    return [
      [start + neither + 1, start + nor] as const,
      ...(start + nor + 1 < first ? [[start + nor + 1, first] as const] : []),
    ].map((range) => spanOf(grammar, range));
  const source = subjectBefore(grammar, first);
  return source && tokens[source[0]]?.lower !== "who" ? [behindOpening(grammar, spanOf(grammar, source))] : [];
}

/** "A day earlier **its spokeswoman** had declined to comment" */
function behindOpening({ segmented: { text } }: Grammar, [from, to]: Span): Span {
  const opening = OPENS_SENTENCE.exec(text.slice(from, to))?.[0].length ?? 0;
  return [from + opening, to];
}
