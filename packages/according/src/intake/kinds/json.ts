import { KeysSought, keysThere, lackingIn } from "../asked-keys.ts";
import { decode } from "../decode.ts";
import { type Fields, fieldsMeta, firstField, isObject, rekeyed, unknownKeys } from "../fields.ts";
import { type Article, type FieldKeys, type Part, Refusal, withHeadline } from "../intake.ts";
import { eachPart } from "../parts.ts";
import { headlineAlone } from "./feeds.ts";
import { type File, type Kind, LARGEST_ARCHIVE } from "./kind.ts";
import { refuseWithdrawn } from "./news-article.ts";

/** A brace or bracket and what can only be JSON after it: an editor's [note] is none. */
const beginsAsJson = ({ start }: File): boolean => /^(?:\{\s*(?:"|\}\s*$)|\[\s*(?:[{["]|\]\s*$))/.test(start);
const hasSecondLine = ({ start }: File): boolean =>
  /^\{.*\}[ \t]*\r?\n\s*\{/.test(start) || (/^\{[^\n]*$/.test(start) && start.length > 4000);

/** One object a line: https://jsonlines.org */
export const jsonLines: Kind = {
  name: "JSON Lines",
  tells: (file) => beginsAsJson(file) && hasSecondLine(file),
  largest: LARGEST_ARCHIVE,
  read: ({ bytes, keys }) => {
    const text = decode(bytes);
    return isJson(text) ? readValue(JSON.parse(text), keys) : readEachObject(jsonLinesIn(text), parseLine, {}, keys);
  },
};

/** An object, a list of them, ninjs (IPTC), JSON Feed (jsonfeed.org), JSON-LD, the answer of a news API, or a record of ours. */
export const json: Kind = {
  name: "JSON",
  tells: beginsAsJson,
  read: ({ bytes, keys }) => {
    const text = decode(bytes);
    if (!isJson(text))
      throw new Refusal("is JSON that breaks off or has a mistake in it: look at it with a JSON checker.");
    return readValue(JSON.parse(text), keys);
  },
};

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function* jsonLinesIn(text: string): Generator<string> {
  for (const line of text.split("\n")) if (/\S/.test(line)) yield line;
}

function parseLine(line: string): Fields {
  if (!isJson(line)) throw new Refusal("is not JSON: write one object on each line.");
  return JSON.parse(line) as Fields;
}

async function readValue(value: unknown, keys?: FieldKeys): Promise<readonly Part[]> {
  const { items, about } = itemsOf(value, keys);
  if (items.length === 0) throw new Refusal('is JSON without a report in it: put the report into "text".');
  const parts = await readEachObject(items, (item) => item, about, keys);
  const [only] = parts;
  if (parts.length === 1 && only && "problem" in only) throw new Refusal(only.problem);
  return parts;
}

/** Each as a report. A key that was asked for and none of them has is told once: of all where none has a text, else in a note. */
async function readEachObject<T>(
  items: Iterable<T>,
  parse: (item: T) => unknown,
  about: Fields,
  keys?: FieldKeys,
): Promise<readonly Part[]> {
  const sought = new KeysSought(keys);
  const parts = await eachPart(items, (item) => {
    const value = parse(item);
    const lacking = isObject(value) ? lackingIn(value, keys) : undefined;
    if (lacking) sought.look(lacking);
    return readObject(value, about, keys);
  });
  const notes = sought.missed().map((one) => `has no key "${one.key}" that ${one.option} names: ${keysThere(one)}.`);
  if (sought.isMissed("text") && parts.every((part) => "problem" in part)) throw new Refusal(notes.join(" "));
  return notes.length === 0 ? parts : parts.map((part) => ("problem" in part ? part : withNotes(part, notes)));
}

const withNotes = (article: Article, more: readonly string[]): Article => ({
  ...article,
  notes: [...(article.notes ?? []), ...more],
});

/** Under these keys stand many: https://www.jsonfeed.org/version/1.1/, and the answers of news APIs. */
const LISTS = [
  "items",
  "articles",
  "results",
  "docs",
  "data",
  "entries",
  "stories",
  "reports",
  "@graph",
  "hits",
  "news",
];
const WRAPS = ["response", "report", "article", "_source", "fields", "attributes", "newsItem"];

interface Items {
  readonly items: readonly unknown[];
  /** What the whole says of each: the title of a feed is its outlet. */
  readonly about: Fields;
}

function itemsOf(value: unknown, keys?: FieldKeys): Items {
  if (Array.isArray(value)) return { items: value, about: {} };
  if (!isObject(value) || typeof value[keys?.text ?? ""] === "string" || textIn(value))
    return { items: [value], about: {} };
  const key = LISTS.find((one) => Array.isArray(value[one]) && (value[one] as unknown[]).some(isObject));
  if (key) {
    const feed = /jsonfeed\.org/.test(String(value.version));
    return {
      items: (value[key] as unknown[]).filter(isObject),
      about: feed ? { outlet: value.title, language: value.language } : {},
    };
  }
  const wrap = WRAPS.find((one) => isObject(value[one]));
  return wrap ? itemsOf(value[wrap], keys) : { items: [value], about: {} };
}

interface Text {
  readonly kind: "text" | "html";
  readonly words: string;
}

/** The text of a report, plain before marked up; ninjs keeps several forms under "bodies". */
function textIn(fields: Fields): Text | undefined {
  const bodies = Array.isArray(fields.bodies) ? fields.bodies.filter(isObject) : [];
  const [key] = firstField(fields, "text") ?? [];
  const plain =
    (key && valueWords({ value: fields[key] })) ||
    valueWords(bodies.find(({ contenttype }) => !/html/.test(String(contenttype))));
  if (plain) return { kind: /<\/?(?:p|br|div|h\d|ul|li)\b[^>]*>/i.test(plain) ? "html" : "text", words: plain };
  const html = firstField(fields, "html")?.[1] ?? valueWords(bodies[0]);
  return html ? { kind: "html", words: html } : undefined;
}

const valueWords = (body: Fields | undefined): string | undefined =>
  typeof body?.value === "string" ? body.value : undefined;

/** What ninjs keeps several forms of is used where it is a list of them. */
const withoutLists = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([key, value]) => !(/^(?:headlines|bodies)$/.test(key) && Array.isArray(value) && value.some(isObject)),
    ),
  );

async function readObject(written: unknown, about: Fields = {}, keys?: FieldKeys): Promise<Article> {
  const value = keys && isObject(written) ? rekeyed(written, keys) : written;
  if (!isObject(value)) throw new Refusal('is not a JSON object: write {"text": ...}.');
  const inner = WRAPS.map((key) => value[key]).find((one) => isObject(one) && textIn(one));
  const fields: Fields = { ...about, ...value, ...(inner as Fields | undefined) };
  refuseWithdrawn(fields.pubstatus);
  const found = textIn(fields);
  const [headline] = Array.isArray(fields.headlines) ? fields.headlines.filter(isObject) : [];
  const meta = fieldsMeta(headline ? { title: headline.value, ...fields } : fields, "in its JSON");
  if (!found && Object.hasOwn(about, "outlet")) return headlineAlone(meta);
  if (!found) throw new Refusal('is JSON without a text: put the report into "text".');
  const body =
    found.kind === "html"
      ? (await import("../html.ts")).textOfHtml(found.words).concat("\n")
      : found.words.replace(/\r\n?/g, "\n");
  if (!/\S/.test(body)) throw new Refusal("has an empty text: there is nothing to read.");
  return { text: withHeadline(meta.title, body), meta, notes: unknownKeys(withoutLists(value), "in its JSON") };
}
