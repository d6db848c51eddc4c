import { type Figure, type Span, slice } from "@according/reader";
import { ALTOGETHER, STRETCH } from "./en/happened.ts";
import { TOLD_WRONGLY } from "./en/reversed.ts";
import {
  AGAINST_A_NUMBER,
  AND_NOT_SO_MANY,
  AT_THE_NUMBER,
  CANNOT_CONFIRM,
  DISPUTED_BY,
  GREW,
  HAD_TOLD,
  IS_RIGHT,
  NOT_SO_MANY,
  NOT_THIS,
  NUMBER_PUT_RIGHT,
  OF_A_STRETCH,
  OF_THEM,
  OF_THOSE,
  SINCE_THEN,
  SUFFERED_BY,
  THOSE_BEFORE,
  TILL_NOW_SINCE,
  TO_ALL,
  WAS_BEFORE,
  WAS_WRONG,
  WORST_SINCE,
} from "./en/told-numbers.ts";
import type { Sheet } from "./sheet.ts";

/** How the words around a figure tell that its number moved. */
export interface Moves {
  /** Is it what another number was before, or what was wrong: "raised to 126 from **98**"? */
  readonly isEarlier: boolean;
  /** Does its report say that it was wrong: "an earlier version said **45**"? */
  readonly isWrong: boolean;
  /** Is it what such a number should have been: "it was **40**"? */
  readonly isRight: boolean;
  /** Is it told not to be so beside one that is: "11 houses, not **14**"? */
  readonly isNotSo: boolean;
  /** The number that it puts right there, where it is written in digits; not a number: in words; null: it puts none right so. */
  readonly insteadOf: number | null;
  /** Is it told to put another number right? */
  readonly isMarked: boolean;
  /** Is it told to have grown? */
  readonly hasGrown: boolean;
  /** Whose number it is told against, in words, where its sentence speaks against one; null: it does not. */
  readonly against: string | null;
  /** Is it the number that its sentence speaks against: "disputing the army's figure of **20**"? */
  readonly isDisputed: boolean;
}

/** Of a figure, by its sentence and the one before it. */
export function movesIn(at: Sheet, { span, changedTo }: Figure, sentence: Span, before: Span | undefined): Moves {
  const { text } = at.reading.report;
  const [words, ahead] = [slice(text, sentence), text.slice(sentence[0], span[0])];
  const note = before && WAS_WRONG.test(slice(text, before)) ? slice(text, before) : "";
  const [isNotSo, isPutRight] = [NOT_SO_MANY.test(ahead), span[1] > at.headline && NUMBER_PUT_RIGHT.test(words)];
  const instead = isPutRight ? AND_NOT_SO_MANY.exec(text.slice(span[1], sentence[1]))?.[1] : undefined;
  const insteadOf = instead === undefined ? null : Number(instead.replace(/[.,]/g, ""));
  const isRight = ((note !== "" || WAS_WRONG.test(words)) && IS_RIGHT.test(`${note} ${ahead}`)) || insteadOf !== null;
  const isWrong =
    (isPutRight && isNotSo) ||
    (WAS_WRONG.test(ahead) && !isRight) ||
    ((note !== "" || WAS_WRONG.test(words)) && NOT_THIS.test(ahead)) ||
    isToldWrongly(words, span[0] - sentence[0]);
  return {
    ...{ isWrong, isRight, isNotSo, insteadOf },
    isEarlier: changedTo !== undefined || isWrong || WAS_BEFORE.test(ahead) || HAD_TOLD.test(ahead),
    isMarked: isRight || isPutRight,
    hasGrown: GREW.test(words),
    ...disputeIn(words, [span[0] - sentence[0], span[1] - sentence[0]]),
  };
}

/** "Its report that **nine** people had drowned was a mistake" */
export const isToldWrongly = (words: string, at: number): boolean => {
  const told = TOLD_WRONGLY.exec(words);
  return told !== null && told.index < at && at < told.index + told[0].length;
};

/** "Could not confirm that **nine** had drowned": nobody says it is so, by what stands before it in its sentence. */
export const isUnconfirmed = (ahead: string): boolean => CANNOT_CONFIRM.test(ahead);

/** Whose number a sentence speaks against, as far as it is not this one. */
function disputeIn(words: string, [start, end]: Span): Pick<Moves, "against" | "isDisputed"> {
  const told = AGAINST_A_NUMBER.map((one) => one.exec(words)).find((found) => found !== null);
  const behind = told ? told.index + told[0].length : 0;
  const isDisputed = told != null && behind <= start && AT_THE_NUMBER.test(words.slice(behind, start));
  if (told != null) return { against: isDisputed ? null : (told[1] ?? ""), isDisputed };
  const by = DISPUTED_BY.map((one) => one.exec(words.slice(end))).find((found) => found !== null);
  return { against: by?.[1] ?? null, isDisputed: false };
}

/** Is it what all came to by what its sentence tells besides? */
export const isBroughtTo = (text: string, [start]: Span, sentence: Span): boolean =>
  TO_ALL.test(text.slice(sentence[0], start));

/** Of how long it counts: a stretch, or all that came before; null: neither is told. What is the worst since then is of itself. */
export function periodOf({ reading: { report } }: Sheet, { span, since }: Figure, sentence: Span): Period {
  const words = slice(report.text, sentence);
  const [ahead, behind] = [report.text.slice(sentence[0], span[0]), report.text.slice(span[1], sentence[1])];
  if (isBroughtTo(report.text, span, sentence)) return null;
  if (STRETCH.test(words) || OF_A_STRETCH.test(ahead)) return "stretch";
  const isSince = since !== undefined || SINCE_THEN.test(ahead) || TILL_NOW_SINCE.test(behind);
  return ALTOGETHER.test(words) || (isSince && !WORST_SINCE.test(words)) ? "altogether" : null;
}
type Period = "stretch" | "altogether" | null;

/** Does it count some of those who are counted: "two of the dead"? */
export function isOfThose({ reading: { report } }: Sheet, { span }: Figure, sentence: Span): boolean {
  return (
    OF_THOSE.test(report.text.slice(span[1], sentence[1])) || THOSE_BEFORE.test(report.text.slice(sentence[0], span[0]))
  );
}

/** "Attacked a convoy of officials, **killing four of them**": they are those whom its sentence names, where no other of the kind is counted before. */
export function isOfWhomItNames({ reading }: Sheet, { span, measure }: Figure, sentence: Span): boolean {
  const { text } = reading.report;
  const isSuffered =
    SUFFERED_BY.test(text.slice(sentence[0], span[0])) && OF_THEM.test(text.slice(span[1], sentence[1]));
  return isSuffered && !reading.figures.some((one) => one.measure.kind === measure.kind && one.span[1] <= span[0]);
}
