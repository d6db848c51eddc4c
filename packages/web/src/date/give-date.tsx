import type { Reading, ReportSummary } from "according/api";
import { type FormEvent, useState } from "react";
import { useMayEdit } from "../account/session.ts";
import { useTidying } from "../tidy/use-tidying.ts";
import { DAYS_TOLD } from "../ui/day-field.ts";
import { count } from "../ui/words.ts";

interface GiveDateProps {
  readonly report: ReportSummary;
  readonly reading: Reading;
}

/** Asks for the day of publication where it is missing, and says what cannot be told without it. */
export function GiveDate({ report, reading }: GiveDateProps) {
  const [day, setDay] = useState("");
  const { problem, tidy } = useTidying();
  const mayEdit = useMayEdit();
  if (reading.report.publishedAt !== undefined || !mayEdit) return null;
  const give = (event: FormEvent) => {
    event.preventDefault();
    void tidy("PATCH", `reports/${encodeURIComponent(report.id)}`, { publishedAt: day }, () => undefined);
  };
  return (
    <form className="give-date" onSubmit={give}>
      <p>
        <strong>No date of publication.</strong> {untold(reading)}
      </p>
      <label className="field">
        <span className="field-label">Published on</span>
        <input type="date" {...DAYS_TOLD} required value={day} onChange={({ target }) => setDay(target.value)} />
      </label>
      <button type="submit" className="button">
        Give the date
      </button>
      {problem && (
        <p className="panel-problem" role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}

/** "7 times cannot be told without it." */
export function untold({ times }: Reading): string {
  const open = times.filter(({ edtf }) => edtf === null).length;
  return open > 0
    ? `${count(open, "time")} cannot be told without it.`
    : "“On Friday” is counted from it, and it places the report among the others.";
}
