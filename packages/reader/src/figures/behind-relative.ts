import { LIKELY_CONFIDENCE } from "@according/record";
import { COORDINATORS, PREPOSITIONS, RELATIVES } from "../en/function-words.ts";
import { ACCORDING } from "../en/subjects.ts";
import { type Grammar, lower } from "../grammar/grammar.ts";
import type { Attribution, Range } from "../layers.ts";
import type { Places } from "../text/places.ts";
import type { Citation } from "./citation.ts";

/** By the sentence what is told in it "according to" somebody. */
export function toldAccordingly(
  places: Places,
  attributions: readonly Attribution[],
): ReadonlyMap<number, Attribution> {
  const { tokens } = places.segmented;
  const told = attributions.flatMap((one): [number, Attribution][] => {
    const [cue] = one.cue;
    const at = cue && one.confidence >= LIKELY_CONFIDENCE ? places.tokens(cue)?.[0] : undefined;
    return at !== undefined && ACCORDING.has(tokens[at]?.lower ?? "") ? [[places.sentence(cue?.[0] ?? 0), one]] : [];
  });
  return new Map(told);
}

/** By the sentence what is told in it by whoever stands behind it, and is read from the middle of a clause on: "will go to| **Orlay, where they help**, Voss said". */
export function toldFromMiddle(places: Places, attributions: readonly Attribution[]): ReadonlyMap<number, Attribution> {
  const { tokens, sentences } = places.segmented;
  return new Map(
    attributions.flatMap((one): [number, Attribution][] => {
      const [content, cue, source] = [one.content[0], one.cue[0], one.source[0]];
      if (!content || !cue || !source || one.confidence < LIKELY_CONFIDENCE || one.within !== null) return [];
      const [at, sentence] = [places.tokens(content)?.[0] ?? 0, places.sentence(content[0])];
      const isCut = at > (sentences[sentence]?.tokens[0] ?? 0) && PREPOSITIONS.has(tokens[at - 1]?.lower ?? "");
      const isBehind = Math.min(cue[0], source[0]) >= content[1] && one.form !== "direct";
      return isCut && isBehind && places.sentence(cue[0]) === sentence ? [[sentence, one]] : [];
    }),
  );
}

/** "**486** men will be sent to| Orlay, where they will help, Voss said": whoever tells the rest of the clause tells its beginning. */
export function toldFromBeginning(
  grammar: Grammar,
  [, last]: Range,
  places: Places,
  told: Attribution | undefined,
): Citation | undefined {
  const [source, cue, content] = tokensTold(places, told);
  if (!source || !cue || !content || content[0] < last) return undefined;
  const between = grammar.tokens.slice(last, content[0]);
  return between.every(
    ({ kind, text, lower: word }) => kind !== "quote" && !/^[.;:,–—]$/.test(text) && !COORDINATORS.has(word),
  )
    ? { source, cue }
    : undefined;
}

/**
 * "The ring ran **two** sites – one of them in Orlay – **which claimed to sell shoes, according to** an affidavit": whoever tells
 * what stands in the relative clause tells the clause before it; not "two men stood there, and, according to her, one ran".
 */
export function toldBehindRelative(
  grammar: Grammar,
  [, last]: Range,
  places: Places,
  told: Attribution | undefined,
): Citation | undefined {
  const [source, cue, content] = tokensTold(places, told);
  if (!source || !cue || !content || told?.content.length !== 1) return undefined;
  if (content[0] < last || cue[0] < content[1] || !RELATIVES.has(lower(grammar, content[0]))) return undefined;
  const between = grammar.tokens.slice(last, content[0]);
  const apart = between.some(
    ({ lower: word, text }, i) => /^[.;:]$/.test(text) || (between[i - 1]?.text === "," && COORDINATORS.has(word)),
  );
  return apart ? undefined : { source, cue };
}

/** The tokens of the first piece each of its source, its cue and its content. */
const tokensTold = (places: Places, told: Attribution | undefined): readonly (Range | null | undefined)[] =>
  [told?.source[0], told?.cue[0], told?.content[0]].map((span) => span && places.tokens(span));
