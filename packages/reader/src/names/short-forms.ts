import type { Range, Token } from "../layers.ts";

/* The short form of a body's name in brackets behind it: "Federation of Mountain Rescuers (FMR)". */

/** Where the words behind "(FMR)" begin, if it stands at `at`; else `at`. */
export const behindShortForm = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.text === "(" && SHORT.test(tokens[at + 1]?.text ?? "") && tokens[at + 2]?.text === ")" ? at + 3 : at;

/** Where "(FMR)" begins, if it ends at `at`; else `at`: "Director General of Police **(DGP)** Hari Moss". */
export const beforeShortForm = (tokens: readonly Token[], at: number): number =>
  behindShortForm(tokens, at - 3) === at ? at - 3 : at;

const SHORT = /^\p{Lu}[\p{L}-]*\p{Lu}[\p{L}-]*$/u;

/** "DPRN" of "Democratic People's Republic of Norvia". */
export const capitalsOf = (tokens: readonly Token[], [first, end]: Range): string =>
  tokens
    .slice(first, end)
    .flatMap(({ text }) => /^\p{Lu}/u.exec(text)?.[0] ?? [])
    .join("");
