import type { RoleBeliefs } from "./arguments.ts";
import type { Features } from "./hash.ts";
import type { Proposal } from "./proposals.ts";
import { Role, type Scene } from "./scene.ts";
import { between, near } from "./tagging.ts";
import { Tag } from "./words.ts";

/* What decides whether a proposal is taken: a whole source, cue and content looked at together. */

export const JUDGE_BITS = 18;

/** What both judges look at. */
export interface Outline {
  readonly content: readonly (readonly [number, number])[];
  readonly source: readonly (readonly [number, number])[];
  readonly cue: readonly (readonly [number, number])[];
}

/** Unbroken runs of one role, as ranges of units, the last excluded. */
export function runs({ roles, window }: Proposal, role: number): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (let i = 0; i < roles.length; i++) {
    if (roles[i] !== role) continue;
    const last = found.at(-1);
    if (last && last[1] === window.from + i) last[1]++;
    else found.push([window.from + i, window.from + i + 1]);
  }
  return found;
}

export const outline = (proposal: Proposal): Outline => ({
  content: runs(proposal, Role.content),
  source: runs(proposal, Role.source),
  cue: runs(proposal, Role.cue),
});

type Runs = Outline["content"];
const size = (all: Runs): number => all.reduce((sum, [from, to]) => sum + to - from, 0);

/** Words of the proposal with one another, as hashed features. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one table, a line for each feature, which share what was looked up once
export function judgeFeatures(
  scene: Scene,
  proposal: Proposal,
  { content, source, cue }: Outline,
  into: Features,
): void {
  const { units, words } = scene;
  const { word, stem, tag, cueness } = words;
  const { anchor, from, to } = proposal.window;
  const s = stem[anchor] as number;
  const level = cueness[anchor] as number;
  let whole = 17;
  for (const [a, b] of cue) for (let i = a; i < b; i++) whole = Math.imul(whole, 31) + (stem[i] as number);
  const [c0, c1] = content[0] as readonly [number, number];
  const side = c0 > anchor ? 1 : (content.at(-1)?.[1] as number) <= anchor ? 2 : 3;
  const [s0, s1] = source[0] ?? [-1, -1];
  const who = s0 < 0 ? -1 : s1 - s0 === 1 ? (word[s0] as number) : -2;
  const head = s0 < 0 ? -1 : (word[headUnit(tag, s0, s1)] as number);
  const headTag = s0 < 0 ? 0 : (tag[headUnit(tag, s0, s1)] as number);
  const sourceSide = s0 < 0 ? 0 : s0 < anchor ? 1 : 2;
  const length = near(size(content));
  const quoted = content.some(([a, b]) => flagged(units.quoted, a, b)) ? 1 : 0;
  const w = (i: number) => (i < from || i >= to ? 0x5eed : (word[i] as number));
  const t = (i: number) => (i < from || i >= to ? 0 : (tag[i] as number));
  into.add(0, 0);
  into.add(1, s);
  into.add(2, whole);
  into.add(3, whole, side, sourceSide);
  into.add(4, s, side, sourceSide);
  into.add(5, s, w(c0));
  into.add(6, s, t(c0), length);
  into.add(7, level, w(c0), side);
  into.add(8, head, level);
  into.add(9, head, s);
  into.add(10, who, level);
  into.add(11, headTag, s);
  into.add(12, headTag, level, side);
  into.add(13, w(c0), w(c0 + 1), level);
  into.add(14, t(c0) * 32 + t(c0 + 1), t(c1 - 1), side);
  into.add(15, w(c1), t(c1 - 1));
  into.add(16, s, quoted, side);
  into.add(17, w(anchor - 1), s, sourceSide);
  into.add(18, w(anchor + 1), s, side);
  into.add(19, w(s0 - 1), headTag, sourceSide);
  into.add(20, w(s1), headTag, sourceSide);
  into.add(21, sourceSide === 1 ? between(tag, s1 - 1, anchor) : sourceSide, level, side);
  into.add(22, side === 1 ? between(tag, anchor, c0) : side, level);
  into.add(23, near(c0 - anchor), s, side);
  into.add(24, s0 < 0 ? 0 : near(Math.abs(s0 - anchor)), s, sourceSide);
  into.add(25, t(from), level, side);
  into.add(26, units.heading[anchor] as number, level, side);
  into.add(27, content.length, cue.length, source.length);
  into.add(28, headUnit(tag, c0, c1) >= 0 ? (word[headUnit(tag, c0, c1)] as number) : 0, s);
  into.add(29, tag[anchor] as number, t(anchor - 1), t(anchor + 1));
  into.add(30, size(cue), whole);
}

const AFTER_HEAD: ReadonlySet<number> = new Set<number>([
  Tag.comma,
  Tag.preposition,
  Tag.relative,
  Tag.bracket,
  Tag.dash,
  Tag.that,
  Tag.clitic,
]);

const headUnit = (tag: Uint8Array, from: number, to: number): number => {
  let i = from;
  while (i + 1 < to && !AFTER_HEAD.has(tag[i + 1] as number)) i++;
  return i;
};

const flagged = (flags: Uint8Array, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (flags[i]) return true;
  return false;
};

export const MEASURES = 52;

/** Numbers about a proposal and its rivals, for the trees. */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one table, a line for each measure, in the order in which the trees know them
export function measures(
  scene: Scene,
  beliefs: RoleBeliefs,
  proposal: Proposal,
  { content, source, cue }: Outline,
  lexical: number,
  rivals: Rivals,
  into: Float32Array,
): void {
  const { units, words, ruled, ruledBy, rules } = scene;
  const { tag, cueness } = words;
  const { anchor, from, to } = proposal.window;
  const sentence = units.sentence[anchor] as number;
  const s0 = units.first[sentence] as number;
  const s1 = units.first[sentence + 1] as number;
  let k = 0;
  const put = (value: number) => {
    into[k++] = value;
  };
  put(lexical);
  put(proposal.anchored);
  put(proposal.rank);
  put(Math.log(proposal.posterior + 1e-6));
  put(rivals.firstPosterior);
  put(beliefs[anchor * 4 + 2] as number);
  put(beliefs[anchor * 4 + 3] as number);
  put(cueness[anchor] as number);
  put(tag[anchor] as number);
  for (const [role, found] of [
    [Role.content, content],
    [Role.source, source],
    [Role.cue, cue],
  ] as const) {
    const [mean, least] = sure(proposal, role, found);
    put(mean);
    put(least);
    put(believed(beliefs, role, found));
    put(size(found));
    put(found.length);
  }
  const c0 = content[0]?.[0] as number;
  const c1 = content.at(-1)?.[1] as number;
  put(c0 - anchor);
  put(c1 - anchor);
  put(c0 > anchor ? 1 : c1 <= anchor ? 2 : 3);
  put(s1 - c1);
  put(c0 - s0);
  put(tag[c0] as number);
  put(c1 < units.count ? (tag[c1] as number) : 0);
  put(flaggedShare(units.quoted, content));
  const w0 = source[0]?.[0] ?? -1;
  const w1 = source.at(-1)?.[1] ?? -1;
  put(w0 < 0 ? 99 : w0 - anchor);
  put(w0 < 0 ? 0 : (tag[headUnit(tag, w0, w1)] as number));
  put(w0 < 0 ? 0 : (tag[w0] as number));
  put(w0 < 0 || w1 > anchor ? 0 : between(tag, w1 - 1, anchor));
  put(w0 < 0 ? -1 : w0 - s0);
  const mine = ruledBy[anchor] as number;
  put(mine < 0 ? 0 : (ruled[anchor] as number));
  put(mine >= 0 && ruled[anchor] === Role.cue ? (rules[mine]?.confidence ?? 0) : 0);
  put(mine < 0 ? -1 : agreement(ruled, ruledBy, mine, Role.content, content, from, to));
  put(mine < 0 ? -1 : agreement(ruled, ruledBy, mine, Role.source, source, from, to));
  put(s1 - s0);
  put(units.heading[anchor] as number);
  put(anchor - s0);
  put(rivals.inside);
  put(rivals.sameCue);
  put(rivals.holds);
  put(rivals.inSentence);
  put(rivals.bestInSentence);
  put(tag[anchor - 1] ?? 0);
  put(tag[anchor + 1] ?? 0);
  put(near(Math.abs(anchor - (cue[0]?.[0] as number))));
}

/** What other anchors make of the same words. */
export interface Rivals {
  readonly firstPosterior: number;
  /** The surest other anchor whose content holds this anchor. */
  readonly inside: number;
  /** The surest other anchor whose cue holds this anchor. */
  readonly sameCue: number;
  /** The surest other anchor that stands in this content. */
  readonly holds: number;
  readonly inSentence: number;
  readonly bestInSentence: number;
}

function sure({ marginals, window }: Proposal, role: number, found: Runs): readonly [number, number] {
  let sum = 0;
  let least = 1;
  let n = 0;
  for (const [a, b] of found)
    for (let i = a; i < b; i++) {
      const p = marginals.node[(i - window.from) * 4 + role] as number;
      sum += p;
      n++;
      least = Math.min(least, p);
    }
  if (n) return [sum / n, least];
  let none = 1;
  for (let i = 0; i < window.to - window.from; i++) none = Math.min(none, 1 - (marginals.node[i * 4 + role] as number));
  return [none, none];
}

function believed(beliefs: RoleBeliefs, role: number, found: Runs): number {
  let sum = 0;
  for (const [a, b] of found) for (let i = a; i < b; i++) sum += beliefs[i * 4 + role] as number;
  return found.length ? sum / size(found) : -1;
}

function flaggedShare(flags: Uint8Array, found: Runs): number {
  let sum = 0;
  for (const [a, b] of found) for (let i = a; i < b; i++) sum += flags[i] as number;
  return sum / size(found);
}

/** How far the units of a role are those the rules gave it: Jaccard. */
function agreement(
  ruled: Uint8Array,
  ruledBy: Int32Array,
  rule: number,
  role: number,
  found: Runs,
  from: number,
  to: number,
): number {
  let both = 0;
  for (const [a, b] of found) for (let i = a; i < b; i++) if (ruledBy[i] === rule && ruled[i] === role) both++;
  let theirs = 0;
  for (let i = from; i < to; i++) if (ruledBy[i] === rule && ruled[i] === role) theirs++;
  const either = size(found) + theirs - both;
  return either ? both / either : 1;
}
