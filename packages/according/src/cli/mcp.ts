import { once } from "node:events";
import { existsSync } from "node:fs";
import { Command } from "commander";
import type { Desk } from "../desk.ts";

import type { Surroundings } from "../mcp/tools.ts";
import { isServed } from "../store/place.ts";
import type { Store } from "../store/store.ts";

import { note } from "./output.ts";
import { settled } from "./reading-options.ts";
import { type DataOption, dataOption, recordPlace, withRecord } from "./record.ts";

const HELP = `
It speaks the Model Context Protocol on standard input and output; a program that speaks it starts this one. It can be asked to read a
text, to list, search and print what is kept, for what somebody says, figures, what is new, and to check a draft; stories and reports
are resources. It changes nothing, except that a report is kept where the person says yes when asked.
"according serve" answers the same at /mcp (Streamable HTTP), to programs of this machine.

Examples:
  $ according mcp --data orlay.sqlite`;

export const mcpCommand = (version: string): Command =>
  new Command("mcp")
    .summary("answer a language model's questions about the record (Model Context Protocol)")
    .description("Answer over the Model Context Protocol, on standard input and output.")
    .addOption(dataOption())
    .addHelpText("after", HELP)
    .action((options: DataOption) => answerUntilClosed(recordPlace(options), version));

async function answerUntilClosed(file: string, version: string): Promise<void> {
  if (!isServed(file) && !existsSync(file)) return serveMcp(null, null, version);
  const { deskOf } = await import("../desk.ts");
  return withRecord(file, (store) => serveMcp(deskOf(store), store, version));
}

async function serveMcp(desk: Desk | null, store: Store | null, version: string): Promise<void> {
  const [{ serveStdio }, { mcpServer }, { Pool }] = await Promise.all([
    import("@modelcontextprotocol/server/stdio"),
    import("../mcp/server.ts"),
    import("../reading/pool.ts"),
  ]);
  const pool = new Pool(1);
  await settled(pool, "auto");
  const around: Surroundings = {
    desk,
    read: (text, meta, choice) => pool.run("text", [text, meta, choice]),
    keep: store && ((entry) => store.keep(entry)),
  };
  const ended = Promise.race([
    once(process.stdin, "close"),
    once(process.stdin, "end"),
    once(process, "SIGTERM"),
    once(process, "SIGINT"),
  ]);
  const handle = serveStdio(() => mcpServer(around, version));
  if (process.stdin.isTTY)
    note("This speaks the Model Context Protocol with a program, not with a person. Stop it with Ctrl-C.");
  await ended;
  await handle.close();
  await pool.close();
}
