import type { Classes } from "../grammar/classes.ts";
import type { Segmented } from "../layers.ts";
import type { Found } from "./found.ts";

/** One reading of some words, by one rule or engine: never edited, only chosen or not. */
export interface Proposal extends Found {
  /** How sure it is if whoever writes is somebody who speaks in what is written: "We call on …" in a ministry's statement. */
  readonly asIssued?: number;
  /** The rule or engine whose reading it is. */
  readonly by: string;
  readonly standing: Standing;
  /** Whoever else reads the same is as sure as this: see `settle.ts`. */
  readonly vouches?: true;
  /** The names of the mends that have set its words right, of an engine's reading. */
  readonly mended?: readonly string[];
}

/** A reading that was chosen, and the one whose speech goes on in it. */
export interface Settled extends Proposal {
  readonly continues?: Settled;
}

/**
 * Who gives way to whom over the same words: `settle.ts` says how.
 *
 * - certain: the construction leaves no doubt whose words these are
 * - named: none who speaks, but how much of it is his an engine may know better
 * - read: what an engine reads
 * - beside: plain constructions that an engine may pass over
 * - left: readings of words that nobody else takes up
 */
export type Standing = "certain" | "named" | "read" | "beside" | "left";

/** What a rule looks at: a text's segments and word classes, or those of a part of it. */
export interface View {
  readonly segmented: Segmented;
  readonly classes: Classes;
}

/** A sentence and what a rule reads in it, each as `source | cue | content`; nothing where it must leave it alone. */
export type Example = readonly [text: string, ...reads: readonly string[]];

/** A construction in which words are given to somebody. No rule sees what another found. */
export interface Rule {
  readonly name: string;
  readonly standing: Standing;
  /** Its construction is plain enough to make surer whoever reads the same. */
  readonly vouches?: true;
  readonly shows: readonly Example[];
  readonly find: (view: View) => readonly Found[];
}

/** What rules propose, each reading with its rule's name; of what a rule finds, where `here` says so, only what that makes of it. */
export const propose = (
  rules: readonly Rule[],
  view: View,
  here: (found: Found) => readonly Found[] = (found) => [found],
): readonly Proposal[] =>
  rules.flatMap(({ name, standing, vouches, find }) =>
    find(view)
      .flatMap(here)
      .map((found) => ({ ...found, by: name, standing, ...(vouches ? { vouches } : {}) })),
  );

/** A reason to trust a reading less. It moves no span. */
export interface Doubt<About> {
  readonly name: string;
  /** Sentences, each with a reading of it as `source | cue | content` and whether that is doubted. */
  readonly shows: readonly (readonly [text: string, reading: string, doubted: boolean])[];
  readonly applies: (about: About) => boolean;
}
