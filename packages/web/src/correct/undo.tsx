import { use, useEffect, useRef } from "react";
import { type Judging, JudgingContext } from "./judging.ts";
import { verdictInWords } from "./verdict-words.ts";

interface UndoProps {
  /** What it was judged in is still open. */
  readonly waits?: boolean;
  /** Where to go on from once it is taken back. */
  readonly back?: () => void;
}

/** What was judged last, to be taken back at once. Where its entry is gone, the tab key goes on from here. */
export function Undo({ waits = false, back }: UndoProps) {
  const judging = use(JudgingContext);
  const button = useRef<HTMLButtonElement>(null);
  const last = judging?.last;
  const come = useRef<Judging["last"]>(null);
  useEffect(() => {
    if (!last || waits || come.current === last) return;
    come.current = last;
    button.current?.focus({ preventScroll: true });
  }, [last, waits]);
  return (
    <div className="undo" role="status">
      {judging && last && (
        <p className="undo-said">
          Kept: {verdictInWords(last.verdict)}
          <button
            ref={button}
            type="button"
            className="button"
            onClick={() => void judging.takeBack(last.id).then(back)}
          >
            Undo
          </button>
        </p>
      )}
    </div>
  );
}
