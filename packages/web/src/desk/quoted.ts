/** Words that have no quotation marks of their own stand in them. */
export const quoted = (words: string): string => (/["“”]/.test(words) ? words : `“${words}”`);
