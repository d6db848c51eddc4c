import { otherwiseInWords } from "@according/wording";
import type { Linked } from "../../linked.ts";
import { type Dispute, disputesOf } from "../../views/unsettled.ts";
import { entryPiece } from "./entry-line.ts";
import { briefLines, type Line, type Section } from "./outline.ts";

const MOST = 20;

/** What one says and another denies or tells otherwise. */
export function disputeSection(linked: Linked): Section {
  const all = disputesOf(linked);
  return {
    heading: "Disputed",
    groups: [
      {
        lines: briefLines(all.slice(0, MOST), (one) => disputeLine(linked, one)),
        ...(all.length > MOST ? { more: all.length - MOST } : {}),
      },
    ],
  };
}

function disputeLine(linked: Linked, { kind, counted, past, more, a, b }: Dispute): Line | null {
  const [one, other] = [entryPiece(linked, a), entryPiece(linked, b)];
  if (!one || !other) return null;
  const head = [otherwiseInWords[kind], counted, past && "since changed", more && `and ${more} more`]
    .filter(Boolean)
    .join(", ");
  return [
    { text: `${head.charAt(0).toUpperCase()}${head.slice(1)}.`, strong: true },
    { ...one, text: ` ${one.text}` },
    { ...other, text: `; ${other.text}` },
  ];
}
