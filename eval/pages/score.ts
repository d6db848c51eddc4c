import { wordsF1 } from "../words.ts";
import type { Field, Found, Gold } from "./page.ts";

/** The headline is part of some golds and of some programs' text: the better of both counts. */
export function textScore(found: Found, gold: string): number {
  const { text = "", title = "" } = found;
  const rest = text.startsWith(title) ? text.slice(title.length) : text;
  return Math.max(wordsF1(text, gold), wordsF1(rest, gold));
}

const inOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Pieces kept and pieces left out, as trafilatura's own evaluation counts them. */
export function piecesScore({ text = "" }: Found, { within, without }: NonNullable<Gold["pieces"]>) {
  const whole = inOneLine(text);
  const has = (piece: string): boolean => whole.includes(inOneLine(piece));
  return { kept: within.filter(has).length, of: within.length, wrong: without.filter(has).length };
}

/** Whether a field says what the gold says; `undefined` where the gold says nothing. */
export function isRight(field: Field, found: Found, gold: Gold): boolean | undefined {
  const asked = gold[field];
  if (asked === undefined) return undefined;
  const given = found[field];
  if (!given) return false;
  return field === "date"
    ? sameDay(given, asked)
    : field === "byline"
      ? sameNames(given, asked)
      : sameWords(given, asked);
}

/** The hours by which clocks of the world differ from Greenwich's. */
const CLOCKS = [-12, 14];
const HOUR = 3_600_000;

/**
 * The same day as it is written, or of two moments as Greenwich counts it. A gold in universal time says nothing of the outlet's day:
 * a day that it may have been there is right.
 */
function sameDay(given: string, asked: string): boolean {
  if (given.slice(0, 10) === asked.slice(0, 10)) return true;
  const moment = asked.length > 10 ? Date.parse(asked) : Number.NaN;
  if (Number.isNaN(moment)) return false;
  if (given.length > 10) return dayOf(Date.parse(given)) === dayOf(moment);
  return /Z$/.test(asked) && CLOCKS.some((hours) => dayOf(moment + hours * HOUR) === given);
}

const dayOf = (moment: number): string => (Number.isNaN(moment) ? "" : new Date(moment).toISOString().slice(0, 10));

const letters = (text: string): string =>
  text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
const sameWords = (given: string, asked: string): boolean => letters(given) === letters(asked);

/** The same names, in whatever order and however joined. */
function sameNames(given: string, asked: string): boolean {
  const names = (line: string) =>
    line
      .replace(/^by:?\s+/i, "")
      .split(/\s*(?:,|;|\band\b|&|\|)\s*/)
      .map(letters)
      .filter(Boolean)
      .sort()
      .join(" ");
  return names(given) === names(asked);
}
