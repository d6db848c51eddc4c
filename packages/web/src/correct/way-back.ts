/** So long a row that was corrected may take to be drawn anew. */
const WAITS = 6_000;

/** The button that was pressed, and what it is found by when its row has been drawn anew. */
interface Left {
  readonly opener: HTMLElement;
  readonly label: string | null;
  readonly heading: HTMLElement | null;
}

export const leftAt = (opener: HTMLElement): Left => ({
  opener,
  label: opener.getAttribute("aria-label"),
  heading: opener.closest("section, main")?.querySelector<HTMLElement>("h1, h2, h3") ?? null,
});

/** Brings the focus back to the button that was pressed, or to the heading of its part as long as that row is gone. */
export function goBack(left: Left): void {
  const settle = () => {
    const { activeElement: at } = document;
    if (at !== null && at !== document.body && at !== headingOf(left) && at !== left.opener) return stop();
    const to = buttonOf(left) ?? headingOf(left);
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

function buttonOf({ opener, label }: Left): HTMLElement | null {
  const same = [...document.querySelectorAll<HTMLElement>(OPENERS)].filter(
    (one) => one.getAttribute("aria-label") === label,
  );
  return same.includes(opener) ? opener : (same[0] ?? null);
}

/** Of its part; where that is gone too, of the page. */
function headingOf({ heading }: Left): HTMLElement | null {
  const to = heading?.isConnected ? heading : document.querySelector<HTMLElement>("main h1, h1");
  if (to && !to.matches("a, button")) to.tabIndex = -1;
  return to;
}
