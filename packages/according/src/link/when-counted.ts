import type { Span, Time } from "@according/reader";
import { TELLING } from "./en/happened.ts";
import { MOVED_ON } from "./en/told-numbers.ts";
import type { Sheet } from "./sheet.ts";
import { firstFrom } from "./words.ts";

/** The days told nearest to what happened, unless they are when somebody said so or when the number moved. */
export function timeOf(at: Sheet, sentence: Span, near: number): Time | undefined {
  const told = at.reading.times.filter(
    ({ span, edtf }) =>
      span[0] >= sentence[0] &&
      span[1] <= sentence[1] &&
      edtf !== null &&
      daySpan(edtf) !== null &&
      !isTelling(at, span),
  );
  const away = ({ span }: Time) => Math.abs(span[0] - near);
  return told.toSorted((a, b) => away(a) - away(b))[0];
}

/** "said on Thursday", "rose on Saturday to" */
function isTelling(
  {
    words,
    reading: {
      report: { text },
    },
  }: Sheet,
  span: Span,
): boolean {
  const at = firstFrom(words, span[0]);
  if (MOVED_ON.test(text.slice(Math.max(0, span[0] - FAR), span[0]))) return true;
  return (
    words.slice(Math.max(0, at - 3), at).some(({ word }) => TELLING.has(word)) ||
    TELLING.has(words[firstFrom(words, span[1])]?.word ?? "")
  );
}

/** In UTF-16 code units: about a clause. */
const FAR = 120;

/** First and last day of an EDTF value; null where it has none: open, a season, unspecified. */
export function daySpan(edtf: string): readonly [number, number] | null {
  const [from = "", to = from] = edtf.split("/");
  const [first, last] = [dayNumber(from, "01-01"), dayNumber(to, "12-31")];
  return first === null || last === null || last < first ? null : [first, last];
}

const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?/;

function dayNumber(edtf: string, edge: "01-01" | "12-31"): number | null {
  const written = DATE.exec(edtf)?.[0] ?? "";
  if (written === "" || (edtf.length > written.length && edtf[written.length] !== "T")) return null;
  if (written.length === 10) return Date.parse(written) / MS_A_DAY;
  if (written.length === 4) return Date.parse(`${written}-${edge}`) / MS_A_DAY;
  const first = Date.parse(`${written}-01`) / MS_A_DAY;
  return edge === "01-01" ? first : first + 30;
}
export const MS_A_DAY = 86_400_000;
