import type { CSSProperties } from "react";
import type { Line } from "../reader/segments.ts";

interface Rows {
  /** The heights of all rows: cards take what they need, and what a line is higher than its cards comes after them. */
  readonly template: string;
  readonly ofLines: readonly CSSProperties[];
  readonly ofCards: readonly CSSProperties[];
}

/** In which rows the lines of a draft stand and their cards, in the order of the draft, each by where its words begin. */
export function rowsBeside(lines: readonly Pick<Line, "start">[], cards: readonly number[]): Rows {
  const lineOf = (at: number) =>
    Math.max(
      0,
      lines.findLastIndex(({ start }) => start <= at),
    );
  const cardsIn = lines.map((_, i) => cards.filter((at) => lineOf(at) === i).length);
  const firstRow = cardsIn.map((_, i) => 1 + cardsIn.slice(0, i).reduce((sum, many) => sum + many + 1, 0));
  const placed = cardsIn.map(() => 0);
  return {
    template: cardsIn.map((many) => (many === 0 ? "auto" : `repeat(${many}, min-content) auto`)).join(" "),
    ofLines: cardsIn.map((many, i) => rowVariables(firstRow[i] ?? 1, many + 1)),
    ofCards: cards.map((at) => {
      const line = lineOf(at);
      const before = placed[line] ?? 0;
      placed[line] = before + 1;
      return rowVariables((firstRow[line] ?? 1) + before, 1);
    }),
  };
}

const rowVariables = (row: number, rows: number): CSSProperties => ({ "--row": row, "--rows": rows }) as CSSProperties;
