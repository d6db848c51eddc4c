import { COORDINATORS } from "../en/function-words.ts";
import { HONORIFICS, KIN } from "../en/people.ts";
import type { Range, Token } from "../layers.ts";
import { looksNamed, wordsOf } from "./runs.ts";

/**
 * Surnames behind an honorific, "Mr **Chandar**", of which the report has one bearer: none that a man and a woman have, that
 * stands behind two given names, or that two full names end in.
 */
export function calledCourteously(
  tokens: readonly Token[],
  entitled: readonly Range[],
  names: readonly Range[],
): ReadonlySet<string> {
  const sexes = new Map<string, Set<string>>();
  const kin = new Set(entitled.filter(([at]) => isKin(tokens, at)).map(([at]) => (tokens[at] as Token).text));
  for (const [at] of entitled) {
    const sex = HONORIFICS.get(tokens[at - 1]?.lower ?? "");
    const { text } = tokens[at] as Token;
    if (sex) sexes.set(text, (sexes.get(text) ?? new Set()).add(sex));
  }
  const bearers = Map.groupBy(names, ([, end]) => (tokens[end - 1] as Token).text);
  const isOne = (surname: string): boolean => {
    const full = bearers.get(surname) ?? [];
    if (kin.has(surname) || full.some(([, end]) => isChild(tokens, end))) return false;
    return new Set(full.map((name) => wordsOf(tokens, name))).size === 1 && !full.some(([at]) => isOfTwo(tokens, at));
  };
  return new Set([...sexes].filter(([surname, said]) => said.size === 1 && isOne(surname)).map(([surname]) => surname));
}

/** "Her father, Mr **Vreel**", "Mr **Vreel**, her brother": of a family is more than one. */
function isKin(tokens: readonly Token[], at: number): boolean {
  const [before, mark] = [tokens[at - 2], tokens[at + 1]];
  const told = before?.text === "," ? tokens[at - 3] : before;
  return (
    KIN.has(told?.lower ?? "") || (mark?.text === "," && [2, 3].some((on) => KIN.has(tokens[at + on]?.lower ?? "")))
  );
}

/* At so many years nobody is called Mr. */
const GROWN = 18;

/** "Ansa Vreel**, 9,**" */
const isChild = (tokens: readonly Token[], end: number): boolean =>
  tokens[end]?.text === "," && /^\d+$/.test(tokens[end + 1]?.text ?? "") && Number(tokens[end + 1]?.text) < GROWN;

/** "Kazim and **Gulra Chandar**", and not "Ida Moro and Gulra Chandar" */
const isOfTwo = (tokens: readonly Token[], at: number): boolean => {
  const [surname, given, and] = [tokens[at - 3], tokens[at - 2], tokens[at - 1]];
  return COORDINATORS.has(and?.lower ?? "") && Boolean(given && looksNamed(given)) && !(surname && looksNamed(surname));
};
