import { Command, InvalidArgumentError, Option } from "commander";
import { shownPlace } from "../store/place.ts";
import type { Fault, Store } from "../store/store.ts";
import { note, print, printJsonLine } from "./output.ts";
import { type DataOption, dataOption, recordPlace, withExistingRecord } from "./record.ts";
import { count, line } from "./render/text.ts";

const HELP = `
Each difference is printed on a line of its own, and the exit code is 1.
Whoever can write the record can also take its last reports out with all that tells of them. The anchor that is printed shows it:
keep it elsewhere, and give it the next time.

Examples:
  $ according verify
  $ according verify --anchor "$(cat orlay.anchor)"
  $ according verify --data copy.sqlite`;

export const verifyCommand = (): Command =>
  new Command("verify")
    .summary("compare every entry with the text it was read from, and every list with the entries")
    .description(
      "Compare all that is kept of every version with its text and its reading, and have the database check itself.",
    )
    .addOption(
      new Option("--anchor <text>", "what an earlier run printed: nothing kept until then may be gone").argParser(
        anchorIn,
      ),
    )
    .option("--json", "print each difference as one line of JSON")
    .addOption(dataOption())
    .addHelpText("after", HELP)
    .action((options: VerifyOptions) => {
      const file = recordPlace(options);
      return withExistingRecord(file, (store) => verify(store, file, options));
    });

interface VerifyOptions extends DataOption {
  readonly anchor?: string;
  readonly json?: boolean;
}

function anchorIn(written: string): string {
  const anchor = written.trim();
  if (/^\d{1,15}-[0-9a-f]{64}$/.test(anchor)) return anchor;
  throw new InvalidArgumentError("Give it as it was printed: a number, a hyphen and 64 digits.");
}

async function verify(store: Store, file: string, { anchor, json }: VerifyOptions): Promise<void> {
  let [versions, spans, wrong] = [0, 0, 0];
  const now = await store.anchor().catch(() => null);
  for await (const checked of store.check(anchor)) {
    versions += checked.spans > 0 ? 1 : 0;
    spans += checked.spans;
    wrong += checked.faults.length;
    for (const fault of checked.faults) {
      if (json) printJsonLine(fault);
      else print(renderFault(fault));
    }
  }
  const all = `${count(spans, "span")} in ${count(versions, "text")} of ${shownPlace(file)}`;
  note(
    wrong === 0 ? `Verified ${all}: every one is as it was kept.` : `Verified ${all}: ${count(wrong, "difference")}.`,
  );
  if (now !== null) note(`Its anchor is ${now}`);
  if (wrong > 0) process.exitCode = 1;
}

function renderFault({ report, title, version, message }: Fault): string {
  const named = [report?.slice(0, 8), title && `"${title}"`, version && `version ${version}`].filter(Boolean);
  return line(named.length > 0 ? `${named.join(" ")}: ${message}` : message);
}
