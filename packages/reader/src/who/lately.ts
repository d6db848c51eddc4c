import { slice } from "@according/record";
import { KEEPING_SILENT } from "../en/silences.ts";
import type { Phrase } from "../names/types.ts";
import type { Places } from "../text/places.ts";
import { tellsOfNoun } from "../text/words.ts";
import type { Entity } from "./entities.ts";
import type { Previous } from "./speaker.ts";

/** Who spoke last, not far before a phrase. */
export interface Lately {
  readonly entity: Entity;
  /** The same if it spoke in this sentence or the one before, by a name without an article: "the Greens" are no company. */
  readonly bare: Entity | null;
  /** They only kept silent: "had no comment". */
  readonly silent: boolean;
  /** Where the sentence begins in which they spoke. */
  readonly since: number;
  /** The words from there on, but for their own name or description. */
  readonly told: string;
}

/* So many sentences back somebody has spoken lately. */
const SENTENCES = 3;

/** Whoever spoke in this sentence or one of those before it. */
export function spokeLately(places: Places, { span }: Phrase, previous: Previous | null): Lately | null {
  const { text, sentences } = places.segmented;
  const apart = previous ? places.sentence(span[0]) - places.sentence(previous.at) : 0;
  if (!previous || apart > SENTENCES) return null;
  const { entity, at } = previous;
  const named = previous.attribution.source[0] ?? [at, at];
  const isBare = /^\p{Lu}/u.test(slice(text, named).replace(/^the /i, "the "));
  const [since] = sentences[places.sentence(at)]?.span ?? [at];
  const told = text.slice(since, named[0]) + text.slice(named[1], Math.max(named[1], span[0]));
  const silent = KEEPING_SILENT.has(previous.attribution.act);
  return { entity, bare: isBare && apart <= 1 ? entity : null, silent, since, told };
}

/** Of several whom "the **official**" may mean, whoever has just spoken, if no other of them has been spoken of since. */
export function justSpoke(fits: readonly Entity[], noun: string, lately?: Lately | null): Entity | undefined {
  const spoke = fits.find((one) => one === lately?.entity);
  if (!lately || lately.silent || !spoke || tellsOfNoun(lately.told, noun)) return undefined;
  return fits.every((other) => other === spoke || other.lastAt < lately.since) ? spoke : undefined;
}
