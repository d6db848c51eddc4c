import { list } from "./function-words.ts";

/*
 * Words that tell whether something is asserted: denied, possible, to come, unsaid, taken back. Compiled for this project
 * from a grammar of English and newspaper style guides.
 */

/** Modal verbs of what may be, and of what is to come. */
export const POSSIBLE_MODALS = list(
  "would could might may should must can cannot couldn't wouldn't shouldn't mightn't can't mustn't",
);
export const FUTURE_MODALS = list("will shall won't 'll");

/** Of them those that in a negated report tell of a refusal or of what nobody was able to do: "would not say". */
export const REFUSING_MODALS = list("would could can cannot couldn't wouldn't can't");

/** They negate besides the negations that stand in a verb group. */
export const NEGATING_PAIRS = list("neither nor without");

/** Behind "not" they take nothing back: "not only said". */
export const MERELY = list("only just merely simply");

/** Subjects of what nobody does: "no official said", "few believe". */
export const NOBODY_AT_ALL =
  /^(?:no(?! ?\d|\.)|nobody|none|neither|few|not (?:one|a single)|hardly any(?:one)?)(?![\p{L}\d])/iu;

/** Behind these "few" are some: "the past few months". */
export const DETERMINED = /(?<!\p{L})(?:the|an?|these|those|his|her|its|their|past|last|next) $/iu;

/** What stands before a word of saying where nothing is said: "stopped short of saying", "has yet to confirm". */
export const UNSAID: RegExp =
  /(?:(?:stop(?:s|ped|ping)?|fall(?:s|ing)?|fell) (?:just |well |far )?short of|avoid(?:s|ed|ing)?|(?:refrain(?:s|ed|ing)?|sh(?:y|ies|ied|ying) away|held back|desist(?:s|ed)?) from|(?:balk(?:s|ed)?|stop(?:s|ped)?) at|fail(?:s|ed|ing)? to|yet to|neglect(?:s|ed)? to|omit(?:s|ted)? to|forgot to|hesitat(?:e|es|ed|ing) to|(?:unable|unwilling|reluctant) to|decided (?:against|not to))(?: (?:even|ever|explicitly|directly|openly|publicly|outright|formally|officially))* $/;

/** The same, where it is no act of its own: "declined to confirm". */
export const REFUSED: RegExp = /(?:declin|refus)(?:e|es|ed|ing) to $/;

/** Cues of taking one's own words back, where such words follow. */
export const RETRACTING = list(
  "retract retracts retracted retracting withdraw withdraws withdrew withdrawn withdrawing recant recants recanted recanting",
);

export const APOLOGIES = list(
  "apologise apologises apologised apologising apologize apologizes apologized apologizing",
);

/** "apologised **for saying** that …" */
export const APOLOGISING = /(?:apologi[sz](?:e|es|ed|ing)|apolog(?:y|ies)|sorry) for (?:\p{L}+ly )?(?:having )?$/u;

/** What is retracted is one of these. */
export const OWN_WORDS = list(`
  claim claims statement statements allegation allegations accusation accusations report reports remark remarks assertion
  assertions suggestion suggestions comment comments testimony confession announcement charge charges warning estimate
`);

/** They open a clause of what would be: "**if** the ministry confirms that …". */
export const HYPOTHETICAL = /(?<![\p{L}'’])(?:if|unless|whether)(?: (?:the|an?|its|his|her|their))? $/iu;

/** A negation at the end of a source, which belongs to the verb behind it. */
export const NEGATING_TAIL = / (?:neither|no longer|never)$/i;
