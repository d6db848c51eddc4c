import { type Fields, isObject } from "./fields.ts";

/** The little of a DOM document that is used here. */
interface Page {
  querySelectorAll(selector: string): Iterable<{ readonly textContent: string | null }>;
}

/** The first item of a kind in a page's JSON-LD. */
export const ldItem = (page: Page, kind: RegExp): Fields | undefined => ldItems(page, kind)[0];

/** The items of a kind in a page's JSON-LD. */
export const ldItems = (page: Page, kind: RegExp): readonly Fields[] =>
  [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap(({ textContent }) =>
    itemsIn(parse(textContent ?? ""), kind),
  );

/**
 * Some pages hide it from old browsers, as what XML or HTML takes for a comment. Many break their lines inside a string, or leave a
 * comma or a line of comment where none may stand: read as it is meant where it is not JSON as it is.
 */
function parse(written: string): unknown {
  const json = written.replace(
    /^\s*(?:\/\*\s*)?(?:\/\/\s*)?<!(?:\[CDATA\[|--)(?:\s*\*\/)?|(?:\/\*\s*)?(?:\/\/\s*)?(?:\]\]|--)>(?:\s*\*\/)?\s*$/g,
    "",
  );
  return parseOrNull(json) ?? parseOrNull(mended(json));
}

function parseOrNull(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/** A string, or what stands between two: a line of comment; a comma before what closes. */
const COMMENTS = /"(?:[^"\\]|\\[\s\S])*"|^[ \t]*\/\/.*$/gm;
const COMMAS = /"(?:[^"\\]|\\[\s\S])*"|,(?=\s*[\]}])/g;
const CONTROL = /\p{Cc}/gu;

const mended = (json: string): string =>
  json
    .replace(COMMENTS, (piece) => (piece.startsWith('"') ? piece.replace(CONTROL, escapedControl) : ""))
    .replace(COMMAS, (piece) => (piece.startsWith('"') ? piece : ""));

const escapedControl = (control: string): string => `\\u${control.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** Lists, graphs and what a page is about nest no deeper. */
const DEEPEST = 4;

function itemsIn(data: unknown, kind: RegExp, depth = 0): readonly Fields[] {
  const items = [data].flat().filter(isObject);
  const found = items.filter((item) => [item["@type"]].flat().some((type) => kind.test(String(type))));
  if (found.length > 0 || depth === DEEPEST) return found;
  return items.flatMap((item) =>
    ["@graph", "mainEntity", "mainEntityOfPage"].flatMap((key) => itemsIn(item[key], kind, depth + 1)),
  );
}
