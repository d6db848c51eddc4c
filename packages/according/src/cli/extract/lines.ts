import { isUtf8 } from "node:buffer";
import { Refusal } from "../../intake/intake.ts";
import { LARGEST } from "../../intake/kinds/kind.ts";

/** A line that is not empty, with where it begins, and what is on it or why that cannot be told. */
export type Line = LinePlace & ({ readonly text: string } | { readonly problem: string });

export interface LinePlace {
  /** Bytes of the file before it, unpacked. */
  readonly offset: number;
  /** Counted from 1 in what was read. */
  readonly number: number;
}

const NEWLINE = 10;

/**
 * The lines of some bytes that come in pieces, the first of them `start` bytes into the file. Holds one piece and one line,
 * never more than the largest report.
 */
export async function* readLines(pieces: AsyncIterable<Uint8Array>, start = 0): AsyncGenerator<Line> {
  let number = 1;
  let open = new OpenLine(start);
  for await (const piece of pieces) {
    let from = 0;
    for (let at = piece.indexOf(NEWLINE); at >= 0; at = piece.indexOf(NEWLINE, from)) {
      open.add(piece.subarray(from, at));
      yield* open.close(number++);
      open = new OpenLine(open.end + 1);
      from = at + 1;
    }
    open.add(piece.subarray(from));
  }
  yield* open.close(number);
}

class OpenLine {
  readonly #start: number;
  readonly #parts: Uint8Array[] = [];
  #size = 0;

  constructor(start: number) {
    this.#start = start;
  }

  get end(): number {
    return this.#start + this.#size;
  }

  /** What goes beyond the largest size is counted but not kept. */
  add(part: Uint8Array): void {
    this.#size += part.length;
    if (this.#size > LARGEST) this.#parts.length = 0;
    else this.#parts.push(part);
  }

  *close(number: number): Generator<Line> {
    const place = { offset: this.#start, number };
    try {
      const text = decodeLine(this.#parts, this.#size);
      if (/\S/.test(text)) yield { ...place, text };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      yield { ...place, problem: error.message };
    }
  }
}

function decodeLine(parts: readonly Uint8Array[], size: number): string {
  if (size > LARGEST) throw new Refusal("is larger than 10 MiB, more than any report: split it into its reports.");
  const bytes = parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts);
  if (!isUtf8(bytes)) throw new Refusal("is not valid UTF-8: save the file as UTF-8.");
  return new TextDecoder().decode(bytes);
}
