import { setTimeout as wait } from "node:timers/promises";
import type { JsMsg } from "@nats-io/jetstream";
import { hash } from "../hash.ts";
import { linksInRecord } from "../kept-links.ts";
import { type Linker, linker } from "../linked.ts";
import type { Store } from "../store/store.ts";
import { beating, ifReachable, type Queue, WORKERS } from "./queue.ts";
import { queueIsFull } from "./send.ts";

/** Until a story has been left alone for so long, or this long in all, it is not linked: in milliseconds. */
const QUIET = 1_000;
const LONGEST = 30_000;
/** Nor before so many times as long as the last took: a story that grows is linked over and over, and reports must be kept meanwhile. */
const TIMES_AS_LONG = 20;
const LATER = 5_000;
const EXPIRES = 2_000;

/** Asks that a story be linked; where that was asked already, once is enough. */
export async function askForLinks({ js, names }: Queue, story: string): Promise<void> {
  try {
    await js.publish(`${names.linkSubject}.${hash([story]).slice(0, 32)}`, new TextEncoder().encode(story));
  } catch (error) {
    if (!queueIsFull(error)) throw error;
  }
}

export interface LinkingStories {
  readonly queue: Queue;
  readonly store: Store;
  readonly tell: (sentence: string) => void;
  /** Hears that a story was linked. */
  readonly done: (story: string) => void;
}

/**
 * Links stories until the signal comes, one after the other. The message of a story is its lease: there is one of each, whoever
 * has it links the story, and it goes to another when this one is no longer heard of. Links are kept under a fingerprint of what
 * they were made of, so that a lease that was lost unnoticed does no harm.
 */
export async function linkStories(linking: LinkingStories, signal: AbortSignal): Promise<void> {
  const { queue, store, tell } = linking;
  const links = linker(store, { kept: linksInRecord(store) });
  const last = { took: 0 };
  while (!signal.aborted) {
    try {
      const consumer = await queue.js.consumers.get(queue.names.links, WORKERS);
      const lease = await consumer.next({ expires: EXPIRES });
      if (lease) await linkUnder(lease, links, last, linking, signal);
    } catch (error) {
      if (signal.aborted) return;
      tell(`Stories cannot be linked at the moment (${(error as Error).message}).`);
      await wait(LATER, undefined, { signal }).catch(() => undefined);
    }
  }
}

async function linkUnder(
  lease: JsMsg,
  links: Linker,
  last: { took: number },
  { queue, store, tell, done }: LinkingStories,
  signal: AbortSignal,
): Promise<void> {
  const story = lease.string();
  const beat = beating(lease);
  try {
    await untilQuiet(store, story, Math.max(LONGEST, TIMES_AS_LONG * last.took), signal);
    if (signal.aborted) return ifReachable(() => lease.nak());
    const stamp = await store.stamp(story);
    const begun = performance.now();
    const fault = await links.link(story).then(() => null, storyFault);
    last.took = performance.now() - begun;
    if (fault === null) done(story);
    else tell(`The story "${story}" cannot be linked (${fault}); it is left as it is.`);
    // What came while it was linked could not ask for it: the story's message was there.
    const hasChanged = async () => (await store.stamp(story)) !== stamp;
    if (await hasChanged()) return ifReachable(() => lease.nak());
    await lease.ackAck();
    if (await hasChanged()) await askPatiently(queue, story, signal);
  } catch (error) {
    // Of the record, or of the way to it or to the queue: it passes.
    ifReachable(() => lease.nak(LATER));
    throw error;
  } finally {
    clearInterval(beat);
  }
}

/** Why a story cannot be linked; that the record does not answer is no fault of the story. */
function storyFault(error: Error): string {
  if (error.name === "StoreError") throw error;
  return error.message;
}

async function askPatiently(queue: Queue, story: string, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      return await askForLinks(queue, story);
    } catch {
      await wait(QUIET, undefined, { signal }).catch(() => undefined);
    }
  }
}

async function untilQuiet(store: Store, story: string, longest: number, signal: AbortSignal): Promise<void> {
  let stamp = await store.stamp(story);
  for (let waited = 0; waited < longest && !signal.aborted; waited += QUIET) {
    await wait(QUIET, undefined, { signal }).catch(() => undefined);
    const now = await store.stamp(story);
    if (now === stamp) return;
    stamp = now;
  }
}
