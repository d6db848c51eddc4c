import { expect, it } from "vitest";
import { whoElseIn } from "../../src/views/who-else.ts";
import { harbour, linkedOf } from "./harbour.ts";

const linked = await linkedOf(harbour);
const [ministry, at] = (() => {
  const story = linked.story.sources.find(({ name }) => name === "health ministry");
  return [story, story?.members[0]];
})();
const ask = (words?: string) => whoElseIn(linked, at?.report ?? "", at?.source ?? "", words);

it("says where else somebody is referred to, and nobody but others", () => {
  const found = ask();
  expect(found?.name).toBe("health ministry");
  expect(found?.members).toHaveLength(Math.min(6, (ministry?.members.length ?? 0) - 1));
  expect(found?.others.map(({ name }) => name)).not.toContain("health ministry");
  expect(found?.others.length).toBeLessThanOrEqual(6);
});

it("finds others by the beginnings of words of their names", () => {
  expect(ask("ist")?.others.map(({ name }) => name)).toEqual(["Pavel Ister"]);
  expect(ask("pav ist")?.others).toHaveLength(1);
  expect(ask("nobody such")?.others).toEqual([]);
});

it("knows no source that no report refers to", () => {
  expect(whoElseIn(linked, "one", "none")).toBeNull();
  expect(whoElseIn(linked, "none", "none")).toBeNull();
});
