import type { Event, Figure, Statement, Time } from "@according/record";
import type { PromptEngine, Proposals } from "./attribution/engine.ts";
import type { Voiced } from "./events/event-mention.ts";
import type { EventInput } from "./events/events.ts";
import type { Cited } from "./figures/cited.ts";
import type { FigureInput } from "./figures/figures.ts";
import type { LanguageWords } from "./language-words.ts";
import type { Attribution, Quantity, Segmented, TimeExpression } from "./layers.ts";
import type { Aside } from "./statements/parties.ts";
import type { Resolved, StatementInput } from "./statements/statements.ts";

/*
 * What a language must supply, to be given to `readReport`: its words, and its constructions, which are code. Types only;
 * `english.ts` is English. `text/`, `credits/` and `read.ts` serve every language and take their words from here.
 */

export interface Language {
  /** ISO 639-1: "en". */
  readonly code: string;
  /** In English, for messages. */
  readonly name: string;
  readonly words: LanguageWords;
  readonly stages: Stages;
}

/**
 * The stages of a reading that know how a language builds what it says, in the order in which `read.ts` calls them. Each is
 * pure, returns one new layer and takes time linear in the length of the text; one that finds nothing returns an empty list.
 */
export interface Stages {
  /** Its rules: the engine where no other is named. */
  readonly rules: PromptEngine;
  /** Time expressions as written, in the order of the text. */
  readonly tagTimes: (segmented: Segmented) => readonly TimeExpression[];
  /** Quantities as written, in order, apart from each other and from the times. */
  readonly tagQuantities: (segmented: Segmented, times: readonly TimeExpression[]) => readonly Quantity[];
  /** Who said what as written: of what is proposed what is kept, in the order of the text. */
  readonly attribute: (segmented: Segmented, proposals: Proposals) => readonly Attribution[];
  /** What happens in the text, and in which attribution it is told. */
  readonly findEvents: (
    segmented: Segmented,
    times: readonly TimeExpression[],
    attributions: readonly Attribution[],
  ) => readonly Voiced[];
  /** Figures that are somebody's by words of their own. */
  readonly findCited: (
    segmented: Segmented,
    quantities: readonly Quantity[],
    attributions: readonly Attribution[],
  ) => readonly Cited[];
  /** Words for the parties of events, two for each, the actor first; and for those whose a figure is: read along with speakers. */
  readonly partiesOf: (found: readonly Voiced[]) => readonly Aside[];
  readonly ownersOf: (cited: readonly Cited[]) => readonly Aside[];
  /** Attributions with who is meant, in the same order. */
  readonly resolveStatements: (input: StatementInput) => Resolved;
  /** Time expressions with their values against the publication (ISO 8601). */
  readonly resolveTimes: (
    segmented: Segmented,
    times: readonly TimeExpression[],
    publishedAt: string | undefined,
    report: string,
  ) => readonly Time[];
  /** Statements with when each was made. */
  readonly withTimes: (
    segmented: Segmented,
    statements: readonly Statement[],
    times: readonly Time[],
  ) => readonly Statement[];
  readonly resolveEvents: (input: EventInput) => readonly Event[];
  readonly resolveFigures: (input: FigureInput) => readonly Figure[];
}
