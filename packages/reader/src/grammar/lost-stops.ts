import type { Grammar } from "./grammar.ts";

/** "…members.**Now that** we know": a stop behind which a sentence begins without a space, as where line breaks are lost. */
export function isLostStop({ tokens }: Pick<Grammar, "tokens">, i: number): boolean {
  const [before, stop] = [tokens[i - 1], tokens[i]];
  if (!stop || !/^[.?!]$/.test(stop.text) || !/\p{Ll}$|["”’]$/u.test(before?.text ?? "")) return false;
  const next = tokens[tokens[i + 1]?.kind === "quote" ? i + 2 : i + 1];
  const glued = tokens[i + 1]?.start === stop.end && (tokens[i + 1] === next || tokens[i + 1]?.end === next?.start);
  return glued && /^\p{Lu}/u.test(next?.text ?? "");
}
