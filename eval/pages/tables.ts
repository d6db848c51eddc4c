import { type Answers, FIELDS, type Field, type Page } from "./page.ts";
import { isRight, piecesScore, textScore } from "./score.ts";
import { tellsDate, tellsPublication } from "./told.ts";

type Program = readonly [string, Answers];

const WHERE: Readonly<Record<string, string>> = {
  benchmark:
    "https://github.com/scrapinghub/article-extraction-benchmark: news, with the text that people took from it",
  trafilatura:
    "https://github.com/adbar/trafilatura: pages of all kinds, with pieces that belong to the text and pieces that do not",
  newspaper4k: "https://github.com/AndyTheFactory/newspaper4k: news; the text is what newspaper4k makes of it",
  readability: "https://github.com/mozilla/readability: pages of all kinds; the text is what Readability makes of them",
  postlight: "https://github.com/postlight/parser: pages of news sites, with what its rules for each site find",
  htmldate: "https://github.com/adbar/htmldate: the day of publication",
  fundus: "https://github.com/flairNLP/fundus: news of 2022 to 2026, with what its rules for each paper find",
};

const INTRO = `# How much of a page is taken in

\`npm run eval:pages -- FOLDER\`, on the pages in English of seven sets, each with its own gold, beside other programs that were given
the same pages. None of the pages is part of this project. The faults of these pages were looked at while the program was written,
so that the numbers are of pages that it knows; the other programs' makers know theirs. Of \`fundus\`, which came last, the
faults of one half of the pages were looked at first, and later those of the other.`;

const ENOUGH = 0.95;
const mean = (scores: readonly number[]): number => scores.reduce((sum, one) => sum + one, 0) / scores.length;

export function tablesOf(pages: readonly Page[], programs: readonly Program[]): string {
  const sets = [...new Set(pages.map(({ set }) => set))];
  const of = (set: string): readonly Page[] => pages.filter((page) => page.set === set);
  const listed = sets.map((set) => `- \`${set}\`, ${of(set).length} pages: ${WHERE[set]}`);
  return `${[
    ...[INTRO, "", ...listed, "", "## Text", ""],
    "Bags of words: the mean F1 of a page, how many pages have 0.95 or more, and how many less than 0.5. The headline may be there or not.",
    "*All news* are `benchmark`, `fundus` and `newspaper4k` together; of `newspaper4k` the text is its own program's.",
    ...[
      "",
      ...textTable(withNews(sets.filter((set) => of(set).some(({ gold }) => gold.text)).map(of)), programs),
      "",
      "## Pieces",
      "",
    ],
    "Of the pieces that belong to the text how many are in it (recall), and of the pieces found how many belong (precision), as",
    "trafilatura's own evaluation counts them.",
    ...["", ...piecesTable(pages, programs), "", "## What is told of the report", ""],
    "Right: of the pages whose gold has the field, those where it is the same: one day, the same letters, the same names in any order.",
    "*Told*: of the pages on which, or in whose address, the day of the gold stands in any of the usual forms. *Published*: of those",
    "on which it is told as the day of publication, and not as that of a change or of something else, while the page names another",
    "(`tellsPublication` in `eval/pages/told.ts`). *Wrong*: another day.",
    ...["", ...fieldTable(pages, programs)],
  ].join("\n")}\n`;
}

/** Sets of news alone, whose text is not what Readability makes of a page. */
const NEWS: ReadonlySet<string> = new Set(["benchmark", "fundus", "newspaper4k"]);

/** Each set, and first the pages of all that are news. */
function withNews(sets: readonly (readonly Page[])[]): readonly (readonly [string, readonly Page[]])[] {
  const news = sets.flatMap((pages) => pages.filter(({ set }) => NEWS.has(set)));
  return [[`all news (${news.length})`, news], ...sets.map((pages) => [pages[0]?.set ?? "", pages] as const)];
}

function textTable(named: ReturnType<typeof withNews>, programs: readonly Program[]): readonly string[] {
  const sets = named.map(([, pages]) => pages);
  const head = named.map(([name]) => `${name} F1 | ≥ ${ENOUGH} | < 0.5`).join(" | ");
  const cells = (pages: readonly Page[], answers: Answers): string => {
    const asked = pages.filter(({ gold }) => gold.text);
    const scores = asked.map(({ id, gold }) => textScore(answers[id] ?? {}, gold.text ?? ""));
    return `${mean(scores).toFixed(3)} | ${scores.filter((one) => one >= ENOUGH).length} | ${scores.filter((one) => one < 0.5).length}`;
  };
  return [
    `| | ${head} |`,
    `|---|${"---|".repeat(3 * sets.length)}`,
    ...readersOf(programs).map(
      ([name, answers]) => `| ${name} | ${sets.map((one) => cells(one, answers)).join(" | ")} |`,
    ),
  ];
}

/** htmldate reads dates alone. */
const readersOf = (programs: readonly Program[]): readonly Program[] =>
  programs.filter(([, answers]) => Object.values(answers).some(({ text }) => text));

function piecesTable(pages: readonly Page[], programs: readonly Program[]): readonly string[] {
  const row = ([name, answers]: Program): string => {
    const scores = pages.flatMap(({ id, gold }) => (gold.pieces ? [piecesScore(answers[id] ?? {}, gold.pieces)] : []));
    const sum = (key: "kept" | "of" | "wrong") => scores.reduce((all, one) => all + one[key], 0);
    const [precision, recall] = [sum("kept") / (sum("kept") + sum("wrong")), sum("kept") / sum("of")];
    const f1 = (2 * precision * recall) / (precision + recall);
    return `| ${[name, ...[precision, recall, f1].map((one) => one.toFixed(3))].join(" | ")} |`;
  };
  return ["| | precision | recall | F1 |", "|---|---|---|---|", ...readersOf(programs).map(row)];
}

function fieldTable(pages: readonly Page[], programs: readonly Program[]): readonly string[] {
  const telling = new Set(pages.filter(tellsDate).map(({ id }) => id));
  const right = (field: Field, answers: Answers, of: readonly Page[]): string => {
    const answered = of.flatMap(({ id, gold }) => isRight(field, answers[id] ?? {}, gold) ?? []);
    return share(answered.filter(Boolean).length, answered.length);
  };
  const wrong = (answers: Answers): number =>
    pages.filter(({ id, gold }) => answers[id]?.date && isRight("date", answers[id] ?? {}, gold) === false).length;
  const told = pages.filter(({ id }) => telling.has(id));
  const published = told.filter(tellsPublication);
  const row = ([name, answers]: Program): string =>
    `| ${[name, right("date", answers, pages), right("date", answers, told), right("date", answers, published), wrong(answers), ...FIELDS.slice(1).map((field) => right(field, answers, pages))].join(" | ")} |`;
  return [
    "| | date | date, told | date, published | wrong | title | byline | outlet |",
    `|---|${"---|".repeat(7)}`,
    ...programs.map(row),
  ];
}

const share = (right: number, of: number): string =>
  of === 0 ? "–" : `${right}/${of}, ${((100 * right) / of).toFixed(1)} %`;
