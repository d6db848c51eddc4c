import { useQuery } from "@tanstack/react-query";
import type { EntryAt, Tellings } from "according/api";
import { useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { reportQuery, tellingsQuery } from "../api/queries.ts";
import { GiveDate } from "../date/give-date.tsx";
import { outletOf } from "../desk/in-story.ts";
import { When } from "../desk/when.tsx";
import { entryId } from "../said/entry-id.ts";
import { Failed, Loading } from "../ui/notice.tsx";
import { CorrectEntry } from "./correct-entry.tsx";
import type { Fault } from "./correct-here.tsx";
import type { Judging } from "./judging.ts";
import { keepBeside } from "./keep-beside.ts";
import { toldBy } from "./told-by.ts";

interface CorrectDialogProps {
  readonly fault: Fault;
  readonly judging: Judging;
  /** Told when it has shut. */
  readonly closed: () => void;
}

/** What can be said of an entry, beside the row that shows it; of several reports that tell it, of one. */
export function CorrectDialog({ fault: { at: first, label, opener }, judging, closed }: CorrectDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [at, setAt] = useState(first);
  useEffect(() => dialog.current?.showModal(), []);
  useLayoutEffect(() => (dialog.current ? keepBeside(dialog.current, opener) : undefined), [opener]);
  const { data: tellings } = useQuery(tellingsQuery(judging.story, first));
  const { data: kept, error, refetch } = useQuery(reportQuery(at.report));
  const shut = () => dialog.current?.close();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape shuts it too
    <dialog
      ref={dialog}
      className="correcting"
      aria-labelledby={title}
      onClose={closed}
      onClick={({ target }) => target === dialog.current && shut()}
    >
      <div className="correcting-body">
        <div className="correcting-head">
          <h2 id={title}>
            <span className="correcting-verb">Correct</span> {label}
          </h2>
          <button type="button" className="correcting-close" aria-label="Close" onClick={shut}>
            ×
          </button>
        </div>
        <Which tellings={tellings} at={at} choose={setAt} />
        {kept && <GiveDate report={kept.report} reading={kept.reading} />}
        {error ? (
          <Failed error={error} again={refetch} />
        ) : !kept ? (
          <Loading what="the report" lines={3} />
        ) : (
          <CorrectEntry
            key={`${at.report} ${entryId(at)}`}
            at={at}
            reading={kept.reading}
            judging={{ ...judging, report: at.report, judgements: kept.judgements ?? [] }}
            tellings={tellings}
            done={shut}
          />
        )}
      </div>
    </dialog>
  );
}

interface WhichProps {
  readonly tellings: Tellings | undefined;
  readonly at: EntryAt;
  readonly choose: (at: EntryAt) => void;
}

/** Which report is corrected: the one that tells it, or one of several to choose from. */
function Which({ tellings, at, choose }: WhichProps) {
  const report = tellings?.reports.find(({ id }) => id === at.report);
  if (!tellings || !report) return <p className="correcting-which">&nbsp;</p>;
  if (tellings.members.length === 1 || at.by === "source") {
    return (
      <p className="correcting-which">
        <span className="outlet">{outletOf(report)}</span> <When iso={report.publishedAt} clock />
      </p>
    );
  }
  const place = (one: EntryAt) => `${one.report} ${entryId(one)}`;
  const chosen = (value: string) => tellings.members.find((member) => place(member) === value) ?? at;
  return (
    <label className="correcting-which">
      <span>One of {tellings.members.length}:</span>
      <select value={place(at)} onChange={({ target }) => choose(chosen(target.value))}>
        {tellings.members.map((member) => (
          <option key={place(member)} value={place(member)}>
            {toldBy(tellings, member)}
          </option>
        ))}
      </select>
    </label>
  );
}
