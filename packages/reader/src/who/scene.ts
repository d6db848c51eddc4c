import type { Attribution } from "../layers.ts";
import type { Places } from "../text/places.ts";
import type { Entities, Entity } from "./entities.ts";
import type { Previous, Speaker, Unresolved } from "./speaker.ts";

/** What is known where a phrase is read. */
export interface Scene {
  readonly places: Places;
  readonly entities: Entities;
  /** Who spoke before, in the report's own voice. */
  readonly previous: Previous | null;
  /** Between whom it was left open who spoke since; null where nobody did. */
  readonly open: Unresolved | null;
  /** Who says what the phrase stands in. */
  readonly outer: Speaker | null;
  /** Whose own statement the report is, if it is one and they have been named. */
  readonly issuer: Entity | null;
  readonly attribution: Attribution;
}
