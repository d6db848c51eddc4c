import { AUXILIARIES, COORDINATORS, NEGATIONS, SUBORDINATORS } from "../en/function-words.ts";
import { IT, THEY } from "../en/it-they.ts";
import {
  AFTER_INSERTED,
  BASED_ON,
  EXCEPT_TO,
  FILED_PAPERS,
  FORETELLING,
  FOUND_IN_PAPER,
  FOUND_OUT,
  LISTING,
  MADE_PAPERS,
  OPENS_WITH,
  PUT_BY,
  PUTS_IT_SO,
  STATED,
  STUDYING,
  TELLING_WHOM,
  TOLD_BY,
  TOLD_GROUPS,
  WHAT_THEY_SAY,
  WHERE,
} from "../en/keepers.ts";
import { A, IN } from "../en/links.ts";
import { THAT_WORD } from "../en/owned-figures.ts";
import { THE } from "../en/phrase-words.ts";
import { CUE_FORMS } from "../en/predicates/cues.ts";
import { SAID, SAID_BESIDE } from "../en/predicates/saying.ts";
import { THIRD_POSSESSIVES } from "../en/pronouns.ts";
import { WHICH } from "../en/subjects.ts";
import { type Grammar, lower, token } from "../grammar/grammar.ts";
import { mainSubject } from "../grammar/main-subject.ts";
import { Part } from "../grammar/parts/part.ts";
import { subjectOf } from "../grammar/subject.ts";
import { verbGroupAt } from "../grammar/verb-groups.ts";
import type { Range } from "../layers.ts";
import { joinLower } from "../text/words.ts";
import { accordingBefore, leavesClause } from "./according-inserted.ts";
import type { Citation, Pattern } from "./citation.ts";
import { counterBefore, isAgent, somebodyFrom } from "./counters.ts";
import { inRelative } from "./relative-sources.ts";

/* How far from a number whoever says it may stand, in tokens. */
const FAR = 30;
const NEAR = 8;
const FORETOLD = 12;

/** Whoever the sentence says it for: ", the coroner said," where no statement was found. */
export const insertedAround: Pattern = (grammar, quantity) =>
  inRelative(grammar, quantity) ??
  insertedAfter(grammar, quantity) ??
  exceptToSay(grammar, quantity) ??
  inOwnStudy(grammar, quantity) ??
  insertedBefore(grammar, quantity) ??
  accordingBefore(grammar, quantity) ??
  toldByPronoun(grammar, quantity) ??
  openedWith(grammar, quantity) ??
  foretold(grammar, quantity);

/** "a volley of **what the army said** were 55 shells": whoever puts it so. */
export const putSo: Pattern = (grammar, [first]) => {
  const [start] = grammar.sentence.tokens;
  for (let what = first - 1; what > Math.max(start, first - FORETOLD); what--) {
    if (/^[.,;:]$/.test(lower(grammar, what)) || token(grammar, what)?.kind === "quote") return undefined;
    if (!WHAT_THEY_SAY.has(lower(grammar, what))) continue;
    const phrase = somebodyFrom(grammar, what + 1, first);
    const verb = [phrase[1], phrase[1] - 1].find((i) => i > what + 1 && putsSo(lower(grammar, i)));
    if (verb === undefined) return undefined;
    const source: Range = [phrase[0], verb];
    return source[1] > source[0] && isAgent(grammar, source) ? { source, cue: [what, what + 1] } : undefined;
  }
  return undefined;
};

const putsSo = (word: string): boolean => SAID.has(word) || PUTS_IT_SO.has(word);

/** "He called for help for Orlay, **where** 40 people had died, **officials said**": by the way, and theirs in whosever words. */
export const saidBehindWhere: Pattern = (grammar, quantity) =>
  WHERE.has(lower(grammar, quantity[0] - 1)) || WHERE.has(lower(grammar, quantity[0] - 2))
    ? insertedAfter(grammar, quantity)
    : undefined;

/** "33 people had died, the coroner said on Monday." */
function insertedAfter(grammar: Grammar, [, last]: Range): Citation | undefined {
  const [, end] = grammar.sentence.tokens;
  for (let comma = last; comma < Math.min(end, last + FAR); comma++) {
    if (token(grammar, comma)?.kind === "quote" || /^[.;:(]$/.test(lower(grammar, comma))) return undefined;
    if (lower(grammar, comma) !== ",") continue;
    if (WHICH.has(lower(grammar, comma + 1))) continue;
    if (COORDINATORS.has(lower(grammar, comma + 1)) || SUBORDINATORS.has(lower(grammar, comma + 1))) return undefined;
    const inverted = TOLD_BY.has(lower(grammar, comma + 1)) ? somebodyFrom(grammar, comma + 2, end) : undefined;
    if (inverted && inverted[1] > inverted[0] && isAgent(grammar, inverted))
      return { source: inverted, cue: [comma + 1, comma + 2] };
    const whole = somebodyFrom(grammar, comma + 1, end);
    const phrase = whole[1] > whole[0] ? (apposedName(grammar, whole) ?? whole) : whole;
    const behind = phrase === whole ? phrase[1] : phrase[1] + 1;
    const verb = isStatedBy(grammar, phrase) ? phrase[1] - 1 : behind;
    const source: Range = [phrase[0], phrase === whole ? verb : phrase[1]];
    const closes = tellsOutlet(grammar, verb) || AFTER_INSERTED.has(lower(grammar, verb + 1)) || verb + 1 === end;
    if (
      verb > comma + 1 &&
      (SAID.has(lower(grammar, verb)) || STATED.has(lower(grammar, verb)) || tellsOutlet(grammar, verb)) &&
      closes &&
      isAgent(grammar, source)
    )
      return { source, cue: [verb, verb + 1] };
  }
  return undefined;
}

/** ", the police spokesman in Orlay**, Mike Abari,** told the paper": whose office stands before his name. */
function apposedName(grammar: Grammar, [, end]: Range): Range | undefined {
  if (lower(grammar, end) !== ",") return undefined;
  let to = end + 1;
  while (to < end + NAME_WORDS && /^\p{Lu}\p{Ll}/u.test(token(grammar, to)?.text ?? "")) to++;
  return to > end + 2 && lower(grammar, to) === "," ? [end + 1, to] : undefined;
}

/* A name has no more words than these less one. */
const NAME_WORDS = 6;

/** "told **the MORN TIMES.**", "told **reporters.**": whom, and the clause ends. */
function tellsOutlet(grammar: Grammar, verb: number): boolean {
  if (!TELLING_WHOM.has(lower(grammar, verb))) return false;
  const [, end] = grammar.sentence.tokens;
  let at = THE.has(lower(grammar, verb + 1)) ? verb + 2 : verb + 1;
  const from = at;
  while (at < Math.min(end, from + 4) && /^\p{Lu}/u.test(token(grammar, at)?.text ?? "")) at++;
  if (at === from && TOLD_GROUPS.has(lower(grammar, at))) at++;
  return at > from && (at === end || AFTER_INSERTED.has(lower(grammar, at)));
}

/** "**With** some 1,500 wardens, the agency says it guards the coast": the sentence opens with what somebody says of himself. */
function openedWith(grammar: Grammar, [first, last]: Range): Citation | undefined {
  const [start, end] = grammar.sentence.tokens;
  if (BASED_ON.has(joinLower(grammar.tokens, start, start + 2)) && first === start + 2) return basedOn(grammar, last);
  if (!OPENS_WITH.has(lower(grammar, start))) return undefined;
  for (let comma = last; comma < Math.min(end, last + FAR); comma++) {
    if (/^[.;:(]$/.test(lower(grammar, comma)) || token(grammar, comma)?.kind === "quote") return undefined;
    if (lower(grammar, comma) !== ",") continue;
    const source = somebodyFrom(grammar, comma + 1, end);
    if (source[1] > source[0] && SAID.has(lower(grammar, source[1])) && isAgent(grammar, source))
      return { source, cue: [comma, comma + 1] };
  }
  return undefined;
}

/** "**Based on** five years of data **it said** that a plume was unlikely": whoever says so went by them. */
function basedOn(grammar: Grammar, last: number): Citation | undefined {
  for (let verb = last + 1; verb < last + FORETOLD; verb++) {
    if (/^[.;:(]$/.test(lower(grammar, verb)) || token(grammar, verb)?.kind === "quote") return undefined;
    if (!SAID.has(lower(grammar, verb))) continue;
    const source: Range = IT.has(lower(grammar, verb - 1))
      ? [verb - 1, verb]
      : (subjectOf(grammar, verbGroupAt(grammar, verb).start)?.phrase ?? [verb, verb]);
    const told = source[1] > source[0] && (IT.has(lower(grammar, source[0])) || isAgent(grammar, source));
    return told ? { source, cue: grammar.sentence.tokens } : undefined;
  }
  return undefined;
}

/** "He did not speak of it, **except to maintain that** each gets 3,000 calories": whoever does what the sentence tells. */
function exceptToSay(grammar: Grammar, [first]: Range): Citation | undefined {
  const [start] = grammar.sentence.tokens;
  for (let to = first - 3; to > Math.max(start, first - FAR); to--) {
    if (/^[.;:]$/.test(lower(grammar, to)) || token(grammar, to)?.kind === "quote") return undefined;
    if (!EXCEPT_TO.has(joinLower(grammar.tokens, to - 1, to + 1)) || !CUE_FORMS.has(lower(grammar, to + 1))) continue;
    const source = mainSubject(grammar);
    return source && isAgent(grammar, source) ? { source, cue: [to, to + 2] } : undefined;
  }
  return undefined;
}

/** "**In its modelling** of a release, sheltering was needed in 5% of cases": whose study it is. */
function inOwnStudy(grammar: Grammar, [first]: Range): Citation | undefined {
  const [start] = grammar.sentence.tokens;
  for (let at = start; at < Math.min(start + NEAR, first - 3); at++) {
    if (!IN.has(lower(grammar, at))) continue;
    const opens = at === start || lower(grammar, at - 1) === ",";
    const paper = opens && A.has(lower(grammar, at + 1)) ? courtPaper(grammar, at, first) : undefined;
    if (paper) return paper;
    const noun = [at + 2, at + 3].find((i) => STUDYING.has(lower(grammar, i)));
    if (!opens || noun === undefined || !THIRD_POSSESSIVES.has(lower(grammar, at + 1))) return undefined;
    const closed = grammar.tokens.slice(noun, first).some(({ text }) => text === ",");
    return closed ? { source: [at + 1, at + 2], cue: [noun, noun + 1] } : undefined;
  }
  return undefined;
}

/** "**In a 48-page indictment** released by the court, they are charged with taking $250,000": what it tells in the clause right behind its comma, where no statement is found. */
function courtPaper(grammar: Grammar, at: number, first: number): Citation | undefined {
  const noun = [2, 3, 4].map((on) => at + on).find((i) => FILED_PAPERS.has(lower(grammar, i)));
  if (noun === undefined) return undefined;
  const behind = grammar.tokens.slice(noun + 1, first);
  const comma = behind.findIndex(({ text }) => text === ",");
  const isMade = comma === 0 || MADE_PAPERS.has(behind[0]?.lower ?? "");
  const isOne = behind.every(
    ({ lower: word, text }, i) => i === comma || !(leavesClause(word) || /^[,.;:]$/.test(text)),
  );
  const whole = grammar.tokens.slice(at, first).every(({ kind }) => kind !== "quote");
  return comma >= 0 && isMade && isOne && whole ? { source: [at + 1, noun + 1], cue: [at, at + 1] } : undefined;
}

/** "after the fund **projected** prices would rise by 7 per cent": whoever foretells it in the clause. */
function foretold(grammar: Grammar, [first]: Range): Citation | undefined {
  const [start] = grammar.sentence.tokens;
  for (let verb = first - 1; verb > Math.max(start, first - FORETOLD); verb--) {
    if (/^[.,;:]$/.test(lower(grammar, verb)) || token(grammar, verb)?.kind === "quote") return undefined;
    if (!FORETELLING.has(lower(grammar, verb))) continue;
    const by = PUT_BY.has(lower(grammar, verb + 1)) ? somebodyFrom(grammar, verb + 2, first) : undefined;
    const source = by && isAgent(grammar, by) ? by : foreteller(grammar, verb);
    return source && { source, cue: [verb, verb + 1] };
  }
  return undefined;
}

/** "**It also found that** in a third of cases nobody came": whoever *it* is, where no statement is found. */
export function toldByPronoun(grammar: Grammar, [first]: Range): Citation | undefined {
  const [start] = grammar.sentence.tokens;
  if (!IT.has(lower(grammar, start)) && !THEY.has(lower(grammar, start))) return undefined;
  let verb = start + 1;
  while (verb < first && (grammar.parts[verb] === Part.adverb || AUXILIARIES.has(lower(grammar, verb)))) verb++;
  if (IT.has(lower(grammar, start)) && LISTING.has(lower(grammar, verb)) && verb + 1 === first)
    return { source: [start, start + 1], cue: [verb, verb + 1] };
  const { voice, mode } = verbGroupAt(grammar, verb);
  if (voice === "passive" || mode !== "actual") return undefined;
  const told = SAID.has(lower(grammar, verb)) || FOUND_OUT.has(lower(grammar, verb));
  if (!told || lower(grammar, verb + 1) !== THAT_WORD || verb + 1 >= first || NEGATIONS.has(lower(grammar, verb - 1)))
    return undefined;
  const whole = grammar.segmented.tokens
    .slice(verb, first)
    .every(({ kind, text }) => kind !== "quote" && !/^[.;:]$/.test(text));
  return whole ? { source: [start, start + 1], cue: [verb, verb + 1] } : undefined;
}

/** Who foretells it; not of whom it is: "Voss **is projected** to win 270 seats". */
const foreteller = (grammar: Grammar, verb: number): Range | undefined =>
  verbGroupAt(grammar, verb).voice === "passive" ? undefined : counterBefore(grammar, verb);

/** "the paper **states**": its verb is read as a noun. */
const isStatedBy = (grammar: Grammar, [first, last]: Range): boolean =>
  last - first === 3 && FOUND_IN_PAPER.has(lower(grammar, first + 1)) && STATED.has(lower(grammar, last - 1));

/** "In that week, the coroner told the council, 33 people had died." */
function insertedBefore(grammar: Grammar, [first]: Range): Citation | undefined {
  const [start] = grammar.sentence.tokens;
  if (lower(grammar, first - 1) !== ",") return asideBefore(grammar, first);
  for (let verb = first - 2; verb > Math.max(start, first - NEAR); verb--) {
    if (/^[.,;:]$/.test(lower(grammar, verb)) || token(grammar, verb)?.kind === "quote") return undefined;
    if (!SAID.has(lower(grammar, verb))) continue;
    const source = counterBefore(grammar, verb);
    return source && { source, cue: [verb, verb + 1] };
  }
  return undefined;
}

/** "Apart from solar**, the report adds,** other sources are gas (5.4%)": the clause goes on behind the aside. */
function asideBefore(grammar: Grammar, first: number): Citation | undefined {
  const [start] = grammar.sentence.tokens;
  for (let comma = first - 2; comma > Math.max(start + 2, first - FAR); comma--) {
    if (/^[.;:]$/.test(lower(grammar, comma)) || token(grammar, comma)?.kind === "quote") return undefined;
    if (lower(grammar, comma) !== "," || !tellsAside(lower(grammar, comma - 1))) continue;
    const source = counterBefore(grammar, comma - 1);
    return source && lower(grammar, source[0] - 1) === "," ? { source, cue: [comma - 1, comma] } : undefined;
  }
  return undefined;
}

/** "said", or beside a clause also "adds". */
const tellsAside = (word: string): boolean => SAID.has(word) || SAID_BESIDE.has(word);
