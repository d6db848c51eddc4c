import { LIKELY_CONFIDENCE, type Span } from "@according/record";
import { SHOWN_WITH } from "../en/attitudes.ts";
import { CALENDAR } from "../en/calendar.ts";
import { CITING } from "../en/chains.ts";
import { ADDING_MORE } from "../en/continuing-figures.ts";
import { AUXILIARIES } from "../en/function-words.ts";
import {
  CALLING_FOR,
  HAS_TO_TELL,
  PAPERS_TELL,
  PLAIN_TELLING,
  POINTS_OUT,
  RESULTS,
  UNVEILED,
  USING,
  WHERE,
  WHO_TELLS,
} from "../en/keepers.ts";
import { ON, TO } from "../en/links.ts";
import { SAID, TELLING_CLAUSES } from "../en/predicates/saying.ts";
import { ACCORDING, RELATIVE_SUBJECTS } from "../en/subjects.ts";
import { isPronoun, isTimed } from "../grammar/event-grammar.ts";
import { type Grammar, lower } from "../grammar/grammar.ts";
import { Part } from "../grammar/parts/part.ts";
import { subjectOf } from "../grammar/subject.ts";
import { verbGroupAt } from "../grammar/verb-groups.ts";
import type { Attribution, Range } from "../layers.ts";
import type { Places } from "../text/places.ts";
import { joinLower } from "../text/words.ts";
import type { Citation } from "./citation.ts";
import { isAgent } from "./counters.ts";

/* A statement that is surer than this is kept by every engine, and tells whose its figures are. */
export const KEPT_BY_ALL = 0.75;

/* Between whoever tells and the verb stand no more words: "has since". */
const APART = 2;

/**
 * Whoever tells a number in plain words of its own sentence, "ten days of drills, **the army announced**", "**according to**
 * the ministry", where a statement is found and is not sure enough to be kept: so much of it is. Whoever cites another passes it on.
 */
export function plainlyTold(
  grammar: Grammar,
  [number]: Range,
  places: Places,
  voice: Attribution | undefined,
): Citation | undefined {
  if (!voice || voice.confidence < LIKELY_CONFIDENCE) return undefined;
  const { polarity, mode } = voice.assertion;
  const [who, cue] = [tokensIn(grammar, places, voice.source), tokensIn(grammar, places, voice.cue)];
  const before = who && cue && namedBefore(grammar, who, cue);
  if (!before && voice.confidence >= KEPT_BY_ALL) return undefined;
  const source = before ?? who;
  if (!source || !cue || polarity !== "asserted" || mode !== "actual") return undefined;
  if (WHERE.has(lower(grammar, number - 1)) && lower(grammar, number - 2) === ",") return undefined;
  const according = ACCORDING.has(lower(grammar, cue[0]));
  if (grammar.segmented.tokens.slice(...grammar.sentence.tokens).some(({ lower: word }) => CITING.has(word)))
    return undefined;
  const beside = according
    ? cue[1] === source[0]
    : isApart(grammar, number, source, cue) &&
      (tellsBeside(grammar, source, cue) || callsFor(grammar, source, cue) || addsTo(grammar, source, cue));
  return beside && canTell(grammar, source, cue) ? { source, cue } : undefined;
}

/** The tokens of what stands in one piece in the sentence. */
function tokensIn({ sentence }: Grammar, places: Places, spans: readonly Span[]): Range | undefined {
  const [span] = spans;
  const range = span && spans.length === 1 ? places.tokens(span) : null;
  return range && range[0] >= sentence.tokens[0] && range[1] <= sentence.tokens[1] ? range : undefined;
}

/** Behind the number a comma or a mark shows that it is told: "40 died**,** the army said"; not "40 things he has said". */
function isApart(grammar: Grammar, number: number, source: Range, cue: Range): boolean {
  const first = Math.min(source[0], cue[0]);
  return first < number || !/^[\p{L}\p{N}]/u.test(lower(grammar, first - 1));
}

/** "the Front, **which** concedes that it has lost 40": whoever stands before. */
function namedBefore(grammar: Grammar, [first, end]: Range, cue: Range): Range | undefined {
  if (end - first > 1 || cue[0] !== end || !RELATIVE_SUBJECTS.has(lower(grammar, first))) return undefined;
  const subject = subjectOf(grammar, end);
  return subject?.outside ? subject.phrase : undefined;
}

/** "The army said it had left**, adding** it had lost 40": whoever said the one adds the other. */
const addsTo = (grammar: Grammar, [, end]: Range, [cue]: Range): boolean =>
  end < cue && ADDING_MORE.has(lower(grammar, cue)) && lower(grammar, cue - 1) === ",";

/** "Falk **used** a rally in Orlay **to call for** 40 more guards" */
function callsFor(grammar: Grammar, [, end]: Range, [to]: Range): boolean {
  if (!TO.has(lower(grammar, to)) || !CALLING_FOR.has(lower(grammar, to + 1))) return false;
  let verb = end;
  while (verb < to && (lower(grammar, verb) === "," || grammar.parts[verb] === Part.adverb)) verb++;
  return USING.has(lower(grammar, verb));
}

/** "the army **has announced**", "**announced** the army" */
function tellsBeside(grammar: Grammar, source: Range, cue: Range): boolean {
  const verb = [...Array(cue[1] - cue[0]).keys()]
    .map((i) => cue[0] + i)
    .find((i) => isTelling(lower(grammar, i)) || POINTS_OUT.has(joinLower(grammar.tokens, i, i + 2)));
  if (verb === undefined) return false;
  if (verb + 1 === source[0]) return true;
  const from = isWhoTells(grammar, source, verb) ? verb : behindAside(grammar, source[1], verb);
  const between = [...Array(Math.max(0, verb - from)).keys()].map((i) => from + i);
  if (source[1] < verb && HAS_TO_TELL.has(joinLower(grammar.tokens, source[1], verb))) return true;
  return (
    source[1] <= verb &&
    between.length <= APART &&
    between.every((i) => isBesideVerb(grammar, i)) &&
    !isPassive(grammar, verb)
  );
}

/** "A witness **who** would not be named **said**": his own verb, behind one of a relative clause. */
const isWhoTells = (grammar: Grammar, [first, end]: Range, verb: number): boolean =>
  end - first > 1 && RELATIVE_SUBJECTS.has(lower(grammar, end - 1)) && SAID.has(lower(grammar, verb));

/** "Some witnesses**, seeing it from the quay,** have said": behind what is said of them between commas. */
function behindAside(grammar: Grammar, end: number, verb: number): number {
  if (lower(grammar, end) !== ",") return end;
  const close = [1, 2, 3].map((back) => verb - back).find((i) => i > end && lower(grammar, i) === ",");
  const aside =
    close !== undefined &&
    grammar.tokens.slice(end + 1, close).every(({ kind }) => kind === "word" || kind === "number" || kind === "symbol");
  return aside ? (close ?? end) + 1 : end;
}

/** "she **is assured** of it": told, and telling nothing. */
const isPassive = (grammar: Grammar, verb: number): boolean => verbGroupAt(grammar, verb).voice === "passive";

/** "**has** announced", "**meanwhile** announced", "**on Wednesday** announced" */
const isBesideVerb = (grammar: Grammar, i: number): boolean =>
  AUXILIARIES.has(lower(grammar, i)) ||
  grammar.parts[i] === Part.adverb ||
  tellsDay(grammar, i) ||
  (ON.has(lower(grammar, i)) && tellsDay(grammar, i + 1));

const tellsDay = (grammar: Grammar, i: number): boolean => isTimed(grammar, i) || CALENDAR.has(lower(grammar, i));

const isTelling = (word: string): boolean =>
  !UNVEILED.has(word) && [SAID, TELLING_CLAUSES, PLAIN_TELLING, PAPERS_TELL].some((words) => words.has(word));

/** Somebody who counts or tells, what was found out, or what has it in writing; no picture. */
const canTell = (grammar: Grammar, source: Range, cue: Range): boolean => {
  if (source[1] - source[0] === 1 && isPronoun(grammar, source[0])) return WHO_TELLS.has(lower(grammar, source[0]));
  const words = grammar.segmented.tokens.slice(...source);
  if (words.slice(0, OPENING).some(({ lower: word }) => SHOWN_WITH.has(word))) return false;
  const paper = grammar.segmented.tokens.slice(...cue).some(({ lower: word }) => PAPERS_TELL.has(word));
  return paper || isAgent(grammar, source) || words.some(({ lower: word }) => RESULTS.has(word));
};

/* Of so many words one tells what it is: "a new **video** that was posted". */
const OPENING = 4;
