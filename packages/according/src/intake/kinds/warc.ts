import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { type Article, Refusal } from "../intake.ts";
import { eachPart } from "../parts.ts";
import { parseUrl, siteAt } from "../urls.ts";
import { type Kind, LARGEST, LARGEST_ARCHIVE } from "./kind.ts";

/** Pages as a crawler kept them: ISO 28500. Only what was answered with a page is read. */
export const warc: Kind = {
  name: "a web archive (WARC)",
  tells: ({ start }) => /^WARC\/[01]\.\d+\r?\n/.test(start),
  largest: LARGEST_ARCHIVE,
  read: async ({ bytes, start }) => {
    const parts = await eachPart(pagesKept(bytes), readPage);
    if (parts.length > 0) return parts;
    if (/^WARC-Type:[ \t]*conversion/im.test(start))
      throw new Refusal(
        "is a web archive of words without their pages (WET): take the archive that has the pages, or save each text as a .txt file.",
      );
    throw new Refusal("is a web archive without a page in it: there is nothing to read.");
  },
};

interface Page {
  readonly url: string;
  readonly html: Uint8Array;
  /** Less of it is there than its record says. */
  readonly breaksOff: boolean;
}

async function readPage({ url, html, breaksOff }: Page): Promise<Article> {
  if (breaksOff) throw new Refusal(`breaks off within the page at ${url}: copy the archive again.`);
  try {
    const { meta, ...article } = (await import("../html.ts")).readHtml(html);
    const address = parseUrl(url);
    return { ...article, meta: { ...(address ? { url: address, outlet: siteAt(address) } : {}), ...meta } };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new Refusal(`has at ${url} what ${error.message}`, { cause: error });
  }
}

function* pagesKept(bytes: Uint8Array): Generator<Page> {
  for (const { header, block, breaksOff } of recordsOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))) {
    const type = fieldOf(header, "WARC-Type");
    const url = fieldOf(header, "WARC-Target-URI")?.replace(/^<|>$/g, "") ?? "";
    if (type === "resource" && /html/.test(fieldOf(header, "Content-Type") ?? ""))
      yield { url, html: block, breaksOff };
    const html = type === "response" ? pageIn(block, breaksOff) : null;
    if (html) yield { url, html, breaksOff };
  }
}

const fieldOf = (header: string, name: string): string | undefined =>
  new RegExp(`^${name}:[ \\t]*(.*?)[ \\t]*$`, "im").exec(header)?.[1];

interface Kept {
  readonly header: string;
  readonly block: Buffer;
  readonly breaksOff: boolean;
}

/** Header lines, an empty line, as many bytes as they say, two line ends; a record that breaks off ends it. */
function* recordsOf(bytes: Buffer): Generator<Kept> {
  let at = bytes.indexOf("WARC/");
  while (at >= 0) {
    const end = bytes.indexOf("\r\n\r\n", at);
    if (end < 0) return;
    const header = bytes.toString("utf8", at, end);
    const length = Number(fieldOf(header, "Content-Length"));
    if (!Number.isSafeInteger(length) || length < 0) return;
    const block = bytes.subarray(end + 4, end + 4 + length);
    yield { header, block, breaksOff: block.length < length };
    at = bytes.indexOf("WARC/", end + 4 + length);
  }
}

/** The page in an HTTP answer, unpacked; null where it is none. */
function pageIn(block: Buffer, breaksOff: boolean): Uint8Array | null {
  const end = block.indexOf("\r\n\r\n");
  const header = block.toString("latin1", 0, Math.max(end, 0));
  if (!/^HTTP\/\S+ 2\d\d\b/.test(header) || !/html/i.test(fieldOf(header, "Content-Type") ?? "")) return null;
  const body = block.subarray(end + 4);
  const whole = /chunked/i.test(fieldOf(header, "Transfer-Encoding") ?? "") ? joinChunks(body) : body;
  const unpack = UNPACK[fieldOf(header, "Content-Encoding")?.toLowerCase() ?? ""];
  try {
    return unpack ? unpack(whole, { maxOutputLength: LARGEST }) : whole;
  } catch {
    return breaksOff ? whole : null;
  }
}

const UNPACK: Readonly<Record<string, (bytes: Uint8Array, options: { maxOutputLength: number }) => Uint8Array>> = {
  gzip: gunzipSync,
  "x-gzip": gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
};

/** RFC 9112 7.1; as it is where it is not chunked after all, for some crawlers join the chunks and keep the header. */
function joinChunks(body: Buffer): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf("\r\n", at);
    const written = body.toString("latin1", at, Math.max(end, at));
    if (!/^[0-9a-f]{1,8}(?:;.*)?$/i.test(written)) return chunks.length > 0 ? Buffer.concat(chunks) : body;
    const size = Number.parseInt(written, 16);
    if (size === 0) break;
    chunks.push(body.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
  return Buffer.concat(chunks);
}
