import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readBy } from "../../src/engine.ts";
import { readFile } from "../../src/intake/files.ts";

const folder = mkdtempSync(join(tmpdir(), "according-posts-"));
afterAll(() => rmSync(folder, { recursive: true }));

const FILLING =
  "<p>The gate at Lesk stayed shut on Friday, and nobody was let through it, the governor's office said in the afternoon.</p>";

async function takenOf(post: string) {
  const file = join(folder, "page.html");
  writeFileSync(
    file,
    `<!doctype html><html lang="en"><head><title>Gate shut</title><meta property="article:published_time" content="2026-03-06"></head><body><article><h1>Gate shut</h1>${FILLING}${post}${FILLING}</article></body></html>`,
  );
  const taken = await readFile(file);
  if ("problem" in taken) throw new Error(taken.problem);
  return taken;
}

async function saidIn(post: string) {
  const taken = await takenOf(post);
  const { report, statements, sources, times } = await readBy(taken.text, taken.meta);
  const post1 = statements.find(({ by }) => by === "signed post");
  return {
    who: sources.find(({ id }) => id === post1?.speaker)?.name,
    words: post1?.content.map((span) => report.text.slice(...span)).join(" … "),
    medium: post1?.medium?.kind,
    on: times.find(({ id }) => id === post1?.time)?.edtf,
  };
}

describe("a post that is embedded in a page", () => {
  it("is said by its author, through the network, on its day, without the address of its picture", async () => {
    const post = `<blockquote class="twitter-tweet"><p lang="en" dir="ltr">The gate stays shut until the guards are paid. <a href="https://t.co/x">pic.twitter.com/x</a></p>&mdash; Mara Velin (@maravelin) <a href="https://twitter.com/maravelin/status/1">March 5, 2026</a></blockquote>`;
    expect(await saidIn(post)).toEqual({
      ...{ who: "Mara Velin", words: "The gate stays shut until the guards are paid." },
      ...{ medium: "social-media", on: "2026-03-05" },
    });
  });

  it("may name its network's host in the handle, and the minute", async () => {
    const post = `<blockquote class="bluesky-embed"><p lang="en">We were paid nothing.</p>&mdash; Ivo Brand (<a href="https://bsky.app/profile/x">@ivo.example</a>) <a href="https://bsky.app/profile/x/post/y">March 5, 2026 at 9:12 AM</a></blockquote>`;
    expect(await saidIn(post)).toMatchObject({
      who: "Ivo Brand",
      words: "We were paid nothing.",
      medium: "social-media",
    });
  });

  const tweet = `<blockquote class="twitter-tweet"><p>The gate stays shut.<br>Nobody was paid.</p>&mdash; Mara Velin (@maravelin) <a href="https://x.com/maravelin/status/1">March 5, 2026</a></blockquote>`;
  const figure = `<figure class="wp-block-embed is-provider-twitter"><div class="wp-block-embed__wrapper">${tweet}<script src="x.js"></script></div><figcaption>A post of the governor</figcaption></figure>`;

  it.each([tweet, figure, `<div class="social-share"><div class="embed">${tweet}</div></div>`])(
    "is one whole, in whatever box it stands: %#",
    async (post) => {
      expect(await saidIn(post)).toMatchObject({
        who: "Mara Velin",
        words: "The gate stays shut. Nobody was paid.",
        on: "2026-03-05",
      });
    },
  );

  it("is of its own day, which is none of the page's", async () => {
    const { takeIn } = await import("../../src/intake/files.ts");
    const dayOf = async (above: string) => {
      const page = `<!doctype html><html lang="en"><body><article><h1>Gate of Lesk shut</h1>${above}<p>Nobody is let in.</p>${tweet}${FILLING}</article></body></html>`;
      const [one] = await takeIn("page.html", new TextEncoder().encode(page), {}, false);
      return one && "meta" in one ? one.meta.publishedAt : one?.problem;
    };
    expect(await dayOf("")).toBeUndefined();
    expect(await dayOf("<p>Posted by Ana Wray on 6 March 2026</p>")).toBe("2026-03-06");
  });

  it("may be signed as other networks sign, and its author is not the report's", async () => {
    const shared = `<blockquote class="instagram-media"><div><p><a href="https://www.instagram.com/p/x/">We mourn the guards of Lesk</a></p><p>A post shared by <a>Mara Velin</a> (@maravelin) on <time datetime="2026-03-04T10:00">Mar 4, 2026 at 10:00am PST</time></p></div></blockquote>`;
    expect(await saidIn(shared)).toEqual({
      ...{ who: "Mara Velin", words: "We mourn the guards of Lesk", medium: "social-media", on: "2026-03-04T10:00" },
    });
    const posted = `<div class="fb-post"><blockquote class="fb-xfbml-parse-ignore"><p>No bus runs today.</p>Posted by <a href="https://facebook.com/x">Lesk Buses</a> on&nbsp;<a href="x">Thursday, March 5, 2026</a></blockquote></div>`;
    expect(await saidIn(posted)).toMatchObject({ who: "Lesk Buses", words: "No bus runs today.", on: "2026-03-05" });
    for (const post of [shared, posted]) expect((await takenOf(post)).meta.byline).toBeUndefined();
  });

  it.each([
    `<blockquote class="instagram-media"><a href="https://www.instagram.com/p/x/">A post shared by Lena Ostrow (@lena)</a></blockquote>`,
    `<blockquote class="instagram-media"><a href="x">View this post on Instagram</a><p>A post shared by Lena Ostrow (@lena)</p></blockquote>`,
    `<blockquote class="twitter-tweet"><p><a href="https://t.co/x">pic.twitter.com/x</a></p>&mdash; Lena Ostrow (@lena) <a href="x">March 5, 2026</a></blockquote>`,
    `<blockquote class="text-post-media"><a href="x">View on Threads</a></blockquote>`,
    `<div class="fb-page"><blockquote class="fb-xfbml-parse-ignore"><a href="x">Lesk Buses</a></blockquote></div>`,
  ])("leaves nothing where it has no words, so that nobody signs what stands above it: %#", async (post) => {
    const { text, meta } = await takenOf(post);
    expect(text).not.toMatch(/Ostrow|Threads|Buses|Instagram/);
    expect(meta.byline).toBeUndefined();
    expect(await saidIn(post)).toMatchObject({ who: undefined, words: undefined });
  });

  it("is no report's byline that only looks so", async () => {
    const quoted = `<blockquote><p>Posted by Lena Ostrow on the wall of the gate were the names of those who had died.</p></blockquote>`;
    expect((await takenOf(quoted)).text).toContain("Posted by Lena Ostrow on the wall of the gate");
  });
});
