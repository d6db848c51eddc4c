import { expect, it } from "vitest";
import { takeIn } from "../../src/intake/files.ts";
import { parseUrl, withoutPassword } from "../../src/intake/urls.ts";

it.each([
  ["https://hanne:lanternfish@post.example/lesk?a=1#b", "https://post.example/lesk?a=1#b"],
  ["https://token@post.example/", "https://post.example/"],
  ["https://post.example/lesk@hanne", "https://post.example/lesk@hanne"],
  ["HTTPS://Post.Example/a b", "HTTPS://Post.Example/a b"],
  ["hanne:lanternfish@post.example", "hanne:lanternfish@post.example"],
])("%s is kept as %s", (written, kept) => {
  expect(withoutPassword(written)).toBe(kept);
});

it("an address that somebody gives a report is kept, and counts, without its password", async () => {
  const text = "The harbour of Orlay stays closed, the minister said on Friday, and nobody was told for how long.";
  const taken = (url: string) => takeIn("-", Buffer.from(text), { url, publishedAt: "2026-03-06" });
  const [open, secret] = [await taken("https://post.example/lesk"), await taken("https://a:b@post.example/lesk")];
  expect(secret).toEqual(open);
  expect(parseUrl("https://a:b@post.example/lesk#c")).toBe("https://post.example/lesk");
});
