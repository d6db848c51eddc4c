import { once } from "node:events";
import { Command, Option } from "commander";
import { keepFetched } from "../fetched.ts";
import type { Web } from "../reading/inputs.ts";
import type { Logged } from "../server/app.ts";
import { isServed, shownPlace } from "../store/place.ts";
import type { Store } from "../store/store.ts";
import { note, print } from "./output.ts";
import { portOf } from "./port.ts";
import { type EngineOptions, engineOption } from "./reading-options.ts";
import { type DataOption, dataOption, recordPlace, withRecord } from "./record.ts";

const HELP = `
The page is for this machine only, and asks for no account as long as the record has none ("according user --help"). Where it has
one, others may come in through a proxy that speaks TLS, which is named. Stop it with Ctrl-C.
Whoever runs it as a service asks /healthz (it lives), /readyz (the record can be read) and /metrics (OpenMetrics).

Examples:
  $ according serve
  $ according serve --port 8080 --data orlay.sqlite
  $ according serve --behind-proxy https://desk.example
  $ according serve --host 0.0.0.0 --behind-proxy https://desk.example --proxy-at 10.1.0.0/16`;

const PORT = 4317;

export const serveCommand = (): Command =>
  new Command("serve")
    .summary("show the record in the browser")
    .description("Serve the page and its API to this machine.")
    .addOption(
      new Option("--port <number>", "the next free one is taken if it is in use").default(PORT).argParser(portOf),
    )
    .option("--host <address>", "where to listen, besides this machine alone; needs accounts and a proxy")
    .option("--behind-proxy <address>", "the proxy through which others come in: https://desk.example; needs accounts")
    .option("--proxy-at <addresses...>", "from where the proxy connects, where it is on another machine")
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
  readonly host?: string;
  readonly behindProxy?: string;
  readonly proxyAt?: readonly string[];
}

/** What comes is kept as it came. */
const keptIn = (record: string): Web =>
  isServed(record)
    ? {}
    : {
        tell: (address, fetched) => keepFetched(record, address, fetched, new Date().toISOString()),
      };

const ACCOUNTS_GONE =
  'The accounts of this record are gone, and nobody removed them, so nobody can sign in: "according verify" says more. Restore the record from a copy, or add an owner with "according user add NAME --role owner".';

const areAccountsGone = async ({ accounts }: Store): Promise<boolean> =>
  (await accounts.list()).length === 0 && !(await accounts.isForAnybody());

async function serveUntilStopped(store: Store, file: string, options: ServeOptions): Promise<void> {
  const { port, engine, fetch, log, host, behindProxy, proxyAt } = options;
  const { serve } = await import("../server/serve.ts");
  const stopped = Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  const { url, instead, close } = await serve({
    ...{ store, record: file, port, engine },
    ...(host !== undefined && { host }),
    ...(behindProxy !== undefined && { proxy: behindProxy }),
    ...(proxyAt && { proxyAt }),
    ...(fetch && { web: keptIn(file) }),
    ...(log && { log: (logged: Logged) => note(JSON.stringify(logged)) }),
  });
  if (port !== 0 && !url.endsWith(`:${port}`)) note(`Port ${port} is in use, so another was taken.`);
  if (instead) note(instead);
  if (await areAccountsGone(store)) note(ACCOUNTS_GONE);
  print(`According is at ${url}${behindProxy === undefined ? "" : `, for ${behindProxy}`}`);
  note(`The record is ${shownPlace(file)}. Stop with Ctrl-C.`);
  await stopped;
  await close();
}
