import type { Attribution } from "../model/layers.ts";
import type { Span } from "../model/span.ts";
import type { Channel } from "./channel/channel.ts";
import { Entities, type Entity } from "./entities.ts";
import { mentioning } from "./mentions.ts";
import { isOutlet } from "./outlets.ts";
import type { Places } from "./places.ts";
import { referent } from "./referent.ts";
import type { Scene } from "./scene.ts";
import { NOBODY, type Parties, type Previous, place } from "./speaker.ts";

const NO_PARTIES: Parties = { speaker: NOBODY, via: [] };

/** Words away from any attribution that are read in their turn, so that they look back to what stands before them. */
export interface Aside {
  readonly span: Span;
  /** Index of the attribution in which they are said, or -1. */
  readonly within: number;
  readonly read: (scene: Scene) => void;
}

/**
 * Who has a part in every attribution: its speaker, the links of its chain, its addressee. In the order of the text, so
 * that "he" and "Voss" look back. `outlet` is the report's own, which sources may be said to have told.
 */
export function resolveParties(
  places: Places,
  attributions: readonly Attribution[],
  channels: readonly Channel[],
  outlet?: string,
  asides: readonly Aside[] = [],
): { readonly parties: readonly Parties[]; readonly entities: Entities } {
  const entities = new Entities();
  const mention = mentioning(entities, places);
  const parties: Parties[] = new Array(attributions.length).fill(NO_PARTIES);
  let previous: Previous | null = null;
  let next = 0;
  const readAsides = (until: number): void => {
    for (; next < asides.length && (asides[next] as Aside).span[0] < until; next++) {
      const { span, within, read } = asides[next] as Aside;
      mention(span[1]);
      read({ places, entities, previous, outer: parties[within]?.speaker ?? null, attribution: unsaid(span) });
    }
  };
  for (const index of inOrder(attributions)) {
    const attribution = attributions[index] as Attribution;
    const at = place(attribution);
    readAsides(at);
    mention(Math.max(at, attribution.source.at(-1)?.[1] ?? 0));
    const outer = attribution.within === null ? null : (parties[attribution.within]?.speaker ?? null);
    const scene: Scene = { places, entities, previous, outer, attribution };
    const before = attribution.continues === null ? undefined : parties[attribution.continues];
    const here: Parties = before ?? partiesOf(scene, channels[index] as Channel, outlet);
    parties[index] = here;
    const { entity } = here.speaker;
    if (entity && attribution.source.length && attribution.within === null) previous = { entity, at, attribution };
  }
  readAsides(Number.POSITIVE_INFINITY);
  mention(Number.POSITIVE_INFINITY);
  return { parties, entities };
}

/** Words that nobody says anything with, in the form of an attribution. */
const unsaid = (span: Span): Attribution => ({
  form: "indirect",
  source: [span],
  cue: [],
  content: [],
  act: "state",
  confidence: 1,
  within: null,
  continues: null,
});

const inOrder = (attributions: readonly Attribution[]): readonly number[] =>
  attributions
    .map((_, i) => i)
    .sort((a, b) => place(attributions[a] as Attribution) - place(attributions[b] as Attribution) || a - b);

function partiesOf(scene: Scene, { chain, addressee }: Channel, outlet: string | undefined): Parties {
  const written = chain.speaker ?? nearestToCue(scene.attribution);
  const speaker = written ? referent(scene, written) : NOBODY;
  const told = addressee && hearerOf(scene, addressee, outlet);
  const via = chain.links.flatMap(({ span, relation }) => {
    const { entity } = referent(scene, span);
    return entity ? [{ entity, relation, span }] : [];
  });
  const first = told?.kind === "outlet" ? [{ entity: told, relation: "told" as const, span: addressee as Span }] : [];
  return { speaker, via: [...first, ...via], ...(told ? { addressee: told } : {}) };
}

/** Of a source in pieces the one next to the cue says who. */
function nearestToCue({ source, cue }: Attribution): Span | undefined {
  const [[at] = [0]] = cue;
  const distance = ([start, end]: Span): number => Math.min(Math.abs(at - end), Math.abs(at - start));
  return [...source].sort((a, b) => distance(a) - distance(b))[0];
}

/** Who was told, where that is an outlet: "the BBC", the report's own. */
function hearerOf({ entities, places }: Scene, span: Span, outlet: string | undefined): Entity | undefined {
  const words = places.segmented.text.slice(...span);
  const own = words.toLowerCase().replace(/^the /, "") === outlet?.toLowerCase().replace(/^the /, "");
  if (!own && !isOutlet(places.segmented.text, span)) return undefined;
  const name = own ? (outlet as string) : words.replace(/^the\s+/i, "");
  return entities.mention(entities.named(name) ?? entities.add(name, "outlet", span[0]), { span, as: "name" });
}
