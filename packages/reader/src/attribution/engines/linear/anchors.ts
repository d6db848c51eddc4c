import { type RoleBeliefs, step } from "./arguments.ts";
import type { Features } from "./hash.ts";
import { Role, type Scene } from "./scene.ts";
import { between, near, nearestTelling } from "./tagging.ts";

/* Which words stand for a cue: the ones worth a look by the second field. */

export const ANCHOR_BITS = 18;
const NOTHING = 0x5eed;

/** Units of a sentence that may be anchors. */
export const mayAnchor = ({ units, words, ruled }: Scene, beliefs: RoleBeliefs, i: number): boolean =>
  !units.quoted[i] &&
  ((words.cueness[i] as number) >= 4 || (beliefs[i * 4 + 2] as number) > 0.04 || ruled[i] === Role.cue);

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one table, a line for each feature, which share what was looked up once
export function anchorFeatures(scene: Scene, beliefs: RoleBeliefs, i: number, into: Features): void {
  const { units, words, ruled } = scene;
  const { word, stem, suffix, tag, cueness } = words;
  const sentence = units.sentence[i] as number;
  const from = units.first[sentence] as number;
  const to = units.first[sentence + 1] as number;
  const w = (k: number) => (k < from || k >= to ? NOTHING : (word[k] as number));
  const t = (k: number) => (k < from || k >= to ? 0 : (tag[k] as number));
  const b = (k: number, role: number) => (k < from || k >= to ? 0 : step(beliefs[k * 4 + role] as number));
  const r = (k: number) => (k < from || k >= to ? 9 : (ruled[k] as number));
  const s = stem[i] as number;
  const wBefore = w(i - 1);
  const wHere = w(i);
  const wAfter = w(i + 1);
  const tBefore = t(i - 1);
  const tHere = t(i);
  const tAfter = t(i + 1);
  const cHere = cueness[i] as number;
  const cueHere = b(i, 2);
  const contentAfter = b(i + 1, 3);
  const sourceBefore = b(i - 1, 1);
  into.add(0, 0);
  into.add(1, wHere);
  into.add(2, s);
  into.add(3, suffix[i] as number, tHere);
  into.add(4, cHere, tHere);
  into.add(5, wBefore, wHere);
  into.add(6, wHere, wAfter);
  into.add(7, s, tBefore, tAfter);
  into.add(8, t(i - 2) * 32 + tBefore, tHere, tAfter * 32 + t(i + 2));
  into.add(9, cHere, cueHere, b(i, 3) * 8 + b(i, 1));
  into.add(10, sourceBefore * 8 + b(i - 1, 2), contentAfter * 8 + b(i + 1, 2), cueHere);
  into.add(11, cueHere, s);
  into.add(12, contentAfter * 8 + sourceBefore, s);
  into.add(13, b(i + 2, 3) * 8 + b(i - 2, 1), cueHere);
  into.add(14, r(i), cueHere);
  into.add(15, r(i) * 100 + r(i - 1) * 10 + r(i + 1), cHere);
  into.add(16, wBefore, cHere);
  into.add(17, wAfter, cHere);
  into.add(18, w(i - 2), tBefore, cHere);
  into.add(19, w(i + 2), tAfter, cHere);
  into.add(20, wBefore, s);
  into.add(21, wAfter, s);
  into.add(22, wAfter, w(i + 2), s);
  into.add(23, w(i - 2), wBefore, s);
  const left = nearestTelling(cueness, i - 1, from - 1, -1);
  const right = nearestTelling(cueness, i + 1, to, 1);
  into.add(24, left < 0 ? NOTHING : (stem[left] as number), left < 0 ? 0 : near(i - left), cHere);
  into.add(25, right < 0 ? NOTHING : (stem[right] as number), right < 0 ? 0 : near(right - i), cHere);
  into.add(26, left < 0 ? NOTHING : (stem[left] as number), s, left < 0 ? 0 : between(tag, left, i));
  into.add(27, right < 0 ? NOTHING : (stem[right] as number), s, right < 0 ? 0 : between(tag, i, right));
  into.add(28, most(beliefs, 1, from, i) * 8 + most(beliefs, 3, i + 1, to), cHere);
  into.add(29, most(beliefs, 3, from, i) * 8 + most(beliefs, 1, i + 1, to), cHere);
  into.add(30, most(beliefs, 2, from, i) * 8 + most(beliefs, 2, i + 1, to), cueHere);
  into.add(31, units.heading[i] as number, tHere);
  into.add(32, near(i - from), cHere);
  into.add(33, near(to - i), cHere);
}

function most(beliefs: RoleBeliefs, role: number, from: number, to: number): number {
  let top = 0;
  for (let i = from; i < to; i++) top = Math.max(top, beliefs[i * 4 + role] as number);
  return step(top);
}
