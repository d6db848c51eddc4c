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
