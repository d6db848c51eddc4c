// npm run eval:reading: how well whole records are read (speakers, chains, figures, times) on a story of seven reports.
import { linearEngine } from "@according/model-en";
import { confident, KEPT_CONFIDENCE, readReport } from "@according/reader";
import { type Article, measure, orSay } from "./shared.ts";

/** As the program reads. */
const engine = linearEngine();

orSay(() =>
  measure({
    command: "npm run eval:reading",
    title: "Whole readings of one story in seven reports",
    record: "eval/results/story-consulate.md",
    gold: "../shared/corpora/stories/consulate.jsonl",
    scorer: "../shared/score/score_reading.mjs",
    predict,
  }),
);

function predict({ id, text, title, outlet, publishedAt }: Article): object {
  const meta = { id, ...(title && { title }), ...(outlet && { outlet }), ...(publishedAt && { publishedAt }) };
  return confident(readReport(text, meta, { engine }), KEPT_CONFIDENCE);
}
