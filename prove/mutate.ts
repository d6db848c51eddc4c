import type { Random } from "./random.ts";

/** Pieces of news and of what stands beside it, one after the other in any order. */
const PIECES =
  "“ ” \" ' ’ ‘ '' « » , . , . : ; ? ! — – - ( ) [ ] … said told added denied according to claimed that he she they who his her it which Voss Mayor Dara Karl Lind the ministry The Front Tesmar reporters in a statement on Friday by Monday 48,440 at least 12 dozens of between 3 and 5 million $4.5bn 40% people killed wounded were not no never and but if until since yesterday two days later 🚢 é ß İ \u0130 ﬁ 中 \u202e \u200b \u00ad \ufeff <b> &amp; http://x.example/?q=1 #tag @voss Q: A: VOSS: ----".split(
    " ",
  );
const BREAKS = [" ", " ", " ", " ", "", "\n", "\n\n", "\t", "\r\n", "\u2028"];

/** A text that no language model would write. */
export function invented(random: Random): string {
  const length = 1 + random.below(70);
  return Array.from({ length }, () => random.of(PIECES) + random.of(BREAKS)).join("");
}

/** Any characters at all, none of them half of one. */
export const anything = (random: Random): string =>
  Array.from({ length: 1 + random.below(120) }, () =>
    String.fromCodePoint(random.next() < 0.7 ? 32 + random.below(96) : random.below(0xd800)),
  ).join("");

/** A part of a report, changed in a few places as carelessness, programs and malice change texts. */
export function changed(random: Random, reports: readonly string[]): string {
  const report = random.of(reports);
  const start = random.below(report.length);
  const text = report.slice(start, start + 50 + random.below(450)).toWellFormed();
  return Array.from({ length: 1 + random.below(5) }).reduce<string>((so) => change(random, so, reports), text);
}

function change(random: Random, text: string, reports: readonly string[]): string {
  const [a, b] = [random.below(text.length + 1), random.below(text.length + 1)].toSorted((x, y) => x - y) as [
    number,
    number,
  ];
  const other = random.of(reports);
  const from = random.below(other.length);
  const ways: readonly (() => string)[] = [
    () => text.slice(0, a) + text.slice(Math.min(b, a + 40)),
    () => text.slice(0, b) + text.slice(a, Math.min(b, a + 80)) + text.slice(b),
    () => text.slice(0, a) + random.of(PIECES) + text.slice(a),
    () => text.slice(0, a) + other.slice(from, from + 60) + text.slice(a),
    () => text.replace(/[“”"]/g, () => random.of(["“", "”", '"', "'", ""])),
    () => text.replaceAll(random.of([" ", ".", ",", "\n", "the", "said"]), random.of(["", " ", "\n\n", ", ", "said"])),
    () => (random.next() < 0.5 ? text.toUpperCase() : text.toLowerCase()),
  ];
  return random.of(ways)().toWellFormed();
}

/** The text number `at`, the same again for the same seed. */
export function textOf(random: Random, reports: readonly string[]): string {
  const way = random.next();
  if (way < 0.6) return changed(random, reports);
  return way < 0.9 ? invented(random) : anything(random);
}

/** Bytes of a file, changed in a few places. */
export function damaged(random: Random, bytes: Uint8Array, others: readonly Uint8Array[]): Uint8Array {
  return Array.from({ length: 1 + random.below(4) }).reduce<Uint8Array>((so) => damage(random, so, others), bytes);
}

function damage(random: Random, bytes: Uint8Array, others: readonly Uint8Array[]): Uint8Array {
  const a = random.below(bytes.length + 1);
  const length = random.below(64);
  const other = random.of(others);
  const from = random.below(other.length);
  const joined = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);
  const ways: readonly (() => Uint8Array)[] = [
    () => bytes.slice(0, a),
    () => joined(bytes.slice(0, a), bytes.slice(a + length)),
    () => bytes.map((byte, i) => (i === a ? byte ^ (1 << random.below(8)) : byte)),
    () => bytes.map((byte, i) => (i >= a && i < a + 4 ? 0xff : byte)),
    () => joined(bytes.slice(0, a), other.slice(from, from + 10 * length), bytes.slice(a)),
    () =>
      joined(
        bytes.slice(0, a),
        ...Array.from({ length: 1 + random.below(200) }, () => bytes.slice(a, a + length)),
        bytes.slice(a),
      ),
    () =>
      Buffer.from(
        Buffer.from(bytes)
          .toString("latin1")
          .replace(/\d+/, () => random.of(["-1", "0", "99999999999", "1e9", ""])),
        "latin1",
      ),
  ];
  return random.of(ways)();
}
