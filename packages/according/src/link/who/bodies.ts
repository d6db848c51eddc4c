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
  const short = [...rest, ...[...bodies].map(first)].filter(({ name }) => name.kind === "body");
  const wanted = new Set(short.map(({ name }) => name.joined));
  const byEnd = new Map<string, Set<Entity>>();
  for (const body of bodies)
    for (const { ends } of body.profiles.values())
      for (const end of ends) if (wanted.has(end)) byEnd.set(end, (byEnd.get(end) ?? new Set<Entity>()).add(body));
  const asked = new Set<string>();
  for (const one of short) {
    const { name, report, source } = one;
    const ending = byEnd.get(name.joined);
    if (ending === undefined) continue;
    const own = entities.of(report, source.id) as Entity;
    const wholes = [...ending].map(liveOf).filter((whole) => whole !== own && fits(whole, one));
    const [only] = wholes;
    if (only && wholes.length === 1 && name.isShort) entities.join(own, only, "body-short-name");
    else if (only && !asked.has(name.joined)) {
      asked.add(name.joined);
      questions.push(question(one, wholes.slice(0, MOST_ASKED).map(first), "It may be called so, or another is."));
    }
  }
}

function shortNames(tokens: readonly string[]): readonly string[] {
  if (tokens.length < 2) return [];
  const initials = tokens.map((word) => word[0]).join("");
  const head = tokens.slice(0, -1);
  const cut = BODY_NOUNS.has(tokens.at(-1) ?? "") && !BODY_NOUNS.has(head.at(-1) ?? "") && head.length > 1;
  return [...(initials.length > 2 ? [initials] : []), ...(cut ? [head.join(" ")] : [])];
}
