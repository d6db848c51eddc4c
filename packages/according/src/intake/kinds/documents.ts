import { Refusal, withHeadline } from "../intake.ts";
import { isOfReport, textMeta } from "../text-meta.ts";
import { elementWords, findIn, parseXml, type Xml } from "../xml.ts";
import { openZip, type Zip } from "../zip.ts";
import { begins, type File, type Kind, unread } from "./kind.ts";

const isZip = ({ bytes }: File): boolean => begins(bytes, "PK\u0003\u0004");
/** Names of files stand unpacked in the archive: these come first in documents. */
const packs = (name: string) => (file: File) =>
  isZip(file) && Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength).includes(name);

/** Office Open XML: ECMA-376, part 1, 17. */
export const docx: Kind = {
  name: "a Word document",
  tells: packs("word/document.xml"),
  read: ({ bytes }) => {
    const zip = openZip(bytes);
    const main = xmlOf(zip, "word/document.xml");
    const core = zip.names.has("docProps/core.xml") ? xmlOf(zip, "docProps/core.xml") : undefined;
    return [documentArticle(wordParagraphs(main), elementWords(core && findIn(core, "title")))];
  },
};

/** OpenDocument 1.3, part 3. */
export const odt: Kind = {
  name: "an OpenDocument text",
  tells: packs("mimetypeapplication/vnd.oasis.opendocument.text"),
  read: ({ bytes }) => {
    const zip = openZip(bytes);
    const meta = zip.names.has("meta.xml") ? xmlOf(zip, "meta.xml") : undefined;
    return [documentArticle(openParagraphs(xmlOf(zip, "content.xml")), elementWords(meta && findIn(meta, "title")))];
  },
};

const AS_LINES = 'save it as JSON Lines, one object with "text" a line.';

/** What else is a ZIP archive. */
export const archives: readonly Kind[] = [
  unread("a spreadsheet", packs("xl/workbook.xml"), AS_LINES),
  unread("a presentation", packs("ppt/presentation.xml"), "save its text as a .txt file."),
  unread("a book", packs("application/epub+zip"), "save its text as a .txt file."),
  unread("a ZIP archive", isZip, "unpack it and name the files in it."),
];

function xmlOf(zip: Zip, name: string): Xml {
  const bytes = zip.bytesOf(name);
  if (!bytes) throw new Refusal("is a document without a text in it: save its text as a .txt file.");
  return parseXml(new TextDecoder().decode(bytes));
}

function documentArticle(paragraphs: readonly string[], stated: string | undefined) {
  if (paragraphs.length === 0) throw new Refusal("is a document without a text in it: save its text as a .txt file.");
  const text = `${paragraphs.join("\n\n")}\n`;
  const first = paragraphs.find((one) => !isOfReport(one)) ?? "";
  const own = paragraphs.length > 1 ? shortFirst(first) : undefined;
  const title = stated ?? own;
  const told = { ...textMeta(text), ...(title === undefined ? {} : { title }) };
  return { text: title === own ? text : withHeadline(title, text), meta: told };
}

/** A headline is short and does not end as a sentence does. */
const shortFirst = (line: string): string | undefined =>
  line.length <= 150 && !/[.!?]["”’]?$/.test(line) ? line : undefined;

/** What was taken out again, what is shown only where something newer is not, and what is no text of the report. */
const NOT_READ =
  /^(?:del|movefrom|fallback|instrtext|deltext|footnotereference|commentreference|pict|annotation|note|tracked-changes)$/;

function wordParagraphs(root: Xml): readonly string[] {
  return paragraphsIn(
    root,
    (name) => name === "p",
    { br: "\n", tab: " ", cr: "\n", nobreakhyphen: "-" },
    (name) => name === "t",
  );
}

function openParagraphs(root: Xml): readonly string[] {
  const pieces = { "line-break": "\n", tab: " ", s: " " };
  return paragraphsIn(
    findIn(root, "text") ?? root,
    (name) => name === "p" || name === "h",
    pieces,
    () => true,
  );
}

/** The text of each paragraph, in order, those within another (a text box) after it. */
function paragraphsIn(
  root: Xml,
  isParagraph: (name: string) => boolean,
  pieces: Readonly<Record<string, string>>,
  isText: (name: string) => boolean,
): readonly string[] {
  const found: string[] = [];
  const walk = (element: Xml, open: { text: string } | null): void => {
    for (const child of element.children) {
      if (typeof child === "string") {
        if (open && isText(element.name)) open.text += child;
      } else if (NOT_READ.test(child.name)) continue;
      else if (isParagraph(child.name)) {
        const inner = { text: "" };
        const at = found.push("") - 1;
        walk(child, inner);
        found[at] = inner.text.replace(/[^\S\n]+/g, " ").trim();
      } else {
        if (open && child.name in pieces) open.text += pieces[child.name];
        walk(child, open);
      }
    }
  };
  walk(root, null);
  return found.filter(Boolean);
}
