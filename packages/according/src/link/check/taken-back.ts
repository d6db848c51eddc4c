import { slice } from "@according/reader";
import { IS_RIGHT, WAS_WRONG } from "../en/told-numbers.ts";
import { isToldWrongly, isUnconfirmed } from "../moved.ts";
import { sentencesTouched } from "../sentences.ts";
import type { Count } from "./recorded.ts";

/* Which numbers of the record no longer stand, since a later report tells that they were wrong. */

/** Of those that tell a number, those that tell since all the others that it was wrong; none where one tells it again. */
export function takenBackSince(counts: readonly Count[]): readonly Count[] {
  const told = counts.filter((count) => !isUnconfirmed(textAhead(count)));
  const [wrong, held] = [told.filter(isToldWrong), told.filter((count) => !isToldWrong(count))];
  return wrong.filter((count) => held.every((one) => isLater(count, one)));
}

/** What stands before it in its sentence. */
function textAhead({ of, figure: { span } }: Count): string {
  const { text } = of.reading.report;
  return text.slice(sentencesTouched(text, span)[0], span[0]);
}

/** "An earlier version gave the number of dead as **13**", "its report that **nine** had drowned was a mistake" */
export function isToldWrong(count: Count): boolean {
  const { text } = count.of.reading.report;
  const [sentence, ahead] = [sentencesTouched(text, count.figure.span), textAhead(count)];
  return (WAS_WRONG.test(ahead) && !IS_RIGHT.test(ahead)) || isToldWrongly(slice(text, sentence), ahead.length);
}

/** Of a later report, or of the same one, which tells the other as what it was before: "raised to **126** from 98". */
export const isLater = (a: Count, b: Count): boolean =>
  (a.of === b.of && b.figure.changedTo === a.figure.id) || a.of.published > b.of.published;
