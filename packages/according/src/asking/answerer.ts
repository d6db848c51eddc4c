// The thread that links: it has the record open for itself, and answers what is asked of its stories one after the other.
import { parentPort, workerData } from "node:worker_threads";
import { acting } from "../acting.ts";
import { deskOf } from "../desk.ts";
import type { Paper } from "../export/paper.ts";
import { keptLinksIn, linksFolder, orInRecord } from "../kept-links.ts";
import { everyJudgement, linker } from "../linked.ts";
import { openRecord } from "../store/open-record.ts";
import { StoreError } from "../store/store.ts";
import { unzipped } from "../zipped.ts";
import { askDesk, encoded, KEPT, type Question, saved } from "./asking.ts";
import type { Asked, Heard } from "./thread.ts";

const { record } = workerData as { readonly record: string };
const post = (heard: Heard): void => parentPort?.postMessage(heard);

const ownStore = openRecord(record);
ownStore.catch(() => undefined);
const links = keptLinksIn(linksFolder(record));
const desk = ownStore.then((store) =>
  deskOf(
    store,
    linker(store, {
      kept: orInRecord(links, store),
      tell: (story, done, of) => post({ story, progress: { done, of } }),
      keepsLater: true,
    }),
  ),
);
desk.catch(() => undefined);

parentPort?.on("message", (asked: Asked) =>
  asked.actor ? acting.run(asked.actor, () => answerAsked(asked)) : answerAsked(asked),
);

async function answerAsked({ id, question, of }: Asked): Promise<void> {
  try {
    const json =
      question === "save" ? await saved(await desk, ...(of as [string, Paper])) : await answered(question, of);
    // What is handed over is not there any more: of memory that holds more than the answer a copy is.
    const own = json && (json.byteLength === json.buffer.byteLength ? json : new Uint8Array(json));
    parentPort?.postMessage({ id, json: own } satisfies Heard, own ? [own.buffer as ArrayBuffer] : []);
    // The desk has a line for every story, and the ledger statements of many: of those nothing more is made.
    if (question !== "glance" && question !== "merged") setImmediate(() => void getReady(of[0]).catch(() => undefined));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    post({ id, fault: message, ofStore: error instanceof StoreError });
  }
}

async function answered(question: Question, of: Asked["of"]): Promise<Uint8Array | null> {
  const [story] = of;
  if (!KEPT.includes(question)) return encoded(await askDesk(await desk, question, of));
  const print = await printOf(story);
  return print === null ? null : ((await wholeIn(story, print, question)) ?? (await made(story, print, question)));
}

/** By story and question, of which print what is kept was found whole. */
const seenWhole = new Map<string, string>();

/** What was kept of a question; looked at once whether it can be unpacked. */
async function wholeIn(story: string, print: string, question: Question): Promise<Uint8Array | null> {
  const bytes = links.packed(story, print, question);
  const key = JSON.stringify([story, question]);
  if (bytes === null || seenWhole.get(key) === print) return bytes;
  const isWhole = await unzipped(bytes).then(
    () => true,
    () => false,
  );
  if (isWhole) {
    seenWhole.set(key, print);
    links.keepOnly(story, print);
  }
  return isWhole ? bytes : null;
}

async function made(story: string, print: string, question: Question): Promise<Uint8Array | null> {
  const json = encoded(await askDesk(await desk, question, [story]));
  // It may have changed meanwhile.
  if (json === null || (await printOf(story)) !== print) return json;
  await links.put(story, print, question, json);
  return links.packed(story, print, question) ?? json;
}

const readied = new Map<string, string>();

/** Links a story that somebody looks at, and makes what is likely to be asked next: when they have their answer. */
async function getReady(story: string): Promise<void> {
  const print = await printOf(story);
  if (print === null || readied.get(story) === print) return;
  readied.set(story, print);
  await (await desk).link(story);
  for (const question of KEPT) {
    await new Promise((resolve) => setImmediate(resolve));
    if (!links.packed(story, print, question)) await made(story, print, question);
  }
  await (await desk).readyToCheck(story);
}

const prints = new Map<string, { readonly stamp: string; readonly print: string }>();

/** null: there is no such story. */
async function printOf(story: string): Promise<string | null> {
  const store = await ownStore;
  const stamp = await store.stamp(story);
  if (stamp === null) return null;
  const known = prints.get(story);
  if (known?.stamp === stamp) return known.print;
  const print = links.print(story, await store.seals(story), await everyJudgement(store, story));
  prints.set(story, { stamp, print });
  return print;
}
