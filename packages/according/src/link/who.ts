import { type Question, type StorySource, stableId } from "@according/reader";
import { BODY_NOUNS, LOCAL_OFFICES, SOLE_OFFICES } from "./en.ts";
import {
  areTwo,
  isSameWord,
  likeName,
  meet,
  type Name,
  type Office,
  officeWords,
  type Somebody,
  sameOffice,
} from "./names.ts";
import type { Prepared } from "./prepare.ts";
import { remembering } from "./remembered.ts";

type Reason = StorySource["because"][number];

/** Who is one across reports. */
export interface Who {
  readonly sources: readonly StorySource[];
  readonly questions: readonly Question[];
  /** The story's source that a report's is; null: nobody. */
  idOf(report: string, source: string | null | undefined): string | null;
}

/** A source of a report: the ids of both. */
export type SourceAt = readonly [report: string, source: string];

/** Pairs of sources that something else than their names makes one, or keeps two. */
export interface Ties {
  readonly same: readonly (readonly [SourceAt, SourceAt, Reason])[];
  readonly different: readonly (readonly [SourceAt, SourceAt])[];
}
const NO_TIES: Ties = { same: [], different: [] };

/** Somebody of the story while it is made: those of the reports that are one so far. */
interface Entity {
  /** Tells it from others while it is made. */
  readonly id: string;
  readonly members: Somebody[];
  readonly because: Set<Reason>;
  readonly tokens: readonly string[];
  /** Each way of naming and each office once. */
  readonly profiles: Map<string, Name>;
  readonly reports: Set<string>;
  /** Whom it has become part of. */
  into: Entity | null;
}

/** Who is one by name and office, and what of that is open. */
export class Naming implements Pick<Who, "idOf"> {
  readonly #entities: Entities;
  readonly #questions: Question[] = [];
  readonly #order: ReadonlyMap<string, number>;

  constructor(reports: readonly Prepared[], { same, different }: Ties = NO_TIES) {
    const all = reports.flatMap(({ people }) => people);
    const [entities, questions] = [new Entities(different), this.#questions];
    const named = sameNames(all, entities, questions);
    likeNames(named, entities, questions);
    shortBodies(named, entities, questions);
    const rest: readonly Somebody[] = all.filter(({ report, source }) => entities.of(report, source.id) === undefined);
    for (const one of rest) entities.add(one);
    surnames(rest, named, entities, questions);
    const words = new Map(reports.map(({ id, vocabulary }) => [id, vocabulary]));
    holders(rest, named, words, entities, questions);
    for (const [a, b, reason] of same) entities.tie(a, b, reason);
    this.#entities = entities;
    this.#order = new Map(reports.map(({ id }, i) => [id, i]));
  }

  /** Tells who is one so far; another id after something is tied. */
  idOf(report: string, source: string | null | undefined): string | null {
    return source == null ? null : (this.#entities.of(report, source)?.id ?? null);
  }

  /** Who is one in the end, where what is tied besides is one too. */
  who(ties: Ties["same"]): Who {
    for (const [a, b, reason] of ties) this.#entities.tie(a, b, reason);
    return answer(this.#entities, this.#questions, this.#order);
  }
}

/** Who is one so far. */
class Entities {
  readonly #byReport = new Map<string, Map<string, Entity>>();
  readonly #different: Ties["different"];
  #made = 0;

  constructor(different: Ties["different"]) {
    this.#different = different;
  }

  of(report: string, source: string): Entity | undefined {
    return this.#byReport.get(report)?.get(source);
  }

  add(one: Somebody, to?: Entity): Entity {
    const entity: Entity = to ?? {
      ...{
        id: String(this.#made++),
        members: [],
        because: new Set(),
        into: null,
        tokens: one.name.tokens,
      },
      ...{ profiles: new Map(), reports: new Set() },
    };
    entity.members.push(one);
    entity.profiles.set(one.name.key, one.name);
    entity.reports.add(one.report);
    const inReport = this.#byReport.get(one.report) ?? new Map<string, Entity>();
    this.#byReport.set(one.report, inReport.set(one.source.id, entity));
    return entity;
  }

  /** The smaller goes into the larger; nothing where a person has said that they are two. */
  join(a: Entity, b: Entity, reason: Reason): void {
    if (a === b || this.#areKeptApart(a, b)) return;
    const [from, to] = a.members.length < b.members.length ? [a, b] : [b, a];
    for (const one of from.members) this.add(one, to);
    for (const known of from.because) to.because.add(known);
    to.because.add(reason);
    from.into = to;
  }

  tie(a: SourceAt, b: SourceAt, reason: Reason): void {
    const [x, y] = [this.of(...a), this.of(...b)];
    if (x && y) this.join(x, y, reason);
  }

  /** Has a person said that it is none of these? */
  isToldApart({ members }: Entity, one: Somebody): boolean {
    const others = this.#different.flatMap(([a, b]) => (isAt(a, one) ? [b] : isAt(b, one) ? [a] : []));
    return others.some((other) => members.some((member) => isAt(other, member)));
  }

  all(): readonly Entity[] {
    return [...new Set([...this.#byReport.values()].flatMap((inReport) => [...inReport.values()]))];
  }

  #areKeptApart(a: Entity, b: Entity): boolean {
    return this.#different.some(([x, y]) => {
      const [of, other] = [this.of(...x), this.of(...y)];
      return (of === a && other === b) || (of === b && other === a);
    });
  }
}

const isAt = ([report, source]: SourceAt, one: Somebody): boolean => report === one.report && source === one.source.id;

/** Is it a name by itself: of a person more than a surname, of a body more than "the ministry"? */
const isFullName = ({ kind, tokens }: Name): boolean =>
  kind === "person" ? tokens.length > 1 : kind === "body" && tokens.some((word) => !BODY_NOUNS.has(word));

/** Those of one full name are one, unless something is told by which they are two. */
function sameNames(all: readonly Somebody[], entities: Entities, questions: Question[]): Entity[] {
  const buckets = Map.groupBy(
    all.filter(({ name }) => isFullName(name)),
    ({ name }) => name.joined,
  );
  const fuller = fullerNames([...buckets.values()]);
  return [...buckets].flatMap(([joined, bucket]) => {
    const wholes = fuller.get(joined) ?? [];
    return wholes.length > 1 ? leftOpen(bucket, wholes, entities, questions) : bearers(bucket, entities, questions);
  });
}

/** The bodies that may be meant by a name without its first word: "Norland health ministry" by "health ministry". */
function fullerNames(buckets: readonly (readonly Somebody[])[]): ReadonlyMap<string, readonly Somebody[]> {
  const firsts = buckets.flatMap(([one]) =>
    one && one.name.kind === "body" && one.name.tokens.length > 2 ? [one] : [],
  );
  return Map.groupBy(firsts, ({ name }) => name.tokens.slice(1).join(" "));
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

/** A question names so many who may be meant, and is asked once of a name. */
const MOST_ASKED = 5;

/**
 * The bearers of one name: those of whom an office or age is told first, so that who comes in between changes nothing. Where
 * there are several, a name alone is whoever bears it nearly everywhere else, or it is open.
 */
function bearers(bucket: readonly Somebody[], entities: Entities, questions: Question[]): readonly Entity[] {
  const found: Entity[] = [];
  const place = (one: Somebody, entity: Entity | undefined) => {
    if (!entity) found.push(entities.add(one));
    else if (entities.add(one, entity).reports.size > 1) entity.because.add("same-name");
  };
  const fitting = (one: Somebody) => found.filter((entity) => fits(entity, one) && !entities.isToldApart(entity, one));
  for (const one of bucket.filter(({ name }) => toldMore(name) > 0)) place(one, fitting(one)[0]);
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
  for (const one of open) found.push(entities.add(one));
  return found;
}

/** Who of one name is told of so much more than the others that a name alone means them; null: nobody. */
function usualOf(all: readonly Entity[]): Entity | null {
  const [most, next] = all.toSorted((a, b) => b.reports.size - a.reports.size);
  return most && next && most.reports.size >= USUAL * next.reports.size ? most : null;
}
const USUAL = 5;

const toldMore = ({ offices, age, where }: Name): number =>
  offices.length + (age === null ? 0 : 1) + (where === null ? 0 : 1);
const first = ({ members }: Entity): Somebody => members[0] as Somebody;
const fits = ({ profiles, reports }: Entity, { report, name }: Somebody): boolean =>
  !reports.has(report) && ![...profiles.values()].some((known) => areTwo(known, name));

/** Names of which one is the other shortened, in initials or spelt otherwise. */
function likeNames(named: readonly Entity[], entities: Entities, questions: Question[]): void {
  const people = named.filter((entity) => first(entity).name.kind === "person");
  for (const bucket of Map.groupBy(people, (one) => first(one).name.last).values())
    if (bucket.length > 1) likeWithin(bucket, entities, questions);
}

function likeWithin(bucket: readonly Entity[], entities: Entities, questions: Question[]): void {
  const near = new Map(bucket.map((a) => [a, new Set<Entity>()]));
  bucket.forEach((a, i) => {
    for (const b of bucket.slice(i + 1))
      if (mayBeLike(a, b)) {
        near.get(a)?.add(b);
        near.get(b)?.add(a);
      }
  });
  const open = new Set(bucket.filter((a) => areRivals([...(near.get(a) ?? [])], near)));
  bucket.forEach((a, i) => {
    for (const b of bucket.slice(i + 1).filter((one) => near.get(a)?.has(one))) {
      if (open.has(a) || open.has(b)) questions.push(question(first(a), [first(b)], "More than one name would fit."));
      else if (isSure(a, b)) entities.join(liveOf(a), liveOf(b), likeOf(a, b) ?? "name-part");
      else questions.push(question(first(a), [first(b)], "The names are alike, and nothing else tells."));
    }
  });
}

/** Are there two among those that a name may be which are not each other? */
const areRivals = (all: readonly Entity[], near: ReadonlyMap<Entity, ReadonlySet<Entity>>): boolean =>
  all.some((a, i) => all.slice(i + 1).some((b) => !near.get(a)?.has(b)));

/** The one that it is part of by now. */
function liveOf(entity: Entity): Entity {
  let live = entity;
  while (live.into !== null) live = live.into;
  return live;
}

const likeOf = (a: Entity, b: Entity) => likeName(a.tokens, b.tokens);

const mayBeLike = (a: Entity, b: Entity): boolean =>
  likeOf(a, b) !== null && [...b.profiles.values()].every((y) => ![...a.profiles.values()].some((x) => areTwo(x, y)));

/** Another spelling of two words needs an office that fits; initials and shortened names are enough by themselves. */
function isSure(a: Entity, b: Entity): boolean {
  if (likeOf(a, b) !== "spelling") return true;
  const [x, y] = [a.tokens, b.tokens];
  return x.filter((word) => y.includes(word)).length > 1 || sharesOffice(a, { offices: officesOf(b) });
}

const officesOf = ({ profiles }: Entity): readonly Office[] => [...profiles.values()].flatMap(({ offices }) => offices);
const sharesOffice = (entity: Entity, { offices }: Pick<Name, "offices">): boolean =>
  officesOf(entity).some((x) => offices.some((y) => sameOffice(x, y)));

/** Bodies called short: "Red Lantern" of "Red Lantern Society", "FBI" of "Federal Bureau of Investigation". */
function shortBodies(named: readonly Entity[], entities: Entities, questions: Question[]): void {
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

/** A surname alone is somebody only with an office that fits. */
function surnames(
  rest: readonly Somebody[],
  named: readonly Entity[],
  entities: Entities,
  questions: Question[],
): void {
  const byLast = byLastWord(named);
  const asked = new Set<string>();
  for (const one of rest) {
    if (one.name.kind !== "person") continue;
    const bearing = (byLast.get(one.name.last) ?? []).map(liveOf);
    const others = [...new Set(bearing)].filter((entity) => !entity.reports.has(one.report));
    const fit = others.filter((entity) => fits(entity, one) && sharesOffice(entity, one.name));
    if (fit.length > 0) settle(one, fit, "surname-and-role", entities, questions);
    else if (others.length > 0 && !asked.has(one.name.tokens.join(" "))) {
      asked.add(one.name.tokens.join(" "));
      questions.push(question(one, others.slice(0, MOST_ASKED).map(first), "A surname alone does not tell who it is."));
    }
  }
}

const byLastWord = (named: readonly Entity[]): ReadonlyMap<string, readonly Entity[]> =>
  Map.groupBy(
    named.filter(({ members }) => members[0]?.name.kind === "person"),
    (entity) => first(entity).name.last,
  );

/** So far apart in time, an office may have passed to another. */
const SAME_DAYS = 30;

/** An office that one person holds, with who is named as its holder in the same days. */
function holders(
  rest: readonly Somebody[],
  named: readonly Entity[],
  words: ReadonlyMap<string, ReadonlySet<string>>,
  entities: Entities,
  questions: Question[],
): void {
  const people = named.map(liveOf).filter(({ members }) => members[0]?.name.kind === "person");
  const byHead = new Map<string, Set<Entity>>();
  for (const entity of people)
    for (const { head, former } of officesOf(entity))
      if (!former && SOLE_OFFICES.has(head)) byHead.set(head, (byHead.get(head) ?? new Set<Entity>()).add(entity));
  for (const one of rest) {
    if (one.name.kind !== "nobody") continue;
    const held = one.name.offices.filter(
      (office) => !office.former && officeWords(office).size > 0 && SOLE_OFFICES.has(office.head),
    );
    const fit = held.flatMap((office) =>
      [...(byHead.get(office.head) ?? [])].filter((entity) =>
        holds(entity, office, one, words.get(one.report) ?? NO_WORDS),
      ),
    );
    settle(one, [...new Set(fit)], "role-holder", entities, questions);
  }
}

const NO_WORDS: ReadonlySet<string> = new Set();

const holds = (entity: Entity, office: Office, { day }: Somebody, words: ReadonlySet<string>): boolean =>
  entity.members.some(
    ({ name, day: other }) =>
      day !== null &&
      other !== null &&
      Math.abs(day - other) <= SAME_DAYS &&
      name.offices.some((known) => isHeldOffice(known, office, words)),
  );

/**
 * Is the office of somebody named the one that another report has without a name? That report must know of what it is: a
 * country, or a town that has its own as every other has. Whoever is new in it is not who held it before.
 */
function isHeldOffice(known: Office, office: Office, words: ReadonlySet<string>): boolean {
  if (!sameOffice(known, office) || (office.isNew && !known.isNew)) return false;
  if (LOCAL_OFFICES.has(office.head)) return meet(known.of, office.of);
  const isTold = known.of.size === 0 || [...known.of].some((of) => [...words].some((word) => isSameWord(of, word)));
  return isTold && meet(officeWords(known), officeWords(office));
}

function settle(
  one: Somebody,
  fit: readonly Entity[],
  reason: Reason,
  entities: Entities,
  questions: Question[],
): void {
  const own = entities.of(one.report, one.source.id);
  const [only] = fit;
  if (fit.length === 1 && only && own) entities.join(own, only, reason);
  if (fit.length > 1) questions.push(question(one, fit.map(first), "More than one may be meant."));
}

function question(one: Somebody, others: readonly Somebody[], because: string): Question {
  const about = [one, ...others].map(({ report, source }) => ({ by: "source" as const, report, source: source.id }));
  return {
    id: stableId("ask", ...about.flatMap(({ report, source }) => [report, source])),
    kind: "same-source",
    about,
    because,
  };
}

function answer(entities: Entities, questions: readonly Question[], order: ReadonlyMap<string, number>): Who {
  const made = new Map(entities.all().map((entity) => [entity, storySource(entity, order)]));
  return {
    sources: [...made.values()],
    questions: [...new Map(questions.map((one) => [one.id, one])).values()],
    idOf: (report, source) => {
      const entity = source == null ? undefined : entities.of(report, source);
      return entity ? (made.get(entity)?.id ?? null) : null;
    },
  };
}

const aloneNamed = remembering<Somebody, StorySource>();

function storySource(entity: Entity, order: ReadonlyMap<string, number>): StorySource {
  const [only] = entity.members as [Somebody];
  return entity.members.length > 1 ? sourceOf(entity, order) : aloneNamed(only, "", () => sourceOf(entity, order));
}

function sourceOf({ members: unsorted, because }: Entity, order: ReadonlyMap<string, number>): StorySource {
  const members = unsorted.toSorted((a, b) => (order.get(a.report) ?? 0) - (order.get(b.report) ?? 0));
  const names = byCount(members.map(({ source }) => source.name));
  const [earliest] = members as [Somebody];
  return {
    id: stableId("who", earliest.report, earliest.source.id),
    name: names.reduce((best, name) => (fullness(name) > fullness(best) ? name : best)),
    kind: byCount(members.map(({ source }) => source.kind))[0] ?? "unnamed",
    names,
    members: members.map(({ report, source }) => ({ report, source: source.id })),
    because: [...because].sort(),
  };
}

const fullness = (name: string): number => name.split(" ").length;

/** Each once, the commonest first; among equals in the order of their coming. */
export function byCount<T>(values: readonly T[]): readonly T[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([value]) => value);
}
