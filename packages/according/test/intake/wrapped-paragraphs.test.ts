import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { articlesOfPage } from "../../src/intake/html.ts";
import { wrappedParagraphs } from "../../src/intake/wrapped-paragraphs.ts";

const LONG = Array.from(
  { length: 9 },
  (_, i) =>
    `The harbour office of Orlay, which closed gate ${i + 1} on Tuesday, said that ships, crews and their cargo would have to wait, and that nobody knew how long it would take.`,
);
/** Short ones, and one that is mostly a link, where Readability finds no weight. */
const SHORT = [
  "“It stays shut,” Mara Velin said.",
  "Nobody was hurt.",
  '<a href="/crew">Crews of twelve ships went ashore</a> on Friday.',
];

const wrapped = (words: string, kind = "text"): string =>
  `<div class="${kind}"><div class="a"><div class="b"><p>${words}</p></div></div></div>`;

function paragraphsOf(body: string): readonly string[] {
  const html = `<html lang="en"><head><title>Gate shut</title></head><body><main><article><h1>Gate shut at Orlay</h1>${body}</article></main></body></html>`;
  const [article] = articlesOfPage(Buffer.from(html));
  return article && "text" in article ? article.text.split("\n\n").map((one) => one.trim()) : [];
}

const plain = (words: string): string => words.replace(/<[^>]+>/g, "");

describe("paragraphs that a page wraps each for itself", () => {
  it("are taken in whole and in their order, the short ones and those with links too", () => {
    const all = LONG.flatMap((long, i) => [long, ...(SHORT[i] === undefined ? [] : [SHORT[i]])]);
    expect(paragraphsOf(all.map((one) => wrapped(one)).join(""))).toEqual(["Gate shut at Orlay", ...all.map(plain)]);
  });

  /** What an article has when it is given back what it lost: `kept` are the words that were found at first. */
  function givenBack(body: string, kept: (words: string) => boolean): readonly string[] {
    const { document } = parseHTML(`<html><body>${body}</body></html>`);
    const giveBack = wrappedParagraphs(document as never);
    const article = document.createElement("div");
    for (const one of document.querySelectorAll("p")) if (kept(one.textContent ?? "")) article.append(one);
    giveBack(article as never);
    return [...article.querySelectorAll("p")].map((one) => one.textContent ?? "");
  }
  const isLong = (words: string): boolean => LONG.includes(words);

  it("what is wrapped otherwise between them stays out, and what comes before and after them", () => {
    const beside = wrapped("Readers ask why the gate is green.", "beside");
    const text = [...LONG.slice(0, 4).map((one) => wrapped(one)), beside, ...LONG.slice(4).map((one) => wrapped(one))];
    expect(givenBack([wrapped("Before."), ...text, wrapped("After.")].join(""), isLong)).toEqual(LONG);
    expect(givenBack([...text, wrapped("Between."), wrapped(LONG[0] ?? "")].join(""), isLong)).toContain("Between.");
  });

  it("of teasers, of which few were kept, the others stay out", () => {
    const teasers = Array.from({ length: 10 }, (_, i) => wrapped(`Teaser ${i}.`));
    expect(
      givenBack([...LONG.slice(0, 4).map((one) => wrapped(one)), ...teasers, wrapped(LONG[4] ?? "")].join(""), isLong),
    ).toEqual(LONG.slice(0, 5));
  });

  it("in another place of the page, a paragraph that looks alike is none of the text", () => {
    const [first, ...others] = LONG.map((one) => wrapped(one));
    const body = `<main>${others.join("")}</main><aside>${wrapped("Of another day.")}</aside><main>${first}</main>`;
    expect(givenBack(body, isLong)).not.toContain("Of another day.");
  });

  it("what is there twice is told once", () => {
    const body = [...LONG, ...LONG.slice(0, 3), LONG[8] ?? ""].map((one) => wrapped(one)).join("");
    let seen = 0;
    const text = givenBack(body, () => ++seen <= LONG.length || seen === LONG.length + 4);
    expect(text).toEqual([...LONG, LONG[8]]);
  });
});

describe("a paragraph that is hidden from screen readers", () => {
  it("is of the article, where it is one; a word of the page is not", () => {
    const behind = "Behind the wall the harbour office says that the ferry to Lesk will sail again on Monday at noon.";
    const body = LONG.slice(0, 4).map((one) => `<p>${one}</p>`);
    const text = paragraphsOf(
      `${body.join("")}<p aria-hidden="true">${behind}</p><p aria-hidden="true">Menu of the harbour</p>`,
    );
    expect(text).toEqual(["Gate shut at Orlay", ...LONG.slice(0, 4), behind]);
  });
});
