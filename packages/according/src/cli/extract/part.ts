import { type FileHandle, open as openFile } from "node:fs/promises";

const NEWLINE = 10;

/** Which part of a file, counted from 1, and of how many. */
export interface FilePart {
  readonly number: number;
  readonly of: number;
}

/** Bytes from `start` to `end`, without it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the lines of one part of a file stand: those that begin in its share of the bytes. Every line is in one part, and the
 * parts one after the other are the file.
 */
export async function stretchOf(file: string, { number, of }: FilePart): Promise<Stretch> {
  const handle = await openFile(file);
  try {
    const { size } = await handle.stat();
    const at = (part: number) => lineFrom(handle, Math.floor((size * part) / of), size);
    return { start: await at(number - 1), end: await at(number) };
  } finally {
    await handle.close();
  }
}

/** The first line that begins at or after a place. */
async function lineFrom(handle: FileHandle, place: number, size: number): Promise<number> {
  if (place === 0 || place >= size) return Math.min(place, size);
  const piece = new Uint8Array(64 * 1024);
  for (let at = place - 1; at < size; ) {
    const { bytesRead } = await handle.read(piece, 0, piece.length, at);
    if (bytesRead === 0) break;
    const found = piece.subarray(0, bytesRead).indexOf(NEWLINE);
    if (found >= 0) return at + found + 1;
    at += bytesRead;
  }
  return size;
}
