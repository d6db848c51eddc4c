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
}

/** The sources of one report, found again by name, surname, office or description. */
export class Entities {
  readonly all: Entity[] = [];
  readonly #byName = new Map<string, Entity>();
  readonly #bySurname = new Map<string, Set<Entity>>();
  readonly #byTitle = new Map<string, Set<Entity>>();

  named(name: string): Entity | undefined {
    return this.#byName.get(plain(name));
  }

  /** People whose last name is `surname`, in order of appearance. */
  surnamed(surname: string): readonly Entity[] {
    return [...(this.#bySurname.get(plain(surname)) ?? [])];
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
    const entity: Entity = { key: this.all.length, name, kind, sex, roles: [], mentions: [], lastAt: at };
    this.all.push(entity);
    this.#byName.set(plain(name), entity);
    if (kind === "person") insert(this.#bySurname, plain(name.split(/\s+/).at(-1) as string), entity);
    return entity;
  }

  mention(
    entity: Entity,
    phrase: Pick<Phrase, "span" | "as"> & { readonly title?: Titled; readonly sex?: Sex },
  ): Entity {
    entity.mentions.push({ span: phrase.span, as: phrase.as });
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
    insert(this.#bySurname, plain(name.split(/\s+/).at(-1) as string), entity);
  }
}

const insert = <T>(index: Map<string, Set<T>>, key: string, value: T): void => {
  index.set(key, (index.get(key) ?? new Set<T>()).add(value));
};

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
