/*
 * What linking knows of English stands beside this file: data, no logic. Compiled for this project from style guides of news
 * agencies and from everyday newspaper synonyms; nothing is taken from a thesaurus.
 */

/** The words of a text, each once. */
export const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
