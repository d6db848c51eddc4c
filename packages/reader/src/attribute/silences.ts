import type { Segmented } from "../model/layers.ts";
import type { Found } from "./found.ts";

/** Who is said to have said nothing: "declined to comment", "did not respond to a request for comment". Without content. */
export function findSilences(_: Segmented): readonly Found[] {
  return [];
}
