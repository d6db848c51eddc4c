import type { Reading, Statement } from "@according/reader";
import { isDenial, isNear } from "./antecedents.ts";
import { EMPTY_WORDS } from "./en/content.ts";
import { CLAIMED } from "./en/turned.ts";
import { THAT } from "./en/turned-down.ts";
import { takesBackOwn } from "./withdrawn.ts";
import { textWords } from "./words.ts";

/* Who denies in words of their own what others say of them, or takes back what they said themselves. */

/** Is it told not to be so as a denial? `negated`: as far as its words and its verb tell. */
export const deniesIt = (reading: Reading, statement: Statement, negated: boolean): boolean =>
  statement.act === "deny" ||
  statement.act === "reject" ||
  (negated && (takesBackOwn(reading.report.text, statement.content[0]) || isBesideDenial(reading, statement)));

/** "Lomm denied a newspaper report. **“No inspector was paid,”** he said.": nobody else speaks between the two. */
function isBesideDenial(reading: Reading, { id, speaker, content, within }: Statement): boolean {
  const start = content[0]?.[0];
  if (speaker === null || start === undefined || within !== null) return false;
  const before = reading.statements.filter((one) => one.id !== id && toldUntil(one) <= start).slice(-BACK);
  const others = before.findLastIndex((one) => one.speaker !== speaker);
  return before
    .slice(others + 1)
    .some((one) => isDenial(reading, one) && isOfClaim(reading, one) && isNear(reading, one.content, start));
}
/** So many statements before it. */
const BACK = 2;

const toldUntil = ({ content, cue }: Statement): number => Math.max(content.at(-1)?.[1] ?? 0, cue.at(-1)?.[1] ?? 0);

/** "Denied **a newspaper report about the grain**", "denied **it**": that it is one, and not what it says. */
function isOfClaim({ report: { text } }: Reading, { content }: Statement): boolean {
  const words = content.flatMap((span) => textWords(text.slice(...span)));
  const isSaid = words.some(({ word }) => word === THAT);
  return !isSaid && (words.some(({ word }) => CLAIMED.has(word)) || words.every(({ word }) => EMPTY_WORDS.has(word)));
}
