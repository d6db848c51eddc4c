import fc from "fast-check";
import { expect, test } from "vitest";
import { tagQuantities } from "../src/numbers/quantities.ts";
import { segment } from "../src/text/segment.ts";
import { tagTimes } from "../src/times/expressions.ts";
import { resolveTimes } from "../src/times/times.ts";

const numeric = fc
  .array(
    fc.constantFrom(
      ..."at least up to about between and or from one two dozen dozens of hundred thousand million 12 48,440 3.5bn $ € % - – 5 1.200 000 half a third people killed years aged , . ( ) / 2012 Oct. 7 in since then the other 😀".split(
        " ",
      ),
    ),
    { maxLength: 60 },
  )
  .chain((pieces) => fc.constantFrom(" ", "").map((space) => pieces.join(space)));

test("any text is read; quantities are its own words, in order, apart from each other and from its times", () => {
  fc.assert(
    fc.property(fc.oneof(numeric, fc.string({ unit: "binary", maxLength: 200 })), (text) => {
      const segmented = segment(text);
      const times = tagTimes(segmented);
      const all = [...tagQuantities(segmented, times), ...times].sort((a, b) => a.span[0] - b.span[0]);
      let end = 0;
      for (const { span, tokens } of all) {
        expect(span[0]).toBeGreaterThanOrEqual(end);
        expect(span[1]).toBeGreaterThan(span[0]);
        expect(span[0]).toBe(segmented.tokens[tokens[0]]?.start);
        expect(span[1]).toBe(segmented.tokens[tokens[1] - 1]?.end);
        end = span[1];
      }
    }),
    { numRuns: 1000 },
  );
});

test("no bound is crossed or not a number", () => {
  fc.assert(
    fc.property(numeric, (text) => {
      const segmented = segment(text);
      for (const { minimum, maximum } of tagQuantities(segmented, tagTimes(segmented))) {
        expect(minimum !== null || maximum !== null).toBe(true);
        if (minimum !== null) expect(Number.isFinite(minimum) && minimum > 0).toBe(true);
        if (minimum !== null && maximum !== null) expect(minimum).toBeLessThanOrEqual(maximum);
      }
    }),
    { numRuns: 500 },
  );
});

const dated = fc
  .array(
    fc.constantFrom(
      ..."on in since then last next this past recent early late Friday Monday , Oct. October May 7 31 0 2012 2023 - / 1990s 11:30pm 6.11 am noon midnight an hour before after two years ago week weekend the of summer morning tonight will 99999999999 year decade".split(
        " ",
      ),
    ),
    { maxLength: 50 },
  )
  .map((pieces) => pieces.join(" "));

const EDTF =
  /^(?:\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2})?)?)?~?|\d{3}X~?|\d{2}XX~?|[\dX~-]+\/(?:[\dX~-]+|\.\.)|\.\.\/[\dX~-]+)$/;

test("any text is read, each value is EDTF and says what it rests on", () => {
  fc.assert(
    fc.property(fc.oneof(dated, fc.string({ unit: "binary", maxLength: 200 })), fc.boolean(), (text, known) => {
      const segmented = segment(text);
      for (const { edtf, basis } of resolveTimes(segmented, tagTimes(segmented), known ? "2025-03-06" : undefined)) {
        if (edtf !== null) expect(edtf).toMatch(EDTF);
        expect(basis === "none").toBe(edtf === null);
        if (!known) expect(basis).not.toBe("publication");
      }
    }),
    { numRuns: 1000 },
  );
});
