import { Command } from "commander";
import type { QueueState } from "../queue/state.ts";
import { print, printJson } from "./output.ts";
import { queueOption, withQueue } from "./queue.ts";
import { renderStatus } from "./render/status.ts";

const HELP = `
Reports that were set aside stay in the stream NAME-aside with their faults; the last ten are shown.
The exit code is 1 where some were.

Examples:
  $ according status --from nats://queue.example
  $ according status --from nats://a,b,c --json`;

export const statusCommand = (): Command =>
  new Command("status")
    .summary("show how far a queue is, and who works on it")
    .description("Show what waits in a queue, what was set aside and why, and how fast each worker is.")
    .addOption(queueOption("--from <address>"))
    .option("--json", "print it as JSON")
    .addHelpText("after", HELP)
    .action(showStatus);

interface StatusOptions {
  readonly from: string;
  readonly json?: boolean;
}

async function showStatus({ from, json }: StatusOptions): Promise<void> {
  const { queueState } = await import("../queue/state.ts");
  const state: QueueState = await withQueue(from, (queue) => queueState(queue, Date.now()));
  if (json) printJson(state);
  else print(renderStatus(state));
  if (state.setAside > 0) process.exitCode = 1;
}
