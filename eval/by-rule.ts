import { begin, type Engine } from "@according/reader";
import { BESIDE, MENDS, type Proposal, propose, RULES, viewOf } from "@according/reader/rules";
import { metaOf } from "./predict.ts";
import type { Comparison } from "./score/compare.ts";
import type { Prediction } from "./score.ts";
import type { Article } from "./shared.ts";

/** What a rule, or an engine, is worth. */
export interface RuleScore {
  readonly by: string;
  /** Readings of whole reports; what is said inside is proposed anew in each content and not counted here. */
  readonly proposed: number;
  readonly chosen: number;
  /** Of what was chosen: who said what as people marked it, or not. */
  readonly right: number;
  readonly wrong: number;
  /** Chosen within what somebody else says, where the corpus marks nothing. */
  readonly inside: number;
}

/** How many readings of whole reports a mend has changed, before any was chosen. */
export interface MendCount {
  readonly name: string;
  readonly changed: number;
}

/** The mends that changed anything, in the order of the rule reference. */
export function byMend(proposals: readonly Proposal[]): readonly MendCount[] {
  const changed = tally(proposals.flatMap(({ mended = [] }) => mended));
  return MENDS.flatMap(({ name }) => (changed.has(name) ? [{ name, changed: changed.get(name) ?? 0 }] : []));
}

/** Counts for each rule and engine that proposed or was chosen, in the order of the rule reference, engines first. */
export function byRule(
  proposals: readonly Proposal[],
  predictions: readonly Prediction[],
  comparisons: readonly Comparison[],
): readonly RuleScore[] {
  const proposed = tally(proposals.map(({ by }) => by));
  const chosen = tally(predictions.flatMap(({ statements }) => statements.map(({ by }) => by)));
  const right = tally(
    comparisons.flatMap(({ predictions: read, matches }) =>
      matches.filter(({ source }) => source).map(({ predicted }) => read[predicted]?.by),
    ),
  );
  const inside = tally(predictions.flatMap((one) => one.inside ?? []));
  const order = RULES.map(({ name }) => name);
  return [...new Set([...proposed.keys(), ...chosen.keys(), ...inside.keys()])]
    .toSorted((a, b) => order.indexOf(a) - order.indexOf(b) || (a < b ? -1 : 1))
    .map((by) => {
      const of = (counts: ReadonlyMap<string, number>) => counts.get(by) ?? 0;
      return {
        by,
        ...{ proposed: of(proposed), chosen: of(chosen), right: of(right) },
        ...{ wrong: of(chosen) - of(right), inside: of(inside) },
      };
    });
}

/** What an engine and the rules beside it propose in some articles. */
export async function proposedIn(engine: Engine, articles: readonly Article[]): Promise<readonly Proposal[]> {
  const all: Proposal[] = [];
  for (const article of articles) all.push(...(await proposalsIn(engine, article)));
  return all;
}

async function proposalsIn(engine: Engine, article: Article): Promise<readonly Proposal[]> {
  const layers = begin(article.text, metaOf(article));
  return [...((await engine.propose([layers]))[0] ?? []), ...propose(BESIDE, viewOf(layers.segmented))];
}

function tally(names: readonly (string | undefined)[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
