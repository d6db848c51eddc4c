import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readFiles } from "../../src/intake/files.ts";

const folder = mkdtempSync(join(tmpdir(), "according-day-"));
afterAll(() => rmSync(folder, { recursive: true }));

const WORDS = `<p>The ferry will sail again on Monday, the harbour master Mara Velin said, after a week in which nothing moved and nobody came.</p>
  <p>She told the station that the boats had been repaired, and that the crews had been paid for the week of the strike.</p>`;

async function metaOf(head: string, body: string) {
  const file = join(folder, "page.html");
  writeFileSync(
    file,
    `<!doctype html><html lang="en"><head><title>Ferry resumes | Tesmar Post</title>${head}</head><body>${body}</body></html>`,
  );
  const [read] = await readFiles(file, {});
  if (!read || "problem" in read) throw new Error(read?.problem);
  return read.meta;
}

const article = (more = "") => `<article><h1>Ferry resumes</h1>${more}${WORDS}</article>`;
const told = (...items: readonly object[]): string =>
  `<script type="application/ld+json">${JSON.stringify(items.map((item) => ({ "@type": "NewsArticle", ...item })))}</script>`;
const MAYOR = {
  headline: "Mayor resigns",
  datePublished: "2026-01-01",
  url: "https://post.example/mayor",
  author: { name: "Ivo Brand" },
};
const FERRY = {
  headline: "Ferry resumes",
  datePublished: "2026-03-06",
  url: "https://post.example/ferry",
  author: { name: "Ana Wray" },
};

describe("of a page that tells of several articles", () => {
  it("the one with its address or its headline counts, and its author", async () => {
    const mine = { publishedAt: "2026-03-06", title: "Ferry resumes", byline: ["Ana Wray"] };
    expect(await metaOf(told(MAYOR, FERRY), article())).toMatchObject(mine);
    const elsewhere = { ...FERRY, headline: "Ferry is back", url: "https://post.example/ferry/" };
    const canonical = '<link rel="canonical" href="https://post.example/ferry?from=home">';
    expect(await metaOf(told(MAYOR, elsewhere) + canonical, article())).toMatchObject({
      ...mine,
      title: "Ferry is back",
    });
  });

  it("none does where none has them and they are of several days", async () => {
    const others = told(MAYOR, { headline: "Dock sold", datePublished: "2026-02-01" });
    const meta = await metaOf(others, article());
    expect(meta.title).toBe("Ferry resumes");
    expect([meta.publishedAt, meta.byline, meta.url]).toEqual([undefined, undefined, undefined]);
    expect((await metaOf(others, article("<p>6 March 2026</p>"))).publishedAt).toBe("2026-03-06");
  });
});

describe("the day of a page", () => {
  it.each([
    ['<time itemprop="datePublished" datetime="2026-01-01">1 January</time> Mayor resigns'],
    ['<span class="published"><time datetime="2026-01-01">1 January</time></span> Mayor resigns'],
  ])("is that which stands with its headline, and not %s", async (teaser) => {
    const own = teaser.replace("2026-01-01", "2026-03-06").replace(/1 January|Mayor resigns/g, "");
    expect((await metaOf("", `<div itemscope>${teaser}</div>${article(own)}`)).publishedAt).toBe("2026-03-06");
  });

  it.each([
    [
      "that of a comment",
      "",
      article(
        '<div class="comments"><article><time datetime="2026-04-01">1 April</time><p>What a ferry, and what a day to sail on it!</p></article></div>',
      ),
    ],
    [
      "today's, at the head of the page",
      "",
      `<header><time datetime="2026-11-28">Saturday, 28 November 2026</time></header>${article()}`,
    ],
    ["today's without an attribute", "", `<header><span>Saturday, 28 November 2026</span></header>${article()}`],
    ["in a sentence", "", article("<p>The strike of 2 March 2026 was over, she said.</p>")],
    [
      "of another article in a script",
      '<script>var more = [{"title":"Mayor","publishedAt":"2026-01-01T00:00:00Z"}];</script>',
      article(),
    ],
    [
      "the first that a program knows",
      '<meta name="date" content="0001-01-01T00:00:00Z"><meta name="pubdate" content="1970-01-01">',
      article(),
    ],
  ])("is not %s", async (_, head, body) => {
    expect((await metaOf(head, body)).publishedAt).toBeUndefined();
  });

  it.each([
    ["in seconds since 1970", '<meta name="pubdate" content="1772791200">', article(), "2026-03-06T10:00:00Z"],
    ["in thousandths of them", '<meta name="pubdate" content="1772791200000">', article(), "2026-03-06T10:00:00Z"],
    [
      "behind that of a change",
      "",
      article("<p>Updated 9 March 2026, 10:15 | Published 6 March 2026, 09:00</p>"),
      "2026-03-06",
    ],
    ["with how many comments there are", "", article('<div class="comments">6 March 2026 / 12</div>'), "2026-03-06"],
    [
      "in a script that has its headline",
      '<script>var page = {"title":"Ferry resumes","publishedAt":"2026-03-06"};</script>',
      article(),
      "2026-03-06",
    ],
    ["in a script without any", '<script>var page = {"publishedAt":"2026-03-06"};</script>', article(), "2026-03-06"],
    [
      "in the head of the article",
      "",
      `<main><header><h1>Ferry resumes</h1><time datetime="2026-03-06">x</time></header>${WORDS}</main>`,
      "2026-03-06",
    ],
  ])("may stand %s", async (_, head, body, day) => {
    expect((await metaOf(head, body)).publishedAt).toBe(day);
  });
});
