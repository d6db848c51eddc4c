import type { Source } from "@according/reader";
import { NOT_THE_NAMESAKE } from "./en/called.ts";

/* What a report tells beside somebody's name that tells them from others of it. */

/** "Anna Keller, 34," */
export function ageOf({ mentions }: Source, text: string): string | null {
  for (const { span, as } of mentions) {
    const age =
      as === "name" || as === "short"
        ? /^(?:[^.\n]{0,60}?), (\d{1,2}),/.exec(text.slice(span[0], span[1] + 6))?.[1]
        : undefined;
    if (age !== undefined) return age;
  }
  return null;
}

/** "Marek Tolu, mayor of Orm, said he was **not the man in question**": its report has two of the name. */
export const isToldFromNamesake = ({ mentions }: Source, text: string): boolean =>
  mentions.some(({ span, as }) => {
    const sentence = as === "name" ? /^[^.!?\n]*/.exec(text.slice(span[0], span[1] + A_SENTENCE))?.[0] : undefined;
    return sentence !== undefined && NOT_THE_NAMESAKE.test(sentence);
  });
/** In UTF-16 code units. */
const A_SENTENCE = 200;
