import { formsOf, VerbForm } from "../en/verbs.ts";

/** "**Expressing**", "**please**": may a word by itself be a verb without a subject? */
export const mayLackSubject = (lower: string): boolean => (formsOf(lower) & (VerbForm.base | VerbForm.gerund)) !== 0;

/** "hope" beside one who would "hope**s**": a verb that agrees with no single subject. */
export const agreesWithMany = (lower: string): boolean => (formsOf(lower) & ~VerbForm.noun) === VerbForm.base;
