import { parseDate } from "./dates.ts";
import { type Article, Refusal, withHeadline } from "./intake.ts";
import { parseUrl } from "./urls.ts";

/** A report in Markdown: YAML front matter if there is any, a heading, and the text as it stands. */
export async function readMarkdown(text: string): Promise<Article> {
  const { front, body } = splitFrontMatter(text);
  const meta = front === null ? {} : await readFrontMatter(front);
  const heading = /^\s*# +([^\n]*?)#*[ \t]*(?:\n|$)/.exec(body);
  const headline = heading?.[1]?.trim();
  const plain = heading && headline ? `${headline}\n${body.slice(heading[0].length)}` : body;
  const title = meta.title ?? headline;
  return { text: withHeadline(title, plain), meta: { ...meta, ...(title ? { title } : {}) } };
}

function splitFrontMatter(text: string): { readonly front: string | null; readonly body: string } {
  if (!/^---[ \t]*\n/.test(text)) return { front: null, body: text };
  const start = text.indexOf("\n") + 1;
  const end = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/m.exec(text.slice(start));
  if (!end) throw new Refusal('has front matter that never ends: close it with a line "---".');
  return { front: text.slice(start, start + end.index), body: text.slice(start + end.index + end[0].length) };
}

async function readFrontMatter(front: string): Promise<Article["meta"]> {
  const { parseDocument, isMap } = await import("yaml");
  // Looked for below in one pass: the library compares every key with every other.
  const document = parseDocument(front, { prettyErrors: true, uniqueKeys: false });
  const [error] = document.errors;
  if (error) {
    const line = (error.linePos?.[0].line ?? 0) + 1;
    throw new Refusal(`has front matter that is not valid YAML at line ${line}: ${firstSentence(error.message)}`);
  }
  const repeated = isMap(document.contents) && firstRepeated(document.contents.items.map(({ key }) => String(key)));
  if (repeated) throw new Refusal(`has the key "${repeated}" twice in its front matter: keep one of them.`);
  const values = valuesOf(document);
  if (values === null) return {};
  if (typeof values !== "object" || Array.isArray(values)) {
    throw new Refusal('has front matter without keys: write one "key: value" on each line.');
  }
  return frontMeta(values as Record<string, unknown>);
}

function firstRepeated(keys: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return keys.find((key) => seen.size === seen.add(key).size);
}

/** Aliases are looked up only here: `title: *Exclusive` is one, to nothing. */
function valuesOf(document: { toJS(): unknown }): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw new Refusal(
      "has front matter with an alias that leads nowhere: put a value that begins with * in quotation marks.",
      {
        cause: error,
      },
    );
  }
}

const firstSentence = (message: string): string => `${message.split(/ at line |\n/)[0]}.`;

function frontMeta(values: Readonly<Record<string, unknown>>): Article["meta"] {
  const text = (key: string): string | undefined => asText(values[key]);
  const dateKey = ["published", "publishedAt", "date"].find((key) => text(key));
  const byline = [values.byline ?? values.author].flat().flatMap((name) => asText(name) ?? []);
  const meta = {
    title: text("title"),
    outlet: text("outlet"),
    url: text("url") && frontUrl(text("url") as string),
    publishedAt: dateKey && frontDate(dateKey, text(dateKey) as string),
    language: text("language"),
    byline: byline.length > 0 ? byline : undefined,
  };
  return Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== undefined));
}

const asText = (value: unknown): string | undefined =>
  typeof value === "string" || typeof value === "number" ? String(value).trim() || undefined : undefined;

function frontUrl(written: string): string {
  const url = parseUrl(written);
  if (url === null)
    throw new Refusal(`has the url "${written}" in its front matter: it must begin with https:// or http://`);
  return url;
}

function frontDate(key: string, written: string): string {
  const date = parseDate(written);
  if (date !== null) return date;
  throw new Refusal(
    `has "${key}: ${written}" in its front matter: write 2026-03-06, or 2026-03-06T10:00:00Z with a zone.`,
  );
}
