import { type CSSProperties, use, useEffect, useRef, useState } from "react";
import { useMayEdit } from "../account/session.ts";
import type { Lookup } from "../reader/lookup.ts";
import { ChooseName } from "./choose-name.tsx";
import { JudgingContext } from "./judging.ts";
import { nameChoices, namesIn } from "./name-choices.ts";
import { nearest } from "./nearest.ts";
import { Panel, type Say } from "./panel.tsx";
import { type Selected, useSelectedWords, useSelection } from "./selected.ts";

/** A statement that was not found: its words, selected in the text or typed, and who says them. */
export function MissedStatement({ found }: { readonly found: Lookup }) {
  const report = use(JudgingContext)?.report ?? "";
  const selected = useSelectedWords();
  return (
    <Panel label={selected === "" ? "a statement" : `“${selected}”`} opener="Add a statement" about={[]}>
      {(say) => <Missed found={found} report={report} selected={selected} say={say} />}
    </Panel>
  );
}

/** The same offered where words are selected, just below their end; the tab key goes there from them. */
export function MissedHere({ found }: { readonly found: Lookup }) {
  const judging = use(JudgingContext);
  const mayEdit = useMayEdit();
  const box = useRef<HTMLDivElement>(null);
  const [selected, letGo] = useSelection(box);
  const isOffered = selected !== null;
  useEffect(() => {
    if (!isOffered) return;
    const listening = new AbortController();
    const goThere = (event: KeyboardEvent) => {
      const isElsewhere = !box.current?.contains(document.activeElement);
      if (event.key === "Escape" && isElsewhere) letGo();
      if (event.key !== "Tab" || event.shiftKey || !isElsewhere) return;
      event.preventDefault();
      box.current?.querySelector("button")?.focus({ preventScroll: true });
    };
    document.addEventListener("keydown", goThere, { signal: listening.signal });
    return () => listening.abort();
  }, [isOffered, letGo]);
  if (!judging || !mayEdit || !selected) return null;
  return (
    <div
      ref={box}
      className="missed-here"
      style={placeIn(document.querySelector(".reader-text"), selected)}
      data-low={selected.bottom > innerHeight - FOOT || undefined}
    >
      <Panel key={selected.words} label="the selected words" opener="Add a statement" about={[]} done={letGo}>
        {(say) => <Missed found={found} report={judging.report} selected={selected.words} say={say} />}
      </Panel>
    </div>
  );
}

/** So much of the window's foot the offer takes on a phone: what is selected there it must not cover. */
const FOOT = 120;
/** Of the offer, in pixels, once something is written in it. */
const WIDTH = 340;

function placeIn(around: Element | null, { left, bottom }: Selected): CSSProperties {
  const { left: x = 0, top: y = 0, width = 0 } = around?.getBoundingClientRect() ?? {};
  const place = { "--left": `${Math.max(0, Math.min(left - x, width - WIDTH))}px`, "--top": `${bottom - y + 4}px` };
  return place as CSSProperties;
}

interface MissedProps {
  readonly found: Lookup;
  readonly report: string;
  readonly selected: string;
  readonly say: Say;
}

function Missed({ found, report, selected, say }: MissedProps) {
  const [words, setWords] = useState(selected);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    if (selected !== "") setWords(selected);
  }, [selected]);
  const add = (name: string | null) => {
    const span = nearest(found.reading.report.text, words, 0);
    if (span) say({ by: "said", name }, [{ by: "words", report, span }]);
    else setProblem("The report does not have these words: select them in the text, or type them as they stand there.");
  };
  return (
    <>
      <label className="field">
        <span className="field-label">What is said, as it stands in the text</span>
        <textarea className="panel-words" rows={2} value={words} onChange={({ target }) => setWords(target.value)} />
      </label>
      {problem && (
        <p className="panel-problem" role="alert">
          {problem}
        </p>
      )}
      <ChooseName
        question="Who says it?"
        names={nameChoices(found.reading, [], undefined)}
        known={namesIn(found.reading)}
        choose={add}
      />
      <div className="panel-answers">
        <button type="button" className="answer" onClick={() => add(null)}>
          Who is open
        </button>
      </div>
    </>
  );
}
