import { readFileSync } from "node:fs";
import { KINDS } from "../score/types.ts";
import { type AttributionError, CLASS_NAMES, CLASSES, type ErrorClass } from "./classify.ts";
import { escapeHtml, marked, windowOf } from "./markup.ts";

/** Errors as one page of HTML that loads nothing from anywhere. */
export function errorPage(title: string, errors: readonly AttributionError[]): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:">
<link rel="icon" href="data:,">
<title>${escapeHtml(title)}</title>
<style>${inlined("page.css")}</style>
</head>
<body>
<header>
<h1>${escapeHtml(title)}</h1>
<p>This page holds text of the corpus: keep it to yourself.</p>
${legend()}
${overview(errors)}
</header>
${filters(errors)}
<main>
${CLASS_NAMES.map((name) => section(name, errors)).join("\n")}
</main>
<script>${inlined("page.js")}</script>
</body>
</html>
`;
}

const inlined = (file: string): string => readFileSync(new URL(file, import.meta.url), "utf8");

const legend = (): string => `<details open>
<summary>How to read this page</summary>
<p>Every entry shows a passage as people marked it and as it was read. In it
<mark class="source"><small>source</small>&nbsp;who says it</mark>,
<mark class="cue"><small>cue</small>&nbsp;the words that link</mark> and
<mark class="content"><small>content</small>&nbsp;what is said</mark>.</p>
<dl>${CLASS_NAMES.map((name) => `<div><dt>${name}</dt><dd>${CLASSES[name]}</dd></div>`).join("")}</dl>
<p>Keys: <kbd>j</kbd> next entry, <kbd>k</kbd> previous entry, <kbd>f</kbd> filters.</p>
</details>`;

function overview(errors: readonly AttributionError[]): string {
  const count = (name: ErrorClass, kind?: string) =>
    errors.filter((one) => one.class === name && (kind === undefined || one.kind === kind)).length.toLocaleString("en");
  const row = (name: ErrorClass) => {
    const cells = [...KINDS.map((kind) => count(name, kind)), count(name)].map((cell) => `<td>${cell}</td>`);
    return `<tr><th scope="row">${name}</th>${cells.join("")}</tr>`;
  };
  const head = ["", ...KINDS, "all"].map((name) => (name === "" ? "<td></td>" : `<th scope="col">${name}</th>`));
  return `<table>
<thead><tr>${head.join("")}</tr></thead>
<tbody>${CLASS_NAMES.map(row).join("")}</tbody>
</table>`;
}

function filters(errors: readonly AttributionError[]): string {
  const publishers = [...new Set(errors.map(publisherOf))].sort();
  const cues = [...Map.groupBy(errors, ({ cue }) => cue)].sort((a, b) => b[1].length - a[1].length).slice(0, 100);
  return `<form id="filters" role="search" aria-label="Filters">
${choice("class", CLASS_NAMES)}
${choice("kind", KINDS)}
${choice("publisher", publishers)}
<label>cue <input name="cue" list="cues" autocomplete="off" placeholder="any"></label>
<datalist id="cues">${cues.map(([cue]) => `<option value="${escapeHtml(cue)}"></option>`).join("")}</datalist>
<button type="reset">Show all</button>
<output aria-live="polite">${errors.length.toLocaleString("en")} entries</output>
</form>`;
}

const choice = (name: string, values: readonly string[]): string => {
  const options = values.map((value) => `<option>${escapeHtml(value)}</option>`).join("");
  return `<label>${name} <select name="${name}"><option value="">any</option>${options}</select></label>`;
};

function section(name: ErrorClass, errors: readonly AttributionError[]): string {
  const mine = errors.filter((one) => one.class === name);
  return `<section data-section>
<h2>${name}</h2>
${mine.map(entry).join("\n")}
</section>`;
}

function entry(error: AttributionError): string {
  const { article, gold, read, kind, cue, common } = error;
  const extent = windowOf(
    article.text,
    [gold, read].filter((one) => one !== undefined),
  );
  const data = Object.entries({ class: error.class, kind, publisher: publisherOf(error), cue });
  const notes = [
    publisherOf(error),
    article.id,
    common === undefined ? "" : `${Math.round(100 * common)} % of the content in common`,
  ];
  return `<article tabindex="-1" ${data.map(([key, value]) => `data-${key}="${escapeHtml(value)}"`).join(" ")}>
<h3>${error.class}: <q>${escapeHtml(cue)}</q>, ${kind}</h3>
<p class="notes">${notes
    .filter((note) => note !== "")
    .map((note) => `<span>${escapeHtml(note)}</span>`)
    .join(" ")}</p>
<div class="sides">
${gold ? `<div><h4>Marked by people</h4><p>${marked(article.text, extent, gold)}</p></div>` : ""}
${read ? `<div><h4>Read</h4><p>${marked(article.text, extent, read)}</p></div>` : ""}
</div>
</article>`;
}

const publisherOf = ({ article }: AttributionError): string => article.publisher ?? "unnamed";
