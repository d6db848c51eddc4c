import { isUtf8 } from "node:buffer";
import { Refusal } from "../../intake/intake.ts";
import { LARGEST } from "../../intake/kinds/kind.ts";

/** A line that is not empty, counted from 1, with what is on it or why that cannot be told. */
export type Line = { readonly number: number } & ({ readonly text: string } | { readonly problem: string });

const NEWLINE = 10;

/** The lines of some bytes that come in pieces. Holds one piece and one line, never more than the largest report. */
export async function* readLines(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let number = 1;
  let open = new OpenLine();
  for await (const piece of pieces) {
    let from = 0;
    for (let at = piece.indexOf(NEWLINE); at >= 0; at = piece.indexOf(NEWLINE, from)) {
      open.add(piece.subarray(from, at));
      yield* open.close(number++);
      open = new OpenLine();
      from = at + 1;
    }
    open.add(piece.subarray(from));
  }
  yield* open.close(number);
}

class OpenLine {
  readonly #parts: Uint8Array[] = [];
  #size = 0;

  /** What goes beyond the largest size is counted but not kept. */
  add(part: Uint8Array): void {
    this.#size += part.length;
    if (this.#size > LARGEST) this.#parts.length = 0;
    else this.#parts.push(part);
  }

  *close(number: number): Generator<Line> {
    try {
      const text = decode(this.#parts, this.#size);
      if (/\S/.test(text)) yield { number, text };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      yield { number, problem: error.message };
    }
  }
}

function decode(parts: readonly Uint8Array[], size: number): string {
  if (size > LARGEST) throw new Refusal("is larger than 10 MiB, more than any report: split it into its reports.");
  const bytes = parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts);
  if (!isUtf8(bytes)) throw new Refusal("is not valid UTF-8: save the file as UTF-8, unpacked.");
  return new TextDecoder().decode(bytes);
}
