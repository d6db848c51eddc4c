import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readBytes } from "../../src/intake/bytes.ts";
import { decode } from "../../src/intake/decode.ts";
import { readFile } from "../../src/intake/files.ts";
import { shapeOf } from "../../src/intake/html-shape.ts";
import type { Given, Incoming } from "../../src/intake/intake.ts";
import { readInputs } from "../../src/reading/inputs.ts";
import { Pool } from "../../src/reading/pool.ts";
import { all } from "../all.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "according-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function accept(name: string, content: string | Uint8Array, given?: Given): Promise<Incoming> {
  const read = await readFile(put(name, content), given);
  if ("problem" in read) throw new Error(read.problem);
  return read;
}

/** The problem without the path, which it must begin with. */
async function refuse(name: string, content: string | Uint8Array, given?: Given): Promise<string> {
  const path = put(name, content);
  const read = await readFile(path, given);
  if (!("problem" in read)) throw new Error(`was read: ${read.text}`);
  expect(read.problem.startsWith(`${path} `)).toBe(true);
  return read.problem.slice(path.length + 1);
}

const ENGLISH =
  "The harbour stays closed, the minister said on Friday, and nobody was told when it would open again.\n";

describe("plain text", () => {
  it("is taken as it stands", async () => {
    const text = `  Harbour closed\n\n\n${ENGLISH}  `;
    const read = await accept("plain.txt", text);
    expect(read.text).toBe(text);
    expect(read.origin).toBe(pathToFileURL(join(folder, "plain.txt")).href);
  });

  it("has its line ends made one kind and its byte order mark taken off", async () => {
    expect((await accept("crlf.txt", "\ufeffOne.\r\n\r\nTwo.\rThree.\n")).text).toBe("One.\n\nTwo.\nThree.\n");
  });

  it("may be UTF-16 with a byte order mark", async () => {
    const text = "“Closed,” said Velin.\n";
    const little = Buffer.from(`\ufeff${text}`, "utf16le");
    expect((await accept("le.txt", little)).text).toBe(text);
    expect((await accept("be.txt", Buffer.from(little).swap16())).text).toBe(text);
  });

  it("keeps a rule above it, and reads front matter whatever its name is", async () => {
    expect((await accept("rule.txt", "---\nOne.\n")).text).toBe("---\nOne.\n");
    const { text, meta } = await accept("front.txt", `---\nheadline: Closed\npubDate: 6 March 2026\n---\n${ENGLISH}`);
    expect({ text, meta }).toMatchObject({
      text: `Closed\n\n${ENGLISH}`,
      meta: { title: "Closed", publishedAt: "2026-03-06" },
    });
  });

  it("tells when and where it was published above or below it, and is asked for the date otherwise", async () => {
    const told = async (name: string, text: string) => {
      const { publishedAt, outlet } = (await accept(name, text)).meta;
      return [publishedAt, outlet];
    };
    expect(await told("label.txt", `Closed\nBy Ana Wray, Tesmar Post\nPublished: 6 March 2026\n\n${ENGLISH}`)).toEqual([
      "2026-03-06",
      "Tesmar Post",
    ]);
    expect(await told("below.txt", `${ENGLISH}\nPublished on March 6, 2026 at 10:00 am EST\n`)).toEqual([
      "2026-03-06T10:00:00-05:00",
      undefined,
    ]);
    expect(await told("dateline.txt", `ORLAY, Tesmar, 6 March 2026 (Corvin Press) — ${ENGLISH}`)).toEqual([
      "2026-03-06",
      "Corvin Press",
    ]);
    expect(await told("agency.txt", `Harbour closed\n\nORLAY (Corvin Press) — ${ENGLISH}`)).toEqual([
      undefined,
      "Corvin Press",
    ]);
    for (const line of ["ORLAY, 6 March 2026", "Orlay, March 6, 2026", "PORT ORLAY – 6 March 2026"])
      expect(await told("alone.txt", `Harbour closed\n\n${line}\n\n${ENGLISH}`)).toEqual(["2026-03-06", undefined]);
    for (const line of ["Updated, 6 March 2026", "Orlay, 06/03/2026", "the harbour, 6 March 2026"])
      expect(await told("other.txt", `Harbour closed\n\n${line}\n\n${ENGLISH}`)).toEqual([undefined, undefined]);
    expect(await told("place.txt", `ORLAY (the harbour) — ${ENGLISH}`)).toEqual([undefined, undefined]);
    expect(await told("none.txt", `By Ana Wray, political editor\n\n${ENGLISH}Source: Tesmar Post\n`)).toEqual([
      undefined,
      undefined,
    ]);
    expect(await told("telephone.txt", `1155512345\n\n${ENGLISH}`)).toEqual([undefined, undefined]);
    expect((await accept("none.txt", ENGLISH)).notes).toEqual([expect.stringContaining("add --published 2026-03-06")]);
    expect((await accept("given.txt", ENGLISH, { publishedAt: "2026-03-06" })).notes).toEqual([]);
  });

  it("may be windows-1252, and UTF-16 without a byte order mark", async () => {
    const western = Buffer.from(`\x93${ENGLISH.trim()}\x94 said V\xe9lin \x96 at last.\n`, "latin1");
    expect((await accept("western.txt", western)).text).toBe(`“${ENGLISH.trim()}” said Vélin – at last.\n`);
    const wide = Buffer.from(ENGLISH, "utf16le");
    expect((await accept("wide.txt", wide)).text).toBe(ENGLISH);
    expect((await accept("wider.txt", Buffer.from(wide).swap16())).text).toBe(ENGLISH);
  });

  it("comes out of any bytes as text or as a sentence", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 40 }), (bytes) => {
        try {
          expect(decode(bytes)).not.toContain("\r");
        } catch (error) {
          expect((error as Error).name).toBe("Refusal");
        }
      }),
    );
  });
});

describe("what is given with a report", () => {
  const given = { title: "T", outlet: "O", publishedAt: "2026-03-06", url: "https://o.example/t" };

  it("goes before what the file says, and the address is the origin", async () => {
    const read = await accept("given.md", `---\ntitle: Other\noutlet: Else\n---\n${ENGLISH}`, given);
    expect(read.meta).toMatchObject(given);
    expect(read.origin).toBe("https://o.example/t");
    expect(read.meta.language).toBe("en");
  });

  it("decides the id: the address, else outlet, date and title, else the text", async () => {
    const id = async (name: string, text: string, meta: Given = {}) => (await accept(name, text, meta)).meta.id;
    const { url: _, ...named } = given;
    expect(await id("a.txt", "One.", given)).toBe(await id("b.txt", "Two.", { url: given.url }));
    expect(await id("a.txt", "One.", named)).toBe(await id("b.txt", "Two.", named));
    expect(await id("a.txt", "One.")).toBe(await id("b.txt", "One."));
    expect(await id("a.txt", "One.")).not.toBe(await id("b.txt", "Two."));
    expect(await id("a.txt", "One.", { outlet: "A" })).not.toBe(await id("b.txt", "One.", { outlet: "B" }));
    expect(await id("a.txt", "One.")).toMatch(/^[0-9a-f]{20}$/);
  });
});

describe("Markdown", () => {
  it("gives its front matter as particulars and its title as headline", async () => {
    const front = `---
title: "Harbour closed: again"
outlet: Tesmar Post
url: https://post.example/harbour#comments
published: 2026-03-06T10:00+01:00
author: [Ana Wray, Ivo Brand]
desk: foreign
---

`;
    const { text, meta } = await accept("front.md", front + ENGLISH);
    expect(text).toBe(`Harbour closed: again\n\n${ENGLISH}`);
    expect(meta).toMatchObject({
      title: "Harbour closed: again",
      outlet: "Tesmar Post",
      url: "https://post.example/harbour",
      publishedAt: "2026-03-06T10:00:00+01:00",
      byline: ["Ana Wray", "Ivo Brand"],
    });
    expect(Object.keys(meta)).not.toContain("desk");
  });

  it("says nothing to the terminal past the program of a key that is a list", async () => {
    const warned: unknown[] = [];
    const hear = (warning: unknown) => warned.push(warning);
    process.on("warning", hear);
    await accept("keyed.md", `---\n? {evil: "\u001b[31m"}\n: one\n---\n${ENGLISH}`);
    await new Promise(setImmediate);
    process.off("warning", hear);
    expect(warned).toEqual([]);
  });

  it("may have its front matter in TOML, as sites of Hugo do", async () => {
    const front = `+++
title = "Harbour \\"closed\\"" # for now
date = 2026-03-06T10:00:00+01:00
outlet = 'Tesmar Post'
author = ["Ana Wray", 'Ivo Brand']
draft = false
[params]
title = "Another"
+++
`;
    const { text, meta, notes } = await accept("toml.md", front + ENGLISH);
    expect(text).toBe(`Harbour "closed"\n\n${ENGLISH}`);
    expect(meta).toMatchObject({
      ...{ title: 'Harbour "closed"', publishedAt: "2026-03-06T10:00:00+01:00", outlet: "Tesmar Post" },
      byline: ["Ana Wray", "Ivo Brand"],
    });
    expect(notes).toEqual([]);
    const signs = `+++\n\n${ENGLISH}\n+++\n`;
    expect((await accept("signs.md", signs)).text).toBe(signs);
  });

  it("takes a leading heading for the title and does not say it twice", async () => {
    const heading = await accept("heading.md", `# Harbour closed\n\n${ENGLISH}`);
    expect(heading.text).toBe(`Harbour closed\n\n${ENGLISH}`);
    expect(heading.meta.title).toBe("Harbour closed");
    const both = await accept(
      "both.md",
      `---\ntitle: Harbour closed\ndate: 2026-03-06\n---\n# Harbour closed\n\n${ENGLISH}`,
    );
    expect(both.text).toBe(`Harbour closed\n\n${ENGLISH}`);
    expect(both.meta.publishedAt).toBe("2026-03-06");
  });

  it.each([
    ["---\ntitle: [one\n---\nText.", /front matter that is not valid YAML at line \d: /],
    ["---\ntitle: one\nText.", /front matter that never ends/],
    ['+++\ntitle = "one"\ntext = """\n+++\nText.', /front matter in TOML that is not read at line 3: write one key/],
    ['+++\ntitle = "one"\ntitle = "two"\n+++\nText.', /the key "title" twice/],
    ["---\njust words\n---\nText.", /front matter without keys/],
    ["---\ndate: last Friday\n---\nText.", /"date: last Friday"/],
    ["---\ndate: 03/06/2026\n---\nText.", /write 2026-03-06/],
    ["---\nurl: javascript:alert(1)\n---\nText.", /must begin with https/],
    [
      "---\noutlet: Post\ntitle: *Exclusive\n---\nText.",
      /an alias that leads nowhere \(\*Exclusive, at line 3\): put a value that begins with \*/,
    ],
    [
      "---\na: &a [x, x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b]\ntitle: [*c, *c, *c, *c]\n---\nText.",
      /aliases stand for more values than anybody can read \(the first is \*a, at line 3\): write the few values/,
    ],
    [
      `---\ntitle: One\nk: [${Array.from({ length: 101 }, (_, at) => `&a${at} x, *a${at}`)}]\n---\nText.`,
      /aliases stand for more values than anybody can read \(the first is \*a0, at line 3\)/,
    ],
    [
      "---\ntitle: One\nauthor: &a {name: *a}\n---\nText.",
      /an alias that is part of what it stands for \(\*a, at line 3\): write the value in its place/,
    ],
    [
      `---\ntitle: One\nk: ${"[".repeat(20_000)}${"]".repeat(20_000)}\n---\nText.`,
      /values stand too deep in one another at line \d+: write them side by side/,
    ],
    ["---\ntitle: one\ntitle: two\n---\nText.", /the key "title" twice/],
    ["---\nlanguage: fr\n---\nLe port est ferm\u00e9.", /its language is "fr"/],
  ])("with a mistake in its front matter is refused: %j", async (content, reason) => {
    expect(await refuse("broken.md", content)).toMatch(reason);
  });
});

describe("HTML", () => {
  const page = (head: string, body: string) =>
    `<!doctype html><html lang="en"><head>${head}</head><body><nav><a href="/">Home</a></nav>${body}<footer>Terms</footer></body></html>`;
  const article = `<article><h1>Ferry resumes</h1><p>The ferry will sail again on Monday, the harbour master said,
    after a week in which nothing moved &amp; nobody came.</p><figure><img src="x"><figcaption>A boat</figcaption></figure>
    <h2>Ready</h2><p>“We are <b>ready</b>,”<br>said Mara Velin. She told the <a href="/s">station</a> that the boats had been
    repaired, and that the crews had been paid for the whole of the week.</p><script>alert(1)</script></article>`;

  it("gives the headline and the paragraphs of its article", async () => {
    const { text } = await accept("page.html", page("<title>Ferry resumes</title>", article));
    expect(text).toBe(
      "Ferry resumes\n\nThe ferry will sail again on Monday, the harbour master said, after a week in which nothing moved & nobody came.\n\n" +
        "Ready\n\n“We are ready,” said Mara Velin. She told the station that the boats had been repaired, and that the crews had been paid for the whole of the week.\n",
    );
  });

  it("gives the particulars in its JSON-LD", async () => {
    const data = {
      "@graph": [
        { "@type": "WebSite", name: "x" },
        {
          "@type": ["NewsArticle"],
          headline: "Ferry to Orlay resumes",
          datePublished: "2026-03-07T08:30:00.000+0100",
          author: [{ name: "By Ivo Brand" }, "Ana Wray"],
          publisher: { name: "Orlay Radio" },
          mainEntityOfPage: { "@id": "https://radio.example/ferry" },
        },
      ],
    };
    const head = `<title>x</title><script type="application/ld+json">{broken</script>
      <script type="application/ld+json">${JSON.stringify(data)}</script>`;
    const { meta, origin } = await accept("ld.html", page(head, article));
    expect(meta).toMatchObject({
      title: "Ferry to Orlay resumes",
      outlet: "Orlay Radio",
      publishedAt: "2026-03-07T08:30:00+01:00",
      byline: ["Ivo Brand", "Ana Wray"],
    });
    expect(origin).toBe("https://radio.example/ferry");
  });

  it("gives the particulars in its meta elements, and leaves out a date that is none", async () => {
    const head = `<title>x</title><meta property="og:title" content="Ferry"><meta property="og:site_name" content="Orlay Radio">
      <meta property="article:published_time" content="2026-03-07T08:30:00"><link rel="canonical" href="/relative">`;
    const { meta } = await accept("meta.html", page(head, article));
    expect(meta).toMatchObject({ title: "Ferry", outlet: "Orlay Radio", publishedAt: "2026-03-07" });
    expect(meta.url).toBeUndefined();
    const bad = head.replace("2026-03-07T08:30:00", "yesterday");
    expect((await accept("bad.html", page(bad, article))).meta.publishedAt).toBeUndefined();
  });

  it("keeps its sentences whole, without icons, hidden words, dialogues and teasers", async () => {
    const consent = `<div id="onetrust-banner-sdk"><p>We and our partners use cookies, and you said that we may.</p></div>`;
    const inner = `<article><h1>Ferry resumes</h1><div>The ferry will sail <!-- ad -->again on Monday, <svg><title>icon</title><path d=""/></svg>the
      harbour master <span class="sr-only">opens in a new window</span>said, after a week in which nothing moved and nobody came.</div>
      <p><a href="/x">Minister says that the harbour is lost</a></p><p>Read more: what the harbour is worth</p>
      <p>Boats in the harbour, as seen on Sunday (Image: Corvin Press)</p><p>Updated at 10:45 am on March 7, 2026</p>
      <p>She told the <a href="/s">station</a> that the boats had been repaired, and that the crews had been paid for the week.</p></article>`;
    const { text } = await accept("furniture.html", page("<title>Ferry resumes</title>", consent + inner));
    expect(text).toBe(
      "Ferry resumes\n\nThe ferry will sail again on Monday, the harbour master said, after a week in which nothing moved and nobody came.\n\n" +
        "She told the station that the boats had been repaired, and that the crews had been paid for the week.\n",
    );
  });

  it.each([
    ['<meta itemprop="datePublished" content="2026-03-06T10:00:00Z">', "", "2026-03-06T10:00:00Z"],
    ['<meta name="DC.date.issued" content="6 March 2026">', "", "2026-03-06"],
    ['<meta name="parsely-pub-date" content="2026-03-06T10:00:00Z">', "", "2026-03-06T10:00:00Z"],
    [
      '<script type="application/ld+json">//<![CDATA[\n{"@type":"NewsArticle","datePublished":"2026-03-06"}\n//]]></script>',
      "",
      "2026-03-06",
    ],
    [
      '<script type="application/ld+json">{"@type":"WebPage","mainEntity":{"@type":"ReportageNewsArticle","datePublished":"Fri, 06 Mar 2026 10:00:00 GMT"}}</script>',
      "",
      "2026-03-06T10:00:00Z",
    ],
    ["", '<span itemprop="datePublished" content="2026-03-06">today</span>', "2026-03-06"],
    ["", '<abbr itemprop="datePublished" title="2026-03-06T03:55:00-07:00">3:55</abbr>', "2026-03-06T03:55:00-07:00"],
    [
      "",
      '<time class="published" datetime="Fri Mar 06 2026 15:21:41 GMT+0000 (UTC)">6 Mar</time>',
      "2026-03-06T15:21:41+00:00",
    ],
    [
      "",
      '<time class="published" datetime="2026-03-06T10:00:00Z">today</time><time datetime="2026-03-09">x</time>',
      "2026-03-06T10:00:00Z",
    ],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle",\n// "url": "x",\n"description":"Two\nlines, in one string,]","datePublished":"2026-03-06",}</script>',
      "",
      "2026-03-06",
    ],
    ['<meta name="article:published_time" value="Fri Mar 06 12:45:00 EST 2026">', "", "2026-03-06T12:45:00-05:00"],
    [
      "",
      '<i title="Published"></i> <time datetime="2026-03-06T09:09:24.0000000Z">x</time><p>1</p><p>2</p><p>3</p>',
      "2026-03-06T09:09:24Z",
    ],
    ["", '<script>let page = {"publishedDate":"2026-03-06T10:00:00Z"}</script>', "2026-03-06T10:00:00Z"],
    [
      "",
      '<script>[{"publishedDate":"2026-03-06T10:00:00Z"},{"publishedDate":"2026-03-09T10:00:00Z"}]</script>',
      undefined,
    ],
    ["", "<span>06.03.26</span><h1>Ferry resumes</h1>", "2026-03-06"],
    ["", "<span>Version 6.03.26</span><h1>Ferry resumes</h1>", undefined],
    [
      "",
      "<h1>Ferry resumes</h1><div>Written by Ana Wray in Harbours on 6 March 2026 at 08:34 PM. 51 Comments</div>",
      "2026-03-06",
    ],
    ["", "<form><h1>Ferry resumes</h1><div>6 March 2026</div></form>", "2026-03-06"],
    ["", "<h1>Ferry resumes</h1><form>from 6 March 2026</form>", undefined],
    ["", '<header><h1>Ferry resumes</h1><time datetime="2026-03-06">today</time></header>', "2026-03-06"],
    ["", '<article><time datetime="2026-03-06">a</time><time datetime="2026-03-07">b</time></article>', undefined],
    ["", "<h1>Ferry resumes</h1><div>By Ana Wray | 6 March 2026, 3:51 pm</div>", "2026-03-06"],
    [
      "",
      "<h1>Ferry resumes</h1><p>After a week, said the harbour</p><span>Posted: Mar. 6th, 2026</span>",
      "2026-03-06",
    ],
    ["", "<span>18/03/2026</span><h1>Ferry resumes</h1>", "2026-03-18"],
    ["", "<span>03/06/2026</span><h1>Ferry resumes</h1>", undefined],
    ["", "<h1>Ferry resumes</h1><div>Updated March 6, 2026</div>", undefined],
    ["", "<h1>Ferry resumes</h1><div>6 March 2026 / Updated: 8 March 2026</div>", "2026-03-06"],
    [
      "",
      "<h1>Ferry resumes</h1><p>The strike that began on 6 March 2026 at the harbour of Orlay has ended</p>",
      undefined,
    ],
    [
      '<script type="application/ld+json">{"@graph":[{"@type":"WebPage","datePublished":"2026-03-06"}]}</script>',
      "",
      "2026-03-06",
    ],
    [
      '<meta name="pubdate" content="2026-03-07T01:30:00Z"><meta name="date" content="2026-03-06T20:30:00-05:00">',
      "",
      "2026-03-06T20:30:00-05:00",
    ],
    [
      '<meta name="pubdate" content="2026-03-07T01:30:00Z"><link rel="canonical" href="https://post.example/2026/03/06/a">',
      "",
      "2026-03-06",
    ],
    ['<meta name="pubdate" content="2026-03-07T01:30:00Z">', "<h1>Ferry</h1><p>March 6, 2026</p>", "2026-03-06"],
    [
      '<meta name="pubdate" content="2026-03-07T01:30:00Z">',
      "<h1>Ferry</h1><p>March 1, 2026</p>",
      "2026-03-07T01:30:00Z",
    ],
    [
      '<meta name="pubdate" content="2026-03-07T12:04:00Z"><link rel="canonical" href="https://post.example/2026/03/06/a">',
      "",
      "2026-03-07T12:04:00Z",
    ],
    ['<link rel="canonical" href="https://post.example/2026/mar/06/ferry">', "", "2026-03-06"],
    ['<link rel="canonical" href="https://post.example/news/20260306/ferry">', "", "2026-03-06"],
    ['<link rel="canonical" href="https://post.example/2026/03/06/ferry">', "", "2026-03-06"],
    ['<link rel="canonical" href="https://post.example/1234/56/78/ferry">', "", undefined],
  ])("tells when it was published: %s%s", async (head, shown, date) => {
    const { meta } = await accept("dated.html", page(`<title>x</title>${head}`, shown + article));
    expect(meta.publishedAt).toBe(date);
  });

  it("is read where its first elements stand before its html or its body", async () => {
    const dated = "<div>6 March 2026</div>";
    const between = page("<title>Ferry resumes</title>", article).replace(
      "<body>",
      "<style>p { color: red }</style><body>",
    );
    const { meta, text } = await accept("between.html", between.replace("</h1>", `</h1>${dated}`));
    expect(meta).toMatchObject({ title: "Ferry resumes", publishedAt: "2026-03-06" });
    expect(text).not.toContain("color");
    const early = `<meta property="og:site_name" content="Tesmar Post">`;
    const before = page("<title>Ferry resumes</title>", article).replace("<html", `${early}<html`);
    const told = await accept("before.html", before.replace("</h1>", `</h1>${dated}`));
    expect(told.meta).toMatchObject({ title: "Ferry resumes", outlet: "Tesmar Post", publishedAt: "2026-03-06" });
  });

  it("tells its headline without the site's name and its authors without what stands around them", async () => {
    const head = (by: string) =>
      `<meta property="og:title" content="Ferry &amp;amp; fog | The Tesmar Post"><meta property="og:site_name" content="Tesmar Post"><meta name="author" content="${by}">`;
    const told = async (by: string) => (await accept("names.html", page(head(by), article))).meta;
    expect(await told("By Ana Wray and Ivo Brand, March 6, 2026 3:46 PM")).toMatchObject({
      title: "Ferry & fog",
      byline: ["Ana Wray", "Ivo Brand"],
    });
    expect((await told("ANA WRAY | Twitter @wray")).byline).toEqual(["ANA WRAY"]);
    expect((await told("Last Updated: March 7, 2026")).byline).toBeUndefined();
  });

  it("is called what its readers see above it, and written by whom they see named there", async () => {
    const head = `<title>Ferry back, says Post</title><meta property="og:title" content="You won't believe this ferry">
      <meta property="og:site_name" content="Tesmar Post"><meta name="author" content="Tesmar Post">`;
    const shown = article.replace(
      "<h1>Ferry resumes</h1>",
      "<h1>The ferry of Orlay resumes</h1><div>By <b>Ana Wray</b> and Ivo Brand, Friday 6 March</div>",
    );
    const { meta, text } = await accept("seen.html", page(head, shown));
    expect(meta).toMatchObject({ title: "The ferry of Orlay resumes", byline: ["Ana Wray", "Ivo Brand"] });
    expect(text).toMatch(/^The ferry of Orlay resumes\n\nThe ferry will sail/);
  });

  const SAID = ["velin", "brand", "ostrow", "keld"].map(
    (name) => `The harbour stays shut, ${name} said on Friday, since the crews were not paid for all of the week.`,
  );
  const paragraphs = SAID.map((one) => `<p>${one}</p>`).join("");
  const lengthy = `<div class="story">${"<p>Terms and conditions of the harbour apply, as they do to all who use its pages, its boats and its cranes.</p>".repeat(30)}</div>`;

  it("is what it marks as its article, where something else is longer", async () => {
    const { text } = await accept(
      "marked.html",
      page("<title>Shut</title>", `<div class="sidebar" itemprop="articleBody">${paragraphs}</div>${lengthy}`),
    );
    expect(text).toBe(`Shut\n\n${SAID.join("\n\n")}\n`);
  });

  it("is what it shows where no script runs, or what it tells programs, where there is no more", async () => {
    const unscripted = page("<title>Shut</title>", `<div><noscript>${paragraphs}</noscript></div>`);
    expect((await accept("unscripted.html", unscripted)).text).toContain(SAID.join("\n\n"));
    const data = JSON.stringify({ "@type": "NewsArticle", headline: "Shut", articleBody: SAID.join("\n\n") });
    const told = page(`<script type="application/ld+json">${data}</script>`, "<p>Loading</p>");
    expect((await accept("told.html", told)).text).toBe(`Shut\n\n${SAID.join("\n\n")}\n`);
  });

  it("has neither its headline twice nor the line of its author, and what asks for something", async () => {
    const body = `<article><h1>The harbour stays shut</h1><p>Home / News / The harbour stays shut</p><p>By Ana Wray | 6 March 2026, 3:51 pm</p>${paragraphs}<p>For the latest news from Orlay download the Post's apps.</p><p>6 March 2026</p><p>${SAID[0]}</p></article>`;
    const { text } = await accept("furniture.html", page("<title>x</title>", body));
    expect(text).toBe(`The harbour stays shut\n\n${SAID.join("\n\n")}\n\n6 March 2026\n\n${SAID[0]}\n`);
  });

  it.each([
    "Create an account or sign in to read on.",
    "By signing up you consent to letters from the Post.",
    "To view this video please enable JavaScript, and think of another browser",
    "Got a story? Write to the Post at news@post.example",
    "This site is protected by reCAPTCHA and its terms apply.",
    "I would like to be emailed about what the Post sells.",
    "WATCH | The harbour from above:",
    "MORE : Gulls of Orlay, a daily drawing",
    "Follow post.example on Facebook for what is new.",
    "For free alerts of what is new, sign up to the Post's letters",
    "REUTERS",
    "Getty Images / AFP",
  ])("has not “%s” in it, nor the list of what a subscription has", async (line) => {
    const offer = `<ul><li>Unlimited online access to the Post</li><li>Daily puzzles and a page of chess</li><li>Support local journalism</li></ul>`;
    const list =
      "<ul><li>Reuters, said Velin, had unlimited access to the quay.</li><li>The crane, she said, had none at all.</li></ul>";
    const body = `<article><h1>The harbour stays shut</h1>${offer}${paragraphs}<p>${line}</p><p>${SAID[0]}</p>${list}</article>`;
    const { text } = await accept("offers.html", page("<title>x</title>", body));
    expect(text).toBe(
      `The harbour stays shut\n\n${SAID.join("\n\n")}\n\n${SAID[0]}\n\nReuters, said Velin, had unlimited access to the quay.\n\nThe crane, she said, had none at all.\n`,
    );
  });

  it.each([
    "Create an account of what happened, the judge told her, and it will be read in court.",
    "Follow her rules on X, the court told the firm, or leave the town before the week is over.",
  ])("keeps “%s”, which asks no reader for anything", async (line) => {
    const body = `<article><h1>The harbour stays shut</h1>${paragraphs}<p>${line}</p><p>${SAID[0]}</p></article>`;
    expect((await accept("asked.html", page("<title>x</title>", body))).text).toContain(`\n\n${line}\n\n`);
  });

  it("keeps a list of what somebody says of a paper's price, and an article that a list holds", async () => {
    const price =
      "<ul><li>Unlimited access to the site, he said</li><li>Unlimited digital access to the archive, he said</li></ul>";
    const quoted = `<article><h1>The harbour stays shut</h1>${paragraphs}${price}<p>${SAID[0]}</p></article>`;
    const { text } = await accept("price.html", page("<title>x</title>", quoted));
    expect(text).toContain("\n\nUnlimited access to the site, he said\n\nUnlimited digital access");
    const offers = "<ul><li>Sign up for unlimited access</li></ul>";
    const laid = `<ul><li><article><h1>The harbour stays shut</h1>${paragraphs}</article>${offers}</li><li>${offers}</li></ul>`;
    expect((await accept("laid.html", page("<title>x</title>", laid))).text).toContain(SAID.join("\n\n"));
  });

  it("may be in the encoding it declares", async () => {
    const html = page(
      '<meta charset="windows-1252"><title>x</title>',
      article.replaceAll(/[“”]/g, "'").replace("Velin", "V\u00e9lin"),
    );
    expect((await accept("latin.html", Buffer.from(html, "latin1"))).text).toContain("Mara V\u00e9lin");
  });

  it("may leave out its html and body tags", async () => {
    const { text } = await accept("tags.html", `<!DOCTYPE html><title>Ferry resumes</title>${article}`);
    expect(text).toMatch(/^Ferry resumes\n\nThe ferry will sail/);
  });

  it("without an article, or nested without end, is refused", async () => {
    expect(await refuse("none.html", page("<title>x</title>", ""))).toContain("without an article");
    for (const tag of ["<div>", "<div/>", '<div a="<">', "<p><li>", "<b>", "<svg>"])
      expect(await refuse("deep.html", `<html>${tag.repeat(1000)}${article}`)).toMatch(/^nests its elements deeper/);
    const wide = `${"<div>".repeat(200)}${"</div>".repeat(200)}`;
    expect(await refuse("wide.html", page("<title>x</title>", wide.repeat(100)))).toMatch(/^nests its elements deeper/);
  });
});

describe("the shape of a page", () => {
  const most = { depth: 1000, steps: 1_000_000 };
  const depth = (html: string) => shapeOf(html, most).depth;

  it("is what a parser sees, not what a pattern sees", () => {
    for (const tag of ["<div>", "<div/>", '<div a="<">', '<div a="/">', "<x-y>", "<DIV\n>"])
      expect(depth(tag.repeat(100)), tag).toBe(100);
    expect(depth("<p><li>".repeat(100))).toBe(200);
    for (const flat of ["<p>One.", "<br>", "<br/>", "<img>", "<li>One.", "<div>One.</div>", "<!-- <div> -->", "</div>"])
      expect(depth(flat.repeat(100)), flat).toBeLessThanOrEqual(1);
    expect(depth(`<script>${"<div>".repeat(100)}</script>`)).toBe(1);
  });

  it("counts for each element how many are open", () => {
    expect(shapeOf("<div><p>One.<p>Two.<b>Three</b></div>", most)).toEqual({ depth: 3, steps: 1 + 2 + 2 + 3 });
  });

  it("is looked at no further than the most that is asked for", () => {
    const { depth, steps } = shapeOf("<div/>".repeat(100_000), { depth: 20, steps: most.steps });
    expect([depth, steps]).toEqual([21, (21 * 22) / 2]);
    expect(shapeOf("<p>One.</p>".repeat(100_000), { depth: 20, steps: 50 }).steps).toBe(51);
  });
});

describe("the language", () => {
  it.each([
    [
      "French",
      "Le port reste fermé, a déclaré vendredi la ministre, qui a ajouté que les bateaux ne pourraient pas sortir.",
    ],
    [
      "German",
      "Der Hafen bleibt geschlossen, sagte die Ministerin am Freitag, und niemand weiß, wann er wieder öffnet.",
    ],
    [
      "Dutch",
      "De haven blijft gesloten, zei de minister op vrijdag, en niemand weet wanneer die weer open gaat in de stad.",
    ],
    ["Arabic", "قالت الوزيرة يوم الجمعة إن الميناء سيبقى مغلقا حتى إشعار آخر ولم تذكر أي تفاصيل أخرى"],
    ["Russian", "Порт останется закрытым, заявила в пятницу министр, не уточнив, когда он откроется снова."],
  ])("is said when it is %s", async (name, text) => {
    expect(await refuse("foreign.txt", text)).toContain(`appears to be in ${name}`);
    expect((await accept("insisted.txt", text, { language: "en" })).text).toBe(text);
  });

  it("is what a page says where its words are no English and no guess is sure", async () => {
    const words = "Amaphoyisa athi abantu abane bafile engozini yemoto eKersh ngoMsombuluko ekuseni namhlanje futhi.";
    const page = (lang: string, text: string) =>
      `<html lang="${lang}"><body><article><h1>Izindaba</h1><p>${text}</p><p>${text}</p></article></body></html>`;
    expect(await refuse("zulu.html", page("zu", words))).toContain("appears to be in Zulu");
    expect((await accept("template.html", page("zu", ENGLISH.repeat(2)))).text).toContain(ENGLISH.slice(0, 20));
  });

  it("is not guessed of a few words", async () => {
    expect((await accept("short.txt", "Le port est fermé.")).text).toBe("Le port est fermé.");
  });

  it("is English when a report quotes another", async () => {
    await accept("quotes.txt", `${ENGLISH}“Le port reste fermé,” she told the people who had come to hear her speak.`);
  });
});

describe("bad input", () => {
  it.each([
    ["", /^is empty:/],
    [" \n\t\n", /^is empty but for white space/],
    ["\ufeff", /^is empty but for white space/],
    [Buffer.from("abc \xff def", "latin1"), /^is not valid UTF-8 at byte 4:/],
    [Buffer.from([0x61, 0xe2, 0x82]), /^is not valid UTF-8 at byte \d:/],
    [`One.\0Two. ${ENGLISH}`, /^is not text: it has a NUL character at 4/],
    [Buffer.from([1, 0, 0xff, 0]), /^is a file of bytes, not a report/],
    ["%PDF-1.7 ...", /^is a PDF document that is not whole/],
    ["PK\u0003\u0004...", /^is a ZIP archive, not a report: unpack it/],
    [Buffer.from([0xff, 0xd8, 0xff, 0xe0]), /^is a picture/],
  ])("%# is refused with the reason", async (content, reason) => {
    expect(await refuse("bad.txt", content)).toMatch(reason);
  });

  it("larger than any report is refused, also when its size is not known before", async () => {
    const line = Buffer.alloc(50 * 1024 * 1024, "a ");
    expect(await refuse("large.txt", line)).toContain("larger than 10 MiB");
  });

  it("in a pipe into which nobody writes is refused", async () => {
    const pipe = join(folder, "pipe.txt");
    execFileSync("mkfifo", [pipe]);
    await expect(readBytes(pipe, 50)).rejects.toThrow(/^is a pipe into which nothing was written/);
    const writing = writeFile(pipe, ENGLISH);
    expect(Buffer.from(await readBytes(pipe)).toString()).toBe(ENGLISH);
    await writing;
  });

  it("with a name that is not UTF-8 is refused with a way round", async () => {
    const { problem } = (await readFile("report-\ufffd.txt")) as { problem: string };
    expect(problem).toContain("a name that is not UTF-8, so it cannot be opened: rename the file");
  });

  it("that is a device is refused", async () => {
    expect(await readFile("/dev/zero")).toMatchObject({ problem: expect.stringContaining("is a device, not a file") });
  });

  it.each([
    ["ftp://post.example/a", "is no address that is fetched: these begin with https:// or http://."],
    ["www.post.example/a", "does not exist: check the name, or put https:// before an address."],
    ["post.example/2026/a", "does not exist: check the name, or put https:// before an address."],
    ["gate.txt", "does not exist: check the name."],
  ])("%s that is not there is told what was meant by it", async (input, said) => {
    expect(await readFile(input)).toMatchObject({ problem: `${input} ${said}` });
  });

  it("stops no other file", async () => {
    mkdirSync(join(folder, "sub"));
    const inputs = [put("one.txt", "One."), join(folder, "none"), join(folder, "sub"), put("two.txt", "Two.")];
    const pool = new Pool(2);
    const read = await all(readInputs(inputs, {}, pool, 2)).finally(() => pool.close());
    expect(read.map((one) => ("problem" in one ? one.problem.slice(folder.length) : one.reading.report.text))).toEqual([
      "One.",
      "/none does not exist: check the name.",
      expect.stringMatching(/^\/sub is a folder: name the files in it, for example .*\/sub\/\*\.txt$/),
      "Two.",
    ]);
  });
});
