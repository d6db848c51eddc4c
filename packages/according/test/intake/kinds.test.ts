import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { zip } from "../../src/export/archive.ts";
import { readFiles } from "../../src/intake/files.ts";
import type { Given, Incoming } from "../../src/intake/intake.ts";
import { answered, docx, MORE, mail, odt, page, pdf, SAID, warcGz, warcRecord } from "./made.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "according-kinds-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What is told of each report in a file, or why it gives none: in a file without a telling name. */
async function taken(
  content: string | Uint8Array,
  given?: Given,
  name = "file",
): Promise<readonly (Incoming | string)[]> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const all = await readFiles(path, given);
  return all.map((one) => ("problem" in one ? one.problem.slice(path.length).replace(/^ /, "") : one));
}

async function only(content: string | Uint8Array, given?: Given, name?: string): Promise<Incoming> {
  const all = await taken(content, given, name);
  expect(all).toHaveLength(1);
  if (typeof all[0] !== "object") throw new Error(`was refused: ${all[0]}`);
  return all[0];
}

const FERRY = { title: "Ferry resumes", publishedAt: "2026-03-06T10:00:00+01:00", outlet: "Tesmar Post" };
const BOTH = `Ferry resumes\n\n${SAID}\n\n${MORE}\n`;

describe("documents", () => {
  it("of Word are read without what was taken out of them", async () => {
    expect(await only(docx())).toMatchObject({ text: BOTH, meta: { title: "Ferry resumes" } });
  });

  it("of OpenDocument are read", async () => {
    expect((await only(odt())).text).toBe(BOTH);
  });

  it("in PDF are read as paragraphs, without page numbers and running heads, words whole again", async () => {
    const page = (number: number, lines: readonly string[]) => [
      ["TESMAR POST", 9, 760] as const,
      ...lines.map((line, i) => [line, 11, 700 - 14 * i] as const),
      [String(number), 9, 30] as const,
    ];
    const [first, ...others] = [
      page(1, [
        "The harbour stays closed, the minis-",
        "ter said on Friday, and nobody was",
        "told when it would open again. She",
      ]),
      page(2, ["went on to say that the boats had been", "repaired."]),
      page(3, ["The crews were paid, she said."]),
    ];
    const headline = ["Ferry resumes", 20, 730] as const;
    const { text, meta, notes } = await only(pdf([[headline, ...(first ?? [])], ...others]));
    expect(meta.title).toBe("Ferry resumes");
    expect(text).toBe(
      "Ferry resumes\n\nThe harbour stays closed, the minister said on Friday, and nobody was told when it would open again. She went on to say that the boats had been repaired.\n\nThe crews were paid, she said.\n",
    );
    expect(notes[0]).toContain("paragraphs are guessed");
  });

  it("have their day and outlet above the text or below the headline, as plain text has", async () => {
    const lines = (...all: readonly string[]) =>
      pdf([all.map((line, i) => [line, line === "Ferry resumes" ? 20 : 11, 730 - 40 * i] as const)]);
    expect((await only(lines("Ferry resumes", "6 March 2026", SAID))).meta).toMatchObject({
      ...{ title: "Ferry resumes", publishedAt: "2026-03-06" },
    });
    expect((await only(lines("Published: 6 March 2026", "Ferry resumes", SAID))).meta).toMatchObject({
      ...{ title: "Ferry resumes", publishedAt: "2026-03-06" },
    });
    const dated = await only(docx("Published: 6 March 2026", "Outlet: Tesmar Post"));
    expect(dated.meta).toMatchObject({ title: "Ferry resumes", publishedAt: "2026-03-06", outlet: "Tesmar Post" });
    expect(dated.text).toBe(`Published: 6 March 2026\n\nOutlet: Tesmar Post\n\n${BOTH}`);
  });

  it("without a text, broken, or packed twice are refused", async () => {
    expect(await taken(pdf([[]]))).toEqual([expect.stringContaining("is a PDF document of pictures")]);
    expect(await taken(zip({ "word/document.xml": "<w:document/>" }))).toEqual([
      expect.stringContaining("without a text"),
    ]);
    expect(await taken(Buffer.from(docx()).subarray(0, -30))).toEqual([expect.stringContaining("not whole")]);
    expect(await taken(gzipSync(gzipSync(SAID)))).toEqual([expect.stringContaining("packed twice")]);
  });

  it("that are packed are unpacked", async () => {
    expect((await only(gzipSync(SAID))).text).toBe(SAID);
    expect((await only(gzipSync(page("Ferry resumes", SAID, MORE)))).text).toBe(BOTH);
  });
});

describe("e-mail", () => {
  it("is its own text, with who sent it when", async () => {
    const body = `${SAID}\r\n\r\nOn Mon, 2 Mar 2026 Ivo Brand wrote:\r\n> The harbour will open, said nobody.\r\n\r\n-- \r\nTesmar Post, Orlay`;
    const { text, meta, notes } = await only(mail("Content-Type: text/plain; charset=utf-8", body));
    expect(meta).toMatchObject(FERRY);
    expect(text).toBe(`Ferry resumes\n\n${SAID}\n`);
    expect(notes).toEqual([expect.stringContaining("quotes an earlier message")]);
  });

  it("may be HTML in quoted-printable, beside a file", async () => {
    const boundary = 'Content-Type: multipart/mixed; boundary="b"';
    const html = `<p>${SAID}</p><p>${MORE}</p>`.replace(/[“”]/g, (one) => (one === "“" ? "=E2=80=9C" : "=E2=80=9D"));
    const parts = `--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${html}\r\n--b\r\nContent-Type: image/png\r\nContent-Disposition: attachment; filename="a.png"\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n--b--\r\n`;
    const { text, notes } = await only(mail(boundary, parts));
    expect(text).toBe(BOTH);
    expect(notes).toEqual([expect.stringContaining("has 1 attached")]);
  });

  it("in a mailbox is a report each", async () => {
    const one = (subject: string) =>
      `From news@post.example Fri Mar 06 10:00:00 2026\n${mail("Content-Type: text/plain", SAID.replace(/[“”]/g, '"')).replace("Ferry resumes", subject)}\n\n`;
    const all = await taken(one("First") + one("Second"));
    expect(all).toMatchObject([{ meta: { title: "First" } }, { meta: { title: "Second" } }]);
  });

  it("may hold a saved page", async () => {
    const html = page("Ferry resumes", SAID, MORE);
    const saved = `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://post.example/ferry\r\nSubject: Ferry resumes\r\nDate: Fri, 06 Mar 2026 10:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Location: https://post.example/ferry\r\n\r\n${html}\r\n--b--\r\n`;
    expect(await only(saved)).toMatchObject({ text: BOTH, meta: { url: "https://post.example/ferry" } });
  });
});

describe("feeds", () => {
  const item = (title: string, body: string) =>
    `<item><title>${title}</title><link>https://post.example/${title}</link><dc:creator>Ana Wray</dc:creator><pubDate>Fri, 06 Mar 2026 10:00:00 +0100</pubDate>${body}</item>`;

  it("in RSS are a report for each item, one without text said and the others kept", async () => {
    const whole = `<content:encoded><![CDATA[<p>${SAID}</p><p>${MORE}</p>]]></content:encoded><description>Short.</description>`;
    const short = `<description>&lt;p&gt;${SAID}&lt;/p&gt;</description>`;
    const twice = `<rss><channel><title>Post &amp;amp; Mail</title><item><title>Ferry &amp;#8220;back&amp;#8221; &amp;amp; on</title><description>${SAID}</description></item></channel></rss>`;
    expect(await taken(twice)).toMatchObject([{ meta: { title: "Ferry “back” & on", outlet: "Post & Mail" } }]);
    const rss = `<?xml version="1.0" encoding="utf-8"?><!-- made --><rss version="2.0" xmlns:content="c" xmlns:dc="d"><channel><title>Tesmar Post</title>${item("one", whole)}${item("two", "")}${item("three", short)}</channel></rss>`;
    const [one, two, three] = await taken(rss);
    expect(one).toMatchObject({
      text: `one\n\n${SAID}\n\n${MORE}\n`,
      origin: "https://post.example/one",
      meta: { ...FERRY, title: "one", byline: ["Ana Wray"], url: "https://post.example/one" },
      notes: [],
    });
    expect(two).toBe("#2 has no text in the feed: read the page that it links to.");
    expect(three).toMatchObject({ text: `three\n\n${SAID}\n`, notes: [expect.stringContaining("beginnings only")] });
  });

  it("in Atom and JSON Feed too", async () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Tesmar Post</title><entry><title>Ferry resumes</title><author><name>Ana Wray</name></author><link rel="self" href="https://post.example/x"/><link href="https://post.example/ferry"/><published>2026-03-06T10:00:00+01:00</published><content type="xhtml"><div><p>${SAID}</p><p>${MORE}</p></div></content></entry></feed>`;
    const json = {
      version: "https://jsonfeed.org/version/1.1",
      title: "Tesmar Post",
      items: [
        {
          id: "1",
          url: "https://post.example/ferry",
          title: "Ferry resumes",
          content_html: `<p>${SAID}</p><p>${MORE}</p>`,
          date_published: FERRY.publishedAt,
          authors: [{ name: "Ana Wray" }],
        },
      ],
    };
    for (const feed of [atom, JSON.stringify(json)])
      expect(await only(feed)).toMatchObject({
        text: BOTH,
        meta: { ...FERRY, byline: ["Ana Wray"], url: "https://post.example/ferry" },
      });
  });

  it("that nest without end, or name what lies elsewhere, do no harm", async () => {
    expect(await taken(`<rss><channel>${"<item>".repeat(10_000)}`)).toEqual([
      expect.stringContaining("nests more elements"),
    ]);
    const entity = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/passwd"><!ENTITY b "${"x".repeat(100)}">]><rss><channel><item><title>&a;</title><description>${SAID} &b;&b;</description></item></channel></rss>`;
    const { text } = await only(entity);
    expect(text).not.toMatch(/root:|xxx/);
  });
});

describe("news formats", () => {
  it("NewsML-G2 and NITF", async () => {
    const newsml = `<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x"><itemMeta><provider literal="x"><name>Tesmar Post</name></provider><versionCreated>2026-03-06T10:00:00+01:00</versionCreated></itemMeta><contentMeta><headline>Ferry resumes</headline><by>By Ana Wray</by></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><p>${SAID}</p><p>${MORE}</p></body></html></inlineXML></contentSet></newsItem>`;
    const nitf = `<nitf><head><docdata><date.issue norm="20260306T100000+0100"/></docdata><pubdata name="Tesmar Post"/></head><body><body.head><hedline><hl1>Ferry resumes</hl1></hedline><byline>By Ana Wray</byline></body.head><body.content><p>${SAID}</p><p>${MORE}</p></body.content></body></nitf>`;
    for (const item of [newsml, nitf])
      expect(await only(item)).toMatchObject({ text: BOTH, meta: { ...FERRY, byline: ["Ana Wray"] } });
    const message = `<newsMessage><itemSet>${newsml.slice(21)}<newsItem><contentSet/></newsItem></itemSet></newsMessage>`;
    expect(await taken(message)).toMatchObject([{ text: BOTH }, expect.stringContaining("#2 has no text in it")]);
  });

  it("JSON under the keys that are usual: ninjs, JSON-LD, the answer of a news API, a record", async () => {
    const said = { headline: "Ferry resumes", body: `${SAID}\n\n${MORE}\n` };
    const published = { pubDate: "6 March 2026", publisher: "Tesmar Post" };
    const ninjs = {
      uri: "urn:x",
      versioncreated: "2026-03-06T09:00:00Z",
      headlines: [{ role: "main", value: "Ferry resumes" }],
      bodies: [{ contenttype: "text/html", value: `<p>${SAID}</p><p>${MORE}</p>` }],
    };
    const forms: readonly [unknown, object][] = [
      [
        { ...said, ...published },
        { title: "Ferry resumes", outlet: "Tesmar Post", publishedAt: "2026-03-06" },
      ],
      [ninjs, { title: "Ferry resumes", publishedAt: "2026-03-06T09:00:00Z" }],
      [{ ...ninjs, infosources: [{ name: "Tesmar Post" }] }, { outlet: "Tesmar Post" }],
      [{ ...ninjs, copyrightholder: "Tesmar Post" }, { outlet: "Tesmar Post" }],
      [
        { "@type": "NewsArticle", headline: "Ferry resumes", articleBody: said.body, author: [{ name: "Ana Wray" }] },
        { byline: ["Ana Wray"] },
      ],
      [{ status: "ok", articles: [{ ...said, source: { id: null, name: "Tesmar Post" } }] }, { outlet: "Tesmar Post" }],
      [
        { format: "according/2", report: { title: "Ferry resumes", text: BOTH }, statements: [] },
        { title: "Ferry resumes" },
      ],
    ];
    for (const [value, meta] of forms)
      for (const indent of [0, 2])
        expect(await only(JSON.stringify(value, null, indent)), JSON.stringify(value)).toMatchObject({
          text: BOTH,
          meta,
        });
  });

  it("JSON Lines are a report a line, what is wrong said of its line; keys that say nothing are named", async () => {
    const lines = [{ text: SAID, desk: "foreign" }, { title: "None" }, { text: MORE }].map((one) =>
      JSON.stringify(one),
    );
    expect(await taken(`${lines.join("\n")}\n{broken\n`)).toMatchObject([
      { text: SAID, notes: ["has keys in its JSON that say nothing to According: desk.", expect.anything()] },
      expect.stringContaining('#2 is JSON without a text: put the report into "text".'),
      { text: MORE },
      expect.stringContaining("#4 is not JSON"),
    ]);
  });

  it("JSON without a text, or broken off, is refused", async () => {
    for (const json of ['{"a": 1}', "[]", "{}", '[{"name": "x"}]', '{"text": "cut of'])
      expect(await taken(json), json).toEqual([expect.stringMatching(/^is JSON /)]);
  });

  it("what is given is said of one report, the outlet of many", async () => {
    const lines = [{ text: SAID }, { text: MORE }].map((one) => JSON.stringify(one)).join("\n");
    expect(await taken(lines, { outlet: "Tesmar Post" })).toMatchObject([
      { meta: { outlet: "Tesmar Post" } },
      { meta: { outlet: "Tesmar Post" } },
    ]);
    expect(await taken(lines, { title: "One" })).toEqual([expect.stringContaining("holds 2 reports, and --title")]);
  });
});

describe("web archives", () => {
  it("are a report a page, packed or not; what is no page is passed over", async () => {
    const html = page("Ferry resumes", SAID, MORE);
    const packed = gzipSync(html);
    const chunked = Buffer.concat([
      Buffer.from(`${Buffer.byteLength(html).toString(16)}\r\n${html}\r\n`),
      Buffer.from("0\r\n\r\n"),
    ]);
    const records = [
      warcRecord("warcinfo", "", "application/warc-fields", "software: x"),
      warcRecord("request", "https://post.example/1", "application/http; msgtype=request", "GET /1 HTTP/1.1\r\n\r\n"),
      warcRecord("response", "https://post.example/1", "application/http; msgtype=response", answered(html)),
      warcRecord(
        "response",
        "https://post.example/2",
        "application/http",
        answered(html, "Content-Encoding: gzip\r\n", packed),
      ),
      warcRecord(
        "response",
        "https://post.example/3",
        "application/http",
        answered(html, "Transfer-Encoding: chunked\r\n", chunked),
      ),
      warcRecord(
        "response",
        "https://post.example/4",
        "application/http",
        "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\nno",
      ),
      warcRecord(
        "response",
        "https://post.example/5",
        "application/http",
        "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nno",
      ),
      warcRecord("response", "https://post.example/6", "application/http", answered(page("Empty"))),
    ];
    for (const archive of [Buffer.concat(records), warcGz(records)]) {
      const all = await taken(archive);
      expect(all.map((one) => (typeof one === "string" ? one : [one.text, one.origin]))).toEqual([
        ...[1, 2, 3].map((number) => [BOTH, `https://post.example/${number}`]),
        expect.stringContaining("#4 has at https://post.example/6 what is a page without an article"),
      ]);
    }
  });

  it("that break off, and those without their pages, are said to be so", async () => {
    const records = ["1", "2"].map((name) =>
      warcRecord("response", `https://post.example/${name}`, "application/http", answered(page("Ferry", SAID, MORE))),
    );
    const cut = Buffer.concat(records).subarray(0, -100);
    const [whole, broken] = await taken(cut);
    expect(whole).toMatchObject({ origin: "https://post.example/1" });
    expect(broken).toBe("#2 breaks off within the page at https://post.example/2: copy the archive again.");
    const words = warcRecord("conversion", "https://post.example/1", "text/plain", `${SAID}\n${MORE}`);
    expect(await taken(words)).toEqual([expect.stringContaining("words without their pages (WET)")]);
  });
});
