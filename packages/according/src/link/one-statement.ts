import { besideNames, type Likeness, sameQuotation, VERBATIM } from "./likeness.ts";
import type { Somebody } from "./names.ts";
import type { Telling } from "./one-telling.ts";
import type { Compared } from "./tellings.ts";
import { areNamesakes, type Standing } from "./voices.ts";
import { stemOf } from "./words.ts";

/**
 * How much the words of two tellings must have in common, by how their speakers stand: at least so many words of content,
 * and so much of their weight. Measured on three stories and on small ones (`npm run eval:story`).
 */
const PARAPHRASE: Readonly<Record<Exclude<Standing, "other">, readonly (readonly [words: number, share: number])[]>> = {
  same: [
    [5, 0.34],
    [4, 0.36],
    [3, 0.46],
    [2, 0.66],
  ],
  related: [
    [4, 0.5],
    [3, 0.6],
  ],
  open: [
    [4, 0.6],
    [3, 0.8],
  ],
  vague: [],
  alike: [],
};
/** Where both do the same by saying it, accuse or threaten, less is enough. */
const SAME_ACT = [2, 0.3] as const;
/** A few words in quotation marks that both have, beside others. */
const SHORT_QUOTATION = [3, 0.25] as const;

/** So many words of the shorter that are no names, and so much of it, that the longer tells it beside other things. */
const PART = [3, 0.9] as const;

interface Voiced extends Compared {
  readonly standing: Standing;
}

/** Are two tellings one statement, by how their speakers stand and by what they have in common? */
export function isOne(a: Telling, b: Telling, voiced: Voiced): boolean {
  const { standing, likeness } = voiced;
  if (standing === "other") return false;
  if (sameQuotation(likeness) && areSaidAnew(a, b, likeness)) return false;
  if (sameQuotation(likeness))
    return likeness.quoted >= VERBATIM || (KNOWN.has(standing) && !areLikeAlone(a, b, voiced));
  return a.report !== b.report && haveEnough(a, b, voiced) && likeness.apart === null;
}

/** "We will rebuild every **house**", said on Monday, and "every **school**", said on Wednesday. */
const areSaidAnew = (a: Telling, b: Telling, { quotedShare, shared }: Likeness): boolean =>
  a.saidOn !== null &&
  b.saidOn !== null &&
  a.saidOn !== b.saidOn &&
  quotedShare < 1 &&
  shared.length < Math.min(a.stems.size, b.stems.size);

/** Of them a short quotation is one. */
const KNOWN: ReadonlySet<Standing> = new Set(["same", "related", "alike"]);

/** "We will search every house again": two of one name may say the same. */
const areLikeAlone = ({ speaker: a }: Telling, { speaker: b }: Telling, { standing }: Voiced): boolean =>
  standing === "alike" && a !== undefined && b !== undefined && areNamesakes(a, b);

/** Have two tellings enough in common to be one, whatever parts them? */
function haveEnough(a: Telling, b: Telling, voiced: Voiced): boolean {
  const isSame = voiced.standing === "same";
  const tellsMore = () => !voiced.likeness.nameOneThing;
  if (isSame && areLongApart(a, b)) return reaches(voiced, PARAPHRASE.related) && tellsMore();
  if (isSame && giveOneReason(a, b)) return true;
  if (voiced.standing === "related" && areToldOne(a, b)) return true;
  return ((isSame && isTold(a, b, voiced)) || isQuotedIn(a, b, voiced) || tellAlike(a, b, voiced)) && tellsMore();
}

/** "A Palestinian source told Gulf Wire that the talks had collapsed": the same words, told to the same outlet in the same days. */
export const areToldOne = (a: Telling, b: Telling): boolean =>
  areSameWords(a, b) &&
  !areLongApart(a, b) &&
  a.toldTo.some((one) => b.toldTo.some((other) => isOneOutlet(one, other)));
const isOneOutlet = (a: Somebody, b: Somebody): boolean =>
  a.source.kind === "outlet" && b.source.kind === "outlet" && a.name.joined === b.name.joined;

/** Is what they say the same word for word? */
export function areSameWords({ words: a }: Telling, { words: b }: Telling): boolean {
  const [x, y] = [a, b].map((all) => all.flatMap(({ word }) => (word === "that" ? [] : word)).join(" "));
  return x === y;
}

type Least = readonly [words: number, share: number];
const reaches = ({ likeness, share }: Voiced, all: readonly Least[]): boolean =>
  all.some(([words, least]) => likeness.shared.length >= words && share >= least);

/** Of one speaker less is enough: both do the same by saying it, one is part of the other, or they quote the same few words. */
function isTold(a: Telling, b: Telling, voiced: Voiced): boolean {
  const { likeness, held } = voiced;
  if (a.act !== null && a.act === b.act && reaches(voiced, [SAME_ACT])) return true;
  if (held >= PART[1] && besideNames(a, b, likeness.shared).length >= PART[0]) return true;
  const [words, least] = SHORT_QUOTATION;
  return likeness.quotedShare === 1 && reaches(voiced, [[likeness.quoted > 1 ? words - 1 : words, least]]);
}

/** Does one quote a few words that the other has, with or without marks, and is something besides the same? */
const isQuotedIn = (a: Telling, b: Telling, voiced: Voiced): boolean =>
  (voiced.standing === "same" || voiced.standing === "related") &&
  !areLongApart(a, b) &&
  reaches(voiced, [SHORT_QUOTATION]) &&
  (quotesOf(a, b) || quotesOf(b, a));

/** Do they say the same in other words, as far as the words tell? */
function tellAlike(a: Telling, b: Telling, voiced: Voiced): boolean {
  const { standing, likeness } = voiced;
  if (standing === "other" || (standing === "open" && (a.deed.length === 0) !== (b.deed.length === 0))) return false;
  const said = besideNames(a, b, likeness.shared).length;
  if (said < SAID && likeness.shared.length - said >= SAID) return false;
  return reaches(voiced, standing === "related" && namesOnePerson(a, b) ? BY_NAME : PARAPHRASE[standing]);
}

/** "The move was due to a rise in prices" and "the change was down to the rising price of sugar": is one reason all of the other? */
function giveOneReason({ why: a }: Telling, { why: b }: Telling): boolean {
  if (a === null || b === null) return false;
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  return few.size >= REASON && [...few].every((stem) => many.has(stem));
}
const REASON = 2;

/** Are the few words that one has in quotation marks, "massive damage", words of the other in their order? */
function quotesOf({ quoted }: Telling, { words }: Telling): boolean {
  if (quoted.length < 2 || quoted.filter(({ word }) => stemOf(word) !== "").length < 2) return false;
  return words.some((_, i) => quoted.every(({ word }, k) => words[i + k]?.word === word));
}

/** Beside so many words of names, so many others at least: of whom both speak tells nothing of what they say. */
const SAID = 2;

/** A body, and somebody named who speaks for it: that both say so is told only by nearly the same words. */
const BY_NAME = [
  [4, 0.6],
  [3, 0.75],
] as const;
const namesOnePerson = (a: Telling, b: Telling): boolean =>
  (a.speaker?.name.kind === "person") !== (b.speaker?.name.kind === "person");

/** Who says nearly the same after weeks says it anew. */
const WEEKS = 14;
const areLongApart = ({ speaker: a }: Telling, { speaker: b }: Telling): boolean =>
  a != null && b != null && a.day !== null && b.day !== null && Math.abs(a.day - b.day) > WEEKS;

/** Might two tellings be one, if only one source said them both? */
export const mightBeOne = (a: Telling, b: Telling, compared: Compared): boolean =>
  isOne(a, b, { ...compared, standing: "same" });
