import * as words from "../en/function-words.ts";

/** Words of the closed classes: none of them is what a number counts. */
const CLOSED: ReadonlySet<string> = new Set([
  ...words.PREPOSITIONS,
  ...words.AUXILIARIES,
  ...words.COORDINATORS,
  ...words.SUBORDINATORS,
  ...words.SUBJECT_PRONOUNS,
  ...words.DETERMINERS,
  ...words.TIME_NOUNS,
  ...words.ADVERBS,
  ...words.NEGATIONS,
]);

export const isClosed = (word: string): boolean => CLOSED.has(word);
