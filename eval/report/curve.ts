// What a least confidence buys, drawn.
import type { Evaluation } from "../evaluate.ts";
import { type AtThreshold, atThresholds } from "../reliability.ts";

const STEPS = Array.from({ length: 20 }, (_, i) => i / 20);
const [WIDTH, HEIGHT, LEFT, TOP, SIDE] = [560, 340, 48, 16, 256];
/* A hue and a dash for each engine: told apart without colours too. */
const LINES = [
  ["#8a6d00", "2 4"],
  ["#1f5fbf", "7 4"],
  ["#b3261e", ""],
] as const;

const x = (threshold: number): number => LEFT + (threshold * (WIDTH - LEFT - 130)) / 0.95;
const y = (share: number): number => TOP + (1 - share) * SIDE;

/** Precision and recall of who said what by least confidence, engines beside each other, as an SVG picture. */
export function curve(all: readonly Evaluation[]): string {
  const drawn = all.map(({ engine, comparisons }, i) => lines(engine, atThresholds(comparisons, STEPS), i));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="sans-serif" font-size="12">
<title>Who said what by least confidence: precision above, recall below</title>
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
${[0, 0.2, 0.4, 0.6, 0.8, 1].map(level).join("\n")}
${[0, 0.25, 0.5, 0.75].map(tick).join("\n")}
<text x="${x(0.35)}" y="${HEIGHT - 8}">least confidence</text>
${drawn.join("\n")}
</svg>
`;
}

const level = (share: number): string =>
  `<path d="M${LEFT} ${y(share)}H${x(0.95)}" stroke="#ddd"/><text x="${LEFT - 8}" y="${y(share) + 4}" text-anchor="end">${100 * share}</text>`;

const tick = (threshold: number): string =>
  `<text x="${x(threshold)}" y="${y(0) + 18}" text-anchor="middle">${threshold}</text>`;

function lines(engine: string, rates: readonly AtThreshold[], which: number): string {
  const [stroke, dashes] = LINES[which % LINES.length] as (typeof LINES)[number];
  const path = (of: (one: AtThreshold) => number): string =>
    `<path d="M${rates.map((one) => `${x(one.threshold).toFixed(1)} ${y(of(one)).toFixed(1)}`).join("L")}" fill="none" stroke="${stroke}" stroke-width="2" stroke-dasharray="${dashes}"/>`;
  const at = TOP + 20 + 20 * which;
  return [
    path(({ whoSaidWhat }) => whoSaidWhat.precision),
    path(({ whoSaidWhat }) => whoSaidWhat.recall),
    `<path d="M${x(0.95) + 14} ${at - 4}h28" stroke="${stroke}" stroke-width="2" stroke-dasharray="${dashes}"/><text x="${x(0.95) + 48}" y="${at}">${engine}</text>`,
  ].join("\n");
}
