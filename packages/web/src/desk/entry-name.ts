import type { Worded } from "according/api";
import type { Told } from "./in-story.ts";
import { quoted } from "./quoted.ts";

/** Of a name that is read out for each of many: no more than so many characters of its words. */
const LONGEST = 90;

/**
 * What an entry is called where it stands alone: "12 killed, health ministry in Orlay", "Dario Keld: “Nobody was armed”"; long
 * words are cut.
 */
export const entryName = (told: Told, row: Worded, counted = ""): string => nameOf(told, row, counted, cut);

/** The same with all of its words. */
export const wholeName = (told: Told, row: Worded, counted = ""): string =>
  nameOf(told, row, counted, (words) => words);

function nameOf(told: Told, row: Worded, counted: string, shown: (words: string) => string): string {
  const { entry, what = "" } = row;
  const who = told.who(row) || row.who;
  if (entry.by === "figure") return [`${what} ${counted}`.trim(), who].filter(Boolean).join(", ");
  const words = shown(quoted(row));
  return `${entry.by === "event" ? what : who}: ${words}`;
}

function cut(words: string): string {
  if (words.length <= LONGEST) return words;
  return `${words.slice(0, words.lastIndexOf(" ", LONGEST))} …`;
}
