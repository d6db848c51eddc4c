import { use, useEffect, useRef, useState } from "react";
import { type Judging, JudgingContext } from "./judging.ts";
import { verdictInWords } from "./verdict-words.ts";

interface UndoProps {
  /** What it was judged in is still open. */
  readonly waits?: boolean;
  /** Where to go on from once it is taken back or shut. */
  readonly back?: () => void;
}

/** How long it stands, and how long it stands on once nobody looks at it. */
const [STANDS, STANDS_ON] = [12_000, 3_000];

/** What was judged last, to be taken back at once. Where its entry is gone, the tab key goes on from here. */
export function Undo({ waits = false, back }: UndoProps) {
  const judging = use(JudgingContext);
  const button = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLParagraphElement>(null);
  const last = judging?.last ?? null;
  const come = useRef<Judging["last"]>(null);
  const [over, setOver] = useState<Judging["last"]>(null);
  const isShown = last !== null && last !== over;
  const shut = () => {
    if (box.current?.contains(document.activeElement)) back?.();
    setOver(last);
  };
  useEffect(() => {
    if (!last || waits || come.current === last) return;
    come.current = last;
    button.current?.focus({ preventScroll: true });
  }, [last, waits]);
  useShutting(isShown && !waits, box, shut);
  return (
    <div className="undo" role="status">
      {judging && isShown && (
        // Past its ends the tab key goes on from where one was.
        <p
          ref={box}
          className="undo-said"
          onKeyDown={(event) => {
            const isEnd = event.target === (event.shiftKey ? button.current : box.current?.lastElementChild);
            if (event.key !== "Tab" || !back || !isEnd) return;
            event.preventDefault();
            back();
          }}
        >
          <span>Kept: {verdictInWords(last.verdict)}</span>
          <button
            ref={button}
            type="button"
            className="button"
            onClick={() => void judging.takeBack(last.id).then(back)}
          >
            Undo
          </button>
          <button type="button" className="undo-close" aria-label="Close" onClick={shut}>
            ×
          </button>
        </p>
      )}
    </div>
  );
}

/** Shuts a box at Escape, or after a while in which nobody points at it or has come to it by keyboard. */
function useShutting(isShown: boolean, box: { readonly current: HTMLElement | null }, shut: () => void): void {
  const latest = useRef(shut);
  useEffect(() => {
    latest.current = shut;
  });
  useEffect(() => {
    if (!isShown) return;
    const isHeld = () => box.current?.matches(":hover, :has(:focus-visible)");
    const later = (): void => {
      timer = isHeld() ? setTimeout(later, STANDS_ON) : void latest.current();
    };
    let timer: ReturnType<typeof setTimeout> | undefined = setTimeout(later, STANDS);
    const atEscape = ({ key }: KeyboardEvent) => {
      if (key === "Escape" && !document.querySelector("dialog[open]")) latest.current();
    };
    window.addEventListener("keydown", atEscape);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("keydown", atEscape);
    };
  }, [isShown, box]);
}
