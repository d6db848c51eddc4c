import { setTimeout as wait } from "node:timers/promises";
import { hash } from "./hash.ts";
import { takeIn } from "./intake/files.ts";
import type { Incoming, Intake } from "./intake/intake.ts";
import { problemOf } from "./intake/own-fault.ts";
import { parseUrl } from "./intake/urls.ts";
import { type Asking, type Fetched, fetchAddress, type Known } from "./intake/web/fetch.ts";
import { type Robots, robotsOf } from "./intake/web/robots.ts";
import type { Pool } from "./reading/pool.ts";
import type { ReadInput } from "./reading/read.ts";

/** What is known of a feed from before. */
export interface FeedState extends Known {
  /** By address of a report: what the feed had of it, and what its page was. */
  readonly items: Readonly<Record<string, ItemState>>;
}

export interface ItemState extends Known {
  readonly digest: string;
}

export interface Following {
  readonly feed: string;
  /** Only reports that have all of these words, in any case, in what the feed says of them. */
  readonly match: readonly string[];
  readonly known: FeedState;
  readonly pool: Pool;
  readonly asking: Asking;
  /** Between two pages of one host, in milliseconds. */
  readonly pause: number;
  /** Hears what came, before it is read. */
  readonly tell: (address: string, fetched: Fetched) => void;
}

/** A report to be kept, or what was passed over and why: one for each report of the feed that is not known. */
export type Followed =
  | {
      readonly read: ReadInput;
      readonly known: ItemState /** In the feed, where the report is a part of it. */;
      readonly address?: string;
    }
  | { readonly address: string; readonly skipped: string; readonly known?: ItemState };

/** More would be no feed of news. */
const MOST_ITEMS = 5000;

/**
 * Asks a feed for what is new or changed since `known`, and the pages for it, one after the other. Gives the reports as they are read,
 * and returns what is known then; null: the feed says that nothing is new. Throws `Refusal` where the feed cannot be had.
 */
export async function* follow(following: Following): AsyncGenerator<Followed, Known | null> {
  const { feed, known, asking, tell } = following;
  const fetched = await fetchAddress(feed, { ...asking, ...validators(known) });
  if (fetched === null) return null;
  tell(feed, fetched);
  const hosts: Hosts = new Map();
  for (const item of await takeIn(fetched.url, fetched.bytes, {})) yield* followItem(item, following, hosts);
  return validators(fetched);
}

const validators = ({ etag, lastModified }: Known): Known => ({
  ...(etag ? { etag } : {}),
  ...(lastModified ? { lastModified } : {}),
});

async function* followItem(item: Intake, following: Following, hosts: Hosts): AsyncGenerator<Followed> {
  if ("problem" in item) {
    yield { address: item.input, skipped: item.problem.slice(item.input.length + 1) };
    return;
  }
  const address = item.origin;
  const digest = hash([item.text, item.meta.title, item.meta.publishedAt]);
  const before = following.known.items[address];
  if (before?.digest === digest) return;
  const missing = missingWord(item, following.match);
  if (missing !== null) yield { address, skipped: `does not have the word "${missing}".`, known: { digest } };
  else yield* await readLinked(item, { digest, before }, following, hosts);
}

function missingWord({ text, meta }: Incoming, match: readonly string[]): string | null {
  const words = `${meta.title ?? ""} ${text}`.toLowerCase();
  return match.find((word) => !words.includes(word.toLowerCase())) ?? null;
}

interface Then {
  readonly digest: string;
  readonly before: ItemState | undefined;
}

/**
 * The page of a report, or of a live blog each of its entries; else what the feed has of it, where that is all of it. Of a live blog
 * that is itself what is followed, an entry is on the page that came.
 */
async function readLinked(
  item: Incoming,
  { digest, before }: Then,
  following: Following,
  hosts: Hosts,
): Promise<readonly Followed[]> {
  const { pool, tell, asking } = following;
  const address = item.origin;
  if (parseUrl(address) === parseUrl(following.feed)) return [await readKept(item, { digest }, pool)];
  const whole = !item.notes.some((note) => note.includes("beginnings only"));
  if (!item.meta.url)
    return [
      whole
        ? await readKept(item, { digest }, pool)
        : { address, skipped: "has no address, and only its beginning in the feed." },
    ];
  try {
    if (!(await mayBeRead(new URL(address), following, hosts)))
      return [whole ? await readKept(item, { digest }, pool) : { address, skipped: FORBIDDEN, known: { digest } }];
    const fetched = await fetchAddress(address, { ...asking, ...(before ? validators(before) : {}) });
    if (fetched === null) return [{ address, skipped: "is as it was.", known: { ...before, digest } }];
    tell(address, fetched);
    const known = { digest, ...validators(fetched) };
    const [page, ...more] = await pool.run("take", [fetched.url, fetched.bytes, {}]);
    if (page && more.length > 0) return await readEntries([page, ...more], following, { address, known });
    if (page && !("problem" in page)) return [await readKept(withMeta(page, item), known, pool)];
    if (whole) return [await readKept(item, known, pool)];
    return [
      {
        address,
        skipped: page ? (page as { problem: string }).problem.slice(fetched.url.length + 1) : "holds nothing.",
        known,
      },
    ];
  } catch (error) {
    if (whole) return [await readKept(item, { digest }, pool)];
    return [{ address, skipped: problemOf(error) }];
  }
}

/** Those entries of a page that have the words that are looked for. */
async function readEntries(
  entries: readonly Intake[],
  { match, pool }: Following,
  { address, known }: { readonly address: string; readonly known: ItemState },
): Promise<readonly Followed[]> {
  const read: Followed[] = [];
  for (const entry of entries) {
    if ("problem" in entry || missingWord(entry, match) !== null) continue;
    read.push({ ...(await readKept(entry, known, pool)), address });
  }
  return read;
}

/** What the page does not say of itself, the feed may; the address is the feed's, so that it is one report next time too. */
const withMeta = (page: Incoming, { origin, meta }: Incoming): Incoming => ({
  ...{ ...page, origin, meta: { ...meta, ...page.meta, id: meta.id, ...(meta.url ? { url: meta.url } : {}) } },
});

async function readKept(one: Incoming, known: ItemState, pool: Pool): Promise<Followed> {
  try {
    const read = await pool.run("report", [{ ...one, input: one.origin }]);
    return "problem" in read
      ? { address: one.origin, skipped: read.problem.slice(one.origin.length + 1), known }
      : { read, known };
  } catch (error) {
    return { address: one.origin, skipped: problemOf(error), known };
  }
}

/** Of each host that was asked, what it lets programs read. */
type Hosts = Map<string, Robots>;

const FORBIDDEN = "is not to be read by programs, says its host (robots.txt).";

/** Waits between two pages of one host. */
async function mayBeRead(
  { origin, pathname, search }: URL,
  { asking, pause }: Following,
  hosts: Hosts,
): Promise<boolean> {
  const known = hosts.get(origin);
  const robots = known ?? (await robotsOf(origin, asking));
  hosts.set(origin, robots);
  if (!robots.allows(pathname + search)) return false;
  if (known) await wait(pause);
  return true;
}

/** What is known after a run: the newest items that were seen, those that the feed has dropped among them. */
export function knownAfter(
  before: FeedState,
  validators: Known | null,
  items: Readonly<Record<string, ItemState>>,
): FeedState {
  if (validators === null) return before;
  const all = Object.entries({ ...before.items, ...items }).slice(-MOST_ITEMS);
  return { ...validators, items: Object.fromEntries(all) };
}
