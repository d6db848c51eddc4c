import { escapedXml } from "../documents/document.ts";
import {
  type Brief,
  type Group,
  type Line,
  type Note,
  type Piece,
  placeTold,
  type Reference,
  type Section,
} from "./outline.ts";

/** One page that opens anywhere and prints well, with its notes at the end. */
export function briefInHtml({ name, extent, sections, reports, address }: Brief): string {
  const notes: Note[] = [];
  const body = sections.map((section) => pageSection(section, notes)).join("\n");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapedXml(name)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escapedXml(name)}</h1>
<p>${escapedXml(extent)}</p>
${body}
<h2>Reports</h2>
<ul>
${reports.map((one) => `<li>${citedInHtml(one)}</li>`).join("\n")}
</ul>
<h2>Notes</h2>
<ol class="notes">
${notes.map((note, i) => `<li id="note-${i + 1}">${citedInHtml(note)}: <q>${escapedXml(note.words)}</q> (${placeInHtml(note, address)}) <a href="#at-${i + 1}" aria-label="Back to the text">↩</a></li>`).join("\n")}
</ol>
</body>
</html>
`;
}

const STYLE = `:root{color-scheme:light dark}body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.6 Georgia,serif}
h1,h2,h3{line-height:1.25}h2{margin-top:2.5rem}li{margin:.4rem 0}sup{line-height:0}sup a{text-decoration:none}.notes{font-size:.85rem}li:target{background:#e9b94966}
q{quotes:none}@media print{body{max-width:none}h2,h3{break-after:avoid}li{break-inside:avoid}}`;

const pageSection = ({ heading, groups }: Section, notes: Note[]): string =>
  `<h2>${escapedXml(heading)}</h2>\n${groups.map((group) => pageGroup(group, notes)).join("\n")}`;

function pageGroup({ heading, about, lines, more }: Group, notes: Note[]): string {
  const written = (line: Line) => line.map((piece) => pagePiece(piece, notes)).join("");
  const above = about === undefined ? [] : [`<p>${written(about)}</p>`];
  const list = lines.map((line) => `<li>${written(line)}</li>`);
  return [
    ...(heading === undefined ? [] : [`<h3>${escapedXml(heading)}</h3>`]),
    ...above,
    ...(list.length === 0 ? [] : [`<ul>\n${list.join("\n")}\n</ul>`]),
    ...(more === undefined ? [] : [`<p><em>${more.toLocaleString("en")} more are in the record.</em></p>`]),
  ].join("\n");
}

function pagePiece({ text, strong, note }: Piece, notes: Note[]): string {
  const words = strong ? `<strong>${escapedXml(text)}</strong>` : escapedXml(text);
  if (!note) return words;
  const number = notes.push(note);
  return `${words}<sup><a id="at-${number}" href="#note-${number}">${number}</a></sup>`;
}

function placeInHtml(note: Note, served: string | undefined): string {
  const { words, address } = placeTold(note, served);
  return address ? `<a href="${escapedXml(address)}">${escapedXml(words)}</a>` : escapedXml(words);
}

const citedInHtml = ({ outlet, title, date, url }: Reference): string =>
  [outlet && escapedXml(outlet), titleIn(title, url), date].filter(Boolean).join(", ");

const titleIn = (title: string, url: string | undefined): string =>
  url !== undefined && /^https?:/.test(url)
    ? `<a href="${escapedXml(url)}">${escapedXml(title)}</a>`
    : escapedXml(title);
