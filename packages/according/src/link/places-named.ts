import { DEMONYMS } from "./en/content.ts";
import { CALENDAR, IN_MANY_PLACES, PLACING, SHIP_NAMED, TIME_ZONES } from "./en/happened.ts";
import { ALONE, remembering } from "./remembered.ts";
import { meet } from "./sets.ts";
import type { Sheet } from "./sheet.ts";
import { isCapital, type Word } from "./words.ts";

/** Names after "in", "at", "near" and the like, those of people, bodies, ships and whoever publishes the report left out. */
export function placesNamed(at: Sheet, words: readonly Word[]): ReadonlySet<string> {
  const text = at.reading.report.text;
  const found = new Set<string>();
  const ships = shipsIn(
    at,
    ALONE,
    () => new Set([...text.matchAll(SHIP_NAMED)].flatMap(([, name = ""]) => wordsOfShip(name))),
  );
  words.forEach((word, i) => {
    if (!PLACING.has(word.word)) return;
    const names = namesAfter(text, words, i + 1);
    if (at.outlet.includes(" ") && names.join(" ").includes(at.outlet)) return;
    for (const name of names) if (!at.peopleNames.has(name) && !ships.has(name)) found.add(name);
  });
  return found;
}

/** "The ferry **Maren Lis**", "the wreck of the **Maren Lis**": a ship is no place. */
const shipsIn = remembering<Sheet, ReadonlySet<string>>();
const wordsOfShip = (name: string): readonly string[] => name.split(/[ -]/).map((word) => word.toLowerCase());

/** Do they name a place in common? "Street" and the like are none, unless one of them says no more: "in the Gulf". */
export function nameOnePlace(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [x, y] = [tellingNames(a), tellingNames(b)];
  return meet(x, y) || ((nameMany(x) || nameMany(y)) && meet(a, b));
}
const nameMany = (names: ReadonlySet<string>): boolean => [...names].every((name) => IN_MANY_PLACES.has(name));

/** Of the words of names of places, those that few have; all, where each is one that many have. */
export const tellingNames = (places: ReadonlySet<string>): ReadonlySet<string> =>
  tellingNamesKnown(places, ALONE, () => {
    const few = new Set([...places].filter((name) => !IN_MANY_PLACES.has(name)));
    return few.size > 0 ? few : places;
  });
const tellingNamesKnown = remembering<ReadonlySet<string>, ReadonlySet<string>>();

/** Is another name joined to the first one after a word of place: "in Oster and Nellin"? */
export const isOfSeveral = (text: string, words: readonly Word[]): boolean =>
  words.some(({ word }, i) => {
    if (!PLACING.has(word) || !isCapital(text, words[i + 1])) return false;
    return joinsName(
      text,
      words,
      words.findIndex((one, k) => k > i && !isCapital(text, one)),
    );
  });

const joinsName = (text: string, words: readonly Word[], i: number): boolean =>
  words[i]?.word === "and" && isCapital(text, words[i + 1]) && !breaks(text, words, i);

/** So many small words may stand before the name: "in the volatile southern province of". */
const SMALL_WORDS = 5;

function namesAfter(text: string, words: readonly Word[], from: number): readonly string[] {
  let i = from;
  while (i < words.length && i - from < SMALL_WORDS && !isCapital(text, words[i]) && !breaks(text, words, i)) i++;
  const names: string[] = [];
  while (i < words.length && isCapital(text, words[i]) && (names.length === 0 || !breaks(text, words, i))) {
    names.push(...(words[i]?.word.split("-") ?? []).filter((part) => part.length > 2));
    i += joinsName(text, words, i + 1) ? 2 : 1;
  }
  return names.filter((name) => !CALENDAR.has(name) && !DEMONYMS.has(name) && !TIME_ZONES.has(name));
}

const breaks = (text: string, words: readonly Word[], i: number): boolean =>
  i > 0 && /[,.;:!?"“”()\n]/.test(text.slice(words[i - 1]?.end ?? 0, words[i]?.start ?? 0));
