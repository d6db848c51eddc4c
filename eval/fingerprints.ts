import { createHash } from "node:crypto";

/**
 * A short hash of each word of a name, so that what a person read can be kept and compared without the names of the
 * corpus's articles. Case, accents, possessives and punctuation do not count.
 */
export const fingerprints = (name: string): readonly string[] =>
  (
    name
      .normalize("NFD")
      .replace(/\p{M}|[’']s\b/gu, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map((word) => createHash("sha256").update(word).digest("hex").slice(0, 8));
