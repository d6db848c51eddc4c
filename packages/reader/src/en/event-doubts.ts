import { list } from "./function-words.ts";

/*
 * Words around a noun for a deed ("attack", "arrest") that tell whether it happened. Compiled for this project from newspaper
 * style guides.
 */

/** Before it: it did not happen. */
export const PREVENTED = /^(?:prevent(?:s|ed)?|foil(?:s|ed)?|thwart(?:s|ed)?|avert(?:s|ed)?)$/;

/** Before it: it is left open. */
export const OPEN =
  /^(?:would|could|might|may|should|must|can|will|if|unless|whether|call(?:s|ed|ing)?|demand(?:s|ed|ing)?|threat(?:s|ened)?|risk|fears?|feared|plan(?:s|ned|ning)?|possible|potential|alleged|seek(?:s|ing)?|sought|urged?|propos(?:al|ed)|want(?:s|ed)?|attempted|future|next|upcoming|reports?|rumou?rs?|so-called|discuss(?:es|ed|ing)?|consider(?:s|ed|ing)?|prepar(?:es?|ed|ing)|train(?:s|ed|ing)?|order(?:s|ed|ing)?|block(?:s|ed|ing)?|cancel\w*|postpon\w+|boycott\w*)$/;

/** Behind it in the same clause: it is left open or taken back. */
export const TAKEN_BACK =
  /^(?:will|would|may|might|could|can|should|must|not|never|cancelled|canceled|postponed|averted|avoided|prevented|blocked|foiled|thwarted|delayed|unlikely|likely|possible|due|wrong|false|untrue|invented|rejected)$|n't$/;

/** Before it: it is told of as long past. */
export const COMMEMORATING = /^(?:anniversary|centenary|commemorat\w+)$/;

/** Before it they leave open whether it happened: "has **not** ordered an attack". */
export const NEGATED = /^(?:not|never)$|n't$/;

/** Right before it: it did not happen. */
export const NONE_OF_IT = list("no without");

/** Words of a time that put it long ago: "thirty **years ago**". */
export const LONG_AGO = /\byears ago\b|\bdecades? ago\b/i;

/** Before a time they make it one of something else than the deed: "the flood **of** 1953", "**a** 1988 claim". */
export const TIME_OF_ELSE = /\b(?:of|since|a|an|the|its|his|her|their) $/;

/** Times that begin so are of the deed nonetheless: "in the **last** week". */
export const POINTED_TIME = /^(?:last|next|past)\b/;
