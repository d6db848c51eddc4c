import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { FeedState } from "./follow.ts";
import { hash } from "./hash.ts";
import { Refusal } from "./intake/intake.ts";
import type { Fetched } from "./intake/web/fetch.ts";

/*
 * What came from the web is kept beside the record as it came, in a folder of its own: each file by the digest of its bytes, and a
 * line for each time that something came. No name there is taken from what came.
 */

const folderOf = (record: string): string => `${record}.fetched`;

/** Keeps the bytes, once, and notes when they came from where; `at` is ISO 8601. Throws `Refusal` where they cannot be kept. */
export function keepFetched(
  record: string,
  address: string,
  { bytes, url, etag, lastModified }: Fetched,
  at: string,
): void {
  const folder = folderOf(record);
  const digest = hash(["fetched", Buffer.from(bytes).toString("base64")]);
  const line = `${JSON.stringify({ at, address, url, digest, etag, lastModified })}\n`;
  inKept(folder, () => {
    const file = join(folder, `${digest}.gz`);
    if (!existsSync(file)) writeWhole(file, gzipSync(bytes));
    appendFileSync(join(folder, "fetched.jsonl"), line);
  });
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the disk is full",
  EACCES: "you may not write there",
  EPERM: "you may not write there",
  EROFS: "the disk is read-only",
};

/** Writes in a folder, which is made where there is none. Throws `Refusal` where it may not or cannot. */
function inKept(folder: string, work: () => void): void {
  try {
    mkdirSync(folder, { recursive: true });
    work();
  } catch (error) {
    const reason = REASONS[String((error as { readonly code?: unknown }).code)];
    if (reason === undefined) throw error;
    throw new Refusal(`came, and cannot be kept in ${folder}: ${reason}.`, { cause: error });
  }
}

const stateFile = (record: string): string => join(folderOf(record), "feeds.json");
const NOTHING: FeedState = { items: {} };

type States = Readonly<Record<string, FeedState>>;

/** What is known of a feed that is followed into a record, by a name for what is followed; a broken file is as none: everything is asked for again. */
export function feedState(record: string, feed: string): FeedState {
  const state = statesOf(record)[feed];
  return state && typeof state.items === "object" && state.items !== null ? state : NOTHING;
}

/** Throws `Refusal` where it cannot be kept. */
export function keepFeedState(record: string, feed: string, state: FeedState): void {
  inKept(folderOf(record), () =>
    writeWhole(stateFile(record), `${JSON.stringify({ ...statesOf(record), [feed]: state })}\n`),
  );
}

function statesOf(record: string): States {
  try {
    const states: unknown = JSON.parse(readFileSync(stateFile(record), "utf8"));
    return typeof states === "object" && states !== null ? (states as States) : {};
  } catch {
    return {};
  }
}

/** It has its name only once it is whole. */
function writeWhole(file: string, content: string | Uint8Array): void {
  writeFileSync(`${file}.unfinished`, content);
  renameSync(`${file}.unfinished`, file);
}
