import { type Entry, KINDS, type Kind } from "./entries.ts";

/** The verdicts of sheets: of each entry its code, and how many of each kind were missed. */
export interface Verdicts {
  readonly codes: ReadonlyMap<string, string>;
  readonly missed: Readonly<Record<Kind, number>>;
}

/** What each kind is called in a table, its codes, and the word that opens a line of what was missed. */
const ASKED: Readonly<Record<Kind, { readonly name: string; readonly codes: string; readonly missed: string }>> = {
  statement: { name: "Statements", codes: "RWNBO", missed: "M" },
  figure: { name: "Figures", codes: "RVKFSO", missed: "MF" },
  time: { name: "Times", codes: "RVWFO", missed: "MT" },
  event: { name: "Events", codes: "RTPDHSN", missed: "ME" },
};

/** Lines of a number, a code and why, parted by tabs; those that open with "M" are what was missed. Others are passed over. */
export function readVerdicts(text: string): Verdicts {
  const lines = text.split("\n").map((line) => line.trim().split(/\s+/));
  const codes = lines.flatMap(([id = "", code = ""]): [string, string][] =>
    /^\d+$/.test(id) && /^[A-Z]$/.test(code) ? [[id, code]] : [],
  );
  const starting = (word: string): number => lines.filter(([first]) => first === word).length;
  const missed = Object.fromEntries(KINDS.map((kind) => [kind, starting(ASKED[kind].missed)])) as Verdicts["missed"];
  return { codes: new Map(codes), missed };
}

/** The tables of what was judged, statements from a confidence on. */
export function tablesOf(entries: readonly Entry[], verdicts: Verdicts, from: number): string {
  const judged = entries.flatMap((one) => {
    const code = verdicts.codes.get(one.id);
    return code === undefined ? [] : [{ ...one, code }];
  });
  const kept = judged.filter(({ kind, confidence }) => kind !== "statement" || (confidence ?? 0) >= from);
  const tables = KINDS.filter((asked) => judged.some(({ kind }) => kind === asked)).flatMap((asked) => {
    const { name, codes } = ASKED[asked];
    const of = kept.filter(({ kind }) => kind === asked);
    const by =
      asked === "statement" ? [...Map.groupBy(of, (one) => one.by)].sort(([, a], [, b]) => b.length - a.length) : [];
    return [
      `${name}${asked === "statement" ? ` from ${from}` : ""}: ${of.length}; ${shares(of, codes)}; missed ${verdicts.missed[asked]}`,
      ...by.map(([engine, own]) => `  ${engine}: ${own.length}; ${shares(own, codes)}`),
    ];
  });
  return [...tables, `Not judged: ${entries.length - judged.length} of ${entries.length}`].join("\n");
}

const shares = (of: readonly { readonly code: string }[], codes: string): string =>
  [...codes]
    .map((code) => {
      const count = of.filter((one) => one.code === code).length;
      return `${code} ${count} (${of.length === 0 ? "-" : ((100 * count) / of.length).toFixed(1)})`;
    })
    .join(", ");
