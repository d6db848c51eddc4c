import type { GlanceMeasure } from "according/api";

const WIDTH = 56;
const HEIGHT = 16;
/** More steps than these are a scribble: of those that come together the last is drawn. */
const MOST = 28;

/** What one source told of one thing in the order of time, as a line. */
export function Trend({ trend: { who, values: all } }: { readonly trend: NonNullable<GlanceMeasure["trend"]> }) {
  const each = Math.max(1, all.length / MOST);
  const values = Array.from({ length: Math.min(MOST, all.length) }, (_, i) => all[Math.ceil((i + 1) * each) - 1] ?? 0);
  const most = Math.max(1, ...values);
  const steps = values.map((value, i) => {
    const [x, y] = [(i / values.length) * WIDTH, HEIGHT - 1 - (value / most) * (HEIGHT - 2)];
    return `${i === 0 ? "M" : "H"}${x.toFixed(1)}${i === 0 ? " " : "V"}${y.toFixed(1)}`;
  });
  return (
    <svg className="trend" role="img" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      <title>{`${who}: ${values.join(", ")}`}</title>
      <path d={`${steps.join("")}H${WIDTH}`} />
    </svg>
  );
}
