import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Page } from "./page.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");
const DAY = 86_400_000;

/** Whether a day is written on the page or in its address, in any of the usual forms: then the page tells its date. */
export function tellsDate({ file, url, gold }: Page): boolean {
  if (!gold.date) return false;
  const bytes = readFileSync(file);
  const html = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  const source = `${url ?? ""}\n${html.replace(/<!--.*?-->/gs, " ")}`;
  const moment = Date.parse(gold.date.slice(0, 10));
  // A gold in universal time may be the outlet's evening before.
  const days = gold.date.length > 10 ? [moment, moment - DAY, moment + DAY] : [moment];
  return days.some((day) => formsOf(new Date(day).toISOString().slice(0, 10)).test(source));
}

function formsOf(day: string): RegExp {
  const [year = "", month = "", date = ""] = day.split("-");
  const [m, d, name] = [Number(month), Number(date), MONTHS[Number(month) - 1] ?? ""];
  const named = `(?:${name}|${name.slice(0, 3)}|${name === "September" ? "Sept" : name.slice(0, 3)})\\.?`;
  const nth = "(?:st|nd|rd|th)?";
  return new RegExp(
    [
      `${year}-${month}-${date}|${year}/0?${m}/0?${d}\\b|\\b${year}${month}${date}\\b|/${year}/${name.slice(0, 3)}/${date}`,
      `\\b${named}\\s+0?${d}${nth},?\\s+${year}|\\b0?${d}${nth}(?: of)?[\\s-]+${named},?[\\s-]+${year}`,
      `\\b0?${d}[./]0?${m}[./]${year}|\\b0?${m}[./]0?${d}[./]${year}`,
    ].join("|"),
    "i",
  );
}
