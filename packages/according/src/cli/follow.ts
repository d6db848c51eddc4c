import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { Command, InvalidArgumentError, Option } from "commander";
import { feedState, keepFeedState, keepFetched } from "../fetched.ts";
import type { Following, ItemState } from "../follow.ts";
import type { Incoming } from "../intake/intake.ts";
import { isAddress, withoutPassword } from "../intake/urls.ts";
import type { Queue } from "../queue/queue.ts";
import type { Pool } from "../reading/pool.ts";
import type { ReadInput } from "../reading/read.ts";
import type { Store } from "../store/store.ts";
import { Failure, fail, Misuse, note, print, printJsonLine } from "./output.ts";
import { besideQueue, sendAll, type ToOption, toOption, withQueue } from "./queue.ts";
import { settled } from "./reading-options.ts";
import { besideRecord, type DataOption, dataOption, recordPlace, withRecord } from "./record.ts";
import { renderOutcome } from "./render/outcome.ts";
import { line } from "./render/text.ts";

const HELP = `
Reports that are new in the feed, or that it has otherwise than before, are fetched and kept; a page that changed is a new version. A
page is asked for again while the feed has it: after half an hour, then after as much time again as it is old, for a week. What
came is kept as it came in a folder beside the record. A feed and a page are asked for only what is new since the last time. Each
report that is passed over is named with the reason.
The exit code is 1 when the feed cannot be had.

Examples:
  $ according follow https://post.example/rss --story "Harbour of Orlay"
  $ according follow https://post.example/rss --story "Harbour of Orlay" --match Orlay --match harbour --every 15`;

export const followCommand = (): Command =>
  new Command("follow")
    .summary("keep what is new in a feed")
    .description(
      "Fetch what is new in a feed (RSS, Atom or JSON Feed) and keep it in a story, once or again and again.",
    )
    .argument("<feed>", "its address")
    .requiredOption("--story <name>", "the story its reports belong to")
    .addOption(
      new Option(
        "--match <word>",
        "only reports with this word in the feed; may be given again, and then all must occur",
      ).argParser(gathered),
    )
    .addOption(new Option("--every <minutes>", "again and again, until it is stopped").argParser(minutesOf))
    .addOption(new Option("--pause <seconds>", "between two pages of one host").argParser(secondsOf).default(1))
    .option("--allow-private", "also addresses of this machine and its network")
    .option("--json", "print what became of each report as one line of JSON")
    .addOption(dataOption())
    .addOption(toOption())
    .addHelpText("after", HELP)
    .action(followFeed);

interface FollowOptions extends DataOption, ToOption {
  readonly story: string;
  readonly match?: readonly string[];
  readonly every?: number;
  readonly pause: number;
  readonly allowPrivate?: boolean;
  readonly json?: boolean;
}

const gathered = (word: string, before: readonly string[] = []): readonly string[] => [...before, word];

function minutesOf(written: string): number {
  if (/^[1-9]\d{0,4}$/.test(written)) return Number(written);
  throw new InvalidArgumentError("Write a number of minutes, 1 or more.");
}

function secondsOf(written: string): number {
  if (/^\d{1,3}(?:\.\d+)?$/.test(written)) return Number(written);
  throw new InvalidArgumentError("Write a number of seconds.");
}

async function followFeed(feed: string, options: FollowOptions): Promise<void> {
  if (!isAddress(feed) || !URL.canParse(feed))
    throw new Misuse("A feed is named by its address: https://post.example/rss.");
  if (!options.story.trim()) throw new Misuse('The story needs a name: --story "Harbour of Orlay".');
  const { Pool } = await import("../reading/pool.ts");
  const pool = new Pool(1);
  const { to } = options;
  const record = to === undefined ? recordPlace(options) : "";
  try {
    if (to === undefined) {
      await settled(pool, "auto");
      await withRecord(record, (store) =>
        againAndAgain({ feed, beside: besideRecord(record), pool, options, destination: kept(store, pool, options) }),
      );
    } else
      await withQueue(to, (queue) =>
        againAndAgain({ feed, beside: besideQueue(to), pool, options, destination: sent(queue, options) }),
      );
  } finally {
    await pool.close();
  }
}

/** Where reports go: what is made of one, and what becomes of that; it is said of each. */
interface Destination<R extends object> {
  readonly make: Following<R>["make"];
  /** False: it could not be taken. */
  readonly take: (made: R) => Promise<boolean>;
  /** What is done with those that were taken. */
  readonly did: string;
}

function kept(store: Store, pool: Pool, { story, json }: FollowOptions): Destination<ReadInput> {
  return {
    did: "kept",
    make: (one) => pool.run("report", [one]),
    take: async (read) => {
      const { keepOne } = await import("../keep.ts");
      const outcome = await keepOne(read, store, story.trim());
      await store.fold();
      if (json) printJsonLine(outcome);
      else if ("problem" in outcome) fail(outcome.problem);
      else print(renderOutcome(outcome));
      return !("problem" in outcome);
    },
  };
}

const sent = (queue: Queue, { story, json }: FollowOptions): Destination<Incoming> => ({
  did: "sent",
  make: async (one) => one,
  take: async (one) => (await sendAll(queue, single(one), story.trim(), json ?? false)).failed === 0,
});

interface Run<R extends object = object> {
  readonly feed: string;
  /** What came is kept beside it. */
  readonly beside: string;
  readonly pool: Pool;
  readonly options: FollowOptions;
  readonly destination: Destination<R>;
}

const MINUTE = 60_000;
/** A feed that cannot be had is asked for less and less often, and at least so often, in minutes. */
const SELDOMEST = 240;

async function againAndAgain<R extends object>(run: Run<R>): Promise<void> {
  const { every } = run.options;
  if (every === undefined) return followOnce(run).then(() => undefined);
  const stopped = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    once(process, signal).then(
      () => stopped.abort(),
      () => undefined,
    );
  let faults = 0;
  while (!stopped.signal.aborted) {
    const later = await followOnce(run).then(
      () => 0,
      (error: unknown) => laterAfter(error),
    );
    faults = later > 0 ? faults + 1 : 0;
    const minutes = Math.min(Math.max(every * 2 ** faults, later), Math.max(SELDOMEST, every));
    await wait(minutes * MINUTE, undefined, { signal: stopped.signal }).catch(() => undefined);
  }
}

/** Says what is wrong, and gives the minutes after which the feed may be asked again; what is no fault of the feed is thrown. */
function laterAfter(error: unknown): number {
  if (!(error instanceof Failure)) throw error;
  fail(error.message);
  const { seconds = 0 } = (error.cause ?? {}) as { readonly seconds?: number };
  return Math.max(1, Math.ceil(seconds / 60));
}

async function followOnce<R extends object>({ feed, beside, pool, options, destination }: Run<R>): Promise<void> {
  const { follow, knownAfter } = await import("../follow.ts");
  const { make, take, did } = destination;
  const shown = withoutPassword(feed);
  const following = followed(shown, options);
  const known = feedState(beside, following);
  const items: Record<string, ItemState> = {};
  const asking = options.allowPrivate ? { allowPrivate: true } : {};
  const tell = (address: string, fetched: Parameters<typeof keepFetched>[2]) =>
    keepFetched(beside, withoutPassword(address), fetched, new Date().toISOString());
  const pause = options.pause * 1000;
  const found = follow({
    ...{ feed, match: options.match ?? [], known, pool, make },
    ...{ asking, pause, tell, now: Date.now() },
  });
  let [taken, skipped, again] = [0, 0, false];
  for (;;) {
    const next = await found.next().catch(ofFeed(shown));
    if (next.done) {
      // What could not be had is asked for again, so the feed must not answer that it has not changed.
      const then = knownAfter(known, next.value && again ? {} : next.value, items);
      try {
        keepFeedState(beside, following, then);
      } catch (error) {
        ofFeed(shown)(error as Error);
      }
      return noteRun(next.value === null, `${taken} ${did}`, taken + skipped, skipped, options.story);
    }
    const one = next.value;
    if ("skipped" in one) {
      skipped++;
      tellSkipped(one.address, one.skipped, options.json ?? false);
      if (one.known) items[one.address] = one.known;
      if (!one.known?.digest) again = true;
      continue;
    }
    if (!("made" in one)) {
      items[one.address] = one.known;
      continue;
    }
    if (!(await take(one.made))) continue;
    taken++;
    items[one.address ?? originMade(one.made)] = one.known;
  }
}

/** What is known of a feed is known for a story and the words that are looked for: other words find what was passed over. */
const followed = (feed: string, { story, match = [] }: FollowOptions): string =>
  JSON.stringify([feed, story.trim(), match.map((word) => word.toLowerCase()).toSorted()]);

/** Both what was read and what was not have it. */
const originMade = (made: object): string => (made as { readonly origin: string }).origin;

/** What is refused of the feed itself. */
const ofFeed = (feed: string) => (error: Error) => {
  throw error.name === "Refusal" ? new Failure(`${feed} ${error.message}`, { cause: error }) : error;
};

async function* single<T>(one: T): AsyncGenerator<T> {
  yield one;
}

function tellSkipped(address: string, reason: string, json: boolean): void {
  if (json) printJsonLine({ input: address, skipped: reason });
  else note(`passed over: ${line(address)} ${line(reason)}`);
}

function noteRun(unchanged: boolean, done: string, all: number, skipped: number, story: string): void {
  if (unchanged || all === 0) note(`Nothing new for the story "${line(story)}".`);
  else note(`${done} in the story "${line(story)}", ${skipped} passed over.`);
}
