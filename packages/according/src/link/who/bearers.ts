import type { Question } from "@according/reader";
import { OF_A_COUNTRY } from "../en/called.ts";
import { areOfTwoAges, maybeTwo, type Name, type Somebody } from "../names.ts";
import { remembering } from "../remembered.ts";
import { doubt, type Entities, Entity, first, fits, MOST_ASKED, question, sharesOffice } from "./entities.ts";
import { partedByPlace, type Whereabouts } from "./one-place.ts";

/** Those of one full name are one, unless something is told by which they are two. */
export function sameNames(
  all: readonly Somebody[],
  whereabouts: (report: string) => Whereabouts,
  entities: Entities,
  questions: Question[],
): Entity[] {
  const buckets = Map.groupBy(
    all.filter(({ name }) => name.isFull),
    ({ name }) => name.joined,
  );
  const fuller = fullerNames([...buckets.values()]);
  return [...buckets].flatMap(([joined, bucket]) => {
    const wholes = fuller.get(joined) ?? NOBODY;
    const [only] = bucket;
    if (only && bucket.length === 1 && wholes.length === 0) return entities.add(only);
    if (wholes.length > 1) return leftOpen(bucket, wholes, entities, questions);
    const ofTowns = wholes.length > 0 && !OF_A_COUNTRY.has(joined.split(" ").at(-1) ?? "");
    const placed = ofTowns ? bucket.filter(({ name }) => name.where !== null) : [];
    const [inTown] = placed;
    if (inTown && placed.length < bucket.length) {
      const bare = bucket.filter(({ name }) => name.where === null);
      return [...leftOpen(bare, [...wholes, inTown], entities, questions), ...bearers(placed, entities, questions)];
    }
    return byGeneration(bucket, questions)
      .flatMap((all) => partedByPlace(all, whereabouts, questions))
      .flatMap((all) => bearers(all, entities, questions));
  });
}

const NOBODY: readonly never[] = [];

/** "Ivo Brask Jr." and "Ivo Brask Sr.": where both are told of, the name alone is neither, or that is open. */
function byGeneration(bucket: readonly Somebody[], questions: Question[]): readonly (readonly Somebody[])[] {
  if (bucket.every(({ name }) => name.generation === null)) return [bucket];
  const all = Map.groupBy(bucket, ({ name }) => name.generation);
  const [plain] = all.get(null) ?? [];
  const told = [...all].flatMap(([generation, [one]]) => (generation !== null && one ? [one] : []));
  if (told.length < 2) return [bucket];
  if (plain) questions.push(question(plain, told.slice(0, MOST_ASKED), "Several of this name are told of."));
  return [...all.values()];
}

/** The bodies that may be meant by a name without its first word: "Norland health ministry" by "health ministry". */
function fullerNames(buckets: readonly (readonly Somebody[])[]): ReadonlyMap<string, readonly Somebody[]> {
  const firsts = buckets.flatMap(([one]) =>
    one && one.name.kind === "body" && one.name.tokens.length > 2 ? [one] : [],
  );
  return Map.groupBy(firsts, ({ name }) => name.parts[0] ?? "");
}

/** Where several bodies are called so, nothing tells which one a report means. */
function leftOpen(
  bucket: readonly Somebody[],
  wholes: readonly Somebody[],
  entities: Entities,
  questions: Question[],
): readonly Entity[] {
  const [asked] = bucket;
  if (asked) questions.push(question(asked, wholes.slice(0, MOST_ASKED), "More than one body may be called so."));
  return bucket.map((one) => entities.add(one));
}

/**
 * The bearers of one name: those of whom an office or age is told first, so that who comes in between changes nothing. Where
 * there are several, a name alone is whoever bears it nearly everywhere else, or it is open.
 */
function bearers(bucket: readonly Somebody[], entities: Entities, questions: Question[]): readonly Entity[] {
  const [first] = bucket as readonly [Somebody, ...Somebody[]];
  if (bucket.length === 1) return [entities.add(first)];
  const known = bearersOf(first, [...bucket, ...entities.toldApart(bucket)], () => bearersIn(bucket, entities));
  questions.push(...known.questions);
  return known.found.map((members) => entities.addAll(members, "same-name"));
}

/** Those that are one each, and what is asked of them. */
interface Bearers {
  readonly found: readonly (readonly Somebody[])[];
  readonly questions: readonly Question[];
}
const bearersOf = remembering<Somebody, Bearers>();

function bearersIn(bucket: readonly Somebody[], entities: Pick<Entities, "isToldApart">): Bearers {
  const found: Entity[] = [];
  const questions: Question[] = [];
  const place = (one: Somebody, entity = new Entity(one)) => {
    if (entity.members.length === 0) found.push(entity);
    entity.take(one);
  };
  const fitting = (one: Somebody) => found.filter((entity) => fits(entity, one) && !entities.isToldApart(entity, one));
  for (const one of bucket.filter(({ name }) => toldMore(name) > 0)) {
    const entity = likeliest(fitting(one), one);
    const asked = askedOf(one, entity, found);
    if (asked) questions.push(asked);
    place(one, entity);
  }
  const open: Somebody[] = [];
  const known = usualOf(found);
  for (const one of bucket.filter(({ name }) => toldMore(name) === 0)) {
    const fit = fitting(one);
    if (fit.length > 1 && !(known && fit.includes(known))) open.push(one);
    else place(one, fit.length > 1 ? (known ?? undefined) : fit[0]);
  }
  const [asked] = open;
  if (asked)
    questions.push(question(asked, found.slice(0, MOST_ASKED).map(first), "Several of this name are told of."));
  for (const one of open) place(one);
  return { found: found.map(({ members }) => members), questions };
}

/** Of those whom somebody may be, who holds the office that is told of them, or one that goes with it. */
const likeliest = (fit: readonly Entity[], one: Somebody): Entity | undefined =>
  fit.find((entity) => sharesOffice(entity, one.name)) ?? fit.find((entity) => !isDoubtful(entity, one)) ?? fit[0];

const isDoubtful = ({ profiles }: Entity, { name }: Somebody): boolean =>
  name.kind === "person" &&
  profiles.some((known) => maybeTwo(known, name)) &&
  profiles.every((known) => !goTogether(known, name));
const goTogether = (a: Name, b: Name): boolean => a.offices.length > 0 && !maybeTwo(a, b);

/** Of a person: is it one of those of another report whom it cannot be, or is it two of whom it is taken for one? */
function askedOf(one: Somebody, entity: Entity | undefined, found: readonly Entity[]): Question | null {
  if (one.name.kind !== "person") return null;
  if (entity)
    return isDoubtful(entity, one)
      ? doubt(one, first(entity), "Taken for one by the name: what is told of them is seldom told of one person.")
      : null;
  const others = found
    .filter((other) => !other.isOf(one.report) && !other.profiles.some((known) => areOfTwoAges(known, one.name)))
    .slice(0, MOST_ASKED);
  return others.length > 0
    ? question(one, others.map(first), "Of one name, and what is told of them cannot be told of one person.")
    : null;
}

/** Who of one name is told of so much more than the others that a name alone means them; null: nobody. */
function usualOf(all: readonly Entity[]): Entity | null {
  const [most, next] = all.toSorted((a, b) => b.reportCount - a.reportCount);
  return most && next && most.reportCount >= USUAL * next.reportCount ? most : null;
}
const USUAL = 5;

const toldMore = ({ offices, age, where }: Name): number =>
  offices.length + (age === null ? 0 : 1) + (where === null ? 0 : 1);
