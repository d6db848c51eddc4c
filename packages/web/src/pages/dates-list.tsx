import { dateInWords, doubtsOfEvent, IN_NO_STATEMENT, kindOf } from "@according/wording";
import { Link } from "@tanstack/react-router";
import type { DatedRow, Happened, ReportSummary } from "according/api";
import { CorrectHere } from "../correct/correct-here.tsx";
import { When } from "../desk/when.tsx";
import { Parties } from "../said/parties.tsx";
import { Voice } from "../ui/voice.tsx";

/** What happened when, date by date in the order of time. */
export function DatesList({ rows }: { readonly rows: readonly DatedRow[] }) {
  const dates = Map.groupBy(rows, ({ time }) => time?.edtf ?? null);
  return [...dates].map(([edtf, told]) => (
    <section key={edtf ?? ""} className="day">
      <h2 className="day-title">{edtf === null ? "No date" : dateInWords(edtf)}</h2>
      <ol className="rows">
        {told.map((row) => (
          <Entry key={`${row.report.id} ${row.entry}`} row={row} />
        ))}
      </ol>
    </section>
  ));
}

/** The events of a time or one that has none, or in whose voice it is told; the words of the text; the report. */
function Entry({ row }: { readonly row: DatedRow }) {
  const { report, entry, told, events } = row;
  return (
    <li className="row dated">
      {events.map((happened) => (
        <EventLine key={happened.event.id} happened={happened} report={report} />
      ))}
      <blockquote className="passage dated-passage">
        <Link to="/reports/$id" params={{ id: report.id }} hash={entry}>
          <Words row={row} />
        </Link>
      </blockquote>
      <p className="row-facts">
        {events.length === 0 && (
          <span className="dated-voice">{told.statement === null ? IN_NO_STATEMENT : <Voice told={told} />}</span>
        )}
        <span className="outlet">{report.outlet ?? report.title}</span>
        {report.publishedAt && <When iso={report.publishedAt} />}
      </p>
    </li>
  );
}

/** "attack with firearms · Northern Front → not told · at Lesk · told by the reporter" */
function EventLine({ happened, report }: { readonly happened: Happened; readonly report: ReportSummary }) {
  const { event, place, told } = happened;
  return (
    <p className="dated-event">
      <Link to="/reports/$id" params={{ id: report.id }} hash={event.id} className="dated-kind">
        {kindOf(event)}
      </Link>
      <span className="said-part">
        <Parties happened={happened} />
      </span>
      {place && <span className="said-part">{place}</span>}
      <span className="said-part">
        <Voice told={told} />
      </span>
      {doubtsOfEvent(happened).map((doubt) => (
        <span key={doubt} className="said-part" data-doubt>
          {doubt}
        </span>
      ))}
      <CorrectHere
        at={{ by: "event", report: report.id, event: event.id }}
        label={`${kindOf(event)}: ${happened.written}`}
      />
    </p>
  );
}

/** The passage with the words of the time or event marked. */
function Words({ row: { passage, mark, cutBefore, cutAfter } }: { readonly row: DatedRow }) {
  const [start, end] = mark;
  return (
    <>
      {cutBefore && "…"}
      {passage.slice(0, start)}
      <mark>{passage.slice(start, end)}</mark>
      {passage.slice(end)}
      {cutAfter && "…"}
    </>
  );
}
