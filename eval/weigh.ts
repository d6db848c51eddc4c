// npm run eval:weigh: learns how sure the neural engine's readings are from articles that neither engine has learnt from.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { linearEngine } from "@according/model-en";
import { neuralParts } from "@according/model-en-neural";
import { measuring } from "@according/reader/neural";
import { asked } from "./asked.ts";
import { readGold } from "./gold.ts";
import { percent } from "./report/tables.ts";
import { orSay, root } from "./shared.ts";
import { crossValidated, type Held, judged, weigh } from "./weigh/weigh.ts";

const PARTS = 6;
const DECODING = join(root, "packages", "model-en-neural", "weights", "decoding.json");

const HELP = `npm run eval:weigh [-- OPTIONS]

Learns how sure the readings of the engine neural are from articles that neither engine has learnt from, and prints what it learnt.

  --gold FILE    the articles, one JSON object a line: {id, text, attributions}; ../shared/corpora/polnear/dev.jsonl by default
  --write        put it into the engine's weights
  --help         this text`;

await orSay(async () => {
  const values = asked(HELP, {
    gold: { type: "string", default: join(root, "..", "shared", "corpora", "polnear", "dev.jsonl") },
    write: { type: "boolean", default: false },
  })?.values;
  if (!values) return;
  const { network, vocabulary, decoding } = await neuralParts();
  const articles = await judged(readGold(values.gold, null), measuring(network, vocabulary, decoding, linearEngine()));
  console.log(sentence(crossValidated(articles, PARTS)));
  const calibration = weigh(articles).map((weight) => Number(weight.toFixed(5)));
  console.log(`Learnt of all: ${calibration.join(", ")}`);
  if (values.write) write(calibration);
});

function sentence({ predicted, right, marked, expectedCalibrationError: error }: Held): string {
  const rates = `precision ${percent(right / predicted)}, recall ${percent(right / marked)}`;
  return `Each sixth of the articles weighed by what was learnt of the others: ${predicted} readings, ${right} right, ${rates}, expected calibration error ${error.toFixed(3)}.`;
}

/** The weights stand on one line of the file. */
function write(calibration: readonly number[]): void {
  const text = readFileSync(DECODING, "utf8");
  writeFileSync(DECODING, text.replace(/("calibration": )\[[^\]]*\]/, `$1[${calibration.join(", ")}]`));
}
