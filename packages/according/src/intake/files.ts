import { extname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { hash } from "../hash.ts";
import { readBytes } from "./bytes.ts";
import { decode } from "./decode.ts";
import { type Article, type Given, type Incoming, type Intake, Refusal } from "./intake.ts";
import { checkLanguage } from "./language.ts";
import { readMarkdown } from "./markdown.ts";
import { refused } from "./own-fault.ts";

/** One file, or standard input for "-", as a report or as the reason why it is none. */
export async function readFile(input: string, given: Given = {}): Promise<Intake> {
  try {
    return await takeIn(input, await readBytes(input), given);
  } catch (error) {
    return refused(input, error);
  }
}

/** What was in the file, or came from standard input for "-". Never rejects. */
export async function takeIn(input: string, bytes: Uint8Array, given: Given): Promise<Intake> {
  try {
    return toIncoming(input, await readArticle(input, bytes, given), given);
  } catch (error) {
    return refused(input, error);
  }
}

async function readArticle(input: string, bytes: Uint8Array, given: Given): Promise<Article> {
  const format = formatOf(input, bytes);
  const article = await READERS[format](bytes);
  const language = given.language ?? article.meta.language;
  if (language === undefined) await checkLanguage(article.text);
  else checkStated(language);
  return article;
}

function checkStated(language: string): void {
  if (/^en\b/i.test(language)) return;
  throw new Refusal(`says its language is "${language}", and According reads only English so far.`);
}

type Format = "plain" | "markdown" | "html";

const READERS: Readonly<Record<Format, (bytes: Uint8Array) => Promise<Article>>> = {
  plain: async (bytes) => ({ text: decode(bytes), meta: {} }),
  markdown: (bytes) => readMarkdown(decode(bytes)),
  html: async (bytes) => (await import("./html.ts")).readHtml(bytes),
};

const EXTENSIONS: Readonly<Record<string, Format>> = {
  ".md": "markdown",
  ".markdown": "markdown",
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
  ".txt": "plain",
};

/** By the name; by the first characters where the name does not tell. */
function formatOf(input: string, bytes: Uint8Array): Format {
  const known = input === "-" ? undefined : EXTENSIONS[extname(input).toLowerCase()];
  if (known) return known;
  const start = new TextDecoder().decode(bytes.subarray(0, 256)).trimStart();
  if (/^(?:<!doctype html|<html|<\?xml[^>]*>\s*<(?:!doctype )?html)/i.test(start)) return "html";
  return /^---[ \t]*\r?\n/.test(start) ? "markdown" : "plain";
}

function toIncoming(input: string, { text, meta }: Article, given: Given): Incoming {
  const known = { ...meta, ...given };
  const { url } = known;
  const digest = hash([text, known.title, known.outlet, known.publishedAt, known.byline]);
  const place = input === "-" ? `text:${digest}` : pathToFileURL(resolve(input)).href;
  return { input, origin: url ?? place, text, meta: { ...known, id: idOf(known, digest), language: "en" } };
}

/** 80 bits of a digest of what names the report best: its address, else outlet, date and title, else its text. */
function idOf({ url, outlet, publishedAt, title }: Given, digest: string): string {
  const named = outlet && publishedAt && title ? hash(["named", outlet, publishedAt, title]) : digest;
  return (url ? hash(["url", url]) : named).slice(0, 20);
}
