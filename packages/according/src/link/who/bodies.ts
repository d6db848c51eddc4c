import type { Question } from "@according/reader";
import { BODY_NOUNS } from "../en/called.ts";
import type { Somebody } from "../names.ts";
import { type Entities, type Entity, first, fits, liveOf, MOST_ASKED, question } from "./entities.ts";

/** Bodies called short: "Red Lantern" of "Red Lantern Society", "FBI" of "Federal Bureau of Investigation". */
export function shortBodies(named: readonly Entity[], entities: Entities, questions: Question[]): void {
  const bodies = named.filter((entity) => entity.members.length > 0 && first(entity).name.kind === "body");
  const byShort = new Map<string, Entity[]>();
  for (const body of bodies)
    for (const short of shortNames(body.tokens)) byShort.set(short, [...(byShort.get(short) ?? []), body]);
  for (const body of bodies) {
    const whole = byShort.get(body.tokens.join(" ")) ?? [];
    if (whole.length === 1 && whole[0]) entities.join(liveOf(body), liveOf(whole[0]), "body-short-name");
    if (whole.length > 1)
      questions.push(question(first(body), whole.map(first), "More than one body may be called so."));
  }
}

/**
 * Bodies called by the end of their names, "the fire service" for "Dorna fire service": one where it is written as a name,
 * "the Front", and only one may be meant; else it is asked, once of a name.
 */
export function endNames(
  rest: readonly Somebody[],
  named: readonly Entity[],
  entities: Entities,
  questions: Question[],
): void {
  const bodies = new Set(named.map(liveOf).filter((entity) => first(entity).name.kind === "body"));
  const byEnd = new Map<string, Set<Entity>>();
  for (const body of bodies)
    for (const end of endsOf(body)) byEnd.set(end, (byEnd.get(end) ?? new Set<Entity>()).add(body));
  const asked = new Set<string>();
  for (const one of [...rest, ...[...bodies].map(first)]) {
    const { name, report, source } = one;
    const own = entities.of(report, source.id);
    if (name.kind !== "body" || !own) continue;
    const wholes = [...(byEnd.get(name.joined) ?? [])].map(liveOf).filter((whole) => whole !== own && fits(whole, one));
    const [only] = wholes;
    if (only && wholes.length === 1 && name.isShort) entities.join(own, only, "body-short-name");
    else if (only && !asked.has(name.joined)) {
      asked.add(name.joined);
      questions.push(question(one, wholes.slice(0, MOST_ASKED).map(first), "It may be called so, or another is."));
    }
  }
}

/** "Health ministry", "ministry" and "Orlay ministry" of "the Orlay health ministry", or of that in Orlay. */
function endsOf({ profiles }: Entity): readonly string[] {
  const all = [...profiles.values()].flatMap(({ tokens, where }) => {
    const place = where?.split(" ").slice(1).join(" ");
    const ends = tokens.slice(1).map((_, i) => tokens.slice(i + 1).join(" "));
    return place ? [...ends, `${place} ${tokens.at(-1)}`] : ends;
  });
  return [...new Set(all)];
}

function shortNames(tokens: readonly string[]): readonly string[] {
  if (tokens.length < 2) return [];
  const initials = tokens.map((word) => word[0]).join("");
  const head = tokens.slice(0, -1);
  const cut = BODY_NOUNS.has(tokens.at(-1) ?? "") && !BODY_NOUNS.has(head.at(-1) ?? "") && head.length > 1;
  return [...(initials.length > 2 ? [initials] : []), ...(cut ? [head.join(" ")] : [])];
}
