import type { Reading, Span } from "@according/reader";

/** Times that the words name, first and last, that are as long as an EDTF value of so many characters, cut there. */
export const timesCut = (times: readonly string[], length: number): ReadonlySet<string> =>
  new Set(times.filter((one) => one.length >= length).map((one) => one.slice(0, length)));

/** Years, months and days, as their words tell them. */
export function datesNamed({ times }: Reading, content: readonly Span[]): readonly string[] {
  const inside = times.filter(({ span }) => content.some((one) => one[0] <= span[0] && span[1] <= one[1]));
  const written = inside.flatMap(({ edtf }) => (edtf && edtf.length <= LONGEST ? edtf.split("/") : []));
  return written.flatMap((edtf) => DATE.exec(edtf)?.[0] ?? []);
}
/** "2026-22" is a season. */
const DATE = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?(?![\dX]|-\d{2}\b)/;
/** "2026-03-06T10:00/2026-03-07" */
const LONGEST = 25;
