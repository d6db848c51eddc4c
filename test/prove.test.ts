import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { askedIn } from "../prove/asked.ts";
import { type Amounts, FOUND } from "../prove/part.ts";
import { shortest } from "../prove/shorten.ts";
import { lookedAt } from "../prove/sound.ts";
import { textAt } from "../prove/texts.ts";

describe("what is asked for on the command line", () => {
  const whole = { kills: 1000, seed: 1 } as Amounts;
  const asked = (...args: readonly string[]) => askedIn(args, ["kills", "texts"], whole);

  test("is what is tried, and how much", () => {
    expect(asked("texts", "--kills", "5")).toEqual({ parts: ["texts"], given: { kills: 5 } });
    expect(asked()).toEqual({ parts: ["kills", "texts"], given: {} });
  });

  test("is explained, and tries nothing, where it is asked for or is wrong", () => {
    expect(asked("--help")).toEqual({ say: expect.stringContaining("parts: kills, texts"), code: 0 });
    expect(asked("kils")).toEqual({ say: expect.stringContaining('no part "kils"'), code: 2 });
    expect(asked("kills", "nope")).toEqual({ say: expect.stringContaining('no part "nope"'), code: 2 });
    for (const wrong of ["abc", "1.5", "", "1e3"])
      expect(asked("--kills", wrong)).toEqual({
        say: expect.stringContaining("--kills takes a whole number"),
        code: 2,
      });
    expect(asked("--kills=-5", "kills")).toMatchObject({ code: 2 });
    expect(asked("--nosuch", "5")).toEqual({ say: expect.stringContaining("--nosuch"), code: 2 });
  });
});

const root = fileURLToPath(new URL("..", import.meta.url));

test("every share that is told of a part is the one in its table", () => {
  const page = readFileSync(join(root, "docs/explanation/what-holds.md"), "utf8");
  const rows = page.split("\n").filter((row) => /^\| \[`\w+`\]\(/.test(row));
  const shares = rows.flatMap((row) => {
    const table = readFileSync(join(root, "docs/explanation", /\((\S+\.md)\)/.exec(row)?.[1] ?? ""), "utf8");
    return [...row.matchAll(/[\d.]+ %/g)].map(([share]) => ({ share, isThere: table.includes(`(${share})`) }));
  });
  expect(shares.length).toBeGreaterThan(2);
  expect(shares.filter(({ isThere }) => !isThere)).toEqual([]);
});

/* The short form of `npm run prove`. */

describe("any text", () => {
  test.each(readdirSync(FOUND).filter((file) => file.startsWith("texts")))("once at fault: %s", (file) => {
    expect(lookedAt(readFileSync(join(FOUND, file), "utf8")).fault).toBeNull();
  });

  test("is read, and every span, id and reference of the record leads somewhere", () => {
    const faults = Array.from({ length: 400 }, (_, at) => lookedAt(textAt(7, at)).fault);
    expect(faults.filter((fault) => fault !== null)).toEqual([]);
  });

  test("that is at fault is shortened to what makes the fault", () => {
    expect(shortest("Mara Velin said that the harbour stays closed.", (text) => text.includes("that"))).toBe("that");
  });
});
