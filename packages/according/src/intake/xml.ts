import { Parser } from "htmlparser2";
import { decode } from "./decode.ts";
import { Refusal } from "./intake.ts";

/** An element. Names are without their prefix and in small letters. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Xml | string)[];
}

/** Deeper or larger than any feed or news item; what is never told apart of a document is never expanded either. */
const DEEPEST = 200;
const MOST_ELEMENTS = 500_000;

const local = (name: string): string => name.slice(name.indexOf(":") + 1).toLowerCase();

interface Open extends Xml {
  readonly children: (Xml | string)[];
}

/**
 * The root of an XML document, well formed or nearly. Entities other than XML's five and numbered ones stay as they are
 * written: no document type is read, so nothing is fetched and nothing grows. Throws `Refusal`.
 */
export function parseXml(text: string): Xml {
  const root: Open = { name: "", attributes: {}, children: [] };
  const open: Open[] = [root];
  let elements = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        elements++;
        if (open.length > DEEPEST || elements > MOST_ELEMENTS) return parser.pause();
        const element: Open = { name: local(name), attributes: localKeys(attributes), children: [] };
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext: (piece) => open.at(-1)?.children.push(piece),
      onclosetag: () => {
        if (open.length > 1) open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.write(text);
  if (open.length > DEEPEST || elements > MOST_ELEMENTS)
    throw new Refusal("nests more elements than any file of news: save the text of the report as a .txt file.");
  parser.end();
  const [first] = root.children.filter((child) => typeof child !== "string");
  if (first) return first;
  throw new Refusal("is XML without an element in it: save the text of the report as a .txt file.");
}

const localKeys = (attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(attributes).map(([name, value]) => [local(name), value]));

/** The text of an XML file, in the encoding it declares where it is not Unicode. */
export const decodeXml = (bytes: Uint8Array): string => decode(bytes, declared);

const declared = (bytes: Uint8Array): string | undefined =>
  /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(new TextDecoder("latin1").decode(bytes.subarray(0, 256)))?.[1];

export const childrenOf = (element: Xml, ...names: readonly string[]): readonly Xml[] =>
  element.children.flatMap((child) => (typeof child !== "string" && names.includes(child.name) ? [child] : []));

/** The first below it, at any depth, in the order of the document. */
export function findIn(element: Xml, name: string): Xml | undefined {
  for (const child of element.children) {
    if (typeof child === "string") continue;
    const found = child.name === name ? child : findIn(child, name);
    if (found) return found;
  }
  return undefined;
}

/** All of this name below it, none within another. */
export const allIn = (element: Xml, name: string): readonly Xml[] =>
  element.children.flatMap((child) => {
    if (typeof child === "string") return [];
    return child.name === name ? [child] : allIn(child, name);
  });

export const elementText = (element: Xml): string =>
  element.children.map((child) => (typeof child === "string" ? child : elementText(child))).join("");

/** White space made single; undefined where there is none or nothing. */
export const elementWords = (element: Xml | undefined): string | undefined =>
  (element && elementText(element).replace(/\s+/g, " ").trim()) || undefined;

const BLOCK = /^(?:p|h[1-6]|hl[12]|li|div|section|article|blockquote|td|th|dt|dd|pre|byline|dateline|lead|body)$/;
const LEFT_OUT = /^(?:script|style|figure|figcaption|media|media-caption|table|head)$/;

/** The text of each paragraph below an element of XHTML or NITF. */
export function paragraphsOf(element: Xml): readonly string[] {
  const found: string[] = [];
  let open = "";
  const close = () => {
    const text = open.replace(/\s+/g, " ").trim();
    if (text) found.push(text);
    open = "";
  };
  const walk = (node: Xml): void => {
    for (const child of node.children) {
      if (typeof child === "string") open += child;
      else if (LEFT_OUT.test(child.name)) continue;
      else if (child.name === "br") open += " ";
      else {
        if (BLOCK.test(child.name)) close();
        walk(child);
        if (BLOCK.test(child.name)) close();
      }
    }
  };
  walk(element);
  close();
  return found;
}
