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

/** CommonMark with the footnotes of GitHub and Pandoc. */
export function briefInMarkdown({ name, extent, sections, reports, address }: Brief): string {
  const notes: Note[] = [];
  const parts = [
    `# ${unmarked(name)}`,
    unmarked(extent),
    ...sections.flatMap((section) => sectionParts(section, notes)),
    "## Reports",
    reports.map((one) => `- ${citedInMarkdown(one)}`).join("\n"),
    notes
      .map(
        (note, i) =>
          `[^${i + 1}]: ${citedInMarkdown(note)}: ${unmarked(note.words)} (${placeInMarkdown(note, address)})`,
      )
      .join("\n"),
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

const sectionParts = ({ heading, groups }: Section, notes: Note[]): readonly string[] => [
  `## ${unmarked(heading)}`,
  ...groups.flatMap((group) => groupParts(group, notes)),
];

function groupParts({ heading, about, lines, more }: Group, notes: Note[]): readonly string[] {
  const written = (line: Line) => line.map((piece) => markdownPiece(piece, notes)).join("");
  const above = about === undefined ? [] : [written(about)];
  const list = lines.map((line) => `- ${written(line)}`);
  return [
    ...(heading === undefined ? [] : [`### ${unmarked(heading)}`]),
    ...above,
    ...(list.length === 0 ? [] : [list.join("\n")]),
    ...(more === undefined ? [] : [`*${more.toLocaleString("en")} more are in the record.*`]),
  ];
}

function markdownPiece({ text, strong, note }: Piece, notes: Note[]): string {
  const words = strong ? `**${unmarked(text)}**` : unmarked(text);
  return note ? `${words}[^${notes.push(note)}]` : words;
}

function placeInMarkdown(note: Note, served: string | undefined): string {
  const { words, address } = placeTold(note, served);
  return address ? `[${unmarked(words)}](<${address}>)` : unmarked(words);
}

const citedInMarkdown = ({ outlet, title, date, url }: Reference): string =>
  [outlet && unmarked(outlet), `“${unmarked(title)}”`, date, url && `<${url.replace(/[<>\s]/g, encodeURIComponent)}>`]
    .filter(Boolean)
    .join(", ");

/** What Markdown would take for a mark of its own; a line of it is one line. */
const unmarked = (text: string): string =>
  text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]<>#|~&$^]|^[-+](?= )|^\d+(?=[.)] )/g, "\\$&");
