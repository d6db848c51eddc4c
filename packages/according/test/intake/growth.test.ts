import { expect, test } from "vitest";
import { growth } from "../../../../test/steps.ts";
import { articlesOfPage } from "../../src/intake/html.ts";
import { PARSERS, pages } from "./worst.ts";

/** Taking a page in, with what the parser and Readability do; what is no page of news is refused. */
function takeIn(html: string): void {
  try {
    articlesOfPage(Buffer.from(html));
  } catch {
    // In no more steps.
  }
}

// What is made once counts for nothing.
takeIn(pages.map(([, make]) => make(2)).join(""));

test.each(pages)("steps grow in proportion to a page: %s", (_, make) => {
  expect(growth((number) => takeIn(make(number)), 400, PARSERS)).toBeLessThan(2.3);
});
