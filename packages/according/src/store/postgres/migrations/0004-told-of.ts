/** As in SQLite: a migration that is published never changes. */
export { up } from "../../migrations/0011-told-of.ts";
