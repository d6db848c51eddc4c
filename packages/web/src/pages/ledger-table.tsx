import { verbOf } from "@according/wording";
import { Link } from "@tanstack/react-router";
import type { ReportSummary, StatementRow } from "according/api";
import { CorrectHere } from "../correct/correct-here.tsx";
import { When } from "../desk/when.tsx";
import { Line, lineInWords } from "../said/line.tsx";
import { Words } from "../said/words.tsx";
import { formHint, formName } from "../ui/words.ts";
import { MergedName, type MergedNames, useMergedNames } from "./merged-name.tsx";

/** The statements as a table, report by report; on a phone each row is a card. */
export function LedgerTable({ rows }: { readonly rows: readonly StatementRow[] }) {
  const byReport = Map.groupBy(rows, ({ report }) => report.id);
  const mergedAs = useMergedNames(rows);
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
            <LedgerRow key={row.statement.id} row={row} mergedAs={mergedAs} />
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
          {report.publishedAt && <When iso={report.publishedAt} clock />}
        </span>
      </th>
    </tr>
  );
}

interface LedgerRowProps {
  readonly row: StatementRow;
  readonly mergedAs: MergedNames;
}

function LedgerRow({ row, mergedAs }: LedgerRowProps) {
  const { report, statement, content } = row;
  const { form, within } = statement;
  const silent = content.length === 0;
  return (
    <tr className="ledger-row" data-within={within !== null || undefined}>
      <td className="ledger-line" data-whole={lineInWords(row)}>
        <Line said={row} silent={silent} also={within === null ? [] : ["inside another statement"]} />
        <MergedName story={report.story} as={mergedAs(row)} />
      </td>
      <td className="ledger-words">
        <Link
          to="/reports/$id"
          params={{ id: report.id }}
          hash={statement.id}
          data-silent={silent || undefined}
          data-whole={silent ? undefined : content.join(" … ")}
        >
          {silent ? verbOf(statement) : <Words said={row} />}
        </Link>
      </td>
      <td className="ledger-form">
        {!silent && (
          <span className="tag" data-form={form} data-means={formHint[form]}>
            {formName[form]}
          </span>
        )}
        <CorrectHere
          at={{ by: "statement", report: report.id, statement: statement.id }}
          story={report.story}
          label={`${row.speaker?.name ?? "open"}: ${silent ? verbOf(statement) : content.join(" … ")}`}
        />
      </td>
    </tr>
  );
}
