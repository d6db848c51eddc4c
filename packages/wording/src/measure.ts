import type { Series } from "@according/reader";

/** What is counted, by the words that tell something: beside "killed" neither "kills" nor "about 20" does. */
export interface MeasureInWords {
  /** "killed"; of what has no kind its own words, empty where these only say how many. */
  readonly name: string;
  /** Whom or what of that kind; empty: nothing else is told. */
  readonly of: string;
}

/** What is counted where the words only say how many. */
export const NOT_TOLD_OF_WHAT = "not told of what";

export function measureInWords({ kind, of }: Pick<Series, "kind" | "of">): MeasureInWords {
  const told = toldBeside(kind, of);
  return kind === "other" ? { name: told, of: "" } : { name: spaced(kind), of: told };
}

const spaced = (name: string): string => name.replaceAll("-", " ");

function toldBeside(kind: string, of: string): string {
  const words = of
    .replace(NUMBER, "")
    .replace(/^of\s+(?:the\s+)?/i, "")
    .trim();
  return ALIKE[kind]?.test(words) || saysKind(kind, words) ? "" : words;
}

/** Which of some kinds somebody means who writes "dead" or "deaths"; none where the word is of none of them. */
export const kindMeant = (word: string, kinds: readonly string[]): string | undefined =>
  kinds.find((kind) => ALIKE[kind]?.test(word.trim()));

/** "votes" beside votes; "people had been killed" beside killed. */
function saysKind(kind: string, words: string): boolean {
  if (words.toLowerCase() === spaced(kind)) return true;
  const told = /^people\s+(?:(?:have|has|had|were|was|are|is|been|being)\s+)*(\S+)$/i.exec(words)?.[1];
  return told !== undefined && (ALIKE[kind]?.test(told) ?? false);
}

/** How many stands beside its measure: "about 20", "two". */
const NUMBER = new RegExp(
  `^(?:(?:${[
    ...["about", "around", "some", "nearly", "almost", "at least", "more than", "up to", "over", "only"],
    ...["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twenty"],
    ...[
      "dozens",
      "hundreds",
      "thousands",
      "million",
      "billion",
      "or more",
      "or so",
      "[$€£¥]?\\d[\\d.,:]*[a-z]{0,2}",
      "…",
    ],
  ].join("|")})(?:\\s+|$))+`,
  "i",
);

/** What says a kind again. */
const ALIKE: Readonly<Record<string, RegExp>> = {
  killed: /^(?:kill(?:s|ed|ings?)?|dead|deaths?|die[sd]?|dying|fatalities)$/i,
  injured: /^(?:injur(?:y|ies|ed|es|ing)|wound(?:s|ed|ing)?|hurt)$/i,
  held: /^(?:hold(?:s|ing)?|held|detain(?:s|ed|ing)?)$/i,
  missing: /^(?:missing|disappeared)$/i,
  arrested: /^arrest(?:s|ed|ing)?$/i,
  released: /^(?:releas(?:es?|ed|ing)|free[sd]?|freeing)$/i,
  displaced: /^(?:displac(?:es?|ed|ing)|fle(?:d|es?|eing))$/i,
  weight: /^(?:k?gs?|kilos?|kilogram(?:me)?s?|tons?|tonnes?|pounds?|ounces?|grams?)$/i,
  money: /^(?:dollars?|pounds?|euros?|cents?)$/i,
  share: /^(?:per ?cent|percent|percentage points?|%|[\d.,]+%)$/i,
  distance: /^(?:k?m|met(?:re|er)s?|kilomet(?:re|er)s?|miles?|feet)$/i,
  duration: /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)$/i,
};
