import { type Command, InvalidArgumentError, Option } from "commander";
import { parseWrittenDate } from "../intake/dates.ts";
import type { Stated } from "../intake/intake.ts";
import { parseUrl } from "../intake/urls.ts";

/** What a command takes that reads reports. */
export const FILE_KINDS =
  "text, Markdown, a saved page, PDF, Word, e-mail, a feed, JSON, NewsML, a web archive; - for standard input";

/** What can be said about a report on the command line. */
export interface GivenOptions {
  readonly published?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly title?: string;
  readonly language?: string;
  readonly text?: string;
  readonly date?: string;
}

export const withGivenOptions = (command: Command): Command =>
  command
    .addOption(
      new Option(
        "--published <date>",
        "when it was published: 2026-03-06, 2026-03-06T10:00:00Z or 6 March 2026",
      ).argParser(dateOf),
    )
    .option("--outlet <name>", "who published it")
    .addOption(new Option("--url <address>", "where it was published").argParser(urlOf))
    .option("--title <words>", "its headline")
    .addOption(new Option("--language <tag>", "en: it is English, whatever it looks like").choices(["en"]))
    .option("--text <key>", "of JSON: the key under which the text stands, where not a usual one")
    .option("--date <key>", "of JSON: the key under which the date of publication stands");

export const toGiven = ({ published, outlet, url, title, language, text, date }: GivenOptions): Stated => ({
  ...(published ? { publishedAt: published } : {}),
  ...(outlet ? { outlet } : {}),
  ...(url ? { url } : {}),
  ...(title ? { title } : {}),
  ...(language ? { language } : {}),
  ...(text || date ? { keys: { ...(text ? { text } : {}), ...(date ? { date } : {}) } } : {}),
});

function dateOf(written: string): string {
  const date = parseWrittenDate(written);
  if (date !== null) return date;
  throw new InvalidArgumentError("Write a date (2026-03-06), or a date and time with its zone (2026-03-06T10:00:00Z).");
}

function urlOf(written: string): string {
  const url = parseUrl(written);
  if (url !== null) return url;
  throw new InvalidArgumentError("It must begin with https:// or http://.");
}
