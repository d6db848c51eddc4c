import { MOST_BESIDE_DATE } from "./beside.ts";
import { dateWithin } from "./dates.ts";
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

/** White space made single. */
function inOneLine(open: string): string {
  const lines = open.split("\n").map((line) => line.replace(/\s+/g, " ").trim());
  return lines
    .filter(Boolean)
    .reduce((before, line) => before + (breaksForTheEye(before, line) ? " " : "\n") + line, "")
    .trim();
}

function blocksOf(root: Block): readonly Paragraph[] {
  const found: Paragraph[] = [];
  let [open, linked] = ["", 0];
  const close = () => {
    const text = inOneLine(open);
    if (text) found.push({ text, linked });
    [open, linked] = ["", 0];
  };
  const walk = (node: Block, inLink: boolean): void => {
    for (const child of node.childNodes) {
      const name = child.nodeName.toUpperCase();
      if (child.nodeType === TEXT) {
        const text = child.textContent ?? "";
        open += text.replace(/\s+/g, " ");
        if (inLink) linked += text.replace(/\s/g, "").length;
      } else if (name === "BR") open += "\n";
      else if (child.nodeType !== ELEMENT || LEFT_OUT.test(name)) continue;
      else if (INLINE.test(name)) walk(child, inLink || name === "A");
      else {
        close();
        walk(child, inLink);
        close();
      }
    }
  };
  walk(root, false);
  close();
  return found;
}
