import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readability } from "@mozilla/readability";
import { afterAll, describe, expect, it, vi } from "vitest";
import { readBy } from "../../src/engine.ts";
import { readFiles } from "../../src/intake/files.ts";
import type { Stated } from "../../src/intake/intake.ts";

const folder = mkdtempSync(join(tmpdir(), "according-live-"));
afterAll(() => rmSync(folder, { recursive: true }));

const HEAD = `<title>Gate of Lesk: live</title><link rel="canonical" href="https://post.example/lesk-live">
  <meta property="og:title" content="Gate of Lesk: live"><meta property="og:site_name" content="Tesmar Post">
  <meta property="article:published_time" content="2026-03-05T08:00:00Z">`;

async function filesOf(head: string, body: string, given: Stated = {}) {
  const file = join(folder, "live.html");
  const own = head.includes("og:site_name") ? HEAD.replace(/<meta property="og:site_name"[^>]*>/, "") : HEAD;
  writeFileSync(file, `<!doctype html><html lang="en"><head>${own}${head}</head><body>${body}</body></html>`);
  return readFiles(file, given);
}

async function entriesOf(head: string, body: string, given: Stated = {}) {
  return (await filesOf(head, body, given)).map((one) => {
    if ("problem" in one) throw new Error(one.problem);
    return one;
  });
}

const blog = (...updates: readonly object[]): string =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "LiveBlogPosting", headline: "Gate of Lesk: live", liveBlogUpdate: updates })}</script>`;
const update = (time: string, words: string, more: object = {}) => ({
  ...{ "@type": "BlogPosting", datePublished: time, articleBody: words },
  ...more,
});
const SHUT = "<p>The gate was shut today, Mara Velin said. Nobody was let through it in the night.</p>";
const OPEN = "The gate will open tomorrow, Ivo Brand told reporters at the wall of Lesk.";

describe("a live blog", () => {
  it("is a report for each entry, earliest first, with its time, author, heading and place on the page", async () => {
    const entries = await entriesOf(
      blog(
        update("2026-03-07T07:30:00Z", OPEN, { url: "https://post.example/lesk-live#b2" }),
        update("2026-03-06T20:15:00Z", SHUT, {
          ...{ headline: "Gate shut", author: [{ "@type": "Person", name: "Ana Wray" }] },
          url: "https://post.example/lesk-live#b1",
        }),
      ),
      "<article><h1>Gate of Lesk: live</h1><p>What happens at the gate, from hour to hour.</p></article>",
    );
    expect(entries.map(({ meta }) => meta)).toMatchObject([
      {
        ...{ title: "Gate shut", byline: ["Ana Wray"], publishedAt: "2026-03-06T20:15:00Z", outlet: "Tesmar Post" },
        url: "https://post.example/lesk-live#b1",
      },
      {
        ...{ title: "Gate of Lesk: live", publishedAt: "2026-03-07T07:30:00Z", outlet: "Tesmar Post" },
        url: "https://post.example/lesk-live#b2",
      },
    ]);
    expect(entries.map(({ text }) => text)).toEqual([
      "Gate shut\n\nThe gate was shut today, Mara Velin said. Nobody was let through it in the night.\n",
      `${OPEN}\n`,
    ]);
    expect(new Set(entries.map(({ origin }) => origin)).size).toBe(2);
    const days = await Promise.all(
      entries.map(async ({ text, meta }) => (await readBy(text, meta)).times.map(({ edtf }) => edtf)),
    );
    expect(days).toEqual([["2026-03-06"], ["2026-03-08"]]);
  });

  it("with an address given has its entries there, and their words without entities", async () => {
    const told = blog(
      update("2026-03-06T20:15:00Z", OPEN.replace("reporters at", "Lesk&apos;s reporters &amp; others at")),
      update("2026-03-07T07:30:00Z", OPEN, { url: "https://post.example/lesk-live#b2" }),
    );
    const entries = await entriesOf(told, "<article></article>", { url: "https://mirror.example/live#top" });
    expect(entries.map(({ origin }) => origin)).toEqual([
      "https://mirror.example/live#1",
      "https://mirror.example/live#b2",
    ]);
    expect(entries[0]?.text).toContain("told Lesk's reporters & others at");
  });

  it("that tells who publishes it and who wrote it in its elements alone has these, in each entry", async () => {
    const named = (property: string, type: string, name: string) =>
      `<span itemprop="${property}" itemscope itemtype="https://schema.org/${type}"><span itemprop="name">${name}</span></span>`;
    const publisher = named("publisher", "Organization", "Lesk Lantern");
    const entry = (time: string, words: string, more: string) =>
      `<div itemprop="liveBlogUpdate" itemscope itemtype="https://schema.org/BlogPosting"><time itemprop="datePublished" datetime="${time}">then</time>${more}<div itemprop="articleBody">${words}</div></div>`;
    const shown = (above: string, within: string) =>
      `<div itemscope itemtype="https://schema.org/LiveBlogPosting"><h1>Gate of Lesk: live</h1>${above}${entry("2026-03-06T20:15:00Z", SHUT, within + named("author", "Person", "Ana Wray"))}${entry("2026-03-07T07:30:00Z", `<p>${OPEN}</p>`, within)}</div>`;
    for (const body of [shown(publisher, ""), shown("", publisher)]) {
      const entries = await entriesOf('<meta property="og:site_name" content="">', body);
      expect(entries.map(({ meta }) => [meta.outlet, meta.byline])).toEqual([
        ["Lesk Lantern", ["Ana Wray"]],
        ["Lesk Lantern", undefined],
      ]);
    }
  });

  it("is also what stands above its entries, at the top of the page", async () => {
    const above =
      "<p>The gate of Lesk stays shut until the flood is over, its keeper Tessa Moro told the Post on Thursday.</p>";
    const told = blog(
      update("2026-03-06T20:15:00Z", SHUT, { headline: "Gate &#39;shut&#39;" }),
      update("2026-03-07T07:30:00Z", OPEN),
    );
    const shown = `<article><h1>Gate of Lesk: live</h1>${above}<p>12 mins ago 07:30</p><p>${OPEN}</p>${SHUT}</article>`;
    const entries = await entriesOf(told, shown, { url: "https://mirror.example/live" });
    expect(entries.map(({ origin, meta }) => [origin, meta.title, meta.publishedAt])).toEqual([
      ["https://mirror.example/live#1", "Gate 'shut'", "2026-03-06T20:15:00Z"],
      ["https://mirror.example/live#2", "Gate of Lesk: live", "2026-03-07T07:30:00Z"],
      ["https://mirror.example/live#top", "Gate of Lesk: live", "2026-03-05T08:00:00Z"],
    ]);
    expect(entries[2]?.text).toBe(
      "Gate of Lesk: live\n\nThe gate of Lesk stays shut until the flood is over, its keeper Tessa Moro told the Post on Thursday.\n",
    );
    expect(await entriesOf(told, `<article><h1>Gate of Lesk: live</h1><p>${OPEN}</p>${SHUT}</article>`)).toHaveLength(
      2,
    );
  });

  const ABOVE = "The gate of Lesk stays shut until the flood is over, its keeper Tessa Moro told the Post on Thursday.";
  const ROOFS = "Forty roofs are gone in Nellin, the mayor told reporters when the wind had fallen.";
  const BOATS = "The boats lie on the meadow behind the school, a teacher told the station on the phone.";
  const EMPTY = "The school is empty, and the road to it lies under water, the same teacher said later.";
  const threeTold = blog(
    update("2026-03-06T11:00:00Z", OPEN),
    update("2026-03-06T12:00:00Z", SHUT),
    update("2026-03-06T13:00:00Z", ROOFS),
  );
  const entry = (time: string, words: string, name = "Ulla Feld") =>
    `<h2>Roofs gone in Nellin, mayor says</h2><p>By ${name}</p><p>Fri 6 Mar, ${time}</p><p>${words}</p>`;
  const page = (...parts: readonly string[]) => `<main><h1>Gate of Lesk: live</h1>${parts.join("")}</main>`;
  const topOf = async (told: string, shown: string) => {
    const [top] = (await entriesOf(told, shown)).filter(({ origin }) => origin.endsWith("#top"));
    return top && [top.text.split("\n\n").map((line) => line.trim()), top.meta.byline];
  };
  const only = (...lines: readonly string[]) => [["Gate of Lesk: live", ...lines], undefined];

  it.each([
    [
      "below a heading, an author and an hour",
      threeTold,
      page(`<p>${ABOVE}</p>`, entry("13:00", ROOFS), entry("12:00", SHUT)),
    ],
    [
      "in other words than they are told in",
      threeTold,
      page(`<p>${ABOVE}</p>`, entry("13:00", BOATS), entry("12:00", EMPTY), entry("11:00", BOATS)),
    ],
    [
      "in other words and without headings",
      threeTold,
      page(`<p>${ABOVE}</p>`, `<p>13:00 GMT</p><p>${BOATS}</p><p>1.15pm</p><p>${EMPTY}</p>`),
    ],
    [
      "pinned above the others",
      blog(
        update("2026-03-06T11:00:00Z", OPEN, { url: "https://post.example/lesk-live#b1" }),
        update("2026-03-06T12:00:00Z", SHUT, { url: "https://post.example/lesk-live#b2" }),
      ),
      page(
        `<p>${ABOVE}</p>`,
        `<article><h2>What we know</h2><p>By Ulla Feld</p><p>${BOATS}</p></article>`,
        `<article id="b2">${SHUT}</article><article id="b1"><p>${OPEN}</p></article>`,
      ),
    ],
  ])("has at its top no entry that stands %s", async (_, told, shown) => {
    expect(await topOf(told, shown)).toEqual(only(ABOVE));
  });

  it.each([
    ["a line without letters", "***"],
    ["a subheading that stands in an entry too", "Mara Velin said"],
    ["a sentence that begins with a number like an hour", "10.30 metres is what the water rose to"],
  ])("has at its top what stands below %s", async (_, line) => {
    const shown = page(`<p>${ABOVE}</p><h3>${line}</h3><p>${EMPTY}</p>`, entry("13:00", ROOFS));
    expect(await topOf(threeTold, shown)).toEqual(only(ABOVE, line, EMPTY));
  });

  it("has its entries also where what stands above them cannot be taken apart, and that is said of it alone", async () => {
    const parse = vi.spyOn(Readability.prototype, "parse").mockImplementation(() => {
      throw new TypeError("a page that it cannot read");
    });
    try {
      const read = await filesOf(threeTold, page(`<p>${ABOVE}</p>`, entry("13:00", ROOFS)));
      expect(read.map((one) => ("problem" in one ? one.problem : one.meta.publishedAt))).toEqual([
        "2026-03-06T11:00:00Z",
        "2026-03-06T12:00:00Z",
        "2026-03-06T13:00:00Z",
        expect.stringContaining("live.html#4 is a page that cannot be taken apart"),
      ]);
    } finally {
      parse.mockRestore();
    }
  });

  it("that only marks its entries has them too", async () => {
    const shown = (time: string, name: string, words: string) =>
      `<article id="${name}"><header><time datetime="${time}">x</time></header><h2>Gate ${name}</h2><p>By Ana Wray</p><p>${words}</p></article>`;
    const entries = await entriesOf(
      "",
      `<main itemscope itemtype="https://schema.org/LiveBlogPosting"><h1>Gate of Lesk: live</h1>${shown("2026-03-07T07:30:00Z", "b2", OPEN)}${shown("2026-03-06T20:15:00Z", "b1", "Shut it stays, Mara Velin said at the gate on Friday night.")}</main>`,
    );
    expect(entries.map(({ meta }) => [meta.title, meta.byline, meta.url])).toEqual([
      ["Gate b1", ["Ana Wray"], "https://post.example/lesk-live#b1"],
      ["Gate b2", ["Ana Wray"], "https://post.example/lesk-live#b2"],
    ]);
    expect(entries[1]?.text).toBe(`Gate b2\n\n${OPEN}\n`);
  });

  it("is one report where it has one entry, and so is a page with several times that is no live blog", async () => {
    const article = `<article><h1>Gate shut</h1>${SHUT}${SHUT}<p>${OPEN}</p></article>`;
    expect(await entriesOf(blog(update("2026-03-06T20:15:00Z", SHUT)), article)).toHaveLength(1);
    const teasers = '<p><time datetime="2026-03-01">1 March</time></p>'.repeat(4);
    expect(await entriesOf("", article + teasers)).toHaveLength(1);
  });
});
