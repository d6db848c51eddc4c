import type { Figure, Span, Statement, Time } from "@according/record";
import { COME_ABOUT, COUNTED_AS_OF, COUNTED_BY, COUNTED_SINCE, NOT_COME_ABOUT, SAID_ON } from "../en/keepers.ts";
import type { Segmented, Sentence } from "../layers.ts";
import type { Counted } from "./counted.ts";
import { kindNamed } from "./kinds.ts";

export type Dates = Pick<Figure, "asOf" | "since">;

/**
 * "since 2012" belongs to the last number before it in the sentence, "as of Friday" and "by Friday" to the last before or
 * the next after; "by" only of what has come about ("had died by Friday"). A toll that somebody tells is as of the day
 * on which it is told.
 */
export function datesOf(
  segmented: Segmented,
  counted: readonly Counted[],
  times: readonly Time[],
  voices: readonly (Statement | undefined)[],
): readonly Dates[] {
  const { text, sentences } = segmented;
  const dates: Dates[] = counted.map(() => ({}));
  let next = 0;
  for (const { span, edtf } of times) {
    while (next < counted.length && (counted[next] as Counted).quantity.span[0] < span[0]) next++;
    const before = text.slice(Math.max(0, span[0] - 6), span[0]).toLowerCase();
    if (edtf === null) continue;
    const inSentence = (i: number): boolean => covers(sentences[counted[i]?.sentence ?? -1], span);
    if (COUNTED_SINCE.test(before) && inSentence(next - 1))
      dates[next - 1] = { ...dates[next - 1], since: edtf.replace(/\/\.\.$/, "") };
    const until = COUNTED_BY.test(before);
    if (!COUNTED_AS_OF.test(before) && !until) continue;
    const dated = inSentence(next - 1) ? next - 1 : next;
    const one = counted[dated];
    if (!one || !inSentence(dated) || (until && !(isPoint(edtf) && hasComeAbout(segmented, one)))) continue;
    dates[dated] = { ...dates[dated], asOf: edtf };
  }
  const said = dayOfSaying(segmented, times);
  return dates.map((date, i) => {
    const one = counted[i] as Counted;
    const day = date.asOf === undefined && isToll(one) && hasComeAbout(segmented, one) ? said(voices[i]) : undefined;
    return day === undefined ? date : { ...date, asOf: day };
  });
}

/** What is counted again from day to day. */
const isToll = ({ counts: { kind } }: Counted): boolean => kindNamed(kind).retold === true;

/** The day beside source or cue: "on Wednesday the army said", "the army said on Wednesday". */
function dayOfSaying(
  { text }: Segmented,
  times: readonly Time[],
): (statement: Statement | undefined) => string | undefined {
  const days = times.filter(({ edtf }) => /^\d{4}-\d{2}-\d{2}$/.test(edtf ?? ""));
  const [byStart, byEnd] = [0, 1].map((k) => new Map(days.map(({ span, edtf }) => [span[k], edtf ?? undefined])));
  return (statement) => {
    const [source, cue] = [statement?.source[0], statement?.cue.at(-1)];
    const before = source && [1, 2].map((gap) => byEnd?.get(source[0] - gap)).find(Boolean);
    const on = cue && (text.startsWith(SAID_ON, cue[1]) ? SAID_ON.length : 1);
    return before ?? (cue && on ? byStart?.get(cue[1] + on) : undefined);
  };
}

const isPoint = (edtf: string): boolean => /^\d{4}-\d{2}(?:-\d{2})?(?:T[\d:]+)?$/.test(edtf);

/* How far around a number its verb is looked for, in tokens. */
const REACH = 8;

/** Is its verb in a perfect tense: "had claimed 19 lives", "12 people have died"? */
function hasComeAbout({ tokens, sentences }: Segmented, { quantity, sentence }: Counted): boolean {
  const [start, end] = sentences[sentence]?.tokens ?? quantity.tokens;
  const from = Math.max(start, quantity.tokens[0] - REACH);
  const to = Math.min(end, quantity.tokens[1] + REACH);
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  return words.some((word) => COME_ABOUT.has(word)) && !words.some((word) => NOT_COME_ABOUT.has(word));
}

const covers = (sentence: Sentence | undefined, [start, end]: Span): boolean =>
  sentence !== undefined && sentence.span[0] <= start && end <= sentence.span[1];
