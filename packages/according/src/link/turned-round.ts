import { changePlaces, type Sides, stemSet } from "./clauses.ts";
import { IRREGULAR, LIGHT_VERBS } from "./en/content.ts";
import { AUXILIARIES, BEING, DETERMINERS } from "./en/turned.ts";
import type { Word } from "./words.ts";

interface Told {
  readonly words: readonly Word[];
}

/** "The bank owed the council nine million" and "the council owed the bank nine million", "the state will get it from farmers" and the other way round. */
export const isTurnedRound = (a: Told, b: Told): boolean => isPastTurned(a, b) || isLightTurned(a, b);

/** A verb that means nothing by itself, behind an auxiliary: who is on which side of it tells all. */
function isLightTurned(a: Told, b: Told): boolean {
  const [x, y] = [lightVerb(a.words), lightVerb(b.words)];
  return x !== null && y !== null && changePlaces(x, y);
}

function lightVerb(words: readonly Word[]): Sides | null {
  const at = words.findIndex(({ word }, i) => LIGHT_VERBS.has(word) && AUXILIARIES.has(words[i - 1]?.word ?? ""));
  const isPassive = BEING.has(words[at - 1]?.word ?? "");
  return at < 1 || isPassive ? null : { before: stemSet(words.slice(0, at)), after: stemSet(words.slice(at + 1)) };
}

const isPastTurned = (a: Told, b: Told): boolean =>
  a.words.some(({ word }, i) => {
    if (!isPast(a.words, i)) return false;
    const k = b.words.findIndex((other, at) => other.word === word && isPast(b.words, at));
    return k >= 0 && changePlaces(around(a.words, i), around(b.words, k));
  });

const isPast = (words: readonly Word[], i: number): boolean => {
  const [before, { word } = { word: "" }, after] = words.slice(Math.max(0, i - 1), i + 2) as (Word | undefined)[];
  if (i === 0 || !(word.endsWith("ed") || IRREGULAR.has(word)) || AUXILIARIES.has(before?.word ?? "")) return false;
  return DETERMINERS.has(after?.word ?? "");
};

/** So many words on either side of a verb are looked at. */
const BESIDE = 4;
const around = (words: readonly Word[], i: number): Sides => ({
  before: stemSet(words.slice(Math.max(0, i - BESIDE), i)),
  after: stemSet(words.slice(i + 1, i + 1 + BESIDE)),
});
