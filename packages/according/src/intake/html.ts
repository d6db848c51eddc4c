import { parseHTML } from "linkedom";
import { takeOutEntries } from "./blog-top.ts";
import { parseWrittenDate } from "./dates.ts";
import { decode } from "./decode.ts";
import { tidyPosts } from "./embedded-posts.ts";
import { type Article, type Part, Refusal, withHeadline } from "./intake.ts";
import { type Entry, liveEntries, markedEntries } from "./live-blog.ts";
import { publisherMarked, writersMarked } from "./microdata.ts";
import { pageArticle } from "./page-article.ts";
import { type Cleanable, cleanPage, removeUnseen } from "./page-clean.ts";
import { asOutletCounts, type Page, shownDate } from "./page-date.ts";
import { documentOf, savedFrom, withBody } from "./page-document.ts";
import { newsArticle, type PageMeta, pageMeta, webPageDate } from "./page-meta.ts";
import { siteInTitle, withoutOutlet } from "./page-site.ts";
import { articleParagraphs, type Block, everyParagraph, withoutTop } from "./page-text.ts";
import { asksForRobots, isNotFound, isWall, wallNote } from "./page-wall.ts";
import { bylineByHeadline, type Headline, headlineOf } from "./shown-headline.ts";
import { parseUrl, siteAt } from "./urls.ts";

/** The article of a news page: its headline and paragraphs, and what the page says of itself. Throws `Refusal`. */
export const readHtml = (bytes: Uint8Array): Article => takenApart(bytes, toArticle);

/**
 * As `readHtml`; of a live blog each entry is a report, with its own time and author, and behind them what stands above them all:
 * where that cannot be taken apart, it is said of that alone. Throws `Refusal`.
 */
export const articlesOfPage = (bytes: Uint8Array): readonly Part[] =>
  takenApart(bytes, (html) => {
    const blog = MAY_BE_LIVE.test(html) ? documentOf(html) : undefined;
    if (blog) tidyPosts(blog as unknown as Cleanable);
    const entries = blog ? liveEntries(blog, textOfHtml) : [];
    return blog && entries.length > 0
      ? [...entryReports(blog, entries), ...topReport(blog, entries)]
      : [toArticle(html)];
  });

/** A page in which nothing speaks of a live blog is not taken apart for its entries. */
const MAY_BE_LIVE = /LiveBlogPosting/;

const takenApart = <T>(bytes: Uint8Array, read: (html: string) => T): T =>
  orRefusal(() => read(decode(bytes, declaredCharset)));

/** Whatever the parser makes of a page, one that cannot be taken apart says so. */
function orRefusal<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw asRefusal(error);
  }
}

const asRefusal = (error: unknown): Refusal =>
  error instanceof Refusal
    ? error
    : new Refusal("is a page that cannot be taken apart: save its text as a .txt file.", { cause: error });

/** `<meta charset=...>`, which must stand in the first 1024 bytes (HTML 4.2.5.4). */
function declaredCharset(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1];
}

/** Less is a menu or a notice, which is what is left of a page whose article a script would have loaded. */
const FEWEST_CHARACTERS = 100;

function toArticle(html: string): Article {
  const document = documentOf(html);
  if (isNotFound(document)) throw new Refusal("is a page that says that nothing is at its address: check the address.");
  if (asksForRobots(document))
    throw new Refusal(
      "asks whether you are a robot, and has no article: save the page once your browser shows the article.",
    );
  const isWalled = isWall(document);
  const wall = wallNote(document);
  const article = articleIn(document);
  if (article) return article.text.length < LONGEST_BEGINNING ? { ...article, notes: wall } : article;
  throw new Refusal(
    isWalled
      ? "asks for a login or a payment: save the page in your browser, where you have one, and add the file."
      : "is a page without an article in it: save the text of the article as a .txt file.",
  );
}

/** In characters: what a wall shows of its article is less. */
const LONGEST_BEGINNING = 3000;

type Document = ReturnType<typeof documentOf>;

/** What the page says in structured form goes before its meta elements. */
function ofItself(document: Document): PageMeta {
  const said = merge(newsArticle(document), pageMeta(document));
  const saved = webAddressIn(savedFrom(document));
  const url = said.url ?? saved;
  const outlet =
    said.outlet ?? siteInTitle(document, webAddressIn(url)) ?? publisherMarked(document) ?? (saved && siteAt(saved));
  return { ...said, url, outlet };
}

const webAddressIn = (written: string | undefined): string | undefined => (written && parseUrl(written)) || undefined;

/** Changes the page. */
function articleIn(document: Document, meta = ofItself(document)): Article | undefined {
  tidyPosts(document as unknown as Cleanable);
  const headline = headlineOf(document.body, meta.title ?? document.querySelector("title")?.textContent ?? undefined);
  const published = dateOfPage(document, meta, headline);
  const marked = writersMarked(document);
  cleanPage(document as unknown as Cleanable);
  const found = pageArticle(document, told(meta.body), (html) => parseHTML(withBody(html)).document);
  const titled = headline.text ?? meta.title ?? withoutItsSite(document, meta.outlet) ?? found.title;
  const title = withoutSite(clean(unescaped(titled)), meta.outlet);
  const body = withoutTop(found.paragraphs, title).join("\n\n");
  if (body.length < FEWEST_CHARACTERS) return undefined;
  const shown = bylineByHeadline(headline);
  const people = peopleNamed(meta);
  const alone = shown ?? found.byline;
  const others = alone === undefined || marked?.includes(alone.trim()) ? marked : [alone];
  const byline = people ? withOthersShown(people, shown) : others;
  return {
    text: withHeadline(title, `${body}\n`),
    meta: toMeta({ ...meta, published, byline }, title),
    ...templateLanguage(document),
  };
}

function templateLanguage(document: Document): Pick<Article, "pageLanguage"> {
  const pageLanguage = document.documentElement?.getAttribute("lang") ?? undefined;
  return pageLanguage ? { pageLanguage } : {};
}

function entryReports(document: Document, entries: readonly Entry[]): readonly Article[] {
  const blog = ofItself(document);
  const name = withoutSite(clean(unescaped(blog.title)), blog.outlet);
  return entries.map(({ text, published, title: heading, byline, anchor }) => {
    const title = clean(unescaped(heading));
    const meta = toMeta({ ...blog, published, byline }, title ?? name);
    return { text: withHeadline(title, `${text}\n`), meta: atPlace(meta, anchor), ...templateLanguage(document) };
  });
}

/** `place`: where on the page it stands; without one it has no address. */
function atPlace({ url, ...meta }: Article["meta"], place: string | undefined): Article["meta"] {
  return url && place ? { ...meta, url: `${url}#${place}` } : meta;
}

/**
 * What a live blog says above its entries, as a report at the top of the page, which is what `#top` means (HTML 7.4.6.4). What it tells
 * programs as its text may be that of its entries.
 */
function topReport(document: Document, entries: readonly Entry[]): readonly Part[] {
  try {
    const told = ofItself(document);
    takeOutEntries(document.body, entries, markedEntries(document, entries, textOfHtml));
    const top = articleIn(document, { ...told, body: undefined });
    return top ? [{ ...top, meta: atPlace(top.meta, "top") }] : [];
  } catch (error) {
    return [{ problem: asRefusal(error).message }];
  }
}

/** Some pages tell their text with its elements. */
const told = (text: string | undefined): string | undefined =>
  text && /<p[\s>]/i.test(text) ? textOfHtml(text) : text;

/** The text of a piece of HTML that is all report: each block a paragraph. Throws `Refusal`. */
export const textOfHtml = (html: string): string => orRefusal(() => blocksOfText(documentOf(html), everyParagraph));

/**
 * As `textOfHtml`, without what is shown to nobody, teasers and invitations, after `prepare` has changed what it likes to. Throws
 * `Refusal`.
 */
export const textOfMarked = (html: string, prepare: (document: Cleanable) => void): string =>
  orRefusal(() => {
    const document = documentOf(html);
    removeUnseen(document as unknown as Cleanable);
    prepare(document as unknown as Cleanable);
    return blocksOfText(document, articleParagraphs);
  });

function blocksOfText(document: Document, paragraphs: (root: Block) => readonly string[]): string {
  tidyPosts(document as unknown as Cleanable);
  return paragraphs(document.body as unknown as Block).join("\n\n");
}

/** Who is named to programs, unless it is the outlet. */
function peopleNamed({ byline, outlet }: PageMeta): readonly string[] | undefined {
  const people = byline?.filter((name) => !outlet || lettersIn(name) !== lettersIn(outlet));
  return people && people.length > 0 ? people : undefined;
}

/** "By Ana Wray, Tom Oker and Lena Pfiel" has whom the page does not name to programs, where one of them is named so. */
function withOthersShown(people: readonly string[], shown: string | undefined): readonly string[] {
  const known = people.flatMap((name) => cleanName(unescaped(name))).map(lettersIn);
  const all = / (?:and|&) /.test(shown ?? "") ? cleanName(shown).flatMap((names) => names.split(/ ?, ?/)) : [];
  const others = all.filter((name) => !known.includes(lettersIn(name)));
  return others.length < all.length ? [...people, ...others] : people;
}

function dateOfPage(document: Page, meta: PageMeta, headline: Headline): string | undefined {
  const published = meta.published ?? webPageDate(document) ?? shownDate(document, meta.url, headline);
  return asOutletCounts(document, { ...meta, published }, headline);
}

function merge(first: PageMeta, second: PageMeta): PageMeta {
  return { ...second, ...Object.fromEntries(Object.entries(first).filter(([, value]) => value !== undefined)) };
}

function toMeta({ outlet, published, url, byline }: PageMeta, title: string | undefined): Article["meta"] {
  const names = (byline ?? []).flatMap((name) => cleanName(unescaped(name)));
  const meta = {
    title,
    outlet: clean(unescaped(outlet)),
    publishedAt: (published && parseWrittenDate(published)) || undefined,
    url: (url && parseUrl(url)) || undefined,
    byline: names.length > 0 ? names : undefined,
  };
  return Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== undefined));
}

/** Entities that were escaped once more than the page says. */
export const unescaped = (text: string | undefined): string | undefined =>
  text && /&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(text)
    ? (parseHTML(withBody(text.replaceAll("<", "&lt;"))).document.body.textContent ?? text)
    : text;

/** "Ferry resumes | Tesmar Post", "Ferry resumes | Local | Tesmar Post": the site is no part of the headline. */
function withoutSite(title: string | undefined, outlet: string | undefined): string | undefined {
  const [, headline, site] = /^(.+?)\s+[|–—·»-]\s+([^|–—·»]{2,60})$/.exec(title ?? "") ?? [];
  const same = site && outlet && lettersIn(site) === lettersIn(outlet);
  return same ? headline?.replace(SECTION, "") : withoutOutlet(title);
}

/** The title of a page that has its site in it, without that. */
function withoutItsSite(document: Document, outlet: string | undefined): string | undefined {
  const title = clean(document.querySelector("title")?.textContent ?? undefined);
  const alone = withoutSite(title, outlet);
  return alone === title ? undefined : alone;
}

/** Between a headline and the site. */
const SECTION = /\s+\|\s+\p{Lu}[\p{L}&]{2,20}(?: \p{Lu}[\p{L}&]{2,20})?$/u;

const lettersIn = (name: string): string => name.toLowerCase().replace(/^the\b|[^\p{L}\p{N}]/gu, "");

const CLOCK =
  /[\s,|·•-]+(?:(?:published|updated|posted|on)\b.*|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*|\d{1,2}:\d{2}.*|\d{4}-\d{2}-\d{2}.*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2},? \d{4}.*|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{4}.*|(?:follow|twitter|email|e-mail|facebook|@\w+)\b.*)$/i;

/** The names in a byline, without what stands around them: "By Ana Wray and Ivo Brand, March 6, 2026 3:46 PM". */
function cleanName(written: string | undefined): readonly string[] {
  const line = clean(written)?.replace(/^(?:(?:written|reported|posted|story) )?by:?\s+/i, "") ?? "";
  if (/^https?:\/\//.test(line)) return [];
  const names = line.replace(CLOCK, "").split(/,? and (?=\p{Lu})|,? & (?=\p{Lu})|; /u);
  return names
    .map((name) => name.replace(/^by\s+|[\s,|·•-]+$/gi, ""))
    .filter((name) => /\p{L}/u.test(name) && !NOBODY.test(name) && !AGENCY.test(name));
}

/** Whose pictures a page shows, and who is nobody in particular: "Ana Wray/Getty Images" took one. */
const AGENCY =
  /(?:^|[/,|] ?|\bvia )(?:getty(?: images)?|shutterstock(?:\.com)?|istock(?:photo)?|alamy(?: stock photo)?|imago(?: images)?|nurphoto|zuma press|wireimage|ap photo|pa images|(?:news )?agencies|wire (?:reports|services))$/i;
/** What stands where a name would. */
const NOBODY =
  /^(?:(?:last|updated|published|posted)\b|by$|no author$|(?:mon|tues|wednes|thurs|fri|satur|sun)day$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d)/i;

const clean = (text: string | undefined): string | undefined => text?.replace(/\s+/g, " ").trim() || undefined;
