import type { Entry } from "./entries.ts";

/** The verdicts of sheets: of each entry its code, and how many statements and figures were missed. */
export interface Verdicts {
  readonly codes: ReadonlyMap<string, string>;
  readonly missed: number;
  readonly missedFigures: number;
}

const STATEMENT_CODES = ["R", "W", "N", "B", "O"] as const;
const FIGURE_CODES = ["R", "V", "K", "F", "S", "O"] as const;

/** Lines of a number, a code and why, parted by tabs; "M" and "MF" lines are what was missed. Others are passed over. */
export function readVerdicts(text: string): Verdicts {
  const lines = text.split("\n").map((line) => line.trim().split(/\s+/));
  const codes = lines.flatMap(([id = "", code = ""]): [string, string][] =>
    /^\d+$/.test(id) && /^[A-Z]$/.test(code) ? [[id, code]] : [],
  );
  const starting = (word: string): number => lines.filter(([first]) => first === word).length;
  return { codes: new Map(codes), missed: starting("M"), missedFigures: starting("MF") };
}

/** The tables of what was judged: statements from a confidence on, and figures. */
export function tablesOf(entries: readonly Entry[], verdicts: Verdicts, from: number): string {
  const judged = entries.flatMap((one) => {
    const code = verdicts.codes.get(one.id);
    return code === undefined ? [] : [{ ...one, code }];
  });
  const statements = judged.filter(({ kind, confidence }) => kind === "statement" && (confidence ?? 0) >= from);
  const figures = judged.filter(({ kind }) => kind === "figure");
  return [
    `Statements from ${from}: ${statements.length}; ${shares(statements, STATEMENT_CODES)}; missed ${verdicts.missed}`,
    ...[...Map.groupBy(statements, ({ by }) => by)]
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([by, of]) => `  ${by}: ${of.length}; ${shares(of, STATEMENT_CODES)}`),
    `Figures: ${figures.length}; ${shares(figures, FIGURE_CODES)}; missed ${verdicts.missedFigures}`,
    `Not judged: ${entries.length - judged.length} of ${entries.length}`,
  ].join("\n");
}

const shares = (of: readonly { readonly code: string }[], codes: readonly string[]): string =>
  codes
    .map((code) => {
      const count = of.filter((one) => one.code === code).length;
      return `${code} ${count} (${of.length === 0 ? "-" : ((100 * count) / of.length).toFixed(1)})`;
    })
    .join(", ");
