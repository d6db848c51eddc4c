import type { Claim, Sheet } from "according/api";
import { Fragment, type MouseEvent, useState } from "react";
import { CorrectHere } from "../correct/correct-here.tsx";
import { Amount } from "../desk/amount.tsx";
import { entryName, wholeName } from "../desk/entry-name.ts";
import { FirstTold } from "../desk/first-told.tsx";
import type { Told } from "../desk/in-story.ts";
import { measureName } from "../desk/measure-name.ts";
import { PassageLink } from "../desk/passage-link.tsx";
import { coloursOf, type Pins, usePins } from "../desk/pins.ts";
import { DeniedBy, Doubt, State } from "../desk/state.tsx";
import { Arrow } from "../ui/arrow.tsx";
import { dayOf } from "../ui/dates.ts";
import { count } from "../ui/words.ts";
import { dayHeading, dayIn, daysIn, whoIn } from "./sheet-table.ts";

interface MeasureSheetProps {
  readonly sheets: readonly Sheet[];
  readonly told: Told;
}

/** By what the rows stand in order: the board's order, the name, or the number on a day. */
interface Sort {
  readonly by: string;
  readonly descending: boolean;
}

const BY_NAME = "who";
/** Sources that are shown at first. */
const MOST = 100;
/** More sources than are taken in at a glance can be searched. */
const MANY = 8;

/** Source by day: a cell is a claim that leads to its words; parts stand under their whole. */
export function MeasureSheet({ sheets: every, told }: MeasureSheetProps) {
  const [wanted, setWanted] = useState("");
  const sheets = every.map((sheet) => ({ ...sheet, rows: rowsOf(sheet.rows, wanted, told) }));
  const isLong = every.some(({ rows }) => rows.length > MANY);
  const [sort, setSort] = useState<Sort | null>(null);
  const [all, setAll] = useState(false);
  const pins = usePins();
  const colours = new Map(every.flatMap((sheet) => coloursIn(sheet, pins, told)));
  const days = daysIn(every);
  const year = days.findLast(Boolean)?.slice(0, 4);
  const hidden = all ? 0 : sheets.reduce((sum, { rows }) => sum + Math.max(0, rows.length - MOST), 0);
  const change = (by: string) =>
    setSort((now) => (now?.by === by ? (now.descending ? { by, descending: false } : null) : { by, descending: true }));
  const head = (by: string, words: string) => (
    <th key={by} scope="col" aria-sort={sort?.by === by ? (sort.descending ? "descending" : "ascending") : "none"}>
      <button type="button" onClick={() => change(by)}>
        {words}
        <span aria-hidden="true" className="sheet-sort">
          {sort?.by === by && <Arrow to={sort.descending ? "down" : "up"} />}
        </span>
      </button>
    </th>
  );
  return (
    <>
      {isLong && (
        <input
          type="search"
          className="sheet-find"
          value={wanted}
          onChange={({ target }) => setWanted(target.value)}
          placeholder="According to"
          aria-label="Find a source in the sheet"
        />
      )}
      <button type="button" className="sheet-earlier link-button" onClick={toEarlier}>
        <Arrow to="left" /> Earlier days
      </button>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard */}
      <section ref={opened} className="sheet-box" aria-label="Sheet: source by day" tabIndex={0}>
        <table className="sheet-table">
          <thead>
            <tr>
              {head(BY_NAME, "According to")}
              {days.map((day) =>
                head(
                  day,
                  dayHeading(day, (one) => dayOf(one, year)),
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {sheets.map((sheet) => (
              <Fragment key={sheet.id}>
                {sheet.partOf && (
                  <tr className="sheet-part">
                    <th scope="rowgroup" colSpan={days.length + 1}>
                      <span className="sheet-part-name">{sheet.of}</span>
                    </th>
                  </tr>
                )}
                {inSort(sheet.rows, sort, told)
                  .slice(0, all ? undefined : MOST)
                  .map((row) => (
                    <SourceRow
                      key={rowKey(row)}
                      {...{ row, days, told, year }}
                      counted={sheet.kind === "other" && !sheet.partOf ? "" : measureName(sheet)}
                      colour={colours.get(row) ?? null}
                    />
                  ))}
              </Fragment>
            ))}
          </tbody>
        </table>
        {hidden > 0 && (
          <button type="button" className="button button-small" onClick={() => setAll(true)}>
            Show {count(hidden, "other source")}
          </button>
        )}
      </section>
    </>
  );
}

/** Of the sources of a whole, as the chart has them; those of a part have none. */
function coloursIn({ rows, partOf }: Sheet, pins: Pins, told: Told) {
  if (partOf) return [];
  const colours = coloursOf(
    pins,
    rows.map((row) => (row[0]?.by === "open" ? null : whoIn(row, told))),
  );
  return rows.map((row, i) => [row, colours[i] ?? "none"] as const);
}

/** Those whose name has the words. */
const rowsOf = (rows: Sheet["rows"], wanted: string, told: Told): Sheet["rows"] =>
  rows.filter((row) => whoIn(row, told).toLowerCase().includes(wanted.trim().toLowerCase()));

/** The last days are what is looked for first: as many as there is room for, the first of them beside the names. */
function toLast(box: HTMLElement | null): void {
  const table = box?.querySelector("table");
  const [names, ...days] = table?.querySelectorAll<HTMLElement>("thead th") ?? [];
  if (!box || !table || !names || table.offsetWidth <= box.clientWidth) return;
  const room = box.clientWidth - names.offsetWidth;
  const behind = (day: HTMLElement): number => table.offsetWidth - day.offsetLeft;
  const first = days.find((day) => behind(day) <= room) ?? days.at(-1);
  if (!first) return;
  // What no day has room in is the names', as long as each day that fits beside them still does.
  const spare = room - Math.max(behind(first), ...days.map((day) => day.offsetWidth).filter((wide) => wide <= room));
  if (spare > 0) box.style.setProperty("--names-most", `${names.offsetWidth + spare}px`);
  const left = box.clientWidth - names.offsetWidth;
  box.style.setProperty("--names", `${names.offsetWidth}px`);
  table.style.marginInlineEnd = `${Math.max(0, left - behind(first))}px`;
  box.scrollLeft = first.offsetLeft - names.offsetWidth;
}

/** Opens at the last days, and says as long as there are others before them. */
function opened(box: HTMLElement | null) {
  if (!box) return;
  const tell = () => box.toggleAttribute("data-earlier", box.scrollLeft > 1);
  toLast(box);
  tell();
  box.addEventListener("scroll", tell, { passive: true });
  return () => box.removeEventListener("scroll", tell);
}

/** Half a box back, and from there to where a day begins. */
function toEarlier({ currentTarget }: MouseEvent<HTMLElement>): void {
  const box = currentTarget.nextElementSibling;
  box?.scrollBy({ left: -box.clientWidth / 2 });
}

const rowKey = ([first]: readonly Claim[]): string => JSON.stringify(first?.entry);

function inSort(rows: Sheet["rows"], sort: Sort | null, told: Told): Sheet["rows"] {
  if (sort === null) return rows;
  const sign = sort.descending ? -1 : 1;
  if (sort.by === BY_NAME) return rows.toSorted((a, b) => -sign * whoIn(a, told).localeCompare(whoIn(b, told)));
  const number = (row: readonly Claim[]) => {
    const claim = row.findLast((one) => dayIn(one) === sort.by);
    return claim ? (claim.minimum ?? claim.maximum ?? 0) : null;
  };
  return rows.toSorted((a, b) => {
    const [x, y] = [number(a), number(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return sign * (x - y);
  });
}

interface SourceRowProps {
  readonly row: readonly Claim[];
  /** What is counted, for whoever hears it; empty: it has no kind. */
  readonly counted: string;
  readonly days: readonly string[];
  readonly told: Told;
  readonly year: string | undefined;
  /** Of its line in the chart; `null`: it counts a part. */
  readonly colour: number | "none" | null;
}

function SourceRow({ row, days, told, colour, counted, year }: SourceRowProps) {
  const by = row[0]?.by;
  return (
    <tr data-by={by}>
      <th scope="row" data-part={colour === null || undefined}>
        {colour !== null && <span className="pin" data-pin={colour} aria-hidden="true" />}
        {by === "open" ? <span className="who-open">{whoIn(row, told)}</span> : whoIn(row, told)}
        {by === "report" && <span className="claim-own"> itself</span>}
      </th>
      {days.map((day) => (
        <td key={day}>
          {row
            .filter((claim) => dayIn(claim) === day)
            .map((claim) => (
              <Cell key={rowKey([claim])} claim={claim} counted={counted} told={told} year={year} />
            ))}
        </td>
      ))}
    </tr>
  );
}

interface CellProps extends Pick<SourceRowProps, "told" | "year" | "counted"> {
  readonly claim: Claim;
}

function Cell({ claim, counted, told, year }: CellProps) {
  const row = told.row(claim.entry);
  if (!row) return null;
  const report = told.report(claim.entry.report);
  const several = claim.reports.length > 1;
  return (
    <span className="sheet-cell" data-doubt={row.doubt}>
      <PassageLink
        at={claim.entry}
        words={`“${row.words}” ${report?.outlet ?? report?.title ?? ""}`}
        label={wholeName(told, row, counted)}
      >
        <Amount row={row} />
      </PassageLink>
      {claim.relation === "corrects" && <State name="corrected">corrected</State>}
      <Doubt doubt={row.doubt} />
      <DeniedBy who={claim.deniedBy} />
      {several && (
        <span className="sheet-told" data-means={`in ${claim.reports.length} reports`}>
          <span aria-hidden="true">×{claim.reports.length}</span>
          <span className="visually-hidden">in {claim.reports.length} reports</span>
        </span>
      )}
      <FirstTold report={several ? claim.reports[0] : undefined} credited={claim.credited} told={told} year={year} />
      <CorrectHere at={claim.entry} label={entryName(told, row, counted)} />
    </span>
  );
}
