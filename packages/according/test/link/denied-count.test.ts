import { readReport } from "@according/reader";
import { expect, it } from "vitest";
import { storyOf } from "../../src/link/index.ts";

const read = (id: string, publishedAt: string, text: string) => ({
  reading: readReport(text, { id, publishedAt, outlet: `Outlet ${id}` }),
});

it("who disputes the count stands against the number told there, and against no other", () => {
  const story = storyOf("Lesk", [
    read("a", "2026-03-03T10:00:00Z", "Nine people died in the shelling of Lesk, the health ministry said."),
    read(
      "b",
      "2026-03-05T10:00:00Z",
      "Fourteen people died in the shelling of Lesk, the health ministry said. Tesmar's army denied the count.",
    ),
  ]);
  const denials = story.contradictions.filter(({ kind }) => kind === "denial");
  expect(denials.map(({ a, b }) => [a.report, b.report])).toEqual([["b", "b"]]);
});
