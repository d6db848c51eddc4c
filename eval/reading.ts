// npm run eval:reading: how well whole records are read (speakers, chains, figures, times) on a story of seven reports.
import { readReport } from "@according/reader";
import { type Article, measure, orSay } from "./shared.ts";

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
  return readReport(text, {
    id,
    ...(title && { title }),
    ...(outlet && { outlet }),
    ...(publishedAt && { publishedAt }),
  });
}
