import { CALENDAR } from "../en/calendar.ts";
import { COUNTED, DEEDS_DONE, FIGHTERS, RELEASE_DONE, RELEASED } from "../en/counted.ts";
import { AMONG_THE, DIED_SO } from "../en/fates.ts";
import { IN } from "../en/links.ts";
import { PEOPLE } from "../en/numbers.ts";
import { OF, THE } from "../en/phrase-words.ts";
import { WHO } from "../en/subjects.ts";
import {
  BARELY,
  BE_HOLDING,
  BEFORE_VAGUE_SUMS,
  CLAIM_LIVES,
  DEAD,
  DRIVE_OUT,
  EARN,
  EARN_IN,
  FATAL,
  HOLD,
  HOLDING,
  ILLNESSES,
  KILLED_WORD,
  LET_GO,
  LETTING,
  LIVES,
  LOSE,
  LOSS,
  LOST,
  OUT_OF,
  OWED,
  REVISED_TO,
  SHOT,
  SPEND,
  STILL,
  SUMS_IN,
  TAKE_AWAY,
  VAGUE_SUMS,
  WHEN_DONE,
} from "../en/totals.ts";
import { isClosed } from "../grammar/closed-words.ts";
import type { Range, Token } from "../layers.ts";
import { joinLower, lower } from "../text/words.ts";
import { isOfMany } from "./plurals.ts";
import type { Told } from "./totals.ts";

/* What a verb or a noun tells of the number beside it, in set phrases. */

/* So many words back stands the illness that a number of cases is of. */
const REACH = 24;

/** "still holds 22 sailors", "let nine go", "lost three men", "drove thousands from", "the deaths of three men", "lowered the dead to six". */
export function idiomAround(tokens: readonly Token[], [first, last]: Range, phraseEnd: number): Told | undefined {
  const at = BARELY.has(lower(tokens, first - 1)) ? first - 2 : first - 1;
  const [verb, noun] = [lower(tokens, at), lower(tokens, phraseEnd - 1)];
  if (areAmongDead(tokens, phraseEnd)) return { at: first, last: phraseEnd, kind: "killed" };
  const isFatal = FATAL.has(lower(tokens, last + 2)) && tokens[last + 3]?.kind !== "word";
  if (isFatal && OF.has(lower(tokens, last)) && isOfIll(tokens, first)) return { at: last + 2, kind: "killed" };
  if (HOLD.has(verb) && STILL.has(lower(tokens, at - 1)) && (PEOPLE.has(noun) || phraseEnd === last))
    return { at, kind: "held" };
  if (HOLDING.has(verb) && phraseEnd === last && BE_HOLDING.has(lower(tokens, at - 1))) return { at, kind: "held" };
  if (LIVES.has(noun) && (CLAIM_LIVES.has(verb) || LOSE.has(verb) || areLost(tokens, [at, phraseEnd])))
    return { at, kind: "killed" };
  if (DEAD.has(verb) && SHOT.has(lower(tokens, at - 1)) && PEOPLE.has(noun)) return { at, kind: "killed" };
  if (LETTING.has(verb) && [last, phraseEnd].some((i) => LET_GO.has(lower(tokens, i)))) return { at, kind: "released" };
  if (LOSE.has(verb) && FIGHTERS.has(noun)) return { at, kind: "killed" };
  if (DRIVE_OUT.has(verb) && OUT_OF.has(lower(tokens, phraseEnd))) return { at, kind: "displaced" };
  const revised = REVISED_TO.has(verb) && phraseEnd === last ? COUNTED.get(lower(tokens, at - 1)) : undefined;
  const named = revised?.as === "noun" || THE.has(lower(tokens, at - 2));
  if (revised && revised.as !== "verb" && named) return { at: at - 1, kind: revised.kind };
  const of = THE.has(verb) ? at - 1 : at;
  const deed = OF.has(lower(tokens, of)) ? deedAt(tokens, beforeTime(tokens, of - 1)) : undefined;
  if (deed && (deed.kind !== RELEASED || phraseEnd === last || PEOPLE.has(noun) || COUNTED.has(noun))) return deed;
  const sums = phraseEnd === last && VAGUE_SUMS.has(lower(tokens, last - 1));
  const sumIn =
    VAGUE_SUMS.has(lower(tokens, last - 1)) && BEFORE_VAGUE_SUMS.has(verb) ? sumInAt(tokens, last) : undefined;
  if (sumIn !== undefined) return { at: last, last: sumIn, kind: "money" };
  if (sums && OWED.has(lower(tokens, last))) return { at: first, last, kind: "money" };
  if (sums && SPEND.has(lower(tokens, at - 1)) && isOfMany(tokens[at])) return { at: first, last, kind: "money" };
  const earns = EARN.has(verb) || SPEND.has(verb) || (IN.has(verb) && EARN_IN.has(lower(tokens, at - 1)));
  if (sums && earns && !(EARN.has(verb) && !TAKE_AWAY.has(verb) && OUT_OF.has(lower(tokens, last))))
    return { at: first, last, kind: "money" };
  return SPEND.has(verb) && phraseEnd === last ? { at, kind: "money" } : undefined;
}

/** "Sixteen miners **were among the** 41 **who died**" */
function areAmongDead(tokens: readonly Token[], at: number): boolean {
  if (!AMONG_THE.has(lower(tokens, at + 1)) || !THE.has(lower(tokens, at + 2))) return false;
  const who = [3, 4, 5].map((on) => at + on).find((i) => WHO.has(lower(tokens, i)));
  return who !== undefined && DIED_SO.has(lower(tokens, who + 1));
}

/** "212 **cases** of fever, 14 of them": the number before is of cases. */
const isOfIll = (tokens: readonly Token[], first: number): boolean => {
  let at = first - 1;
  while (
    at > first - REACH &&
    tokens[at]?.kind !== "number" &&
    !/^[.;:!?]$/.test(lower(tokens, at)) &&
    !ILLNESSES.has(lower(tokens, at))
  )
    at--;
  return ILLNESSES.has(lower(tokens, at));
};

/** "billions **in gas taxes**", "£4m **in jewellery**": where the words end that tell what a sum is of. */
export function sumInAt(tokens: readonly Token[], at: number): number | undefined {
  if (!IN.has(lower(tokens, at))) return undefined;
  const noun = [1, 2, 3].find((on) => SUMS_IN.has(lower(tokens, at + on)));
  const described = tokens
    .slice(at + 1, at + (noun ?? 0))
    .every(({ text }) => /^\p{L}[\p{L}-]+$/u.test(text) && !isClosed(text.toLowerCase()));
  if (noun === undefined || !described) return undefined;
  let end = at + noun + 1;
  while (SUMS_IN.has(lower(tokens, end))) end++;
  return end;
}

/** "40 lives **were lost**", "the **loss of** 40 lives" */
const areLost = (tokens: readonly Token[], [before, behind]: Range): boolean =>
  (OF.has(lower(tokens, before)) && LOSS.has(lower(tokens, before - 1))) ||
  [0, 1, 2].some((on) => LOST.has(lower(tokens, behind + on)) && !/^[.,;]$/.test(lower(tokens, behind)));

/* So many words tell when it was: "the deaths **on Friday** of seven". */
const WHEN = 4;

/** Before the words that tell when: "the **deaths** last Friday of seven villagers". */
function beforeTime(tokens: readonly Token[], at: number): number {
  let before = at;
  while (at - before < WHEN && (CALENDAR.has(lower(tokens, before)) || WHEN_DONE.has(lower(tokens, before)))) before--;
  return before;
}

/** "the **deaths** of three men", "the **murder** of two medics", "took the **lives** of 12 miners". */
function deedAt(tokens: readonly Token[], at: number): Told | undefined {
  const word = lower(tokens, at);
  const done = DEEDS_DONE.get(word);
  if (done === RELEASED && !isReleaseDone(tokens, at)) return undefined;
  if (done !== undefined) return { at, kind: done };
  const entry = COUNTED.get(word);
  if (entry?.as === "noun" && KILLED_WORD.has(entry.kind)) return { at, kind: entry.kind };
  const taken = LIVES.has(word) && THE.has(lower(tokens, at - 1)) && CLAIM_LIVES.has(lower(tokens, at - 2));
  return taken ? { at, kind: "killed" } : undefined;
}

/** "**led to the** release of", "after the release of": it has come about; not "demanded the release of", "talks over the release of". */
const isReleaseDone = (tokens: readonly Token[], at: number): boolean =>
  RELEASE_DONE.test(joinLower(tokens, Math.max(0, at - RELEASING), at));

/* So many words before a release tell whether it has come about. */
const RELEASING = 5;
