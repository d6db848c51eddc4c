import type { Act } from "@according/record";
import { PUTTING } from "../../en/attribution-acts.ts";
import { NEAR_NUMBER, PARTICIPLE_END, RUNNING_ON } from "../../en/attribution-phrasal.ts";
import { IT } from "../../en/it-they.ts";
import {
  BEHIND_ESTIMATED,
  BELIEFS,
  ESTIMATED,
  PHRASES,
  type PhrasalCue,
  PLANNED,
  REPORTED_TO_HAVE,
} from "../../en/phrasal.ts";
import { CUE_FORMS } from "../../en/predicates/cues.ts";
import { Class } from "../../grammar/classes.ts";
import { type Grammar, grammarsOf, inQuotation, is, lower, token } from "../../grammar/grammar.ts";
import { subjectBefore } from "../../grammar/phrases.ts";
import { groupStart } from "../../grammar/verb-groups.ts";
import type { Range, Segmented, Token } from "../../layers.ts";
import { type Found, make, wholeQuotations } from "../found.ts";
import type { Rule } from "../proposal.ts";
import { contentAfter } from "./contents.ts";
import { canAct, isDisputed } from "./performatives.ts";

export const phrasal: Rule = {
  name: "cue of several words",
  standing: "beside",
  shows: [
    ["The board turned down an offer of 40 crowns a ton.", "The board | turned down | an offer of 40 crowns a ton"],
    ["The mayor put the toll at 48.", "The mayor | put | the toll at 48"],
    ["The lorry turned down a narrow lane."],
    ["The mayor put the bill on the table at 48 Quay Street."],
  ],
  find: ({ segmented }) => findPhrasal(segmented),
};

/** Cues of several words that the lexicon of verbs cannot hold: *turned down*, *put the toll at*, *is believed to have told*. */
const findPhrasal = (segmented: Segmented): readonly Found[] =>
  grammarsOf(segmented).flatMap((grammar) =>
    places(grammar, (word) => OPENING.has(word))
      .filter((i) => !inQuotation(grammar, i))
      .flatMap((i) => fixed(grammar, i, PHRASES) ?? estimate(grammar, i) ?? removed(grammar, i) ?? []),
  );

/** Where a cue may stand, behind the first word and before the last, and its first word does. */
function places({ segmented: { tokens }, sentence }: Grammar, opens: (word: string) => boolean): readonly number[] {
  const [first, last] = sentence.tokens;
  const found: number[] = [];
  for (let i = first + 1; i < last - 1; i++) if (opens((tokens[i] as Token).lower)) found.push(i);
  return found;
}

const OPENING: ReadonlySet<string> = new Set([
  ...PHRASES.map(({ words }) => words[0] as string),
  ...REPORTED_TO_HAVE,
  ...PLANNED,
  ...PUTTING,
]);

export const belief: Rule = {
  name: "belief",
  standing: "beside",
  shows: [
    ["The old warden believed in doing what was right.", "The old warden | believed in | doing what was right"],
    ["The old warden was seen doing what was right."],
  ],
  find: ({ segmented }) => findBeliefs(segmented),
};

/** "believed in doing what was right": inside what somebody else says, where it is told of as a belief. */
const findBeliefs = (segmented: Segmented): readonly Found[] =>
  grammarsOf(segmented).flatMap((grammar) =>
    places(grammar, (word) => word.startsWith("believe"))
      .flatMap((i) => fixed(grammar, i, BELIEFS) ?? [])
      .map((one) => ({ ...one, confidence: BELIEVED })),
  );

/* As sure as a rule whose subject is its own. */
const BELIEVED = 0.75;

/** A fixed row of words: "turned down", "refused to", "would not be drawn on". */
function fixed(grammar: Grammar, i: number, phrases: readonly PhrasalCue[]): Found | null {
  const phrase = phrases.find(({ words }) => words.every((word, k) => lower(grammar, i + k) === word));
  if (!phrase) return null;
  const after = i + phrase.words.length;
  if (phrase.not?.has(lower(grammar, after))) return null;
  const start = phrase.words.at(-1) === "to" ? after - 1 : after;
  const range: Range = [i, start];
  const content = contentAfter(grammar, start, null);
  const words = grammar.segmented.tokens.slice(start, start + 6).map((one) => one.lower);
  if (phrase.act === "claim-responsibility" && runsOn(grammar, content)) return null;
  if (!content.length || (phrase.disputed && !isDisputed(words))) return null;
  return withSource(grammar, i, range, content, phrase.act);
}

/** A caption without a stop runs on into the next sentence, which is nobody's. */
const runsOn = (grammar: Grammar, content: readonly Range[]): boolean =>
  content.some(([from, to]) => {
    for (let i = from; i < to; i++) if (RUNNING_ON.has(lower(grammar, i))) return true;
    return false;
  });

/** "put **the toll at 48**" */
function estimate(grammar: Grammar, i: number): Found | null {
  if (!PUTTING.has(lower(grammar, i))) return null;
  for (let at = i + 2; at < i + 9 && token(grammar, at); at++) {
    if (lower(grammar, at) !== "at") continue;
    const object = grammar.segmented.tokens
      .slice(i + 1, at)
      .find(({ lower: word }, k) => ESTIMATED.has(word) && BEHIND_ESTIMATED.has(lower(grammar, i + 2 + k)));
    const number = grammar.segmented.tokens
      .slice(at + 1, at + 5)
      .some(({ kind, lower: word }) => kind === "number" || NEAR_NUMBER.test(word));
    const sure = object && IT.has(object.lower) ? OFTEN : ESTIMATES;
    return object && number
      ? withSource(grammar, i, [i, i + 1], contentAfter(grammar, i + 1, null), "estimate", sure)
      : null;
  }
  return null;
}

/** "is believed **to have radioed** a friend that …", "is expected **to announce** on Thursday that …" */
function removed(grammar: Grammar, i: number): Found | null {
  const planned = PLANNED.has(lower(grammar, i));
  if (!is(grammar, i - 1, Class.auxiliary) || lower(grammar, i + 1) !== "to") return null;
  const verb = planned ? i + 2 : i + 3;
  if (!planned && (lower(grammar, i + 2) !== "have" || !PARTICIPLE_END.test(lower(grammar, verb)))) return null;
  const entry = CUE_FORMS.get(lower(grammar, verb))?.at(-1)?.entry;
  if (planned && !entry?.speech) return null;
  const that = nextThat(grammar, verb + 1);
  if (that === null) return null;
  const content = contentAfter(grammar, that, null);
  const from = groupStart(grammar, i - 1);
  return content.length ? withSource(grammar, from, [from, verb + 1], content, entry?.act ?? "state") : null;
}

const REACH = 10;

function nextThat(grammar: Grammar, from: number): number | null {
  for (let i = from; i < from + REACH && token(grammar, i); i++) {
    if (lower(grammar, i) === "that" && !is(grammar, i + 1, Class.auxiliary)) return i;
    if (inQuotation(grammar, i) || token(grammar, i)?.kind === "punctuation") return null;
  }
  return null;
}

/* Such a row of words may be said of a thing or a deed, too. */
const OFTEN = 0.65;

/* "put the toll at 48": nobody but who counts or reckons puts a number so. */
const ESTIMATES = 0.85;

function withSource(
  grammar: Grammar,
  before: number,
  cue: Range,
  content: readonly Range[],
  act: Act,
  confidence = OFTEN,
): Found | null {
  const source = subjectBefore(grammar, before);
  if (!source) return null;
  const made = make(grammar, source, [cue], wholeQuotations(grammar, content), act, confidence);
  return made.source[0] && canAct(grammar.segmented.text, made.source[0]) ? made : null;
}
