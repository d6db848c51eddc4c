import { list } from "./function-words.ts";

/** Irregular pasts, common in news, that show that words are a clause. Compiled for this project. */
export const IRREGULAR_PASTS: ReadonlySet<string> = list(`
  lost won took came went fell rose broke found held sent gave made got kept left ran shot struck saw knew grew drew flew
  threw began spoke spent sold bought brought thought caught fought taught built felt met paid led fed bled fled sat stood
  swam sank shook stole wore tore woke chose froze hid rode drove wrote blew became bore cut hit hurt shut set put burst
  cost spread quit
`);

/** Of these, what takes a hearer. */
export const HEARING = list("told tells");

/** "said **late** Monday" */
export const DAYPARTS = list("late early earlier later again");

/** What is told behind the telling, opened by these, is the reporter's own. */
export const REPORTERS_OWN = list("as while when after before who which whose and but");
