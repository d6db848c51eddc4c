import type { Span } from "@according/record";
import { GOES_BY, HANDLE, NO_HANDLES } from "../en/posts.ts";
import type { Range, Segmented, Token } from "../layers.ts";
import type { Phrase } from "./types.ts";

/** "acebird1", "@orlaywatch": is it what somebody who posts is called? */
export const isHandle = (word: string): boolean => HANDLE.test(word) && !NO_HANDLES.test(word);

/** "**redhawk_77** wrote", "the user **redhawk_77**": somebody who posts, by what he is called there; null where the phrase is none. */
export function handleIn(
  { tokens, text }: Segmented,
  [first, last]: Range,
): Pick<Phrase, "words" | "head" | "as" | "kind" | "name"> | null {
  const [opening, handle] = [tokens[first], tokens[last - 1]];
  const name = handle && asWritten(handle, text);
  if (!opening || !name) return null;
  const span: Span = [opening.start, handle.start];
  if (last - first > 1 && !GOES_BY.test(text.slice(...span))) return null;
  return { words: name, head: name, as: "name", kind: "unnamed", name: [name] };
}

/** "acebird1", and that of "**Acebird1** wrote" where the text has it in small letters, too. */
function asWritten({ text, lower }: Token, report: string): string | null {
  if (isHandle(text)) return text;
  return text !== lower && text.slice(1) === lower.slice(1) && isHandle(lower) && report.includes(lower) ? lower : null;
}
