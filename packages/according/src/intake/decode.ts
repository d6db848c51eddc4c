import { isUtf8 } from "node:buffer";
import { Refusal } from "./intake.ts";

/** First bytes of files that people take for text, and what to call them. */
const KINDS: readonly (readonly [magic: readonly number[], name: string])[] = [
  [[0x25, 0x50, 0x44, 0x46, 0x2d], "a PDF document"],
  [[0x50, 0x4b, 0x03, 0x04], "a ZIP archive or an office document"],
  [[0xd0, 0xcf, 0x11, 0xe0], "an old office document"],
  [[0x1f, 0x8b], "a gzip archive"],
  [[0x89, 0x50, 0x4e, 0x47], "a picture"],
  [[0xff, 0xd8, 0xff], "a picture"],
  [[0x47, 0x49, 0x46, 0x38], "a picture"],
];

/**
 * The text in some bytes: UTF-8, or UTF-16 with a byte order mark. Line ends become "\n"; the byte order mark goes.
 * `charset`: what the file says it is in, asked only when it is not UTF-8. Throws `Refusal`.
 */
export function decode(bytes: Uint8Array, charset?: (bytes: Uint8Array) => string | undefined): string {
  if (bytes.length === 0) throw new Refusal("is empty: there is nothing to read.");
  const kind = KINDS.find(([magic]) => magic.every((byte, at) => bytes[at] === byte));
  if (kind) throw new Refusal(`is ${kind[1]}, not text: save its text as a .txt, .md or .html file.`);
  const text = toText(bytes, charset).replace(/\r\n?/g, "\n");
  if (!/\S/.test(text)) throw new Refusal("is empty but for white space: there is nothing to read.");
  const nul = text.indexOf("\0");
  if (nul >= 0) throw new Refusal(`is not text: it has a NUL character at ${nul.toLocaleString("en")}.`);
  return text;
}

function toText(bytes: Uint8Array, charset?: (bytes: Uint8Array) => string | undefined): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs("utf-16le", bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs("utf-16be", bytes);
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
  const nul = bytes.indexOf(0);
  if (nul >= 0) throw new Refusal(`is not text: it has a NUL byte at byte ${nul.toLocaleString("en")}.`);
  const label = charset?.(bytes);
  if (label) return decodeAs(label, bytes);
  const at = firstInvalid(bytes).toLocaleString("en");
  throw new Refusal(`is not valid UTF-8 at byte ${at}: save it as UTF-8 and try again.`);
}

function decodeAs(label: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Refusal(`says it is in ${label.toUpperCase()} but is not: save it as UTF-8 and try again.`, {
      cause: error,
    });
  }
}

/** The offset of the first byte that cannot be UTF-8, found by halving: a prefix is either good or not. */
function firstInvalid(bytes: Uint8Array): number {
  const good = (length: number): boolean => {
    try {
      new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let [low, high] = [0, bytes.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (good(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
