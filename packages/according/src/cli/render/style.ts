import picocolors from "picocolors";

type Paint = (text: string) => string;

/** How wide, and in which colours, to print. */
export interface Style {
  readonly width: number;
  readonly bold: Paint;
  readonly dim: Paint;
  readonly cyan: Paint;
  readonly yellow: Paint;
}

/** Longer lines are hard to read. */
const WIDEST = 100;

/** Colours only where somebody is watching and has not asked for none: https://no-color.org */
export function styleFor(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  env: Readonly<Record<string, string | undefined>>,
): Style {
  const { bold, dim, cyan, yellow } = picocolors.createColors(stream.isTTY === true && !env.NO_COLOR);
  return { width: Math.min(stream.columns || 80, WIDEST), bold, dim, cyan, yellow };
}
