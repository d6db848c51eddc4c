#!/usr/bin/env node
// Cuts marked articles into word pieces with their features, as the engine does; training reads what this writes. With
// --evidence FILE writes hashes of what the reader gives the network to learn from instead.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import {
  evidenceLines,
  featuresOf,
  networkEvidence,
  readVocabulary,
  segment,
  toPieces,
} from "@according/reader/neural";

type Span = readonly [start: number, end: number];
type Role = "source" | "cue" | "content";
type Marked = Readonly<Record<Role, readonly Span[]>>;

/** An article with what was marked in it, as in PolNeAR: outermost attributions only, spans in UTF-16 offsets. */
interface Article {
  readonly id: string;
  readonly publisher?: string;
  readonly title?: string;
  readonly text: string;
  readonly attributions: readonly Marked[];
}

/** An article without its text: pieces, their features, and what was marked as runs of pieces. */
function prepare({ id, publisher, title, text, attributions }: Article): object {
  const segmented = segment(text, title);
  const pieces = toPieces(text, vocabulary);
  const runs = (spans: readonly Span[]): Span[] =>
    spans.map((span) => runOf(pieces, span)).filter(([from, to]) => from < to);
  return {
    id,
    publisher,
    ids: [...pieces.ids],
    word: [...pieces.word],
    start: [...pieces.start],
    end: [...pieces.end],
    features: [...featuresOf(segmented, pieces)],
    ...scored(text, pieces.start),
    gold: attributions.map(({ source, cue, content }) => ({
      source: runs(source),
      cue: runs(cue),
      content: runs(content),
    })),
  };
}

/** The pieces that a span touches. */
function runOf({ start, end }: { readonly start: Int32Array; readonly end: Int32Array }, [from, to]: Span): Span {
  const first = end.findIndex((at) => at > from);
  const beyond = start.findIndex((at) => at >= to);
  return first < 0 ? [0, 0] : [first, beyond < 0 ? start.length : beyond];
}

const FUNCTION_WORDS = new Set(
  `a an the this that these those of in on at to for from by with as and or but nor not no than then so if is are was
  were be been has have had do does did will would can could may might who whom whose which what where when it's 's
  s his her its their our my your`.split(/\s+/),
);

/** What the measure of who said what needs of a text: each piece's token, a run without white space, and which are names. */
function scored(text: string, start: Int32Array): { token: number[]; names: number[] } {
  const tokens = [...text.matchAll(/\S+/gu)];
  let at = 0;
  const token = Array.from(start, (from) => {
    while (at + 1 < tokens.length && (tokens[at + 1]?.index ?? 0) <= from) at++;
    return at;
  });
  const names = tokens.map(([written]) => {
    const word = written.toLowerCase().replace(/^[\p{P}`]+|[\p{P}`]+$/gu, "");
    return word && !FUNCTION_WORDS.has(word) ? 1 : 0;
  });
  return { token, names };
}

const { values } = parseArgs({
  options: {
    ...{ articles: { type: "string" }, vocabulary: { type: "string" }, out: { type: "string" } },
    evidence: { type: "string" },
  },
});
if (!values.vocabulary || !(values.evidence || (values.articles && values.out)))
  throw new Error("Name --vocabulary FILE.txt, and --articles FILE.jsonl and --out FILE.jsonl or --evidence FILE.txt.");

const vocabulary = readVocabulary(readFileSync(values.vocabulary, "utf8"));
if (values.evidence) writeFileSync(values.evidence, evidenceLines(networkEvidence(vocabulary)));
if (values.articles && values.out) {
  const articles = readFileSync(values.articles, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Article);
  writeFileSync(values.out, articles.map((article) => `${JSON.stringify(prepare(article))}\n`).join(""));
}
