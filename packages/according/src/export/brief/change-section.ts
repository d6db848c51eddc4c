import type { Linked } from "../../linked.ts";
import { movesOf } from "../../views/moves.ts";
import { moveInWords } from "../documents/feed-entries.ts";
import { noteAt } from "./entry-line.ts";
import { briefLines, type Section } from "./outline.ts";

const MOST = 40;

/** What was new when it was told, the last first. */
export function changeSection(linked: Linked): Section {
  const all = movesOf(linked);
  return {
    heading: "What was new when it was told",
    groups: [
      {
        lines: briefLines(all.slice(0, MOST), (move) => {
          const told = moveInWords(linked, move);
          return told === null
            ? null
            : [{ text: told, ...(move.revised && !move.revised.now ? {} : noteAt(linked, move.entry)) }];
        }),
        ...(all.length > MOST ? { more: all.length - MOST } : {}),
      },
    ],
  };
}
