import type { Span } from "@according/record";
import { touching } from "../attribution/overlap.ts";
import { REPORTED_BE } from "../en/event-frames.ts";
import { type Grammar, isTimed, saysSo, spanOf, word } from "../grammar/event-grammar.ts";
import { phraseBefore } from "../grammar/noun-phrases.ts";
import type { Attribution } from "../layers.ts";
import type { Found } from "./event-mention.ts";

/**
 * Of which events it cannot be told whose word they are; they must not become the reporter's. They stand beside a word of
 * saying that is in no sure attribution ("the pickets have not threatened anybody, their secretary **insisted**"), or are
 * joined to what somebody says ("Darrow said Selm was wrong **and criticised** him").
 */
export function untold(
  found: readonly Found[],
  voices: readonly number[],
  attributions: readonly Attribution[],
): readonly boolean[] {
  const heard = touching(attributions.flatMap(({ cue, confidence }) => (confidence < SURE ? [] : cue)));
  const said = touching(attributions.flatMap(({ content }) => content));
  const deeds = new Set(found.map(({ anchor: [first] }) => first));
  return found.map((one, i) => {
    const voice = attributions[voices[i] as number];
    if (
      one.joined &&
      one.actor &&
      (voice ? isAnyones(one, voice) : said(spanOf(one.grammar, [one.from, one.from + 1])))
    )
      return true;
    return !voice && besideSaying(one, heard, deeds);
  });
}

/* What people say, and seldom what is said of others behind "and". */
const VERBAL = new Set(["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "COERCE"]);

const isAnyones = ({ entry }: Found, { form }: Attribution): boolean => form !== "direct" && VERBAL.has(entry.type);

function besideSaying(
  { grammar, from, anchor }: Found,
  heard: (span: Span) => boolean,
  deeds: ReadonlySet<number>,
): boolean {
  const [first, end] = grammar.sentence.tokens;
  const says = (i: number): boolean => saysSo(grammar, i) && !heard(spanOf(grammar, [i, i + 1])) && !deeds.has(i);
  const opening = word(grammar, from - 1) === "that" ? from - 2 : from - 1;
  if (opening >= first && says(opening)) return true;
  for (let i = Math.max(anchor[1], end - CLOSING); i < end; i++) {
    if (isSaidOnly(grammar, i)) return true;
    const closes = i + 1 >= end || /^[.,]$/.test(word(grammar, i + 1)) || isTimed(grammar, i + 1);
    if (closes && says(i) && behindComma(grammar, i)) return true;
  }
  return false;
}

/** "…, it **was reported** on Monday" */
const isSaidOnly = (grammar: Grammar, i: number): boolean =>
  saysSo(grammar, i) &&
  REPORTED_BE.has(word(grammar, i - 1)) &&
  word(grammar, i - 2) === "it" &&
  word(grammar, i - 3) === ",";

/** "…, their secretary **insisted**", "…, Mina Darrow, **insisted**" */
function behindComma(grammar: Grammar, i: number): boolean {
  const who = phraseBefore(grammar, i);
  return /^[,”"]$/.test(word(grammar, (who?.[0] ?? i) - 1));
}

/* An attribution of less confidence is not kept where nobody asks for it. */
const SURE = 0.5;

/* A word of saying that ends its sentence has no more words behind it than these. */
const CLOSING = 6;
