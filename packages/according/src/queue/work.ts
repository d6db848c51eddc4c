import { setTimeout as wait } from "node:timers/promises";
import type { Consumer, JsMsg } from "@nats-io/jetstream";
import { headers } from "@nats-io/transport-node";
import type { ReadingChoice } from "../engine.ts";
import { problemOf } from "../intake/own-fault.ts";
import type { Given, Outcome } from "../keep.ts";
import { readIncoming } from "../reading/inputs.ts";
import type { Pool } from "../reading/pool.ts";
import type { Store } from "../store/store.ts";
import { keeper } from "./keeping.ts";
import { askForLinks } from "./links.ts";
import { contentId, decodeSent, type Sent } from "./message.ts";
import { beating, ifReachable, type Queue, WORKERS } from "./queue.ts";
import { DELIVERY } from "./send.ts";

/** One that reads reports from a queue and keeps them in a record. */
export interface Working {
  readonly queue: Queue;
  readonly store: Store;
  readonly pool: Pool;
  readonly choice: ReadingChoice;
  /** So many reports are in hand at once. */
  readonly most: number;
  /** End when nothing waits and nobody has anything in hand. */
  readonly untilEmpty: boolean;
  /** Hears what became of each report. */
  readonly tell: (worked: Worked) => void;
  /** Hears, in sentences, what hinders the work. */
  readonly warn: (sentence: string) => void;
}

/** "again": a report that was kept, delivered once more. */
export type Worked =
  | {
      readonly outcome: "new" | "new-version" | "new-details" | "same";
      readonly input: string;
      readonly milliseconds: number;
    }
  | { readonly outcome: "set-aside"; readonly input: string; readonly fault: string; readonly milliseconds: number };

/** A report that was given out so often and never finished stops whoever reads it. */
const MOST_DELIVERIES = 10;
/** Whoever is asked to stop finishes what is in hand, and gives back what takes longer. */
const GRACE = 20_000;
const EXPIRES = 1_000;
const PAUSE = 500;

/** Works until the signal comes or, where that is asked for, nothing is left. Never rejects for what can pass. */
export async function work(working: Working, signal: AbortSignal): Promise<void> {
  const inHand = new Map<JsMsg, Promise<void>>();
  const keep = keeper(working.store);
  const taking: Taking = { consumer: null };
  const begin = (message: JsMsg) => {
    inHand.set(
      message,
      finish(message, { ...working, keep }, signal).finally(() => inHand.delete(message)),
    );
  };
  while (!signal.aborted) {
    const free = working.most - inHand.size;
    // By halves: each question to the servers brings several.
    if (free * 2 < working.most) await Promise.race(inHand.values());
    else {
      const taken = await takeWaiting(taking, working, free, begin, signal);
      if (taken === 0 && inHand.size === 0 && working.untilEmpty && (await isEmpty(working.queue))) return;
    }
  }
  await Promise.race([Promise.all(inHand.values()), wait(GRACE, undefined, { ref: false })]);
  for (const message of inHand.keys()) ifReachable(() => message.nak());
}

/** Asked for once, and again where the servers did not answer. */
interface Taking {
  consumer: Consumer | null;
}

/** Takes what waits, and gives how many. */
async function takeWaiting(
  taking: Taking,
  { queue, warn }: Working,
  most: number,
  begin: (message: JsMsg) => void,
  signal: AbortSignal,
): Promise<number> {
  let taken = 0;
  try {
    taking.consumer ??= await queue.js.consumers.get(queue.names.reports, WORKERS);
    const messages = await taking.consumer.fetch({ max_messages: most, expires: EXPIRES });
    const stop = () => messages.stop();
    signal.addEventListener("abort", stop, { once: true });
    for await (const message of messages) {
      taken++;
      begin(message);
    }
    signal.removeEventListener("abort", stop);
  } catch (error) {
    if (signal.aborted) return taken;
    taking.consumer = null;
    warn(`The queue ${queue.shown} does not answer (${(error as Error).message}): trying again.`);
    await wait(PAUSE, undefined, { signal }).catch(() => undefined);
  }
  return taken;
}

async function isEmpty({ manager, names }: Queue): Promise<boolean> {
  const infos = await Promise.all(
    [names.reports, names.links].map((stream) => manager.consumers.info(stream, WORKERS).catch(() => null)),
  );
  return infos.every((info) => info !== null && info.num_pending + info.num_ack_pending === 0);
}

interface Keeping extends Working {
  readonly keep: (given: Given) => Promise<Outcome>;
}

/** From a message to a report that is kept, or set aside; acknowledged only then. Never rejects. */
async function finish(message: JsMsg, working: Keeping, signal: AbortSignal): Promise<void> {
  const begun = performance.now();
  const beat = beating(message);
  try {
    const worked = await readAndKeep(message, working, signal);
    if (worked === null) return ifReachable(() => message.nak());
    await message.ackAck();
    working.tell({ ...worked, milliseconds: performance.now() - begun } as Worked);
  } catch (error) {
    // It is not acknowledged, so it comes again, and the record knows what of it is kept.
    working.warn(`A report could not be finished (${(error as Error).message}): it is given out again.`);
    ifReachable(() => message.nak(PAUSE));
  } finally {
    clearInterval(beat);
  }
}

type Untimed<T> = T extends unknown ? Omit<T, "milliseconds"> : never;

/** null: this one has to stop first. */
async function readAndKeep(message: JsMsg, working: Keeping, signal: AbortSignal): Promise<Untimed<Worked> | null> {
  const { queue, pool, choice } = working;
  let sent: Sent;
  try {
    sent = decodeSent(message.data);
  } catch (error) {
    return setAside(message, `message ${message.seq}`, problemOf(error), queue);
  }
  const { story, ...report } = sent;
  if (message.info.deliveryCount > MOST_DELIVERIES)
    return setAside(message, sent.input, `was given out ${MOST_DELIVERIES} times, and nobody has finished it.`, queue);
  const read = await readIncoming({ ...report, notes: [] }, pool, choice);
  if ("problem" in read) return setAside(message, sent.input, faultAlone(read), queue);
  const delivery = message.headers?.get(DELIVERY) || contentId(sent);
  const kept = await patiently(() => working.keep({ read, story, delivery }), working, signal);
  if (kept === null) return null;
  if ("problem" in kept) return setAside(message, sent.input, faultAlone(kept), queue);
  // Whoever kept it before may have died before it could ask.
  if (kept.outcome !== "same" || message.redelivered) await askForLinks(queue, story);
  return { outcome: kept.outcome, input: sent.input };
}

/** The problem without the name before it. */
const faultAlone = ({ input, problem }: { readonly input: string; readonly problem: string }): string =>
  problem.startsWith(`${input} `) ? problem.slice(input.length + 1) : problem;

/** The record is not there at the moment: that is no fault of the report, which waits. null: this one has to stop first. */
async function patiently<T>(keep: () => Promise<T>, { warn }: Working, signal: AbortSignal): Promise<T | null> {
  for (;;) {
    try {
      return await keep();
    } catch (error) {
      if ((error as Error).name !== "StoreError") throw error;
      warn((error as Error).message);
      await wait(2 * PAUSE, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) return null;
    }
  }
}

/** Where a report that was set aside says why, and what it is. */
export const ASIDE = { fault: "According-Fault", input: "According-Input", delivery: DELIVERY } as const;

async function setAside(message: JsMsg, input: string, fault: string, { js, names }: Queue): Promise<Untimed<Worked>> {
  const own = headers();
  own.set(ASIDE.fault, encodeURI(fault));
  own.set(ASIDE.input, encodeURI(input));
  own.set(ASIDE.delivery, message.headers?.get(DELIVERY) ?? "");
  await js.publish(names.asideSubject, message.data, { headers: own, msgID: `${names.reports}-${message.seq}` });
  return { outcome: "set-aside", input, fault };
}
