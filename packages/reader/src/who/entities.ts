import type { Mention, Role, SourceKind, Span } from "@according/record";
import { sexOfGiven } from "../en/given-names.ts";
import { STATES_TOO } from "../en/own-names.ts";
import { SHORT_TITLES } from "../en/people.ts";
import { GIVEN_BEFORE_TWO } from "../en/two-surnames.ts";
import type { Sex } from "../language-words.ts";
import { endsName, familyBefore, initialsOf, nameWords, plain, sameName, surnameOf } from "../names/naming.ts";
import type { Phrase, Titled } from "../names/types.ts";

/** A source while the report is being read: what is known of it grows with each mention. */
export interface Entity {
  readonly key: number;
  /** Id of the report in which it is mentioned. */
  readonly report: string;
  /** Whoever it has turned out to be. */
  same?: Entity;
  name: string;
  kind: SourceKind;
  sex: Sex;
  readonly roles: Role[];
  readonly mentions: Mention[];
  /** What stands before the name: "dr", "gen". */
  readonly honorifics: Set<string>;
  /** What it was called without its name: "ministry" of "the ministry". */
  readonly calls: Set<string>;
  /** What stood beside its name where nothing said that it spoke: "group" of "the pro-Norvia group, IPON,". */
  readonly besides: Set<string>;
  /** Behind the name of whoever holds an office: "President Milo Trann **of Talm**". */
  readonly homes: Set<string>;
  standsFor?: string;
  /** Place of the latest mention. */
  lastAt: number;
  /** Place of the first mention, and of the first by a part of the name alone; infinite where there is none. */
  firstAt: number;
  firstShort: number;
  /** Place of the latest mention by the full name, or -1. */
  named: number;
  /** For whom they speak by their office; null: they held it once. */
  speaksFor?: Entity | null;
}

/** A mention in the order in which the report was read. */
export interface Logged {
  readonly entity: Entity;
  readonly mention: Mention;
}

/* As many mentions before a place are looked at, so that a long report is read in linear time. */
const LOOKED_AT = 100;

/* "S.K. Bashir Udin", "AHM Hamidur Azel": nobody is called by them. */
const INITIALS = /^(?:\p{Lu}\.?\p{L}?\.?\p{L}?|\p{Lu}{2,4})\.? \p{Lu}/u;

/** The sources of one report, found again by name, surname, office or description. */
export class Entities {
  readonly report: string;
  readonly all: Entity[] = [];
  readonly #byName = new Map<string, Entity>();
  readonly #bySurname = new Map<string, Set<Entity>>();
  readonly #byGiven = new Map<string, Set<Entity>>();
  readonly #byFirst = new Map<string, Set<Entity>>();
  readonly #byPart = new Map<string, Set<Entity>>();
  readonly #log: Logged[] = [];
  readonly #byTitle = new Map<string, Set<Entity>>();
  readonly #byInitials = new Map<string, Set<Entity>>();
  readonly #aliases = new Map<number, Set<string>>();

  /** Of the report with this id. */
  constructor(report: string) {
    this.report = report;
  }

  named(name: string): Entity | undefined {
    return this.#byName.get(plain(name));
  }

  /** The one body whose name is shortened so: "RICS" of the Royal Institute of Chartered Surveyors. */
  shortened(initials: string): Entity | undefined {
    const bodies = [...(this.#byInitials.get(initials) ?? [])];
    return bodies.length === 1 ? bodies[0] : undefined;
  }

  /** The person with this full name, or with a form of it: a middle name more or less, "Ted" for "Edward". */
  person(words: readonly string[]): Entity | undefined {
    const exact = this.named(words.join(" "));
    if (exact || words.length < 2) return exact;
    const same = this.#surnamed(words).filter((entity) => sameName(nameWords(entity.name), words));
    if (same.length !== 1) return undefined;
    const [entity] = same as [Entity];
    if (words.length > nameWords(entity.name).length) entity.name = words.join(" ");
    this.#byName.set(plain(words.join(" ")), entity);
    return entity;
  }

  /** All who bear exactly this full name, in the order of their coming. */
  bearers(words: readonly string[]): readonly Entity[] {
    if (words.length < 2) return [];
    const name = plain(words.join(" "));
    return this.#surnamed(words).filter((one) => one.same === undefined && plain(one.name) === name);
  }

  /**
   * People who may be called by part of their name: a surname ("Voss", "van der Lint"), else a given name, else the first of
   * two, else what stands behind initials ("Bashir" of S.K. Bashir Udin); a given name first where it is said to be one ("Sir Howard").
   * "Israel" alone is the state sooner than Israel Brand.
   */
  called(words: readonly string[], isGiven = false): readonly Entity[] {
    const [first = ""] = words;
    if (words.length > 1)
      return [...(this.#byPart.get(plain(words.at(-1) ?? "")) ?? [])].filter(({ name }) => endsName(name, words));
    const single = this.named(first);
    const bearers = [...(this.#bySurname.get(plain(first)) ?? [])].filter(({ name }) => plain(name) === plain(first));
    if (single?.kind === "person") return bearers.length > 1 ? bearers : [single];
    const byGiven = [this.#byGiven, this.#byFirst];
    const others = STATES_TOO.has(plain(first)) ? [] : byGiven;
    const behindInitials = [...(this.#byPart.get(plain(first)) ?? [])].filter(
      ({ name }) => nameWords(name)[1] === first && INITIALS.test(name),
    );
    if (behindInitials.length > 0 && !this.#bySurname.has(plain(first))) return behindInitials;
    const indexes = isGiven ? [...byGiven, this.#bySurname] : [this.#bySurname, ...others];
    const found = indexes.map((index) => index.get(plain(first))).find((some) => some?.size);
    return found ? [...found] : single ? [] : this.#bySecondLast(first);
  }

  /** "Ruiz" of María Fernanda Ruiz Salcedo: whose name has two of a family, where nobody else is called so. */
  #bySecondLast = (name: string): readonly Entity[] =>
    [...(this.#byPart.get(plain(name)) ?? [])].filter(({ name: full }) => {
      const words = nameWords(full);
      return words.length > 2 && words.at(-2) === name && GIVEN_BEFORE_TWO.has(words[0]?.toLowerCase() ?? "");
    });

  /** The latest mentions that end before a place and begin within reach of it. */
  before(at: number, reach: number): readonly Logged[] {
    return this.#log.slice(-LOOKED_AT).filter(({ mention: { span } }) => span[1] <= at && at - span[0] < reach);
  }

  /** Who was lately described by words that begin at a place: nobody who has a name. */
  describedAt(at: number): Entity | undefined {
    const found = this.#log.slice(-LOOKED_AT).findLast(({ mention: { span, as } }) => span[0] === at && as === "role");
    const entity = found?.entity.same ?? found?.entity;
    return entity?.kind === "unnamed" || entity?.kind === "group" ? entity : undefined;
  }

  /** Bodies mentioned among the latest, each once, the last first. */
  recentBodies(): readonly Entity[] {
    const recent = this.#log.slice(-LOOKED_AT).map(({ entity }) => entity);
    return [...new Set(recent.reverse())].filter(({ kind }) => kind !== "person" && kind !== "unnamed");
  }

  /** Those who hold an office: "spokesman", "mayor". */
  titled(title: string): readonly Entity[] {
    return [...(this.#byTitle.get(titleHead(title)) ?? [])];
  }

  /** Those who hold one of several offices. */
  titledAny = (heads: readonly string[]): readonly Entity[] => [...new Set(heads.flatMap((head) => this.titled(head)))];

  add(name: string, kind: SourceKind, at: number, sex: Sex = "unknown"): Entity {
    const entity: Entity = {
      key: this.all.length,
      report: this.report,
      name,
      kind,
      sex,
      roles: [],
      mentions: [],
      honorifics: new Set(),
      calls: new Set(),
      besides: new Set(),
      homes: new Set(),
      lastAt: at,
      firstAt: Number.POSITIVE_INFINITY,
      firstShort: Number.POSITIVE_INFINITY,
      named: -1,
    };
    this.all.push(entity);
    this.#byName.set(plain(name), entity);
    if (kind === "person") this.#index(entity);
    else for (const initials of initialsOf(name, kind)) insert(this.#byInitials, initials, entity);
    return entity;
  }

  /** Somebody told of in passing: no later "he" or "the rebels" means him. */
  inPassing(name: string, { span, kind, sex }: Phrase): Entity {
    const entity = this.named(name) ?? this.add(name, kind, -1, sex);
    entity.mentions.push({ span, as: "role" });
    return entity;
  }

  /** From here on a name is another one's: "FMR" for "Federation of Mountain Rescuers". */
  alias(name: string, entity: Entity): void {
    this.#byName.set(plain(name), entity);
    insert(this.#aliases, entity.key, name);
  }

  /** What else it has been called: "FMR". */
  aliasesOf = ({ key }: Entity): readonly string[] => [...(this.#aliases.get(key) ?? [])];

  mention(
    entity: Entity,
    phrase: Pick<Phrase, "span" | "as"> & Partial<Pick<Phrase, "title" | "sex" | "honorific">>,
  ): Entity {
    const mention = { span: phrase.span, as: phrase.as };
    this.#forgetInside(entity, phrase.span);
    entity.mentions.push(mention);
    this.#log.push({ entity, mention });
    if (phrase.as === "name") entity.named = Math.max(entity.named, phrase.span[0]);
    entity.lastAt = Math.max(entity.lastAt, phrase.span[1] - 1);
    entity.firstAt = Math.min(entity.firstAt, phrase.span[0]);
    if (phrase.as === "short") entity.firstShort = Math.min(entity.firstShort, phrase.span[0]);
    if (entity.sex === "unknown" && phrase.sex) entity.sex = phrase.sex;
    if (phrase.honorific) entity.honorifics.add(phrase.honorific);
    if (phrase.title) this.#role(entity, phrase.title);
    return entity;
  }

  /** A mention inside a longer phrase for the same one is the same mention. */
  #forgetInside(entity: Entity, [start, end]: Span): void {
    const last = entity.mentions.at(-1);
    if (!last || last.span[0] < start || last.span[1] > end) return;
    entity.mentions.pop();
    const at = this.#log.findLastIndex(({ mention }) => mention === last);
    if (at >= 0) this.#log.splice(at, 1);
  }

  #role(entity: Entity, { title, of, span }: Titled): void {
    insert(this.#byTitle, titleHead(title), entity);
    if (entity.roles.some((role) => role.title === title && role.of === of)) return;
    entity.roles.push({ title, span, ...(of ? { of } : {}) });
  }

  #surnamed = (words: readonly string[]): readonly Entity[] => [...(this.#bySurname.get(surnameOf(words)) ?? [])];

  #index(entity: Entity): void {
    const words = nameWords(entity.name);
    insert(this.#bySurname, surnameOf(words), entity);
    for (const word of words.slice(1)) insert(this.#byPart, plain(word), entity);
    const [given = ""] = words;
    const family = familyBefore(words);
    if (family) insert(this.#bySurname, plain(family), entity);
    if (words.length > 1) insert(sexOfGiven(given) === undefined ? this.#byFirst : this.#byGiven, plain(given), entity);
  }

  /** Gives a described source the name that a later sentence tells; whoever had that name is the same. */
  rename(entity: Entity, words: readonly string[], sex: Sex): void {
    const known = this.person(words);
    if (known === entity) return;
    if (known) this.#absorb(entity, known);
    entity.name = known?.name ?? words.join(" ");
    entity.kind = "person";
    if (entity.sex === "unknown") entity.sex = known && known.sex !== "unknown" ? known.sex : sex;
    this.#byName.set(plain(words.join(" ")), entity);
    this.#byName.set(plain(entity.name), entity);
    this.#index(entity);
  }

  /** No later words mean this one. */
  setAside(entity: Entity): void {
    for (const index of [this.#byTitle, this.#byInitials]) for (const found of index.values()) found.delete(entity);
    for (const [name, one] of this.#byName) if (one === entity) this.#byName.delete(name);
    for (let i = this.#log.length - 1; i >= 0; i--) if (this.#log[i]?.entity === entity) this.#log.splice(i, 1);
  }

  /** Another has turned out to be the one. */
  join(entity: Entity, other: Entity): void {
    this.#absorb(entity, other);
  }

  #absorb(entity: Entity, other: Entity): void {
    other.same = entity;
    entity.mentions.push(...other.mentions.splice(0));
    for (const role of other.roles) this.#role(entity, role);
    for (const honorific of other.honorifics) entity.honorifics.add(honorific);
    for (const call of other.calls) entity.calls.add(call);
    for (const kind of other.besides) entity.besides.add(kind);
    for (const home of other.homes) entity.homes.add(home);
    entity.lastAt = Math.max(entity.lastAt, other.lastAt);
    entity.firstAt = Math.min(entity.firstAt, other.firstAt);
    entity.firstShort = Math.min(entity.firstShort, other.firstShort);
    entity.named = Math.max(entity.named, other.named);
    for (const word of nameWords(other.name).map(plain))
      for (const index of [this.#bySurname, this.#byGiven, this.#byFirst, this.#byPart]) index.get(word)?.delete(other);
    for (const { title } of other.roles) this.#byTitle.get(titleHead(title))?.delete(other);
    for (let i = Math.max(0, this.#log.length - LOOKED_AT); i < this.#log.length; i++)
      if (this.#log[i]?.entity === other) this.#log[i] = { ...(this.#log[i] as Logged), entity };
  }
}

const insert = <K, T>(index: Map<K, Set<T>>, key: K, value: T): void => {
  index.set(key, (index.get(key) ?? new Set<T>()).add(value));
};

/** "minister" of "transport minister", "co-minister". */
export const titleHead = (title: string): string => {
  const head = (title.toLowerCase().split(" ").at(-1) as string).replace(/^co-/, "");
  return SHORT_TITLES.get(head)?.split(" ").at(-1) ?? head;
};
