import type { Groups } from "./groups.ts";
import type { Telling } from "./one-telling.ts";
import type { Origins } from "./origins.ts";
import { meet } from "./sets.ts";
import type { Who } from "./who/who.ts";

/* A few words in quotation marks, "I am tired": alone they may be said again, and are one where the occasion is. */

/** Joins those that one source says in the same few words on the same occasion, and tells which these are. */
export function joinBriefs(
  groups: Groups,
  tellings: readonly Telling[],
  who: Who,
  origins: Origins,
): readonly (readonly [number, number])[] {
  const joined: (readonly [number, number])[] = [];
  const brief = tellings.flatMap((one, i) => (one.brief !== null && who.idOf(one.speaker) !== null ? [i] : NONE));
  const bySaying = Map.groupBy(brief, (i) => `${who.idOf(tellings[i]?.speaker)} ${tellings[i]?.brief}`);
  for (const places of bySaying.values())
    places.forEach((i, at) => {
      const b = tellings[i] as Telling;
      for (const k of places.slice(Math.max(0, at - NEAREST), at))
        if (isOneOccasion(tellings[k] as Telling, b, who, origins)) {
          groups.join(k, i);
          joined.push([k, i]);
        }
    });
  return joined;
}
const NONE: readonly number[] = [];
/** So many before it are looked at. */
const NEAREST = 16;

/** In copied text, or told to the same one, or said on the same day; and nothing of it otherwise. */
function isOneOccasion(a: Telling, b: Telling, who: Who, origins: Origins): boolean {
  if (a.report === b.report || !areFewDaysApart(a, b)) return false;
  const [x, y] = [a, b].map(({ toldTo }) => new Set(toldTo.flatMap((one) => who.idOf(one) ?? []))) as [
    Set<string>,
    Set<string>,
  ];
  if (x.size > 0 && y.size > 0) return meet(x, y) && (a.saidOn === null || b.saidOn === null || a.saidOn === b.saidOn);
  if (a.saidOn !== null && b.saidOn !== null) return a.saidOn === b.saidOn;
  return (
    origins.count([a, b].map(({ report, statement, cited }) => ({ report, spans: statement.content, cited }))) === 1
  );
}

/** Days between two reports of one occasion. */
const DAYS = 3;
const areFewDaysApart = ({ speaker: a }: Telling, { speaker: b }: Telling): boolean =>
  a?.day != null && b?.day != null && Math.abs(a.day - b.day) <= DAYS;
