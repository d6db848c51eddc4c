import type { Span } from "@according/record";
import { BE } from "../../../en/counting.ts";
import { SPEECH_WORDS } from "../../../en/predicates/saying.ts";
import {
  ADDING_THAT,
  AND_IN_PARTICIPLE,
  DEMANDS,
  IN_PARTICIPLE,
  IS_PARTICIPLE,
  NEGATED_CUE,
} from "../../../en/separating.ts";
import { isDoingPart } from "../../../grammar/parts/part.ts";
import { textGrammar } from "../../../grammar/text-grammar.ts";
import type { Places } from "../../../text/places.ts";
import type { Proposal } from "../../proposal.ts";

/** Where a second saying of the same speaker begins in what he says, and the verb of it. */
export interface Second {
  readonly cut: number;
  readonly cue: Span;
}

/** May nobody else be meant by it, of whom is told before? `quiet`: none of its verbs tells that somebody says something. */
export type IsOf = (before: string, quiet: boolean) => boolean;

/**
 * "It demanded that the votes be counted again**, alleging fraud**", "He said that there was room **adding that** it was late": where
 * whoever speaks goes on in a participle.
 */
export function secondSaying(places: Places, one: Proposal, isOf: IsOf): Second | null {
  const last = one.content.at(-1);
  const [source, cue] = [one.source[0], one.cue.at(-1)];
  if (!last || !source || !cue || last[0] < Math.max(source[1], cue[1])) return null;
  const said = places.segmented.text.slice(...last);
  const verb = places.segmented.text.slice(...cue);
  if (NEGATED_CUE.test(verb)) return null;
  for (const { opens, fits } of WAYS) {
    const found = opens.exec(said);
    const word = found?.[1];
    if (!found || !word || found.index === 0 || places.quoted(last[0] + found.index)) continue;
    const cut = last[0] + found.index;
    if (!fits(verb, said.slice(0, found.index), isQuiet(places, [last[0], cut]), isOf)) continue;
    const from = cut + found[0].lastIndexOf(word);
    return { cut, cue: [from, from + word.length] };
  }
  return null;
}

interface Way {
  readonly opens: RegExp;
  readonly fits: (verb: string, before: string, quiet: boolean, isOf: IsOf) => boolean;
}

const WAYS: readonly Way[] = [
  { opens: ADDING_THAT, fits: (_, __, quiet) => quiet },
  { opens: AND_IN_PARTICIPLE, fits: (verb) => IS_PARTICIPLE.test(verb) },
  { opens: IN_PARTICIPLE, fits: (verb, before, quiet, isOf) => DEMANDS.test(verb) || isOf(before, quiet) },
];

function isQuiet(places: Places, span: Span): boolean {
  const { segmented } = places;
  const { parts } = textGrammar(segmented);
  const [first, end] = places.tokens(span) ?? [0, 0];
  return !segmented.tokens.slice(first, end).some(({ lower }, i, words) => {
    const says = isDoingPart(parts[first + i]) && SPEECH_WORDS.has(lower);
    return says && !BE.has(words[i - 1]?.lower ?? "");
  });
}
