import { Link } from "@tanstack/react-router";
import type { StatementRow } from "according/api";
import { shortDate } from "../ui/dates.ts";
import { RowSpeaker, roleOf } from "../ui/speaker.tsx";
import { actName, formName } from "../ui/words.ts";

/** The statements as a table; on a phone each row is a card. */
export function LedgerTable({ rows }: { readonly rows: readonly StatementRow[] }) {
  return (
    <table className="ledger">
      <caption className="visually-hidden">Statements</caption>
      <thead>
        <tr>
          <th scope="col">Speaker</th>
          <th scope="col">Statement</th>
          <th scope="col">Form</th>
          <th scope="col">Report</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <LedgerRow key={`${row.report.id} ${row.statement.id}`} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function LedgerRow({ row }: { readonly row: StatementRow }) {
  const { report, speaker, statement } = row;
  return (
    <tr>
      <td className="ledger-speaker">
        <RowSpeaker row={row} />
        {speaker && <span className="card-role">{roleOf(speaker)}</span>}
      </td>
      <td className="ledger-words">
        <Link to="/reports/$id" params={{ id: report.id }} hash={statement.id}>
          {words(row)}
        </Link>
        {statement.hedge && <span className="tag tag-doubt">{statement.hedge}</span>}
      </td>
      <td className="ledger-form">
        <span className="tag" data-form={statement.form}>
          {formName[statement.form]}
        </span>
        <span className="ledger-act">{actName[statement.act]}</span>
      </td>
      <td className="ledger-report">
        <span className="outlet">{report.outlet ?? "No outlet"}</span>
        {report.publishedAt && <time dateTime={report.publishedAt}>{shortDate(report.publishedAt)}</time>}
      </td>
    </tr>
  );
}

/** The content; where there is none ("declined to comment") the words that say so. */
function words({ content, cue }: StatementRow): string {
  return (content.length > 0 ? content : cue).join(" … ");
}
