export { readFile, readFiles } from "./intake/files.ts";
export type { Given, Incoming, Intake, Refused } from "./intake/intake.ts";
export { keepReports, type Outcome } from "./keep.ts";
export { openSqlite } from "./store/sqlite.ts";
export * from "./store/store.ts";
