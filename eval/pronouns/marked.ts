import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { Span } from "@according/reader";
import { readTopics } from "../ecb/corpus.ts";
import { demand } from "../shared.ts";

/** Words that people marked, and with which others they mean the same one. */
export interface Mention {
  /** Their name or noun, without what is told beside it. */
  readonly head: Span;
  readonly length: number;
  readonly chain: string;
}

export interface Marked {
  readonly id: string;
  readonly corpus: string;
  readonly text: string;
  readonly title?: string;
  readonly mentions: readonly Mention[];
}

/** The kinds of text in GUM whose licences allow all uses. */
const GENRES = ["news", "interview", "speech", "bio", "court", "academic"];

/** GUM (Zeldes 2017; annotations CC BY 4.0): `folder` holds its dep/*.conllu. */
export function readGum(folder: string): readonly Marked[] {
  demand(join(folder, "dep"));
  return globSync(`dep/GUM_{${GENRES.join(",")}}_*.conllu`, { cwd: folder })
    .sort()
    .map((file) => ofConllu(basename(file, ".conllu"), readFileSync(join(folder, file), "utf8")));
}

function ofConllu(id: string, file: string): Marked {
  const tokens: Span[] = [];
  const mentions: Mention[] = [];
  const open: { chain: string; heads: readonly number[]; from: number }[] = [];
  let text = "";
  let isNew = false;
  const close = (chain: string): void => {
    const [one] = open.splice(
      open.findLastIndex((other) => other.chain === chain),
      1,
    );
    if (!one) return;
    const heads = one.heads.flatMap((nth) => tokens.slice(one.from + nth - 1, one.from + nth));
    const head: Span = [Math.min(...heads.map(([from]) => from)), Math.max(...heads.map(([, to]) => to))];
    mentions.push({ head, length: text.length - (tokens[one.from]?.[0] ?? 0), chain });
  };
  for (const line of file.split("\n")) {
    if (line.startsWith("# newpar")) isNew = true;
    if (!/^\d+\t/.test(line)) continue;
    const columns = line.split("\t");
    if (isNew && text) text = `${text.trimEnd()}\n\n`;
    isNew = false;
    const from = text.length;
    text += columns[1] ?? "";
    tokens.push([from, text.length]);
    for (const mark of (/Entity=([^|]*)/.exec(columns[9] ?? "")?.[1] ?? "").matchAll(
      /\((\d+)-([^()]*)(\)?)|(\d+)\)/g,
    )) {
      const [, opened, marks = "", closed, ended] = mark;
      const heads = (marks.split("-").find((part) => /^\d+(?:,\d+)*$/.test(part)) ?? "1").split(",").map(Number);
      if (opened) open.push({ chain: opened, heads, from: tokens.length - 1 });
      if (ended) close(ended);
      else if (closed && opened) close(opened);
    }
    if (!/SpaceAfter=No/.test(columns[9] ?? "")) text += " ";
  }
  const title = /^# meta::title = (.*)/m.exec(file)?.[1];
  return { id, corpus: `GUM ${id.split("_")[1]}`, text: text.trimEnd(), ...(title && { title }), mentions };
}

/** ECB+ (Cybulska and Vossen 2014), without its test split. */
export const readEcb = (folder: string): readonly Marked[] =>
  (["train", "dev"] as const)
    .flatMap((split) => [...readTopics(folder, split).values()].flat())
    .map(({ id, text, mentions }) => ({
      ...{ id, corpus: "ECB+", text },
      mentions: mentions
        .filter(({ kind }) => kind === "human")
        .map(({ span, chain }) => ({ head: span, length: span[1] - span[0], chain })),
    }));

/** GAP (Webster et al. 2018, Apache-2.0): a pronoun in a passage of an encyclopaedia, and two names that it may mean. */
export const readGap = (folder: string): readonly Marked[] =>
  ["development", "validation", "test"].flatMap((part) => {
    const file = join(folder, `gap-${part}.tsv`);
    demand(file);
    return readFileSync(file, "utf8").split("\n").slice(1).filter(Boolean).map(ofGap);
  });

function ofGap(line: string): Marked {
  const [id = "", text = "", pronoun = "", at, a = "", atA, isA, b = "", atB, isB] = line.split("\t");
  const points = [...text];
  const mention = (words: string, nth: string | undefined, chain: string): Mention => {
    const from = points.slice(0, Number(nth)).join("").length;
    return { head: [from, from + words.length], length: words.length, chain };
  };
  const chain = isA === "TRUE" ? "A" : isB === "TRUE" ? "B" : "neither";
  return {
    ...{ id, corpus: "GAP", text },
    mentions: [mention(pronoun, at, chain), mention(a, atA, "A"), mention(b, atB, "B")],
  };
}
