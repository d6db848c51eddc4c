import type { ReportMeta } from "@according/reader";
import { type ReadingChoice, readBy } from "../engine.ts";
import { type Lacking, lackingIn } from "../intake/asked-keys.ts";
import { parseWrittenDate } from "../intake/dates.ts";
import { firstField, rekeyed, usualMeta } from "../intake/fields.ts";
import { takeIn } from "../intake/files.ts";
import { type FieldKeys, type Intake, Refusal, type Stated } from "../intake/intake.ts";
import { checkLanguage } from "../intake/language.ts";
import { problemOf, refused } from "../intake/own-fault.ts";
import { parseUrl, withoutPassword } from "../intake/urls.ts";
import { type RecordForm, recordLine } from "./record-line.ts";

/** What becomes of one line: the line to print, or why there is none, to be said after the line's number. */
export type Answer = ({ readonly json: string } | { readonly problem: string }) & { readonly lacking?: Lacking };

/** The reports on one line, unread, or why there are none. */
export interface TakenLine {
  readonly taken: readonly Intake[];
  readonly lacking?: Lacking;
}

export interface LineOptions extends ReadingChoice, RecordForm {
  /** "en": every text is English, whatever it looks like. */
  readonly language?: string;
  /** Under which keys the text, the date and the id stand where not under their usual ones. */
  readonly keys?: FieldKeys;
}

/** Reads the report on one line. The answer depends on the line and the options alone. */
export async function readLine(text: string, options: LineOptions): Promise<Answer> {
  let lacking: Lacking | undefined;
  try {
    const written = fieldsOf(text);
    lacking = lackingIn(written, options.keys);
    return { json: await lineRecord(rekeyed(written, options.keys), options), ...(lacking && { lacking }) };
  } catch (error) {
    return { problem: problemOf(error), ...(lacking && { lacking }) };
  }
}

async function lineRecord(fields: Fields, options: LineOptions): Promise<string> {
  const report = reportText(fields, options.keys?.text);
  const id = reportId(fields);
  const meta = metaOf(fields);
  const language = await languageOf(report, options.language ?? meta.language);
  const reading = await readBy(report, { ...meta, language }, options);
  return recordLine(id ?? reading.report.id, reading, options);
}

/** The report on one line, unread. It is known by its address, else by its text: a line of a corpus has no other place. */
export async function takeLine(where: string, text: string, stated: Stated): Promise<TakenLine> {
  try {
    const lacking = lackingIn(fieldsOf(text), stated.keys);
    const taken = await takeIn(where, new TextEncoder().encode(text), stated, false);
    return { taken, ...(lacking && { lacking }) };
  } catch (error) {
    return { taken: [refused(where, error)] };
  }
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(line: string): Fields {
  const value = parseJson(line);
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return value as Fields;
  throw new Refusal('is not a JSON object: write {"id": ..., "text": ...} on each line.');
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Refusal('is not JSON: write one object, {"id": ..., "text": ...}, on each line.', { cause: error });
  }
}

/** Exactly as given, so that spans fit the text its owner has. */
function reportText(fields: Fields, key = "text"): string {
  const { text } = fields;
  if (text === undefined || text === null) {
    const [other] = firstField(fields, "text") ?? [];
    throw new Refusal(`has no text: put the report into "${key}"${other ? `, or add --text ${other}` : ""}.`);
  }
  if (typeof text !== "string") throw new Refusal('has a "text" that is not a string: put the report into it.');
  if (!/\S/.test(text)) throw new Refusal('has an empty "text": there is nothing to read.');
  return text;
}

function reportId({ id }: Fields): string | number | undefined {
  if (id === undefined || id === null) return undefined;
  if (Number.isInteger(id) && !Number.isSafeInteger(id))
    throw new Refusal('has an "id" with too many digits for a number: put quotation marks around it.');
  if (typeof id === "string" || typeof id === "number") return id;
  throw new Refusal('has an "id" that is neither a string nor a number.');
}

function metaOf(fields: Fields): ReportMeta {
  const [dateKey, date] = firstOf(fields, "published", "publishedAt", "date");
  const url = firstOf(fields, "url")[1];
  const own = {
    url: url && webAddress(url),
    title: firstOf(fields, "title")[1],
    outlet: firstOf(fields, "outlet", "publisher")[1],
    byline: bylineOf(fields.byline),
    publishedAt: date && fieldDate(dateKey, date),
    language: firstOf(fields, "language")[1],
  };
  const told = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined));
  return { ...usualMeta(fields), ...told };
}

/** The first of these keys that has a value; null and white space are none. */
function firstOf(fields: Fields, ...keys: readonly string[]): readonly [key: string, value: string | undefined] {
  for (const key of keys) {
    const value = fields[key] ?? "";
    if (typeof value !== "string") throw new Refusal(`has a "${key}" that is not a string.`);
    if (/\S/.test(value)) return [key, value];
  }
  return ["", undefined];
}

function bylineOf(byline: unknown): readonly string[] | undefined {
  const names = [byline ?? []].flat();
  if (!names.every((name) => typeof name === "string"))
    throw new Refusal('has a "byline" that is neither a name nor a list of names.');
  const written = names.filter((name) => /\S/.test(name));
  return written.length > 0 ? written : undefined;
}

/** As given, without a password; but what is an address must be one of the web, and none that runs something where it is shown. */
function webAddress(written: string): string {
  if (!URL.canParse(written) || parseUrl(written) !== null) return withoutPassword(written);
  throw new Refusal(`has the url "${written}": it must begin with https:// or http://`);
}

function fieldDate(key: string, written: string): string {
  const date = parseWrittenDate(written);
  if (date !== null) return date;
  throw new Refusal(`has the ${key} "${written}": write 2026-03-06, or 2026-03-06T10:00:00Z with a zone.`);
}

/** "en", or a refusal: the same rule as for files. */
async function languageOf(text: string, stated: string | undefined): Promise<string> {
  if (stated === undefined) await checkLanguage(text);
  else if (!/^en\b/i.test(stated))
    throw new Refusal(`says its language is "${stated}", and According reads only English so far.`);
  return "en";
}
