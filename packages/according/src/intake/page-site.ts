import { lettersAlone } from "./shown-headline.ts";
import { isCalledOutlet } from "./text-meta.ts";
import { siteAt } from "./urls.ts";

/** A part of a page, in which others may stand. */
interface Piece {
  readonly textContent: string | null;
  readonly nodeType: number;
  readonly childNodes: Iterable<Piece>;
}

/** The little of a DOM element that is used here. */
interface Element extends Piece {
  getAttribute(name: string): string | null;
}

/** The little of a DOM document that is used here. */
interface Page {
  querySelectorAll(selector: string): Iterable<Element>;
}

const WORD = "(?:\\p{Lu}[\\p{L}\\p{N}.&’']*|of|the|and)";
const NAME = `${WORD}(?: ${WORD}){0,3}`;
/** "Ferry resumes | Tesmar Post": a name of one to four words, behind the last sign that parts it from a headline. */
const SITE = new RegExp(`^(.+?)\\s+[|–—·»-]\\s+(${NAME})$`, "u");
/** "Tesmar Post | Ferry resumes" */
const SITE_FIRST = new RegExp(`^(${NAME})\\s+[|–—·»-]\\s+(.+)$`, "u");
/** A longer title is a text. */
const LONGEST = 300;

/**
 * The name of the site in a page's title, where nothing else tells it: what stands beside the headline and is called as outlets are,
 * where the page shows that headline or a part of it; or whatever stands there and is the name that the page gives itself in its
 * head, at its foot or by its address.
 */
export function siteInTitle(page: Page, url: string | undefined): string | undefined {
  const [title = ""] = wordsShownIn(page, "title");
  if (title.length > LONGEST) return undefined;
  const [, headline = "", behind] = SITE.exec(title) ?? [];
  if (behind && isCalledOutlet(behind) && showsPartOf(page, headline)) return behind;
  const [, first] = SITE_FIRST.exec(title) ?? [];
  return [behind, first].find((site) => site !== undefined && isItsName(site, page, url));
}

/** "Ferry resumes - Tesmar Post" without what is called as outlets are. */
export function withoutOutlet(title: string | undefined): string | undefined {
  if (!title || title.length > LONGEST) return title;
  const [, headline, site] = SITE.exec(title) ?? [];
  return site && isCalledOutlet(site) ? headline : title;
}

const wordsShownIn = (page: Page, selector: string): readonly string[] =>
  [...page.querySelectorAll(selector)].map(({ textContent }) => textContent?.replace(/\s+/g, " ").trim() ?? "");

const TEXT = 3;
/** What has more in it is no name of a site, nor a line of rights. */
const MOST_PIECES = 300;

/** The words of an element, unless there are many: an element may hold the page, and stand in others that do. */
function fewWords(element: Piece): string | undefined {
  const left: Piece[] = [element];
  let [words, pieces] = ["", 0];
  for (let piece = left.pop(); piece; piece = left.pop()) {
    if (pieces++ > MOST_PIECES || words.length > LONGEST) return undefined;
    if (piece.nodeType === TEXT) words += piece.textContent ?? "";
    else left.push(...[...piece.childNodes].slice(0, MOST_PIECES + 1).toReversed());
  }
  return words.replace(/\s+/g, " ").trim();
}

const showsPartOf = (page: Page, headline: string): boolean =>
  wordsShownIn(page, "h1")
    .map(lettersAlone)
    .some((one) => one !== "" && lettersAlone(headline).includes(one));

/** Where a page has the name of its site, in words or as a picture's. */
const OF_SITE = [
  ...['a[href="/"]', "a[rel~=home]", "footer", "small"],
  ...["logo", "site-title", "site-name", "brand", "masthead"].map((name) => `[class*="${name}" i]`),
].join(", ");
const PICTURES = '[class*="logo" i] img, a[href="/"] img, a[rel~=home] img, header img';
/** "© 2026 Tesmar Post. All rights reserved." */
const RIGHTS = /(?:©|\(c\)|copyright)[\s\d,–-]*(?:by |the )*([^.|·©\n]{2,60})/iu;
/** Fewer letters are in many addresses. */
const FEWEST_LETTERS = 5;
const siteLetters = (name: string): string => lettersAlone(name.replace(/^the\s/i, ""));

function isItsName(site: string, page: Page, url: string | undefined): boolean {
  const own = siteLetters(site);
  if (url && own.length >= FEWEST_LETTERS && lettersAlone(siteAt(url)).startsWith(own)) return true;
  // A heading may be of whatever stands before the sign.
  const heads = isCalledOutlet(site) ? wordsShownIn(page, "h1") : [];
  const shown = [...heads, ...[...page.querySelectorAll(OF_SITE)].flatMap((one) => fewWords(one) ?? [])];
  const rights = shown.flatMap((words) => RIGHTS.exec(words)?.[1] ?? []);
  const named = [...page.querySelectorAll(PICTURES)].map((one) => one.getAttribute("alt") ?? "");
  return (
    [...shown, ...named].some((words) => siteLetters(words.replace(/\s+(?:logo|home(?:page)?)$/i, "")) === own) ||
    rights.some((words) => siteLetters(words).startsWith(own))
  );
}
