import { join } from "node:path";
import { parseArgs } from "node:util";
import { ENGINE_NAMES, type EngineName } from "./engines.ts";
import { root, Unmeasurable } from "./shared.ts";

const SPLITS = ["dev", "train"] as const;

export const HELP = `npm run eval [-- OPTIONS]

Scores every engine on annotated articles. With all engines on the whole of dev the result is recorded in
eval/results/polnear-dev.md; else it is printed only.

  --split ${SPLITS.join("|")}      which articles; dev by default
  --engine NAME          one engine only: ${ENGINE_NAMES.join(" or ")}
  --sample N             N of the articles, evenly spread
  --gold FILE            other articles, one JSON object a line: {id, text, attributions: [{source, cue, content}]}
  --check                compare every figure with another scorer of the same definitions, and print nothing else
  --scorer FILE          that scorer; ../shared/score/score.mjs by default
  --errors OUT.html      write a page of everything that was read wrongly, of the engine named or the last one. It
                         holds text of the articles: it is written outside the repository, or below
                         eval/errors/pages/, which git ignores
  --cross                train without each publisher and test on it, against training with it; on train by default,
                         and then recorded in eval/results/cross-publisher.md
  --seed N               for --cross; 1 by default
  --help                 this text
`;

export interface Options {
  readonly help: boolean;
  readonly split: string;
  /** The articles' file, and whether it is that of the split. */
  readonly gold: string;
  readonly ownGold: boolean;
  readonly engines: readonly EngineName[];
  readonly sample: number | null;
  readonly check: boolean;
  readonly scorer: string;
  readonly errors: string | null;
  readonly cross: boolean;
  readonly seed: number;
}

/** @throws Unmeasurable for an option that makes no sense, with a sentence */
export function readOptions(args: readonly string[]): Options {
  const values = parse(args);
  const cross = values.cross ?? false;
  const split = oneOf("--split", values.split ?? (cross ? "train" : "dev"), SPLITS);
  return {
    help: values.help ?? false,
    split,
    gold: values.gold ?? join(root, "..", "shared", "corpora", "polnear", `${split}.jsonl`),
    ownGold: values.gold !== undefined,
    engines: values.engine === undefined ? ENGINE_NAMES : [oneOf("--engine", values.engine, ENGINE_NAMES)],
    sample: values.sample === undefined ? null : whole("--sample", values.sample, 1),
    check: values.check ?? false,
    scorer: values.scorer ?? join(root, "..", "shared", "score", "score.mjs"),
    errors: values.errors ?? null,
    cross,
    seed: whole("--seed", values.seed ?? "1", 0),
  };
}

function parse(args: readonly string[]) {
  const text = { type: "string" } as const;
  const flag = { type: "boolean" } as const;
  const options = {
    ...{ split: text, engine: text, sample: text, gold: text, scorer: text, errors: text, seed: text },
    ...{ check: flag, cross: flag, help: flag },
  };
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new Unmeasurable(`${(error as Error).message.split(".")[0]}. See npm run eval -- --help.`);
  }
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found !== undefined) return found;
  throw new Unmeasurable(`${option} ${value} is unknown; it is one of ${allowed.join(", ")}.`);
}

function whole(option: string, value: string, least: number): number {
  const number = Number(value);
  if (Number.isSafeInteger(number) && number >= least) return number;
  throw new Unmeasurable(`${option} ${value} is no whole number of at least ${least}.`);
}
