import type { Candidate, Relation, Span } from "@according/record";
import type { Attribution } from "../layers.ts";
import type { Entity } from "./entities.ts";
import { sourceId } from "./to-source.ts";

/** Who speaks in one attribution, or between whom it cannot be told. */
export interface Speaker {
  readonly entity: Entity | null;
  readonly candidates: readonly { readonly entity: Entity; readonly confidence: number }[];
  readonly onBehalfOf?: Entity;
}

/** Everybody who has a part in one attribution. */
export interface Parties {
  readonly speaker: Speaker;
  /** Nearest to the speaker first. */
  readonly via: readonly { readonly entity: Entity; readonly relation: Relation; readonly span: Span }[];
  /** Who was told, if they are a source. */
  readonly addressee?: Entity;
}

/** The speaker before, and where. */
export interface Previous {
  readonly entity: Entity;
  readonly at: number;
  readonly attribution: Attribution;
}

/** A speaker who was left open, and where. */
export interface Unresolved {
  readonly speaker: Speaker;
  readonly at: number;
  /** The words for them. */
  readonly source: Span;
}

export const NOBODY: Speaker = { entity: null, candidates: [] };

/** As many as are worth showing to somebody who decides. */
const SHOWN = 3;

/** Left open between several, with the weight of each. */
export function undecided(weighed: readonly { readonly entity: Entity; readonly weight: number }[]): Speaker {
  const best = [...weighed].sort((a, b) => b.weight - a.weight || b.entity.lastAt - a.entity.lastAt).slice(0, SHOWN);
  const sum = best.reduce((total, { weight }) => total + weight, 0);
  return { entity: null, candidates: best.map(({ entity, weight }) => ({ entity, confidence: share(weight, sum) })) };
}

const share = (weight: number, sum: number): number => Math.round((weight / sum) * 100) / 100;

/** Candidates in the record's form, best first. */
export const toCandidates = ({ candidates }: Speaker): readonly Candidate[] =>
  candidates.map(({ entity, confidence }) => ({ source: sourceId(entity), confidence }));

/** Where an attribution stands: at its source, or where it has none at its content or cue. */
export const place = ({ source, content, cue }: Attribution): number => (source[0] ?? content[0] ?? cue[0] ?? [0])[0];
