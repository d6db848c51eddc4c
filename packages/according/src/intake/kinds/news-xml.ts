import { parseWrittenDate } from "../dates.ts";
import { type Article, Refusal, withHeadline } from "../intake.ts";
import { eachPart } from "../parts.ts";
import { allIn, decodeXml, elementText, elementWords, findIn, paragraphsOf, parseXml, type Xml } from "../xml.ts";
import type { Kind } from "./kind.ts";
import { hasRoot } from "./roots.ts";

const NO_TEXT = "has no text in it: the item may be a picture, or an alert.";

/** IPTC NewsML-G2, an item or a message of items: https://iptc.org/standards/newsml-g2/ */
export const newsml: Kind = {
  name: "NewsML-G2",
  tells: hasRoot("newsitem", "newsmessage"),
  read: ({ bytes }) => {
    const root = parseXml(decodeXml(bytes));
    const items = root.name === "newsitem" ? [root] : allIn(root, "newsitem");
    if (items.length === 0) throw new Refusal("is NewsML-G2 without a news item in it: there is nothing to read.");
    return eachPart(items, readItem);
  },
};

async function readItem(item: Xml): Promise<Article> {
  const content = findIn(item, "contentset");
  const inline = content && (findIn(content, "inlinexml") ?? findIn(content, "inlinedata"));
  if (!inline) throw new Refusal(NO_TEXT);
  const marked = inline.children.some((child) => typeof child !== "string");
  const paragraphs = marked ? paragraphsOf(findIn(inline, "body.content") ?? inline) : [elementText(inline).trim()];
  const body = paragraphs.join("\n\n");
  if (!body) throw new Refusal(NO_TEXT);
  const meta = findIn(item, "contentmeta");
  const management = findIn(item, "itemmeta");
  return article(body, {
    title: elementWords(meta && findIn(meta, "headline")) ?? elementWords(findIn(item, "title")),
    outlet: elementWords(management && nameIn(findIn(management, "provider"))) ?? management?.attributes.literal,
    date:
      elementWords(meta && findIn(meta, "contentcreated")) ??
      elementWords(management && findIn(management, "versioncreated")),
    by: elementWords(meta && findIn(meta, "by")),
  });
}

const nameIn = (party: Xml | undefined): Xml | undefined => party && findIn(party, "name");

/** IPTC NITF: https://iptc.org/standards/nitf/ */
export const nitf: Kind = {
  name: "NITF",
  tells: hasRoot("nitf"),
  read: ({ bytes }) => {
    const root = parseXml(decodeXml(bytes));
    const content = findIn(root, "body.content");
    const body = content ? paragraphsOf(content).join("\n\n") : "";
    if (!body) throw new Refusal(NO_TEXT);
    const publication = findIn(root, "pubdata");
    return [
      article(body, {
        title: elementWords(findIn(root, "hl1")) ?? elementWords(findIn(root, "title")),
        outlet: publication?.attributes.name ?? elementWords(findIn(root, "distributor")),
        date: findIn(root, "date.issue")?.attributes.norm ?? publication?.attributes["date.publication"],
        by: elementWords(findIn(root, "byline")),
      }),
    ];
  },
};

interface Told {
  readonly title: string | undefined;
  readonly outlet: string | undefined;
  readonly date: string | undefined;
  readonly by: string | undefined;
}

function article(body: string, { title, outlet, date, by }: Told): Article {
  const byline = by?.replace(/^by\s+/i, "");
  const known = {
    title,
    outlet,
    publishedAt: (date && parseWrittenDate(date)) || undefined,
    byline: byline ? [byline] : undefined,
  };
  const meta = Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined));
  return { text: withHeadline(title, `${body}\n`), meta };
}
