import type { Question } from "@according/reader";
import { ministryShort } from "../body-order.ts";
import { BODY_NOUNS, CALLED_BY_END, LEFT_OUT_LAST } from "../en/called.ts";
import { POLICE_BODIES } from "../en/police.ts";
import { ARTICLES, splitName } from "../name-words.ts";
import { bodyTokens, type Name, type Somebody } from "../names.ts";
import { ALONE, remembering } from "../remembered.ts";
import { type Entities, type Entity, first, fits, liveOf, MOST_ASKED, question } from "./entities.ts";

/** Bodies called short: "Red Lantern" of "Red Lantern Society", "FBI" of "Federal Bureau of Investigation". */
export function shortBodies(named: readonly Entity[], entities: Entities, questions: Question[]): void {
  const bodies = named.filter((entity) => first(entity).name.kind === "body");
  const byShort = new Map<string, Entity[]>();
  for (const body of bodies)
    for (const short of new Set(body.profiles.flatMap(shortNames)))
      byShort.set(short, [...(byShort.get(short) ?? []), body]);
  for (const body of bodies) {
    const whole = byShort.get(body.tokens.join(" ")) ?? [];
    if (whole.length === 1 && whole[0]) entities.join(liveOf(body), liveOf(whole[0]), "body-short-name");
    if (whole.length > 1)
      questions.push(question(first(body), whole.map(first), "More than one body may be called so."));
  }
}

/**
 * Bodies called by a part of their names, "the fire service" for "Dorna fire service": one where it is written as a name,
 * "the Front", and only one may be meant; else it is asked, once of a name. So it is where several reports have nothing
 * more than "the police".
 */
export function partNames(
  rest: readonly Somebody[],
  named: readonly Entity[],
  entities: Entities,
  questions: Question[],
): void {
  const bodies = new Set(named.map(liveOf).filter((entity) => first(entity).name.kind === "body"));
  const short = [...rest, ...[...bodies].map(first)].filter(({ name }) => name.kind === "body");
  const calledSo = Map.groupBy(short, ({ name }) => name.joined);
  const wholesOf = partsIn(bodies, calledSo);
  for (const [joined, all] of calledSo) {
    const open: Question[] = [];
    for (const one of all) {
      const own = entities.made(one);
      const wholes = (wholesOf.get(joined) ?? []).map(liveOf).filter((whole) => whole !== own && fits(whole, one));
      const [only] = wholes;
      if (only && wholes.length === 1 && isCalledSo(one, only))
        entities.join(entities.entity(one), only, "body-short-name");
      else if (only)
        open.push(question(one, wholes.slice(0, MOST_ASKED).map(first), "It may be called so, or another is."));
    }
    const [asked] = open.length > 0 ? open : askedAmong(all);
    if (asked) questions.push(asked);
  }
}

/** Written as a name, or the word for a front or union that its own report calls in full. */
const isCalledSo = ({ name, report }: Somebody, whole: Entity): boolean =>
  name.isShort || (CALLED_BY_END.has(name.joined) && whole.isOf(report));

/** By each part of their names that somebody is called. */
function partsIn(
  bodies: Iterable<Entity>,
  wanted: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, readonly Entity[]> {
  const found = new Map<string, Set<Entity>>();
  for (const body of bodies)
    for (const { parts } of body.profiles)
      for (const part of parts) if (wanted.has(part)) found.set(part, (found.get(part) ?? new Set<Entity>()).add(body));
  return new Map([...found].map(([part, all]) => [part, [...all]]));
}

/** Of bodies that are called by a common word alone, in more than one report. */
function askedAmong(all: readonly Somebody[]): readonly Question[] {
  const [one, ...others] = [...new Map(all.map((somebody) => [somebody.report, somebody])).values()];
  if (!one || others.length === 0 || one.name.isFull) return [];
  return [question(one, others.slice(0, MOST_ASKED), "Several reports say no more of which one is meant.")];
}

/** Initials are of a name, in which every word that is not small has a capital letter. */
const shortNames = (name: Name): readonly string[] => shortNamesOf(name, ALONE, () => shortened(name));
const shortNamesOf = remembering<Name, readonly string[]>();

function shortened({ tokens, called, abbreviation }: Name): readonly string[] {
  if (tokens.length < 2) return [];
  const initials = tokens.map((word) => word[0]).join("");
  const asWritten = splitName(called).flatMap((word) => (ARTICLES.has(word) ? [] : word.slice(0, 1)));
  const head = tokens.slice(0, -1);
  const isPolice = head.at(-1) === "police" && POLICE_BODIES.some((body) => body.endsWith(tokens.at(-1) ?? ""));
  const cut = isPolice || (LEFT_OUT_LAST.has(tokens.at(-1) ?? "") && !BODY_NOUNS.has(head.at(-1) ?? ""));
  const isName = called.split(/[\s-]+/).every((word) => /^\p{Lu}/u.test(word) || word.length <= 3);
  const told = abbreviation !== null && abbreviation !== initials ? [abbreviation] : [];
  const ministry = ministryShort(called);
  return [
    ...(initials.length > 2 && isName ? [initials, asWritten.join("")] : []),
    ...told,
    ...(ministry === null ? [] : [bodyTokens(ministry).join(" ")]),
    ...(cut && head.length > 1 ? [head.join(" ")] : []),
  ];
}
