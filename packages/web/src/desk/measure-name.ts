import { measureInWords, NOT_TOLD_OF_WHAT } from "@according/wording";
import type { Measure } from "according/api";
import { spaced } from "../ui/words.ts";

/** "killed", "held"; of what has no kind its own words. A number alone is no name. */
export const measureName = (measure: Pick<Measure, "kind" | "of">): string =>
  measureInWords(measure).name || NOT_TOLD_OF_WHAT;

/** The same of what is only known by its name; empty: it has none. */
export const countedName = (counted: string): string => spaced(measureInWords({ kind: "other", of: counted }).name);

/** It is called by its kind alone, or by nothing. */
export const isKindOnly = (measure: Pick<Measure, "kind" | "of">): boolean =>
  measureOf(measure) === "" && (measure.kind !== "other" || measureInWords(measure).name === "");

/** What is counted besides its kind; empty: its name says it. */
export const measureOf = (measure: Pick<Measure, "kind" | "of">): string => measureInWords(measure).of;
