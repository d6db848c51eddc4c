/** As in SQLite: a migration that is published never changes. */
export { up } from "../../migrations/0012-sessions.ts";
