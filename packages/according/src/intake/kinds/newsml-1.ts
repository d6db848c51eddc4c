import { type Article, Refusal } from "../intake.ts";
import { eachPart } from "../parts.ts";
import { allIn, childrenOf, decodeXml, elementWords, findIn, parseXml, type Xml } from "../xml.ts";
import type { Kind } from "./kind.ts";
import { article, contentText, NO_TEXT, refuseWithdrawn } from "./news-article.ts";
import { hasRoot } from "./roots.ts";

/** IPTC NewsML 1.0 to 1.2, what came before NewsML-G2: https://iptc.org/std/NewsML/1.2/specification/ */
export const newsml1: Kind = {
  name: "NewsML 1",
  tells: hasRoot("newsml"),
  read: async ({ bytes }) => {
    const root = parseXml(decodeXml(bytes));
    const sent = elementWords(findIn(root, "dateandtime"));
    const items = allIn(root, "newsitem");
    if (items.length === 0) throw new Refusal("is NewsML without a news item in it: there is nothing to read.");
    const parts = await eachPart(
      items.flatMap((item) => storiesIn(item, sent)),
      (story) => (story ? readStory(story) : { problem: NO_TEXT }),
    );
    const [only] = parts;
    if (parts.length === 1 && only && "problem" in only) throw new Refusal(only.problem);
    return parts;
  },
};

/** A component with a text, and those that it stands in, the innermost first: what one does not say, the next may. */
interface Story {
  readonly texts: readonly Xml[];
  readonly within: readonly Xml[];
  readonly date: string | undefined;
  readonly status: string | undefined;
}

/** Each story of an item; undefined for an item without any. */
function storiesIn(item: Xml, sent: string | undefined): readonly (Story | undefined)[] {
  const words = (name: string) => elementWords(findIn(item, name));
  const date = words("firstcreated") ?? words("thisrevisioncreated") ?? words("dateid") ?? sent;
  const status = findIn(item, "status")?.attributes.formalname;
  const found = childrenOf(item, "newscomponent").flatMap((one) => textsIn(one, [item]));
  return found.length > 0 ? found.map((one) => ({ ...one, date, status })) : [undefined];
}

/** What belongs to a picture, and what says the same in fewer words. */
const NO_STORY = /caption|photo|picture|graphic|video|thumbnail|icon|quicklook|summary|abstract/i;

function textsIn(component: Xml, outer: readonly Xml[]): readonly Omit<Story, "date" | "status">[] {
  const [role] = childrenOf(component, "role");
  if (NO_STORY.test(role?.attributes.formalname ?? "")) return [];
  const within = [component, ...outer];
  const texts = childrenOf(component, "contentitem").flatMap((one) => storyText(one) ?? []);
  const inner = childrenOf(component, "newscomponent").flatMap((one) => textsIn(one, within));
  const all = texts.length > 0 ? [{ texts, within }, ...inner] : inner;
  // Of several forms of one text the first.
  return component.attributes.equivalentslist === "yes"
    ? all.slice(0, 1).map((one) => ({ ...one, texts: one.texts.slice(0, 1) }))
    : all;
}

function storyText(content: Xml): Xml | undefined {
  const [media] = childrenOf(content, "mediatype");
  return /^(?:text|)$/i.test(media?.attributes.formalname ?? "") ? childrenOf(content, "datacontent")[0] : undefined;
}

async function readStory({ texts, within, date, status }: Story): Promise<Article> {
  refuseWithdrawn(status);
  const body = (await Promise.all(texts.map(contentText))).filter(Boolean).join("\n\n");
  if (!body) throw new Refusal(NO_TEXT);
  return article(body, {
    title: newsLine(within, "headline") ?? elementWords(texts.map((one) => findIn(one, "hl1")).find(Boolean)),
    outlet: providerOf(within),
    date,
    by: newsLine(within, "byline"),
  });
}

const nearestIn = <T>(within: readonly Xml[], find: (one: Xml) => T | undefined): T | undefined =>
  within.map(find).find((one) => one !== undefined);

const newsLine = (within: readonly Xml[], name: string): string | undefined =>
  nearestIn(within, (one) => elementWords(childrenOf(one, "newslines").flatMap((lines) => childrenOf(lines, name))[0]));

function providerOf(within: readonly Xml[]): string | undefined {
  const party = nearestIn(within, (one) => {
    const [provider] = childrenOf(one, "administrativemetadata").flatMap((meta) => childrenOf(meta, "provider"));
    return (provider && findIn(provider, "party"))?.attributes.formalname?.trim() || undefined;
  });
  return party ?? nearestIn(within, (one) => elementWords(findIn(one, "providerid")));
}
