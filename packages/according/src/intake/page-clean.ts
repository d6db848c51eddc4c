import { OFFERED, TELLS } from "./asking-words.ts";
import { endsSentence } from "./sentence-end.ts";

/** The little of a DOM that is used here. */
export interface Cleanable {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Cleanable>;
  querySelectorAll(selector: string): Iterable<Cleanable>;
  querySelector(selector: string): Cleanable | null;
  remove(): void;
  getAttribute(name: string): string | null;
  removeAttribute(name: string): void;
  readonly parentElement: Cleanable | null;
  readonly innerHTML: string;
  outerHTML: string;
}

const TEXT = 3;
const COMMENT = 8;

/** Drawings, and words that are there for nobody or for a screen reader's way about the page. */
const UNSEEN = [
  "svg",
  "[hidden]",
  ".sr-only",
  ".visually-hidden",
  ".visuallyhidden",
  ".screen-reader-text",
  ".screenreader",
  ".u-hidden-visually",
].join(", ");

/** What is cut off to nothing, for screen readers: "clip: rect(0 0 0 0)", "clip-path: inset(50%)". */
const CLIPPED =
  /(?:^|[;\s])clip(?:-path)?\s*:\s*(?:rect\(\s*(?:[01](?:px)?[\s,]+){3}[01](?:px)?\s*\)|inset\(\s*(?:50|100)%\s*\)|circle\(\s*0)/i;

/** What no reader sees where no script runs that could show it: the first words of a newsletter in a list of mails. */
const NOT_SHOWN =
  /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|font-size\s*:\s*0(?:px)?\s*(?:;|!|$))/i;

/** Takes out of HTML that no script changes what is shown to nobody, unless that is most of it. */
export function removeUnseen(document: Cleanable): void {
  const whole = textLength(document.querySelector("body"));
  for (const one of document.querySelectorAll("[style]"))
    if (NOT_SHOWN.test(one.getAttribute("style") ?? "") && textLength(one) <= MOST_OF_PAGE * whole) one.remove();
}

/** Dialogues that ask for consent, by the names that the programs behind most of them give them. */
const CONSENT = [
  ..."onetrust cookiebot didomi usercentrics truste cookie-consent cookie-banner cookie-notice cookie-law cookieconsent consent-banner gdpr-banner".split(
    " ",
  ),
].flatMap((name) => [`[id*="${name}" i]`, `[class*="${name}" i]`]);
const DIALOGUES = ["[aria-modal=true]", "[role=dialog]", "[role=alertdialog]", "dialog"];
const ASKING = [...CONSENT, '[class^="qc-cmp"]', '[id^="sp_message"]', ...DIALOGUES].join(", ");
/** What a dialogue speaks of that asks for consent, however much of the page it is. */
const OF_CONSENT = /\b(?:cookies?|consent|personal data|privacy)\b/i;

/** Where readers write below an article, by the names that sites and their programs give it. */
const COMMENTS = [
  ..."comments comment-list commentlist comments-area comments-section comment-section comments-container user-comments post-comments fb-comments comment-respond".split(
    " ",
  ),
].flatMap((name) => [`#${name}`, `.${name}`]);
const READERS_WRITE = [...COMMENTS, "#disqus_thread", "#respond", "[itemprop~=comment]"].join(", ");

/**
 * A list is an offer and not of the report where two of its lines are what a subscription has in it, and none is what somebody says. A
 * line is a list's own without the lists that stand in it.
 */
const FEWEST_OFFERED = 2;
function isOffer(list: Cleanable): boolean {
  const lines = [...list.childNodes].filter(({ nodeName }) => /^LI$/i.test(nodeName)).map(ownText);
  return lines.filter((one) => OFFERED.test(one)).length >= FEWEST_OFFERED && !lines.some((one) => TELLS.test(one));
}

const ownText = (node: Cleanable): string =>
  node.nodeType === TEXT
    ? (node.textContent ?? "")
    : [...node.childNodes].map((child) => (/^[OU]L$/i.test(child.nodeName) ? " " : ownText(child))).join("");

/** What a page shows where no script runs is its article on some. */
const FEWEST_PARAGRAPHS = 3;
const isArticle = (element: Cleanable): boolean => [...element.querySelectorAll("p")].length >= FEWEST_PARAGRAPHS;

/** Of so many letters, a paragraph that is hidden from screen readers until one pays is of the article: the eye sees it. */
const PARAGRAPH = 80;

/** A dialogue is the least of a page; what holds more than this of its text is none, unless it asks for consent. */
const MOST_OF_PAGE = 0.3;
/** In letters. Where less would be left, what is taken out was the article. */
const LEAST_LEFT = 200;

/**
 * Takes out of a page what is no part of any article and would be taken for one, or would split a sentence of one: comments, icons,
 * hidden words, offers of a subscription, dialogues, and what readers write below it.
 */
export function cleanPage(document: Cleanable): void {
  removeComments(document);
  for (const unscripted of document.querySelectorAll("noscript"))
    if (isArticle(unscripted)) unscripted.outerHTML = unscripted.innerHTML;
  for (const unseen of document.querySelectorAll(UNSEEN)) unseen.remove();
  for (const one of document.querySelectorAll("[style]"))
    if (CLIPPED.test(one.getAttribute("style") ?? "")) one.remove();
  for (const list of document.querySelectorAll("ul")) if (isOffer(list)) list.remove();
  for (const one of document.querySelectorAll("p[aria-hidden=true]"))
    if (textLength(one) >= PARAGRAPH && endsSentence(one.textContent?.trim() ?? "")) one.removeAttribute("aria-hidden");
  const whole = textLength(document.querySelector("body"));
  const isDialogue = (one: Cleanable): boolean =>
    !one.querySelector("h1, article") &&
    (textLength(one) <= MOST_OF_PAGE * whole || OF_CONSENT.test(one.textContent ?? ""));
  removeBeside(document, ASKING, isDialogue);
  removeBeside(document, READERS_WRITE, (one) => !one.querySelector("h1, main, [itemprop~=articleBody]"));
}

/** Takes each out that is so, unless too little is left without it. */
function removeBeside(document: Cleanable, selector: string, isBeside: (one: Cleanable) => boolean): void {
  const found = [...document.querySelectorAll(selector)];
  if (found.length === 0) return;
  const body = document.querySelector("body");
  let [letters, counted] = [lettersWithin(body), 0];
  /** What is left has at least its letters; where these are not enough, white space between them counts too, so often. */
  const leavesEnough = (one: Cleanable): boolean =>
    letters - textLength(one) >= LEAST_LEFT ||
    (counted++ < MOST_COUNTED && textLength(body) - textLength(one) >= LEAST_LEFT);
  for (const one of found) {
    if (!leavesEnough(one) || !isBeside(one)) continue;
    letters -= isBelow(one, body) ? lettersWithin(one) : 0;
    one.remove();
  }
}

function isBelow(one: Cleanable, body: Cleanable | null): boolean {
  for (let at = one.parentElement; at; at = at.parentElement) if (at === body) return true;
  return false;
}

/** No page of news comes near it; each time the whole page is gone through. */
const MOST_COUNTED = 100;

const lettersWithin = (node: Cleanable | null): number => node?.textContent?.replace(/\s+/g, "").length ?? 0;

const textLength = (node: Cleanable | null): number => node?.textContent?.trim().length ?? 0;

function removeComments(node: Cleanable): void {
  for (const child of [...node.childNodes]) {
    if (child.nodeType === COMMENT) child.remove();
    else removeComments(child);
  }
}
