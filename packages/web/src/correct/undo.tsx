import { use, useEffect, useRef } from "react";
import { JudgingContext } from "./judging.ts";
import { verdictInWords } from "./verdict-words.ts";

/** What was judged last, to be taken back at once. Where its entry is gone, the tab key goes on from here. */
export function Undo() {
  const judging = use(JudgingContext);
  const button = useRef<HTMLButtonElement>(null);
  const last = judging?.last;
  useEffect(() => {
    if (last) button.current?.focus({ preventScroll: true });
  }, [last]);
  return (
    <div className="undo" role="status">
      {judging && last && (
        <p className="undo-said">
          Kept: {verdictInWords(last.verdict)}
          <button ref={button} type="button" className="button" onClick={() => void judging.takeBack(last.id)}>
            Undo
          </button>
        </p>
      )}
    </div>
  );
}
