import type { Figure, Span } from "@according/reader";
import { PERSONS } from "./en/called.ts";
import { EMPTY_WORDS } from "./en/content.ts";
import { OF_THE_KIND, SOME_COUNTED } from "./en/happened.ts";
import { OF_TWO_KINDS, OF_TWO_KINDS_TOO, SHARE_IS } from "./en/told-numbers.ts";
import type { Sheet } from "./sheet.ts";
import { normal, stemOf, wordsIn } from "./words.ts";

/** Of people counted, what makes them others than people; of things, the words for them. */
export function countedIn(at: Sheet, { measure, span }: Figure, isToll: boolean): ReadonlySet<string> {
  const comma = at.reading.report.text.indexOf(",", Math.max(measure.span[0], span[1]));
  const end = comma < 0 ? measure.span[1] : Math.min(comma, measure.span[1]);
  const words = wordsIn(at.words, [[Math.min(measure.span[0], span[1]), end]]).filter(
    ({ start, word }) => start >= span[1] && !EMPTY_WORDS.has(word),
  );
  const kept = isToll ? words.filter(({ word }) => SOME_COUNTED.has(word)) : words;
  return new Set(kept.flatMap(({ word }) => word.split("-").map(stemOf)).filter((stem) => stem !== ""));
}

/** "Three pirate **boats** of the fleet": what is counted, called by the last of these words; empty: nothing stands behind the number. */
export function thingsCounted(at: Sheet, { measure, span }: Figure): readonly string[] {
  const comma = at.reading.report.text.indexOf(",", span[1]);
  const end = comma < 0 ? measure.span[1] : Math.min(comma, measure.span[1]);
  const words = wordsIn(at.words, [[span[1], Math.max(span[1], end)]]);
  const first = words.findIndex(({ word }) => !EMPTY_WORDS.has(word));
  const told = first < 0 ? [] : words.slice(first);
  const last = told.findIndex(({ word }, i) => i > 0 && (EMPTY_WORDS.has(word) || /ed$/.test(word)));
  return told
    .slice(0, last < 0 ? told.length : last)
    .flatMap(({ word }) => word.split("-").map(stemOf).filter(Boolean));
}

/** Of two numbers of things: are they of other things, however many words the phrases share? As many are other things only where neither is called by a word of the other. */
export function areOtherThings(a: readonly string[], b: readonly string[], areAsMany: boolean): boolean {
  const [x, y] = [a.at(-1), b.at(-1)];
  if (x === undefined || y === undefined) return false;
  const [isInOther, isInOwn] = [b.includes(x), a.includes(y)];
  if (areAsMany) return !isInOther && !isInOwn;
  return !isInOther || !isInOwn || areOtherKinds(a, b);
}

/** "Merchant ships" and "patrol ships" */
const areOtherKinds = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 1 && b.length > 1 && !a.slice(0, -1).some((word) => b.includes(word));

/** Is no word for those who are counted behind the number but "people" and the like? */
export function isOfAnybody(at: Sheet, { measure, span }: Figure): boolean {
  const [next] = wordsIn(at.words, [[span[1], Math.max(span[1], measure.span[1])]]);
  return next === undefined || EMPTY_WORDS.has(next.word) || PERSONS.has(next.word) || OF_THE_KIND.has(next.word);
}

/** "**Turnout** in Veldt was 34 percent": what a share is of, before its verb; null: nothing stands there. */
export function shareToldOf({ reading: { report } }: Sheet, { span }: Figure, sentence: Span): string | null {
  const told = SHARE_IS.exec(report.text.slice(sentence[0], span[0]))?.[1];
  return told === undefined ? null : stemOf(normal(told)) || null;
}

/** "Two of the dead were **police officers**": as far as a comma. */
export function countedOfThose(at: Sheet, { span }: Figure, sentence: Span): ReadonlySet<string> {
  const comma = at.reading.report.text.indexOf(",", span[1]);
  const end = comma < 0 ? sentence[1] : Math.min(comma, sentence[1]);
  const words = wordsIn(at.words, [[span[1], end]]).filter(({ word }) => SOME_COUNTED.has(word));
  return new Set(words.map(({ word }) => stemOf(word)).filter((stem) => stem !== ""));
}

/** Of two kinds at once it counts neither. */
export function kindIn(text: string, { measure: { kind }, span }: Figure, sentence: Span): string {
  const behind = text.slice(span[1], sentence[1]);
  const isOfTwo = OF_TWO_KINDS.test(behind) || OF_TWO_KINDS_TOO.test(behind);
  return isOfTwo && (kind === "killed" || kind === "injured") ? "casualties" : kind;
}

/** "The number of **inspectors** freed on Friday as 18" */
export function countedAhead(at: Sheet, { span }: Figure): ReadonlySet<string> {
  const words = wordsIn(at.words, [[Math.max(0, span[0] - AHEAD), span[0]]]).filter(({ word }) =>
    SOME_COUNTED.has(word),
  );
  return new Set(words.map(({ word }) => stemOf(word)).filter((stem) => stem !== ""));
}
/** In UTF-16 code units. */
const AHEAD = 60;
