import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReportMeta } from "@according/reader";
import { parse } from "yaml";
import { readSet } from "../passages/passage.ts";
import { type Article, readArticles, root } from "../shared.ts";

export interface GoldenReport {
  /** Its set and its place there: "stories/3". */
  readonly id: string;
  readonly text: string;
  readonly meta: ReportMeta;
}

export interface GoldenSet {
  readonly name: string;
  readonly reports: readonly GoldenReport[];
}

const shared = (...parts: readonly string[]): string => join(root, "..", "shared", ...parts);

/** What lies beside the repository. */
const CORPORA: Readonly<Record<string, readonly string[]>> = {
  "polnear-train": [shared("corpora", "polnear", "train.jsonl")],
  "polnear-dev": [shared("corpora", "polnear", "dev.jsonl")],
  stories: ["consulate", "toblerone", "blame"].map((name) => shared("corpora", "stories", `${name}.jsonl`)),
  cases: ["failing", "passing"].map((name) => shared("cases", `${name}.jsonl`)),
};

/** A set that cannot be compared, and the files of it that are not there. */
export interface LeftOut {
  readonly name: string;
  readonly missing: readonly string[];
}

/** The corpora that are not there whole. */
export const leftOut = (): readonly LeftOut[] =>
  Object.entries(CORPORA)
    .map(([name, files]) => ({ name, missing: files.filter((file) => !existsSync(file)) }))
    .filter(({ missing }) => missing.length > 0);

/** Every report whose reading is recorded: the corpora that are there, the passages and the example story. */
export function goldenSets(): readonly GoldenSet[] {
  const without = new Set(leftOut().map(({ name }) => name));
  const corpora = Object.entries(CORPORA).filter(([name]) => !without.has(name));
  return [
    ...corpora.map(([name, files]) => ({
      name,
      reports: files.flatMap(readArticles).map((one, i) => ofArticle(`${name}/${i + 1}`, one)),
    })),
    { name: "passages", reports: ["speakers", "figures", "times", "events"].flatMap(passagesOf) },
    { name: "examples", reports: examples() },
  ];
}

function ofArticle(id: string, article: Article & { readonly published?: string }): GoldenReport {
  const { text, title, publisher, outlet = publisher, date, published = date, publishedAt = published } = article;
  const meta = { ...(title && { title }), ...(outlet && { outlet }), ...(publishedAt && { publishedAt }) };
  return { id, text, meta };
}

function passagesOf(set: string): readonly GoldenReport[] {
  return readSet(set).map(({ file, text, outlet, published }, i) => ({
    id: `${set}/${file}/${i + 1}`,
    text,
    meta: { ...(outlet && { outlet }), ...(published && { publishedAt: String(published) }) },
  }));
}

function examples(): readonly GoldenReport[] {
  const folder = join(root, "examples", "orlay-crossing");
  const files = readdirSync(folder).filter((name) => name.endsWith(".md"));
  return files.sort().map((name) => {
    const [, front = "", text = ""] =
      /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(folder, name), "utf8")) ?? [];
    const { title, outlet, published } = parse(front) as Record<string, string>;
    return {
      id: `examples/${name}`,
      text: text.trim(),
      meta: { title, outlet, publishedAt: String(published) } as ReportMeta,
    };
  });
}
