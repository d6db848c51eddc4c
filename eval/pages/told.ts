import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { Page } from "./page.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");
const DAY = 86_400_000;

/** Whether a day is written on the page or in its address, in any of the usual forms: then the page tells its date. */
export const tellsDate = (page: Page): boolean => (page.gold.date ? daysOf(page).test(sourceOf(page)) : false);

/** The forms of the day, or of a gold in universal time the outlet's evening before or morning after. */
const daysOf = ({ gold: { date = "" } }: Page): RegExp => formsAround(date, date.length > 10);

function formsAround(date: string, around: boolean): RegExp {
  const moment = Date.parse(date.slice(0, 10));
  const days = around ? [moment, moment - DAY, moment + DAY] : [moment];
  return new RegExp(days.map((day) => formsOf(new Date(day).toISOString().slice(0, 10))).join("|"), "gi");
}

function sourceOf({ file, url }: Page): string {
  const bytes = readFileSync(file);
  const html = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return `${url ?? ""}\n${html.replace(/<!--.*?-->/gs, " ")}`;
}

/** What a page tells programs as the day of its publication. */
const PUBLISHED = [
  /"datePublished"\s*:\s*"([^"]+)"/g,
  /<meta\b(?=[^<>]*published_time)[^<>]*\b(?:content|value)="([^"]+)"/g,
  /<meta\b(?=[^<>]*"(?:pubdate|datePublished)")[^<>]*\b(?:content|value)="([^"]+)"/g,
];
/** Before a day on which the page was changed. */
const CHANGED =
  /(?:updated?|modified|modification|edited|revision|lastmod|\$Date)\W*[^<>"]{0,20}$|(?:updated|modified|lastmod)[^<>]{0,60}$/i;
/** Before a day in the address of something. */
const ADDRESS = /(?:https?:)?\/\/?[^\s"'<>]*$/;
const BEFORE = 120;
/** Less is a month or a year. */
const FEWEST_LETTERS = 8;

/**
 * Whether the day of the gold is told as that of publication. It is not where the page names another day for that to programs, or where
 * it stands only as the day of a change or in the address of something else, such as a picture.
 */
export function tellsPublication(page: Page): boolean {
  if (!tellsDate(page)) return false;
  const [source, days] = [sourceOf(page), daysOf(page)];
  const published = PUBLISHED.flatMap((one) => [...source.matchAll(one)].map(([, written = ""]) => written)).filter(
    (one) => one.length >= FEWEST_LETTERS,
  );
  if (published.length > 0) return published.some((one) => formsAround(page.gold.date ?? "", true).test(one));
  const ofPage = page.url ? new RegExp(days).test(page.url) : false;
  return (
    ofPage ||
    [...source.matchAll(days)].some(({ index }) => isOfPublication(source.slice(Math.max(0, index - BEFORE), index)))
  );
}

const isOfPublication = (before: string): boolean => !CHANGED.test(before) && !ADDRESS.test(before);

function formsOf(day: string): string {
  const [year = "", month = "", date = ""] = day.split("-");
  const [m, d, name] = [Number(month), Number(date), MONTHS[Number(month) - 1] ?? ""];
  const named = `(?:${name}|${name.slice(0, 3)}|${name === "September" ? "Sept" : name.slice(0, 3)})\\.?`;
  const nth = "(?:st|nd|rd|th)?";
  return [
    `${year}-${month}-${date}|${year}/0?${m}/0?${d}\\b|\\b${year}${month}${date}(?:T|\\b)|/${year}/${name.slice(0, 3)}/${date}`,
    `\\b${named}\\s+0?${d}${nth},?\\s+${year}|\\b0?${d}${nth}(?: of)?[\\s-]+${named},?[\\s-]+${year}|\\b${named} ${date} [\\d:]{8} \\S{1,6} ${year}`,
    `\\b0?${d}[./]0?${m}[./]${year}|\\b0?${m}[./]0?${d}[./]${year}|\\b${date}\\.${month}\\.${year.slice(2)}\\b`,
  ].join("|");
}
