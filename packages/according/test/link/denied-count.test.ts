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

/** Numbers of the only series of the killed, with who denies each. */
function deniedIn(...told: readonly ReturnType<typeof read>[]) {
  const { series, sources } = storyOf("Lesk", told);
  const figures = new Map(
    told.flatMap(({ reading }) => reading.figures.map(({ id, minimum }) => [id, minimum] as const)),
  );
  const nameOf = (id: string | null) => sources.find((one) => one.id === id)?.name;
  const of = series.filter(({ kind }) => kind === "killed");
  expect(of).toHaveLength(1);
  return of[0]?.values.map(({ figure, denied = [] }) => [
    figures.get(figure),
    ...denied.map(({ source }) => nameOf(source)),
  ]);
}

it("a number tells who denies it, and its own teller too; one that another tells beside it does not", () => {
  const fire = "in the fire at the Orvin mill";
  expect(
    deniedIn(
      read(
        "a",
        "2026-03-03T10:00:00Z",
        `The police said 9 people were killed ${fire}. The owner, Gerald Finn, denied that 9 people had been killed ${fire}.`,
      ),
      read(
        "b",
        "2026-03-04T10:00:00Z",
        `The police denied that 9 people had been killed ${fire}. Doctor Amy Kell said 6 people were killed ${fire}.`,
      ),
    ),
  ).toEqual([[9, "Gerald Finn", "police"], [6]]);
});

it("a number that nobody denies says nothing of denials", () => {
  expect(
    deniedIn(
      read("a", "2026-03-03T10:00:00Z", "Nine people died in the shelling of Lesk, the health ministry said."),
      read("b", "2026-03-03T12:00:00Z", "The army denied that it had shelled Lesk."),
    ),
  ).toEqual([[9]]);
});
