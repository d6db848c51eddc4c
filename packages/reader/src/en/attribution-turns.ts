/* Forms of speech that goes from one to another. Compiled for this project. */

/** "…,” said Manu Teo. **He opened a tin.** “…": what somebody does between two quotations, without being named. */
export const GESTURE = /^[^.?!]{0,60}[.?!]["”]?\s+((?:He|She)\s[^“”"]*[.?!])\s+$/;

/** "**With these words** she left", "**So said** the herald": they say whose the quotation before is. */
export const SAYS_WHOSE = /^(?:With|In) (?:these|those) words\b|^So (?:said|began|spoke)\b/;

/** Words with which one speaks to another. */
export const SAYS_YOU = /(?<!\p{L})(?:you|your|you’re|you're)(?!\p{L})/iu;

/** "**the** statement went on", "**he** went on": they open who goes on after a quotation. */
export const SUBJECT_OPENING = /^(?:the |he$|she$|it$|they$|\p{Lu})/u;

/** "**Mr Voss:** …", "**Q:** …": a label in a transcript. */
export const SPEAKER_LABEL = /^((?:(?:Mr|Mrs|Ms|Dr)\.? )?\p{Lu}[\p{L}’'.-]*(?: \p{Lu}[\p{L}’'.-]*){0,3}):\s+(?=\S)/u;
