import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { parseDateLoosely } from "./dates.ts";
import { decode } from "./decode.ts";
import { type Shape, shapeOf } from "./html-shape.ts";
import { type Article, Refusal, withHeadline } from "./intake.ts";
import { newsArticle, type PageMeta, pageMeta } from "./page-meta.ts";
import { parseUrl } from "./urls.ts";

/** The article of a news page: its headline and paragraphs, and what the page says of itself. */
export function readHtml(bytes: Uint8Array): Article {
  const html = decode(bytes, declaredCharset);
  try {
    return toArticle(html);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal("is a page that cannot be taken apart: save its text as a .txt file.", { cause: error });
  }
}

/** `<meta charset=...>`, which must stand in the first 1024 bytes (HTML 4.2.5.4). */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1];
}

/** Less is a menu or a notice, which is what is left of a page whose article a script would have loaded. */
const FEWEST_CHARACTERS = 100;

/**
 * Taking a page apart takes time that grows with its elements and their depth. Of the 130 real pages that Readability is
 * tested with, none nests deeper than 38 or takes more than 120,183 steps, an encyclopaedia's longest article included.
 */
const MOST: Shape = { depth: 256, steps: 1_000_000 };

function toArticle(html: string): Article {
  const { depth, steps } = shapeOf(html, MOST);
  if (depth > MOST.depth || steps > MOST.steps)
    throw new Refusal("nests its elements deeper than any page of news: save its text as a .txt file.");
  const { document } = parseHTML(withBody(html));
  const meta = merge(newsArticle(document), pageMeta(document));
  const found = new Readability<Block>(document, { serializer: (node) => node as unknown as Block }).parse();
  const body = found?.content ? paragraphs(found.content).join("\n\n") : "";
  if (body.length < FEWEST_CHARACTERS)
    throw new Refusal("is a page without an article in it: save the text of the article as a .txt file.");
  const title = clean(meta.title ?? found?.title ?? undefined);
  const byline = meta.byline ?? [found?.byline ?? ""];
  return { text: withHeadline(title, `${body}\n`), meta: toMeta({ ...meta, byline }, title) };
}

/** The text of a piece of HTML that is all report: each block a paragraph. Throws `Refusal`. */
export function textOfHtml(html: string): string {
  const { depth, steps } = shapeOf(html, MOST);
  if (depth > MOST.depth || steps > MOST.steps)
    throw new Refusal("nests its elements deeper than any page of news: save its text as a .txt file.");
  const { document } = parseHTML(withBody(html));
  return paragraphs(document.body as unknown as Block).join("\n\n");
}

/** HTML lets a page leave its html and body tags out (13.1.2.4), which the parser used here does not know. */
function withBody(html: string): string {
  if (/<body[\s>]/i.test(html)) return html;
  return `<!doctype html><html><body>${html.replace(/<!doctype[^<>]*>|<\/?html[^<>]*>/gi, "")}</body></html>`;
}

/** What the page says in structured form goes before its meta elements. */
function merge(first: PageMeta, second: PageMeta): PageMeta {
  return { ...second, ...Object.fromEntries(Object.entries(first).filter(([, value]) => value !== undefined)) };
}

function toMeta({ outlet, published, url, byline }: PageMeta, title: string | undefined): Article["meta"] {
  const names = (byline ?? []).flatMap((name) => clean(name)?.replace(/^by\s+/i, "") ?? []);
  const meta = {
    title,
    outlet: clean(outlet),
    publishedAt: (published && parseDateLoosely(published)) || undefined,
    url: (url && parseUrl(url)) || undefined,
    byline: names.length > 0 ? names : undefined,
  };
  return Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== undefined));
}

const clean = (text: string | undefined): string | undefined => text?.replace(/\s+/g, " ").trim() || undefined;

/** The little of a DOM node that is used here. */
interface Block {
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

/** The text of each block that has any, white space made single. */
function paragraphs(root: Block): string[] {
  const found: string[] = [];
  let open = "";
  const close = () => {
    const lines = open.split("\n").map((line) => line.replace(/\s+/g, " ").trim());
    const text = lines.filter(Boolean).join("\n");
    if (text) found.push(text);
    open = "";
  };
  const walk = (node: Block): void => {
    for (const child of node.childNodes) {
      const name = child.nodeName.toUpperCase();
      if (child.nodeType === TEXT) open += (child.textContent ?? "").replace(/\s+/g, " ");
      else if (name === "BR") open += "\n";
      else if (child.nodeType !== ELEMENT || LEFT_OUT.test(name)) continue;
      else if (INLINE.test(name)) walk(child);
      else {
        close();
        walk(child);
        close();
      }
    }
  };
  walk(root);
  close();
  return found;
}
