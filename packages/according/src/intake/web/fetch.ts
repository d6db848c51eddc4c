import { type ClientRequest, type IncomingMessage, type RequestOptions, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP } from "node:net";
import type { Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { collect } from "../bytes.ts";
import { Refusal } from "../intake.ts";
import { withoutPassword } from "../urls.ts";
import { isPrivate, publicLookup } from "./private.ts";

/** What is known of an address from before, so that nothing comes twice: RFC 9110 8.8. */
export interface Known {
  readonly etag?: string;
  readonly lastModified?: string;
}

export interface Asking extends Known {
  /** Addresses of this machine and its network are asked too. */
  readonly allowPrivate?: boolean;
  /** In milliseconds, for all of it. */
  readonly patience?: number;
  /** When it comes, nobody waits for it any more. */
  readonly signal?: AbortSignal;
}

export interface Fetched extends Known {
  readonly bytes: Uint8Array;
  /** Where it was in the end, without a password that was shown there. */
  readonly url: string;
}

/** The address says when it is to be asked again. */
export class Later extends Refusal {
  readonly seconds: number;

  constructor(message: string, seconds: number) {
    super(message);
    this.seconds = seconds;
  }
}

const PATIENCE = 30_000;
const MOST_HOPS = 5;
/** Says what asks, and for whom. */
const AGENT = "According/0.1 (reads single reports for one person)";
const WALL = "asks for a login or a payment: save the page in your browser and add the file.";

/**
 * What is at an address of the web; null: nothing else than what is known. Follows redirects, within bounds of size and time, to
 * public addresses unless private ones are allowed. Throws `Refusal`.
 */
export async function fetchAddress(address: string, asking: Asking = {}): Promise<Fetched | null> {
  const patience = AbortSignal.timeout(asking.patience ?? PATIENCE);
  const signal = asking.signal ? AbortSignal.any([patience, asking.signal]) : patience;
  let url = address;
  try {
    for (let hop = 0; hop <= MOST_HOPS; hop++) {
      const response = await ask(new URL(url), asking, signal);
      const next = redirectOf(response, url);
      if (next === null) {
        const found = await taken(response, url);
        // What ends with its connection looks whole where it was given up.
        signal.throwIfAborted();
        return found;
      }
      response.destroy();
      url = next;
    }
  } catch (error) {
    throw error instanceof Refusal
      ? error
      : new Refusal(reasonFor(error, asking.patience ?? PATIENCE), { cause: error });
  }
  throw new Refusal(`leads from one address to another ${MOST_HOPS} times: name the last one.`);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: "has a host that does not exist: check the address.",
  EAI_AGAIN: "cannot be looked up: is this machine connected?",
  ECONNREFUSED: "is at a host that refuses to answer: check the address.",
  ECONNRESET: "is at a host that broke off: try again later.",
  Z_BUF_ERROR: "is at a host that broke off: try again later.",
  PRIVATE: "leads to a private address: add --allow-private if it is yours.",
};

function reasonFor(error: unknown, patience: number): string {
  const { name, code = "", message } = error as { name?: string; code?: unknown; message?: string };
  if (name === "TimeoutError" || name === "AbortError")
    return `did not come within ${patience / 1000} seconds: try again later.`;
  const known = REASONS[String(code)];
  if (known) return known;
  return /CERT|SSL|TLS/i.test(String(code))
    ? `has a certificate that is not good (${code}).`
    : `cannot be fetched (${code || message}).`;
}

function ask(
  url: URL,
  { allowPrivate = false, etag, lastModified }: Asking,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (url.protocol !== "http:" && url.protocol !== "https:") throw new Refusal("leads away from the web.");
  if (!allowPrivate && isIP(host) !== 0 && isPrivate(host)) throw new Refusal(REASONS.PRIVATE as string);
  const headers = {
    ...{
      "user-agent": AGENT,
      "accept-encoding": "gzip, br, deflate",
      accept: "text/html, application/xhtml+xml, */*;q=0.8",
    },
    ...(etag ? { "if-none-match": etag } : {}),
    ...(lastModified ? { "if-modified-since": lastModified } : {}),
  };
  const options: RequestOptions = {
    headers,
    signal,
    ...(allowPrivate ? {} : { lookup: publicLookup as NonNullable<RequestOptions["lookup"]> }),
  };
  return new Promise((resolve, reject) => {
    const begin: (to: URL, how: RequestOptions, answer: (response: IncomingMessage) => void) => ClientRequest =
      url.protocol === "https:" ? requestHttps : requestHttp;
    begin(url, options, resolve).on("error", reject).end();
  });
}

function redirectOf({ statusCode = 0, headers: { location } }: IncomingMessage, from: string): string | null {
  if (![301, 302, 303, 307, 308].includes(statusCode) || !location) return null;
  if (!URL.canParse(location, from)) throw new Refusal("leads to an address that is none.");
  return new URL(location, from).href;
}

async function taken(response: IncomingMessage, url: string): Promise<Fetched | null> {
  const { statusCode = 0, headers } = response;
  if (statusCode === 304) return null;
  if (statusCode < 200 || statusCode > 299) {
    const forRobots = await isChallenge(response);
    response.destroy();
    if (forRobots) throw new Refusal(ROBOT_PAGE);
    throw refusalFor(statusCode, headers["retry-after"]);
  }
  const bytes = inUtf8(await collect(unpacked(response)), headers["content-type"] ?? "");
  if (isForRobots(bytes)) throw new Refusal(ROBOT_PAGE);
  return {
    ...{ bytes, url: withoutPassword(url) },
    ...(headers.etag ? { etag: headers.etag } : {}),
    ...(headers["last-modified"] ? { lastModified: headers["last-modified"] } : {}),
  };
}

const ROBOT_PAGE = "shows a page for robots only: save the page in your browser and add the file.";

/** Whether a refusal is a question whether somebody is a robot, as its header or its page says. */
async function isChallenge(response: IncomingMessage): Promise<boolean> {
  if (response.headers["cf-mitigated"] === "challenge") return true;
  if (response.statusCode !== 403) return false;
  const beginning = await beginningOf(response);
  return isForRobots(beginning) || ASKS_ROBOTS.test(Buffer.from(beginning).toString("latin1"));
}

/** What comes first, as far as it comes. */
async function beginningOf(response: IncomingMessage): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  try {
    for await (const piece of unpacked(response)) {
      pieces.push(piece as Buffer);
      if (Buffer.concat(pieces).length >= BEGINNING) break;
    }
  } catch {
    // What has come is enough.
  }
  return Buffer.concat(pieces).subarray(0, BEGINNING);
}
const BEGINNING = 20_000;

const STATUS: Readonly<Record<number, string>> = {
  401: WALL,
  402: WALL,
  403: WALL,
  404: "is not there (404): check the address.",
  410: "is there no more (410).",
  451: "is withheld for legal reasons (451).",
};
const HALF_AN_HOUR = 1800;

/** There is nothing at an address. */
export class Missing extends Refusal {}

function refusalFor(status: number, retryAfter: string | undefined): Refusal {
  const seconds = /^\d{1,6}$/.test(retryAfter ?? "") ? Number(retryAfter) : HALF_AN_HOUR;
  if (status === 429 || status === 503)
    return new Later(`asks not to be asked for now (${status}): try again later.`, seconds);
  if (status >= 500) return new Later(`has a fault at the moment (${status}): try again later.`, HALF_AN_HOUR);
  const message = STATUS[status] ?? `cannot be fetched (${status}).`;
  return status === 404 || status === 410 ? new Missing(message) : new Refusal(message);
}

function unpacked(response: IncomingMessage): Readable {
  const coding = response.headers["content-encoding"]?.trim().toLowerCase();
  if (!coding || coding === "identity") return response;
  const unpack = { gzip: createGunzip, "x-gzip": createGunzip, br: createBrotliDecompress, deflate: createInflate }[
    coding
  ];
  if (!unpack) throw new Refusal(`is packed in a way that is not known (${coding}).`);
  const stream = unpack();
  response.on("error", (error) => stream.destroy(error));
  return response.pipe(stream);
}

/** What the header says goes before what stands in the page: HTML 13.2.3.2. */
function inUtf8(bytes: Uint8Array, type: string): Uint8Array {
  const charset = /^(?:text\/|application\/(?:[\w.+-]*xml|json))/i.test(type)
    ? /charset="?([\w-]+)/i.exec(type)?.[1]
    : undefined;
  if (!charset || /^utf-?8$/i.test(charset)) return bytes;
  try {
    return Buffer.from(new TextDecoder(charset, { fatal: true }).decode(bytes));
  } catch {
    return bytes;
  }
}

const ROBOTS =
  /<title>[^<]*(?:just a moment|attention required|are you a robot|access (?:to this page has been )?denied|verify(?:ing)? (?:that )?you are (?:a )?human|captcha)/i;

/** In the words of a page that came with a refusal. */
const ASKS_ROBOTS =
  /\bjust a moment\.{3}|\benable javascript\b|\bverify(?:ing)? (?:that )?you are (?:a )?human|\bchecking your browser\b|\bcaptcha\b/i;

const isForRobots = (bytes: Uint8Array): boolean =>
  bytes.length < 100_000 && ROBOTS.test(Buffer.from(bytes.subarray(0, BEGINNING)).toString("latin1"));
