import type { Token } from "../layers.ts";

/** Does a word begin with a capital letter? Most words tell by their first character alone. */
export function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(text);
}

/** The same of a token that may not be there. */
export const isCapitalised = (token: Token | undefined): boolean => token !== undefined && isCapital(token.text);

/** Does a word begin with a small letter? */
export function beginsSmall(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 128 ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(text);
}
