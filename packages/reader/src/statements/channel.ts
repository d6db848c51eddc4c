import type { Medium, Span } from "@according/record";
import type { Attribution } from "../layers.ts";
import type { Places } from "../text/places.ts";
import { hearer } from "./addressee.ts";
import { aroundOf } from "./around.ts";
import { behalf } from "./behalf.ts";
import { type Chain, readChain } from "./chain.ts";
import { hedge } from "./hedge.ts";
import { medium, occasion } from "./medium.ts";

/** Through what and to whom something is said, and how it reached the report: words, before it is known who they are. */
export interface Channel {
  readonly chain: Chain;
  readonly addressee?: Span;
  /** For whom somebody speaks this once. */
  readonly behalf?: Span;
  readonly medium?: Medium;
  readonly hedge?: string;
}

/** Reads the channel of one attribution from the words around its cue. */
export function readChannel(places: Places, attribution: Attribution): Channel {
  const scene = aroundOf(places, attribution);
  const cueEnd = attribution.cue.at(-1)?.[1] ?? 0;
  const chain = readChain(scene);
  const words = chain.words ? [...chain.words, ...scene.words] : scene.words;
  const heard = hearer(scene, chain.words);
  const told = heard && occasion(scene, heard);
  const spokenFor = behalf(scene);
  const through = told ?? medium(scene, words);
  const reserve = hedge(
    places.segmented,
    attribution,
    scene.words.filter(({ start }) => start >= cueEnd),
  );
  return {
    chain,
    ...(heard && !told ? { addressee: heard } : {}),
    ...(spokenFor ? { behalf: spokenFor } : {}),
    ...(through ? { medium: through } : {}),
    ...(reserve ? { hedge: reserve } : {}),
  };
}
