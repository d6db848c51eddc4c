import { useEffect, useLayoutEffect, useRef, useState } from "react";

/* Elements say what there is to know of them: `data-means`, and `data-whole` what is cut off where there is no room. */
const TELLING = "[data-means], [data-whole]";
/** What belongs to a thing that the keyboard comes to: of a row its times, its names. */
const ROWS = ".ledger-row, .card, .voice, .said-row, .timeline-row, .move, li, td, th, dd, p";
const ACTING = "a, button, summary, input, select, textarea";
/** What is come to in order to go on; whoever types is left alone. */
const LEADING = "a, button, summary";
/** More than that is no tip. */
const MOST = 5;

interface Tip {
  readonly at: Element;
  readonly lines: readonly string[];
}

/** What is explained where it stands: pointed at, tapped, or come to by keyboard, there with what else its row explains. */
export function Tips() {
  const [tip, setTip] = useState<Tip | null>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => hearing(setTip), []);
  useLayoutEffect(() => {
    const shown = box.current;
    if (!tip || !shown) return;
    shown.showPopover();
    placeBeside(shown, tip.at);
    tip.at.setAttribute("aria-describedby", shown.id);
    return () => {
      tip.at.removeAttribute("aria-describedby");
      shown.hidePopover();
    };
  }, [tip]);
  return (
    <div ref={box} id="tip" role="tooltip" popover="manual" className="tip">
      {tip?.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}

function hearing(show: (tip: Tip | null) => void): () => void {
  const listening = new AbortController();
  const on = <K extends keyof DocumentEventMap>(type: K, hear: (event: DocumentEventMap[K]) => void, capture = false) =>
    document.addEventListener(type, hear, { signal: listening.signal, capture });
  const telling = (event: Event) => (event.target instanceof Element ? event.target.closest(TELLING) : null);
  on("pointerover", (event) => {
    // What is shown can be pointed at, too.
    if (event.pointerType !== "mouse" || (event.target instanceof Element && event.target.closest("#tip"))) return;
    show(tipAt(telling(event)));
  });
  on("click", (event) => {
    const at = telling(event);
    const acting = at?.closest(ACTING);
    // What is tapped to go somewhere goes there; whatever else is tapped closes it.
    show(at && (!acting || acting === at) && !at.matches("a") ? tipAt(at) : null);
  });
  on("focusin", ({ target }) => {
    if (target instanceof Element && target.matches(LEADING) && target.matches(":focus-visible"))
      show(tipWithRow(target));
  });
  on("focusout", () => show(null));
  on("keydown", ({ key }) => key === "Escape" && show(null));
  on("scroll", () => show(null), true);
  return () => listening.abort();
}

function tipAt(at: Element | null): Tip | null {
  const lines = at ? told(at) : [];
  return at && lines.length > 0 ? { at, lines } : null;
}

/** With what cannot be come to by itself in the same row. */
function tipWithRow(at: Element): Tip | null {
  const others = [...(at.closest(ROWS)?.querySelectorAll(TELLING) ?? [])].filter(
    (one) => one !== at && (at.contains(one) || !one.matches(ACTING)),
  );
  const own = others.filter((one) => at.contains(one));
  const lines = [...new Set([at, ...own, ...others].flatMap(told))].slice(0, MOST);
  return lines.length > 0 ? { at, lines } : null;
}

function told(at: Element): readonly string[] {
  const { means, whole } = at instanceof HTMLElement ? at.dataset : {};
  if (means) return [means];
  return whole && isCut(at) ? [whole] : [];
}

const isCut = (at: Element): boolean =>
  [at, at.parentElement, ...at.children].some(
    (one) => one && (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 4) && hides(one),
  );

const hides = (one: Element): boolean => getComputedStyle(one).overflowX === "hidden";

const GAP = 6;

/** Below it, else above, and inside the window. */
function placeBeside(tip: HTMLElement, at: Element): void {
  const [{ left, top, bottom }, { width, height }] = [at.getBoundingClientRect(), tip.getBoundingClientRect()];
  const below = bottom + GAP + height <= innerHeight;
  tip.style.left = `${Math.max(GAP, Math.min(left, document.documentElement.clientWidth - width - GAP))}px`;
  tip.style.top = `${below ? bottom + GAP : Math.max(GAP, top - GAP - height)}px`;
}
