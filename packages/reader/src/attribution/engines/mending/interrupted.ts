import type { Span } from "@according/record";
import { SUBORDINATORS } from "../../../en/function-words.ts";
import { BY } from "../../../en/links.ts";
import { INTERRUPTING, WHO_CLAUSE } from "../../../en/mending.ts";
import { CUE_FORMS } from "../../../en/predicates/cues.ts";
import { WHO } from "../../../en/subjects.ts";
import { canSpeak } from "../../../grammar/can-speak.ts";
import { holdsFinite } from "../../../grammar/finite-in.ts";
import { type Grammar, grammarsOf, inQuotation, isFiniteVerb, lower, spanOf } from "../../../grammar/grammar.ts";
import { phraseEnd } from "../../../grammar/noun-phrases.ts";
import { Part } from "../../../grammar/parts/part.ts";
import type { Range } from "../../../layers.ts";
import type { Places } from "../../../text/places.ts";
import type { Proposal } from "../../proposal.ts";
import { hangsBehind } from "./its-subject.ts";
import type { Mend } from "./mend.ts";

/* Sentences whose subject is parted from its verb by a clause of somebody else. */

/** "**Brix**, joined by Moss, who said it was late**, urged**": who opens the sentence, and where the main verb may stand, the likeliest first. */
interface Interrupted {
  readonly grammar: Grammar;
  readonly opening: Range;
  readonly mains: readonly number[];
}

function interruptedAt({ segmented, sentence }: Places, at: number): Interrupted | null {
  const grammar = grammarsOf(segmented)[sentence(at)];
  const first = grammar?.sentence.tokens[0];
  if (!grammar || first === undefined) return null;
  const opening: Range = [first, phraseEnd(grammar, first)];
  const interrupts = lower(grammar, opening[1]) === "," && opensInterruption(lower(grammar, opening[1] + 1));
  if (!interrupts || opening[1] === first || !canSpeak(grammar.tokens.slice(...opening))) return null;
  const mains = mainVerbsBehind(grammar, opening[1] + 2);
  return mains.length === 0 ? null : { grammar, opening, mains };
}

const opensInterruption = (word: string): boolean => SUBORDINATORS.has(word) || INTERRUPTING.test(word);

/**
 * "joined by Moss, who said it was late**, urged**": the verbs behind a comma, what may be a participle among them: "hearing that it was
 * over**, left**", not "**, hurt** by it".
 */
function mainVerbsBehind(grammar: Grammar, from: number): readonly number[] {
  const found: number[] = [];
  for (let i = from; i < grammar.sentence.tokens[1]; i++) {
    const mayBeMain = grammar.parts[i] === Part.participle ? !BY.has(lower(grammar, i + 1)) : isToldVerb(grammar, i);
    if (lower(grammar, i - 1) === "," && mayBeMain && !inQuotation(grammar, i)) found.push(i);
  }
  return found;
}

/** A finite verb, or one of saying that is no participle in *-ing*: "hearing Moss **tell** them". */
const isToldVerb = (grammar: Grammar, i: number): boolean =>
  isFiniteVerb(grammar, i) || (CUE_FORMS.has(lower(grammar, i)) && !/ing$/.test(lower(grammar, i)));

/**
 * "**Brix**, joined by Moss, who said it was late, urged the council to stop, warning that", "**Pell**, when Gant claimed that it was over,
 * replied": the main verb and a participle behind it are those of who opens the sentence, and not of whom the clause in between tells.
 */
function byWhoIsInterrupted(places: Places, one: Proposal): Proposal {
  const [cue, source] = [one.cue[0], one.source.at(-1)];
  const found = cue && interruptedAt(places, cue[0]);
  const at = cue && places.tokens(cue)?.[0];
  if (!found || !source || at === undefined) return withoutWhoBetween(places, one);
  const { grammar, opening, mains } = found;
  const main = mains[0] as number;
  const isBetween =
    source[0] < startOf(grammar, main) && isInClauseBehind(grammar, opening[1], places.tokens(source)?.[0]);
  const isMain = at === main || (at > main && hangsBehind(grammar, at));
  return isBetween && isMain ? { ...one, source: [spanOf(grammar, opening)] } : one;
}

/** "joined by **Moss**, **who** said": in the clause behind the comma, up to its next, or in one with *who* behind that. */
function isInClauseBehind(grammar: Grammar, comma: number, at = comma): boolean {
  const commas = Array.from({ length: Math.max(0, at - comma) }, (_, i) => lower(grammar, comma + i)).filter(
    (word) => word === ",",
  );
  return commas.length === 1 || (commas.length === 2 && WHO.has(lower(grammar, at)));
}

/** "Brix met Moss, **who** came, urged it, warning that": of two who may go on neither is told. */
function withoutWhoBetween(places: Places, one: Proposal): Proposal {
  const cue = one.cue[0];
  const who = one.source.find((span) => WHO.has(places.segmented.text.slice(...span)));
  if (!cue || !who) return one;
  const grammar = grammarsOf(places.segmented)[places.sentence(cue[0])];
  const [at, from] = [places.tokens(cue)?.[0], places.tokens(who)?.[0]];
  if (!grammar || at === undefined || from === undefined || from > at || !hangsBehind(grammar, at)) return one;
  const [main] = mainVerbsBehind(grammar, from + 1);
  return main !== undefined && main < at ? { ...one, source: [] } : one;
}

/** "Lind, hearing Moss tell reporters **that it was over**, left": what is said in the clause in between ends with it. */
function untilMainVerb(places: Places, one: Proposal): Proposal {
  const [cue, last] = [one.cue[0], one.content.at(-1)];
  const found = cue && last && last[0] > cue[0] ? interruptedAt(places, cue[0]) : null;
  if (!found || !cue || !last) return one;
  const { grammar, opening, mains } = found;
  const isBetween = cue[0] >= startOf(grammar, opening[1]) && cue[0] < startOf(grammar, mains[0] as number);
  const ends = isBetween ? mains.map((main) => startOf(grammar, main - 1)) : [];
  const comma = ends.find(
    (end) => end > last[0] && end < last[1] && holdsFinite(places, beforeWho(places, [last[0], end])),
  );
  return comma === undefined ? one : { ...one, content: [...one.content.slice(0, -1), [last[0], comma]] };
}

/** "**that the dam**, which was shut": a clause about what is told of has a verb of its own, and is not all that is said. */
function beforeWho({ segmented: { text } }: Places, [from, to]: Span): Span {
  const at = text.slice(from, to).search(WHO_CLAUSE);
  return [from, at < 0 ? to : from + at];
}

const startOf = (grammar: Grammar, i: number): number => grammar.tokens[i]?.start ?? Number.POSITIVE_INFINITY;

/** In the order in which they are tried. */
export const INTERRUPTED: readonly Mend[] = [
  {
    name: "whoever opens the sentence, interrupted",
    shows: [
      [
        "Ada Brix, joined by Karl Moss, who said it was late, urged the council to stop.",
        "Karl Moss | urged | the council to stop",
        "Ada Brix | urged | the council to stop",
      ],
      ["Ada Brix, joined by Karl Moss, said it was late.", "Ada Brix | said | it was late"],
    ],
    mend: byWhoIsInterrupted,
  },
  {
    name: "until the main verb",
    shows: [
      [
        "Tom Lind, hearing Karl Moss tell reporters that it was over, left the hall.",
        "Karl Moss | tell | that it was over, left the hall",
        "Karl Moss | tell | that it was over",
      ],
      ["Tom Lind told reporters that it was over, left and lost.", "Tom Lind | told | that it was over, left and lost"],
    ],
    mend: untilMainVerb,
  },
];
