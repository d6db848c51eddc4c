import { logSum } from "./numbers.ts";

/** What a word is to a cue: nothing, the beginning or inside of its source, of its content, the cue itself. */
export const LABELS = 6;
export const Label = { outside: 0, source: 1, inSource: 2, content: 3, inContent: 4, cue: 5 } as const;

export interface Labelling {
  /** The likeliest label of each word, all together. */
  readonly path: Uint8Array;
  /** How likely each label is of each word: words x 6. */
  readonly belief: Float64Array;
}

/**
 * The likeliest labels of a row of words and how likely each label is of each word, of a linear chain (Lafferty et al.,
 * ICML 2001).
 *
 * @param emissions words x 6
 * @param transitions 6 x 6, from a label to the next
 */
export function labelWords(emissions: Float64Array, transitions: Float64Array): Labelling {
  const forward = sumForward(emissions, transitions);
  const behind = sumBackward(emissions, transitions);
  return { path: bestPath(emissions, transitions), belief: beliefs(forward, behind) };
}

const steps = new Float64Array(LABELS);

function sumForward(emissions: Float64Array, transitions: Float64Array): Float64Array {
  const forward = Float64Array.from(emissions);
  for (let at = LABELS; at < emissions.length; at += LABELS)
    for (let to = 0; to < LABELS; to++) {
      for (let from = 0; from < LABELS; from++)
        steps[from] = (forward[at - LABELS + from] as number) + (transitions[from * LABELS + to] as number);
      forward[at + to] = (emissions[at + to] as number) + logSum(steps);
    }
  return forward;
}

function sumBackward(emissions: Float64Array, transitions: Float64Array): Float64Array {
  const behind = new Float64Array(emissions.length);
  for (let at = emissions.length - 2 * LABELS; at >= 0; at -= LABELS)
    for (let from = 0; from < LABELS; from++) {
      for (let to = 0; to < LABELS; to++) {
        const next = at + LABELS + to;
        steps[to] =
          (transitions[from * LABELS + to] as number) + (emissions[next] as number) + (behind[next] as number);
      }
      behind[at + from] = logSum(steps);
    }
  return behind;
}

function bestPath(emissions: Float64Array, transitions: Float64Array): Uint8Array {
  const best = Float64Array.from(emissions);
  const back = new Uint8Array(emissions.length);
  for (let at = LABELS; at < emissions.length; at += LABELS)
    for (let to = 0; to < LABELS; to++) {
      let from = 0;
      const worth = (label: number): number =>
        (best[at - LABELS + label] as number) + (transitions[label * LABELS + to] as number);
      for (let label = 1; label < LABELS; label++) if (worth(label) > worth(from)) from = label;
      back[at + to] = from;
      best[at + to] = (emissions[at + to] as number) + worth(from);
    }
  return traced(best, back);
}

function traced(best: Float64Array, back: Uint8Array): Uint8Array {
  const path = new Uint8Array(best.length / LABELS);
  let label = 0;
  const last = best.length - LABELS;
  for (let i = 1; i < LABELS; i++) if ((best[last + i] as number) > (best[last + label] as number)) label = i;
  for (let word = path.length - 1; word >= 0; word--) {
    path[word] = label;
    label = back[word * LABELS + label] as number;
  }
  return path;
}

function beliefs(forward: Float64Array, behind: Float64Array): Float64Array {
  const belief = new Float64Array(forward.length);
  for (let at = 0; at < forward.length; at += LABELS) {
    for (let i = 0; i < LABELS; i++) steps[i] = (forward[at + i] as number) + (behind[at + i] as number);
    const total = logSum(steps);
    for (let i = 0; i < LABELS; i++) belief[at + i] = Math.exp((steps[i] as number) - total);
  }
  return belief;
}
