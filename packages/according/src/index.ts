export { readFile } from "./intake/files.ts";
export type { Given, Incoming, Intake, Refused } from "./intake/intake.ts";
export { keepReports, type Outcome } from "./keep.ts";
export { changesBetween, type Linking, linking, newIn, newSince, storyOf, type Told } from "./link/index.ts";
export { readInputs } from "./reading/inputs.ts";
export { Pool } from "./reading/pool.ts";
export type { Read, ReadInput } from "./reading/read.ts";
export { openSqlite } from "./store/sqlite.ts";
export * from "./store/store.ts";
