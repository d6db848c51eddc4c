import type { Range, Token } from "../layers.ts";

export const capital = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:(?:al|el|ad|ar|as|ash|ul|abu)-)?\p{Lu}/u.test(token.text);

export const slice = (tokens: readonly Token[], [first, last]: Range): readonly Token[] => tokens.slice(first, last);
