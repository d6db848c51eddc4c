import { parseHTML } from "linkedom";

const BLOCKS = "p, div, li, h1, h2, h3, h4, h5, h6, br, blockquote, td, th, pre, figcaption, section, article";

/** The words of a piece of HTML, none of them glued to the next block's. */
export function plainText(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  for (const block of document.querySelectorAll(BLOCKS)) block.append("\n");
  return document.body.textContent ?? "";
}
