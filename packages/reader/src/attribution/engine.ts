import { KEPT_CONFIDENCE } from "@according/record";
import { textGrammar } from "../grammar/text-grammar.ts";
import type { Layers, Segmented } from "../layers.ts";
import { type Proposal, propose, type View } from "./proposal.ts";
import { FRAMES } from "./rules/index.ts";

export type Proposals = readonly Proposal[];

/**
 * What finds attributions: for each of several reports what it reads there, at once or in time. Every span it proposes
 * lies inside the report's text; the source, cue and content of one proposal share no character. The same report gives
 * the same proposals, whatever reports are beside it, and an engine takes time linear in the length of their text.
 */
export interface Engine<Answer = readonly Proposals[] | Promise<readonly Proposals[]>> {
  readonly name: string;
  /** The confidence from which its readings are kept where nobody asks for another; none: `KEPT_CONFIDENCE`. */
  readonly keptFrom?: number;
  readonly propose: (reports: readonly Layers[]) => Answer;
}

/** The confidence from which an engine's readings are kept where nobody asks for another. */
export const keptFrom = (engine: Pick<Engine, "keptFrom">): number => engine.keptFrom ?? KEPT_CONFIDENCE;

/** An engine that answers at once. */
export type PromptEngine = Engine<readonly Proposals[]>;

/** Hand-written rules over a lexicon of cues; needs no weights. */
export const rules: PromptEngine = {
  name: "rules",
  propose: (reports) => reports.map(({ segmented }) => propose(FRAMES, viewOf(segmented))),
};

/** A text as rules look at it. */
export const viewOf = (segmented: Segmented): View => ({ segmented, classes: textGrammar(segmented).classes });
