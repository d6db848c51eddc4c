import type { EntryAt, Series } from "@according/reader";
import { dateInWords, measureInWords, NOT_TOLD_OF_WHAT } from "@according/wording";
import { KINDS, rank } from "../../link/overview.ts";
import type { Linked } from "../../linked.ts";
import { type Claim, latestClaims } from "../../views/claims.ts";
import { measuresOf } from "../../views/measures.ts";
import { worded } from "../../views/worded.ts";
import { noteAt } from "./entry-line.ts";
import { briefLines, type Group, type Line, type Piece, type Section } from "./outline.ts";

const MOST = 20;

/**
 * What is counted, with the latest that each source tells of it, and what it told before. What a story is not about, and
 * nobody counts twice, is a line of the last group.
 */
export function figureSection(linked: Linked): Section {
  const series = new Map(linked.story.series.map((one) => [one.id, one]));
  const counted = measuresOf(linked).measures.flatMap(({ id }) => series.get(id) ?? []);
  const main = counted.filter((one) => rank(one) < KINDS.length || one.values.length > 1);
  const others = counted.filter((one) => !main.includes(one));
  const more = Math.max(0, main.length - MOST) + Math.max(0, others.length - MOST);
  const lines = others
    .slice(0, MOST)
    .map((one) => briefLines(latestClaims(linked, one), (claim) => otherLine(linked, one, claim)));
  return {
    heading: "How many, according to whom",
    groups: [
      ...main.slice(0, MOST).map((one) => seriesGroup(linked, one)),
      { heading: "Other figures", lines: lines.flat(), ...(more > 0 ? { more } : {}) },
    ],
  };
}

const otherLine = (linked: Linked, series: Series, claim: Claim): Line | null => {
  const line = claimLine(linked, claim);
  return line && [{ text: `${measureHeading(series)} · ` }, ...line];
};

function seriesGroup(linked: Linked, series: Series): Group {
  const claims = latestClaims(linked, series);
  const range = rangeOf(linked, claims);
  return {
    heading: measureHeading(series),
    ...(range === null ? {} : { about: range }),
    lines: briefLines(claims, (claim) => claimLine(linked, claim)),
  };
}

const measureHeading = ({ kind, of, place, partOf }: Series): string =>
  [kind === "other" ? calledByWords(of) : kind, partOf === undefined ? undefined : `a part: ${of}`, place]
    .filter(Boolean)
    .join(" · ");

const calledByWords = (of: string): string =>
  measureInWords({ kind: "other", of }).name === "" ? NOT_TOLD_OF_WHAT : of;

/** The lowest and the highest number that is told now: never a sum, and no middle. */
function rangeOf(linked: Linked, claims: readonly Claim[]): Line | null {
  const numbers = claims.flatMap(({ entry, minimum, maximum }) => {
    const number = minimum ?? maximum;
    return number === null ? [] : [{ entry, number, what: worded(linked, entry)?.what }];
  });
  const sorted = numbers.toSorted((a, b) => a.number - b.number);
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  if (!lowest?.what || !highest?.what || lowest.number === highest.number) return null;
  return [
    { text: `Of the latest of each the lowest is ${lowest.what}`, ...noteAt(linked, lowest.entry) },
    { text: `, the highest ${highest.what}`, ...noteAt(linked, highest.entry) },
    { text: "." },
  ];
}

/** "health ministry: 12, as of 8 March 2026; before: 14, 9". */
function claimLine(linked: Linked, { entry, was, who, by, day, relation }: Claim): Line | null {
  const row = worded(linked, entry);
  if (!row) return null;
  const name = by === "report" ? `${who} itself` : who || (row.who ?? "");
  const told = day === "" ? "no date" : `told ${dateInWords(day.slice(0, 10))}`;
  const when = row.when === undefined ? told : `as of ${dateInWords(row.when)}`;
  const marks = [row.doubt, relation === "corrects" ? "corrected" : undefined, when].filter(Boolean);
  return [
    { text: name, strong: true },
    { text: `: ${[row.what, ...marks].join(", ")}`, ...noteAt(linked, entry) },
    ...was.flatMap((at, i) => earlierPiece(linked, at, i === 0 ? "; before: " : ", ") ?? []),
  ];
}

function earlierPiece(linked: Linked, at: EntryAt, lead: string): Piece | null {
  const row = worded(linked, at);
  return row?.what === undefined ? null : { text: lead + row.what, ...noteAt(linked, at) };
}
