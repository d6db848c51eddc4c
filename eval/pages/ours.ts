import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { readFiles } from "according";
import { parseHTML } from "linkedom";
import type { Found, Page } from "./page.ts";
import { plainText } from "./plain.ts";

/** As `according add` takes the page in; of a live blog all of it, with what is told of its top, or of its first entry. */
export async function ours({ file, url }: Page): Promise<Found> {
  const given = { language: "en", ...(url && /^https?:/.test(url) ? { url } : {}) };
  const read = (await readFiles(file, given)).filter((one) => "text" in one);
  const first = read.find(({ meta }) => meta.url?.endsWith("#top")) ?? read[0];
  if (!first) return {};
  const { title, publishedAt, byline, outlet } = first.meta;
  return {
    text: read.map(({ text }) => text).join("\n"),
    ...(title ? { title } : {}),
    ...(publishedAt ? { date: publishedAt } : {}),
    ...(byline ? { byline: byline.join(", ") } : {}),
    ...(outlet ? { outlet } : {}),
  };
}

/** Readability by itself, with the same parser. */
export function readabilityAlone({ file }: Page): Found {
  const bytes = readFileSync(file);
  const html = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  const found = new Readability(parseHTML(html).document).parse();
  if (!found) return {};
  const { content, title, byline, siteName, publishedTime } = found;
  const fields = { title, byline, outlet: siteName, date: publishedTime };
  return {
    text: plainText(content ?? ""),
    ...Object.fromEntries(Object.entries(fields).flatMap(([key, value]) => (value ? [[key, value]] : []))),
  };
}
