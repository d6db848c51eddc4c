import { type Source, type Span, stableId } from "@according/record";
import { outOfCapitals } from "../names/naming.ts";
import type { Entity } from "./entities.ts";

/** The id a source has in the record once the report is read: it names the report and the place of the first mention. */
export function sourceId(entity: Entity): string {
  if (entity.same) return sourceId(entity.same);
  const id = ids.get(entity) ?? idOf(entity);
  ids.set(entity, id);
  return id;
}
/** Ids of those who have all their mentions: whoever is asked about for every statement is not looked through each time. */
const ids = new WeakMap<Entity, string>();

function idOf({ report, kind, name, mentions }: Entity): string {
  let first: Span | undefined;
  for (const { span } of mentions) if (!first || span[0] < first[0]) first = span;
  return stableId("src", report, kind, name, ...(first ?? []));
}

export function toSource(entity: Entity): Source {
  const seen = new Set<string>();
  const mentions = [...entity.mentions]
    .sort((a, b) => a.span[0] - b.span[0])
    .filter(({ span: [start, end] }) => {
      const before = seen.size;
      return seen.add(`${start} ${end}`).size > before;
    });
  const { kind, roles, standsFor } = entity;
  const isPerson = kind === "person" && (/\s/.test(entity.name) || roles.length > 0 || entity.sex !== "unknown");
  const name = isPerson ? outOfCapitals(entity.name) : entity.name;
  return { id: sourceId(entity), name, kind, ...(standsFor ? { standsFor } : {}), roles, mentions };
}
