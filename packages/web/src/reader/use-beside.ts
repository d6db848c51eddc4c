import { type RefObject, useEffect } from "react";
import type { Linking } from "./linking.ts";
import { textId } from "./use-linking.ts";

/** How far down the window one reads, as a part of its height. */
const READ_AT = 0.35;

/** A statement's place in the text and its card's in the record, each from the top of what scrolls. */
interface Pair {
  readonly text: number;
  readonly card: number;
}

/**
 * While the text scrolls, the record goes with it, so that the cards of what is being read stand beside it. Not where
 * somebody points at an entry or has chosen one, nor where the record has no column of its own.
 */
export function useBeside(root: RefObject<HTMLElement | null>, linking: Linking): void {
  useEffect(() => {
    const column = root.current?.querySelector<HTMLElement>("[data-record]");
    if (!column) return;
    let frame = 0;
    const follow = () => {
      frame = 0;
      const { selected, hovered } = linking.current();
      if (selected || hovered || column.matches(":hover, :focus-within")) return;
      if (getComputedStyle(column).position === "sticky") column.scrollTop = besideIn(column);
    };
    const onScroll = () => {
      frame ||= requestAnimationFrame(follow);
    };
    addEventListener("scroll", onScroll, { passive: true });
    return () => {
      removeEventListener("scroll", onScroll);
      cancelAnimationFrame(frame);
    };
  }, [root, linking]);
}

/** How far the record has scrolled when the card of what is being read is at its height; between two, in between. */
function besideIn(column: HTMLElement): number {
  const line = innerHeight * READ_AT;
  const top = column.getBoundingClientRect().top;
  const pairs = pairsIn(column, top);
  const after = pairs.findIndex(({ text }) => text > line);
  const [before, next] = [pairs[(after < 0 ? pairs.length : after) - 1], after < 0 ? undefined : pairs[after]];
  if (!before) return 0;
  const way = next ? (line - before.text) / (next.text - before.text || 1) : 0;
  return before.card + (next ? (next.card - before.card) * way : 0) - (line - top);
}

/** Of the statements that have a place in the text, in its order. */
function pairsIn(column: HTMLElement, top: number): readonly Pair[] {
  const cards = [...column.querySelectorAll<HTMLElement>("[data-card]:has(.said-line)")];
  return cards.flatMap((card) => {
    const place = document.getElementById(textId(card.id));
    if (!place) return [];
    const at = card.getBoundingClientRect().top - top + column.scrollTop;
    return [{ text: place.getBoundingClientRect().top, card: at }];
  });
}
