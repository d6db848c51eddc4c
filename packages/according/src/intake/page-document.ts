import { parseHTML } from "linkedom";
import { type Shape, shapeOf } from "./html-shape.ts";
import { Refusal } from "./intake.ts";

/**
 * Taking a page apart takes time that grows with its elements and their depth. Of the 130 real pages that Readability is
 * tested with, none nests deeper than 38 or takes more than 120,183 steps, an encyclopaedia's longest article included.
 */
const MOST: Shape = { depth: 256, steps: 1_000_000 };

/** A page as the parser gives it, its elements where HTML has them. Throws `Refusal`. */
export function documentOf(html: string) {
  const { depth, steps } = shapeOf(html, MOST);
  if (depth > MOST.depth || steps > MOST.steps)
    throw new Refusal("nests its elements deeper than any page of news: save its text as a .txt file.");
  const { document } = parseHTML(withBody(withoutPrologue(html)));
  joinToBody(document);
  return document;
}

/**
 * What a page has between its head and its body belongs to the body (HTML 13.2.6.4.6). The parser used here leaves it there, and
 * gives such a page an empty body for its own.
 */
function joinToBody(document: ReturnType<typeof parseHTML>["document"]): void {
  const [head, body] = [document.head, document.querySelector("body")];
  for (let one = body?.previousElementSibling; body && one && one !== head; one = body.previousElementSibling)
    body.prepend(one);
}

const COMMENT = 8;
/** As Chrome writes above a page that it saves, and as SingleFile does. */
const SAVED_FROM =
  /^\s*saved from url=\(\d+\)(https?:\/\/\S+)\s*$|^\s*Page saved with SingleFile\s+url:\s*(https?:\/\/\S+)/i;

/** Where a page was, as the program noted that saved it. */
export function savedFrom({
  childNodes,
  documentElement,
}: ReturnType<typeof parseHTML>["document"]): string | undefined {
  const comments = [...childNodes, ...(documentElement?.childNodes ?? [])].filter(
    ({ nodeType }) => nodeType === COMMENT,
  );
  return comments.flatMap(({ textContent }) => {
    const [, byBrowser, bySingleFile] = SAVED_FROM.exec((textContent ?? "").slice(0, LATEST_BEGINNING)) ?? [];
    return byBrowser ?? bySingleFile ?? [];
  })[0];
}

/** What is read for the beginning of a page. */
const LATEST_BEGINNING = 20_000;

/**
 * Some servers write a page's first meta elements before it begins, and they belong into its head (HTML 13.2.6.4.3). The parser used
 * here takes the first of them for the page.
 */
function withoutPrologue(html: string): string {
  const at = html.slice(0, LATEST_BEGINNING).search(/<html[\s>]/i);
  const before = html.slice(0, Math.max(at, 0)).replace(/<!doctype[^<>]*>|<!--[\s\S]*?-->/gi, "");
  if (!/<[a-z]/i.test(before) || before.includes("<!--")) return html;
  const page = html.slice(at);
  const [opening = ""] = /^<html[^<>]*>\s*(?:<head[^<>]*>)?/i.exec(page) ?? [];
  return `<!doctype html>${opening}${before}${page.slice(opening.length)}`;
}

/** HTML lets a page leave its html and body tags out (13.1.2.4), which the parser used here does not know. */
export function withBody(html: string): string {
  if (/<body[\s>]/i.test(html)) return html;
  return `<!doctype html><html><body>${html.replace(/<!doctype[^<>]*>|<\/?html[^<>]*>/gi, "")}</body></html>`;
}
