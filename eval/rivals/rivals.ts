import * as Recognizers from "@microsoft/recognizers-text-suite";
import * as chrono from "chrono-node";
import compromise from "compromise";
import compromiseDates from "compromise-dates";

/** Something that is read at a place of a text. */
export interface Found {
  readonly span: readonly [number, number];
  /** A number, or a day as YYYY-MM-DD. */
  readonly value: number | string | null;
}

export interface Rival {
  readonly name: string;
  readonly read: (text: string, published: string) => readonly Found[];
}

const local = (date: Date): string => {
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return [String(year).padStart(4, "0"), String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
};

const noon = (published: string): Date => new Date(`${published.slice(0, 10)}T12:00:00`);

/** chrono-node 2, its casual English, counted from the day of publication. */
export const chronoRival: Rival = {
  name: "chrono-node",
  read: (text, published) =>
    chrono.parse(text, noon(published)).map(({ index, text: words, start }) => ({
      span: [index, index + words.length],
      value: local(start.date()),
    })),
};

interface CompromiseDate {
  readonly text: string;
  readonly offset?: { readonly start: number; readonly length: number };
  readonly dates?: { readonly start: string | null };
}

const withDates = compromise.extend(compromiseDates as never) as unknown as (text: string) => {
  dates(options: object): { json(options: object): readonly CompromiseDate[] };
};

/** compromise-dates 3. */
export const compromiseRival: Rival = {
  name: "compromise-dates",
  read: (text, published) =>
    withDates(text)
      .dates({ today: published.slice(0, 10), timezone: "UTC" })
      .json({ offset: true })
      .map(({ offset, dates }) => ({
        span: [offset?.start ?? 0, (offset?.start ?? 0) + (offset?.length ?? 0)],
        value: dates?.start?.slice(0, 10) ?? null,
      })),
};

const inclusive = ({ start, end }: { readonly start: number; readonly end: number }): readonly [number, number] => [
  start,
  end + 1,
];

const ENGLISH = Recognizers.Culture.English;

/** @microsoft/recognizers-text-suite 1, numbers and shares. */
export const recognizersRival: Rival = {
  name: "@microsoft/recognizers-text-suite",
  read: (text) =>
    [...Recognizers.recognizeNumber(text, ENGLISH), ...Recognizers.recognizePercentage(text, ENGLISH)].map((one) => ({
      span: inclusive(one),
      value: Number.parseFloat(`${one.resolution?.value}`),
    })),
};
