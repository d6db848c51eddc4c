import { once } from "node:events";
import { createReadStream } from "node:fs";
import { pipeline, type Readable, Transform } from "node:stream";
import zlib from "node:zlib";
import { Failure } from "../output.ts";
import type { CorpusFile } from "./corpus.ts";

const GZIP = [0x1f, 0x8b];
const ZSTD = [0x28, 0xb5, 0x2f, 0xfd];

/**
 * The bytes of a file from a place on, unpacked; what is packed is told by its first bytes. They begin with the byte before the
 * place, so that it is seen whether a line begins there. Rejects with `Failure`.
 */
export async function openFrom({ name, from }: CorpusFile): Promise<Readable> {
  if (name === "-") return openedInput();
  const begin = Math.max(0, from - 1);
  const packed = await packingOf(name);
  if (packed === null) return openedFile(createReadStream(name, { start: begin }));
  return dropping(decompressed(await openedFile(createReadStream(name)), packed, name), begin);
}

/** Standard input, unpacked; what it begins with is looked at and put back. */
async function openedInput(): Promise<Readable> {
  const { stdin } = process;
  await once(stdin, "readable");
  const first: Uint8Array | null = stdin.read();
  if (first === null) return stdin;
  stdin.unshift(first);
  const packed = packingIn(first);
  return packed === null ? stdin : decompressed(stdin, packed, "standard input");
}

async function openedFile(stream: ReturnType<typeof createReadStream>): Promise<Readable> {
  await once(stream, "open");
  return stream;
}

async function packingOf(name: string): Promise<"gzip" | "zstd" | null> {
  for await (const first of createReadStream(name, { end: 3 })) return packingIn(first as Uint8Array);
  return null;
}

function packingIn(bytes: Uint8Array): "gzip" | "zstd" | null {
  if (GZIP.every((byte, i) => bytes[i] === byte)) return "gzip";
  return ZSTD.every((byte, i) => bytes[i] === byte) ? "zstd" : null;
}

function decompressed(stream: Readable, packed: "gzip" | "zstd", name: string): Readable {
  if (packed === "gzip") return piped(stream, zlib.createGunzip());
  // Since Node 22.15.
  if (typeof zlib.createZstdDecompress !== "function")
    throw new Failure(
      `${name} is packed with zstd, which this Node cannot unpack: use Node 24, or "zstdcat FILE | according extract -".`,
    );
  return piped(stream, zlib.createZstdDecompress());
}

/** What goes wrong in one goes wrong in the last, where it is read. */
function piped(from: Readable, to: Transform): Readable {
  pipeline(from, to, () => undefined);
  return to;
}

function dropping(stream: Readable, most: number): Readable {
  let left = most;
  return piped(
    stream,
    new Transform({
      transform(piece: Buffer, _, done) {
        const drop = Math.min(left, piece.length);
        left -= drop;
        done(null, piece.subarray(drop));
      },
    }),
  );
}
