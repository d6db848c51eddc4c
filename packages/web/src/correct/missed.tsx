import { use, useEffect, useState } from "react";
import type { Lookup } from "../reader/lookup.ts";
import { ChooseName } from "./choose-name.tsx";
import { JudgingContext } from "./judging.ts";
import { nameChoices, namesIn } from "./name-choices.ts";
import { nearest } from "./nearest.ts";
import { Panel, type Say } from "./panel.tsx";

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

/** The words selected last in the report's text; empty: none yet. */
function useSelectedWords(): string {
  const [words, setWords] = useState("");
  useEffect(() => {
    const listening = new AbortController();
    const read = () => {
      const selection = document.getSelection();
      const node = selection?.anchorNode;
      const inText = node && (node instanceof Element ? node : node.parentElement)?.closest(".report-text");
      const typed = inText ? (selection?.toString().trim() ?? "") : "";
      if (typed !== "") setWords(typed);
    };
    document.addEventListener("selectionchange", read, { signal: listening.signal });
    return () => listening.abort();
  }, []);
  return words;
}
