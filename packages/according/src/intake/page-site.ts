import { lettersAlone } from "./shown-headline.ts";
import { isCalledOutlet } from "./text-meta.ts";

/** The little of a DOM document that is used here. */
interface Page {
  querySelectorAll(selector: string): Iterable<{ readonly textContent: string | null }>;
}

/** "Ferry resumes | Tesmar Post": a name of one to four words, behind the last sign that parts it from a headline. */
const SITE =
  /^(.+?)\s+[|–—·»-]\s+((?:\p{Lu}[\p{L}\p{N}.&’']*|of|the|and)(?: (?:\p{Lu}[\p{L}\p{N}.&’']*|of|the|and)){0,3})$/u;

/**
 * The name of the site in a page's title, where nothing else tells it: behind the sign stands what is called as outlets are, and the
 * headline that the page shows is before it, or a part of that.
 */
export function siteInTitle(page: Page): string | undefined {
  const [title = ""] = [...page.querySelectorAll("title")].map(({ textContent }) =>
    textContent?.replace(/\s+/g, " ").trim(),
  );
  const [, headline = "", site] = SITE.exec(title ?? "") ?? [];
  if (!site || !isCalledOutlet(site)) return undefined;
  const shown = [...page.querySelectorAll("h1")].map(({ textContent }) => lettersAlone(textContent ?? ""));
  return shown.some((one) => one !== "" && lettersAlone(headline).includes(one)) ? site : undefined;
}
