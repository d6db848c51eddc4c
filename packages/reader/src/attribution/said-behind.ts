import { ANSWERED_BEHIND, SAID_BEHIND, SENTENCE_GOES_ON } from "../en/run-on.ts";

/** So many characters behind a quotation tell who says it. */
export const LONGEST_ANSWER = 60;

/** "“I was early,” **the clerk said**": is it told right behind a quotation that ends at a place who says it, in its own sentence? */
export const isSaidBehind = (text: string, end: number): boolean =>
  SENTENCE_GOES_ON.test(text.slice(end - 2, end)) && SAID_BEHIND.test(text.slice(end, end + LONGEST_ANSWER));

/** "“Shall I?” **he replies**": does somebody answer with it? */
export const isAnsweredBehind = (text: string, end: number): boolean =>
  isSaidBehind(text, end) || ANSWERED_BEHIND.test(text.slice(end, end + LONGEST_ANSWER));
