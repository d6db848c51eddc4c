import type { Cleanable } from "./page-clean.ts";

/** Posts of social networks, as these write them for pages to embed. */
const POSTS = "tweet instagram-media bluesky mastodon fb-xfbml fb-post text-post-media"
  .split(" ")
  .map((name) => `blockquote[class*="${name}"]`)
  .join(", ");

/** What leads to a post's picture, or from a page to the network: its words are no words of whoever wrote the post. */
const PICTURE = /^\s*pic\.(?:twitter|x)\.com\//i;
const OF_NETWORK =
  /^\s*(?:view|see|watch)\b[^.!?]{0,40}\bon (?:instagram|threads|facebook|twitter|x|bluesky|mastodon)\s*$/i;

const TEXT = 3;
const BREAKS = /^(?:P|DIV|BR|SECTION|LI|UL|OL|BLOCKQUOTE|H[1-6])$/i;
const NO_WORDS = /^(?:SCRIPT|STYLE|SVG|NOSCRIPT|TEMPLATE|IFRAME|BUTTON)$/i;

/** How networks sign: "— Ana Wray (@ana) March 5, 2026", "A post shared by Ana Wray (@ana)", "Posted by Ana Wray on …". */
const SIGNED =
  /^(?:[—–-]{1,2}\s?[^()\n]{2,60}\(@[\w.@-]{1,80}\)|A (?:post|photo|video|reel) (?:shared|posted) by\b|Posted by\b)/;

/** Whether a line is what a network signs a post with, whose day is the post's; "Posted by" alone pages say of themselves too. */
export const signsPost = (line: string): boolean =>
  SIGNED.test(/^Posted by\b/.test(line) ? "" : line.replace(/^[—–-] ?(?=A |Posted )/, ""));

/**
 * Each embedded post as one paragraph, which its signature ends on a line of its own: what is taken for beside the article, or for a
 * figure, is its box and not its words. One without words is taken out, or what stands before it would seem signed.
 */
export function tidyPosts(document: Cleanable): void {
  // A figure may have a caption, too, which is none of the report.
  for (const figure of document.querySelectorAll("figure")) {
    const within = [...figure.querySelectorAll(POSTS)];
    if (within.length > 0) figure.outerHTML = within.map(({ outerHTML }) => outerHTML).join("");
  }
  for (const post of document.querySelectorAll(POSTS)) {
    const lines = postLines(post).filter((line) => !PICTURE.test(line) && !OF_NETWORK.test(line));
    const at = lines.findIndex((line) => SIGNED.test(line));
    const [words, signature] = at < 0 ? [lines, ""] : [lines.slice(0, at), lines.slice(at).join(" ")];
    const box = boxOf(post);
    if (words.length === 0 || isOfPage(post, words)) box.remove();
    else if (signature) box.outerHTML = paragraphOf(words.join(" "), signature);
    else if (box !== post) box.outerHTML = post.outerHTML;
  }
}

/** The box of a page on a network has its name only, which leads there. */
const isOfPage = (post: Cleanable, words: readonly string[]): boolean =>
  words.length === 1 &&
  [...post.querySelectorAll("a")].some((link) => singleSpaces(link.textContent ?? "") === words[0]) &&
  !/[.!?]/.test(words[0] as string) &&
  post.querySelector("p") === null;

/** All around a post that has nothing but it. */
function boxOf(post: Cleanable): Cleanable {
  let box = post;
  for (let at = post.parentElement; at && !OUTERMOST.test(at.nodeName); at = at.parentElement) {
    if ([...at.childNodes].some((child) => child !== box && showsWords(child))) break;
    box = at;
  }
  return box;
}

const OUTERMOST = /^(?:BODY|ARTICLE|MAIN)$/i;
const showsWords = (node: Cleanable): boolean =>
  node.nodeType === TEXT
    ? /\S/.test(node.textContent ?? "")
    : !NO_WORDS.test(node.nodeName) && [...node.childNodes].some(showsWords);

const paragraphOf = (words: string, signature: string): string =>
  `<blockquote><p>${asHtmlText(words)}<br>${/^[—–-]/.test(signature) ? "" : "— "}${asHtmlText(signature)}</p></blockquote>`;

const asHtmlText = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

function postLines(root: Cleanable): readonly string[] {
  let text = "";
  const walk = (node: Cleanable): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === TEXT) text += (child.textContent ?? "").replace(/\s+/g, " ");
      else if (!NO_WORDS.test(child.nodeName)) {
        const breaks = BREAKS.test(child.nodeName);
        if (breaks) text += "\n";
        if (!PICTURE.test(child.textContent ?? "") || /^P$/i.test(child.nodeName)) walk(child);
        if (breaks) text += "\n";
      }
    }
  };
  walk(root);
  return text.split("\n").map(singleSpaces).filter(Boolean);
}

const singleSpaces = (text: string): string => text.replace(/\s+/g, " ").trim();
