import { extname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { hash } from "../hash.ts";
import { readBytes } from "./bytes.ts";
import {
  type Article,
  type FieldKeys,
  type Given,
  type Incoming,
  type Intake,
  type Part,
  Refusal,
  type Stated,
} from "./intake.ts";
import { fileKind } from "./kinds/index.ts";
import { asFile, type File, type Kind, largestOf } from "./kinds/kind.ts";
import { checkLanguage } from "./language.ts";
import { refused } from "./own-fault.ts";
import { dateInAddress } from "./page-date.ts";
import { checkProse } from "./prose.ts";
import { isAddress, parseUrl, withoutPassword } from "./urls.ts";

/** One file, or standard input for "-", as the reports in it; what gives none is told why. Never rejects. */
export async function readFiles(input: string, given: Stated = {}): Promise<readonly Intake[]> {
  try {
    return await takeIn(input, await readBytes(input), given);
  } catch (error) {
    return [refused(input, error)];
  }
}

/** As `readFiles`, of a file in which one report is looked for. */
export async function readFile(input: string, given: Stated = {}): Promise<Intake> {
  const taken = await readFiles(input, given);
  const [only] = taken;
  if (only && taken.length === 1) return only;
  return refused(input, new Refusal(`holds ${taken.length} reports: give one of them.`));
}

/**
 * The reports that were in the file, or came from standard input for "-". `placed`: the file has a place on this machine, by which
 * it is known when its text changes; else its text is all that makes it the same. Never rejects.
 */
export async function takeIn(
  input: string,
  bytes: Uint8Array,
  { keys, followed, ...given }: Stated,
  placed = input !== "-",
): Promise<readonly Intake[]> {
  try {
    const { parts, kind } = await filesIn(bytes, input === "-" ? "" : extname(input), keys);
    if (parts.length > 1) refuseForMany(parts.length, given, kind);
    const taken: Intake[] = [];
    for (const [at, part] of parts.entries())
      taken.push(
        await takePart(input, part, {
          kind,
          given,
          placed,
          followed: followed === true,
          number: parts.length > 1 ? at + 1 : undefined,
        }),
      );
    return taken;
  } catch (error) {
    return [refused(input, error)];
  }
}

/** What is packed is unpacked, once. */
async function filesIn(
  bytes: Uint8Array,
  extension: string,
  keys: FieldKeys | undefined,
  inside = false,
): Promise<{ readonly parts: readonly Part[]; readonly kind: Kind }> {
  if (bytes.length === 0) throw new Refusal("is empty: there is nothing to read.");
  const file: File = { ...asFile(bytes, extension), ...(keys ? { keys } : {}) };
  const kind = fileKind(file);
  if (inside && bytes.length > largestOf(kind)) throw new Refusal("unpacks to more than any report: split it.");
  const read = await kind.read(file);
  if (!(read instanceof Uint8Array)) return { parts: read, kind };
  if (inside) throw new Refusal("is packed twice: unpack it first.");
  return filesIn(read, extension, keys, true);
}

function refuseForMany(reports: number, { outlet: _, language: __, ...particulars }: Given, { onePage }: Kind): void {
  if (Object.keys(particulars).every((one) => onePage && one === "url")) return;
  throw new Refusal(`holds ${reports} reports, and --title, --published and --url are about one: leave them out.`);
}

interface Way {
  readonly kind: Kind;
  readonly placed: boolean;
  readonly given: Given;
  /** See `Stated`. */
  readonly followed: boolean;
  /** Which of many it is, from 1. */
  readonly number: number | undefined;
}

async function takePart(input: string, part: Part, { kind, given, placed, followed, number }: Way): Promise<Intake> {
  const name = number === undefined ? input : `${input}#${number}`;
  try {
    if ("problem" in part) throw new Refusal(part.problem);
    if (part.headlineOnly && !followed) throw new Refusal(part.headlineOnly);
    if (kind.formless && given.language === undefined) checkProse(part.text);
    const doubt = part.headlineOnly ? undefined : await checkLanguageOf(part, given);
    const here = number === undefined ? given : entryGiven(given, part, number);
    // Of many on one page it is said of the first.
    const notes = [...(part.notes ?? []), ...(doubt && (number ?? 1) === 1 ? [doubt] : [])];
    return toIncoming(name, { ...part, notes }, here, { file: input, placed, several: number !== undefined });
  } catch (error) {
    return refused(name, error);
  }
}

/** The address of a page is followed by where its entry stands there. */
function entryGiven(given: Given, { meta }: Article, number: number): Given {
  if (given.url === undefined) return given;
  return { ...given, url: `${given.url.replace(/#.*/, "")}#${/#(.+)$/.exec(meta.url ?? "")?.[1] ?? number}` };
}

async function checkLanguageOf({ text, meta, pageLanguage }: Article, given: Given): Promise<string | undefined> {
  const language = given.language ?? meta.language;
  if (language === undefined) return checkLanguage(text, pageLanguage);
  checkStated(language);
  return undefined;
}

function checkStated(language: string): void {
  if (/^en\b/i.test(language)) return;
  throw new Refusal(`says its language is "${language}", and According reads only English so far.`);
}

const UNDATED =
  'has no publication date, so that "on Friday" is no day: add --published 2026-03-06, or write it above the text.';

interface Origin {
  readonly file: string;
  readonly placed: boolean;
  /** Many reports came from it. */
  readonly several: boolean;
}

function toIncoming(
  input: string,
  { text, meta, notes = [] }: Article,
  given: Given,
  { file, placed, several }: Origin,
): Incoming {
  const at = isAddress(file) && !several ? { url: parseUrl(file) ?? file } : {};
  const told = { ...at, ...meta, ...given };
  const day = told.publishedAt ?? dateInAddress(told.url);
  const known = {
    ...told,
    ...(told.url === undefined ? {} : { url: withoutPassword(told.url) }),
    ...(day === undefined ? {} : { publishedAt: day }),
  };
  const digest = hash([text, known.title, known.outlet, known.publishedAt, known.byline]);
  const id = idOf(known, digest);
  const place = `${isAddress(file) ? file : pathToFileURL(resolve(file)).href}${several ? `#${id}` : ""}`;
  return {
    ...{
      input,
      origin: known.url ?? (placed ? place : `text:${digest}`),
      text,
      meta: { ...known, id, language: "en" },
    },
    notes: known.publishedAt === undefined ? [...notes, UNDATED] : notes,
  };
}

/** 80 bits of a digest of what names the report best: its address, else outlet, date and title, else its text. */
function idOf({ url, outlet, publishedAt, title }: Given, digest: string): string {
  const named = outlet && publishedAt && title ? hash(["named", outlet, publishedAt, title]) : digest;
  return (url ? hash(["url", url]) : named).slice(0, 20);
}
