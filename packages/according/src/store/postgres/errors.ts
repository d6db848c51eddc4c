import { StoreError } from "../store.ts";

/** SQLSTATE codes and the system's own: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const SENTENCES: Readonly<Record<string, string>> = {
  ECONNREFUSED: "Nothing answers at {place}: start the server, or check the host and the port.",
  ENOTFOUND: "There is no such host as that of {place}: check its name.",
  ETIMEDOUT: "The server of {place} does not answer: check the host, and whether a firewall is between.",
  ECONNRESET: "The connection to the server of {place} was lost: try again; what was kept before is safe.",
  EPIPE: "The connection to the server of {place} was lost: try again; what was kept before is safe.",
  lost: "The connection to the server of {place} was lost: try again; what was kept before is safe.",
  "28P01": "The server of {place} does not take this user or password.",
  "28000": "The server of {place} does not take this user or password.",
  "3D000": "There is no such database as that of {place}: make it with createdb.",
  "42501": "This user may not do that in {place}: have its owner grant it.",
  "25006": "The record {place} is read-only there: write to the server that it is a copy of.",
  "53100":
    "The disk is full, so nothing more can be kept in {place}: free some space and try again; what was kept before is safe.",
  "53300": "The server of {place} has as many connections as it may: close some, or allow more.",
  "57P01": "The server of {place} is being stopped: try again; what was kept before is safe.",
  "57P03": "The server of {place} is not ready yet: try again.",
  XX001: "The record {place} is damaged: restore it from a copy.",
  XX002: "The record {place} is damaged: restore it from a copy.",
};

/** Data exceptions and broken constraints: one entry is not as the tables want it; the record itself is well. */
const OF_ONE_ENTRY = /^(?:22|23)/;

/**
 * What PostgreSQL or the way to it reported, as one sentence for people; anything else, also what it reported of one entry,
 * comes back as it is. `place` has no password in it.
 */
export function postgresError(place: string, error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error;
  const { code = codeIn(error) } = error as { readonly code?: string };
  const isOurs = "severity" in error || (code !== undefined && code in SENTENCES);
  if (code === undefined || !isOurs || OF_ONE_ENTRY.test(code)) return error;
  const sentence = SENTENCES[code] ?? `The record {place} could not be used (${error.message}): try again.`;
  return new StoreError(sentence.replace("{place}", place), { cause: error });
}

/** What `pg` reports without a code. */
function codeIn({ message }: Error): string | undefined {
  if (/^timeout exceeded when trying to connect/.test(message)) return "ETIMEDOUT";
  return /^Connection terminated|connection error and is not queryable/.test(message) ? "lost" : undefined;
}
