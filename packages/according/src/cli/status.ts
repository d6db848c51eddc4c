import { Command } from "commander";
import type { QueueState } from "../queue/state.ts";
import { note, print, printJson } from "./output.ts";
import { queueOption, withQueue } from "./queue.ts";
import { renderStatus } from "./render/status.ts";
import { count } from "./render/text.ts";

const HELP = `
Reports that were set aside stay in the stream NAME-aside with their faults; the last ten are shown. With --send-again they are
given to the workers again, once what stopped them is mended. The exit code is 1 where some are set aside.

Examples:
  $ according status --from nats://queue.example
  $ according status --from nats://a,b,c --json
  $ according status --from nats://queue.example --send-again`;

export const statusCommand = (): Command =>
  new Command("status")
    .summary("show how far a queue is, and who works on it")
    .description("Show what waits in a queue, what was set aside and why, and how fast each worker is.")
    .addOption(queueOption("--from <address>"))
    .option("--send-again", "give what was set aside to the workers again")
    .option("--json", "print it as JSON")
    .addHelpText("after", HELP)
    .action(showStatus);

interface StatusOptions {
  readonly from: string;
  readonly json?: boolean;
  readonly sendAgain?: boolean;
}

async function showStatus({ from, json, sendAgain = false }: StatusOptions): Promise<void> {
  const [{ queueState }, again] = await Promise.all([import("../queue/state.ts"), import("../queue/again.ts")]);
  const state: QueueState = await withQueue(from, async (queue) => {
    if (sendAgain) note(`${count(await again.sendAgain(queue), "report")} given to the workers again.`);
    return queueState(queue, Date.now());
  });
  if (json) printJson(state);
  else print(renderStatus(state));
  if (state.setAside > 0) process.exitCode = 1;
}
