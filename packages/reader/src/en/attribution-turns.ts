import { list } from "./function-words.ts";

/* Forms of speech that goes from one to another. Compiled for this project. */

/** "…,” said Manu Teo. **He opened a tin.** “…": what somebody does between two quotations, without being named. */
export const GESTURE = /^[^.?!]{0,60}[.?!]["”]?\s+((?:He|She)\s[^“”"]*[.?!])\s+$/;

/** "**With these words** she left", "**So said** the herald": they say whose the quotation before is. */
export const SAYS_WHOSE = /^(?:With|In) (?:these|those) words\b|^So (?:said|began|spoke)\b/;

/** Words with which one speaks to another. */
export const ADDRESSED = /(?<!\p{L})(?:you|your|you’re|you're)(?!\p{L})/iu;

/** "**the** statement went on", "**he** went on": they open who goes on after a quotation. */
export const SUBJECT_OPENING = /^(?:the |he$|she$|it$|they$|\p{Lu})/u;

/** "**Mr Voss:** …", "**JON TEMPLE, ANN HOST:** …", "**GOV. HALM (L-TARROW):** …": a label in a transcript. */
export const SPEAKER_LABEL =
  /^(?<who>\p{Lu}[\p{L}’'.-]*(?: (?:of |the |de |van |von |al |bin )?\p{Lu}[\p{L}’'.-]*){0,4})(?:, [^:,\n]{2,40}| \([^():\n]{1,40}\)){0,2}:\s+(?=\S)/u;

/** "**Q** Thank you, Dana. Does …": a question without a colon. */
export const ASKS_UNLABELLED = /^(?<who>Q)\.?\s+(?=[\p{Lu}"“])/u;

/** Labels of whoever asks, and of whoever is asked. */
export const QUESTIONS = list("q question reporter journalist interviewer");
export const ANSWERS = list("a answer");

/** "(Laughter.)", "[crosstalk]": nothing that is said. */
export const STAGE_DIRECTION = /^[([][^()[\]]{1,80}[)\]]\.?$/;

/** "I", "you", "we": people speak to each other. */
export const TO_EACH_OTHER = /(?<![\p{L}’'])(?:I|we|you|my|our|your|me|us)(?:['’](?:m|ve|d|ll|re))?(?![\p{L}’'])/iu;
