import type { Reading } from "@according/reader";

/** The layers of a reading that are compared, in the order of their hashes. */
export const LAYERS = ["sources", "statements", "figures", "times", "events", "credits", "problems"] as const;

export type Layers = Readonly<Record<(typeof LAYERS)[number], unknown>>;

/**
 * A reading's layers with every id replaced by the place of what it names ("sources 3"), so that a change of ids alone
 * changes nothing, and keys in alphabetical order.
 */
export function canonical(reading: Reading): Layers {
  const places = new Map<string, string>();
  for (const layer of ["sources", "statements", "figures", "times", "events"] as const)
    for (const [i, { id }] of reading[layer].entries()) places.set(id, `${layer} ${i}`);
  const entries = LAYERS.map((layer) => [layer, placed(reading[layer], places)] as const);
  return Object.fromEntries(entries) as unknown as Layers;
}

function placed(value: unknown, places: ReadonlyMap<string, string>): unknown {
  if (typeof value === "string") return places.get(value) ?? value;
  if (Array.isArray(value)) return value.map((one) => placed(one, places));
  if (value === null || typeof value !== "object") return value;
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, placed((value as Record<string, unknown>)[key], places)]));
}
