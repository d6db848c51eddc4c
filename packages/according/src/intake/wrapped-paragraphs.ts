/** The little of a DOM that is used here. */
export interface Placed {
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly parentElement: Placed | null;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  querySelectorAll(selector: string): Iterable<Placed>;
  after(...nodes: readonly Placed[]): void;
}

/** Where a paragraph stands among those of the page; it outlives what Readability does to the page. */
const MARK = "data-paragraph";
/** So many elements at most around a paragraph are its own. */
const DEEPEST = 6;
/** So many that were kept, and more than were not, tell that those wrapped alike are of one text; of teasers a few are kept. */
const FEWEST_KEPT = 3;

interface Paragraph {
  readonly element: Placed;
  /** For each element that holds it, which that is and how the paragraph is wrapped there. */
  readonly wrappings: readonly string[];
}

/**
 * Some pages wrap every paragraph for itself, and Readability, which weighs each wrapper, loses the short ones and those with links.
 * Asked before it changes the page, this gives what puts them back into the article: each paragraph between the first and the last
 * that was kept which stands in the same place as those and is wrapped as they are.
 */
export function wrappedParagraphs(document: Placed): (article: Placed) => void {
  const places = new Map<Placed, number>();
  const all = [...document.querySelectorAll("p")].map((element, at): Paragraph => {
    element.setAttribute(MARK, String(at));
    return { element, wrappings: wrappingsOf(element, places) };
  });
  return (article) => giveBack(article, all);
}

function giveBack(article: Placed, all: readonly Paragraph[]): void {
  const inArticle = [...article.querySelectorAll("p")];
  const kept = new Map(inArticle.map((one) => [Number(one.getAttribute(MARK) ?? -1), one]));
  kept.delete(-1);
  const [first, end] = [Math.min(...kept.keys()), Math.max(...kept.keys())];
  const between = all.slice(first, end + 1);
  const [here, there] = [between.filter((_, i) => kept.has(first + i)), between].map(countedWrappings);
  const isOfText = (one: string): boolean => {
    const count = here?.get(one) ?? 0;
    return count >= FEWEST_KEPT && 2 * count > (there?.get(one) ?? 0);
  };
  const told = new Set(inArticle.map(wordsWithin));
  let last: Placed | undefined;
  for (const [i, { element, wrappings }] of between.entries()) {
    const found = kept.get(first + i);
    if (found) last = found;
    else if (wrappings.some(isOfText) && !told.has(wordsWithin(element))) {
      last?.after(element);
      last = element;
    }
  }
}

function wrappingsOf(paragraph: Placed, places: Map<Placed, number>): readonly string[] {
  const found: string[] = [];
  let wrapped = `P.${paragraph.getAttribute("class") ?? ""}`;
  let wrapper = paragraph.parentElement;
  for (let depth = 0; wrapper?.parentElement && depth < DEEPEST; depth++) {
    wrapped += `<${wrapper.nodeName}.${wrapper.getAttribute("class") ?? ""}`;
    const place = wrapper.parentElement;
    if (!places.has(place)) places.set(place, places.size);
    found.push(`${places.get(place)}:${wrapped}`);
    wrapper = place;
  }
  return found;
}

function countedWrappings(paragraphs: readonly Paragraph[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { wrappings } of paragraphs) for (const one of wrappings) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

const wordsWithin = ({ textContent }: Placed): string => (textContent ?? "").replace(/\s+/g, " ").trim();
