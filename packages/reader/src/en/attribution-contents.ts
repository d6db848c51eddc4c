import { list } from "./function-words.ts";

/* Words about where what is said begins and ends. Compiled for this project. */

/** "on Sunday **night**" */
export const PARTS_OF_DAY = list("morning afternoon evening night");
