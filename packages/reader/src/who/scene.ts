import type { Attribution } from "../layers.ts";
import type { Places } from "../text/places.ts";
import type { Entities } from "./entities.ts";
import type { Previous, Speaker } from "./speaker.ts";

/** What is known where a phrase is read. */
export interface Scene {
  readonly places: Places;
  readonly entities: Entities;
  /** Who spoke before, in the report's own voice. */
  readonly previous: Previous | null;
  /** Who says what the phrase stands in. */
  readonly outer: Speaker | null;
  readonly attribution: Attribution;
}
