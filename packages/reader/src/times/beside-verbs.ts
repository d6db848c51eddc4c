import { FUTURE_WORDS } from "../en/calendar.ts";
import { TO } from "../en/links.ts";
import * as en from "../en/tenses.ts";
import { endsAsPast } from "../grammar/past-forms.ts";
import type { Token } from "../layers.ts";
import { lower } from "../text/words.ts";

/* What the verb right beside a time, or one that somebody is told to do, says of when it is. */

/* How far before a time the order it belongs to begins, in tokens. */
const SPOKEN = 32;

/** "resigned in May", "the deal signed in January": done then; not "to be signed", "if elected", "planned in May". */
export function isDoneThen(tokens: readonly Token[], at: number): boolean {
  let verb = at - 1;
  while (verb > at - 4 && en.BEFORE_ITS_TIME.has(lower(tokens, verb))) verb--;
  const [word, before] = [lower(tokens, verb), lower(tokens, verb - 1)];
  if (!endsAsPast(word) || /-/.test(word) || en.TO_COME.has(word)) return false;
  if (en.NOT_DONE_YET.has(before) || en.BEFORE_ADJECTIVES.has(before) || isWished(tokens, verb)) return false;
  return !(en.OF_THE_PERFECT.has(before) && FUTURE_WORDS.has(lower(tokens, verb - 2)));
}

/** "want him **tried** on April 20": what somebody wants done. */
const isWished = (tokens: readonly Token[], verb: number): boolean =>
  [1, 2, 3, 4].some((back) => en.WISHING.has(lower(tokens, verb - back)));

/** "could reopen", "might follow", "has to clear": it may come; not "in May", "could not reach", "could see the smoke", "could have left". */
export function mayFollow(tokens: readonly Token[], i: number): boolean {
  const next = lower(tokens, i + 1);
  if (tokens[i]?.text !== lower(tokens, i) || tokens[i + 1]?.kind !== "word") return false;
  if (en.HAS_TO.has(lower(tokens, i)) && TO.has(next)) return true;
  if (!en.POSSIBLY.has(lower(tokens, i)) || en.BARE_HAVE.has(next) || en.NOT.has(next)) return false;
  const verb = en.BE_BARE.has(next) ? lower(tokens, i + 2) : next;
  return !en.SENSED.has(verb);
}

/** "said **that on Friday** the talks would resume": the time opens what is said. */
export const opensWhatIsSaid = (tokens: readonly Token[], at: number): boolean =>
  en.CONTENT_LINKS.has(lower(tokens, at - 1)) ||
  (en.ON_OR_AT.has(lower(tokens, at - 1)) && en.CONTENT_LINKS.has(lower(tokens, at - 2)));

/** "**told the Front to** free them by Friday": a verb of telling with an infinitive between it and the time. */
export function isToldTo(tokens: readonly Token[], told: number, at: number): boolean {
  if (!en.TELLING_TO.has(lower(tokens, told))) return false;
  for (let i = told + 1; i < at - 1; i++) if (TO.has(lower(tokens, i)) && tokens[i + 1]?.kind === "word") return true;
  return false;
}

/** "**Open** the gate by Friday": an order at the head of a sentence or of quoted words. */
export function isOrdered(tokens: readonly Token[], first: number, at: number): boolean {
  for (let i = at - 2; i >= Math.max(first, at - SPOKEN); i--) {
    const opens = i === first || tokens[i - 1]?.kind === "quote";
    if (opens && tokens[i]?.kind === "word")
      return en.ORDERS.has(lower(tokens, i)) && tokens[i]?.text !== lower(tokens, i);
  }
  return false;
}
