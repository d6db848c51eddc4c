import { Command } from "commander";
import type { Fault, Store } from "../store/store.ts";
import { note, print, printJsonLine } from "./output.ts";
import { type DataOption, dataOption, recordFile, withExistingRecord } from "./record.ts";
import { count, line } from "./render/text.ts";

const HELP = `
Each difference is printed on a line of its own, and the exit code is 1.

Examples:
  $ according verify
  $ according verify --data copy.sqlite`;

export const verifyCommand = (): Command =>
  new Command("verify")
    .summary("compare every entry with the text it was read from, and every list with the entries")
    .description(
      "Compare all that is kept of every version with its text and its reading, and have the database check itself.",
    )
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
  for await (const checked of store.check()) {
    versions += checked.spans > 0 ? 1 : 0;
    spans += checked.spans;
    wrong += checked.faults.length;
    for (const fault of checked.faults) {
      if (json) printJsonLine(fault);
      else print(renderFault(fault));
    }
  }
  const all = `${count(spans, "span")} in ${count(versions, "text")} of ${file}`;
  note(
    wrong === 0 ? `Verified ${all}: every one is as it was kept.` : `Verified ${all}: ${count(wrong, "difference")}.`,
  );
  if (wrong > 0) process.exitCode = 1;
}

function renderFault({ report, title, version, message }: Fault): string {
  const named = [report?.slice(0, 8), title && `"${title}"`, version && `version ${version}`].filter(Boolean);
  return line(named.length > 0 ? `${named.join(" ")}: ${message}` : message);
}
