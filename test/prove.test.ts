import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { FOUND } from "../prove/part.ts";
import { shortest } from "../prove/shorten.ts";
import { lookedAt } from "../prove/sound.ts";
import { textAt } from "../prove/texts.ts";

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
