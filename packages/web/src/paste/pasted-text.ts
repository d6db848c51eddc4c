/** What a person pasted or dropped, as the text that is read; a sentence where it is none that can be read. */
export type Pasted = { readonly text: string; readonly wasHtml: boolean } | { readonly problem: string };

const NOT_ENGLISH =
  "This does not look like English, and According reads only English so far: read in another language it would say what is not there.";

/** The text of pasted HTML, or the text as it is; no text that is surely not English. */
export function pastedText(typed: string): Pasted {
  const wasHtml = isHtml(typed);
  const text = wasHtml ? textOfHtml(typed) : typed;
  if (text.trim() === "") return { problem: "There is no text in this HTML." };
  return isForeign(text) ? { problem: NOT_ENGLISH } : { text, wasHtml };
}

/** It begins as a page does, or has marks of paragraphs in it. */
const isHtml = (typed: string): boolean =>
  /^\s*<(?:!doctype html|html|head|body|article|section|main|div|p|h1)\b/i.test(typed) ||
  (typed.match(/<\/(?:p|div|h[1-6]|li|span|a)>/gi) ?? []).length > 2;

/** Nothing of it is run or loaded: the document is never shown. */
function textOfHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(unstyled(html), "text/html");
  for (const no of body.querySelectorAll(
    "script, style, noscript, template, nav, header, footer, aside, form, figure",
  )) {
    no.remove();
  }
  const blocks = [...body.querySelectorAll("p, h1, h2, h3, h4, h5, h6, li, blockquote, td, pre")].filter(
    (block) => block.querySelector("p, h1, h2, h3, h4, h5, h6, li, blockquote, td, pre") === null,
  );
  const words = (one: Element) => (one.textContent ?? "").replace(/\s+/g, " ").trim();
  return (blocks.length > 0 ? blocks : [body]).map(words).filter(Boolean).join("\n\n");
}

/** The page allows no styles of others, not even in a document that nobody sees. */
const unstyled = (html: string): string =>
  html.replace(/<style\b[\s\S]*?<\/style>/gi, "").replace(/\sstyle\s*=\s*(?:"[^"]*"|'[^']*')/gi, "");

/** The commonest English words that are rare, as words, in other languages written with the same letters. */
const ENGLISH = new Set(
  `the of and to that was for with his he it as had on at by are this from have but not which were been they you their
  an be or has her she would there who will more when said its than into some could them other only new about after
  what over any these people two if up out`.split(/\s+/),
);
/** English news has 0.35 to 0.5 of these words; no other language was seen above 0.1. */
const LITTLE_ENGLISH = 0.12;
/** Below this many different words a guess would be a gamble. */
const FEWEST = 12;

function isForeign(text: string): boolean {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return (
    new Set(words).size >= FEWEST && words.filter((word) => ENGLISH.has(word)).length / words.length < LITTLE_ENGLISH
  );
}
