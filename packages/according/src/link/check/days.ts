import type { Checked, Time } from "@according/reader";
import { contains, slice } from "@according/reader";
import { sentenceAround } from "../sentences.ts";
import type { Drafted } from "./drafted.ts";
import { type Held, placeIn } from "./held.ts";
import { stemsAt, type Told } from "./recorded.ts";

/** How much of a sentence with a date a sentence of the record must have to tell of the same. */
const LIKE = 0.6;
/** So many words of content they must have in common. */
const FEWEST = 2;

/** Every date of a draft, where the record has a sentence that tells the same with a date. */
export function checkDates(draft: Drafted, held: Held): readonly Checked[] {
  const { of, quotations } = draft;
  return of.reading.times
    .filter(({ edtf, span }) => edtf !== null && !quotations.some((quoted) => contains(quoted.span, span)))
    .flatMap((time) => checkDate(time, draft, held));
}

function checkDate(time: Time, { of, parts }: Drafted, held: Held): readonly Checked[] {
  const saying = of.statements.find(({ statement }) => statement.content.some((span) => contains(span, time.span)));
  const around = stemsAt(of, saying ? saying.statement.content : [sentenceAround(parts, time.span)]);
  const own = stemsAt(of, [time.span]);
  const stems = new Set([...around].filter((stem) => !own.has(stem)));
  const dated = held
    .sentences(stems, LIKE)
    .map(({ one, share }) => ({ sentence: one, share, times: sentenceTimes(one) }))
    .filter(({ share, times }) => share * stems.size >= FEWEST && times.length > 0)
    .sort((a, b) => b.share - a.share);
  if (dated.length === 0) return [];
  const text = of.reading.report.text;
  const entry = { kind: "date", spans: [time.span], words: slice(text, time.span), source: null } as const;
  const agreeing = dated.flatMap(({ sentence, times }) =>
    times
      .filter((told) => mayBeOne(time, slice(text, time.span), told, slice(sentence.of.reading.report.text, told.span)))
      .map((told) => ({ sentence, told })),
  );
  if (agreeing.length === 0 && isDayOfTelling(time, stems, held)) return [];
  const others = dated.flatMap(({ sentence, times }) => times.map((told) => ({ sentence, told })));
  const places = agreeing.length > 0 ? agreeing : others.filter(({ told }) => isAsExact(time, told));
  if (places.length === 0) return [];
  return [
    {
      ...entry,
      finding: agreeing.length > 0 ? "as-told" : "told-otherwise",
      told: places.slice(0, MOST).map(({ sentence, told }) => ({ ...placeIn(sentence.of, told.span), source: null })),
    },
  ];
}

/** The day on which a report came that tells the same without a date. */
const isDayOfTelling = ({ edtf }: Time, stems: ReadonlySet<string>, held: Held): boolean =>
  held.sentences(stems, LIKE).some(({ one }) => one.of.reading.report.publishedAt?.slice(0, 10) === startOf(edtf));

const MOST = 10;

const sentenceTimes = ({ of, span }: Told): readonly Time[] =>
  of.reading.times.filter((time) => time.edtf !== null && contains(span, time.span));

/** One says no less exactly what the other says; or the same weekday, counted a week apart. */
function mayBeOne(a: Time, wordsOfA: string, b: Time, wordsOfB: string): boolean {
  const [x, y] = [startOf(a.edtf), startOf(b.edtf)];
  if (x.startsWith(y) || y.startsWith(x)) return true;
  return wordsOfA.toLowerCase() === wordsOfB.toLowerCase() && Math.abs(Date.parse(x) - Date.parse(y)) <= WEEK;
}

/** A day is held against days, a month against months. */
const isAsExact = (a: Time, b: Time): boolean =>
  Math.min(startOf(a.edtf).length, DAY) === Math.min(startOf(b.edtf).length, DAY);
const DAY = "2026-03-06".length;

const WEEK = 7 * 24 * 60 * 60 * 1000;
const startOf = (edtf: string | null): string => (edtf ?? "").replace(/^\.\.\/|\/\.\.$|[~?%]/g, "").split("/")[0] ?? "";
