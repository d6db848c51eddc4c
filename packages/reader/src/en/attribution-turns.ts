import { list } from "./function-words.ts";

/* Forms of speech that goes from one to another. Compiled for this project. */

/** "…,” said Manu Teo. **He opened a tin.** “…": what somebody does between two quotations, without being named. */
export const GESTURE = /^[^.?!]{0,60}[.?!]["”]?\s+((?:He|She)\s[^“”"]*[.?!])\s+$/;

/** "**With these words** she left", "**So said** the herald": they say whose the quotation before is. */
export const SAYS_WHOSE = /^(?:With|In) (?:these|those) words\b|^So (?:said|began|spoke)\b/;

/** Words with which one speaks to another. */
export const SAYS_YOU = /(?<!\p{L})(?:you|your|you’re|you're)(?!\p{L})/iu;

/** "**the** statement went on", "**he** went on": they open who goes on after a quotation. */
export const SUBJECT_OPENING = /^(?:the |he$|she$|it$|they$|\p{Lu})/u;

/** "**Mr Voss:** …", "**JON REEVE, ANN HOST:** …", "[14:30:00] **GOV. HALM (L-TARROW):** …", "**Dana Vale:** (00:22)": a label in a transcript. */
export const SPEAKER_LABEL =
  /^(?:[[(]\d{1,2}(?::\d{2}){1,2}[\])]\s*)?(?<who>\p{Lu}[\p{L}’'.-]*(?: (?:of |the |de |van |von |al |bin )?(?:\p{Lu}[\p{L}’'.-]*|\d{1,2})){0,4})(?:(?:,| \()[^:\n]{1,60})? {0,20}(?<colon>:)(?:\s*[[(]\d{1,2}(?::\d{2}){1,2}[\])])?(?:\s+(?=\S)|$)/du;

/** "**Male speaker:** …", "**Q** — right": may be a label, of whom is not told. */
export const MAYBE_LABEL = /^(?:(?:[^\s!?:]+ ){0,3}[^\s!?:]+:(?:\s|$)|Q[\s.—–-])/u;

/** "**Q** Thank you, Dana. Does …", "**A.** I did": a question and an answer without a colon. */
export const ASKS_UNLABELLED = /^(?<who>Q(?=[.\s—–-])|A(?=\.))(?<colon>\.?)[\s—–-]*(?=\S)/du;

/** Labels of lists, which nobody says: "**Myth:** …", "**Pros:** …", "**The facts:** …". */
export const LIST_LABELS = list(`
  fact facts myth myths claim claims truth verdict assessment pros cons pro con for against winner winners loser losers stay eat
  drink see do verse chorus bridge promise reality likes dislikes up down revenue staff plot cast director directors producer
  hydro thermal solar wind nuclear coal gas ingredients method serves time date cost price where when what why how note tip
  warning update source sources photo image video caption address phone email contact venue tickets rating genre score result
  results summary background status location age height weight
`);

/** Labels of whoever asks, and of whoever is asked. */
export const QUESTIONS = list("q question reporter journalist interviewer me");
export const ANSWERS = list("a answer");

/** "(Laughter.)", "[crosstalk]": nothing that is said. */
export const STAGE_DIRECTION = /^[([][^()[\]]{1,80}[)\]]\.?$/;

/** "I", "we", and not "US", or a question: people speak of themselves, and ask. */
export const OF_THEMSELVES =
  /\?["”]?(?:\s|$)|(?<![\p{L}’'])(?:I|[Ww]e|[Mm]y|[Oo]ur|[Mm]e|us)(?:['’](?:m|ve|d|ll|re))?(?![\p{L}’'])/u;

/** " **Brun** shouted from the dock. ": a sentence that is not told of *he* or *they*. */
export const OPENS_WITH_OTHER =
  /^\s+(?!(?:He|She|They|It|We|I|And|But|Then|This|That|There|In|On|At|When|As|With|His|Her|Their)(?!\p{L}))\p{Lu}\p{L}+ .*[.?!]\s*$/u;
