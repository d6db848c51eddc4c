import { expect, test } from "vitest";
import { growth } from "../../../test/steps.ts";
import { passageAround } from "../src/index.ts";

test.each(["a. B. ", ".  ", "\n \r", "!”) ", " ", "Dr. "])(
  "a passage is found in as many steps in a text twice as long: %j",
  (piece) => {
    const cut = (pieces: number) => passageAround(piece.repeat(pieces), [pieces / 2, pieces / 2 + 10]);
    expect(growth(cut, 10_000)).toBeLessThan(1.1);
  },
);
