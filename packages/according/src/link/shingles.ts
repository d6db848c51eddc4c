import type { Word } from "./words.ts";

/** Words a shingle has. */
export const SHINGLE = 5;
/** Of so many shingles in a row the least is kept: a run of SHINGLE + WINDOW - 1 words leaves at least one. */
const WINDOW = 3;

/** One number for each run of `length` words, by where it starts. */
export function shinglesOf(words: readonly Word[], length = SHINGLE): Int32Array {
  const hashes = words.map(({ word }) => hashOf(word));
  const found = new Int32Array(Math.max(0, words.length - length + 1));
  for (let i = 0; i < found.length; i++) {
    let hash = 0x9e3779b9 | 0;
    for (let k = 0; k < length; k++) hash = Math.imul(hash ^ (hashes[i + k] as number), 0x85ebca6b) + (hash >>> 13);
    found[i] = hash;
  }
  return found;
}

/**
 * Fingerprints of a text: of each window the least shingle (winnowing: Schleimer, Wilkerson and Aiken, SIGMOD 2003), so
 * that two texts that share a run of seven words share one.
 */
export function fingerprintsOf(words: readonly Word[]): ReadonlySet<number> {
  const shingles = shinglesOf(words);
  const kept = new Set<number>();
  for (let i = 0; i + WINDOW <= shingles.length; i++) {
    let least = shingles[i] as number;
    for (let k = 1; k < WINDOW; k++) least = Math.min(least, shingles[i + k] as number);
    kept.add(least);
  }
  return kept;
}

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}
