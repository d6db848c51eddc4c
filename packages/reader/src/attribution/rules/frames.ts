import { Class } from "../../grammar/classes.ts";
import { type Grammar, grammarOf, inQuotation, is, markQuoted } from "../../grammar/grammar.ts";
import type { Segmented } from "../../layers.ts";
import { onceFor } from "../../text/once-for.ts";
import type { Found } from "../found.ts";
import type { Example, Rule, View } from "../proposal.ts";
import { type VerbCue, verbCueAt } from "./cues.ts";

/** A sentence with the cues that its verbs may be, and its other words that stand outside quotation marks. */
export interface Framed {
  readonly grammar: Grammar;
  readonly cues: readonly VerbCue[];
  readonly words: readonly number[];
}

/** The sentences of a view, made once for all rules that read frames. */
export const framesOf = ({ segmented }: View): readonly Framed[] => framedIn(segmented);

const framedIn = onceFor((segmented: Segmented): readonly Framed[] => {
  const quoted = markQuoted(segmented);
  const singleEnds = new Set(segmented.quotations.filter(({ marks }) => marks === "single").map(({ span }) => span[1]));
  return segmented.sentences.map((sentence) => withCues(grammarOf(segmented, sentence, { quoted, singleEnds })));
});

function withCues(grammar: Grammar): Framed {
  const [first, last] = grammar.sentence.tokens;
  const cues: VerbCue[] = [];
  const words: number[] = [];
  for (let i = first; i < last; i++) {
    if (inQuotation(grammar, i)) continue;
    const cue = is(grammar, i, Class.cue) ? verbCueAt(grammar, i) : null;
    if (cue) cues.push(cue);
    else words.push(i);
  }
  return { grammar, cues, words };
}

type Shown = readonly Example[];

/** What a rule finds in the sentences of a text, worked out once though engines and other rules ask for it too. */
function foundIn(find: (framed: Framed) => readonly Found[]): Rule["find"] {
  const found = onceFor((segmented: Segmented) => framedIn(segmented).flatMap(find));
  return ({ segmented }) => found(segmented);
}

/** A rule that reads the frame of one verb. */
export const verbRule = (name: string, shows: Shown, read: (grammar: Grammar, cue: VerbCue) => Found | null): Rule => ({
  name,
  standing: "read",
  shows,
  find: foundIn(({ grammar, cues }) => cues.flatMap((cue) => read(grammar, cue) ?? [])),
});

/** A rule that reads from one word that is no verb cue. */
export const wordRule = (name: string, shows: Shown, read: (grammar: Grammar, i: number) => Found | null): Rule => ({
  name,
  standing: "read",
  shows,
  find: foundIn(({ grammar, words }) => words.flatMap((i) => read(grammar, i) ?? [])),
});

/** A rule that reads a whole sentence. */
export const sentenceRule = (name: string, shows: Shown, read: (grammar: Grammar) => readonly Found[]): Rule => ({
  name,
  standing: "left",
  shows,
  find: foundIn(({ grammar }) => read(grammar)),
});
