/* Phrases that give a quotation beside them to somebody. Compiled for this project from VerbNet's manner-of-speaking verbs (37.3). */

const phrases = (written: string): readonly (readonly string[])[] =>
  written.split("|").map((words) => words.split(" "));

/** They open the sentence after a quotation; its subject has said it. */
export const THESE_WORDS = phrases("with these words|with those words|in these words|in those words");

/** After a quotation and a subject, before a stop. */
export const SAYING_ON = phrases(
  "went on|goes on|went on to say|began|begins|whispered|whispers|muttered|mutters|murmured|snapped|sighed|growled|grumbled|mused|shrugged|laughed|continued|continues",
);
