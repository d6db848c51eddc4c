import { type RefObject, useEffect } from "react";
import type { Linking } from "./linking.ts";

/** Ids in the page: an entry's card has the entry's own id, its place in the text this one. */
export const textId = (entry: string): string => `text-${entry}`;

/**
 * Joins text and record: pointing at one lights up the other, selecting one brings the other into view, Escape lets
 * go. In the text `data-entries` lists a stretch's entries, the innermost first; in the record `data-card` is one.
 */
export function useLinkingEvents(root: RefObject<HTMLElement | null>, linking: Linking): void {
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const listening = new AbortController();
    const on = <K extends keyof HTMLElementEventMap>(type: K, listener: (event: HTMLElementEventMap[K]) => void) =>
      element.addEventListener(type, listener, { signal: listening.signal });
    // Only where the pointer moves: what comes to lie under a resting one is not pointed at.
    on("pointermove", (event) => hover(linking, event));
    on("pointerleave", () => linking.change({ hovered: null }));
    on("focusin", ({ target }) => followFocus(linking, target));
    on("click", (event) => choose(linking, event));
    on("keydown", (event) => {
      if (event.key === "Escape") letGo(linking);
    });
    return () => listening.abort();
  }, [root, linking]);
}

/** Selects the entry that the address names after "#", now and whenever it changes. */
export function useLinkedHash(linking: Linking, hash: string): void {
  useEffect(() => {
    const place = hash === "" ? null : placeInText(hash);
    if (!place) return;
    linking.change({ selected: hash });
    // Cited characters may begin inside an entry, which is not what was asked for.
    if (place.dataset.anchor === undefined || place.dataset.anchor === hash) place.focus({ preventScroll: true });
    reveal(place);
  }, [linking, hash]);
}

interface Place {
  readonly side: "text" | "record";
  /** The innermost first. */
  readonly entries: readonly string[];
}

function placeOf(target: EventTarget | null): Place | null {
  const element = target instanceof Element ? target.closest<HTMLElement>("[data-entries], [data-card]") : null;
  if (!element) return null;
  const { entries, card } = element.dataset;
  return entries ? { side: "text", entries: entries.split(" ") } : { side: "record", entries: [card ?? ""] };
}

function hover(linking: Linking, event: PointerEvent): void {
  if (event.pointerType === "touch") return;
  const place = placeOf(event.target);
  const hovered = place?.entries[0] ?? null;
  if (hovered === linking.current().hovered) return;
  linking.change({ hovered });
}

/** Only focus that came by the keyboard: a click decides for itself. */
function followFocus(linking: Linking, target: EventTarget | null): void {
  if (!(target instanceof HTMLElement) || !target.matches(":focus-visible")) return;
  const entry = target.dataset.anchor ?? target.dataset.cardLink;
  if (!entry) return;
  linking.change({ selected: entry, hovered: null });
  if (!target.dataset.anchor) revealText(entry);
}

function choose(linking: Linking, event: MouseEvent): void {
  const target = event.target instanceof HTMLElement ? event.target : null;
  if (target?.closest(".report-text") && document.getSelection()?.isCollapsed === false) {
    // Where words are being selected, nothing is chosen.
    event.preventDefault();
    return;
  }
  const lead = target?.closest<HTMLElement>("[data-leads-to]");
  if (lead) {
    leadOn(linking, event, lead.dataset.leadsTo ?? "");
    return;
  }
  const link = target?.closest<HTMLElement>("[data-anchor], [data-card-link]");
  if (!link && target?.closest("a, button, summary, input, select, textarea, label, .panel")) return;
  const place = placeOf(target);
  if (!place) return;
  event.preventDefault();
  const byKeyboard = event.detail === 0;
  const entry = byKeyboard ? (link?.dataset.anchor ?? place.entries[0]) : nextOf(place.entries, linking);
  if (!entry) return;
  linking.change({ selected: entry });
  if (place.side === "record") revealText(entry);
  if (byKeyboard) crossOver(place.side, entry);
}

/** From one entry's card to another entry: in the text, and in the record. */
function leadOn(linking: Linking, event: MouseEvent, entry: string): void {
  event.preventDefault();
  linking.change({ selected: entry, hovered: null });
  if (event.detail === 0) document.getElementById(textId(entry))?.focus({ preventScroll: true });
  revealText(entry);
}

/** Another click on the same place goes one entry further out. */
function nextOf(entries: readonly string[], linking: Linking): string | undefined {
  const at = entries.indexOf(linking.current().selected ?? "");
  return entries[(at + 1) % entries.length];
}

/** Enter on a place in the text goes to its card, Enter on a card back to the text. */
function crossOver(side: Place["side"], entry: string): void {
  const other =
    side === "text"
      ? document.getElementById(entry)?.querySelector<HTMLElement>("[data-card-link]")
      : document.getElementById(textId(entry));
  other?.focus({ preventScroll: true });
}

function letGo(linking: Linking): void {
  const focused = document.activeElement;
  const card = focused instanceof HTMLElement ? focused.dataset.cardLink : undefined;
  if (card) document.getElementById(textId(card))?.focus({ preventScroll: true });
  linking.change({ selected: null, hovered: null });
}

function revealText(entry: string): void {
  const place = placeInText(entry);
  if (place && !isInSight(place)) reveal(place);
}

/** Where the tab key stops for an entry, or else where it begins. */
export function placeInText(entry: string): HTMLElement | null {
  return (
    document.getElementById(textId(entry)) ??
    document.querySelector<HTMLElement>(`.mark[data-entries~="${CSS.escape(entry)}"]`)
  );
}

/** All of it, below what stays at the top of the window. */
export function isInSight(element: Element): boolean {
  const { top, bottom, height } = element.getBoundingClientRect();
  const header = document.querySelector(".site-header")?.getBoundingClientRect().bottom ?? 0;
  return height > 0 && top >= header && bottom <= innerHeight;
}

function reveal(element: Element): void {
  element.scrollIntoView({ block: "center", inline: "nearest", behavior: motion() });
}

function motion(): ScrollBehavior {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
}
