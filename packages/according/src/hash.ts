import { createHash } from "node:crypto";

/** SHA-256 of a list of strings, in hexadecimal. Lists that differ anywhere, also in where one part ends, differ. */
export const hash = (parts: readonly unknown[]): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("hex");
