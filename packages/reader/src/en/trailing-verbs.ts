import { list } from "./function-words.ts";

/** Verbs of saying that take a hearer. */
export const TOLD_OR_TELLS = list("told tells");

/** "said **late** Monday" */
export const DAYPARTS = list("late early earlier later again");

/** What is told behind the telling, opened by these, is the reporter's own. */
export const REPORTERS_OWN = list("as while when after before who which whose and but");
