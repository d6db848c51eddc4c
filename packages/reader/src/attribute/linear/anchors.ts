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

export function anchorFeatures(scene: Scene, beliefs: RoleBeliefs, i: number, into: Features): void {
  const { units, words, ruled } = scene;
  const { word, stem, suffix, tag, cueness } = words;
  const sentence = units.sentence[i] as number;
  const from = units.first[sentence] as number;
  const to = units.first[sentence + 1] as number;
  const w = (k: number) => (k < from || k >= to ? NOTHING : (word[k] as number));
  const t = (k: number) => (k < from || k >= to ? 0 : (tag[k] as number));
  const c = (k: number) => (k < from || k >= to ? 0 : (cueness[k] as number));
  const b = (k: number, role: number) => (k < from || k >= to ? 0 : step(beliefs[k * 4 + role] as number));
  const r = (k: number) => (k < from || k >= to ? 9 : (ruled[k] as number));
  const s = stem[i] as number;
  into.add(0, 0);
  into.add(1, w(i));
  into.add(2, s);
  into.add(3, suffix[i] as number, t(i));
  into.add(4, c(i), t(i));
  into.add(5, w(i - 1), w(i));
  into.add(6, w(i), w(i + 1));
  into.add(7, s, t(i - 1), t(i + 1));
  into.add(8, t(i - 2) * 32 + t(i - 1), t(i), t(i + 1) * 32 + t(i + 2));
  into.add(9, c(i), b(i, 2), b(i, 3) * 8 + b(i, 1));
  into.add(10, b(i - 1, 1) * 8 + b(i - 1, 2), b(i + 1, 3) * 8 + b(i + 1, 2), b(i, 2));
  into.add(11, b(i, 2), s);
  into.add(12, b(i + 1, 3) * 8 + b(i - 1, 1), s);
  into.add(13, b(i + 2, 3) * 8 + b(i - 2, 1), b(i, 2));
  into.add(14, r(i), b(i, 2));
  into.add(15, r(i) * 100 + r(i - 1) * 10 + r(i + 1), c(i));
  into.add(16, w(i - 1), c(i));
  into.add(17, w(i + 1), c(i));
  into.add(18, w(i - 2), t(i - 1), c(i));
  into.add(19, w(i + 2), t(i + 1), c(i));
  into.add(20, w(i - 1), s);
  into.add(21, w(i + 1), s);
  into.add(22, w(i + 1), w(i + 2), s);
  into.add(23, w(i - 2), w(i - 1), s);
  const left = nearestTelling(cueness, i - 1, from - 1, -1);
  const right = nearestTelling(cueness, i + 1, to, 1);
  into.add(24, left < 0 ? NOTHING : (stem[left] as number), left < 0 ? 0 : near(i - left), c(i));
  into.add(25, right < 0 ? NOTHING : (stem[right] as number), right < 0 ? 0 : near(right - i), c(i));
  into.add(26, left < 0 ? NOTHING : (stem[left] as number), s, left < 0 ? 0 : between(tag, left, i));
  into.add(27, right < 0 ? NOTHING : (stem[right] as number), s, right < 0 ? 0 : between(tag, i, right));
  into.add(28, most(beliefs, 1, from, i) * 8 + most(beliefs, 3, i + 1, to), c(i));
  into.add(29, most(beliefs, 3, from, i) * 8 + most(beliefs, 1, i + 1, to), c(i));
  into.add(30, most(beliefs, 2, from, i) * 8 + most(beliefs, 2, i + 1, to), b(i, 2));
  into.add(31, units.heading[i] as number, t(i));
  into.add(32, near(i - from), c(i));
  into.add(33, near(to - i), c(i));
}

function most(beliefs: RoleBeliefs, role: number, from: number, to: number): number {
  let top = 0;
  for (let i = from; i < to; i++) top = Math.max(top, beliefs[i * 4 + role] as number);
  return step(top);
}
