import type { Reading } from "@according/reader";
import type { Refused } from "../intake/intake.ts";

/** An input with what was read from it, or the reason why there is nothing. */
export type Read = ReadInput | Refused;

export interface ReadInput {
  /** The name it was asked for by: a file as typed, or "-". */
  readonly input: string;
  /** What makes it the same report when its text changes, see `Incoming`. */
  readonly origin: string;
  readonly reading: Reading;
  /** See `Incoming`. */
  readonly notes?: readonly string[];
}
