import { list } from "./function-words.ts";

/* Words of flashes and headlines that stand without a verb of their own. */

/** At the head of a flash: "**BREAKING:** Death toll now 21". */
export const FLASH_LABELS = list("breaking update updated flash alert urgent live just new developing");

/** Between a flash and who tells it: "Death toll now 21 **-** Reuters". */
export const FLASH_DASHES = new Set(["-", "–", "—", "--"]);

/** Before whoever tells it: "17 dead, **say** police". */
export const FLASH_SAY = list("say says said");

/** Before the network on which it is told: "NDA (**via** X): 17 dead". */
export const CHANNELS = list("via on");

/** With these a headline behind a colon tells of somebody, and not what he says: "Reval: **the** man who would be king". */
export const TELLS_OF = list("the a an his her its their how why what when where who");
