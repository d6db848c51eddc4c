import { binaries } from "./binary.ts";
import { archives, docx, odt } from "./documents.ts";
import { atom, rss } from "./feeds.ts";
import { gzip } from "./gzip.ts";
import { json, jsonLines } from "./json.ts";
import type { File, Kind } from "./kind.ts";
import { mail, mailbox, mhtml } from "./mail.ts";
import { newsml, nitf } from "./news-xml.ts";
import { newsml1 } from "./newsml-1.ts";
import { pdf } from "./pdf.ts";
import { markedUp } from "./roots.ts";
import { html, markdown, otherTexts, plainText, wideText } from "./texts.ts";
import { warc } from "./warc.ts";

/** Every kind of file that is known, the first that tells a file first: a kind is a file here and a name in this list. */
export const KINDS: readonly Kind[] = [
  gzip,
  pdf,
  docx,
  odt,
  ...archives,
  warc,
  wideText,
  ...binaries,
  mailbox,
  mhtml,
  mail,
  jsonLines,
  json,
  rss,
  atom,
  newsml,
  newsml1,
  nitf,
  html,
  ...markedUp,
  ...otherTexts,
  markdown,
  plainText,
];

/** The kind of a file: plain text where it is nothing else. */
export const fileKind = (file: File): Kind => KINDS.find((kind) => kind.tells(file)) ?? plainText;
