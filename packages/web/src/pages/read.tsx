import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useMemo, useState } from "react";
import { engineQuery } from "../api/queries.ts";
import { untold } from "../date/give-date.tsx";
import { ChooseEngine } from "../paste/choose-engine.tsx";
import { type EngineName, enginesOf, readersFor } from "../paste/engines.ts";
import { type Pasted, pastedText } from "../paste/pasted-text.ts";
import type { Paste, Step } from "../paste/read.ts";
import { useReading } from "../paste/use-reading.ts";
import { Provenance } from "../reader/provenance.tsx";
import { ReaderView, summary } from "../reader/reader-view.tsx";
import { useDayField } from "../ui/day-field.ts";
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

function doing(step: Step, engine: EngineName | undefined): string {
  if (step === "reading") return "Reading…";
  return engine === "neural"
    ? "Loading the neural engine, some 32 MB, which this browser keeps…"
    : "Loading the trained model…";
}

/** Paste a report and see what is read from it. */
export function ReadPage() {
  usePageTitle("Read a report");
  const [draft, setDraft] = useState(blank);
  const settled = useDebounced(draft, 350);
  const taken = useMemo(() => (settled.text.trim() === "" ? null : pastedText(settled.text)), [settled.text]);
  const { data: engines, isPending } = useQuery(engineQuery);
  const [wished, setWished] = useState<EngineName | null>(null);
  const chosen = wished ?? engines?.engine ?? "linear";
  const by = useMemo(() => (isPending ? null : readersFor(engines, chosen)), [engines, isPending, chosen]);
  const paste = useMemo(() => pasted(settled, taken, by), [settled, taken, by]);
  const { step, engine, reading, instead, error, again } = useReading(paste);
  const under = step ?? (draft === settled ? null : "reading");
  return (
    <div className="page page-wide">
      <header className="page-header page-header-line">
        <h1>Read a report</h1>
        <p className="lede">Paste the text of a news report. It is read in this page, sent nowhere and not kept.</p>
      </header>
      <DraftForm draft={draft} change={setDraft}>
        <ChooseEngine engines={enginesOf(engines)} chosen={by?.[0].engine ?? chosen} choose={setWished} />
      </DraftForm>
      <p className="result-count" role="status">
        {under ? doing(under, engine) : reading ? `Read: ${summary(reading)}.` : ""}
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
      {(instead ?? engines?.instead) && <p className="hint">{instead ?? engines?.instead}</p>}
      {error && <Failed error={error} again={again} />}
      {reading && <Provenance reading={reading} />}
      {reading && <ReaderView key={reading.report.id} reading={reading} />}
    </div>
  );
}

/** null: there is nothing to read. */
function pasted({ publishedAt, outlet }: Draft, taken: Pasted | null, by: Paste["by"] | null): Paste | null {
  if (by === null || taken === null || "problem" in taken) return null;
  return {
    by,
    text: taken.text,
    meta: { ...(publishedAt === "" ? {} : { publishedAt }), ...(outlet.trim() === "" ? {} : { outlet }) },
  };
}

interface DraftFormProps {
  readonly draft: Draft;
  readonly change: (draft: Draft) => void;
  readonly children: ReactNode;
}

function DraftForm({ draft, change, children }: DraftFormProps) {
  const dayField = useDayField(draft.publishedAt, (publishedAt) => change({ ...draft, publishedAt }));
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
          <input type="date" {...dayField} />
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
        {children}
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
