import type { Act } from "@according/record";
import { list } from "./function-words.ts";

/** Pasts and presents of verbs that may close a sentence behind what was said. Compiled from reporting guides. */
export const TRAILING_VERBS: ReadonlyMap<string, Act> = new Map(
  (
    [
      ["state", "said says told tells added adds reported reports wrote writes explained testified noted stated"],
      ["announce", "announced announces"],
      ["confirm", "confirmed confirms acknowledged admitted conceded"],
      ["state", "warned recalled insisted argued claimed predicted declared"],
    ] as const
  ).flatMap(([act, verbs]) => verbs.split(" ").map((verb) => [verb, act] as const)),
);

/** Irregular pasts, common in news, that show that words are a clause. Compiled for this project. */
export const IRREGULAR_PASTS: ReadonlySet<string> = list(`
  lost won took came went fell rose broke found held sent gave made got kept left ran shot struck saw knew grew drew flew
  threw began spoke spent sold bought brought thought caught fought taught built felt met paid led fed bled fled sat stood
  swam sank shook stole wore tore woke chose froze hid rode drove wrote blew became bore cut hit hurt shut set put burst
  cost spread quit
`);
