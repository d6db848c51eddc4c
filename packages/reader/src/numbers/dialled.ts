import {
  BEFORE_DIALLED,
  BEFORE_PHONE_NUMBER,
  BEHIND_HELPLINES,
  CALLED_FOR_HELP,
  CITING_NUMBER,
  HELPLINES,
  LINES,
} from "../en/number-names.ts";
import { PEOPLE } from "../en/numbers.ts";
import type { Range, Token } from "../layers.ts";
import { lower } from "../text/words.ts";
import type { Measured } from "./numerals.ts";

/** "called 911", "contact police on 101", "on 0800 555 111", "1800 333 000": digits that are dialled, and count nothing. */
export const isDialledNumber = (tokens: readonly Token[], number: Measured, sentence: Range): boolean =>
  !number.spelt && number.unit === undefined && (isHelpline(tokens, number, sentence) || isInLine(tokens, number));

/** "called 911", "a tip to 911", "contact police on **101**"; "calls rose to 911" counts. */
function isHelpline(tokens: readonly Token[], { first, last, value }: Measured, [start]: Range): boolean {
  if (HELPLINES.has(value) && [1, 2].some((back) => CALLED_FOR_HELP.has(lower(tokens, first - back)))) return true;
  if (!LINES.has(tokens[first]?.text ?? "") || !BEFORE_DIALLED.has(lower(tokens, first - 1))) return false;
  const next = tokens[last];
  if (next?.kind === "word" && !BEHIND_HELPLINES.has(next.lower)) return false;
  if (CITING_NUMBER.has(next?.lower ?? "")) return true;
  return tokens.slice(Math.max(start, first - ASKED), first).some(({ lower: word }) => BEFORE_PHONE_NUMBER.has(word));
}

/* So many words back somebody is asked to call. */
const ASKED = 12;

/** "0800 **555 111**", "07700 **900 123**", "1800 **333 000**": groups of digits behind one that begins a telephone number. */
function isInLine(tokens: readonly Token[], { first, last }: Measured): boolean {
  const [before, digits] = [tokens[first - 1], tokens[first]];
  if (before?.kind !== "number" || !digits || digits.start - before.end !== 1) return false;
  if (/^0\d{2,4}$/.test(before.text)) return true;
  const groups = /^1[38]00$/.test(before.text) && last === first + 2;
  return groups && !PEOPLE.has(lower(tokens, last));
}
