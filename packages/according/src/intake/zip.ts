import { inflateRawSync } from "node:zlib";
import { Refusal } from "./intake.ts";

/** Of what is unpacked of one document, whatever the archive says of itself. */
const LARGEST_ENTRY = 50 * 1024 * 1024;
const MOST_ENTRIES = 10_000;

/** The files of a ZIP archive by their names, each unpacked when it is asked for: APPNOTE.TXT 4.3. Throws `Refusal`. */
export interface Zip {
  readonly names: ReadonlySet<string>;
  /** undefined: there is no such file. */
  bytesOf(name: string): Uint8Array | undefined;
}

const BROKEN = "is a ZIP archive that is not whole: copy it again.";

export function openZip(bytes: Uint8Array): Zip {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = guarded(() => directoryOf(view, bytes));
  return {
    names: new Set(entries.keys()),
    bytesOf: (name) => {
      const at = entries.get(name);
      return at === undefined ? undefined : guarded(() => unpack(view, bytes, at));
    },
  };
}

/** Offsets beyond the file, and streams that break off. */
function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if ((error as { code?: unknown }).code === "ERR_BUFFER_TOO_LARGE")
      throw new Refusal("unpacks to more than any report: save its text as a .txt file.", { cause: error });
    throw new Refusal(BROKEN, { cause: error });
  }
}

const DIRECTORY_END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;

/** The name of each file, and where the central directory tells of it. */
function directoryOf(view: DataView, bytes: Uint8Array): ReadonlyMap<string, number> {
  let end = view.byteLength - 22;
  while (view.getUint32(end, true) !== DIRECTORY_END) end--;
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new Refusal("is an archive of too many files to be one report: unpack it.");
  const found = new Map<string, number>();
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== DIRECTORY) throw new Refusal(BROKEN);
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    found.set(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)), at);
    at += 46 + name + extra + comment;
  }
  return found;
}

function unpack(view: DataView, bytes: Uint8Array, at: number): Uint8Array {
  const [method, size, local] = [
    view.getUint16(at + 10, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ];
  if (view.getUint32(local, true) !== LOCAL) throw new Refusal(BROKEN);
  if (view.getUint16(at + 8, true) & 1) throw new Refusal("is locked with a password: save its text as a .txt file.");
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const packed = bytes.subarray(from, from + size);
  if (method === 0) return packed;
  if (method !== 8) throw new Refusal("is packed in a way that is not known: save its text as a .txt file.");
  return inflateRawSync(packed, { maxOutputLength: LARGEST_ENTRY });
}
