import type { Question } from "@according/reader";
import { BODY_NOUNS } from "../en/names.ts";
import { type Entities, type Entity, first, liveOf, question } from "./entities.ts";

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

function shortNames(tokens: readonly string[]): readonly string[] {
  if (tokens.length < 2) return [];
  const initials = tokens.map((word) => word[0]).join("");
  const head = tokens.slice(0, -1);
  const cut = BODY_NOUNS.has(tokens.at(-1) ?? "") && !BODY_NOUNS.has(head.at(-1) ?? "") && head.length > 1;
  return [...(initials.length > 2 ? [initials] : []), ...(cut ? [head.join(" ")] : [])];
}
