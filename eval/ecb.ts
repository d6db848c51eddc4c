// npm run eval:ecb: what several reports share, against people's marks on ECB+. --help says what is asked for.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Engine } from "@according/reader";
import { asked } from "./asked.ts";
import { readTopics, SPLITS, type Split } from "./ecb/corpus.ts";
import { splitReport } from "./ecb/tables.ts";
import { type Topic, topicOf } from "./ecb/topics.ts";
import { ENGINE_NAMES, ENGINES, type EngineName, engineNamed } from "./engines.ts";
import { orSay, root, Unmeasurable } from "./shared.ts";

const RECORD = join("eval", "results", "ecb.md");

const HELP = `npm run eval:ecb -- --corpus DIR [OPTIONS]

Whether who is one, what happened once and what one number counts are told apart and joined as people marked it in ECB+ (Cybulska and Vossen
2014), whose topics have two happenings of one kind each. All three splits at once are recorded in ${RECORD}; else the result is printed.

  --corpus DIR     the folder of ECB+: ECB+/1/1_1ecb.xml and so on, and ECBplus_coreference_sentences.csv
  --split NAME     ${SPLITS.join(", ")}; may be given again; all by default
  --engine NAME    what reads the reports: ${ENGINE_NAMES.join(", ")}; neural by default
  --help           this text`;

orSay(async () => {
  const values = asked(HELP, {
    corpus: { type: "string" },
    split: { type: "string", multiple: true },
    // As the program reads where nothing else is asked for.
    engine: { type: "string", default: "neural" satisfies EngineName },
  })?.values;
  if (!values) return;
  if (values.corpus === undefined)
    throw new Unmeasurable("Where is ECB+? Name its folder: npm run eval:ecb -- --corpus DIR.");
  const name = engineNamed(values.engine);
  const engine = await ENGINES[name]();
  const parts: string[] = [];
  for (const split of values.split?.map(splitNamed) ?? SPLITS) parts.push(await measured(values.corpus, split, engine));
  const text = parts.join("\n");
  console.log(text);
  if (values.split === undefined) keep(text, name);
});

function splitNamed(name: string): Split {
  const known = SPLITS.find((one) => one === name);
  if (known !== undefined) return known;
  throw new Unmeasurable(`No split is named ${name}: ${SPLITS.join(", ")}.`);
}

async function measured(corpus: string, split: Split, engine: Engine): Promise<string> {
  const topics: Topic[] = [];
  for (const reports of readTopics(corpus, split).values()) topics.push(await topicOf(reports, engine));
  return splitReport(split, topics);
}

function keep(text: string, engine: EngineName): void {
  const head = [
    "# What several reports share, by people's marks: ECB+",
    "",
    `Reports read by \`${engine}\`; again with \`npm run eval:ecb -- --corpus DIR\`. What is counted, what the corpus is and why these are not the`,
    "figures of papers: [evaluation](../../docs/explanation/evaluation.md#what-several-reports-share). Faults were looked at in `dev` and",
    "`train` while linking was mended; of `test` only these figures were seen, before, between and after.",
    "",
  ];
  writeFileSync(join(root, RECORD), `${head.join("\n")}\n${text}`);
  console.log(`Recorded in ${RECORD}.`);
}
