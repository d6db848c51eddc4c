import { once } from "node:events";
import { Command, Option } from "commander";
import { keepFetched } from "../fetched.ts";
import type { Web } from "../reading/inputs.ts";
import type { Logged } from "../server/app.ts";
import { isPostgres, shownPlace } from "../store/place.ts";
import type { Store } from "../store/store.ts";
import { note, print } from "./output.ts";
import { portOf } from "./port.ts";
import { type EngineOptions, engineOption } from "./reading-options.ts";
import { type DataOption, dataOption, recordPlace, withRecord } from "./record.ts";

const HELP = `
The page is for this machine only. Stop it with Ctrl-C.
Whoever runs it as a service asks /healthz (it lives), /readyz (the record can be read) and /metrics (OpenMetrics).

Examples:
  $ according serve
  $ according serve --port 8080 --data orlay.sqlite`;

const PORT = 4317;

export const serveCommand = (): Command =>
  new Command("serve")
    .summary("show the record in the browser")
    .description("Serve the page and its API to this machine.")
    .addOption(
      new Option("--port <number>", "the next free one is taken if it is in use").default(PORT).argParser(portOf),
    )
    .option("--log", "print a line of JSON to standard error for each answer: when, route, status and time; no words")
    .addOption(engineOption())
    .addOption(dataOption())
    .option("--fetch", "fetch the addresses that are added on the page")
    .addHelpText("after", HELP)
    .action((options: ServeOptions) => {
      const file = recordPlace(options);
      return withRecord(file, (store) => serveUntilStopped(store, file, options));
    });

interface ServeOptions extends EngineOptions, DataOption {
  readonly port: number;
  readonly fetch?: boolean;
  readonly log?: boolean;
}

/** What comes is kept as it came. */
const keptIn = (record: string): Web =>
  isPostgres(record)
    ? {}
    : {
        tell: (address, fetched) => keepFetched(record, address, fetched, new Date().toISOString()),
      };

async function serveUntilStopped(
  store: Store,
  file: string,
  { port, engine, fetch, log }: ServeOptions,
): Promise<void> {
  const { serve } = await import("../server/serve.ts");
  const stopped = Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  const { url, instead, close } = await serve({
    ...{ store, record: file, port, engine },
    ...(fetch && { web: keptIn(file) }),
    ...(log && { log: (logged: Logged) => note(JSON.stringify(logged)) }),
  });
  if (port !== 0 && !url.endsWith(`:${port}`)) note(`Port ${port} is in use, so another was taken.`);
  if (instead) note(instead);
  print(`According is at ${url}`);
  note(`The record is ${shownPlace(file)}. Stop with Ctrl-C.`);
  await stopped;
  await close();
}
