import { type Reading, type Span, slice } from "@according/reader";
import { boundsOf, countings, sayings, undecided, verbOf, whoseOf } from "@according/wording";
import type { Linked } from "../../linked.ts";
import type { ReportSummary } from "../../store/store.ts";
import { changeSection } from "../brief/change-section.ts";
import { disputeSection } from "../brief/dispute-section.ts";
import { figureSection } from "../brief/figure-section.ts";
import type { Group, Piece } from "../brief/outline.ts";
import { reportsOnce } from "../table.ts";
import type { Document } from "./document.ts";

/** One page that opens anywhere, without a server and without anything from elsewhere: texts, who says what, how many. */
export const webPage: Document = {
  name: "html",
  about:
    "one self-contained page: counts, disputes, changes, then the reports, who says what and how many, for any browser",
  media: "text/html; charset=utf-8",
  ending: "html",
  write: (stories) => {
    const name = stories.map(({ story }) => story.name).join(", ");
    const all = reportsOnce(stories);
    const contents = all.map(({ report }) => `<li><a href="#${id(report.id)}">${reportHead(report)}</a></li>`);
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${safe(name)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${safe(name)}</h1>
<p>Who said what, and how many according to whom, each entry at its place in the report. Nothing here says what is true.</p>
<nav aria-label="Reports"><ol>
${contents.join("\n")}
</ol></nav>
${stories.map(beforeReports).join("\n")}
${all.map(({ report, reading }) => sectionOf(report, reading)).join("\n")}
</body>
</html>
`;
  },
};

const STYLE = `:root{color-scheme:light dark}body{max-width:48rem;margin:2rem auto;padding:0 1rem;font:1rem/1.6 Georgia,serif}
h1,h2,h3{line-height:1.25}table{width:100%;border-collapse:collapse;font-size:.9rem}th,td{padding:.35rem .5rem .35rem 0;text-align:left;vertical-align:top;border-bottom:1px solid #9996}
.text p{white-space:pre-wrap}.text mark{color:inherit;background:#8882}.text a:target + mark{background:#e9b949aa}.text b{font-weight:700}.by{font-size:.9rem;opacity:.8}
@media print{nav{display:none}section{break-before:page}tr{break-inside:avoid}}`;

const safe = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const id = (name: string): string => encodeURIComponent(name);

const reportHead = ({ title, outlet, publishedAt }: ReportSummary): string =>
  [title, outlet, publishedAt?.slice(0, 10)].flatMap((part) => (part ? [safe(part)] : [])).join(" · ");

function sectionOf(report: ReportSummary, reading: Reading): string {
  const place = (entry: string, words: string) => `<a href="#${id(report.id)}:${id(entry)}">${safe(words)}</a>`;
  const [said, counted] = [sayings(reading), countings(reading)];
  const statements = reading.statements.map((one) => {
    const { speaker, source, refers, content } = said(one);
    const who = speaker?.name ?? undecided(source.join(" … "), refers);
    return `<tr><td>${safe(who)}</td><td>${safe(verbOf(one))}</td><td>${place(one.id, content.join(" … ") || "no words")}</td></tr>`;
  });
  const figures = reading.figures.map((one) => {
    const words = counted(one);
    return `<tr><td>${safe(boundsOf(one))}</td><td>${place(one.id, words.words)}</td><td>${safe(whoseOf(words))}</td></tr>`;
  });
  return `<section id="${id(report.id)}">
<h2>${reportHead(report)}</h2>
${report.url && /^https?:/.test(report.url) ? `<p class="by"><a href="${safe(report.url)}">as published</a></p>` : ""}
<div class="text">${markedText(report.id, reading)}</div>
${tableOf("Who says what", ["who", "how", "words"], statements)}
${tableOf("How many", ["how many", "words", "according to"], figures)}
</section>`;
}

/** What is known of a story before its reports are read: how many according to whom, what is told otherwise, what was new. */
const beforeReports = (linked: Linked): string =>
  [figureSection, disputeSection, changeSection]
    .map((make) => make(linked))
    .filter(({ groups }) => groups.some(({ lines }) => lines.length > 0))
    .map(({ heading, groups }) => `<section>\n<h2>${safe(heading)}</h2>\n${groups.map(groupOf).join("\n")}\n</section>`)
    .join("\n");

function groupOf({ heading, about, lines, more }: Group): string {
  if (lines.length === 0) return "";
  return [
    heading === undefined ? "" : `<h3>${safe(heading)}</h3>`,
    about === undefined ? "" : `<p>${about.map(pieceOf).join("")}</p>`,
    `<ul>\n${lines.map((line) => `<li>${line.map(pieceOf).join("")}</li>`).join("\n")}\n</ul>`,
    more === undefined ? "" : `<p>${more.toLocaleString("en")} more are in the record.</p>`,
  ]
    .filter(Boolean)
    .join("\n");
}

/** Leads to its place in the report below; what has none there, to the report. */
function pieceOf({ text, strong, note }: Piece): string {
  const words = strong ? `<b>${safe(text)}</b>` : safe(text);
  if (!note) return words;
  const { report, entry } = note.place;
  const to = /^(?:st|fig)-/.test(entry) ? `${id(report)}:${id(entry)}` : id(report);
  return `${words} <a href="#${to}">${safe(note.outlet ?? note.title)}</a>`;
}

const tableOf = (title: string, columns: readonly string[], rows: readonly string[]): string =>
  rows.length === 0
    ? ""
    : `<h3>${title}</h3>
<table><thead><tr>${columns.map((one) => `<th scope="col">${one}</th>`).join("")}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody></table>`;

interface Marked {
  readonly span: Span;
  readonly entry?: string;
}

/** The text with who says it bold and what is said marked; of marks in each other the outer, for their places do not cross. */
function markedText(report: string, { report: { text }, statements, figures }: Reading): string {
  const pieces: readonly Marked[] = [
    ...statements.flatMap(({ id: entry, content, cue }) =>
      (content.length > 0 ? content : cue).map((span, index) => (index === 0 ? { span, entry } : { span })),
    ),
    ...figures.map(({ id: entry, span }) => ({ span, entry })),
  ];
  const edges = [...new Set([0, text.length, ...pieces.flatMap(({ span }) => span)])].sort((a, b) => a - b);
  const bold = statements.flatMap(({ source }) => source);
  const anchors = Map.groupBy(
    pieces.filter(({ entry }) => entry !== undefined),
    ({ span }) => span[0],
  );
  const cuts = [...new Set([...edges, ...bold.flat()])].sort((a, b) => a - b);
  const parts = cuts.slice(0, -1).map((start, index) => {
    const span: Span = [start, cuts[index + 1] ?? start];
    const places = (anchors.get(start) ?? []).map(({ entry = "" }) => `<a id="${id(report)}:${id(entry)}"></a>`);
    const within = (all: readonly Span[]) => all.some(([from, to]) => from <= span[0] && span[1] <= to);
    const words = safe(slice(text, span));
    const shown = within(bold) ? `<b>${words}</b>` : words;
    return places.join("") + (within(pieces.map((one) => one.span)) ? `<mark>${shown}</mark>` : shown);
  });
  return `<p>${parts.join("")}</p>`;
}
