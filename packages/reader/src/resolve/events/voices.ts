import { touching } from "../../attribute/together.ts";
import type { Attribution } from "../../model/layers.ts";
import type { Span } from "../../model/span.ts";
import { voicesOf } from "../voices.ts";
import type { Found } from "./found.ts";
import { type Grammar, isTimed, saysSo, spanOf, word } from "./grammar.ts";
import { phraseBefore } from "./phrases.ts";

/**
 * What each event is said in: the innermost attribution whose content has its clause, subject and all; -1 for the
 * reporter. Of "refused to release" the refusal counts, and what somebody condemns or praises is not his word.
 */
export function voiceOf(found: readonly Found[], attributions: readonly Attribution[]): readonly number[] {
  const indexOf = new Map(attributions.map((attribution, i) => [attribution, i]));
  const innermost = voicesOf(
    found.map(({ grammar, anchor: [first] }) => spanOf(grammar, [first, first + 1])),
    attributions,
  );
  const done = touching(
    found.flatMap(({ grammar, anchor, entry }) => (DEEDS.has(entry.type) ? [spanOf(grammar, anchor)] : [])),
  );
  const says = (voice: Attribution, one: Found): boolean => !voice.cue.some(done) && holds(voice, one);
  return found.map((one, i) => {
    let voice = innermost[i];
    for (let depth = 0; voice && depth < DEPTH && !says(voice, one); depth++)
      voice = voice.within === null ? undefined : attributions[voice.within];
    return voice && says(voice, one) ? (indexOf.get(voice) ?? -1) : -1;
  });
}

/* Types of what is done without words: "Dorrak **recalled its ambassador** after …" recalls nothing that happened. */
const DEEDS = new Set(["COOPERATE", "AID", "RETREAT", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"]);

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
  /^(?:was|is)$/.test(word(grammar, i - 1)) &&
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

/* Statements are not nested deeper than this. */
const DEPTH = 8;

/* What is praised, asked for or rejected is told; the clauses beside it are not part of it. */
const EVALUATIVE = new Set<string>(["criticise", "praise", "request", "reject"]);

function holds({ content, act }: Attribution, found: Found): boolean {
  const { grammar, from, entry } = found;
  const start = grammar.segmented.tokens[from]?.start ?? 0;
  if (!content.some((span) => span[0] <= start && start < span[1])) return false;
  if (EVALUATIVE.has(act) && isBeside(grammar, from)) return false;
  return !entry.noun || !isPresupposed(act, content[0]?.[0] ?? 0, found);
}

/** "praised the officer **who** killed 13", "called for an inquiry **after** police shot him", "hailed the **news that** …" */
const isBeside = (grammar: Grammar, from: number): boolean =>
  /^(?:who|which|after|before|when|while|where|because)$/.test(word(grammar, from)) ||
  /^(?:who|which|after|before|when|while|where|because)$/.test(word(grammar, from - 1)) ||
  (word(grammar, from - 1) === "that" && /^(?:news|fact)$/.test(word(grammar, from - 2)));

/** "condemned **the attack**": the deed itself is the object; "denied responsibility **for the attack**" denies no attack. */
function isPresupposed(act: Attribution["act"], content: number, { grammar, anchor: [noun] }: Found): boolean {
  const start = grammar.segmented.tokens[noun]?.start ?? 0;
  if (act === "deny")
    return /\b(?:responsibility|involvement|role|part|knowledge|complicity)\b/.test(
      grammar.segmented.text.slice(content, Math.min(start, content + 60)),
    );
  if (act !== "criticise" && act !== "praise") return false;
  return start - content < 30 && !/^(?:for|that|as)$/.test(word(grammar, noun - 2));
}
