import { beforeEach, expect, it, vi } from "vitest";
import { answeredOnce } from "../../src/asking/answered-once.ts";
import { unzipped } from "../../src/zipped.ts";

const STORY = "Lesk harbour";

/** What the story is now, and what was asked of whoever makes the answers. */
let story: string;
let asked: string[];
let changing: () => void;
const once = () =>
  answeredOnce(
    async (name) => (name === STORY ? story : null),
    async (question, of) => {
      asked.push(question);
      const made = `${question} of ${story}`;
      changing();
      if (made === "who of broken") throw new Error("it broke");
      return of[0] === STORY ? new TextEncoder().encode(made) : null;
    },
  );

beforeEach(() => {
  story = "one";
  asked = [];
  changing = () => undefined;
});

const text = async (json: Uint8Array | null) => json && new TextDecoder().decode(await unzipped(json));
/** What is held is packed first, in another thread: in this time what must not be held would be. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 30));

it("answers again without asking for as long as the story stays as it is", async () => {
  const answer = once();
  for (const question of ["moves", "voice"] as const)
    await vi.waitFor(async () => {
      const before = asked.length;
      expect(await text(await answer(question, [STORY]))).toBe(`${question} of one`);
      expect(asked).toHaveLength(before);
    });
  expect(new Set(asked)).toEqual(new Set(["moves", "voice"]));
  story = "two";
  expect(await text(await answer("moves", [STORY]))).toBe("moves of two");
});

it("asks for each part, and for what is not held, anew", async () => {
  const answer = once();
  for (const name of ["Moro", "Velin"]) await answer("who", [STORY, name]);
  expect(asked).toEqual(["who", "who"]);
  for (const question of ["check", "save", "check", "save"] as const) {
    await answer(question, [STORY, "Moro"]);
    await aMoment();
  }
  expect(asked.slice(2)).toEqual(["check", "save", "check", "save"]);
});

it("asks once for all who ask the same at the same time", async () => {
  const answer = once();
  const all = await Promise.all(["save", "save", "save"].map(() => answer("save", [STORY])));
  expect(await Promise.all(all.map(text))).toEqual(["save of one", "save of one", "save of one"]);
  expect(asked).toEqual(["save"]);
});

it("does not hold what was made while the story changed, nor that there is none", async () => {
  const answer = once();
  changing = () => {
    story = "two";
  };
  expect(await text(await answer("now", [STORY]))).toBe("now of one");
  await aMoment();
  story = "one";
  changing = () => undefined;
  expect(await text(await answer("now", [STORY]))).toBe("now of one");
  for (let times = 0; times < 2; times++) expect(await answer("now", ["nowhere"])).toBeNull();
  expect(asked).toEqual(["now", "now", "now", "now"]);
});

it("asks again after what went wrong", async () => {
  const answer = once();
  story = "broken";
  for (let times = 0; times < 2; times++) await expect(answer("who", [STORY])).rejects.toThrow("it broke");
  expect(asked).toHaveLength(2);
});
