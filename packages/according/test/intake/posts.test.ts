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

async function saidIn(post: string) {
  const file = join(folder, "page.html");
  writeFileSync(
    file,
    `<!doctype html><html lang="en"><head><title>Gate shut</title><meta property="article:published_time" content="2026-03-06"></head><body><article><h1>Gate shut</h1>${FILLING}${post}${FILLING}</article></body></html>`,
  );
  const taken = await readFile(file);
  if ("problem" in taken) throw new Error(taken.problem);
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
});
