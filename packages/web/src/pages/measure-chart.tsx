import { useNavigate } from "@tanstack/react-router";
import type { Claim, Sheet } from "according/api";
import { useEffect, useRef, useState } from "react";
import type { Told } from "../desk/in-story.ts";
import { coloursOf, usePins } from "../desk/pins.ts";
import { entryId } from "../said/entry-id.ts";
import { dayOf } from "../ui/dates.ts";
import { type Chart, type ChartLine, type ChartPoint, chartOf } from "./chart-layout.ts";

interface MeasureChartProps {
  readonly sheet: Sheet;
  readonly told: Told;
}

const HEIGHT = 200;

/**
 * A step line for each source: ranges as bars, "at least" and "up to" as open ends, what is denied or only possible hollow,
 * corrections notched. What it draws stands in the sheet below it in words.
 */
export function MeasureChart({ sheet, told }: MeasureChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const chart = width > 0 ? chartOf(sheet, told, width, HEIGHT) : null;
  const names = chart?.lines.map(({ who, points: [first] }) => (first?.claim.by === "open" ? null : who)) ?? [];
  const colours = coloursOf(usePins(), names);
  return (
    <div ref={box} className="chart-box">
      {chart && (
        <svg aria-hidden="true" viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT}>
          {chart.levels.map(({ y, label }) => (
            <g key={label} className="chart-level">
              <line x1={chart.left} x2={chart.right} y1={y} y2={y} />
              <text x={chart.left - 6} y={y + 4} textAnchor="end">
                {label}
              </text>
            </g>
          ))}
          {chart.days.map(({ x, day }) => (
            <text key={day} className="chart-day" x={x} y={HEIGHT - 6} textAnchor="middle">
              {dayOf(day, chart.year)}
            </text>
          ))}
          {chart.lines.map((line, i) => (
            <StepLine key={line.who + line.path} line={line} pin={colours[i] ?? "none"} chart={chart} />
          ))}
        </svg>
      )}
    </div>
  );
}

interface StepLineProps {
  readonly line: ChartLine;
  readonly pin: number | "none";
  readonly chart: Pick<Chart, "right" | "isNarrow">;
}

function StepLine({ line, pin, chart: { right, isNarrow } }: StepLineProps) {
  return (
    <g className="chart-line" data-pin={pin}>
      <path d={line.path} className="chart-path" />
      {line.ticks.map(({ x, y }) => (
        <line key={`${x} ${y}`} className="chart-tick" x1={x} x2={x} y1={y - 3} y2={y + 3} />
      ))}
      {line.points.map((point) => (
        <Point key={JSON.stringify(point.claim.entry)} point={point} />
      ))}
      {line.label !== null && (
        <>
          <line className="chart-lead" x1={right + 2} y1={line.end} x2={right + 10} y2={line.label} />
          <text className="chart-label" x={right + 13} y={line.label + 4}>
            {isNarrow ? line.amount : `${line.amount} ${line.who}`}
          </text>
        </>
      )}
    </g>
  );
}

function Point({ point }: { readonly point: ChartPoint }) {
  const navigate = useNavigate();
  const { x, y, low, high, openUp, openDown, claim, words, isHollow } = point;
  const go = () => void navigate({ to: "/reports/$id", params: { id: claim.entry.report }, hash: hashOf(claim) });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the same link stands in the sheet below, for the keyboard too
    <g className="chart-point" data-hollow={isHollow || undefined} onClick={go}>
      <title>{words}</title>
      {low !== high && <rect className="chart-range" x={x - 3} width={6} y={high} height={Math.max(1, low - high)} />}
      {openUp && (
        <path className="chart-open" d={`M${x} ${y}V${y - 14}M${x - 4} ${y - 10}L${x} ${y - 14}L${x + 4} ${y - 10}`} />
      )}
      {openDown && (
        <path className="chart-open" d={`M${x} ${y}V${y + 14}M${x - 4} ${y + 10}L${x} ${y + 14}L${x + 4} ${y + 10}`} />
      )}
      <circle cx={x} cy={y} r={4.5} />
      {claim.relation === "corrects" && <path className="chart-notch" d={`M${x - 8} ${y - 8}L${x + 8} ${y + 8}`} />}
    </g>
  );
}

const hashOf = ({ entry }: Claim): string => entryId(entry);

/** The width of an element in pixels; 0 until it is known. */
function useWidth(element: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (!element.current) return undefined;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return width;
}
