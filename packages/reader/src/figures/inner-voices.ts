import { LIKELY_CONFIDENCE, type Span, type Statement } from "@according/record";
import { BACKGROUND, DEPLORING } from "../en/continuing-figures.ts";
import { RELATIVES } from "../en/function-words.ts";
import {
  CLAUSE_WITH_VERB,
  DISMISSING,
  IS_SO_MUCH,
  KEEPING,
  NEW_SUBJECT,
  NUMBER_OF_THOSE,
  OPENS_WITH_CLAUSE,
  RESPONDING,
  SHARE_OF_PEOPLE,
  SOMEBODY_DISMISSED,
  TAKES_A_THING,
  TAKES_IN,
  WHAT_IS_KEPT,
  WITH_A_DEED,
} from "../en/inner-figures.ts";
import { COUNTING, FORETELLING, FOUND_OUT, PLAIN_TELLING } from "../en/keepers.ts";
import { DEED_OF } from "../en/named-deeds.ts";
import { SAID } from "../en/predicates/saying.ts";
import { KEPT_BY_ALL } from "./plain-tellers.ts";
import { isOfThingTaken } from "./things-taken.ts";

/**
 * Of an inner statement the one around it, where a number is not the inner one's: "“**While Voss agreed** to it, the union has
 * sought dozens of changes,” the office said", "Norvia **responded with a raid** that killed 40, the ministry said", "the poll found
 * **8% of voters** blame the rain, with half blaming the board", "adding that the guard **dismissed two** officers".
 */
export function tellerOf(
  text: string,
  [start, end]: Span,
  voice: Statement | undefined,
  byId: ReadonlyMap<string, Statement>,
): Statement | undefined {
  const outer = byId.get(voice?.within ?? "");
  const cue = voice?.cue.at(-1);
  if (!voice || !outer || !cue || cue[1] > start) return voice;
  const between = text.slice(cue[1], start);
  const deed = RESPONDING.test(text.slice(...cue)) && WITH_A_DEED.test(between);
  const isDismissal =
    between.trim() === "" &&
    DISMISSING.test(text.slice(...cue)) &&
    SOMEBODY_DISMISSED.test(text.slice(end, end + WHOM));
  const isShare = voice.source.some((span) => SHARE_OF_PEOPLE.test(text.slice(...span)));
  const isCount = isOfThoseCounted(text, voice, between);
  const isKept = KEEPING.test(text.slice(...cue)) && WHAT_IS_KEPT.test(between);
  const isTaken = isOfThingTaken(text, [start, end], voice);
  const isDeplored = DEPLORING.test(text.slice(...cue)) && (BACKGROUND.test(between) || DEED_OF.test(between));
  return deed ||
    isCount ||
    isKept ||
    isDeplored ||
    isDismissal ||
    isShare ||
    isTaken ||
    isOfMainClause(text, voice, outer, between)
    ? outer
    : voice;
}

/**
 * Where it is likelier that nobody says what stands in the innermost statement, the one that stands around it, if that is sure: "Moro
 * **accepted** 20 tickets, according to the records"; not where somebody else tells it after all ("she said a panel **estimated** 20").
 */
export function surerOf(
  text: string,
  voice: Statement | undefined,
  likely: Statement | undefined,
): Statement | undefined {
  if (!voice || !likely || voice.confidence >= LIKELY_CONFIDENCE || likely.confidence < KEPT_BY_ALL) return voice;
  const cue = voice.cue.flatMap((span) =>
    text
      .slice(...span)
      .toLowerCase()
      .split(/\s+/),
  );
  const admits = TAKES_IN.has(cue.at(-1) ?? "") && voice.speaker === null;
  return !admits && cue.some((word) => TELLS_NUMBERS.some((words) => words.has(word))) ? voice : likely;
}

const TELLS_NUMBERS: readonly ReadonlySet<string>[] = [SAID, PLAIN_TELLING, FORETELLING, FOUND_OUT, COUNTING];

/* So many characters before a relative clause tell that those in it are counted. */
const COUNTED_BEFORE = 80;

/** "the number of people **who have reported using it was** 3.8 percent" */
function isOfThoseCounted(text: string, { source: [who] }: Statement, between: string): boolean {
  if (!who || !RELATIVES.has(text.slice(...who).toLowerCase())) return false;
  return IS_SO_MUCH.test(between) && NUMBER_OF_THOSE.test(text.slice(Math.max(0, who[0] - COUNTED_BEFORE), who[0]));
}

/* So many characters behind a number tell whom it counts. */
const WHOM = 40;

/** Has another subject begun, behind the clause in which somebody is told to agree? */
function isOfMainClause(text: string, inner: Statement, outer: Statement, between: string): boolean {
  const who = inner.source[0]?.[0];
  const from = outer.content.find(([start, end]) => who !== undefined && start <= who && who < end)?.[0];
  if (who === undefined || from === undefined) return false;
  const comma = NEW_SUBJECT.exec(between)?.index;
  if (comma === undefined || !OPENS_WITH_CLAUSE.test(text.slice(from, who))) return false;
  const thing = inner.cue.some((span) => TAKES_A_THING.test(text.slice(...span)));
  return thing || CLAUSE_WITH_VERB.test(between.slice(0, comma));
}
