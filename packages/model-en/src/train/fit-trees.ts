import type { Trees } from "@according/reader/linear";
import { random } from "./random.ts";

export interface TreeOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Least number of rows in a leaf. */
  readonly leaf: number;
  readonly l2: number;
  /** Share of the rows each tree is fitted on. */
  readonly share: number;
  readonly seed: number;
}

const BINS = 64;

interface Nodes {
  /** -1: a leaf. */
  readonly measure: number[];
  readonly value: number[];
  readonly right: number[];
}

/** What the next tree is grown from, and the nodes of all that have grown. */
interface Fit {
  readonly options: TreeOptions;
  readonly bins: readonly Uint8Array[];
  readonly cuts: readonly Float32Array[];
  readonly gradient: Float64Array;
  readonly curvature: Float64Array;
  readonly nodes: Nodes;
}

/** Gradient-boosted trees on the logistic loss, with measures sorted into bins first (Friedman 2001; Ke et al. 2017). */
export function fitTrees(rows: readonly Float32Array[], right: Uint8Array, options: TreeOptions): Trees {
  const count = rows.length;
  const width = rows[0]?.length ?? 0;
  const cuts = Array.from({ length: width }, (_, m) => cutsOf(rows, m));
  const bins = cuts.map((edges, m) => Uint8Array.from(rows, (row) => binOf(edges, row[m] as number)));
  let positives = 0;
  for (const y of right) positives += y;
  const base = Math.log((positives + 1) / (count - positives + 1));
  const score = new Float64Array(count).fill(base);
  const gradient = new Float64Array(count);
  const curvature = new Float64Array(count);
  const fit: Fit = { bins, cuts, gradient, curvature, options, nodes: { measure: [], value: [], right: [] } };
  const { nodes } = fit;
  const roots: number[] = [];
  const next = random(options.seed);
  for (let tree = 0; tree < options.trees; tree++) {
    for (let i = 0; i < count; i++) {
      const p = 1 / (1 + Math.exp(-(score[i] as number)));
      gradient[i] = p - (right[i] as number);
      curvature[i] = Math.max(1e-6, p * (1 - p));
    }
    roots.push(nodes.measure.length);
    const members = Int32Array.from(rows.keys()).filter(() => next() < options.share);
    split(fit, members, 0);
    addTo(score, rows, nodes, roots.at(-1) as number);
  }
  return {
    measure: Int16Array.from(nodes.measure),
    value: Float32Array.from(nodes.value),
    right: Int32Array.from(nodes.right),
    roots: Int32Array.from(roots),
    base,
  };
}

function addTo(sums: Float64Array, rows: readonly Float32Array[], nodes: Nodes, root: number): void {
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as Float32Array;
    let node = root;
    while ((nodes.measure[node] as number) >= 0)
      node =
        (row[nodes.measure[node] as number] as number) <= (nodes.value[node] as number)
          ? node + 1
          : (nodes.right[node] as number);
    sums[i] = (sums[i] as number) + (nodes.value[node] as number);
  }
}

function split(fit: Fit, members: Int32Array, depth: number): void {
  const { gradient, curvature, nodes, bins, cuts, options } = fit;
  const at = nodes.measure.length;
  let g = 0;
  let h = 0;
  for (const i of members) {
    g += gradient[i] as number;
    h += curvature[i] as number;
  }
  const found = depth < options.depth ? bestCut(fit, members, g, h) : null;
  if (!found) {
    const value = Math.fround((-g / (h + options.l2)) * options.rate);
    nodes.measure.push(-1);
    nodes.value.push(value);
    nodes.right.push(0);
    return;
  }
  const column = bins[found.measure] as Uint8Array;
  nodes.measure.push(found.measure);
  nodes.value.push((cuts[found.measure] as Float32Array)[found.bin] as number);
  nodes.right.push(0);
  split(
    fit,
    members.filter((i) => (column[i] as number) <= found.bin),
    depth + 1,
  );
  nodes.right[at] = nodes.measure.length;
  split(
    fit,
    members.filter((i) => (column[i] as number) > found.bin),
    depth + 1,
  );
}

function bestCut(fit: Fit, members: Int32Array, g: number, h: number): { measure: number; bin: number } | null {
  const { bins, cuts, options } = fit;
  let best: { measure: number; bin: number } | null = null;
  let most = 1e-3;
  const sums: Sums = { gs: new Float64Array(BINS), hs: new Float64Array(BINS), ns: new Int32Array(BINS) };
  const { gs, hs, ns } = sums;
  const whole = (g * g) / (h + options.l2);
  for (let m = 0; m < bins.length; m++) {
    sumInto(fit, members, m, sums);
    let gl = 0;
    let hl = 0;
    let nl = 0;
    const edges = (cuts[m] as Float32Array).length;
    for (let b = 0; b < edges; b++) {
      gl += gs[b] as number;
      hl += hs[b] as number;
      nl += ns[b] as number;
      if (nl < options.leaf || members.length - nl < options.leaf) continue;
      const gain = (gl * gl) / (hl + options.l2) + ((g - gl) * (g - gl)) / (h - hl + options.l2) - whole;
      if (gain > most) {
        most = gain;
        best = { measure: m, bin: b };
      }
    }
  }
  return best;
}

/** Of the rows in each bin of a measure: their gradients, their curvatures, how many there are. */
interface Sums {
  readonly gs: Float64Array;
  readonly hs: Float64Array;
  readonly ns: Int32Array;
}

function sumInto({ bins, gradient, curvature }: Fit, members: Int32Array, measure: number, { gs, hs, ns }: Sums): void {
  gs.fill(0);
  hs.fill(0);
  ns.fill(0);
  const column = bins[measure] as Uint8Array;
  for (const i of members) {
    const b = column[i] as number;
    gs[b] = (gs[b] as number) + (gradient[i] as number);
    hs[b] = (hs[b] as number) + (curvature[i] as number);
    ns[b] = (ns[b] as number) + 1;
  }
}

/** Up to 63 thresholds at even shares of the rows. */
function cutsOf(rows: readonly Float32Array[], measure: number): Float32Array {
  const step = Math.max(1, Math.floor(rows.length / 20000));
  const values = Float32Array.from(
    { length: Math.ceil(rows.length / step) },
    (_, i) => (rows[i * step] as Float32Array)[measure] as number,
  ).sort();
  const cuts: number[] = [];
  const distinct = Float32Array.from(new Set(values));
  if (distinct.length < BINS) return distinct.slice(0, -1);
  for (let b = 1; b < BINS; b++) {
    const value = values[Math.floor((b * values.length) / BINS)] as number;
    if (value !== cuts.at(-1)) cuts.push(value);
  }
  return Float32Array.from(cuts);
}

function binOf(cuts: Float32Array, value: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value <= (cuts[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}
