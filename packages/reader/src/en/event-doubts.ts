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
