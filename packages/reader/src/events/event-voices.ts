import type { Act } from "@according/record";
import { touching } from "../attribution/overlap.ts";
import { BESIDE_PRAISED, NEWS, PARTS_IN_A_DEED, PRAISED_FOR } from "../en/event-frames.ts";
import { type Grammar, spanOf, word } from "../grammar/event-grammar.ts";
import type { Attribution } from "../layers.ts";
import { voicesOf } from "../statements/voices.ts";
import type { Found } from "./event-mention.ts";

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

/* Statements are not nested deeper than this. */
const DEPTH = 8;

/* What is praised, asked for or rejected is told; the clauses beside it are not part of it. */
const EVALUATIVE = new Set<Act>(["criticise", "praise", "request", "reject"]);

function holds({ content, act }: Attribution, found: Found): boolean {
  const { grammar, from, entry } = found;
  const start = grammar.segmented.tokens[from]?.start ?? 0;
  if (!content.some((span) => span[0] <= start && start < span[1])) return false;
  if ((EVALUATIVE.has(act) || act === "agree") && (isBeside(grammar, from) || isReduced(found))) return false;
  return !entry.noun || !isPresupposed(act, content[0]?.[0] ?? 0, found);
}

/** "praised the officer **who** killed 13", "called for an inquiry **after** police shot him", "hailed the **news that** …" */
const isBeside = (grammar: Grammar, from: number): boolean =>
  BESIDE_PRAISED.has(word(grammar, from)) ||
  BESIDE_PRAISED.has(word(grammar, from - 1)) ||
  (word(grammar, from - 1) === "that" && NEWS.has(word(grammar, from - 2)));

/** "backed a plan **approved** by the council" */
const isReduced = ({ entry, governed, from, anchor }: Found): boolean =>
  !entry.noun && governed === null && from === anchor[0];

/** "condemned **the attack**": the deed itself is the object; "denied responsibility **for the attack**" denies no attack. */
function isPresupposed(act: Attribution["act"], content: number, { grammar, anchor: [noun] }: Found): boolean {
  const start = grammar.segmented.tokens[noun]?.start ?? 0;
  if (act === "deny") return PARTS_IN_A_DEED.test(grammar.segmented.text.slice(content, Math.min(start, content + 60)));
  if (act !== "criticise" && act !== "praise") return false;
  return start - content < 30 && !PRAISED_FOR.has(word(grammar, noun - 2));
}
