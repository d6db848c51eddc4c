import { Command, InvalidArgumentError, Option } from "commander";
import { shownPlace } from "../store/place.ts";
import type { Fault, Store } from "../store/store.ts";
import { note, print, printJsonLine } from "./output.ts";
import { type DataOption, dataOption, recordPlace, withRecordAsItIs } from "./record.ts";
import { count, line } from "./render/text.ts";

const HELP = `
Each difference is printed on a line of its own, and the exit code is 1. Nothing is written, and a record of an earlier version is not
brought up to date.
Whoever can write the record can also write anew all that tells of it, or put yesterday's copy in its place. The anchor that is printed
shows that: keep it elsewhere, and give it the next time.
What was made of stories is kept too, so that it need not be made again. It is made anew and compared, which takes as long as linking
the stories that somebody has looked at; --without-links leaves it out.

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
    .option("--without-links", "leave out what was made of stories, and can be thrown away")
    .option("--json", "print each difference as one line of JSON")
    .addOption(dataOption())
    .addHelpText("after", HELP)
    .action((options: VerifyOptions) => {
      const file = recordPlace(options);
      return withRecordAsItIs(file, (store) => verify(store, file, options));
    });

interface VerifyOptions extends DataOption {
  readonly anchor?: string;
  readonly withoutLinks?: boolean;
  readonly json?: boolean;
}

function anchorIn(written: string): string {
  const anchor = written.trim();
  if (/^\d{1,15}-[0-9a-f]{64}$/.test(anchor)) return anchor;
  throw new InvalidArgumentError("Give it as it was printed: a number, a hyphen and 64 digits.");
}

async function verify(
  store: Store,
  file: string,
  { anchor, json, withoutLinks = false }: VerifyOptions,
): Promise<void> {
  let [versions, spans, wrong] = [0, 0, 0];
  const tell = (fault: Fault) => {
    wrong++;
    if (json) printJsonLine(fault);
    else print(renderFault(fault));
  };
  const now = await store.anchor().catch(() => null);
  for await (const checked of store.check(anchor)) {
    versions += checked.spans > 0 ? 1 : 0;
    spans += checked.spans;
    checked.faults.forEach(tell);
    checked.notes?.forEach(note);
  }
  const stories = withoutLinks ? 0 : await verifyLinks(store, file, tell);
  const links = stories > 0 ? ` and what is kept of ${count(stories, "story", "stories")}` : "";
  const all = `${count(spans, "span")} in ${count(versions, "text")} of ${shownPlace(file)}${links}`;
  note(
    wrong === 0 ? `Verified ${all}: every one is as it was kept.` : `Verified ${all}: ${count(wrong, "difference")}.`,
  );
  if (now !== null) note(`Its anchor is ${now}`);
  if (now !== null && anchor === undefined)
    note(
      "Keep that elsewhere and give it next time (--anchor): without one nobody can tell yesterday's copy from the record.",
    );
  if (wrong > 0) process.exitCode = 1;
}

/** Gives of how many stories something was kept that could be shown. */
async function verifyLinks(store: Store, file: string, tell: (fault: Fault) => void): Promise<number> {
  const { checkLinks } = await import("../checked-links.ts");
  let stories = 0;
  for await (const faults of checkLinks(store, file)) {
    stories++;
    faults.forEach(tell);
  }
  return stories;
}

function renderFault({ report, title, version, message }: Fault): string {
  const named = [report?.slice(0, 8), title && `"${title}"`, version && `version ${version}`].filter(Boolean);
  return line(named.length > 0 ? `${named.join(" ")}: ${message}` : message);
}
