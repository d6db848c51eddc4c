import * as people from "../en/people.ts";
import { NAME_START } from "../en/phrases.ts";
import type { Range, Token } from "../layers.ts";
import { isCapital } from "../text/capital.ts";

export const capital = (token: Token | undefined): boolean =>
  token !== undefined && (isCapital(token.text) || NAME_START.test(token.text));

export const isCapitalWord = (token: Token | undefined): boolean => token?.kind === "word" && isCapital(token.text);

export const slice = (tokens: readonly Token[], [first, last]: Range): readonly Token[] => tokens.slice(first, last);

/** "Dara Voss, **Minister** and Deputy Premier" */
export const namesOffice = ({ lower }: Token): boolean => people.TITLES.has(lower) || people.PORTFOLIOS.has(lower);

export const namesSeveral = (lower: string): boolean => people.GROUPS.has(lower) || lower.endsWith("s");
