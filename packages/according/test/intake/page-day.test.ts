import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readFiles } from "../../src/intake/files.ts";
import { shownDate } from "../../src/intake/page-date.ts";

const folder = mkdtempSync(join(tmpdir(), "according-day-"));
afterAll(() => rmSync(folder, { recursive: true }));

const WORDS = `<p>The ferry will sail again on Monday, the harbour master Mara Velin said, after a week in which nothing moved and nobody came.</p>
  <p>She told the station that the boats had been repaired, and that the crews had been paid for the week of the strike.</p>`;

async function metaOf(head: string, body: string) {
  const file = join(folder, "page.html");
  const bodied = /<body\b/.test(body) ? body : `<body>${body}`;
  writeFileSync(
    file,
    `<!doctype html><html lang="en"><head><title>Ferry resumes | Tesmar Post</title>${head}</head>${bodied}</body></html>`,
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

describe("of articles with like addresses or headlines", () => {
  const dayOf = async (articles: string, canonical: string, body = article()) =>
    (await metaOf(`${articles}<link rel="canonical" href="${canonical}">`, body)).publishedAt;
  const at = (url: string, datePublished: string) => ({ headline: `Told at ${url}`, url, datePublished });

  it("what the address asks for counts, and not what counts its readers or ends it", async () => {
    const stories = told(
      at("https://post.example/story.php?id=9", "2025-01-01"),
      at("https://post.example/story.php?id=12", "2026-03-06"),
    );
    expect(await dayOf(stories, "https://post.example/story.php?id=12&utm_source=mail")).toBe("2026-03-06");
    const ferry = told(MAYOR, at("https://post.example/ferry", "2026-03-06"));
    expect(await dayOf(ferry, "https://post.example/ferry/?utm=1")).toBe("2026-03-06");
  });

  it("of two with the address the one counts that names who wrote it", async () => {
    const twice = told({ url: "https://post.example/ferry#page", datePublished: "2026-03-06" }, FERRY);
    const canonical = '<link rel="canonical" href="https://post.example/ferry">';
    expect((await metaOf(twice + canonical, article())).byline).toEqual(["Ana Wray"]);
  });

  it("the whole headline goes before a part of it", async () => {
    const both = told(
      { headline: "Harbour closed", datePublished: "2025-01-01" },
      { headline: "Harbour closed after storm", datePublished: "2026-03-06" },
    );
    const shown = article().replace("Ferry resumes", "Harbour closed after storm");
    expect((await metaOf(both, shown)).publishedAt).toBe("2026-03-06");
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
      "one of two in words",
      "",
      `<main><header><h1>Ferry resumes</h1><time datetime="on 6 March 2026">x</time><time datetime="on 9 March 2026">x</time></header>${WORDS}</main>`,
    ],
    [
      "of another article in a script",
      '<script>var more = [{"title":"Mayor","publishedAt":"2026-01-01T00:00:00Z"}];</script>',
      article(),
    ],
    [
      "the first that a program knows",
      '<meta name="date" content="0001-01-01T00:00:00Z"><meta name="pubdate" content="1970-01-01"><meta property="article:published_time" content="1969-12-31T19:00:00-05:00">',
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
    [
      "behind that of a change of the same day",
      "",
      article(
        '<p>Updated <time datetime="2026-03-06T18:00:00Z">6 March 2026</time> | Published <time datetime="2026-03-06T08:00:00Z">6 March 2026</time></p>',
      ),
      "2026-03-06T08:00:00Z",
    ],
    [
      "in a header of its own below the headline",
      "",
      `<div><h1>Ferry resumes</h1><header class="info">By Ana Wray | 6 March 2026</header>${WORDS}</div>`,
      "2026-03-06",
    ],
    [
      "in what says that there are comments",
      "",
      article('<div class="meta has-comments">By Ana Wray of the Lesk Post, 6 March 2026, filed under harbour</div>'),
      "2026-03-06",
    ],
    [
      "in a line that says where it was posted",
      "",
      article("<p>Posted 6 March 2026 in harbour news of Lesk.</p>"),
      "2026-03-06",
    ],
    [
      "below a lesser headline of a page that may be commented on",
      "",
      `<body class="comments-open"><h2>Ferry resumes</h2>${WORDS}<p><span itemprop="datePublished" content="2026-03-06">today</span></p>`,
      "2026-03-06",
    ],
    [
      "at the foot of the article",
      "",
      `<article><h2>Ferry resumes</h2>${WORDS}<footer>Published by Ana Wray of the Lesk Post and others on <time pubdate datetime="2026-03-06">Friday</time></footer></article>`,
      "2026-03-06",
    ],
    [
      "in a script that writes its headline with signs for letters",
      String.raw`<script>var page = {"title":"Lesk\u2019s ferry resumes today","publishedAt":"2026-03-06"};</script>`,
      article().replace("Ferry resumes", "Lesk’s ferry resumes today"),
      "2026-03-06",
    ],
    [
      "by the headline, where a teaser tells another",
      "",
      `${article("<p>By Ana Wray | 6 March 2026</p>")}<article><h3>Mayor resigns</h3><time itemprop="datePublished" datetime="2025-01-01">1 January</time></article>`,
      "2026-03-06",
    ],
    [
      "beside the first day that a program knows",
      "",
      `<main><header><h1>Ferry resumes</h1><time datetime="0001-01-01">x</time><time datetime="2026-03-06">x</time></header>${WORDS}</main>`,
      "2026-03-06",
    ],
    ["in figures with its hour", '<meta name="pubdate" content="2026030610">', article(), "2026-03-06"],
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

it("what stands around a time is asked for its text once, however many times stand in it", () => {
  let asked = 0;
  const times = 50;
  const comments: object[] = [];
  const around = element("div", "comments", () => {
    asked++;
    return "What a day to sail on it, and what a ferry! ".repeat(times);
  });
  for (let at = 0; at < times; at++) comments.push({ ...element("time", "", () => "1 April"), parentElement: around });
  const page = { body: null, querySelector: () => null, querySelectorAll: () => comments };
  expect(shownDate(page as never, undefined, { text: undefined, above: [], below: [] })).toBeUndefined();
  expect(asked).toBe(1);
});

const element = (name: string, called: string, text: () => string) => ({
  ...{ nodeName: name, parentElement: null, matches: () => false, closest: () => null, contains: () => false },
  ...{ querySelector: () => null, getAttribute: (key: string) => (key === "class" ? called : null) },
  get textContent() {
    return text();
  },
});
