import { list } from "./function-words.ts";

/* Words about cues of several words. Compiled for this project. */

/** Words of a second sentence that follows without a stop. */
export const RUNNING_ON = list("has have is are");

/** "put the toll at **about** 48": they stand for a number. */
export const NEAR_NUMBER = /^(?:between|about|least|around|\$|€|£)$/;

/** "is believed to have **radioed**", "to have **told**": so do participles end. */
export const PARTICIPLE_END = /(?:ed|ten|id|old)$/;

/** "state television **quoted** the general as saying" */
export const QUOTING = list("quoted quotes quoting cited cites reported reports");

/** "quoted the general as **saying**" */
export const AS_SAYING = list("saying telling warning writing");
