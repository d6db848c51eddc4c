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

/** A block of text, and how many of its letters lead elsewhere. */
interface Paragraph {
  readonly text: string;
  readonly linked: number;
}

/** The text of each block that has any. */
export const everyParagraph = (root: Block): readonly string[] => blocksOf(root).map(({ text }) => text);

/** As `everyParagraph`, without what a page puts into an article: teasers, invitations, captions, times of the page. */
export const articleParagraphs = (root: Block): readonly string[] =>
  blocksOf(root).flatMap((paragraph) => (isFurniture(paragraph) ? [] : [paragraph.text]));

/** A teaser is one link, and shorter than a paragraph; so is an invitation, which begins as they do, or a caption, which ends so. */
const LONGEST_FURNITURE = 240;
const MOST_LINKED = 0.9;
const INVITES =
  /^(?:(?:continue|keep) reading\b|read (?:more|also|next|the full story)\b|see (?:more|also)\b|don['’]t miss\b|you may also like\b|more from\b|related(?: (?:articles?|stories|coverage|topics?))?(?::|$)|recommended\b|sign up (?:for|to)\b|subscribe\b|get (?:the latest|our)\b.*\b(?:newsletter|inbox|updates|app)\b|follow (?:us|him|her|them|me)\b|have a (?:news )?tip\?|got a (?:news )?tip\?|advertisement\b|share (?:this|on)\b|click here\b|(?:image|photo|picture|video|credit)s?(?: \d+ of| credits?)?:|image \d+ of\b|caption$|close$|\|?\s*(?:last )?(?:updated|published|posted)(?:[: ]+(?:at\b|on\b)?[^.]*(?:\d{1,2}:\d{2}|\b(?:19|20)\d\d\b|ago\b))|© )/i;
const CAPTION = /\((?:image|photo|picture|credit|ap photo|reuters|getty|file photo)\b[^)]*\)\s*$/i;

function isFurniture({ text, linked }: Paragraph): boolean {
  if (text.length > LONGEST_FURNITURE) return false;
  return linked > MOST_LINKED * text.replace(/\s/g, "").length || INVITES.test(text) || CAPTION.test(text);
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
