import type { Segmented } from "../layers.ts";
import { type Classes, classify } from "./classes.ts";

const known = new WeakMap<Segmented["tokens"], Classes>();

/** The class bits of a text's tokens, worked out once for all that ask. */
export function classified({ tokens }: Segmented): Classes {
  const before = known.get(tokens);
  if (before) return before;
  const classes = classify(tokens);
  known.set(tokens, classes);
  return classes;
}
