import type { Act } from "@according/record";
import { JOINING_VERBS, NO_SOURCE } from "../../en/attribution-frames.ts";
import { Class } from "../../grammar/classes.ts";
import { hasFiniteVerb } from "../../grammar/clauses.ts";
import { contentEnd, type Grammar, inQuotation, is, isBreak, isFiniteVerb, lower } from "../../grammar/grammar.ts";
import { Part } from "../../grammar/parts/part.ts";
import { subjectBefore } from "../../grammar/phrases.ts";
import { groupStart } from "../../grammar/verb-groups.ts";
import type { Range } from "../../layers.ts";
import { type Found, make, wholeQuotations } from "../found.ts";
import type { Rule } from "../proposal.ts";
import { contentAfter, contentStart } from "./contents.ts";
import { inHeading, type VerbCue } from "./cues.ts";
import { verbRule } from "./frames.ts";

export const somebodySaidThat: Rule = verbRule(
  "somebody said that",
  [
    ["Dara Voss said the bridge would stay closed.", "Dara Voss | said | the bridge would stay closed"],
    ["Dara Voss visited the dam and warned that it would break.", "Dara Voss | warned | that it would break"],
    ["Nobody said that the bridge would stay closed."],
    ["“Unconfirmed reports say the bridge is closed,” it reads."],
  ],
  (grammar, cue) => (cue.voice === "active" ? leading(grammar, cue) : null),
);

const OBJECT_STOP = new Set([".", ","]);

/** Source, cue, content in this order. */
function leading(grammar: Grammar, cue: VerbCue): Found | null {
  const shares = cue.shape === "gerund" || JOINING_VERBS.has(lower(grammar, cue.range[0] - 1));
  const source = shares ? earlierSubject(grammar, cue) : subjectBefore(grammar, cue.range[0]);
  if (!source) return null;
  const { frames } = cue.entry;
  const { start, hearer } = contentStart(grammar, cue.range[1], frames.has("hearer"));
  if (frames.has("hearer") && hearer && start >= contentEnd(grammar)) return null;
  if (isSilence(grammar, cue, source)) return null;
  if (is(grammar, source[0], Class.relative) && lower(grammar, start) === "not") return null;
  if (!accepts(grammar, cue, start) || OBJECT_STOP.has(lower(grammar, start))) return null;
  const content = contentAfter(grammar, start, cue);
  if (!content.length) return null;
  return make(
    grammar,
    source,
    [cue.range],
    wholeQuotations(grammar, content),
    actOfFrame(grammar, cue, start),
    shares ? 0.7 : 0.85,
  );
}

/** "did not say", "would not confirm", "nobody said": nothing was said. A negated denial or threat stays, as a statement. */
const isSilence = (grammar: Grammar, { entry, negated }: VerbCue, [first]: Range): boolean =>
  (negated && entry.speech && (entry.act === "state" || entry.act === "confirm")) ||
  NO_SOURCE.has(lower(grammar, first));

/** A negated confirmation is no confirmation; "claimed responsibility" is an act of its own. */
function actOfFrame(grammar: Grammar, cue: VerbCue, start: number): Act {
  if (cue.entry.lemma === "claim" && lower(grammar, start) === "responsibility") return "claim-responsibility";
  if (cue.entry.lemma === "tell" && lower(grammar, start) === "to") return "request";
  return cue.negated ? "state" : cue.entry.act;
}

/** Can what begins at `start` be this cue's content? */
function accepts(grammar: Grammar, cue: VerbCue, start: number): boolean {
  const { frames } = cue.entry;
  if (start >= contentEnd(grammar)) return false;
  if (inQuotation(grammar, start)) return true;
  const word = lower(grammar, start);
  if (word === "that" || word === "whether" || (word === "if" && frames.has("clause"))) return true;
  if (word === "to") return frames.has("infinitive") || frames.has("hearer");
  if (frames.has("object") || frames.has("person"))
    return !is(grammar, start, Class.preposition | Class.coordinator | Class.auxiliary) && !isBreak(grammar, start);
  if (frames.has("hearer"))
    return is(grammar, start, Class.subordinator | Class.pronoun | Class.determiner | Class.capital);
  if (cue.entry.lemma === "claim" && word === "responsibility") return true;
  if (!inHeading(grammar) && !isSayable(grammar, start)) return false;
  // "Unconfirmed reports say": a noun, and what it does.
  if (start === cue.range[1] && isFiniteVerb(grammar, start)) return false;
  return (
    !is(grammar, start, Class.coordinator | Class.auxiliary) &&
    (!is(grammar, start, Class.preposition) || cue.entry.speech) &&
    !isBreak(grammar, start)
  );
}

/** Has it a verb or a quotation? Without one it is a noun phrase: "maintained a base". */
function isSayable(grammar: Grammar, start: number): boolean {
  const end = contentEnd(grammar);
  for (let i = start; i < end; i++) if (inQuotation(grammar, i)) return true;
  return hasFiniteVerb(grammar, [start, end]);
}

/** "Voss criticised the delay, **saying** …", "Voss left **and said** …": the subject of an earlier verb of the sentence. */
function earlierSubject(grammar: Grammar, cue: VerbCue): Range | null {
  if (cue.shape === "gerund" && lower(grammar, cue.range[0] - 1) !== "," && !inQuotation(grammar, cue.range[0] - 1))
    return null;
  const [first] = grammar.sentence.tokens;
  const subjects: Range[] = [];
  for (let i = first + 1; i < cue.range[0]; i++) {
    if (inQuotation(grammar, i) || !isFiniteVerb(grammar, i) || grammar.parts[i] === Part.base) continue;
    const subject = subjectBefore(grammar, groupStart(grammar, i));
    if (subject) subjects.push(subject);
    if (subject && cue.shape === "gerund") break;
  }
  return subjects.at(-1) ?? null;
}
