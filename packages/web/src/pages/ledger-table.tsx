import { Link } from "@tanstack/react-router";
import type { ReportSummary, StatementRow } from "according/api";
import { longDateTime } from "../ui/dates.ts";
import { RowSpeaker, roleOf } from "../ui/speaker.tsx";
import { actName, formName } from "../ui/words.ts";

/** The statements as a table, report by report; on a phone each row is a card. */
export function LedgerTable({ rows }: { readonly rows: readonly StatementRow[] }) {
  const byReport = Map.groupBy(rows, ({ report }) => report.id);
  return (
    <table className="ledger">
      <caption className="visually-hidden">Statements</caption>
      <thead>
        <tr className="ledger-columns">
          <th scope="col">Speaker</th>
          <th scope="col">Statement</th>
          <th scope="col">Form</th>
        </tr>
      </thead>
      {[...byReport].map(([id, said]) => (
        <tbody key={id}>
          {said[0] && <ReportHeading report={said[0].report} />}
          {said.map((row) => (
            <LedgerRow key={row.statement.id} row={row} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function ReportHeading({ report }: { readonly report: ReportSummary }) {
  return (
    <tr className="ledger-heading">
      <th scope="rowgroup" colSpan={3}>
        <Link to="/reports/$id" params={{ id: report.id }} className="ledger-title">
          {report.title}
        </Link>
        <span className="row-facts">
          {report.outlet && <span className="outlet">{report.outlet}</span>}
          {report.publishedAt && <time dateTime={report.publishedAt}>{longDateTime(report.publishedAt)}</time>}
        </span>
      </th>
    </tr>
  );
}

function LedgerRow({ row }: { readonly row: StatementRow }) {
  const { report, speaker, statement } = row;
  const role = speaker ? roleOf(speaker) : "";
  return (
    <tr className="ledger-row">
      <td className="ledger-speaker">
        <RowSpeaker row={row} />
        {role && <span className="card-role">{role}</span>}
      </td>
      <td className="ledger-words">
        <Link to="/reports/$id" params={{ id: report.id }} hash={statement.id}>
          {words(row)}
        </Link>
        {statement.polarity && <span className="tag tag-doubt">negated</span>}
        {statement.status && <span className="tag tag-doubt">{statement.status}</span>}
        {statement.hedge && <span className="tag tag-doubt">{statement.hedge}</span>}
      </td>
      <td className="ledger-form">
        <span className="tag" data-form={statement.form}>
          {formName[statement.form]}
        </span>
        <span className="ledger-act">{actName[statement.act]}</span>
      </td>
    </tr>
  );
}

/** The content; where there is none ("declined to comment") the words that say so. */
function words({ content, cue }: StatementRow): string {
  return (content.length > 0 ? content : cue).join(" … ");
}
