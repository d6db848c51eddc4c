import type { Time } from "./types.ts";

/* EDTF's seasons, quarters and halves (ISO 8601-2) in TimeML's letters. */
const PARTS_OF_YEAR: ReadonlyMap<string, string> = new Map([
  ["21", "SP"],
  ["22", "SU"],
  ["23", "FA"],
  ["24", "WI"],
  ["33", "Q1"],
  ["34", "Q2"],
  ["35", "Q3"],
  ["36", "Q4"],
  ["40", "H1"],
  ["41", "H2"],
]);

/** A time of `text` as a TimeML TIMEX3 element. What cannot be told has the value "XXXX"; an open interval, "PX". */
export function timex3({ id, span, edtf }: Time, text: string): string {
  const rough = edtf?.endsWith("~") ? ' mod="APPROX"' : "";
  const [type, value] = typed((edtf ?? "XXXX").replace(/~$/, ""));
  return `<TIMEX3 tid="${escaped(id)}" type="${type}" value="${value}"${rough}>${escaped(text.slice(...span))}</TIMEX3>`;
}

function typed(edtf: string): readonly [type: string, value: string] {
  if (edtf.includes("/")) return ["DURATION", lengthOf(edtf)];
  if (edtf.includes("T")) return ["TIME", edtf];
  const [, year, part = ""] = /^(\d{4})-(\d{2})$/.exec(edtf) ?? [];
  const season = PARTS_OF_YEAR.get(part);
  return ["DATE", season ? `${year}-${season}` : edtf.startsWith("[") ? "XXXX" : edtf.replace(/(?<=\d)X+$/, "")];
}

const DAY = 86_400_000;

/** The length of an interval between two days or years, both included. */
function lengthOf(interval: string): string {
  const [first = "", last = ""] = interval.split("/");
  const days = /^\d{4}-\d{2}-\d{2}$/;
  if (days.test(first) && days.test(last)) return `P${Math.round((Date.parse(last) - Date.parse(first)) / DAY) + 1}D`;
  return /^\d{4}$/.test(first) && /^\d{4}$/.test(last) ? `P${Number(last) - Number(first) + 1}Y` : "PX";
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
