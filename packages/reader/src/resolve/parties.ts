import type { Attribution, Range, Segmented } from "../model/layers.ts";
import type { Span } from "../model/span.ts";
import { type PersonName, tagNames } from "../tag/names.ts";
import { clientOf, whoIs } from "./behalf.ts";
import type { Channel } from "./channel/channel.ts";
import { Entities } from "./entities.ts";
import { amongNamesakes } from "./named.ts";
import { isOutlet, outletOf } from "./outlets.ts";
import { readPhrase } from "./phrase.ts";
import type { Places } from "./places.ts";
import { referent } from "./referent.ts";
import type { Scene } from "./scene.ts";
import { NOBODY, type Parties, type Previous, place, type Speaker } from "./speaker.ts";

const NO_PARTIES: Parties = { speaker: NOBODY, via: [] };

/**
 * Who has a part in every attribution: its speaker, the links of its chain, its addressee. In the order of the text, so
 * that "he" and "Voss" look back. `outlet` is the report's own, which sources may be said to have told.
 */
export function resolveParties(
  places: Places,
  attributions: readonly Attribution[],
  channels: readonly Channel[],
  outlet?: string,
): { readonly parties: readonly Parties[]; readonly entities: Entities } {
  const entities = new Entities();
  const mention = mentioning(entities, places);
  const parties: Parties[] = new Array(attributions.length).fill(NO_PARTIES);
  let previous: Previous | null = null;
  for (const index of inOrder(attributions)) {
    const attribution = attributions[index] as Attribution;
    const at = place(attribution);
    mention(at);
    const outer = attribution.within === null ? null : (parties[attribution.within]?.speaker ?? null);
    const scene: Scene = { places, entities, previous, outer, attribution };
    const before = attribution.continues === null ? undefined : parties[attribution.continues];
    const here: Parties = before ?? partiesOf(scene, channels[index] as Channel, outlet);
    parties[index] = here;
    const { entity } = here.speaker;
    if (entity && attribution.source.length && attribution.within === null) previous = { entity, at, attribution };
  }
  mention(Number.POSITIVE_INFINITY);
  return { parties, entities };
}

const inOrder = (attributions: readonly Attribution[]): readonly number[] =>
  attributions
    .map((_, i) => i)
    .sort((a, b) => place(attributions[a] as Attribution) - place(attributions[b] as Attribution) || a - b);

function partiesOf(scene: Scene, { chain, addressee, behalf }: Channel, outlet: string | undefined): Parties {
  const [source] = scene.attribution.source;
  const written = chain.speaker ?? source;
  const speaker = written ? standing(scene, written, behalf) : NOBODY;
  if (speaker.entity?.kind === "organisation" && isOutlet(scene.places.segmented.text, written as Span))
    speaker.entity.kind = "outlet";
  const told = addressee && outletOf(scene, addressee, outlet);
  const links = chain.links.flatMap(({ span, relation }) => {
    const entity = outletOf(scene, span, outlet) ?? referent(scene, span).entity;
    return entity && entity !== speaker.entity ? [{ entity, relation, span }] : [];
  });
  const first = told ? [{ entity: told, relation: "told" as const, span: addressee }] : [];
  const via = [...first, ...links];
  return { speaker, via, ...(told ? { addressee: told } : {}) };
}

/** Who speaks, and for whom: by office, or this once. */
function standing(scene: Scene, written: Span, behalf: Span | undefined): Speaker {
  const speaker = referent(scene, written);
  const { entity } = speaker;
  if (!entity) return speaker;
  const client = clientOf(scene, written);
  if (client !== undefined) entity.speaksFor = client;
  const range = behalf && scene.places.tokens(behalf);
  const onBehalfOf = (range && whoIs(scene, range)) ?? entity.speaksFor;
  return onBehalfOf && onBehalfOf !== entity ? { ...speaker, onBehalfOf } : speaker;
}

/** Everybody named in the report, from whom each call mentions those up to a place. */
function mentioning(entities: Entities, places: Places): (until: number) => void {
  const { segmented } = places;
  const names = tagNames(segmented);
  for (const { tokens, short } of names) if (!short) introduce(entities, segmented, tokens);
  let next = 0;
  return (until) => {
    for (; next < names.length; next++) {
      const { tokens } = names[next] as PersonName;
      if ((segmented.tokens[tokens[0]]?.start ?? 0) >= until) return;
      mentionName(entities, places, tokens);
    }
  };
}

/** First pass: who is in the report at all. */
function introduce(entities: Entities, segmented: Segmented, range: Range): void {
  const words = segmented.tokens.slice(...range).map(({ text }) => text);
  if (!entities.person(words)) entities.add(words.join(" "), "person", -1, readPhrase(segmented, range).sex);
}

/** Second pass: who has been mentioned up to here. */
function mentionName(entities: Entities, places: Places, range: Range): void {
  const tokens = places.segmented.tokens.slice(...range);
  const words = tokens.map(({ text }) => text);
  const span: Span = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
  const entity =
    words.length > 1 ? entities.person(words) : amongNamesakes(entities.called(words[0] as string), span[0], places);
  if (entity) entities.mention(entity, { span, as: words.length > 1 ? "name" : "short" });
}
