import { contains, overlaps, type Span } from "@according/record";
import type { Attribution, Segmented } from "../layers.ts";
import { Places } from "../text/places.ts";
import { readChannel } from "./channel.ts";

/**
 * "The mine was closed, the fire service said, Radio Merle reported": an outlet passes on one statement, and not a second
 * that holds it.
 */
export function toldOnce(segmented: Segmented, attributions: readonly Attribution[]): readonly Attribution[] {
  const held = heldByOutlets(segmented, attributions);
  if (held.size === 0) return attributions;
  const outerOf = new Map([...held].map(([outer, inner]) => [inner, outer]));
  const kept = attributions.map((_, i) => i).filter((i) => !outerOf.has(i));
  const place = new Map(kept.map((i, at) => [i, at]));
  const moved = (i: number | null): number | null => (i === null ? null : (place.get(outerOf.get(i) ?? i) ?? null));
  return kept.map((i) => {
    const one = attributions[i] as Attribution;
    const { form, act, assertion } = attributions[held.get(i) ?? i] as Attribution;
    return { ...one, form, act, assertion, within: moved(one.within), continues: moved(one.continues) };
  });
}

/** For statements that an outlet passes on, the one inside that has the same speaker. */
function heldByOutlets(segmented: Segmented, attributions: readonly Attribution[]): ReadonlyMap<number, number> {
  const places = new Places(segmented);
  return new Map(
    attributions.flatMap(({ within, source: [inner] }, i): readonly (readonly [number, number])[] => {
      const outer = within === null ? undefined : attributions[within];
      if (within === null || !inner || !outer) return [];
      const { speaker } = readChannel(places, outer).chain;
      return speaker && overlaps(speaker, inner) ? [[within, i]] : [];
    }),
  );
}

/** "The mine was closed**, the fire service said**": what is passed on ends before who says it. */
export function beforeSpeaker(text: string, content: readonly Span[], speaker: Span | undefined): readonly Span[] {
  return content.map((span) => {
    if (!speaker || !contains(span, speaker) || speaker[0] === span[0]) return span;
    const end = span[0] + text.slice(span[0], speaker[0]).replace(/[,\s]+$/, "").length;
    return end > span[0] ? [span[0], end] : span;
  });
}
