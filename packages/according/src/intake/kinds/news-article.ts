import { parseWrittenDate } from "../dates.ts";
import { type Article, Refusal, withHeadline } from "../intake.ts";
import { elementText, findIn, paragraphsOf, type Xml } from "../xml.ts";

export const NO_TEXT = "has no text in it: the item may be a picture, or an alert.";

export interface Told {
  readonly title: string | undefined;
  readonly outlet: string | undefined;
  readonly date: string | undefined;
  readonly by: string | undefined;
}

export function article(body: string, { title, outlet, date, by }: Told): Article {
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

/** What an element of content says: marked up in NITF or XHTML, escaped as HTML, or in lines. */
export async function contentText(content: Xml): Promise<string> {
  if (content.children.some((child) => typeof child !== "string"))
    return paragraphsOf(findIn(content, "body.content") ?? content).join("\n\n");
  const text = elementText(content).trim();
  return /<\/?(?:p|br|div)\b[^>]*>/i.test(text) ? (await import("../html.ts")).textOfHtml(text) : text;
}

/** A story that its provider has taken back says nothing any more. `status`: "Canceled", "stat:canceled" (IPTC NewsCodes). Throws `Refusal`. */
export function refuseWithdrawn(status: unknown): void {
  if (/^(?:\w+:)?cancell?ed$/i.test(String(status)))
    throw new Refusal("was withdrawn by its provider, who asks that it is not used: it is not read.");
}
