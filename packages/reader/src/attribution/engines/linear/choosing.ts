import { Role } from "./scene.ts";
import type { Judged } from "./stages.ts";
import { logistic } from "./trees.ts";

export interface Chosen extends Judged {
  /** Log-odds that it says who said what. */
  readonly odds: number;
}

/** An attribution is taken from this probability on: the F1 of who said what is flat about here. */
const LEAST = 0.3;
/** Another reading than an anchor's likeliest must be surer by this, for the best of several guesses looks too good. */
const MARGIN = 0.3;

/**
 * One reading for each anchor, the surest first, as long as its cue and content are free: a word has one role in one
 * attribution.
 */
export function choose(count: number, all: readonly Judged[], odds: readonly number[]): readonly Chosen[] {
  const taken = new Uint8Array(count);
  return readings(all, odds)
    .filter((one) => logistic(one.odds) >= LEAST)
    .sort((a, b) => b.odds - a.odds || a.proposal.window.anchor - b.proposal.window.anchor)
    .filter(({ outline: { content, cue, source } }) => {
      if (usesRole(taken, cue, Role.source) || usesRole(taken, content, Role.cue)) return false;
      fillRole(taken, content, Role.content);
      fillRole(taken, cue, Role.cue);
      for (const [from, to] of source) for (let i = from; i < to; i++) taken[i] = taken[i] || Role.source;
      return true;
    })
    .sort((a, b) => a.proposal.window.anchor - b.proposal.window.anchor);
}

function readings(all: readonly Judged[], odds: readonly number[]): readonly Chosen[] {
  const best = new Map<number, { readonly one: Chosen; readonly worth: number }>();
  for (const [i, judged] of all.entries()) {
    const { anchor } = judged.proposal.window;
    const one = { ...judged, odds: odds[i] as number };
    const worth = logistic(one.odds) - (judged.proposal.rank > 0 ? MARGIN : 0);
    const known = best.get(anchor);
    if (!known || worth > known.worth) best.set(anchor, { one, worth });
  }
  return [...best.values()].map(({ one }) => one);
}

type Runs = Judged["outline"]["content"];

/** Has a unit of these a role from `least` on? */
function usesRole(taken: Uint8Array, runs: Runs, least: number): boolean {
  for (const [from, to] of runs) for (let i = from; i < to; i++) if ((taken[i] as number) >= least) return true;
  return false;
}

function fillRole(taken: Uint8Array, runs: Runs, role: number): void {
  for (const [from, to] of runs) taken.fill(role, from, to);
}
