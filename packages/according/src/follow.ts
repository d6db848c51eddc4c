import { setTimeout as wait } from "node:timers/promises";
import { hash } from "./hash.ts";
import { takeIn } from "./intake/files.ts";
import type { Incoming, Intake, Refused } from "./intake/intake.ts";
import { problemOf } from "./intake/own-fault.ts";
import { parseUrl } from "./intake/urls.ts";
import { type Asking, type Fetched, fetchAddress, type Known, Missing } from "./intake/web/fetch.ts";
import { type Robots, robotsOf } from "./intake/web/robots.ts";
import type { Pool } from "./reading/pool.ts";

/** What is known of a feed from before. */
export interface FeedState extends Known {
  /** By address of a report: what the feed had of it, and what its page was. */
  readonly items: Readonly<Record<string, ItemState>>;
}

export interface ItemState extends Known {
  /** Empty: it is asked for again. */
  readonly digest: string;
  /** How often there was nothing at its address. */
  readonly missed?: number;
  /** Of a page that was read: it may be corrected while what the feed has of it stays the same. */
  readonly watched?: Watched;
}

/** In milliseconds since 1970. */
export interface Watched {
  /** When it was published, or was first seen. */
  readonly since: number;
  readonly asked: number;
  /** What was read of it. */
  readonly digest: string;
}

/** `R`: what is made of a report that came. */
export interface Following<R extends object> {
  readonly feed: string;
  /** Only reports that have all of these words, in any case, in what the feed says of them. */
  readonly match: readonly string[];
  readonly known: FeedState;
  /** Takes pages in. */
  readonly pool: Pool;
  /** Its name is its address. */
  readonly make: (one: Incoming) => Promise<R | Refused>;
  readonly asking: Asking;
  /** Between two pages of one host, in milliseconds. */
  readonly pause: number;
  /** When it is, in milliseconds since 1970. */
  readonly now: number;
  /** Hears what came, before it is read. */
  readonly tell: (address: string, fetched: Fetched) => void;
}

/** A report to be kept, or what was passed over and why: one for each report of the feed that is not known. */
export type Followed<R> =
  | {
      readonly made: R;
      readonly known: ItemState;
      /** In the feed, where the report is a part of it. */
      readonly address?: string;
    }
  | { readonly address: string; readonly skipped: string; readonly known?: ItemState }
  /** Nothing to be said of. */
  | { readonly address: string; readonly known: ItemState };

/** More would be no feed of news. */
const MOST_ITEMS = 5000;

/**
 * Asks a feed for what is new or changed since `known`, and the pages for it, one after the other. Gives the reports as they are made,
 * and returns what is known then; null: the feed says that nothing is new. Throws `Refusal` where the feed cannot be had.
 */
export async function* follow<R extends object>(following: Following<R>): AsyncGenerator<Followed<R>, Known | null> {
  const { feed, known, asking, tell, now } = following;
  const due = new Set(Object.keys(known.items).filter((one) => isDue(known.items[one], now)));
  const fetched = await fetchAddress(feed, { ...asking, ...(due.size > 0 ? {} : validators(known)) });
  if (fetched === null) return null;
  tell(feed, fetched);
  const hosts: Hosts = new Map();
  for (const item of await takeIn(fetched.url, fetched.bytes, { followed: true })) {
    if ("origin" in item) due.delete(item.origin);
    yield* followItem(item, following, hosts);
  }
  // What the feed has dropped is not looked at again.
  for (const address of due) yield { address, known: unwatched(known.items[address] as ItemState) };
  return validators(fetched);
}

const validators = ({ etag, lastModified }: Known): Known => ({
  ...(etag ? { etag } : {}),
  ...(lastModified ? { lastModified } : {}),
});

const HOUR = 3_600_000;
/** A page is asked for again after half an hour, and then when as much time has passed again as it is old. */
const SOONEST = HOUR / 2;
const LONGEST_WATCHED = 7 * 24 * HOUR;

const isDue = (item: ItemState | undefined, now: number): boolean =>
  item?.watched !== undefined && now >= item.watched.asked + Math.max(SOONEST, item.watched.asked - item.watched.since);

const unwatched = ({ watched: _, ...item }: ItemState): ItemState => item;

async function* followItem<R extends object>(
  item: Intake,
  following: Following<R>,
  hosts: Hosts,
): AsyncGenerator<Followed<R>> {
  if ("problem" in item) {
    yield { address: item.input, skipped: item.problem.slice(item.input.length + 1) };
    return;
  }
  const address = item.origin;
  const digest = hash([item.text, item.meta.title, item.meta.publishedAt]);
  const before = following.known.items[address];
  if (before?.digest === digest) {
    if (isDue(before, following.now)) yield* await lookAgain(item, before, following, hosts);
    return;
  }
  const missing = missingWord(item, following.match);
  if (missing !== null)
    yield { address, skipped: `does not have the word "${missing}" in what the feed says of it.`, known: { digest } };
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
async function readLinked<R extends object>(
  item: Incoming,
  { digest, before }: Then,
  following: Following<R>,
  hosts: Hosts,
): Promise<readonly Followed<R>[]> {
  const { pool, tell, asking } = following;
  const address = item.origin;
  if (parseUrl(address) === parseUrl(following.feed)) return [await madeOf(item, { digest }, following)];
  const whole = !item.notes.some((note) => note.includes("beginnings only"));
  if (!item.meta.url)
    return [
      whole
        ? await madeOf(item, { digest }, following)
        : { address, skipped: "has no address, and only its beginning in the feed." },
    ];
  try {
    if (!(await mayBeRead(new URL(address), following, hosts)))
      return [whole ? await madeOf(item, { digest }, following) : { address, skipped: FORBIDDEN, known: { digest } }];
    const fetched = await fetchAddress(address, { ...asking, ...(before ? validators(before) : {}) });
    if (fetched === null) return [{ address, skipped: "is as it was.", known: { ...before, digest } }];
    tell(address, fetched);
    const pages = await pool.run("take", [fetched.url, fetched.bytes, {}]);
    const known = watchedFrom({ digest, ...validators(fetched) }, item, pages, following.now);
    const [page, ...more] = pages;
    if (page && more.length > 0) return await readEntries([page, ...more], following, { address, known });
    if (page && !("problem" in page)) return [await madeOf(withMeta(page, item), known, following)];
    if (whole) return [await madeOf(item, known, following)];
    return [
      {
        address,
        skipped: page ? (page as { problem: string }).problem.slice(fetched.url.length + 1) : "holds nothing.",
        known,
      },
    ];
  } catch (error) {
    if (whole) return [await madeOf(item, { digest }, following)];
    const known = error instanceof Missing ? missedAgain(digest, before) : undefined;
    return [{ address, skipped: problemOf(error), ...(known ? { known } : {}) }];
  }
}

/**
 * A page whose report is kept, once more: what was corrected is made anew, and where nothing was, there is nothing to say. Of one that
 * is there no more it is said once.
 */
async function lookAgain<R extends object>(
  item: Incoming,
  before: ItemState,
  following: Following<R>,
  hosts: Hosts,
): Promise<readonly Followed<R>[]> {
  const { pool, asking, now, tell } = following;
  const address = item.origin;
  const asked: ItemState = watchedUntil({ ...before, watched: { ...(before.watched as Watched), asked: now } }, now);
  try {
    if (!(await mayBeRead(new URL(address), following, hosts))) return [{ address, known: unwatched(before) }];
    const fetched = await fetchAddress(address, { ...asking, ...validators(before) });
    if (fetched === null) return [{ address, known: asked }];
    const pages = await pool.run("take", [fetched.url, fetched.bytes, {}]);
    const [page, ...more] = pages;
    const digest = pagesDigest(pages);
    if (!page || digest === before.watched?.digest || pages.every((one) => "problem" in one))
      return [{ address, known: { ...asked, ...validators(fetched) } }];
    tell(address, fetched);
    const changed = { ...asked, ...validators(fetched) };
    const known = changed.watched ? { ...changed, watched: { ...changed.watched, digest } } : changed;
    if (more.length > 0) return await readEntries(pages, following, { address, known });
    return [await madeOf(withMeta(page as Incoming, item), known, following)];
  } catch (error) {
    if (!(error instanceof Missing)) return [{ address, known: asked }];
    return [{ address, skipped: "is there no more: what is kept of it stays.", known: unwatched(before) }];
  }
}

const pagesDigest = (pages: readonly Intake[]): string =>
  hash(pages.flatMap((one) => ("problem" in one ? [] : [one.text, one.meta.title])));

/** A page from which a report came is looked at again, while it is young. */
function watchedFrom(known: ItemState, { meta }: Incoming, pages: readonly Intake[], now: number): ItemState {
  if (pages.every((one) => "problem" in one)) return known;
  const published = Date.parse(meta.publishedAt ?? "");
  const since = Number.isNaN(published) ? now : Math.min(published, now);
  return watchedUntil({ ...known, watched: { since, asked: now, digest: pagesDigest(pages) } }, now);
}

const watchedUntil = (item: ItemState, now: number): ItemState =>
  now - (item.watched?.since ?? 0) > LONGEST_WATCHED ? unwatched(item) : item;

/** A page may come later than its feed; so often it is looked for. */
const MOST_MISSED = 3;

function missedAgain(digest: string, before: ItemState | undefined): ItemState {
  const missed = (before?.missed ?? 0) + 1;
  return missed < MOST_MISSED ? { digest: "", missed } : { digest };
}

/** Those entries of a page that have the words that are looked for. */
async function readEntries<R extends object>(
  entries: readonly Intake[],
  following: Following<R>,
  { address, known }: { readonly address: string; readonly known: ItemState },
): Promise<readonly Followed<R>[]> {
  const made: Followed<R>[] = [];
  for (const entry of entries) {
    if ("problem" in entry || missingWord(entry, following.match) !== null) continue;
    made.push({ ...(await madeOf(entry, known, following)), address });
  }
  return made;
}

/** What the page does not say of itself, the feed may; the address is the feed's, so that it is one report next time too. */
const withMeta = (page: Incoming, { origin, meta }: Incoming): Incoming => ({
  ...{ ...page, origin, meta: { ...meta, ...page.meta, id: meta.id, ...(meta.url ? { url: meta.url } : {}) } },
});

async function madeOf<R extends object>(one: Incoming, known: ItemState, { make }: Following<R>): Promise<Followed<R>> {
  const address = one.origin;
  try {
    const made = await make({ ...one, input: address });
    return "problem" in made
      ? { address, skipped: made.problem.slice(address.length + 1), known }
      : { made: made as R, known };
  } catch (error) {
    return { address, skipped: problemOf(error), known };
  }
}

/** Of each host that was asked, what it lets programs read. */
type Hosts = Map<string, Robots>;

const FORBIDDEN = "is not to be read by programs, says its host (robots.txt).";

/** Waits between two pages of one host. */
async function mayBeRead(
  { origin, pathname, search }: URL,
  { asking, pause }: Pick<Following<never>, "asking" | "pause">,
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
