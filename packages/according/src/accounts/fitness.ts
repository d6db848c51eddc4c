import type { Role } from "../roles.ts";
import { ROLES } from "../roles.ts";

/* What a name and a password must be. Each gives a sentence that says what is wrong; null: nothing. */

export const SHORTEST = 12;
const LONGEST = 1000;

export function unfitName(name: string): string | null {
  if (
    /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ._'’-]{0,62}[\p{L}\p{M}\p{N}.])?$/u.test(name) &&
    name === name.normalize("NFC")
  )
    return null;
  return "A name has up to 64 letters, digits, spaces and . _ - ', and begins with a letter or digit.";
}

export const isRole = (written: string): written is Role => (ROLES as readonly string[]).includes(written);

/** Any characters will do: what counts is its length, and that it is none that many people take. */
export async function unfitPassword(password: string, name: string): Promise<string | null> {
  const length = [...password].length;
  if (length < SHORTEST)
    return `A password has at least ${SHORTEST} characters: take four words that nobody would guess.`;
  if (length > LONGEST) return `A password has at most ${LONGEST} characters.`;
  const common = await commonPasswords();
  const words = coresOf(password);
  const isCommon = words.some((word) => common.has(word) || word === name.toLowerCase() || word === "according");
  if (isCommon || new Set(password).size < 5)
    return "This password is among the first that are tried: take four words that nobody would guess.";
  return null;
}

/** As it is, without the digits and signs around it, and of something repeated the thing itself. */
function coresOf(password: string): readonly string[] {
  const lower = password.toLowerCase();
  const bare = lower.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
  return [lower, bare, lower.replace(/^(.+?)\1+$/su, "$1"), bare.replace(/^(.+?)\1+$/su, "$1")];
}

/** 49,233 passwords, the most frequent of lists that were made public. */
async function commonPasswords(): Promise<ReadonlySet<string>> {
  const { dictionary } = await import("@zxcvbn-ts/language-common");
  return new Set(dictionary["passwords-common"] as readonly string[]);
}
