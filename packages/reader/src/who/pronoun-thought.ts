import type { Sex } from "../language-words.ts";
import type { Entity } from "./entities.ts";
import type { Context, Weighed } from "./pronoun-people.ts";
import type { Telling } from "./telling.ts";

/** Who is thought to be meant by the *he* or *she* at a place, before all others who may be. */
export interface Thought {
  readonly at: number;
  readonly sex: Sex;
  readonly first: Entity;
  /** With the others, heaviest first. */
  readonly weighed: readonly Weighed[];
  readonly telling: Telling;
}

/** May another as well be meant? */
export type Doubt = (context: Context, thought: Thought) => boolean;
