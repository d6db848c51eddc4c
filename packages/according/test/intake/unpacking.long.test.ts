import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { zip } from "../../src/export/archive.ts";
import { readFiles } from "../../src/intake/files.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "according-unpacking-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ["a document", () => zip({ "word/document.xml": "a".repeat(60_000_000) })],
  ["a packed file", () => gzipSync(Buffer.alloc(300 * 1024 * 1024, "a "))],
])("%s that unpacks without end is refused", async (_, made) => {
  const bytes = made();
  expect(bytes.length).toBeLessThan(1_000_000);
  writeFileSync(join(folder, "file"), bytes);
  expect(await readFiles(join(folder, "file"))).toEqual([
    expect.objectContaining({ problem: expect.stringContaining("unpacks to more than any report") }),
  ]);
});
