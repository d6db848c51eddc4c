/* Of what somebody's words begin with, where a trained engine has left out the subject. */

/** Between a verb of saying and the verb of what is said: " **Ida Vell, a union leader,** had told", and no day or hearer. */
export const OPENS_SUBJECT =
  /^ (?=(?:(?:the|an?|his|her|its|their) )?[\p{L}’'.-]+(?: (?!to |on |in |at )[\p{L}’'.-]+){0,5},? (?:[^"“”.]*, )?$)(?!(?:on|in|at|to|late|early|last|this|that|also|again|then|there|if|when) )/u;

/** Behind these stands who hears it. */
export const WITH_A_HEARER =
  /(?<!\p{L})(?:t(?:ell|old|ells|elling)|ask(?:ed|s|ing)?|warn(?:ed|s|ing)?|inform(?:ed|s|ing)?|assur(?:ed?|es|ing)|remind(?:ed|s|ing)?)$/iu;
