/** What remains of a spelling in Latin letters when its vowels, doubled letters and usual variants are evened out. */
export function folded(token: string): string {
  const known = foldedTokens.get(token);
  if (known !== undefined) return known;
  const made = foldedNew(token);
  if (foldedTokens.size < MOST_FOLDED) foldedTokens.set(token, made);
  return made;
}
const foldedTokens = new Map<string, string>();
/** More than the names of any story. */
const MOST_FOLDED = 200_000;

const foldedNew = (token: string): string =>
  token
    .replace(/ee|[iy]+/g, "i")
    .replaceAll("oo", "u")
    .replace(/ck|kh|q/g, "k")
    .replace(/ph/g, "f")
    .replace(/dh/g, "d")
    .replace(/(\p{L})\1+/gu, "$1")
    .replace(/[ou]+w?/g, "u")
    .replace(/[ae]+(?=[ae]|i)/g, "a")
    .replace(/(?<=[aeiu])[aeiu]+(?=\p{L})/gu, "")
    .replaceAll("e", "a")
    .replace(/(?<=\p{L}{3})i$/u, "");
