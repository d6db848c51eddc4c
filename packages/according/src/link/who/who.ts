import { type Question, type StorySource, stableId } from "@according/reader";
import type { Somebody } from "../names.ts";
import type { Prepared } from "../prepare.ts";
import { ALONE, remembering } from "../remembered.ts";
import { likeNames } from "./alike.ts";
import { sameNames } from "./bearers.ts";
import { partNames, shortBodies } from "./bodies.ts";
import { Entities, type Entity, NO_TIES, type Reason, type Ties } from "./entities.ts";
import { holders, type Placed, surnames } from "./holders.ts";
import { polls } from "./pollsters.ts";
import { type Successor, successorsIn } from "./successors.ts";
import { policeOfTowns, townOfLead } from "./town-police.ts";

/** Who is one across reports. */
export interface Who {
  readonly sources: readonly StorySource[];
  readonly questions: readonly Question[];
  /** The story's source that a report's is; null: nobody. */
  idOf(one: Somebody | undefined): string | null;
}

/** Two who are one because they say the same. */
export type Tie = readonly [Somebody, Somebody];

/** Who is one by name and office, and what of that is open. */
export class Naming implements Pick<Who, "idOf"> {
  readonly #entities: Entities;
  readonly #all: readonly Somebody[];
  readonly #questions: Question[] = [];
  readonly #order: ReadonlyMap<string, number>;

  constructor(reports: readonly Prepared[], { same, different }: Ties = NO_TIES) {
    const all = reports.flatMap(({ people }) => people);
    const [entities, questions] = [new Entities(reports, different), this.#questions];
    const byId = new Map(reports.map((report) => [report.id, report]));
    const whereabouts = (id: string) => whereaboutsOf(byId.get(id) as Prepared);
    const named = sameNames(all, whereabouts, entities, questions);
    likeNames(named, entities, questions);
    shortBodies(named, entities, questions);
    polls(all, entities);
    policeOfTowns(reports, named, entities);
    const rest = all.filter((one) => entities.made(one) === undefined);
    partNames(rest, named, entities, questions);
    surnames(rest, named, entities, questions);
    holders(rest, named, placingsBy(reports), entities, questions);
    for (const [a, b, reason] of same) entities.tie(a, b, reason);
    this.#entities = entities;
    this.#all = all;
    this.#order = new Map(reports.map(({ id }, i) => [id, i]));
  }

  /** Tells who is one so far; another id after something is tied. */
  idOf(one: Somebody | undefined): string | null {
    return one === undefined ? null : (this.#entities.made(one)?.id ?? one.key);
  }

  /** Who is one in the end, where what is tied besides is one too. */
  who(ties: readonly Tie[]): Who {
    for (const [a, b] of ties)
      this.#entities.join(this.#entities.entity(a), this.#entities.entity(b), "same-statement");
    return answer(this.#all, this.#entities, this.#questions, this.#order);
  }

  /** All who are one with those that are tied. */
  tied(ties: readonly Tie[]): ReadonlySet<Somebody> {
    return new Set(ties.flatMap(([one]) => this.#entities.entity(one).members));
  }
}

const whereaboutsOf = (report: Prepared) => ({
  town: townOfLead(report),
  datelined: report.datelined,
  vocabulary: report.vocabulary,
});

/** By its id where each report stands; who has come into an office stays in it in later ones. */
function placingsBy(reports: readonly Prepared[]): ReadonlyMap<string, Placed> {
  let successors: readonly Successor[] = [];
  return new Map(
    reports.map((report, at) => {
      const fresh = successorsIn(report);
      if (fresh.length > 0) successors = [...successors, ...fresh];
      return [report.id, { words: report.vocabulary, at, successors }];
    }),
  );
}

function answer(
  all: readonly Somebody[],
  entities: Entities,
  questions: readonly Question[],
  order: ReadonlyMap<string, number>,
): Who {
  const made = new Map<Entity, StorySource>();
  const ids = new Map<Somebody, string>();
  const sources: StorySource[] = [];
  for (const one of all) {
    const entity = entities.made(one);
    let source = entity && made.get(entity);
    if (source === undefined) {
      source = storySource(entity?.members ?? [one], entity?.because ?? NO_REASONS, order);
      if (entity) made.set(entity, source);
      sources.push(source);
    }
    ids.set(one, source.id);
  }
  return {
    sources,
    questions: [...new Map(questions.map((one) => [one.id, one])).values()],
    idOf: (one) => (one === undefined ? null : (ids.get(one) ?? null)),
  };
}

const NO_REASONS: ReadonlySet<Reason> = new Set();

const namedAs = remembering<Somebody, StorySource>();

function storySource(
  members: readonly Somebody[],
  because: ReadonlySet<Reason>,
  order: ReadonlyMap<string, number>,
): StorySource {
  const [only] = members as [Somebody];
  const beside = members.length > 1 ? [...members, ...because] : ALONE;
  return namedAs(only, beside, () => sourceOf(members, because, order));
}

/** The id in the story of those of whom the earliest is this source of a report. */
export const idOfEarliest = (report: string, source: string): string => stableId("who", report, source);

function sourceOf(
  unsorted: readonly Somebody[],
  because: ReadonlySet<Reason>,
  order: ReadonlyMap<string, number>,
): StorySource {
  const members = unsorted.toSorted((a, b) => (order.get(a.report) ?? 0) - (order.get(b.report) ?? 0));
  const names = byCount(members.map(({ name }) => name.called));
  const [earliest] = members as [Somebody];
  return {
    id: idOfEarliest(earliest.report, earliest.source.id),
    name: fullestOf(names),
    kind: byCount(members.map(({ source }) => source.kind))[0] ?? "unnamed",
    names,
    members: members.map(({ report, source }) => ({ report, source: source.id })),
    because: [...because].sort(),
  };
}

/** A name by itself before what somebody is called besides ("the director"), then the fullest; of equals the commonest. */
const fullestOf = (names: readonly string[]): string =>
  names.toSorted((a, b) => Number(isName(b)) - Number(isName(a)) || fullness(b) - fullness(a))[0] ?? "";

/** Capital letters but for small words, and no word twice, as where two names were run together. */
function isName(name: string): boolean {
  const words = name.split(" ");
  return CAPITAL.test(name) && words.every((word) => CAPITAL.test(word) || word.length <= 3) && !hasTwice(words);
}
const CAPITAL = /^\p{Lu}/u;
const hasTwice = (words: readonly string[]): boolean => new Set(words).size < words.length;

const fullness = (name: string): number => name.split(" ").length;

/** Each once, the commonest first; among equals in the order of their coming. */
export function byCount<T>(values: readonly T[]): readonly T[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a).map(([value]) => value);
}
