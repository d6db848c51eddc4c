import { PARTS_OF_A_WHOLE, PERSONS } from "./en/called.ts";
import { LIGHT_VERBS } from "./en/content.ts";
import { AUXILIARIES, BEING, DETERMINERS, HOLDING_OFF, PLACED_BY, SIDE_BY_SIDE } from "./en/turned.ts";
import { meet } from "./sets.ts";
import { stemOf, type Word } from "./words.ts";

/*
 * Two tellings may have nearly all words in common, in whatever order, and tell of two things: another one is put beside the
 * same word. "Kilos of cocaine" and "kilos of gold", "the harbour of Pell" and "the school in Pell", "the ship struck a mine"
 * and "the ship struck a whale", "the army would leave" and "the rebels would leave".
 */

/** By a word and where something stands beside it: what does. */
export type Slots = ReadonlyMap<string, ReadonlySet<string>>;

interface Told {
  readonly slots: Slots;
  readonly stems: ReadonlySet<string>;
}

/** Is something else told of what both speak of? Only where neither has the other's word anywhere. */
export function putElseBeside(a: Told, b: Told): boolean {
  for (const [slot, mine] of a.slots) {
    const theirs = b.slots.get(slot);
    if (theirs === undefined || meet(mine, theirs)) continue;
    if (areNowhere(mine, b.stems) && areNowhere(theirs, a.stems)) return true;
  }
  return false;
}

const areNowhere = (some: ReadonlySet<string>, told: ReadonlySet<string>): boolean =>
  ![...some].some((stem) => told.has(stem));

export function slotsIn(words: readonly Word[]): Slots {
  const found = new Map<string, Set<string>>();
  words.forEach((_, i) => {
    for (const [slot, stem] of [...ofIt(words, i), ...besideIt(words, i), ...doneBy(words, i), ...doneTo(words, i)])
      found.set(slot, (found.get(slot) ?? new Set()).add(stem));
  });
  return found;
}

type Slot = readonly [slot: string, stem: string];

/** "Kilos of **gold**" beside "kilos", "the **school** in Pell" beside "Pell". */
function ofIt(words: readonly Word[], i: number): readonly Slot[] {
  const { word } = words[i] as Word;
  if (!PLACED_BY.has(word)) return [];
  const [before, after] = [thing(words, i - 1), thing(words, nextCarried(words, i + 1))];
  if (before === "" || after === "") return [];
  return [[`in ${after}`, before], ...(word === "of" ? [[`of ${before}`, after] as const] : [])];
}

/** "**Near** the plant" and "**inside** the plant" beside "plant". */
function besideIt(words: readonly Word[], i: number): readonly Slot[] {
  const side = SIDE_BY_SIDE.findIndex((line) => line.has(words[i]?.word ?? ""));
  const after = side < 0 ? "" : thing(words, nextCarried(words, i + 1));
  return after === "" ? [] : [[`beside ${after}`, `#${side}`]];
}

/** "The **rebels** would leave" beside "leave"; of "a fire in the mill would" nothing tells whether the mill would. */
function doneBy(words: readonly Word[], i: number): readonly Slot[] {
  if (!AUXILIARIES.has(words[i]?.word ?? "") || AUXILIARIES.has(words[i - 1]?.word ?? "")) return [];
  const verb = words.slice(i + 1).findIndex(({ word }) => !AUXILIARIES.has(word)) + i + 1;
  const opening = words[DETERMINERS.has(words[i - 2]?.word ?? "") ? i - 3 : i - 2]?.word ?? "";
  const [subject, deed] = [PLACED_BY.has(opening) ? "" : thing(words, i - 1), stemOf(words[verb]?.word ?? "")];
  const isPassive = BEING.has(words[verb - 1]?.word ?? "") ? "passive " : "";
  return subject === "" || deed === "" || LIGHT_VERBS.has(words[verb]?.word ?? "")
    ? []
    : [[`by ${isPassive}${deed}`, subject]];
}

/** "Struck a **mine**" beside "struck". */
function doneTo(words: readonly Word[], i: number): readonly Slot[] {
  const { word } = words[i] as Word;
  if (!DETERMINERS.has(words[i + 1]?.word ?? "") || LIGHT_VERBS.has(word) || stemOf(word) === "") return [];
  const [object, next] = [thing(words, i + 2), words[i + 3]?.word ?? ""];
  return object === "" || (stemOf(next) !== "" && !PLACED_BY.has(next)) ? [] : [[`to ${stemOf(word)}`, object]];
}

/** The next word that is no article. */
function nextCarried(words: readonly Word[], from: number): number {
  return DETERMINERS.has(words[from]?.word ?? "") ? from + 1 : from;
}

/** What a word there carries, if it may name a thing: no deed, no people in general, no part of a whole. */
function thing(words: readonly Word[], i: number): string {
  const { word } = words[i] ?? { word: "" };
  const isNone =
    /\d|ed$|ing$|ly$/.test(word) || PERSONS.has(word) || PARTS_OF_A_WHOLE.has(word) || LIGHT_VERBS.has(word);
  return isNone || HOLDING_OFF.some((line) => line.has(word)) ? "" : stemOf(word);
}
