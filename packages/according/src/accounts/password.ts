import { randomBytes } from "node:crypto";

/* Passwords as they are kept: argon2id (RFC 9106) in the form that names its own settings and salt. */

/** The first of those that OWASP's cheat sheet on password storage recommends: 19 MiB, two passes, one lane. */
const SETTINGS = { memorySize: 19_456, iterations: 2, parallelism: 1, hashLength: 32 } as const;

/** Takes a tenth of a second of processor time, and the thread it is called in stands still meanwhile. */
export async function hashPassword(password: string): Promise<string> {
  const { argon2id } = await import("hash-wasm");
  return argon2id({ ...SETTINGS, password, salt: randomBytes(16), outputType: "encoded" });
}

/** As long as it takes for any other: what is compared with where there is no such account. */
export const NOBODYS = `$argon2id$v=19$m=${SETTINGS.memorySize},t=${SETTINGS.iterations},p=${SETTINGS.parallelism}$${"A".repeat(22)}$${"A".repeat(43)}`;

/** Compares with what was kept, with the settings that it names. */
export async function isPassword(password: string, kept: string): Promise<boolean> {
  if (password === "") return false;
  const { argon2Verify } = await import("hash-wasm");
  return argon2Verify({ password, hash: kept });
}
