import { boundsOf, dateInWords, doubtOfFigure, whoseOf } from "@according/wording";
import { Link } from "@tanstack/react-router";
import type { FigureRow } from "according/api";
import { CorrectHere } from "../correct/correct-here.tsx";
import { When } from "../desk/when.tsx";
import { SpeakerName } from "../ui/speaker.tsx";
import { spaced } from "../ui/words.ts";

interface FiguresTableProps {
  readonly rows: readonly FigureRow[];
  /** With a heading for each kind. */
  readonly byKind: boolean;
}

/** How many, of what, according to whom, from which report; on a phone each row is a card. */
export function FiguresTable({ rows, byKind }: FiguresTableProps) {
  const groups = byKind ? Map.groupBy(rows, ({ figure }) => figure.measure.kind) : new Map([["", rows]]);
  return (
    <table className="ledger figures">
      <caption className="visually-hidden">Figures</caption>
      <thead>
        <tr className="ledger-columns">
          <th scope="col">How many</th>
          <th scope="col">Of what</th>
          <th scope="col">When</th>
          <th scope="col">According to</th>
          <th scope="col">Report</th>
        </tr>
      </thead>
      {[...groups].map(([kind, counted]) => (
        <tbody key={kind}>
          {byKind && (
            <tr className="ledger-heading">
              <th scope="rowgroup" colSpan={5}>
                <span className="ledger-title">{kindName(kind)}</span>
              </th>
            </tr>
          )}
          {counted.map((row) => (
            <Row key={`${row.report.id} ${row.figure.id}`} row={row} named={byKind} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

const kindName = (kind: string): string => (kind === "other" ? "other things" : spaced(kind));

interface RowProps {
  readonly row: FigureRow;
  /** Its kind stands above it. */
  readonly named: boolean;
}

function Row({ row, named }: RowProps) {
  const { figure, report, words, place, whole } = row;
  return (
    <tr className="ledger-row figures-row">
      <td className="figures-value">
        <Value row={row} />
      </td>
      <td className="figures-what">
        {!named && figure.measure.kind !== "other" && <span className="tag">{spaced(figure.measure.kind)}</span>}{" "}
        <q className="figures-words" data-whole={words}>
          {words}
        </q>
        {place && <span className="figures-aside"> {place}</span>}
        {whole && <span className="figures-aside"> part of “{whole}”</span>}
      </td>
      <td className="figures-when">
        {[figure.asOf && `as of ${dateInWords(figure.asOf)}`, figure.since && `since ${dateInWords(figure.since)}`]
          .filter(Boolean)
          .join(", ")}
      </td>
      <td className="figures-whose">
        <Whose row={row} />
      </td>
      <td className="figures-report">
        <CorrectHere
          at={{ by: "figure", report: report.id, figure: figure.id }}
          label={[`${boundsOf(figure)} ${words}`, whoseOf(row)].join(", ")}
        />
        <Link to="/reports/$id" params={{ id: report.id }} hash={figure.id}>
          {report.outlet ?? report.title}
          {report.publishedAt && (
            <span className="figures-day">
              , <When iso={report.publishedAt} />
            </span>
          )}
        </Link>
      </td>
    </tr>
  );
}

/** The bounds in words, and why it is not told as a fact. */
function Value({ row: { figure } }: { readonly row: FigureRow }) {
  const doubt = doubtOfFigure(figure);
  return (
    <>
      <strong>{boundsOf(figure)}</strong>
      {doubt && <span className="tag tag-doubt">{doubt}</span>}
    </>
  );
}

function Whose({ row }: { readonly row: FigureRow }) {
  const { owner, report } = row;
  if (owner === "source") return <SpeakerName name={whoseOf(row)} />;
  if (owner === "open") return <span className="speaker speaker-undecided">{whoseOf(row)}</span>;
  if (report.outlet === undefined) return whoseOf(row);
  return (
    <>
      {report.outlet}
      <span className="figures-aside"> itself</span>
    </>
  );
}
