import { Command } from "commander";
import type { Store } from "../store/store.ts";
import { differences } from "../store/verify.ts";
import { note, print, printJsonLine } from "./output.ts";
import { type DataOption, dataOption, recordFile, withExistingRecord } from "./record.ts";
import { count } from "./render/text.ts";

const HELP = `
Each difference is printed on a line of its own, and the exit code is 1.

Examples:
  $ according verify
  $ according verify --data copy.sqlite`;

export const verifyCommand = (): Command =>
  new Command("verify")
    .summary("compare every entry with the text it was read from")
    .description("Cut every span of every version out of the stored text and compare it with the words kept beside it.")
    .option("--json", "print each difference as one line of JSON")
    .addOption(dataOption())
    .addHelpText("after", HELP)
    .action((options: VerifyOptions) => {
      const file = recordFile(options);
      return withExistingRecord(file, (store) => verify(store, file, options.json ?? false));
    });

interface VerifyOptions extends DataOption {
  readonly json?: boolean;
}

async function verify(store: Store, file: string, json: boolean): Promise<void> {
  let [versions, spans, wrong] = [0, 0, 0];
  for await (const stored of store.everything()) {
    versions += 1;
    spans += stored.spans.length;
    for (const difference of differences(stored)) {
      wrong += 1;
      if (json) printJsonLine(difference);
      else print(`${difference.report} version ${difference.version}: ${difference.message}`);
    }
  }
  const all = `${count(spans, "span")} in ${count(versions, "text")} of ${file}`;
  note(
    wrong === 0 ? `Verified ${all}: every one is as it was kept.` : `Verified ${all}: ${count(wrong, "difference")}.`,
  );
  if (wrong > 0) process.exitCode = 1;
}
