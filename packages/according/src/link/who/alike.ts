import type { Question } from "@according/reader";
import { SOLE_OFFICES } from "../en/called.ts";
import { type Likeness, likeName } from "../like-name.ts";
import { areTwo, maybeTwo, type Somebody } from "../names.ts";
import { type Office, officeWords, sameOffice } from "../offices.ts";
import { remembering } from "../remembered.ts";
import { meet } from "../sets.ts";
import {
  type Entities,
  type Entity,
  first,
  liveOf,
  officesOf,
  question,
  type Reason,
  sharesOffice,
} from "./entities.ts";

/** Names of which one is the other shortened, in initials or spelt otherwise. */
export function likeNames(named: readonly Entity[], entities: Entities, questions: Question[]): void {
  const people = named.filter((entity) => first(entity).name.kind === "person");
  for (const bucket of Map.groupBy(people, (one) => first(one).name.sound).values())
    if (bucket.length > 1) likeWithin(bucket, entities, questions);
}

function likeWithin(bucket: readonly Entity[], entities: Entities, questions: Question[]): void {
  const pairs = pairsLike(bucket);
  if (pairs.length === 0) return;
  const near = new Map(bucket.map((a) => [a, new Set<Entity>()]));
  for (const [i, k] of pairs) {
    const [a, b] = [bucket[i] as Entity, bucket[k] as Entity];
    near.get(a)?.add(b);
    near.get(b)?.add(a);
  }
  const open = new Set(bucket.filter((a) => areRivals([...(near.get(a) ?? [])], near)));
  bucket.forEach((a, i) => {
    for (const b of bucket.slice(i + 1).filter((one) => near.get(a)?.has(one))) {
      if (open.has(a) || open.has(b)) questions.push(question(first(a), [first(b)], "More than one name would fit."));
      else if (isSure(a, b)) entities.join(liveOf(a), liveOf(b), likeReason(likeOf(a, b)));
      else questions.push(question(first(a), [first(b)], "The names are alike, and nothing else tells."));
    }
  });
}

/** By their places, those that may be like each other. */
function pairsLike(bucket: readonly Entity[]): readonly (readonly [number, number])[] {
  const beside = bucket.flatMap(({ members }) => [members.length, ...members]);
  return likeIn(first(bucket[0] as Entity), beside, () =>
    bucket.flatMap((a, i) => bucket.slice(i + 1).flatMap((b, k) => (mayBeLike(a, b) ? [[i, i + 1 + k] as const] : []))),
  );
}
const likeIn = remembering<Somebody, readonly (readonly [number, number])[]>();

/** Are there two among those that a name may be which are not each other? */
const areRivals = (all: readonly Entity[], near: ReadonlyMap<Entity, ReadonlySet<Entity>>): boolean =>
  all.some((a, i) => all.slice(i + 1).some((b) => !near.get(a)?.has(b)));

const likeOf = (a: Entity, b: Entity) => likeName(a.tokens, b.tokens);

const mayBeLike = (a: Entity, b: Entity): boolean =>
  likeOf(a, b) !== null && b.profiles.every((y) => !a.profiles.some((x) => areTwo(x, y)));

const likeReason = (like: Likeness | null): Reason =>
  like === "romanised" ? "spelling" : like === null || like === "short-given" ? "name-part" : like;

/** A report that has both names, "William Voss and his son Bill Voss", or what is seldom told of one person. */
const tellOfTwo = (a: Entity, b: Entity): boolean =>
  a.members.some(({ report }) => b.isOf(report)) || a.profiles.some((x) => b.profiles.some((y) => maybeTwo(x, y)));

/**
 * Another spelling of two words needs an office that fits, from another alphabet one that a single person holds; initials
 * and shortened names are enough by themselves, a short given name where nothing tells of two.
 */
function isSure(a: Entity, b: Entity): boolean {
  const like = likeOf(a, b);
  if (like === "romanised") return officesOf(a).some((x) => officesOf(b).some((y) => isOneHolder(x, y)));
  if (like === "short-given") return !tellOfTwo(a, b);
  if (like !== "spelling") return true;
  const [x, y] = [a.tokens, b.tokens];
  return x.filter((word) => y.includes(word)).length > 1 || sharesOffice(a, { offices: officesOf(b) });
}

/** One office of one thing, "mayor of Karst", that one person holds at a time. */
const isOneHolder = (a: Office, b: Office): boolean =>
  SOLE_OFFICES.has(a.head) && !a.former && sameOffice(a, b) && meet(officeWords(a), officeWords(b));
