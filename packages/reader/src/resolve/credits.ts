import type { Credit } from "../model/credit.ts";
import type { Segmented } from "../model/layers.ts";

/** Authors and agencies that the text itself credits: in a byline, a dateline or a closing line. */
export function findCredits(_: Segmented): readonly Credit[] {
  return [];
}
