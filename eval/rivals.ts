// npm run eval:rivals: values of numbers and days of dates on the project's own passages, beside libraries that read them.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readReport } from "@according/reader";
import type { FiguresPassage } from "./passages/figures.ts";
import { overlapping, type Passage, readSet } from "./passages/passage.ts";
import type { TimesPassage } from "./passages/times.ts";
import { chronoRival, compromiseRival, type Found, type Rival, recognizersRival } from "./rivals/rivals.ts";
import { root } from "./shared.ts";

const ROUNDS = 3;

/** Words whose value is compared: an exact number, or one day. */
interface Asked {
  readonly words: string;
  readonly value: number | string;
}

const figures = readSet<FiguresPassage>("figures");
const times = readSet<TimesPassage>("times");

/** Numbers of one value that need no bounds; a rival claims no more. */
const numbersOf = (passage: FiguresPassage): readonly Asked[] =>
  passage.figures.flatMap(({ words, min, max }) => (min !== null && min === max ? [{ words, value: min }] : []));

const daysOf = (passage: TimesPassage): readonly Asked[] =>
  passage.times.flatMap(({ words, edtf }) =>
    /^\d{4}-\d{2}-\d{2}$/.test(edtf ?? "") ? [{ words, value: edtf ?? "" }] : [],
  );

const numbers: Rival = {
  name: "According (everything it reads)",
  read: (text, publishedAt) =>
    readReport(text, { publishedAt }).figures.map(({ span, minimum, maximum, measure }) => {
      const value = maximum === minimum && minimum !== null ? minimum * (measure.unit === "1" ? 100 : 1) : null;
      return { span, value };
    }),
};
const days: Rival = {
  name: "According (everything it reads)",
  read: (text, publishedAt) => readReport(text, { publishedAt }).times.map(({ span, edtf }) => ({ span, value: edtf })),
};

/** Written without looking at the reader, and not used to mend it. */
const isBlind = ({ file }: Passage): boolean => file === "blind";
const isKnown = (passage: Passage): boolean => !isBlind(passage);

const lines = [
  "# Figures and times beside other libraries",
  "",
  "The passages of `eval/sets`, all in one run; again with `npm run eval:rivals`. Right: the value of the words asked for;",
  "too many: words that are no figure or time and are read as one. Only exact numbers and single days are asked for.",
  "",
  "The blind passages were written without looking at the reader and were not used to mend it: they are the fair measure.",
  "The others were at hand while the reader was written, and not while the libraries were.",
  "",
  ...table("Numbers, blind", figures.filter(isBlind), numbersOf, [numbers, recognizersRival]),
  ...table("Days, blind", times.filter(isBlind), daysOf, [days, chronoRival, compromiseRival]),
  ...table("Numbers, the others", figures.filter(isKnown), numbersOf, [numbers, recognizersRival]),
  ...table("Days, the others", times.filter(isKnown), daysOf, [days, chronoRival, compromiseRival]),
];
writeFileSync(join(root, "eval", "results", "rivals-figures-times.md"), lines.join("\n"));
console.log(lines.join("\n"));

function table<P extends Passage>(
  title: string,
  passages: readonly P[],
  askedOf: (passage: P) => readonly Asked[],
  rivals: readonly Rival[],
): readonly string[] {
  const asked = passages.reduce((sum, passage) => sum + askedOf(passage).length, 0);
  const rows = rivals.map((rival) => {
    const [right, tooMany] = score(passages, askedOf, rival);
    const share = ((100 * right) / asked).toFixed(1);
    return `| ${rival.name} | ${right} of ${asked} (${share} %) | ${tooMany} | ${perSecond(passages, rival)} |`;
  });
  return [`## ${title}`, "", "| | right | too many | passages a second |", "|---|---|---|---|", ...rows, ""];
}

function score<P extends Passage>(
  passages: readonly P[],
  askedOf: (passage: P) => readonly Asked[],
  rival: Rival,
): readonly [right: number, tooMany: number] {
  let [right, tooMany] = [0, 0];
  for (const passage of passages) {
    const found = rival.read(passage.text, `${passage.published ?? "2026-03-06"}`);
    right += askedOf(passage).filter((one) => isRight(passage.text, found, one)).length;
    tooMany += (passage.never ?? []).filter((words) => overlapping(passage.text, found, words)).length;
  }
  return [right, tooMany];
}

/** Any of the things read there will do: a rival may read the same words in two ways. */
function isRight(text: string, found: readonly Found[], { words, value }: Asked): boolean {
  return found.some((one) => overlapping(text, [one], words) && same(one.value, value));
}

function same(read: Found["value"], wanted: number | string): boolean {
  return typeof wanted === "string" || typeof read !== "number" ? read === wanted : Math.abs(read - wanted) <= 0.01;
}

function perSecond(passages: readonly Passage[], { read }: Rival): string {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    for (const { text, published } of passages) read(text, `${published ?? "2026-03-06"}`);
    return performance.now() - start;
  });
  return Math.round((1000 * passages.length) / Math.min(...rounds)).toLocaleString("en");
}
