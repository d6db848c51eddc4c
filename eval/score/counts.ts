import type { Comparison } from "./compare.ts";
import type { Match } from "./pair.ts";
import { lettersOf, type TextFacts } from "./text.ts";
import { type Attribution, KINDS, type Kind, ROLES, type Role } from "./types.ts";
import type { View } from "./view.ts";

export const RELATIONS = ["content match", "exact content", "who said what"] as const;
export type Relation = (typeof RELATIONS)[number];

export type Metric = `${Role} tokens` | `exact ${Role} spans` | Relation;
export const METRICS: readonly Metric[] = [
  ...ROLES.map((role) => `${role} tokens` as const),
  ...ROLES.map((role) => `exact ${role} spans` as const),
  ...RELATIONS,
];

/** How many were right, predicted and marked. */
export interface Count {
  readonly hits: number;
  readonly predicted: number;
  readonly gold: number;
}

/** Of one kind: hits whose gold is of it, of all such gold; hits whose prediction is of it, of all such predictions. */
export interface KindCount {
  readonly hitGold: number;
  readonly gold: number;
  readonly hitPredicted: number;
  readonly predicted: number;
}

/** What one article adds to the report. */
export interface Counts {
  readonly metrics: { readonly [metric in Metric]: Count };
  readonly kinds: { readonly [kind in Kind]: { readonly [relation in Relation]: KindCount } };
  /** Content matches whose prediction names its kind, and those of them that name the right one. */
  readonly kindNamed: number;
  readonly kindRight: number;
}

const HOLDS: { readonly [relation in Relation]: (match: Match) => boolean } = {
  "content match": () => true,
  "exact content": ({ exact }) => exact,
  "who said what": ({ source }) => source,
};

export function countsOf(comparison: Comparison): Counts {
  const { predictions, gold, matches } = comparison;
  const named = matches.filter(({ predicted }) => predictions[predicted]?.kind !== undefined);
  const right = named.filter((match) => predictions[match.predicted]?.kind === gold[match.gold]?.kind);
  return {
    metrics: { ...tokenCounts(comparison), ...spanCounts(comparison), ...relationCounts(comparison) },
    kinds: record(KINDS, (kind) => record(RELATIONS, (relation) => kindCount(comparison, kind, relation))),
    kindNamed: named.length,
    kindRight: right.length,
  };
}

/** An object with a value for each key. */
export const record = <K extends string, V>(keys: readonly K[], value: (key: K) => V): { readonly [key in K]: V } =>
  Object.fromEntries(keys.map((key) => [key, value(key)])) as { [key in K]: V };

const tokenCounts = ({ gold, predicted }: Comparison) =>
  byRole("tokens", (role) => common(union(gold, role), union(predicted, role)));

const spanCounts = ({ facts, article, predictions }: Comparison) =>
  byRole("spans", (role) => common(pieces(facts, article.attributions, role), pieces(facts, predictions, role)));

function byRole(of: "tokens" | "spans", count: (role: Role) => Count): { readonly [metric in Metric]: Count } {
  const name = (role: Role) => (of === "tokens" ? `${role} tokens` : `exact ${role} spans`);
  return Object.fromEntries(ROLES.map((role) => [name(role), count(role)])) as { [metric in Metric]: Count };
}

function relationCounts({ gold, predicted, matches }: Comparison): { readonly [relation in Relation]: Count } {
  const size = { predicted: predicted.length, gold: gold.length };
  return record(RELATIONS, (relation) => ({ hits: matches.filter(HOLDS[relation]).length, ...size }));
}

function kindCount({ gold, predicted, matches }: Comparison, kind: Kind, relation: Relation): KindCount {
  const hits = matches.filter(HOLDS[relation]);
  const ofKind = (view: View | undefined) => view?.kind === kind;
  return {
    hitGold: hits.filter((match) => ofKind(gold[match.gold])).length,
    gold: gold.filter(ofKind).length,
    hitPredicted: hits.filter((match) => ofKind(predicted[match.predicted])).length,
    predicted: predicted.filter(ofKind).length,
  };
}

function common<T>(gold: ReadonlySet<T>, predicted: ReadonlySet<T>): Count {
  return { hits: gold.intersection(predicted).size, predicted: predicted.size, gold: gold.size };
}

const union = (views: readonly View[], role: Role): ReadonlySet<number> =>
  new Set(views.flatMap(({ tokens }) => tokens[role]));

/** The unbroken pieces of all spans of a role, cut at line ends, each as the letters it covers. */
function pieces(facts: TextFacts, attributions: readonly Attribution[], role: Role): ReadonlySet<string> {
  const found = new Set<string>();
  for (const attribution of attributions)
    for (const [start, end] of attribution[role])
      for (const { 0: line, index } of facts.text.slice(start, end).matchAll(/[^\n]+/gu))
        found.add(lettersOf(facts, [[start + index, start + index + line.length]]));
  found.delete("");
  return found;
}
