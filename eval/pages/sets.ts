// The sets of pages, each as its own project keeps it. None of them is part of this one.
import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { eld } from "eld/extrasmall";
import { parseHTML } from "linkedom";
import type { Gold, Page } from "./page.ts";
import { plainText } from "./plain.ts";

type Fields = Readonly<Record<string, string | null | undefined>>;
/** One of the sets has `NaN` for what is not told. */
const json = <T>(file: string): T => JSON.parse(readFileSync(file, "utf8").replace(/": NaN([,}])/g, '": null$1'));
const told = (value: unknown): string | undefined =>
  (value ? [value].flat().join(", ").trim() : undefined) || undefined;

/** https://github.com/scrapinghub/article-extraction-benchmark: news, with the text that people took from it. */
function benchmark(folder: string): readonly Page[] {
  const gold = json<Readonly<Record<string, { readonly articleBody: string; readonly url: string }>>>(
    join(folder, "ground-truth.json"),
  );
  return Object.entries(gold).map(([id, { articleBody, url }]) => ({
    ...page("benchmark", id, join(folder, "html", `${id}.html.gz`), { text: articleBody }),
    url,
  }));
}

/** https://github.com/mozilla/readability: pages of all kinds; the text is what Readability itself makes of them. */
function readability(folder: string): readonly Page[] {
  return globSync(join(folder, "test", "test-pages", "*")).flatMap((at) => {
    const meta = json<Fields>(join(at, "expected-metadata.json"));
    const text = plainText(readFileSync(join(at, "expected.html"), "utf8"));
    const gold = { text, title: meta.title, byline: meta.byline, outlet: meta.siteName, date: meta.publishedTime };
    return [page("readability", basename(at), join(at, "source.html"), tidy(gold))];
  });
}

/** https://github.com/postlight/parser: one page of a site, with what its rules for that site must find. */
function postlight(folder: string): readonly Page[] {
  return globSync(join(folder, "src", "extractors", "custom", "*", "index.test.js")).flatMap((test) => {
    const source = readFileSync(test, "utf8");
    const [file] = all(source, /readFileSync\(\s*(['"`])(.+?)\1/g);
    if (!file || !existsSync(join(folder, file)) || /--/.test(file)) return [];
    const expected = (field: string) =>
      all(source, new RegExp(`equal\\(\\s*${field},\\s*(['"\`])(.+?)\\1\\s*\\)`, "gs"))[0];
    const gold = { title: expected("title"), byline: expected("author"), date: expected("date_published") };
    const [url] = all(source, /url\s*=\s*(['"`])(.+?)\1/gs);
    return [{ ...page("postlight", basename(file, ".html"), join(folder, file), tidy(gold)), ...(url ? { url } : {}) }];
  });
}

const all = (source: string, pattern: RegExp): readonly string[] =>
  [...source.matchAll(pattern)].map((match) => (match[2] ?? "").replace(/\\(.)/g, "$1"));

/** https://github.com/AndyTheFactory/newspaper4k: the pages of its tests. */
function newspaper(folder: string): readonly Page[] {
  return globSync(join(folder, "tests", "data", "txt", "*.txt")).flatMap((file) => {
    const name = basename(file, ".txt");
    const [html, meta] = [
      join(folder, "tests/data/html", `${name}.html`),
      join(folder, "tests/data/metadata", `${name}.json`),
    ];
    if (!existsSync(html) || !existsSync(meta)) return [];
    const { title, url, authors, publish_date } = json<Fields & { readonly authors?: readonly string[] }>(meta);
    const gold = { text: readFileSync(file, "utf8"), title, date: publish_date, byline: authors?.join(", ") };
    return [{ ...page("newspaper4k", name, html, tidy(gold)), ...(url ? { url } : {}) }];
  });
}

interface Evaluated {
  readonly file: string;
  readonly with?: readonly string[];
  readonly without?: readonly string[];
  readonly title?: string;
  readonly author?: string;
  readonly date?: string;
  readonly sitename?: string;
}

/** https://github.com/adbar/trafilatura: pieces of the text and pieces of what stands around it. */
const trafilatura = (folder: string): readonly Page[] =>
  Object.entries(json<Readonly<Record<string, Evaluated>>>(join(folder, "tests", "evaldata.json"))).flatMap(
    ([url, at]) => {
      const file = ["cache", "eval"].map((sub) => join(folder, "tests", sub, at.file)).find((one) => existsSync(one));
      if (!file) return [];
      const pieces = { within: at.with ?? [], without: at.without ?? [] };
      const gold = tidy({ title: at.title, byline: at.author, date: at.date, outlet: at.sitename });
      return [{ ...page("trafilatura", at.file, file, { ...gold, pieces }), url }];
    },
  );

/** https://github.com/adbar/htmldate: the day on which a page was published. */
const htmldate = (folder: string): readonly Page[] =>
  ["eval_default", "eval_mediacloud_2020"].flatMap((name) =>
    Object.entries(json<Readonly<Record<string, Evaluated>>>(join(folder, "tests", `${name}.json`))).flatMap(
      ([url, at]) => {
        const file = ["cache", "eval", "test_set"]
          .map((sub) => join(folder, "tests", sub, at.file))
          .find((one) => existsSync(one));
        return file && at.date ? [{ ...page("htmldate", at.file, file, tidy({ date: at.date })), url }] : [];
      },
    ),
  );

interface Annotated {
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly publishing_date?: string;
  readonly body?: {
    readonly summary: readonly string[];
    readonly sections: readonly { readonly headline: readonly string[]; readonly paragraphs: readonly string[] }[];
  };
}

/**
 * https://github.com/flairNLP/fundus: pages of papers of today, with what its rules for each paper find. A paper has a page for each of
 * its designs, in the order of their days.
 */
const fundus = (folder: string): readonly Page[] =>
  globSync(join(folder, "tests", "resources", "parser", "test_data", "*", "*.json")).flatMap((at) => {
    const [paper, there] = [basename(at, ".json"), dirname(at)];
    const files = globSync(join(there, `${paper}_????_??_??.html.gz`)).sort();
    const addresses = json<Readonly<Record<string, { readonly url?: string }>>>(join(there, "meta.info"));
    return Object.values(json<Readonly<Record<string, Annotated>>>(at)).flatMap((told, index) => {
      const file = files[index];
      if (!file) return [];
      const { url } = addresses[basename(file)] ?? {};
      const read = page("fundus", `${basename(there)}/${basename(file, ".html.gz")}`, file, annotated(told));
      return [{ ...read, ...(url ? { url } : {}) }];
    });
  });

const annotated = ({ title, authors, publishing_date, body }: Annotated): Gold =>
  tidy({
    title,
    byline: authors?.join(", "),
    date: publishing_date?.replace(" ", "T").replace(/\+00:00$/, "Z"),
    text: [body?.summary, body?.sections.map(({ headline, paragraphs }) => [headline, paragraphs])]
      .flat(4)
      .join("\n\n"),
  });

/** By what the folder is called; whatever stands before a `+` is its owner. */
const SETS = {
  "article-extraction-benchmark": benchmark,
  readability,
  parser: postlight,
  newspaper4k: newspaper,
  trafilatura,
  htmldate,
  fundus,
} satisfies Readonly<Record<string, (folder: string) => readonly Page[]>>;

/** The pages in English of every set that the folder holds. */
export function readSets(folder: string): readonly Page[] {
  return globSync(join(folder, "*")).flatMap((at) => {
    const read = SETS[basename(at).replace(/^.*\+/, "") as keyof typeof SETS];
    return read ? read(at).filter(isEnglish) : [];
  });
}

const SAMPLE = 6000;

/** Told by the words of the gold, or where it gives none, of the page. */
function isEnglish({ file, gold }: Page): boolean {
  const words = gold.text ?? gold.pieces?.within.join(" ") ?? "";
  if (words.length > 200) return eld.detect(words.slice(0, SAMPLE)).language === "en";
  const { document } = parseHTML(readFileSync(file, "utf8"));
  for (const one of document.querySelectorAll("script, style, noscript")) one.remove();
  const shown =
    [...document.querySelectorAll("p")].map((one) => one.textContent).join(" ") || (document.body?.textContent ?? "");
  return eld.detect(shown.slice(0, SAMPLE)).language === "en";
}

const page = (set: string, name: string, file: string, gold: Gold): Page => ({ id: `${set}/${name}`, set, file, gold });

const tidy = (gold: Readonly<Record<string, string | null | undefined>>): Gold =>
  Object.fromEntries(Object.entries(gold).flatMap(([key, value]) => (told(value) ? [[key, told(value)]] : [])));
