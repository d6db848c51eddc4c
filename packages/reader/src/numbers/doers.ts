import { COUNTED } from "../en/counted.ts";
import { BE, OBJECTS_BEHIND } from "../en/counting.ts";
import { DETERMINERS } from "../en/function-words.ts";
import { PEOPLE, SINGLE, SMALL } from "../en/numbers.ts";
import { DEAD, SHOT } from "../en/totals.ts";
import { formsOf, VerbForm } from "../en/verbs.ts";
import type { Token } from "../layers.ts";
import { isOfMany } from "./plurals.ts";

/* What those do who are counted, where it looks like what they are or what became of them. */

/** "seven **target the** mayor", "12 **face** a trial": what those do who are so many, since no noun in the singular is so many. */
export const doTo = (tokens: readonly Token[], i: number): boolean =>
  (formsOf(tokens[i]?.lower ?? "") & VerbForm.base) !== 0 &&
  (DETERMINERS.has(tokens[i + 1]?.lower ?? "") || OBJECTS_BEHIND.has(tokens[i + 1]?.lower ?? "")) &&
  isOfSeveralNumber(tokens[i - 1]) &&
  !isOfMany(tokens[i]) &&
  !PEOPLE.has(tokens[i]?.lower ?? "") &&
  !COUNTED.has(tokens[i]?.lower ?? "");

/** "seven", "12"; not "one", "1" */
const isOfSeveralNumber = (token: Token | undefined): boolean =>
  token?.kind === "number"
    ? /^\d[\d,]*$/.test(token.text) && token.text !== "1"
    : SMALL.has(token?.lower ?? "") && !SINGLE.has(token?.lower ?? "");

/** "two men **shot dead a** nurse": those who shoot; not "two were shot dead". */
export const shootDead = (tokens: readonly Token[], at: number): boolean =>
  [at, at + 1].some(
    (dead) =>
      DEAD.has(tokens[dead]?.lower ?? "") &&
      SHOT.has(tokens[dead - 1]?.lower ?? "") &&
      !BE.has(tokens[dead - 2]?.lower ?? "") &&
      (DETERMINERS.has(tokens[dead + 1]?.lower ?? "") ||
        tokens[dead + 1]?.kind === "number" ||
        SMALL.has(tokens[dead + 1]?.lower ?? "")),
  );
