/** So long a row that was corrected may take to be drawn anew. */
const WAITS = 6_000;

/** The button that was pressed, and what it is found by when its row has been drawn anew. */
interface Left {
  readonly opener: HTMLElement;
  readonly label: string | null;
  /** The entry whose card it is on: the others are numbered anew when one comes or goes. */
  readonly card: string | undefined;
  readonly heading: HTMLElement | null;
}

const cardOf = (one: HTMLElement): string | undefined => one.closest<HTMLElement>("[data-card]")?.dataset.card;

export const leftAt = (opener: HTMLElement): Left => ({
  opener,
  label: opener.getAttribute("aria-label"),
  card: cardOf(opener),
  heading: opener.closest("section, main")?.querySelector<HTMLElement>("h1, h2, h3") ?? null,
});

/** Brings the focus back to the button that was pressed, or to the heading of its part as long as that row is gone. */
export function goBack(left: Left): void {
  const settle = () => {
    const { activeElement: at } = document;
    // Where it was brought to may be drawn anew once more: whoever has gone on elsewhere is left alone.
    const [button, heading] = [buttonOf(left), headingOf(left)];
    if (at !== null && ![document.body, button, heading, left.opener].includes(at as HTMLElement)) return stop();
    const to = button ?? heading;
    if (to !== at) to?.focus({ preventScroll: true });
  };
  const watch = new MutationObserver(settle);
  const stop = () => watch.disconnect();
  document.activeElement?.closest(".undo") && (document.activeElement as HTMLElement).blur();
  settle();
  watch.observe(document.body, { childList: true, subtree: true, attributeFilter: ["aria-label"] });
  setTimeout(stop, WAITS);
}

/** What opens what can be said of an entry, or says it at once. */
export const OPENERS = ".correct-here, .correct-open, .take-unsure .answer";

/** What is opened is gone on in: at its first field or answer. Where one taps, no keyboard is called. */
export function goInto(panel: HTMLElement): void {
  const first = panel.querySelector<HTMLElement>(".judge-field input, .panel-question :is(input, button), .answer");
  if (matchMedia("(hover: hover)").matches) first?.focus({ preventScroll: true });
}

function buttonOf({ opener, label, card }: Left): HTMLElement | null {
  const same = [...document.querySelectorAll<HTMLElement>(OPENERS)].filter((one) =>
    card === undefined ? one.getAttribute("aria-label") === label : cardOf(one) === card && isOpenedAlike(one, opener),
  );
  return same.includes(opener) ? opener : (same[0] ?? null);
}

const isOpenedAlike = (one: HTMLElement, opener: HTMLElement): boolean =>
  one === opener || one.textContent === opener.textContent;

/** Of its part; where that is gone too, of the page. */
function headingOf({ heading }: Left): HTMLElement | null {
  const to = heading?.isConnected ? heading : document.querySelector<HTMLElement>("main h1, h1");
  if (to && !to.matches("a, button")) to.tabIndex = -1;
  return to;
}
