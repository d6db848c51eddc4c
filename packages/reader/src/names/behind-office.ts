import { PREPOSITIONS } from "../en/function-words.ts";
import { SPEAKS_FOR_CLIENT } from "../en/offices.ts";
import { HONORIFICS, SPOKESPEOPLE, TITLES } from "../en/people.ts";
import { OFFICE_LINKS } from "../en/phrases.ts";
import type { Range, Token } from "../layers.ts";
import { capital } from "./phrase-words.ts";

/* What an office is of may have so many words before a surname. */
const LONGEST = 5;

/** "Minister for **Foreign Affairs Lind**": do capitalised words begin at a place that tell of what the office before them is? */
export function isBehindOffice(tokens: readonly Token[], at: number): boolean {
  const [office, link] = [tokens[at - 2], tokens[at - 1]];
  return capital(office) && OFFICE_LINKS.has(link?.lower ?? "") && mayHaveHolder(office?.lower ?? "");
}

/** An office, and nobody who speaks for whoever is named behind it: "lawyer for". */
const mayHaveHolder = (lower: string): boolean =>
  TITLES.has(lower) && !SPOKESPEOPLE.has(lower) && !SPEAKS_FOR_CLIENT.has(lower);

/** "Minister for Foreign Affairs **Lind**": where the surname stands of whoever holds an office told of in full before it, else null; so in "a lawyer **for** Minister of Ports Lind". */
export function surnameBehindOffice(tokens: readonly Token[], [first, end]: Range): number | null {
  const surname = end - 1;
  let from = surname;
  while (from > first && surname - from < LONGEST && capital(tokens[from - 1])) from--;
  const between = tokens.slice(from, surname).map(({ lower }) => lower);
  const isOthers = tokens.slice(first, Math.max(first, from - 2)).some(({ lower }) => PREPOSITIONS.has(lower));
  const isOf = !isOthers && between.length > 0 && !between.some((word) => TITLES.has(word) || HONORIFICS.has(word));
  return isOf && capital(tokens[surname]) && isBehindOffice(tokens, from) ? surname : null;
}
