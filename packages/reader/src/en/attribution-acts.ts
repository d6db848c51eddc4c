import { list } from "./function-words.ts";

/* Words of cues and contents that tell what is done in saying something. Compiled for this project. */

/** Verbs of who is not willing: declines and refuses. */
export const UNWILLING = /^(?:declin|refus)/;

/** Beginnings of what somebody does not do who says nothing. */
export const NOT_COMMENTING = /^(?:comment|say|answer|discuss|respond|elaborate|identify|disclose)/;

/** "**warned** that …": of what the armed would do it is a threat. */
export const WARNING = /^warn/;

/** "**told** to leave": who is told to do something is asked. */
export const TELLS_SOMEBODY = list("told tell tells telling");

/** "**put** the toll at 48" */
export const PUTTING = list("put puts");

/** "**welcomed** the truce" */
export const WELCOMING = /^welcom/;

/** "that **it** would shell the port", "**we** did it": who speaks of himself. */
export const OF_ONESELF = list("it they we he she i");

/** "that it **would** shell the port": to come. */
export const WILL_OR_WOULD = list("will would");

/** "**claimed** responsibility" */
export const CLAIMED = list("claim claims claimed claiming");
