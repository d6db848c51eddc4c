import type { Attribution } from "../../model/layers.ts";
import type { Span } from "../../model/span.ts";
import type { Medium } from "../../model/statement.ts";
import type { Places } from "../places.ts";
import { hearer } from "./addressee.ts";
import { afterCue, fromCue } from "./around.ts";
import { type Chain, readChain } from "./chain.ts";
import { hedge } from "./hedge.ts";
import { medium, occasion } from "./medium.ts";

/** Through what and to whom something is said, and how it reached the report: words, before it is known who they are. */
export interface Channel {
  readonly chain: Chain;
  readonly addressee?: Span;
  readonly medium?: Medium;
  readonly hedge?: string;
}

/** Reads the channel of one attribution from the words around its cue. */
export function readChannel(places: Places, attribution: Attribution): Channel {
  const { segmented } = places;
  const after = afterCue(segmented, attribution);
  const words = fromCue(segmented, attribution, after);
  const heard = hearer(attribution, words);
  const told = heard && occasion(segmented, heard);
  const through = told ?? medium(words);
  const reserve = hedge(segmented, attribution, after);
  return {
    chain: readChain(places, attribution),
    ...(heard && !told ? { addressee: heard } : {}),
    ...(through ? { medium: through } : {}),
    ...(reserve ? { hedge: reserve } : {}),
  };
}
