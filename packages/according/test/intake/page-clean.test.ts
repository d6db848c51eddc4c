import { expect, it } from "vitest";
import { cleanPage } from "../../src/intake/page-clean.ts";

interface Fake {
  readonly nodeName: string;
  readonly [key: string]: unknown;
}

/** Lists that stand in each other, so deep, and how often one of their elements is asked for what it holds. */
function asksOf(depth: number): number {
  let asked = 0;
  const lists: Fake[] = [];
  const element = (nodeName: string, children: readonly Fake[], lines: readonly Fake[] = []): Fake => ({
    ...{ nodeType: 1, nodeName, remove: () => {} },
    get childNodes() {
      asked++;
      return children;
    },
    get textContent() {
      asked += lines.length;
      return "Dock";
    },
    querySelector: () => null,
    querySelectorAll: (selector: string) => (selector === "ul" ? lists : selector === "li" ? lines : []),
  });
  const word: Fake = { nodeType: 3, nodeName: "#text", textContent: "Dock", childNodes: [] };
  let [inner, lines]: (readonly Fake[])[] = [[], []];
  for (let at = 0; at < depth; at++) {
    const line = element("LI", [word, ...(inner ?? [])], lines);
    lines = [line, ...(lines ?? [])];
    const list = element("UL", [line], lines);
    lists.push(list);
    inner = [list];
  }
  cleanPage(element("BODY", inner ?? []) as never);
  return asked;
}

it("lists that stand in lists are read in time that grows with them", () => {
  expect(asksOf(80) / asksOf(40)).toBeLessThan(2.5);
});
