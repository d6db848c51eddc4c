// npm run eval:pronouns: whom "he", "she" and descriptions mean, against people's marks, and the weights that are learnt of them. --help says how.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { asked } from "./asked.ts";
import { ofChains, ofDescriptions, ofSources } from "./pronouns/examples.ts";
import { readEcb, readGap, readGum } from "./pronouns/marked.ts";
import { DESCRIPTIONS, PRONOUNS } from "./pronouns/models.ts";
import { descriptionFile, heFile, learnt, report, rows } from "./pronouns/tables.ts";
import { orSay, root, Unmeasurable } from "./shared.ts";

const RECORD = join("eval", "results", "pronouns.md");
const WEIGHTS = ["he-means.ts", "description-means.ts"].map((name) => join("packages", "reader", "src", "en", name));

const HELP = `npm run eval:pronouns -- --gum DIR --ecb DIR --gap DIR [--learn]

Whom "he", "she" and descriptions ("the senator") mean, as it is read now and by weights learnt from nine tenths of the documents for the last tenth; recorded in
${RECORD}.

  --gum DIR      GUM, a folder that holds dep/*.conllu
  --ecb DIR      ECB+, a folder that holds ECB+/ and ECBplus_coreference_sentences.csv
  --gap DIR      GAP, a folder that holds gap-development.tsv and on
  --gold FILE    the articles of eval/sets/polnear-*.jsonl; ../shared/corpora/polnear/train.jsonl by default
  --learn        learns of all and writes ${WEIGHTS.join(" and ")}, and records nothing
  --help         this text`;

orSay(() => {
  const folder = { type: "string" } as const;
  const gold = { type: "string", default: join(root, "../shared/corpora/polnear/train.jsonl") } as const;
  const values = asked(HELP, { gum: folder, ecb: folder, gap: folder, gold, learn: { type: "boolean" } })?.values;
  if (!values) return;
  const { gum, ecb, gap } = values;
  if (!gum || !ecb || !gap)
    throw new Unmeasurable("Where are GUM, ECB+ and GAP? npm run eval:pronouns -- --gum DIR --ecb DIR --gap DIR.");
  const marked = [...readGum(gum), ...readEcb(ecb), ...readGap(gap)];
  const pronouns = [...marked.flatMap(ofChains), ...ofSources(values.gold)];
  const descriptions = ofDescriptions(values.gold);
  if (values.learn) {
    const made = [heFile(learnt(pronouns, PRONOUNS)), descriptionFile(learnt(descriptions, DESCRIPTIONS))];
    for (const [i, text] of made.entries()) writeFileSync(join(root, WEIGHTS[i] as string), text);
    return;
  }
  const told = report(rows(pronouns, PRONOUNS), rows(descriptions, DESCRIPTIONS));
  console.log(told);
  writeFileSync(join(root, RECORD), told);
});
