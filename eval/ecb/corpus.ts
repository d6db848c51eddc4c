import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "@according/reader";
import * as chrono from "chrono-node";
import { Unmeasurable } from "../shared.ts";
import { type Token, written } from "./tokens.ts";

/** What people marked in a report: where, of what kind, and the chain of mentions that are one. */
export interface Mention {
  readonly span: Span;
  readonly kind: "human" | "action";
  readonly chain: string;
}

/** A report of ECB+: a topic has two happenings of one kind, its halves. */
export interface Marked {
  readonly id: string;
  readonly topic: number;
  readonly half: "ecb" | "ecbplus";
  readonly text: string;
  readonly publishedAt?: string;
  readonly mentions: readonly Mention[];
}

export const SPLITS = ["train", "dev", "test"] as const;
export type Split = (typeof SPLITS)[number];

/** The usual split by topic (Cybulska and Vossen 2015). */
const DEV: readonly number[] = [2, 5, 12, 18, 21, 23, 34, 35];
const FIRST_OF_TEST = 36;
const splitOf = (topic: number): Split => (topic >= FIRST_OF_TEST ? "test" : DEV.includes(topic) ? "dev" : "train");

const TEXTS = "ECB+";
const CHECKED = "ECBplus_coreference_sentences.csv";

/** The reports of a split, topic by topic. Mentions outside the sentences that people checked are left out. */
export function readTopics(folder: string, split: Split): ReadonlyMap<number, readonly Marked[]> {
  for (const part of [join(folder, TEXTS), join(folder, CHECKED)])
    if (!existsSync(part))
      throw new Unmeasurable(`There is no ${part}: --corpus names the folder of ECB+ with ${TEXTS}/ and ${CHECKED}.`);
  const checked = new Set(readFileSync(join(folder, CHECKED), "utf8").split(/\r?\n/));
  const topics = readdirSync(join(folder, TEXTS))
    .map(Number)
    .filter((topic) => topic > 0 && splitOf(topic) === split)
    .sort((a, b) => a - b);
  return new Map(
    topics.map((topic) => [
      topic,
      readdirSync(join(folder, TEXTS, String(topic)))
        .filter((file) => file.endsWith(".xml"))
        .sort()
        .map((file) =>
          read(readFileSync(join(folder, TEXTS, String(topic), file), "utf8"), file.slice(0, -4), checked),
        ),
    ]),
  );
}

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const plain = (text: string): string => text.replace(/&(\w+);/g, (whole, name) => ENTITIES[name] ?? whole);

function read(xml: string, id: string, checked: ReadonlySet<string>): Marked {
  const [topic = "", name = ""] = id.split("_");
  const half = name.endsWith("plus") ? "ecbplus" : "ecb";
  const all = [...xml.matchAll(/<token t_id="(\d+)" sentence="(\d+)" number="\d+">([^<]*)</g)].map(
    ([, token = "", sentence, word = ""]): Token => ({ id: token, sentence: Number(sentence), word: plain(word) }),
  );
  // The first sentence of those that were added is the address at which they were found.
  const isAddress = half === "ecbplus" && /^https?$/.test(all[0]?.word ?? "");
  const tokens = isAddress ? all.filter(({ sentence }) => sentence > 0) : all;
  const address = isAddress ? all.flatMap(({ sentence, word }) => (sentence === 0 ? word : [])).join("") : "";
  const { text, at } = written(tokens);
  const sentences = new Map(tokens.map((token) => [token.id, token.sentence]));
  const publishedAt = dayIn(address, text);
  const mentions = mentionsOf(xml, id).flatMap(({ tokens: ids, ...mention }): readonly Mention[] => {
    const spans = ids.flatMap((one) => [at.get(one) ?? []].filter(({ length }) => length > 0)) as Span[];
    if (spans.length === 0 || !checked.has(`${topic},${name},${sentences.get(ids[0] ?? "")}`)) return [];
    const span: Span = [Math.min(...spans.map(([from]) => from)), Math.max(...spans.map(([, to]) => to))];
    return [{ ...mention, span }];
  });
  return { id, topic: Number(topic), half, text, ...(publishedAt && { publishedAt }), mentions };
}

/** People and bodies and what they do; what was not joined with anything is a chain of its own. */
function mentionsOf(xml: string, report: string) {
  const chains = new Map<string, string>();
  for (const [, kind = "", head = "", body = ""] of xml.matchAll(/<(CROSS|INTRA)_DOC_COREF ([^>]*)>(.*?)<\/\1_DOC/gs)) {
    const name = /note="([^"]*)"/.exec(head)?.[1] || /r_id="(\d+)"/.exec(head)?.[1] || "";
    const chain = kind === "CROSS" ? name : `${report} ${name}`;
    for (const [, source = ""] of body.matchAll(/<source m_id="(\d+)"/g)) chains.set(source, chain);
  }
  const marked = /<Markables>(.*?)<\/Markables>/s.exec(xml)?.[1] ?? "";
  return [...marked.matchAll(/<((?:NEG_)?ACTION|HUMAN)_\w+ m_id="(\d+)"[^>]*>(.*?)<\/\1/gs)].map(
    ([, tag = "", id = "", anchors = ""]) => ({
      kind: tag === "HUMAN" ? ("human" as const) : ("action" as const),
      chain: chains.get(id) ?? `${report} ${id}`,
      tokens: [...anchors.matchAll(/<token_anchor t_id="(\d+)"/g)].map(([, token = ""]) => token),
    }),
  );
}

/** So many lines above a text, no longer than this, may say when it was published. */
const [LINES, LONGEST] = [4, 80];

/** The day in an address, else in a line above the text; where day and month stand in figures, the month first, as most outlets here do. */
function dayIn(address: string, text: string): string | undefined {
  const [, year, month, day] = /\/(20\d\d)[/-]?(\d\d)[/-]?(\d\d)(?:\/|-|$)/.exec(address) ?? [];
  if (year && Number(month) <= 12 && Number(day) <= 31) return `${year}-${month}-${day}`;
  for (const line of text.split("\n\n").slice(0, LINES)) {
    const found = line.length <= LONGEST ? chrono.parse(line)[0] : undefined;
    const parts = (["year", "month", "day"] as const).map((part) => found?.start.get(part));
    // "Today" has a year that nobody wrote; the corpus has nothing older than the web.
    if (/20\d\d/.test(found?.text ?? "") && found?.text.includes(String(parts[0])))
      return parts.map((n) => String(n).padStart(2, "0")).join("-");
  }
  return undefined;
}
