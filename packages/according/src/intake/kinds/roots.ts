import { type File, type Kind, unread } from "./kind.ts";

/** The first element of a document, in small letters, past what XML and HTML let stand before it. */
export function rootOf(start: string): string | undefined {
  const text = start.replace(/^(?:\s|<\?[^>]*>|<!--[\s\S]*?-->|<!doctype[^[>]*(?:\[[\s\S]*?\]\s*)?>)*/i, "");
  return /^<([a-z][\w.:-]*)/i.exec(text)?.[1]?.toLowerCase();
}

export const hasRoot =
  (...names: readonly string[]) =>
  ({ start }: File): boolean => {
    const root = rootOf(start);
    return root !== undefined && (names.includes(root) || names.includes(root.slice(root.indexOf(":") + 1)));
  };

const SAVE = "save the text of the report as a .txt file.";

/** What is marked up and holds no report. */
export const markedUp: readonly Kind[] = [
  unread("a site map", hasRoot("urlset", "sitemapindex"), "add the addresses in it."),
  unread("a list of feeds", hasRoot("opml"), "follow the feeds in it."),
  unread("a drawing", hasRoot("svg"), "if there is an article about it, save the text of that."),
  unread("an edition of texts (TEI)", hasRoot("tei", "teicorpus"), SAVE),
  unread("a property list", hasRoot("plist"), SAVE),
  unread("a map", hasRoot("kml", "gpx"), SAVE),
  unread("XML of a kind that is not known", ({ start }) => /^<\?xml\s/.test(start) || isElement(start), SAVE),
];

/** An element with a name that HTML does not have. */
const isElement = (start: string): boolean => /^<[a-z][\w.:-]*(?:\s[^<>]*)?\/?>/i.test(start);
