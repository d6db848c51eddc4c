import { zip } from "../archive.ts";
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

const MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MEDIA = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Office Open XML (ECMA-376) with footnotes that Word numbers: the same brief gives the same bytes. */
export function briefInDocx({ name, extent, sections, reports, address }: Brief): Uint8Array {
  const notes: Note[] = [];
  const body = [
    paragraph("Title", textRun(name)),
    paragraph("Normal", textRun(extent)),
    ...sections.flatMap((section) => docxSection(section, notes)),
    paragraph("Heading1", textRun("Reports")),
    ...reports.map((one) => paragraph("ListBullet", textRun(citedInDocx(one)))),
  ];
  return zip({
    "[Content_Types].xml": `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${PARTS.map(([part, kind]) => `<Override PartName="/word/${part}.xml" ContentType="${MEDIA}.${kind}+xml"/>`).join("")}</Types>`,
    "_rels/.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${PARTS.slice(1)
      .map(([part], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${part}" Target="${part}.xml"/>`)
      .join("")}</Relationships>`,
    "word/document.xml": `${HEAD}<w:document xmlns:w="${MAIN}"><w:body>${body.join("")}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    "word/styles.xml": `${HEAD}<w:styles xmlns:w="${MAIN}">${STYLES}</w:styles>`,
    "word/numbering.xml": `${HEAD}<w:numbering xmlns:w="${MAIN}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    "word/settings.xml": `${HEAD}<w:settings xmlns:w="${MAIN}"><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr></w:settings>`,
    "word/footnotes.xml": `${HEAD}<w:footnotes xmlns:w="${MAIN}">${SEPARATORS}${notes.map((note, i) => footnote(note, i, address)).join("")}</w:footnotes>`,
  });
}

/** The document and what it is related to. */
const PARTS = [
  ["document", "document.main"],
  ["styles", "styles"],
  ["numbering", "numbering"],
  ["settings", "settings"],
  ["footnotes", "footnotes"],
] as const;

const styleElement = (id: string, name: string, rest: string, kind = "paragraph"): string =>
  `<w:style w:type="${kind}" w:styleId="${id}"${id === "Normal" ? ' w:default="1"' : ""}><w:name w:val="${name}"/>${id === "Normal" || kind === "character" ? "" : '<w:basedOn w:val="Normal"/>'}${rest}</w:style>`;

const sized = (halfPoints: number, bold = false): string =>
  `<w:rPr>${bold ? "<w:b/>" : ""}<w:sz w:val="${halfPoints}"/></w:rPr>`;

const spaced = (before: number): string =>
  `<w:pPr><w:keepNext/><w:spacing w:before="${before}" w:after="120"/></w:pPr>`;

const STYLES = [
  styleElement(
    "Normal",
    "Normal",
    `<w:pPr><w:spacing w:after="120" w:line="276" w:lineRule="auto"/></w:pPr>${sized(22)}`,
  ),
  styleElement("Title", "Title", `${spaced(0)}${sized(40, true)}`),
  styleElement("Heading1", "heading 1", `${spaced(360)}${sized(28, true)}`),
  styleElement("Heading2", "heading 2", `${spaced(240)}${sized(24, true)}`),
  styleElement(
    "ListBullet",
    "List Bullet",
    '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:spacing w:after="60"/></w:pPr>',
  ),
  styleElement("FootnoteText", "footnote text", `<w:pPr><w:spacing w:after="0"/></w:pPr>${sized(18)}`),
  styleElement(
    "FootnoteReference",
    "footnote reference",
    '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>',
    "character",
  ),
].join("");

/** The lines between a text and its notes, which every document with notes has. */
const SEPARATORS = [
  ["separator", -1],
  ["continuationSeparator", 0],
]
  .map(([kind, id]) => `<w:footnote w:type="${kind}" w:id="${id}"><w:p><w:r><w:${kind}/></w:r></w:p></w:footnote>`)
  .join("");

const paragraph = (name: string, runs: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${name}"/></w:pPr>${runs}</w:p>`;

const textRun = (text: string, look = ""): string =>
  text === "" ? "" : `<w:r>${look}<w:t xml:space="preserve">${escapedXml(text)}</w:t></w:r>`;

const docxSection = ({ heading, groups }: Section, notes: Note[]): readonly string[] => [
  paragraph("Heading1", textRun(heading)),
  ...groups.flatMap((group) => docxGroup(group, notes)),
];

const docxLine = (name: string, line: Line, notes: Note[]): string =>
  paragraph(name, line.map((piece) => docxPiece(piece, notes)).join(""));

const docxGroup = ({ heading, about, lines, more }: Group, notes: Note[]): readonly string[] => [
  ...(heading === undefined ? [] : [paragraph("Heading2", textRun(heading))]),
  ...(about === undefined ? [] : [docxLine("Normal", about, notes)]),
  ...lines.map((line) => docxLine("ListBullet", line, notes)),
  ...(more === undefined
    ? []
    : [paragraph("Normal", textRun(`${more.toLocaleString("en")} more are in the record.`, "<w:rPr><w:i/></w:rPr>"))]),
];

const REFERENCE = '<w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr>';

function docxPiece({ text, strong, note }: Piece, notes: Note[]): string {
  const run = textRun(text, strong ? "<w:rPr><w:b/></w:rPr>" : "");
  return note ? `${run}<w:r>${REFERENCE}<w:footnoteReference w:id="${notes.push(note)}"/></w:r>` : run;
}

const footnote = (note: Note, i: number, address: string | undefined): string =>
  `<w:footnote w:id="${i + 1}">${paragraph("FootnoteText", `<w:r>${REFERENCE}<w:footnoteRef/></w:r>${textRun(` ${citedInDocx(note)}: ${note.words} (${placeInDocx(note, address)})`)}`)}</w:footnote>`;

function placeInDocx(note: Note, served: string | undefined): string {
  const { words, address } = placeTold(note, served);
  return [words, address].filter(Boolean).join(", ");
}

const citedInDocx = ({ outlet, title, date, url }: Reference): string =>
  [outlet, `“${title}”`, date, url].filter(Boolean).join(", ");
