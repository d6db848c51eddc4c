import picocolors from "picocolors";

type Paint = (text: string) => string;

/** How wide, and in which colours, to print. */
export interface Style {
  readonly width: number;
  readonly bold: Paint;
  readonly dim: Paint;
  readonly cyan: Paint;
  readonly yellow: Paint;
  /** Of the words of a statement, those under whose condition it is said to hold. */
  readonly condition: Paint;
}

/** Longer lines are hard to read. */
const WIDEST = 100;

/** Colours only where somebody is watching and has not asked for none: https://no-color.org */
export function styleFor(
  stream: { readonly isTTY?: boolean; readonly columns?: number },
  env: Readonly<Record<string, string | undefined>>,
): Style {
  const coloured = stream.isTTY === true && !env.NO_COLOR;
  const { bold, dim, cyan, yellow, underline } = picocolors.createColors(coloured);
  const condition = coloured ? byLine(underline) : (words: string) => `‹${words}›`;
  return { width: Math.min(stream.columns || 80, WIDEST), bold, dim, cyan, yellow, condition };
}

/** What sets a line in is not painted. */
const byLine =
  (paint: Paint): Paint =>
  (text) =>
    text.replace(/[^\s](?:[^\n]*[^\s])?/g, paint);
