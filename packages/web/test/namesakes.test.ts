import type { Voice } from "according/api";
import { expect, it } from "vitest";
import { namesApart } from "../src/pages/namesakes.ts";

const voice = (id: string, name: string, outlet: string, role?: string, names: readonly string[] = [name]): Voice =>
  ({
    ...{ id, name, names, roles: role ? [role] : [], outlets: [{ name: outlet, count: 1 }] },
    ...{ first: "2026-03-03T10:00:00Z", last: "2026-03-03T10:00:00Z" },
  }) as unknown as Voice;

const called = (...voices: readonly Voice[]) => [...namesApart(voices).values()];

it("whoever has a name alone is called by it", () => {
  expect(called(voice("a", "Police", "Alder Times"), voice("b", "Ian Roe", "Fen Radio"))).toEqual([
    "Police",
    "Ian Roe",
  ]);
});

it("two of one name are told apart by the outlet, else by the office, else by what else they are called", () => {
  expect(called(voice("a", "Police", "Alder Times"), voice("b", "Police", "Fen Radio"))).toEqual([
    ...["Police (Alder Times)", "Police (Fen Radio)"],
  ]);
  expect(called(voice("a", "Ward", "Fen Radio", "doctor"), voice("b", "Ward", "Fen Radio", "leader"))).toEqual([
    ...["Ward (doctor)", "Ward (leader)"],
  ]);
  expect(
    called(
      voice("a", "Hollin", "Fen Radio", undefined, ["Hollin", "Mr Hollin"]),
      voice("b", "Hollin", "Fen Radio", undefined, ["Hollin", "Ms Hollin"]),
    ),
  ).toEqual(["Hollin (Mr Hollin)", "Hollin (Ms Hollin)"]);
});

it("whom nothing tells apart are numbered", () => {
  expect(called(voice("a", "Police", "Fen Radio"), voice("b", "Police", "Fen Radio"))).toEqual([
    ...["Police (1)", "Police (2)"],
  ]);
});
