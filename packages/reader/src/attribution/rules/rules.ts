import type { Act, Span } from "@according/record";
import { JOINING_VERBS, NO_SOURCE, REPORTERS_CLAUSE, UNNAMED_OWNERS } from "../../en/attribution-frames.ts";
import { CUE_NOUNS, UNSOURCED_PASSIVES } from "../../en/predicates/cues.ts";
import { Class } from "../../grammar/classes.ts";
import { type Clause, contentEnd, inQuotation, is, isBreak, isFiniteVerb, lower, token } from "../../grammar/clause.ts";
import { Part } from "../../grammar/parts/part.ts";
import { subjectAfter, subjectBefore, wholePhraseEnd } from "../../grammar/phrases.ts";
import type { Range } from "../../layers.ts";
import { type Found, make, wholeQuotations } from "../found.ts";
import type { Rule } from "../proposal.ts";
import { fromColon } from "./colons.ts";
import { contentAfter, contentBefore, contentStart } from "./contents.ts";
import { inHeading, type VerbCue } from "./cues.ts";
import { sentenceRule, verbRule, wordRule } from "./frames.ts";
import { fromSignature } from "./signatures.ts";

/** The rules of the engine `rules`, by the frames of cues. */
export const FRAMES: readonly Rule[] = [
  verbRule(
    "said somebody",
    [
      ["“The weir is safe,” said Ilan Moro, the warden.", "Ilan Moro, the warden | said | “The weir is safe,”"],
      ["Ilan Moro said nothing of the weir."],
    ],
    (clause, cue) => (cue.voice === "active" ? inverted(clause, cue) : null),
  ),
  verbRule(
    "somebody said, behind",
    [
      ["The weir is safe, the harbour ministry said on Friday.", "the harbour ministry | said | The weir is safe"],
      ["The harbour ministry said the weir was safe."],
    ],
    (clause, cue) => (cue.voice === "active" ? trailing(clause, cue) : null),
  ),
  verbRule(
    "somebody said that",
    [
      ["Dara Voss said the bridge would stay closed.", "Dara Voss | said | the bridge would stay closed"],
      ["Dara Voss visited the dam and warned that it would break.", "Dara Voss | warned | that it would break"],
      ["Nobody said that the bridge would stay closed."],
    ],
    (clause, cue) => (cue.voice === "active" ? leading(clause, cue) : null),
  ),
  verbRule(
    "passive",
    [
      ["The bridge was described by Dara Voss as unsafe.", "Dara Voss | was described | The bridge … as unsafe"],
      ["The bridge was closed by Dara Voss."],
    ],
    (clause, cue) => (cue.voice === "passive" ? passive(clause, cue) : null),
  ),
  wordRule(
    "according to",
    [
      [
        "According to the harbour ministry, two ships have sunk.",
        "the harbour ministry | According to | two ships have sunk",
      ],
      ["Two ships have sunk, according to the ministry.", "the ministry | according to | Two ships have sunk"],
      ["The two accounts were not according well."],
    ],
    fromAccordingTo,
  ),
  wordRule(
    "noun of saying",
    [
      [
        "The town laughed at the minister's claim that the dam was safe.",
        "the minister's | claim | that the dam was safe",
      ],
      ["The town laughed at the claim that the dam was safe."],
    ],
    fromNoun,
  ),
  sentenceRule(
    "colon",
    [
      [
        "He issued a wider threat: “We will shell the port.”",
        "He | issued a wider threat: | “We will shell the port.”",
      ],
      ["The list was long: bread, milk and salt."],
    ],
    fromColon,
  ),
  sentenceRule(
    "signature",
    [
      ["“We answer to nobody.” — Ilan Moro, Northern Front", "Ilan Moro, Northern Front | — | “We answer to nobody.”"],
      ["“We answer to nobody.” — and he left the room"],
    ],
    fromSignature,
  ),
];

/** `“…,” said Ilan Moro` and `…, says the ministry`. */
function inverted(clause: Clause, cue: VerbCue): Found | null {
  if (!cue.entry.speech || !cue.entry.frames.has("clause") || cue.shape !== "finite") return null;
  const before = cue.range[0] - 1;
  if (!inQuotation(clause, before) && lower(clause, before) !== ",") return null;
  const source = subjectAfter(clause, cue.range[1]);
  if (!source) return null;
  const closes = source[1] >= contentEnd(clause);
  if (!inQuotation(clause, before) && !closes && subjectBefore(clause, cue.range[0])) return null;
  return aroundSource(clause, cue, source, cue.range[0], source[1], 0.95);
}

/** `…, she added` and `“…,” Voss told reporters`: source and cue after the content. */
function trailing(clause: Clause, cue: VerbCue): Found | null {
  if (!cue.entry.frames.has("clause") && !cue.entry.frames.has("hearer")) return null;
  const source = cue.shape === "finite" ? subjectBefore(clause, cue.range[0]) : null;
  if (!source) return null;
  const before = source[0] - 1;
  if (
    !token(clause, before) ||
    !(inQuotation(clause, before) || lower(clause, before) === "," || lower(clause, before) === "—")
  )
    return null;
  const { start, hearer } = contentStart(clause, cue.range[1], cue.entry.frames.has("hearer"));
  if (cue.entry.frames.has("hearer") && !hearer && !inQuotation(clause, before)) return null;
  const ends =
    start >= contentEnd(clause) ||
    ([","].includes(lower(clause, cue.range[1])) && !inQuotation(clause, start)) ||
    isBreak(clause, start) ||
    (lower(clause, start - 1) === "," && REPORTERS_CLAUSE.has(lower(clause, start)));
  const quotedBefore =
    inQuotation(clause, before) || (lower(clause, before) === "," && inQuotation(clause, before - 1));
  if (
    !ends &&
    !(quotedBefore && (inQuotation(clause, start) || lower(clause, start - 1) === "," || !opensReported(clause, start)))
  )
    return null;
  return aroundSource(clause, cue, source, source[0], start, quotedBefore ? 0.95 : 0.85);
}

const opensReported = (clause: Clause, i: number): boolean =>
  lower(clause, i) === "that" ||
  is(clause, i, Class.pronoun) ||
  is(clause, i, Class.determiner) ||
  is(clause, i, Class.capital);

/** The content before a source–cue pair, and what goes on after it: `“A,” he said, “B”`. */
function aroundSource(
  clause: Clause,
  cue: VerbCue,
  source: Range,
  before: number,
  after: number,
  confidence: number,
): Found | null {
  const head = contentBefore(clause, before);
  if (!head) return null;
  const content: Span[] = wholeQuotations(clause, [head]);
  let next = after;
  while (lower(clause, next) === "," || lower(clause, next) === ":") next++;
  const interrupts = lower(clause, cue.range[1]) === "," || lower(clause, after) === ",";
  const goesOn =
    next < contentEnd(clause) &&
    (inQuotation(clause, next) ||
      (interrupts && !inQuotation(clause, before - 1) && !REPORTERS_CLAUSE.has(lower(clause, next))));
  if (goesOn) content.push(...wholeQuotations(clause, contentAfter(clause, next, null)));
  return make(clause, source, [cue.range], content, cue.entry.act, confidence);
}

const OBJECT_STOP = new Set([".", ","]);

/** Source, cue, content in this order. */
function leading(clause: Clause, cue: VerbCue): Found | null {
  const shares = cue.shape === "gerund" || JOINING_VERBS.has(lower(clause, cue.range[0] - 1));
  const source = shares ? earlierSubject(clause, cue) : subjectBefore(clause, cue.range[0]);
  if (!source) return null;
  const { frames } = cue.entry;
  const { start, hearer } = contentStart(clause, cue.range[1], frames.has("hearer"));
  if (frames.has("hearer") && hearer && start >= contentEnd(clause)) return null;
  if (isSilence(clause, cue, source)) return null;
  if (is(clause, source[0], Class.relative) && lower(clause, start) === "not") return null;
  if (!accepts(clause, cue, start) || OBJECT_STOP.has(lower(clause, start))) return null;
  const content = contentAfter(clause, start, cue);
  if (!content.length) return null;
  return make(
    clause,
    source,
    [cue.range],
    wholeQuotations(clause, content),
    actOfFrame(clause, cue, start),
    shares ? 0.7 : 0.85,
  );
}

/** "did not say", "would not confirm", "nobody said": nothing was said. A negated denial or threat stays, as a statement. */
const isSilence = (clause: Clause, { entry, negated }: VerbCue, [first]: Range): boolean =>
  (negated && entry.speech && (entry.act === "state" || entry.act === "confirm")) ||
  NO_SOURCE.has(lower(clause, first));

/** A negated confirmation is no confirmation; "claimed responsibility" is an act of its own. */
function actOfFrame(clause: Clause, cue: VerbCue, start: number): Act {
  if (cue.entry.lemma === "claim" && lower(clause, start) === "responsibility") return "claim-responsibility";
  if (cue.entry.lemma === "tell" && lower(clause, start) === "to") return "request";
  return cue.negated ? "state" : cue.entry.act;
}

/** Can what begins at `start` be this cue's content? */
function accepts(clause: Clause, cue: VerbCue, start: number): boolean {
  const { frames } = cue.entry;
  if (start >= contentEnd(clause)) return false;
  if (inQuotation(clause, start)) return true;
  const word = lower(clause, start);
  if (word === "that" || word === "whether" || (word === "if" && frames.has("clause"))) return true;
  if (word === "to") return frames.has("infinitive") || frames.has("hearer");
  if (frames.has("object") || frames.has("person"))
    return !is(clause, start, Class.preposition | Class.coordinator | Class.auxiliary) && !isBreak(clause, start);
  if (frames.has("hearer"))
    return is(clause, start, Class.subordinator | Class.pronoun | Class.determiner | Class.capital);
  if (cue.entry.lemma === "claim" && word === "responsibility") return true;
  if (!inHeading(clause) && !hasVerb(clause, start)) return false;
  return (
    !is(clause, start, Class.coordinator | Class.auxiliary) &&
    (!is(clause, start, Class.preposition) || cue.entry.speech) &&
    !isBreak(clause, start)
  );
}

/** Is there a verb in the clause from `start`? Without one it is a noun phrase: "maintained a base". */
function hasVerb(clause: Clause, start: number): boolean {
  for (let i = start; i < contentEnd(clause); i++) if (inQuotation(clause, i) || isFiniteVerb(clause, i)) return true;
  return false;
}

/** "Voss criticised the delay, **saying** …", "Voss left **and said** …": the subject of an earlier verb of the sentence. */
function earlierSubject(clause: Clause, cue: VerbCue): Range | null {
  if (cue.shape === "gerund" && lower(clause, cue.range[0] - 1) !== "," && !inQuotation(clause, cue.range[0] - 1))
    return null;
  const [first] = clause.sentence.tokens;
  const subjects: Range[] = [];
  for (let i = first + 1; i < cue.range[0]; i++) {
    if (inQuotation(clause, i) || !isFiniteVerb(clause, i) || clause.parts[i] === Part.base) continue;
    let group = i;
    while (is(clause, group - 1, Class.auxiliary | Class.adverb)) group--;
    const subject = subjectBefore(clause, group);
    if (subject) subjects.push(subject);
    if (subject && cue.shape === "gerund") break;
  }
  return subjects.at(-1) ?? null;
}

/** "is expected to", "was described by": the content is the subject and what follows; the source, if any, comes after "by". */
function passive(clause: Clause, cue: VerbCue): Found | null {
  const subject = subjectBefore(clause, cue.range[0]);
  if (!subject) return null;
  const after = cue.range[1];
  const by = lower(clause, after) === "by" ? ([after + 1, wholePhraseEnd(clause, after + 1)] as const) : null;
  const source = by && by[1] > by[0] ? by : null;
  const unsourced = UNSOURCED_PASSIVES.has(lower(clause, cue.verb));
  if (!source && !unsourced) return null;
  const rest = contentAfter(clause, source ? source[1] : after, cue);
  const pieces: Range[] = [subject, ...rest.filter(([start]) => !isBreak(clause, start))];
  return make(clause, source, [cue.range], wholeQuotations(clause, pieces), cue.entry.act, 0.6);
}

/** "according to X" before, after or inside its content. */
function fromAccordingTo(clause: Clause, i: number): Found | null {
  if (lower(clause, i) !== "according" || lower(clause, i + 1) !== "to") return null;
  const end = accordingEnd(clause, i + 2);
  if (end <= i + 2) return null;
  const source: Range = [i + 2, end];
  const [first] = clause.sentence.tokens;
  const content: Range[] = [];
  if (i > first) {
    const before = contentBefore(clause, i);
    if (before) content.push(before);
  }
  if (lower(clause, end) === "," && (i === first || lower(clause, i - 1) === ","))
    content.push(...contentAfter(clause, end + 1, null));
  if (!content.length) return null;
  return make(clause, source, [[i, i + 2]], wholeQuotations(clause, content), "state", 0.9);
}

/** The source of "according to" with its appositions: to the end of the sentence, or to the comma that ends a fronted phrase. */
function accordingEnd(clause: Clause, from: number): number {
  const end = contentEnd(clause);
  const fronted = from - 2 === clause.sentence.tokens[0];
  for (let i = from; i < end; i++) {
    if (inQuotation(clause, i)) return i;
    const word = lower(clause, i);
    if (word === ";" || word === ":" || word === "—" || word === "--") return i;
    if (word !== ",") continue;
    if (!fronted && is(clause, i + 1, Class.determiner | Class.relative)) continue;
    return i;
  }
  return end;
}

/** "the minister's claim that …", "its refusal to …". */
function fromNoun(clause: Clause, i: number): Found | null {
  const noun = CUE_NOUNS.get(lower(clause, i));
  if (!noun?.takes.has(lower(clause, i + 1)) || inQuotation(clause, i + 1)) return null;
  const owner = possessor(clause, i);
  if (!owner) return null;
  const opens = lower(clause, i + 1) === "that" || lower(clause, i + 1) === "to";
  const content = contentAfter(clause, opens ? i + 1 : i + 2, null);
  if (!content.length) return null;
  return make(clause, owner, [[owner[1], opens ? i + 1 : i + 2]], wholeQuotations(clause, content), noun.act, 0.6);
}

/** "the minister's" or "its" before a noun, at most two adjectives away. */
function possessor(clause: Clause, noun: number): Range | null {
  for (let i = noun - 1; i >= noun - 3; i--) {
    if (!is(clause, i, Class.possessive)) {
      if (isBreak(clause, i) || is(clause, i, Class.preposition | Class.determiner)) return null;
      continue;
    }
    if (lower(clause, i) !== "'s") return UNNAMED_OWNERS.has(lower(clause, i)) ? null : [i, i + 1];
    let from = i - 1;
    while (
      is(clause, from - 1, Class.capital) ||
      (is(clause, from, Class.determiner) === false && is(clause, from - 1, Class.determiner))
    )
      from--;
    return token(clause, from) ? [from, i + 1] : null;
  }
  return null;
}
