#!/usr/bin/env node
// npm run train -w @according/model-en: trains the linear engine and writes its weights.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { attribute, evidenceLines, linearEvidence, toProposals, writeModel } from "@according/reader/linear";
import { readArticles } from "./articles.ts";
import { type Trained, train } from "./train.ts";

const HELP = `Usage: npm run train --workspace @according/model-en [-- options]

Trains the linear engine on marked articles and writes packages/model-en/english.bin, and beside it in
evidence.txt hashes of what the reader gave it to learn from.

  --articles FILE   one article a line: {id, title, text, attributions: [{source, cue, content}]}
                    (default: ../shared/corpora/polnear/train.jsonl beside the repository)
  --out FILE        where to write the weights
  --held-out FILE   where to write what models that had not seen it read in each article, for scoring
  --seed N          (default 1); the same articles and seed give the same bytes
  --folds N         parts of the cross-validation inside (default 5)
`;

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

function main(): number {
  const { values } = parseArgs({
    options: {
      articles: { type: "string", default: here("../../../../../shared/corpora/polnear/train.jsonl") },
      out: { type: "string", default: here("../../english.bin") },
      "held-out": { type: "string" },
      seed: { type: "string", default: "1" },
      folds: { type: "string", default: "5" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return 0;
  }
  const began = performance.now();
  const say = (line: string) =>
    process.stderr.write(`${String(Math.round((performance.now() - began) / 1000)).padStart(4)} s  ${line}\n`);
  const articles = readArticles(values.articles);
  say(`${articles.length} articles`);
  const trained = train(articles, { seed: Number(values.seed), folds: Number(values.folds), say });
  const bytes = writeModel(trained.arrays);
  mkdirSync(dirname(values.out), { recursive: true });
  writeFileSync(values.out, bytes);
  writeFileSync(join(dirname(values.out), "evidence.txt"), evidenceLines(linearEvidence()));
  if (values["held-out"]) writeFileSync(values["held-out"], heldOut(trained));
  say(`${values.out}: ${(bytes.length / 1e6).toFixed(1)} MB`);
  return 0;
}

/** One article a line, as the scorers take predictions. */
function heldOut({ heldOut: all, arrays }: Trained): string {
  return all
    .map(({ prepared, scene, chosen }) => {
      const attributions = attribute(prepared.segmented, toProposals(scene, chosen, arrays.calibration));
      return `${JSON.stringify({ id: prepared.article.id, attributions })}\n`;
    })
    .join("");
}

try {
  process.exitCode = main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
