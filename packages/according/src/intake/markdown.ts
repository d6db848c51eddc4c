import { type Fields, fieldsMeta, unknownKeys } from "./fields.ts";
import { type Article, Refusal, withHeadline } from "./intake.ts";
import { textMeta } from "./text-meta.ts";

/** A report in Markdown: YAML front matter if there is any, a heading, and the text as it stands. */
export async function readMarkdown(text: string): Promise<Article> {
  const { front, body } = splitFrontMatter(text);
  const { meta, notes = [] }: Pick<Article, "meta" | "notes"> =
    front === null ? { meta: {} } : await readFrontMatter(front);
  const heading = /^\s*# +([^\n]*?)#*[ \t]*(?:\n|$)/.exec(body);
  const headline = heading?.[1]?.trim();
  const plain = heading && headline ? `${headline}\n${body.slice(heading[0].length)}` : body;
  const title = meta.title ?? headline;
  const said = front === null ? textMeta(body) : {};
  return { text: withHeadline(title, plain), meta: { ...said, ...meta, ...(title ? { title } : {}) }, notes };
}

/** Lines of keys between two lines "---", at the beginning. */
export const hasFrontMatter = (start: string): boolean =>
  /^---[ \t]*\r?\n(?:[^\n]*\r?\n){0,60}?(?:---|\.\.\.)[ \t]*\r?(?:\n|$)/.test(start) &&
  /^---[ \t]*\r?\n\s*[\w"'-]+ *:/.test(start);

function splitFrontMatter(text: string): { readonly front: string | null; readonly body: string } {
  if (!/^---[ \t]*\n/.test(text)) return { front: null, body: text };
  const start = text.indexOf("\n") + 1;
  const end = /^(?:---|\.\.\.)[ \t]*(?:\n|$)/m.exec(text.slice(start));
  if (!end) throw new Refusal('has front matter that never ends: close it with a line "---".');
  return { front: text.slice(start, start + end.index), body: text.slice(start + end.index + end[0].length) };
}

const IN_FRONT = "in its front matter";

async function readFrontMatter(front: string): Promise<Pick<Article, "meta" | "notes">> {
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
  if (values === null) return { meta: {} };
  if (typeof values !== "object" || Array.isArray(values)) {
    throw new Refusal('has front matter without keys: write one "key: value" on each line.');
  }
  return { meta: fieldsMeta(values as Fields, IN_FRONT), notes: unknownKeys(values as Fields, IN_FRONT) };
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
