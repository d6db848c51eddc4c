import type { Source } from "@according/reader";
import { AGED_BEFORE, AGED_BEHIND, GOES_ON_WITH_WHO, NOT_RELATED, NOT_THE_NAMESAKE } from "./en/namesakes.ts";

/* What a report tells beside somebody's name that tells them from others of it. */

/** "Anna Keller, 34,", "a 24-year-old lifeguard, Anna Keller" */
export function ageOf({ name, mentions }: Source, text: string): string | null {
  for (const { span, as } of mentions) {
    const isNamed = as === "name" || as === "short";
    const age = isNamed ? AGE.exec(text.slice(span[0], span[1] + 6))?.[1] : undefined;
    if (age !== undefined) return age;
    const written = text.slice(...span);
    const behind = written.slice(written.indexOf(name) + name.length);
    const told = isNamed ? (AGED_BEFORE.exec(written) ?? AGED_BEHIND.exec(behind))?.[1] : undefined;
    if (told !== undefined) return told;
  }
  return null;
}
const AGE = /^(?:[^.\n]{0,60}?), (\d{1,2}),/;

/**
 * "Marek Tolu, mayor of Orm, said he was **not the man in question**", "He is **no relation** to the mayor": its report has
 * two of the name.
 */
export const isToldFromNamesake = ({ mentions }: Source, text: string): boolean =>
  mentions.some(({ span, as }) => {
    const [sentence = "", next = ""] = text.slice(span[0], span[1] + TWO_SENTENCES).split(ENDS);
    const isSo = as === "name" && NOT_THE_NAMESAKE.test(sentence);
    return isSo || (GOES_ON_WITH_WHO.test(next) && [NOT_THE_NAMESAKE, NOT_RELATED].some((told) => told.test(next)));
  });
const ENDS = /[.!?]["”]? |\n+/;
/** In UTF-16 code units. */
const TWO_SENTENCES = 300;
