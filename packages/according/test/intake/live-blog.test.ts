import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readBy } from "../../src/engine.ts";
import { readFiles } from "../../src/intake/files.ts";
import type { Stated } from "../../src/intake/intake.ts";

const folder = mkdtempSync(join(tmpdir(), "according-live-"));
afterAll(() => rmSync(folder, { recursive: true }));

const HEAD = `<title>Gate of Lesk: live</title><link rel="canonical" href="https://post.example/lesk-live">
  <meta property="og:title" content="Gate of Lesk: live"><meta property="og:site_name" content="Tesmar Post">
  <meta property="article:published_time" content="2026-03-05T08:00:00Z">`;

async function entriesOf(head: string, body: string, given: Stated = {}) {
  const file = join(folder, "live.html");
  writeFileSync(file, `<!doctype html><html lang="en"><head>${HEAD}${head}</head><body>${body}</body></html>`);
  return (await readFiles(file, given)).map((one) => {
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
