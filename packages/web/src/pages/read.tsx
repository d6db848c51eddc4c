import { useMemo, useState } from "react";
import { untold } from "../date/give-date.tsx";
import { type Pasted, pastedText } from "../paste/pasted-text.ts";
import type { Paste, Step } from "../paste/read.ts";
import { useReading } from "../paste/use-reading.ts";
import { Provenance } from "../reader/provenance.tsx";
import { ReaderView, summary } from "../reader/reader-view.tsx";
import { useDebounced } from "../ui/debounced.ts";
import { Empty, Failed } from "../ui/notice.tsx";
import { usePageTitle } from "../ui/page-title.ts";
import { exampleReport } from "./example-report.ts";

interface Draft {
  readonly text: string;
  readonly publishedAt: string;
  readonly outlet: string;
}

const blank: Draft = { text: "", publishedAt: "", outlet: "" };

const doing: Readonly<Record<Step, string>> = { loading: "Loading the trained model…", reading: "Reading…" };

/** Paste a report and see what is read from it. */
export function ReadPage() {
  usePageTitle("Read a report");
  const [draft, setDraft] = useState(blank);
  const settled = useDebounced(draft, 350);
  const taken = useMemo(() => (settled.text.trim() === "" ? null : pastedText(settled.text)), [settled.text]);
  const { step, reading, error, again } = useReading(useMemo(() => pasted(settled, taken), [settled, taken]));
  const under = step ?? (draft === settled ? null : "reading");
  return (
    <div className="page page-wide">
      <header className="page-header">
        <h1>Read a report</h1>
        <p className="lede">Paste the text of a news report. It is read in this page, sent nowhere and not kept.</p>
      </header>
      <DraftForm draft={draft} change={setDraft} />
      <p className="result-count" role="status">
        {under ? doing[under] : reading ? `Read: ${summary(reading)}.` : ""}
      </p>
      {taken && "problem" in taken && <Empty title="Not read">{taken.problem}</Empty>}
      {taken && "wasHtml" in taken && taken.wasHtml && <p className="hint">This is HTML: its text is read.</p>}
      {reading && reading.report.publishedAt === undefined && reading.times.some(({ edtf }) => edtf === null) && (
        <p className="give-date">
          <span>
            <strong>No date of publication.</strong> {untold(reading)} Give the date above.
          </span>
        </p>
      )}
      {error && <Failed error={error} again={again} />}
      {reading && <Provenance reading={reading} />}
      {reading && <ReaderView key={reading.report.id} reading={reading} />}
    </div>
  );
}

/** null: there is nothing to read. */
function pasted({ publishedAt, outlet }: Draft, taken: Pasted | null): Paste | null {
  if (taken === null || "problem" in taken) return null;
  return {
    text: taken.text,
    meta: { ...(publishedAt === "" ? {} : { publishedAt }), ...(outlet.trim() === "" ? {} : { outlet }) },
  };
}

interface DraftFormProps {
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
}

function DraftForm({ draft, change }: DraftFormProps) {
  return (
    <div className="draft">
      <label className="field draft-text">
        <span className="field-label">Text</span>
        <textarea
          rows={draft.text === "" ? 10 : 6}
          value={draft.text}
          onChange={(event) => change({ ...draft, text: event.target.value })}
          spellCheck={false}
        />
      </label>
      <div className="draft-side">
        <label className="field">
          <span className="field-label">Published on (optional)</span>
          <input
            type="date"
            value={draft.publishedAt}
            onChange={(event) => change({ ...draft, publishedAt: event.target.value })}
          />
        </label>
        <label className="field">
          <span className="field-label">Outlet (optional)</span>
          <input
            type="text"
            maxLength={200}
            value={draft.outlet}
            onChange={(event) => change({ ...draft, outlet: event.target.value })}
          />
        </label>
        <p className="hint">Times such as “on Friday” are counted from the publication date.</p>
        {draft.text === "" ? (
          <button type="button" className="button" onClick={() => change(exampleReport)}>
            Try an example
          </button>
        ) : (
          <button type="button" className="button" onClick={() => change(blank)}>
            Clear
          </button>
        )}
      </div>
    </div>
  );
}
