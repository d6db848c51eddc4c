// npm run evidence: records what the reader gives each trained engine now, beside what it was trained on; to be run where
// npm run eval shows that it reads no worse. Needs Node 24, which npm run puts first.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { changedSince, evidenceLines, linearEvidence } from "../packages/reader/src/linear.ts";
import { networkEvidence, readVocabulary } from "../packages/reader/src/neural.ts";
import { root } from "./workshop.mjs";

const weights = join(root, "packages", "model-en-neural", "weights");
const vocabulary = readVocabulary(readFileSync(join(weights, "vocabulary.txt"), "utf8"));

record("linear", join(root, "packages", "model-en", "evidence.txt"), linearEvidence());
record("neural", join(weights, "evidence.txt"), networkEvidence(vocabulary));

function record(engine, file, now) {
  const before = existsSync(file) ? readFileSync(file, "utf8") : "";
  const changed = changedSince(before, now);
  writeFileSync(file, evidenceLines(now, before));
  console.log(`${engine}: ${changed.length === 0 ? "as recorded" : `recorded ${changed.join(", ")}`}`);
}
