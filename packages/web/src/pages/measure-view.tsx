import { alikeInWords } from "@according/wording";
import type { Sheet } from "according/api";
import { lazy, Suspense, useState } from "react";
import type { Told } from "../desk/in-story.ts";
import { measureName, measureOf } from "../desk/measure-name.ts";
import { saveAddress } from "../desk/save.tsx";
import { Origins } from "../ui/term.tsx";
import { count } from "../ui/words.ts";
import { MeasureSheet } from "./measure-sheet.tsx";
import { claimsAsCsv, sheetAsTsv } from "./sheet-table.ts";

/** Loaded when it is shown. */
const LoadedChart = lazy(() => import("./measure-chart.tsx").then((loaded) => ({ default: loaded.MeasureChart })));

interface MeasureViewProps {
  readonly story: string;
  /** The whole first. */
  readonly sheets: readonly Sheet[];
  readonly told: Told;
}

/** Who claims how many of one thing, and when: drawn, and as a sheet. */
export function MeasureView({ story, sheets, told }: MeasureViewProps) {
  const [whole] = sheets;
  if (!whole) return null;
  const name = measureName(whole);
  return (
    <section aria-label={name}>
      <div className="sheet-head">
        <h2 className="sheet-title">
          <span className="measure-name">{name}</span>
          {measureOf(whole) && <span className="measure-of">{measureOf(whole)}</span>}
          {whole.place && <span className="measure-of">{whole.place}</span>}
        </h2>
        <p className="row-facts">
          <span>{alikeInWords[whole.relation]}</span>
          <span>{count(whole.values, "value")}</span>
          <span>
            in {count(whole.reports, "report")}, <Origins number={whole.origins} />
          </span>
        </p>
        <div className="sheet-tools">
          <CopyButton text={() => sheetAsTsv(sheets, told)} />
          <a
            className="button button-small"
            download={`${story} ${name}.csv`}
            href={`data:text/csv;charset=utf-8,${encodeURIComponent(claimsAsCsv(sheets, told))}`}
          >
            Save as CSV
          </a>
          <a
            className="button button-small"
            download
            href={saveAddress(story, "xlsx", "series", { measure: whole.partOf ?? whole.id })}
          >
            XLSX
          </a>
        </div>
      </div>
      <Suspense fallback={<div className="chart-box" />}>
        <LoadedChart sheet={whole} told={told} />
      </Suspense>
      <MeasureSheet sheets={sheets} told={told} />
    </section>
  );
}

/** Copies the sheet, to be pasted into a spreadsheet. */
function CopyButton({ text }: { readonly text: () => string }) {
  const [done, setDone] = useState("");
  const copy = () =>
    void navigator.clipboard.writeText(text()).then(
      () => setDone("Copied"),
      () => setDone("The browser did not allow it"),
    );
  return (
    <>
      <span role="status" className="view-lede">
        {done}
      </span>
      <button type="button" className="button button-small" onClick={copy}>
        Copy the sheet
      </button>
    </>
  );
}
