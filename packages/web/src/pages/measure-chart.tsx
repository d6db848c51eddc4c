import { useNavigate } from "@tanstack/react-router";
import type { Claim, Sheet } from "according/api";
import { useEffect, useRef, useState } from "react";
import type { Told } from "../desk/in-story.ts";
import { coloursOf, usePins } from "../desk/pins.ts";
import { entryId } from "../said/entry-id.ts";
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
        <>
          <svg
            aria-hidden="true"
            data-dense={chart.isDense || undefined}
            viewBox={`0 0 ${width} ${HEIGHT}`}
            width={width}
            height={HEIGHT}
          >
            {chart.levels.map(({ y, label }) => (
              <g key={label} className="chart-level">
                <line x1={chart.left} x2={chart.right} y1={y} y2={y} />
                <text x={chart.left - 6} y={y + 4} textAnchor="end">
                  {label}
                </text>
              </g>
            ))}
            {chart.times.map(({ x, label }) => (
              <g key={label}>
                <line className="chart-mark" x1={x} x2={x} y1={HEIGHT - 28} y2={HEIGHT - 23} />
                <text x={x} y={HEIGHT - 8} textAnchor="middle">
                  {label}
                </text>
              </g>
            ))}
            {chart.lines.map((line, i) => (
              <StepLine key={line.who + line.path} line={line} pin={colours[i] ?? "none"} chart={chart} />
            ))}
          </svg>
          <ChartKey lines={chart.lines} />
        </>
      )}
    </div>
  );
}

interface StepLineProps {
  readonly line: ChartLine;
  readonly pin: number | "none";
  readonly chart: Pick<Chart, "right" | "isDense">;
}

function StepLine({ line, pin, chart: { right, isDense } }: StepLineProps) {
  return (
    <g className="chart-line" data-pin={pin}>
      <path d={line.path} className="chart-path" />
      {line.ticks.map(({ x, y }) => (
        <line key={`${x} ${y}`} className="chart-tick" x1={x} x2={x} y1={y - 3} y2={y + 3} />
      ))}
      {line.points.map((point) => (
        <Point key={JSON.stringify(point.claim.entry)} point={point} isDense={isDense} />
      ))}
      {line.label !== null && (
        <>
          <line className="chart-lead" x1={right + 2} y1={line.end} x2={right + 10} y2={line.label} />
          <text className="chart-label" x={right + 13} y={line.label + 4}>
            {line.name}
          </text>
        </>
      )}
    </g>
  );
}

interface PointProps {
  readonly point: ChartPoint;
  readonly isDense: boolean;
}

function Point({ point, isDense }: PointProps) {
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
      <circle cx={x} cy={y} r={isDense ? 2.5 : 4.5} />
      {claim.relation === "corrects" && <path className="chart-notch" d={notchAt(x, y, isDense ? 4 : 8)} />}
    </g>
  );
}

const notchAt = (x: number, y: number, size: number): string => `M${x - size} ${y - size}L${x + size} ${y + size}`;

/** What a mark of the chart says, and the mark in twelve pixels. */
const SIGNS = {
  "at least": "M6 11.5V1.5M2.5 5L6 1.5L9.5 5L6 1.5",
  "up to": "M6 0.5V10.5M2.5 7L6 10.5L9.5 7L6 10.5",
  "from, to": "M4 0.5H8V11.5H4Z",
  "denied or only possible": "M6 2A4 4 0 1 0 6 10A4 4 0 1 0 6 2ZM6 3A3 3 0 1 1 6 9A3 3 0 1 1 6 3Z",
  corrected: "M1.5 1.5L10.5 10.5",
  "told again": "M0 6H12M6 2.5V9.5",
} as const;

/** What the marks say that are drawn; the sheet says it in words for each number. */
function ChartKey({ lines }: Pick<Chart, "lines">) {
  const points = lines.flatMap((line) => line.points);
  const drawn: Readonly<Record<keyof typeof SIGNS, boolean>> = {
    "at least": points.some(({ openUp }) => openUp),
    "up to": points.some(({ openDown }) => openDown),
    "from, to": points.some(({ low, high }) => low !== high),
    "denied or only possible": points.some(({ isHollow }) => isHollow),
    corrected: points.some(({ claim }) => claim.relation === "corrects"),
    "told again": lines.some(({ ticks }) => ticks.length > 0),
  };
  const said = Object.entries(SIGNS).filter(([words]) => drawn[words as keyof typeof SIGNS]);
  return said.length === 0 ? null : (
    <p className="chart-key" aria-hidden="true">
      {said.map(([words, sign]) => (
        <span key={words}>
          <svg aria-hidden="true" width="12" height="12" viewBox="0 0 12 12">
            <path d={sign} />
          </svg>
          {words}
        </span>
      ))}
    </p>
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
