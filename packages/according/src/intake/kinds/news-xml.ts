import { type Article, Refusal } from "../intake.ts";
import { eachPart } from "../parts.ts";
import { allIn, childrenOf, decodeXml, elementWords, findIn, paragraphsOf, parseXml, type Xml } from "../xml.ts";
import type { Kind } from "./kind.ts";
import { article, contentText, NO_TEXT, refuseWithdrawn } from "./news-article.ts";
import { hasRoot } from "./roots.ts";

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
  refuseWithdrawn(findIn(item, "pubstatus")?.attributes.qcode);
  const content = findIn(item, "contentset");
  const [plain] = childrenOf(item, "text");
  if (!content && plain) return readEarly(item, plain);
  const inline = content && (findIn(content, "inlinexml") ?? findIn(content, "inlinedata"));
  if (!inline) throw new Refusal(NO_TEXT);
  const body = await contentText(inline);
  if (!body) throw new Refusal(NO_TEXT);
  const meta = findIn(item, "contentmeta");
  const management = findIn(item, "itemmeta");
  const provider = management && findIn(management, "provider");
  return article(body, {
    title: elementWords(meta && findIn(meta, "headline")) ?? elementWords(findIn(item, "title")),
    outlet: elementWords(provider && findIn(provider, "name")) ?? provider?.attributes.literal,
    date:
      elementWords(meta && findIn(meta, "contentcreated")) ??
      elementWords(management && findIn(management, "versioncreated")),
    by: elementWords(meta && findIn(meta, "by")),
  });
}

/** As Reuters kept its news before there was a standard (RCV1). */
function readEarly(item: Xml, text: Xml): Article {
  const body = paragraphsOf(text).join("\n\n");
  if (!body) throw new Refusal(NO_TEXT);
  const publisher = allIn(item, "dc").find(({ attributes: { element } }) => element === "dc.publisher");
  return article(body, {
    title: elementWords(childrenOf(item, "headline")[0] ?? childrenOf(item, "title")[0]),
    outlet: publisher?.attributes.value,
    date: item.attributes.date,
    by: elementWords(childrenOf(item, "byline")[0]),
  });
}

/** IPTC NITF: https://iptc.org/standards/nitf/ */
export const nitf: Kind = {
  name: "NITF",
  tells: hasRoot("nitf"),
  read: ({ bytes }) => {
    const root = parseXml(decodeXml(bytes));
    const content = findIn(root, "body.content");
    // Some archives have the first paragraph once more, in a block of its own.
    const whole = content && childrenOf(content, "block").find(({ attributes }) => attributes.class === "full_text");
    const body = content ? paragraphsOf(whole ?? content).join("\n\n") : "";
    if (!body) throw new Refusal(NO_TEXT);
    const publication = findIn(root, "pubdata");
    const holder = findIn(root, "doc.copyright")?.attributes.holder;
    return [
      article(body, {
        title: elementWords(findIn(root, "hl1")) ?? elementWords(findIn(root, "title")),
        outlet: publication?.attributes.name ?? elementWords(findIn(root, "distributor")) ?? holder,
        date: findIn(root, "date.issue")?.attributes.norm ?? publication?.attributes["date.publication"],
        by: elementWords(findIn(root, "byline")),
      }),
    ];
  },
};
