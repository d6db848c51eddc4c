import { parseWrittenDate } from "../dates.ts";
import { type Article, type Part, Refusal, withHeadline } from "../intake.ts";
import { eachPart } from "../parts.ts";
import { parseUrl } from "../urls.ts";
import { childrenOf, decodeXml, elementText, elementWords, paragraphsOf, parseXml, type Xml } from "../xml.ts";
import { type Kind, LARGEST_ARCHIVE } from "./kind.ts";
import { hasRoot } from "./roots.ts";

/** RSS 0.9x to 2.0 and RSS 1.0 (RDF), with the modules `content` and `dc`: https://www.rssboard.org/rss-specification */
export const rss: Kind = {
  name: "an RSS feed",
  tells: hasRoot("rss", "rdf:rdf"),
  largest: LARGEST_ARCHIVE / 8,
  read: ({ bytes }) => {
    const root = parseXml(decodeXml(bytes));
    const [channel = root] = childrenOf(root, "channel");
    const items = [...childrenOf(channel, "item"), ...(channel === root ? [] : childrenOf(root, "item"))];
    return readItems(items, elementWords(childrenOf(channel, "title")[0]), ["encoded"], ["description"]);
  },
};

/** RFC 4287. */
export const atom: Kind = {
  name: "an Atom feed",
  tells: hasRoot("feed", "entry"),
  largest: LARGEST_ARCHIVE / 8,
  read: ({ bytes }) => {
    const root = parseXml(decodeXml(bytes));
    const entries = root.name === "entry" ? [root] : childrenOf(root, "entry");
    const outlet = root.name === "entry" ? undefined : elementWords(childrenOf(root, "title")[0]);
    return readItems(entries, outlet, ["content"], ["summary"]);
  },
};

function readItems(
  items: readonly Xml[],
  outlet: string | undefined,
  whole: readonly string[],
  short: readonly string[],
): Promise<readonly Part[]> {
  if (items.length === 0) throw new Refusal("is a feed without a report in it: there is nothing to read.");
  return eachPart(items, async (item) => {
    const [body] = childrenOf(item, ...whole);
    const [teaser] = childrenOf(item, ...short);
    const text = await entryText(body ?? teaser);
    const meta = await inPlainText(itemMeta(item, outlet));
    if (!text) return headlineOf(meta);
    const notes = body ? [] : [BEGINNINGS];
    return { text: withHeadline(meta.title, `${text}\n`), meta, notes };
  });
}

const BEGINNINGS = "is a feed that gives beginnings only: the pages that it links to say more.";
const NO_TEXT = "has no text in the feed: read the page that it links to.";

/** A report of which a feed has the headline and the address alone. Throws `Refusal` where it has less. */
export function headlineOf(meta: Article["meta"]): Article {
  if (!meta.url || !meta.title) throw new Refusal(NO_TEXT);
  return { text: `${meta.title}\n`, meta, notes: [BEGINNINGS], headlineOnly: NO_TEXT };
}

/** Many feeds escape headline and name once more than the XML needs. */
async function inPlainText(meta: Article["meta"]): Promise<Article["meta"]> {
  const { unescaped } = await import("../html.ts");
  const plain = { title: unescaped(meta.title), outlet: unescaped(meta.outlet) };
  return { ...meta, ...Object.fromEntries(Object.entries(plain).filter(([, value]) => value !== undefined)) };
}

/** Marked up as text within the XML, or as elements of it. */
async function entryText(element: Xml | undefined): Promise<string> {
  if (!element) return "";
  if (element.children.some((child) => typeof child !== "string")) return paragraphsOf(element).join("\n\n");
  return (await import("../html.ts")).textOfHtml(elementText(element));
}

function itemMeta(item: Xml, outlet: string | undefined): Article["meta"] {
  const first = (...names: readonly string[]): string | undefined => {
    for (const name of names) {
      const words = elementWords(childrenOf(item, name)[0]);
      if (words) return words;
    }
    return undefined;
  };
  const date = first("pubdate", "date", "published", "issued", "updated");
  const byline = authorsOf(item);
  const own = childrenOf(item, "source")[0];
  const meta = {
    title: first("title"),
    outlet: (own && (elementWords(childrenOf(own, "title")[0]) ?? elementWords(own))) ?? outlet,
    publishedAt: (date && parseWrittenDate(date)) || undefined,
    url: itemAddress(item),
    byline: byline.length > 0 ? byline : undefined,
  };
  return Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== undefined));
}

/** RSS writes "post@lesk.example (Ana Wray)", Dublin Core a name, Atom a name within an author. */
const authorsOf = (item: Xml): readonly string[] =>
  childrenOf(item, "creator", "author").flatMap((author) => {
    const words = elementWords(childrenOf(author, "name")[0]) ?? elementWords(author);
    const name = /\(([^)]+)\)\s*$/.exec(words ?? "")?.[1] ?? words;
    return name && !name.includes("@") ? [name.replace(/^by\s+/i, "")] : [];
  });

function itemAddress(item: Xml): string | undefined {
  const links = childrenOf(item, "link").filter(({ attributes: { rel } }) => rel === undefined || rel === "alternate");
  const [guid] = childrenOf(item, "guid");
  const written = [
    ...links.map((link) => link.attributes.href ?? elementWords(link)),
    guid?.attributes.ispermalink === "false" ? undefined : elementWords(guid),
  ];
  for (const one of written) {
    const url = one && parseUrl(one);
    if (url) return url;
  }
  return undefined;
}
