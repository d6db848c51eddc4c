import { isUtf8 } from "node:buffer";
import { Refusal } from "./intake.ts";
import { westernCharset } from "./western.ts";

/**
 * The text in some bytes: UTF-8, or UTF-16 with a byte order mark or where every other byte is 0, or windows-1252 or Mac Roman where
 * nothing else fits. Line ends become "\n"; the byte order mark goes. `charset`: what the file says it is in, asked only
 * when it is not UTF-8. Throws `Refusal`.
 */
export function decode(bytes: Uint8Array, charset?: (bytes: Uint8Array) => string | undefined): string {
  if (bytes.length === 0) throw new Refusal("is empty: there is nothing to read.");
  const text = toText(bytes, charset).replace(/\r\n?/g, "\n");
  if (!/\S/.test(text)) throw new Refusal("is empty but for white space: there is nothing to read.");
  const nul = text.indexOf("\0");
  if (nul >= 0)
    throw new Refusal(
      `is not text: it has a NUL character at ${nul.toLocaleString("en")}. Save it as UTF-8 and try again.`,
    );
  return text;
}

function toText(bytes: Uint8Array, charset?: (bytes: Uint8Array) => string | undefined): string {
  const wide = wideCharset(bytes);
  if (wide) return decodeAs(wide, bytes);
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
  const nul = bytes.indexOf(0);
  if (nul >= 0)
    throw new Refusal(
      `is not text: it has a NUL byte at byte ${nul.toLocaleString("en")}. Save it as UTF-8 and try again.`,
    );
  const label = charset?.(bytes);
  if (label) return decodeAs(label, bytes);
  const western = westernCharset(bytes);
  if (western) return decodeAs(western, bytes);
  const at = firstInvalid(bytes).toLocaleString("en");
  throw new Refusal(`is not valid UTF-8 at byte ${at}: save it as UTF-8 and try again.`);
}

/** By the byte order mark; else English text in UTF-16 has a 0 in nearly every other place, and none elsewhere. */
export function wideCharset(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes.length < 4 || bytes.length % 2 === 1) return undefined;
  const zeros = [0, 0];
  const sample = bytes.subarray(0, 2048);
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] as number) + 1;
  const most = 0.8 * (sample.length / 2);
  if (zeros[0] === 0 && (zeros[1] as number) > most) return "utf-16le";
  return zeros[1] === 0 && (zeros[0] as number) > most ? "utf-16be" : undefined;
}

export function decodeAs(label: string, bytes: Uint8Array): string {
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
