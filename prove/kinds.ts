import { gzipSync } from "node:zlib";
import {
  answered,
  docx,
  MORE,
  mail,
  odt,
  page,
  pdf,
  SAID,
  warcGz,
  warcRecord,
} from "../packages/according/test/intake/made.ts";

const PAGE = page("Ferry resumes", SAID, MORE);
const item = `<title>Ferry resumes</title><link>https://post.example/1</link><pubDate>Fri, 06 Mar 2026 10:00:00 +0100</pubDate><description>&lt;p&gt;${SAID}&lt;/p&gt;</description>`;
const lines = ["1", "2"].map((id) =>
  JSON.stringify({ id, text: `${SAID} ${MORE}`, date: "2026-03-06", title: "Ferry" }),
);
const part = (type: string, body: string) => `--b\r\nContent-Type: ${type}; charset=utf-8\r\n\r\n${body}\r\n`;

/** One of every kind of file that is taken in, by its name. */
export const KINDS: Readonly<Record<string, Uint8Array>> = Object.fromEntries(
  Object.entries({
    "report.txt": `Ferry resumes\n\n${SAID}\n\n${MORE}\n`,
    "wide.txt": Buffer.from(`\ufeffFerry resumes\n\n${SAID}\n`, "utf16le"),
    "report.md": `---\ntitle: Ferry resumes\nbyline: [A, B]\npublished: 2026-03-06\n---\n# Ferry\n\n${SAID}\n\n- ${MORE}\n`,
    "page.html": PAGE,
    "page.html.gz": gzipSync(PAGE),
    "report.docx": docx(),
    "report.odt": odt(),
    "report.pdf": pdf([
      [
        [SAID.slice(0, 90), 11, 700],
        [SAID.slice(90, 180), 11, 686],
      ],
      [[MORE.slice(0, 80), 11, 700]],
    ]),
    "mail.eml": mail(
      "Content-Type: multipart/alternative; boundary=b",
      `${part("text/plain", SAID)}${part("text/html", PAGE)}--b--\r\n`,
    ),
    "box.mbox": `From a@b Fri Mar  6 10:00:00 2026\n${mail("Content-Type: text/plain", SAID)}\n\nFrom a@b Fri Mar  6 10:00:00 2026\n${mail("Content-Type: text/plain", MORE)}\n`,
    "page.mhtml": `From: <Saved by Browser>\r\nSnapshot-Content-Location: https://post.example/1\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary=b\r\n\r\n${part("text/html", PAGE)}--b--\r\n`,
    "one.json": lines[0] as string,
    "lines.jsonl": `${lines.join("\n")}\n`,
    "feed.xml": `<?xml version="1.0"?><rss version="2.0"><channel><title>Tesmar Post</title><item>${item}</item><item>${item}</item></channel></rss>`,
    "atom.xml": `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Post</title><entry><title>Ferry</title><id>x</id><updated>2026-03-06T10:00:00Z</updated><content type="html">&lt;p&gt;${SAID}&lt;/p&gt;</content></entry></feed>`,
    "feed.json": JSON.stringify({
      ...{ version: "https://jsonfeed.org/version/1.1", title: "Post" },
      items: [{ id: "1", url: "https://post.example/1", title: "Ferry", content_html: `<p>${SAID}</p>` }],
    }),
    "item.nitf": `<nitf><head><title>Ferry resumes</title></head><body><body.head><hedline><hl1>Ferry resumes</hl1></hedline></body.head><body.content><p>${SAID}</p><p>${MORE}</p></body.content></body></nitf>`,
    "item.newsml": `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="x" version="1"><contentMeta><headline>Ferry</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body><p>${SAID}</p></body></html></inlineXML></contentSet></newsItem>`,
    "crawl.warc.gz": warcGz([
      warcRecord("response", "https://post.example/1", "application/http; msgtype=response", answered(PAGE)),
    ]),
  }).map(([name, content]) => [name, Buffer.from(content as Uint8Array)]),
);

const open = (tag: string, times: number): string =>
  `<html><body><article>${tag.repeat(times)}<p>${SAID}</p></article></body></html>`;

/** Files that somebody made to do harm. */
export const HOSTILE: Readonly<Record<string, Uint8Array>> = Object.fromEntries(
  Object.entries({
    "slashes.html": open("<div/>", 5000),
    "quoted.html": open('<div a="<">', 5000),
    "items.html": open("<p><li>", 5000),
    "tables.html": open("<table><tr><td>", 5000),
    "attributes.html": open(`<p ${"a=b ".repeat(100_000)}>`, 1),
    "entities.html": open("&amp;&lt;&#x1F6A2;&nosuch;", 20_000),
    "scripts.html": open("<script>while(1);</script><style>*{</style>", 5000),
    "linked.html": `<html><head><script type="application/ld+json">${"[".repeat(50_000)}</script></head><body><p>${SAID}</p></body></html>`,
    "alias.md": `---\ntitle: *Exclusive\n---\n${SAID}\n`,
    "laughs.md": `---\na: &a [x,x,x,x,x,x,x,x]\n${"bcdefgh"
      .split("")
      .map((key, i) => `${key}: &${key} [${`*${"abcdefg"[i]},`.repeat(8)}]\n`)
      .join("")}---\n${SAID}\n`,
    "keys.md": `---\n${Array.from({ length: 40_000 }, (_, i) => `k${i}: ${i}\n`).join("")}---\n${SAID}\n`,
    "laughs.xml": `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "x"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><rss><channel><item><title>&b;</title><description>${SAID}</description></item></channel></rss>`,
    "outside.xml": `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a SYSTEM "file:///etc/passwd">]><rss><channel><item><title>&a;</title><description>${SAID}</description></item></channel></rss>`,
    "deep.xml": `<?xml version="1.0"?><rss><channel>${"<item>".repeat(50_000)}`,
    "deep.json": "[".repeat(1_000_000),
    "bomb.gz": gzipSync(Buffer.alloc(200_000_000)),
    "twice.gz": gzipSync(gzipSync(SAID)),
    "one-line.txt": `“The harbour stays closed,” Mara Velin said on Friday. `.repeat(9_000),
    "marks.txt": "“".repeat(500_000),
    "marks-said.txt": "said ,said” ".repeat(20_000),
    "nul.txt": `${SAID}\0${"\0".repeat(1000)}${MORE}`,
    "turned.txt": `\u202e${SAID}\u2066`.repeat(500),
    "bytes.txt": Buffer.from(Array.from({ length: 4096 }, (_, i) => i % 256)),
    "mails.eml": mail(
      "Content-Type: multipart/mixed; boundary=b",
      `--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n`.repeat(5000),
    ),
    "length.warc": `WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 99999999999\r\n\r\nx`,
  }).map(([name, content]) => [name, Buffer.from(content as Uint8Array)]),
);
