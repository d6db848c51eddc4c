/* Days that have a name. Compiled for this project from the calendars of western churches and states. */

import type { Feast } from "../language-words.ts";

const FEASTS: readonly (readonly [name: string, feast: Feast])[] = [
  ["christmas day", { month: 12, day: 25 }],
  ["christmas eve", { month: 12, day: 24 }],
  ["boxing day", { month: 12, day: 26 }],
  ["new year 's eve", { month: 12, day: 31 }],
  ["new year 's day", { month: 1, day: 1 }],
  ["halloween", { month: 10, day: 31 }],
  ["bastille day", { month: 7, day: 14 }],
  ["valentine 's day", { month: 2, day: 14 }],
  ["epiphany", { month: 1, day: 6 }],
  ["ash wednesday", { easter: -46 }],
  ["palm sunday", { easter: -7 }],
  ["maundy thursday", { easter: -3 }],
  ["good friday", { easter: -2 }],
  ["holy saturday", { easter: -1 }],
  ["easter sunday", { easter: 0 }],
  ["easter monday", { easter: 1 }],
  ["ascension day", { easter: 39 }],
  ["whit sunday", { easter: 49 }],
  ["whit monday", { easter: 50 }],
];

/** Feasts by the first word of their names; the names in tokens. */
export const FEASTS_BY_START: ReadonlyMap<string, readonly (readonly [words: readonly string[], feast: Feast])[]> =
  Map.groupBy(
    FEASTS.map(([name, feast]) => [name.split(" "), feast] as const),
    ([words]) => words[0] as string,
  );
