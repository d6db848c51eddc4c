import type { Question, StorySource } from "@according/reader";
import { stableId } from "@according/reader";
import { areTwo, type Name, type Somebody } from "../names.ts";
import { type Office, sameOffice } from "../offices.ts";
import type { Prepared } from "../prepare.ts";
import { remembering } from "../remembered.ts";

export type Reason = StorySource["because"][number];

/** A source of a report: the ids of both. */
export type SourceAt = readonly [report: string, source: string];

/** Pairs of sources that something else than their names makes one, or keeps two. */
export interface Ties {
  readonly same: readonly (readonly [SourceAt, SourceAt, Reason])[];
  readonly different: readonly (readonly [SourceAt, SourceAt])[];
}
export const NO_TIES: Ties = { same: [], different: [] };

/** Somebody of the story while it is made: those of the reports that are one so far. Most are alone, and cost little. */
export class Entity {
  /** Tells it from others while it is made: the key of its first. */
  readonly id: string;
  readonly members: Somebody[] = [];
  readonly tokens: readonly string[];
  /** Whom it has become part of. */
  into: Entity | null = null;
  /** Each way of naming and each office once; undefined: the only member's. */
  #profiles: Map<string, Name> | undefined;
  #reports: Set<string> | undefined;
  #because: Set<Reason> | undefined;

  constructor({ key, name }: Somebody) {
    this.id = key;
    this.tokens = name.tokens;
  }

  get profiles(): readonly Name[] {
    return this.#profiles ? [...this.#profiles.values()] : this.members.map(({ name }) => name);
  }

  get because(): ReadonlySet<Reason> {
    return this.#because ?? NO_REASONS;
  }

  get reportCount(): number {
    return this.#reports?.size ?? this.members.length;
  }

  hasProfile(key: string): boolean {
    return this.#profiles ? this.#profiles.has(key) : this.members[0]?.name.key === key;
  }

  isOf(report: string): boolean {
    return this.#reports ? this.#reports.has(report) : this.members[0]?.report === report;
  }

  tell(reason: Reason): void {
    this.#because ??= new Set();
    this.#because.add(reason);
  }

  take(one: Somebody): void {
    const [first] = this.members;
    this.members.push(one);
    if (first === undefined) return;
    this.#profiles ??= new Map([[first.name.key, first.name]]);
    this.#profiles.set(one.name.key, one.name);
    this.#reports ??= new Set([first.report]);
    this.#reports.add(one.report);
  }
}

const NO_REASONS: ReadonlySet<Reason> = new Set();

/** Who is one so far. Whoever is alone is made only when somebody asks. */
export class Entities {
  readonly #reports: ReadonlyMap<string, Prepared>;
  readonly #entities = new Map<Somebody, Entity>();
  readonly #different: Ties["different"];

  constructor(reports: readonly Prepared[], different: Ties["different"]) {
    this.#reports = new Map(reports.map((report) => [report.id, report]));
    this.#different = different;
  }

  /** undefined: the report has no such source. */
  of(report: string, source: string): Entity | undefined {
    const one = this.#reports.get(report)?.bySource.get(source);
    return one && this.entity(one);
  }

  entity(one: Somebody): Entity {
    return this.#entities.get(one) ?? this.add(one);
  }

  /** undefined: nobody has asked, it is alone. */
  made(one: Somebody): Entity | undefined {
    return this.#entities.get(one);
  }

  add(one: Somebody, to?: Entity): Entity {
    const entity = to ?? new Entity(one);
    entity.take(one);
    this.#entities.set(one, entity);
    return entity;
  }

  /** All of them as one. */
  addAll([first, ...others]: readonly Somebody[], reason: Reason): Entity {
    const entity = this.add(first as Somebody);
    for (const one of others) this.add(one, entity);
    if (entity.reportCount > 1) entity.tell(reason);
    return entity;
  }

  /** The smaller goes into the larger; nothing where a person has said that they are two. */
  join(a: Entity, b: Entity, reason: Reason): void {
    if (a === b || this.#areKeptApart(a, b)) return;
    const [from, to] = a.members.length < b.members.length ? [a, b] : [b, a];
    for (const one of from.members) this.add(one, to);
    for (const known of from.because) to.tell(known);
    to.tell(reason);
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

  /** The sources of which a person has said that one of these is none of them. */
  toldApart(all: readonly Somebody[]): readonly string[] {
    if (this.#different.length === 0) return [];
    return this.#different.filter((pair) => pair.some((at) => all.some((one) => isAt(at, one)))).flat(2);
  }

  #areKeptApart(a: Entity, b: Entity): boolean {
    return this.#different.some(([x, y]) => {
      const [of, other] = [this.of(...x), this.of(...y)];
      return (of === a && other === b) || (of === b && other === a);
    });
  }
}

const isAt = ([report, source]: SourceAt, one: Somebody): boolean => report === one.report && source === one.source.id;

export const first = ({ members }: Entity): Somebody => members[0] as Somebody;
/** Two people of one report are two, whatever they are called; a body may be named twice. */
export const fits = (entity: Entity, { report, name }: Somebody): boolean =>
  (name.kind === "body" || !entity.isOf(report)) &&
  (entity.hasProfile(name.key) || !entity.profiles.some((known) => areTwo(known, name)));

/** The one that it is part of by now. */
export function liveOf(entity: Entity): Entity {
  let live = entity;
  while (live.into !== null) live = live.into;
  return live;
}

export const officesOf = (entity: Entity): readonly Office[] => {
  const [only] = entity.members;
  if (entity.members.length === 1 && only) return only.name.offices;
  return entity.profiles.flatMap(({ offices }) => offices);
};
export const sharesOffice = (entity: Entity, { offices }: Pick<Name, "offices">): boolean =>
  officesOf(entity).some((x) => offices.some((y) => sameOffice(x, y)));

/** A question names so many who may be meant, and is asked once of a name. */
export const MOST_ASKED = 5;

export function settle(
  one: Somebody,
  fit: readonly Entity[],
  reason: Reason,
  entities: Entities,
  questions: Question[],
): void {
  const [only] = fit;
  if (fit.length === 1 && only) entities.join(entities.entity(one), only, reason);
  if (fit.length > 1) questions.push(question(one, fit.map(first), "More than one may be meant."));
}

/** Asks of two who are taken for one whether they are. */
export const doubt = (one: Somebody, other: Somebody, because: string): Question => ({
  ...question(one, [other], because),
  id: stableId(DOUBT, one.report, one.source.id, other.report, other.source.id),
});

const DOUBT = "doubt";
export const isDoubt = ({ id }: Question): boolean => id.startsWith(`${DOUBT}-`);

export const question = (one: Somebody, others: readonly Somebody[], because: string): Question =>
  questionKnown(one, [because, ...others], () => newQuestion(one, others, because));
const questionKnown = remembering<Somebody, Question>();

function newQuestion(one: Somebody, others: readonly Somebody[], because: string): Question {
  const about = [one, ...others].map(({ report, source }) => ({ by: "source" as const, report, source: source.id }));
  return {
    id: stableId("ask", ...about.flatMap(({ report, source }) => [report, source])),
    kind: "same-source",
    about,
    because,
  };
}
