import { type RefObject, useEffect } from "react";
import type { Linking } from "./linking.ts";
import { stacked } from "./stacked.ts";
import { isInSight, placeInText } from "./use-linking.ts";

/** Where the record stands beside the text, and not below it. */
const BESIDE = "(min-width: 64.0625rem)";

/**
 * Puts each card that is shown beside the place it was read from, for as long as text and record stand side by side,
 * and the chosen one at the height of its words.
 */
export function useMargin(root: RefObject<HTMLElement | null>, linking: Linking): void {
  useEffect(() => {
    const column = root.current?.querySelector<HTMLElement>("[data-record]");
    const text = root.current?.querySelector<HTMLElement>(".report-text");
    if (!column || !text) return;
    let frame = 0;
    let chosen: string | null = null;
    const soon = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        chosen = chosenInSight(linking);
        setBeside(column, chosen);
      });
    };
    const onScroll = () => {
      if (chosenInSight(linking) !== chosen) soon();
    };
    addEventListener("scroll", onScroll, { passive: true });
    const sizes = new ResizeObserver(soon);
    const watch = () => {
      sizes.disconnect();
      for (const one of [text, ...column.children, ...column.querySelectorAll(CARDS)]) sizes.observe(one);
      soon();
    };
    const changes = new MutationObserver(watch);
    changes.observe(column, { childList: true, subtree: true });
    watch();
    const leave = linking.subscribe(soon);
    return () => {
      removeEventListener("scroll", onScroll);
      cancelAnimationFrame(frame);
      sizes.disconnect();
      changes.disconnect();
      leave();
    };
  }, [root, linking]);
}

/** What was chosen is at the height of its words for as long as they are in sight; above and below, all are as they were. */
function chosenInSight(linking: Linking): string | null {
  const { selected } = linking.current();
  const place = selected === null ? null : placeInText(selected);
  return place && isInSight(place) ? selected : null;
}

const CARDS = ".cards > li";

interface Beside {
  readonly item: HTMLElement;
  readonly wanted: number;
  readonly height: number;
  readonly isChosen: boolean;
}

function setBeside(column: HTMLElement, chosenEntry: string | null): void {
  if (!matchMedia(BESIDE).matches) return;
  const top = column.getBoundingClientRect().top;
  const notes = besideIn(column, top, chosenEntry).sort((a, b) => heightInLines(a) - heightInLines(b));
  const least = endOfPlaceless(column) - top;
  const chosen = notes.findIndex(({ isChosen }) => isChosen);
  const tops = stacked(notes, least, chosen);
  let end = least;
  notes.forEach(({ item, height }, i) => {
    item.style.setProperty("--beside", `${Math.round(tops[i] ?? 0)}px`);
    end = (tops[i] ?? 0) + height;
  });
  column.style.setProperty("--notes", `${Math.round(end - least)}px`);
}

/** Where what has no place in the text ends, which stands above the cards. */
const endOfPlaceless = (column: HTMLElement): number =>
  Math.max(
    ...[...column.querySelectorAll(".record-title, .record-cards :is(.card-placeless, .record-none)")].map(
      (one) => one.getBoundingClientRect().bottom,
    ),
  );

/** Of two on one line the one that comes first in the record stands first. */
const heightInLines = ({ wanted }: Beside): number => Math.round(wanted / 12);

/** The cards that are shown and have a place in the text; of a chosen one inside another its own place counts. */
function besideIn(column: HTMLElement, top: number, chosenEntry: string | null): Beside[] {
  const chosen = chosenEntry === null ? null : document.getElementById(chosenEntry);
  return [...column.querySelectorAll<HTMLElement>(CARDS)].flatMap((item) => {
    const height = item.offsetHeight;
    const inside = chosen && item.contains(chosen) ? chosen : item.querySelector<HTMLElement>("[data-card]");
    const place = height > 0 && inside ? placeInText(inside.dataset.card ?? "") : null;
    if (!place || !inside) return [];
    const offset = inside.getBoundingClientRect().top - item.getBoundingClientRect().top;
    const wanted = place.getBoundingClientRect().top - top - offset;
    return [{ item, wanted, height, isChosen: inside === chosen }];
  });
}
