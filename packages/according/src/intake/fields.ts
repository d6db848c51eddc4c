import { parseWrittenDate } from "./dates.ts";
import { type Article, type FieldKeys, Refusal } from "./intake.ts";
import { isAddress, parseUrl, siteAt } from "./urls.ts";

/** What is known of a report, under the keys that programs and people write: schema.org, ninjs, JSON Feed, news APIs, sites. */
export type Fields = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const KEYS = {
  title: "title headline head webTitle",
  outlet:
    "outlet publisher publication newspaper source site siteName site_name source_name provider newsroom infosources copyrightholder",
  publishedAt:
    "published publishedAt published_at date datePublished date_published publicationDate publication_date pubDate pubdate webPublicationDate firstcreated versioncreated created created_at",
  url: "url link canonical canonicalUrl external_url web_url webUrl permalink address uri",
  byline: "byline author authors creator by",
  language: "language lang inLanguage",
  text: "text body body_text bodyText articleBody content content_text contentText fulltext full_text fullText article_text maintext",
  html: "body_html bodyHtml body_xhtml content_html contentHtml html",
} as const;

type Key = keyof typeof KEYS;

const WRITTEN: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(KEYS).map(([key, names]) => [key, names.split(" ")]),
);
/** Keys that say nothing of a report that is kept, and are passed over in silence. */
const PASSED_OVER =
  /^(?:[@$_].*|id|guid|type|version|format|tags?|keywords?|categor(?:y|ies)|summary|description|layout|slug|draft|images?|subject)$/i;
const KNOWN = new Set(Object.values(WRITTEN).flat());

/** A value as words: a text or number, the name of something named, the value of something worded. */
function asText(value: unknown): string | undefined {
  if (typeof value === "string") return value.trim() || undefined;
  if (typeof value === "number") return String(value);
  if (value instanceof Date) return value.toISOString();
  if (!isObject(value)) return undefined;
  const { name, value: inner, literal } = value;
  return asText(name ?? inner ?? literal);
}

/** The first usual key of a kind that has words, as it is written, with its words. */
export function firstField(fields: Fields, key: Key): readonly [written: string, words: string] | undefined {
  for (const written of WRITTEN[key] ?? []) {
    const words = asText(fields[written]) ?? asText([fields[written]].flat()[0]);
    if (words !== undefined) return [written, words];
  }
  return undefined;
}

const bylineNames = (fields: Fields): readonly string[] => {
  const written = WRITTEN.byline?.find((one) => [fields[one]].flat().some((name) => asText(name)));
  return written === undefined
    ? []
    : [fields[written]].flat().flatMap((name) => asText(name)?.replace(/^by\s+/i, "") ?? []);
};

/** What the fields say of their report. A date that is none and an address of no web are refused, as `where` says where. */
export function fieldsMeta(fields: Fields, where: string): Article["meta"] {
  const date = firstField(fields, "publishedAt");
  const url = firstField(fields, "url");
  const byline = bylineNames(fields);
  const meta = {
    title: firstField(fields, "title")?.[1],
    outlet: publisherTold(fields),
    url: url && statedAddress(url, where),
    publishedAt: date && statedDate(date, where),
    language: firstField(fields, "language")?.[1],
    byline: nonEmpty(byline),
  };
  return Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== undefined));
}

/** As `fieldsMeta`, of fields that may be of anything: what is no date and no address of the web is passed over. */
export function usualMeta(fields: Fields): Article["meta"] {
  const meta = {
    title: firstField(fields, "title")?.[1],
    outlet: publisherTold(fields),
    url: parseUrl(firstField(fields, "url")?.[1] ?? "") ?? undefined,
    publishedAt: parseWrittenDate(firstField(fields, "publishedAt")?.[1] ?? "") ?? undefined,
    byline: nonEmpty(bylineNames(fields)),
  };
  return Object.fromEntries(Object.entries(meta).filter(([, value]) => value !== undefined));
}

const nonEmpty = <T>(all: readonly T[]): readonly T[] | undefined => (all.length > 0 ? all : undefined);

/** Where an address stands for the one who published, the host that is in it. */
function publisherTold(fields: Fields): string | undefined {
  const outlet = firstField(fields, "outlet")?.[1];
  return outlet && isAddress(outlet) ? (parseUrl(outlet) ? siteAt(outlet) : undefined) : outlet;
}

function statedDate([key, written]: readonly [string, string], where: string): string {
  const date = parseWrittenDate(written);
  if (date !== null) return date;
  throw new Refusal(`has "${key}: ${written}" ${where}: write 2026-03-06, or 2026-03-06T10:00:00Z with a zone.`);
}

/** "uri" may name a thing that is on no web. */
function statedAddress([key, written]: readonly [string, string], where: string): string | undefined {
  const url = parseUrl(written);
  if (url !== null) return url;
  if (key === "uri") return undefined;
  throw new Refusal(`has the ${key} "${written}" ${where}: it must begin with https:// or http://`);
}

const MOST_NAMED = 5;

/** A sentence that names the keys that are not used; none where there are none. */
export function unknownKeys(fields: Fields, where: string): readonly string[] {
  const unknown = Object.keys(fields).filter((key) => !KNOWN.has(key) && !PASSED_OVER.test(key));
  if (unknown.length === 0) return [];
  const more = unknown.length > MOST_NAMED ? ` and ${unknown.length - MOST_NAMED} more` : "";
  return [`has keys ${where} that say nothing to According: ${unknown.slice(0, MOST_NAMED).join(", ")}${more}.`];
}

/** The same fields with what stands under keys of their own under the usual ones. */
export function rekeyed(fields: Fields, { text, date, id }: FieldKeys = {}): Fields {
  const usual = {
    ...underUsualKey(fields, text, "text"),
    ...underUsualKey(fields, date, "published"),
    ...underUsualKey(fields, id, "id"),
  };
  const own = new Set([text, date, id]);
  return { ...Object.fromEntries(Object.entries(fields).filter(([key]) => !own.has(key))), ...usual };
}

const underUsualKey = (fields: Fields, key: string | undefined, usual: string): Fields =>
  key === undefined ? {} : { [usual]: fields[key] };
