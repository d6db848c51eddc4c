import { FIGHTING_DONE, FIGHTING_MEN, OF_A_FIGHT, OF_NO_FIGHT } from "../en/counted.ts";
import { BE, BEFORE_COUNTED, HAVE } from "../en/counting.ts";
import type { Range, Token } from "../layers.ts";

/* Fighters whom an army has eliminated. */

/** The verb of it, and the kind that it tells. */
interface Down {
  readonly first: number;
  readonly last: number;
  readonly kind: string;
}

/** "The army said 12 **fighters were eliminated**": where the sentence tells of a fight, and of no contest. */
export function ofFighters(tokens: readonly Token[], i: number, [start, end]: Range): string | undefined {
  let noun = i - 1;
  while (BE.has(tokens[noun]?.lower ?? "") || HAVE.has(tokens[noun]?.lower ?? "")) noun--;
  const isSo = FIGHTING_DONE.has(tokens[i]?.lower ?? "") && noun < i - 1 && FIGHTING_MEN.has(tokens[noun]?.lower ?? "");
  return isSo && tellsOfFight(tokens.slice(start, end).filter((_, k) => start + k !== noun)) ? "killed" : undefined;
}

const tellsOfFight = (around: readonly Token[]): boolean =>
  around.some(({ lower }) => OF_A_FIGHT.has(lower)) && !around.some(({ lower }) => OF_NO_FIGHT.has(lower));

/** "Troops **have neutralised** over 25 terrorists": the same of those whom the verb governs; `end` is where they end. */
export function fightersDown(tokens: readonly Token[], [first, end]: Range, start: number): Down | undefined {
  let verb = first - 1;
  while (verb > start && BEFORE_COUNTED.has(tokens[verb]?.lower ?? "")) verb--;
  const isSo = FIGHTING_DONE.has(tokens[verb]?.lower ?? "") && FIGHTING_MEN.has(tokens[end - 1]?.lower ?? "");
  return isSo && tellsOfFight(tokens.slice(start, verb)) ? { first: verb, last: verb + 1, kind: "killed" } : undefined;
}
