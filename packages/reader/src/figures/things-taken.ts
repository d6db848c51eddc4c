import type { Span, Statement } from "@according/record";
import { SAID, TAKING_THINGS, TELLING_CLAUSES } from "../en/predicates/saying.ts";
import {
  ENDS_IN_TO,
  HAS_A_VERB,
  LIES_BEHIND,
  LIES_THERE,
  LIVING_THERE,
  ONLY_AFTER,
  OPENS_THING,
  SAID_OF_IT,
  WHO_LIVE_THERE,
} from "../en/things-taken.ts";
import { UNIT_KINDS } from "../en/units.ts";
import type { Token } from "../layers.ts";
import { lower } from "../text/words.ts";
import type { Counted } from "./counted.ts";

/* A number of a thing that somebody's statement only has in it, and that the reporter describes. */

/** Is the number told of what somebody takes, turns to or answers, and not told by him? Of words in quotation marks it never is. */
export function isOfThingTaken(text: string, [start, end]: Span, voice: Statement): boolean {
  const cue = voice.cue.at(-1);
  if (!cue || voice.form === "direct") return false;
  if (voice.form === "mixed") return isOfPlace(text, [start, end]) && !isQuotedOf(text, start, voice);
  const said = text.slice(...cue);
  if (isOfPlace(text, [start, end])) return true;
  if (cue[1] > start || !isActive(voice, cue)) return false;
  const between = text.slice(cue[1], start);
  return isTaken(said, text.slice(cue[1], end + NOUN)) || isOnlyAfter(between);
}

/** Whoever does it stands before the verb. */
const isActive = ({ source }: Statement, cue: Span): boolean =>
  source.length > 0 && source.every(([, to]) => to <= cue[0]);

/** "**accepted** five resignations", "**apologised to** the two women" */
function isTaken(said: string, between: string): boolean {
  const words = said.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];
  if (words.some((word) => TELLING_CLAUSES.has(word))) return false;
  const taking = TAKING_THINGS.has(words.at(-1) ?? "") && words.at(-2) !== "to";
  const to = ENDS_IN_TO.test(said);
  const told =
    between
      .toLowerCase()
      .match(/[\p{L}’'-]+/gu)
      ?.some((word) => SAID.has(word)) ?? false;
  return (taking || (to && OPENS_THING.test(between))) && !told && !SAID_OF_IT.test(between);
}

/** "declared an emergency **after** three villagers died" */
function isOnlyAfter(between: string): boolean {
  const before = ONLY_AFTER.exec(between)?.[0];
  return before !== undefined && !HAS_A_VERB.test(before) && !SAID_OF_IT.test(between);
}

/** More marks open before it in what is said than are closed. */
function isQuotedOf(text: string, start: number, { content }: Statement): boolean {
  const from = content.find(([first, last]) => first <= start && start < last)?.[0] ?? start;
  const before = text.slice(from, start);
  const [opened, closed, plain] = [/“/g, /”/g, /"/g].map((mark) => before.match(mark)?.length ?? 0) as [
    number,
    number,
    number,
  ];
  return opened > closed || plain % 2 === 1;
}

/** "100 million yen **($719,000)**": what a sum before it comes to in other money, whoever tells the sum. */
export function isConverted(tokens: readonly Token[], before: Counted | undefined, one: Counted): boolean {
  const [first, end] = one.quantity.tokens;
  const [unit, other] = [one.quantity.unit, before?.quantity.unit];
  return (
    lower(tokens, first - 1) === "(" &&
    lower(tokens, end) === ")" &&
    before?.quantity.tokens[1] === first - 1 &&
    isMoney(unit) &&
    isMoney(other) &&
    unit !== other
  );
}

const isMoney = (unit: string | undefined): boolean => UNIT_KINDS.get(unit ?? "") === "money";

function isOfPlace(text: string, [start, end]: Span): boolean {
  const [before, behind] = [text.slice(Math.max(0, start - FAR), start), text.slice(end, end + FAR)];
  return (
    (LIVING_THERE.test(before) && WHO_LIVE_THERE.test(behind)) || (LIES_BEHIND.test(before) && LIES_THERE.test(behind))
  );
}

/* So many characters behind a number may be what is counted: "dismissed two **claims**". */
const NOUN = 24;

/* So many characters beside a number tell of what it is. */
const FAR = 60;
