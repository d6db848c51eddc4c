import type { Alias, Document } from "yaml";
import { type Fields, fieldsMeta, unknownKeys } from "./fields.ts";
import { type Article, Refusal, withHeadline } from "./intake.ts";
import { textMeta } from "./text-meta.ts";
import { tomlFields } from "./toml-front.ts";

/** A report in Markdown: front matter in YAML or TOML if there is any, a heading, and the text as it stands. */
export async function readMarkdown(text: string): Promise<Article> {
  const { front, body, mark } = splitFrontMatter(text);
  const { meta, notes = [] }: Pick<Article, "meta" | "notes"> =
    front === null ? { meta: {} } : mark === TOML ? frontTold(tomlFields(front)) : await readFrontMatter(front);
  const heading = /^\s*# +([^\n]*?)#*[ \t]*(?:\n|$)/.exec(body);
  const headline = heading?.[1]?.trim();
  const plain = heading && headline ? `${headline}\n${body.slice(heading[0].length)}` : body;
  const title = meta.title ?? headline;
  const said = front === null ? textMeta(body) : {};
  return { text: withHeadline(title, plain), meta: { ...said, ...meta, ...(title ? { title } : {}) }, notes };
}

const TOML = "+++";

/** Lines of keys between two lines "---", or "+++", at the beginning. */
export const hasFrontMatter = (start: string): boolean =>
  /^\+{3}[ \t]*\r?\n(?:\s*#[^\n]*\n)*\s*[\w"-]+ *=[^\n]*\n(?:[^\n]*\n){0,60}?\+{3}[ \t]*\r?(?:\n|$)/.test(start) ||
  hasYaml(start);

const hasYaml = (start: string): boolean =>
  /^---[ \t]*\r?\n(?:[^\n]*\r?\n){0,60}?(?:---|\.\.\.)[ \t]*\r?(?:\n|$)/.test(start) &&
  /^---[ \t]*\r?\n\s*[\w"'-]+ *:/.test(start);

interface Split {
  readonly front: string | null;
  readonly body: string;
  /** The line around it. */
  readonly mark?: string;
}

function splitFrontMatter(text: string): Split {
  const mark = /^(---|\+{3})[ \t]*\n/.exec(text)?.[1];
  if (!mark || (mark === TOML && !hasFrontMatter(text.slice(0, LONGEST_FRONT)))) return { front: null, body: text };
  const start = text.indexOf("\n") + 1;
  const end = (mark === TOML ? /^\+{3}[ \t]*(?:\n|$)/m : /^(?:---|\.\.\.)[ \t]*(?:\n|$)/m).exec(text.slice(start));
  if (!end) throw new Refusal(`has front matter that never ends: close it with a line "${mark}".`);
  return { front: text.slice(start, start + end.index), body: text.slice(start + end.index + end[0].length), mark };
}

/** Of front matter in TOML, which is told from a line of signs by its keys. */
const LONGEST_FRONT = 20_000;

const IN_FRONT = "in its front matter";

async function readFrontMatter(front: string): Promise<Pick<Article, "meta" | "notes">> {
  const { parseDocument, isMap, visit } = await import("yaml");
  // Looked for below in one pass: the library compares every key with every other.
  // Of what it wonders about it would tell the terminal itself, in words of the file.
  const document = parseDocument(front, { prettyErrors: true, uniqueKeys: false, logLevel: "error" });
  const [error] = document.errors;
  if (error) {
    const line = (error.linePos?.[0].line ?? 0) + 1;
    if (error.code === "RESOURCE_EXHAUSTION")
      throw new Refusal(
        `has front matter whose values stand too deep in one another at line ${line}: write them side by side.`,
      );
    throw new Refusal(`has front matter that is not valid YAML at line ${line}: ${firstSentence(error.message)}`);
  }
  const repeated = isMap(document.contents) && firstRepeated(document.contents.items.map(({ key }) => String(key)));
  if (repeated) throw new Refusal(`has the key "${repeated}" twice in its front matter: keep one of them.`);
  const values = valuesOf(document, aliasesIn(document, visit), front);
  if (values === null) return { meta: {} };
  if (typeof values !== "object" || Array.isArray(values)) {
    throw new Refusal('has front matter without keys: write one "key: value" on each line.');
  }
  return frontTold(values as Fields);
}

const frontTold = (fields: Fields): Pick<Article, "meta" | "notes"> => ({
  meta: fieldsMeta(fields, IN_FRONT),
  notes: unknownKeys(fields, IN_FRONT),
});

function firstRepeated(keys: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return keys.find((key) => seen.size === seen.add(key).size);
}

/** References to values above; to nothing; and to what they stand in. */
interface Aliases {
  readonly sound: readonly Alias[];
  readonly lost: readonly Alias[];
  readonly endless: readonly Alias[];
}

function aliasesIn(document: Document, visit: typeof import("yaml").visit): Aliases {
  const [sound, lost, endless]: Alias[][] = [[], [], []];
  const anchors = new Set<string>();
  visit(document, {
    Alias: (_, alias, path) => {
      const isWithin = path.some((one) => "anchor" in one && one.anchor === alias.source);
      const kind = isWithin ? endless : anchors.has(alias.source) ? sound : lost;
      kind?.push(alias);
    },
    Value: (_, { anchor }) => void (anchor !== undefined && anchors.add(anchor)),
  });
  return { sound: sound ?? [], lost: lost ?? [], endless: endless ?? [] };
}

/** More is not written by hand; for each of many the library goes through all that stands above it. */
const MOST_ALIASES = 100;

/** Aliases are looked up only here: `title: *Exclusive` is one, to nothing, and few lines of them can stand for millions of values. */
function valuesOf(document: Document, { sound, lost, endless }: Aliases, front: string): unknown {
  const [nowhere] = lost;
  if (nowhere)
    throw new Refusal(
      `has front matter with an alias that leads nowhere (${shownIn(front, nowhere)}): put a value that begins with * in quotation marks.`,
    );
  const [within] = endless;
  if (within)
    throw new Refusal(
      `has front matter with an alias that is part of what it stands for (${shownIn(front, within)}): write the value in its place.`,
    );
  try {
    if (sound.length > MOST_ALIASES) throw new RangeError(`${sound.length} aliases`);
    return document.toJS();
  } catch (error) {
    const where = sound[0] ? ` (the first is ${shownIn(front, sound[0])})` : "";
    throw new Refusal(
      `has front matter whose aliases stand for more values than anybody can read${where}: write the few values that are meant in their place.`,
      { cause: error },
    );
  }
}

const shownIn = (front: string, alias: Alias): string => `*${alias.source}, at line ${lineIn(front, alias)}`;

/** The line of the file; the first is that of the hyphens. */
const lineIn = (front: string, { range }: Alias): number => front.slice(0, range?.[0] ?? 0).split("\n").length + 1;

const firstSentence = (message: string): string => `${message.split(/ at line |\n/)[0]}.`;
