/** The little of a DOM that is used here. */
interface Element {
  readonly textContent: string | null;
  readonly outerHTML: string;
  querySelectorAll(selector: string): Iterable<Element>;
}
export interface Marking {
  querySelectorAll(selector: string): Iterable<Element>;
}

/** What a page marks as its article. */
export interface MarkedBody {
  readonly html: string;
  readonly paragraphs: readonly string[];
  /** The least share of them in what is found, or something else was. */
  readonly least: number;
}

/** schema.org's property; else, where a page has one only, the element for articles. */
const MARKED = '[itemprop~="articleBody"]';
/** A paragraph of an article; shorter ones may be captions. */
const LEAST_PARAGRAPH = 80;
/** Captions of galleries, teasers, comments. */
const BESIDE = ["li", "figure", "aside", "[class*=gallery]", "[class*=comment]"]
  .map((one) => `:scope ${one} p`)
  .join(", ");
const FEWEST_PARAGRAPHS = 3;
/** What schema.org's property marks is the article. In an element for articles may stand comments and teasers too. */
const LEAST_OF_BODY = 0.7;
const LEAST_OF_ARTICLE = 0.2;

export function markedBody(document: Marking): MarkedBody | undefined {
  const body = longest([...document.querySelectorAll(MARKED)]);
  const marked = body ?? only([...document.querySelectorAll("article")]);
  if (!marked) return undefined;
  const beside = new Set(marked.querySelectorAll(BESIDE));
  const paragraphs = [...marked.querySelectorAll("p")]
    .filter((one) => !beside.has(one))
    .map(textOf)
    .filter((text) => text.length >= LEAST_PARAGRAPH);
  return paragraphs.length < FEWEST_PARAGRAPHS
    ? undefined
    : { html: marked.outerHTML, paragraphs, least: body ? LEAST_OF_BODY : LEAST_OF_ARTICLE };
}

/** Whether something else was found than what the page marks. */
export function isMissed({ paragraphs, least }: MarkedBody, found: string): boolean {
  const whole = singleSpaced(found);
  return paragraphs.filter((text) => whole.includes(text)).length < least * paragraphs.length;
}

const singleSpaced = (text: string): string => text.replace(/\s+/g, " ").trim();
const textOf = (element: Element): string => singleSpaced(element.textContent ?? "");

const longest = (elements: readonly Element[]): Element | undefined =>
  elements.reduce<Element | undefined>(
    (best, one) => (best && textOf(best).length >= textOf(one).length ? best : one),
    undefined,
  );

const only = (elements: readonly Element[]): Element | undefined => (elements.length === 1 ? elements[0] : undefined);
