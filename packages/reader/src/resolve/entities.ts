import { sameGiven, sexOfGiven } from "../lang/en/given-names.ts";
import { stableId } from "../model/id.ts";
import type { Mention, Role, Source, SourceKind } from "../model/source.ts";
import type { Phrase, Sex, Titled } from "./phrase.ts";

/** A source while the report is being read: what is known of it grows with each mention. */
export interface Entity {
  readonly key: number;
  name: string;
  kind: SourceKind;
  sex: Sex;
  readonly roles: Role[];
  readonly mentions: Mention[];
  /** Place of the latest mention. */
  lastAt: number;
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

/** The sources of one report, found again by name, surname, office or description. */
export class Entities {
  readonly all: Entity[] = [];
  readonly #byName = new Map<string, Entity>();
  readonly #bySurname = new Map<string, Set<Entity>>();
  readonly #byGiven = new Map<string, Set<Entity>>();
  readonly #log: Logged[] = [];
  readonly #byTitle = new Map<string, Set<Entity>>();

  named(name: string): Entity | undefined {
    return this.#byName.get(plain(name));
  }

  /** The person with this full name, or with a form of it: a middle name more or less, "Ted" for "Edward". */
  person(words: readonly string[]): Entity | undefined {
    const exact = this.named(words.join(" "));
    if (exact || words.length < 2) return exact;
    const same = this.#surnamed(words).filter((entity) => sameName(entity.name.split(" "), words));
    if (same.length !== 1) return undefined;
    const [entity] = same as [Entity];
    if (words.length > entity.name.split(" ").length) entity.name = words.join(" ");
    this.#byName.set(plain(words.join(" ")), entity);
    return entity;
  }

  /** People who may be called by one name alone, a surname or else a given name, in order of appearance. */
  called(name: string): readonly Entity[] {
    const people = this.#bySurname.get(plain(name)) ?? this.#byGiven.get(plain(name)) ?? [];
    return [...people];
  }

  /** The latest mentions that end before a place and begin within reach of it. */
  before(at: number, reach: number): readonly Logged[] {
    return this.#log.slice(-LOOKED_AT).filter(({ mention: { span } }) => span[1] <= at && at - span[0] < reach);
  }

  #surnamed = (words: readonly string[]): readonly Entity[] => [...(this.#bySurname.get(surnameOf(words)) ?? [])];

  #index(entity: Entity): void {
    const words = entity.name.split(/\s+/);
    insert(this.#bySurname, surnameOf(words), entity);
    const [given = ""] = words;
    if (words.length > 1 && sexOfGiven(given) !== undefined) insert(this.#byGiven, plain(given), entity);
  }

  /** Those who hold an office: "spokesman", "mayor". */
  titled(title: string): readonly Entity[] {
    return [...(this.#byTitle.get(headOf(title)) ?? [])];
  }

  /** Bodies mentioned so far whose last word this is: "the ministry" after "the province's health ministry". */
  ending(word: string): readonly Entity[] {
    return this.all.filter(
      ({ kind, name, lastAt }) =>
        kind !== "person" && kind !== "unnamed" && lastAt >= 0 && plain(name).split(" in ")[0]?.endsWith(` ${word}`),
    );
  }

  add(name: string, kind: SourceKind, at: number, sex: Sex = "unknown"): Entity {
    const entity: Entity = { key: this.all.length, name, kind, sex, roles: [], mentions: [], lastAt: at, named: -1 };
    this.all.push(entity);
    this.#byName.set(plain(name), entity);
    if (kind === "person") this.#index(entity);
    return entity;
  }

  mention(
    entity: Entity,
    phrase: Pick<Phrase, "span" | "as"> & { readonly title?: Titled; readonly sex?: Sex },
  ): Entity {
    const mention = { span: phrase.span, as: phrase.as };
    entity.mentions.push(mention);
    this.#log.push({ entity, mention });
    if (phrase.as === "name") entity.named = Math.max(entity.named, phrase.span[0]);
    entity.lastAt = Math.max(entity.lastAt, phrase.span[1] - 1);
    if (entity.sex === "unknown" && phrase.sex) entity.sex = phrase.sex;
    if (phrase.title) this.#role(entity, phrase.title);
    return entity;
  }

  #role(entity: Entity, { title, of, span }: Titled): void {
    insert(this.#byTitle, headOf(title), entity);
    if (entity.roles.some((role) => role.title === title && role.of === of)) return;
    entity.roles.push({ title, span, ...(of ? { of } : {}) });
  }

  /** Gives a described source the name that a later sentence tells. */
  rename(entity: Entity, name: string, sex: Sex): void {
    entity.name = name;
    entity.kind = "person";
    if (entity.sex === "unknown") entity.sex = sex;
    this.#byName.set(plain(name), entity);
    this.#index(entity);
  }
}

const insert = <T>(index: Map<string, Set<T>>, key: string, value: T): void => {
  index.set(key, (index.get(key) ?? new Set<T>()).add(value));
};

const SUFFIXES = new Set(["jr", "jr.", "sr", "sr.", "ii", "iii", "iv"]);

const surnameOf = (words: readonly string[]): string => {
  const last = plain(words.at(-1) as string);
  return plain((SUFFIXES.has(last) && words.length > 2 ? words.at(-2) : words.at(-1)) as string);
};

/** Two full names with the same surname that may be one person's: no middle name or suffix tells them apart. */
function sameName(a: readonly string[], b: readonly string[]): boolean {
  if (!sameGiven(a[0] as string, b[0] as string)) return false;
  const [middleA, middleB] = [a.slice(1, -1).join(" "), b.slice(1, -1).join(" ")];
  return !middleA || !middleB || sameGiven(middleA, middleB);
}

const plain = (name: string): string => name.toLowerCase().replace(/^the /, "").replaceAll("’", "'").replace(/'s$/, "");
const headOf = (title: string): string => title.toLowerCase().split(" ").at(-1) as string;

/** The id a source has in the record. */
export const sourceId = ({ name, kind }: Entity): string => stableId("src", kind, name);

export function toSource(entity: Entity): Source {
  const seen = new Set<string>();
  const mentions = [...entity.mentions]
    .sort((a, b) => a.span[0] - b.span[0])
    .filter(({ span }) => !seen.has(span.join()) && seen.add(span.join()));
  return { id: sourceId(entity), name: entity.name, kind: entity.kind, roles: entity.roles, mentions };
}
