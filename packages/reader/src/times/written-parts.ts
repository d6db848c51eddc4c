import type { Unit } from "../language-words.ts";

/** What a time expression says, part by part, before it is known which year or day it means. */
export interface TimeParts {
  readonly year?: number;
  /** 1–12. */
  readonly month?: number;
  readonly day?: number;
  /** The last day or year of a range: "7-9 March", "2015-16". */
  readonly lastDay?: number;
  readonly lastYear?: number;
  /** 1 (Monday) – 7. */
  readonly weekday?: number;
  /** First year of the ten or the hundred. */
  readonly decade?: number;
  readonly century?: number;
  /** EDTF's 21 (spring) – 24 (winter), 33–36 for quarters, 40 and 41 for halves. */
  readonly season?: number;
  /** Days after Easter Sunday. */
  readonly easter?: number;
  /** The other year of "1611 or 1612". */
  readonly orYear?: number;
  /** Minutes after midnight. */
  readonly clock?: number;
  /** "morning", "night", ... */
  readonly part?: string;
  /** Units from the publication: yesterday is a day, -1. */
  readonly shift?: { readonly unit: Unit; readonly by: number };
  /** A stretch that ends (negative) or begins at the publication: "the past two years". */
  readonly stretch?: { readonly unit: Unit; readonly by: number };
  /** "last Friday", "next October", "this summer". */
  readonly points?: "last" | "this" | "next";
  /** "since then": the time told before. */
  readonly sameAsBefore?: true;
  /** Units from the time told before: "two days later", "the following year". */
  readonly fromLast?: { readonly unit: Unit; readonly by: number };
  /** Units from an event named behind it: "two days before" the election. */
  readonly fromEvent?: { readonly unit: Unit; readonly by: number };
  /** The day of an event: "election night". */
  readonly onEvent?: true;
  /** "about two years ago". */
  readonly approximate?: true;
  /** Names a time that these parts do not tell: "in recent weeks", "two days later". */
  readonly untold?: true;
}

/** Parts of the token range that ends before `last`. */
export interface TimeMatch {
  readonly first: number;
  readonly last: number;
  readonly parts: TimeParts;
}

/** Does the expression itself name a day? */
export const namesDay = (parts: TimeParts): boolean =>
  parts.day !== undefined ||
  parts.weekday !== undefined ||
  parts.easter !== undefined ||
  (parts.shift !== undefined && parts.shift.unit === "day");

/** Does it name anything at least as wide as a day? */
export const namesDate = (parts: TimeParts): boolean =>
  namesDay(parts) || parts.month !== undefined || parts.year !== undefined || parts.season !== undefined;

export const timeMatch = (first: number, last: number, parts: TimeParts): TimeMatch => ({ first, last, parts });
