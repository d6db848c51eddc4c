import { MOST_BESIDE_DATE } from "./beside.ts";
import { dateWithin } from "./dates.ts";
import { ENGLISH_WORDS } from "./language.ts";
import { isFurniture, type Paragraph } from "./page-furniture.ts";
import { endsSentence } from "./sentence-end.ts";
import { lettersAlone } from "./shown-headline.ts";

/** The little of a DOM node that is used here. */
export interface Block {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Block>;
}

const TEXT = 3;
const ELEMENT = 1;
const INLINE =
  /^(?:A|ABBR|B|BDI|BDO|CITE|CODE|DATA|DEL|DFN|EM|FONT|I|INS|KBD|LABEL|MARK|Q|S|SAMP|SMALL|SPAN|STRONG|SUB|SUP|TIME|U|VAR|WBR)$/;
/** Captions and code are not what the report says. */
const LEFT_OUT = /^(?:FIGURE|FIGCAPTION|SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|BUTTON|IFRAME)$/;

/** The text of each block that has any. */
export const everyParagraph = (root: Block): readonly string[] => blocksOf(root).map(({ text }) => text);

/** As `everyParagraph`, without what a page puts into an article: teasers, invitations, captions, times of the page. */
export const articleParagraphs = (root: Block): readonly string[] =>
  blocksOf(root).flatMap((paragraph) => (isFurniture(paragraph) ? [] : [paragraph.text]));

/** Where a page repeats its headline, with its name or the way that leads to it, and the line of its author and date. */
const TOP = 3;
const MOST_BESIDE_TITLE = 60;

/** As they are, without what stands above the text and is told of the report apart: its headline again, its author's and date's line. */
export function withoutTop(paragraphs: readonly string[], title: string | undefined): readonly string[] {
  const isTop = (text: string): boolean => repeats(text, title ?? "") || isByline(text) || isDateLine(text);
  return paragraphs.filter((text, at) => at >= TOP || text === title || !isTop(text));
}

/** "Home / News / Ferry resumes", and not "Ferry resumes on Monday, the harbour master said." */
function repeats(text: string, title: string): boolean {
  const [whole, part] = [lettersAlone(text), lettersAlone(title)];
  return (
    part.length > 10 &&
    (whole === part || !endsSentence(text)) &&
    whole.length < part.length + MOST_BESIDE_TITLE &&
    (whole.startsWith(part) || whole.endsWith(part))
  );
}

const isByline = (text: string): boolean => /^(?:By|by|BY) \p{Lu}[^.!?]{0,99}$/u.test(text);

/** "By Ana Wray | 6 March 2026, 3:51 pm". A day alone may head what happened on it, and a dash signs a post. */
function isDateLine(text: string): boolean {
  if (/^[—–-]/.test(text)) return false;
  const dated = dateWithin(text);
  return (
    dated !== null &&
    dated.rest.length <= MOST_BESIDE_DATE &&
    !endsSentence(text) &&
    /^by\b|\d:\d\d|\||^(?:published|posted)\b/i.test(text)
  );
}

/** A line that only breaks for the eye: within a clause, or before what cannot begin a sentence. */
const breaksForTheEye = (before: string, line: string): boolean =>
  /[,;–—]["”’]?$/.test(before) || /^\p{Ll}/u.test(line);

/** White space made single; a line that breaks once in a sentence goes on. */
function inOneLine(open: string): string {
  const lines = open.split("\n").map((line) => line.replace(/\s+/g, " ").trim());
  const ends = endsSentence(lines.findLast(Boolean) ?? "");
  const pieces: string[] = [];
  let above = "";
  for (const [at, line] of lines.entries()) {
    if (!line) continue;
    const before = lines[at - 1] ?? "";
    const goesOn = breaksForTheEye(above, line) || (ends && breaksInSentence(before, line));
    if (pieces.length > 0) pieces.push(goesOn ? " " : "\n");
    pieces.push(line);
    above = line;
  }
  return pieces.join("");
}

/**
 * "the harbour stays closed,” Mara" before "Velin said": the line ends within a sentence, and the next begins with no word that
 * begins one. A headline may end in a name too, and has no small words of weight.
 */
function breaksInSentence(before: string, line: string): boolean {
  const [first = ""] = /^\p{Lu}[\p{L}'’.-]*/u.exec(line) ?? [];
  if (!first || isCommon(first) || !before || endsSentence(before) || /[:;]$/.test(before)) return false;
  const words = before.split(" ");
  const last = words.at(-1) ?? "";
  return (
    (isCommon(last) && last === last.toLowerCase()) ||
    /[.!?,]["”’] |[a-z]{2}[.!?] /.test(before) ||
    (/^\p{Lu}/u.test(last) && words.some((word) => /^\p{Ll}{4,}$/u.test(word) && !isCommon(word)))
  );
}

const isCommon = (word: string): boolean => ENGLISH_WORDS.has(word.toLowerCase());

/** A break behind words in bold parts a heading from what it heads. */
const BOLD = /^(?:B|STRONG)$/i;

function blocksOf(root: Block): readonly Paragraph[] {
  const found: Paragraph[] = [];
  let [open, linked] = ["", 0];
  const close = () => {
    const text = inOneLine(open);
    if (text) found.push({ text, linked });
    [open, linked] = ["", 0];
  };
  const walk = (node: Block, inLink: boolean): void => {
    let last = node.nodeName;
    for (const child of node.childNodes) {
      const name = child.nodeName.toUpperCase();
      if (child.nodeType === TEXT) {
        const text = child.textContent ?? "";
        open += text.replace(/\s+/g, " ");
        if (inLink) linked += text.replace(/\s/g, "").length;
      } else if (name === "BR") open += BOLD.test(last) ? "\n\n" : "\n";
      else if (child.nodeType !== ELEMENT || LEFT_OUT.test(name)) continue;
      else if (INLINE.test(name)) walk(child, inLink || name === "A");
      else {
        close();
        walk(child, inLink);
        close();
      }
      if (child.nodeType === ELEMENT) last = name;
    }
  };
  walk(root, false);
  close();
  return found;
}
