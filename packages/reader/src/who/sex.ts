import type { Phrase } from "../names/types.ts";
import type { Entity } from "./entities.ts";

/** "Mr Voss" is no woman. */
export const sexAgrees = (entity: Pick<Entity, "sex">, { sex = "unknown" }: Partial<Pick<Phrase, "sex">>): boolean =>
  sex === "unknown" || entity.sex === "unknown" || entity.sex === sex;
