import type { Reading } from "@according/reader";
import { Parser } from "n3";
import { describe, expect, it } from "vitest";
import { readBy } from "../../src/engine.ts";
import { writtenBrief } from "../../src/export/brief/index.ts";
import { atomFeed } from "../../src/export/documents/atom.ts";
import { csl } from "../../src/export/documents/csl.ts";
import { provJson, provTurtle } from "../../src/export/documents/prov.ts";
import { schemaOrg } from "../../src/export/documents/schema-org.ts";
import { tei } from "../../src/export/documents/tei.ts";
import { timeml } from "../../src/export/documents/timeml.ts";
import { webAnnotation } from "../../src/export/documents/web-annotation.ts";
import type { Row, Table } from "../../src/export/table.ts";
import { changeTable } from "../../src/export/tables/change-rows.ts";
import { figureTable } from "../../src/export/tables/figure-rows.ts";
import { seriesTable } from "../../src/export/tables/series-rows.ts";
import { sourceTable } from "../../src/export/tables/source-rows.ts";
import { utteranceTable } from "../../src/export/tables/utterance-rows.ts";
import { openZip } from "../../src/intake/zip.ts";
import { linkedOf } from "../views/harbour.ts";

const BODIES: readonly (readonly [id: string, publishedAt: string | undefined, body: string])[] = [
  [
    "one",
    "2026-03-04",
    `At the quay 🚢 on Tuesday, Ivo Brand denied that the ferry had sailed. The ministry rejected claims that 12 people were killed at Lesk.

"We did not sail," said Mara Velin, the harbour master. Velin asked reporters not to publish the list.

About 40 people were wounded at Lesk, the army said. The army raised the toll to 126 from 98.`,
  ],
  ["two", undefined, "At least nine people were killed at Lesk, said Omar Moro, a doctor."],
];

const linked = await linkedOf(
  await Promise.all(
    BODIES.map(async ([id, publishedAt, body]) => ({
      ...{ story: "Lesk ferry", origin: `file:///${id}` },
      reading: await readBy(`${body}\n`, { id, ...(publishedAt ? { publishedAt } : {}) }),
    })),
  ),
);
const rows = (table: Table): readonly Row[] => [...table.rows(linked, "codepoints")];
const text = ({ write }: typeof tei): string => String(write([linked]));

describe("what is denied, asked for or only possible is nobody's claim in what is taken out", () => {
  it("schema.org: one who has no name is a person, several are not, and a body is a body", async () => {
    const body = `The gate is shut, a Tesmar official said. The bridge is open, officials said. The ferry sails, the health ministry said.\n`;
    const reading = await readBy(body, { id: "three" });
    const story = await linkedOf([{ story: "Gate", origin: "file:///three", reading }]);
    const graph: readonly { readonly author?: object }[] = JSON.parse(String(schemaOrg.write([story])))["@graph"];
    expect(graph.flatMap(({ author }) => author ?? [])).toEqual([
      { "@type": "Person", name: "a Tesmar official" },
      { "@type": "Thing", name: "officials" },
      { "@type": "Organization", name: "health ministry" },
    ]);
  });

  it("schema.org: it has no author, and says who does what with the words; one's own words are one's own", () => {
    const graph: readonly Readonly<Record<string, unknown>>[] = JSON.parse(text(schemaOrg))["@graph"];
    const of = (words: string) => graph.find((one) => String(one.text).includes(words));
    expect(of("the ferry had sailed")).toMatchObject({ "@type": "Claim", description: "Ivo Brand · denies" });
    for (const words of ["the ferry had sailed", "12 people were killed", "not to publish"])
      expect(of(words), words).not.toHaveProperty("author");
    expect(of("40 people were wounded")).toMatchObject({ author: { name: "army" }, description: "army · says" });
    expect(of("We did not sail")).toMatchObject({ "@type": "Quotation", creator: { name: "Mara Velin" } });
  });

  it("feeds: a line of an entry says that it is denied, and whose wording it is", () => {
    const content = [...text(atomFeed).matchAll(/<content type="text">([^<]*)</g)].map(([, one]) => one);
    expect(content.join("\n")).toContain("Ivo Brand denies: in the report's words, “that the ferry had sailed”");
    expect(content.join("\n")).not.toContain("Ivo Brand: “that");
  });

  it("TEI: a number that is denied, about so many, or no more is analysed so", () => {
    const measures = [...text(tei).matchAll(/<measure ([^>]*)>(?:<num[^>]*>)?([^<]*)/g)].map(
      ([, attributes = "", words]) => [words, /ana="([^"]*)"/.exec(attributes)?.[1]],
    );
    expect(measures).toContainEqual(["12", "#negated"]);
    expect(measures).toContainEqual(["About 40", "#approximate"]);
    expect(measures).toContainEqual(["98", "#earlier-value"]);
    expect(measures).toContainEqual(["At least nine", undefined]);
  });

  it("PROV-O: a figure says that it is denied; a day has no hour, and JSON-LD is read without asking for a graph", () => {
    const quads = new Parser().parse(text(provTurtle));
    const [denied] = quads.filter(
      ({ predicate, object }) => predicate.value.endsWith("value") && object.value === "12",
    );
    const told = quads.filter(({ subject }) => subject.value === denied?.subject.value);
    expect(told.map(({ object }) => object.value)).toContain("negated");
    expect(text(provTurtle)).toContain('dcterms:issued "2026-03-04"^^xsd:date');
    expect(text(provTurtle)).not.toContain("T00:00:00");
    expect(Object.keys(JSON.parse(text(provJson)))).toEqual(["@context", "@graph"]);
  });

  it("tables: utterances and series tell it, and a value that is no more; every change has its entry", () => {
    expect(rows(utteranceTable)).toContainEqual(
      expect.objectContaining({ speaker: "Ivo Brand", act: "deny", polarity: "asserted", mode: "actual" }),
    );
    expect(rows(seriesTable).every(({ polarity, mode }) => polarity !== undefined && mode !== undefined)).toBe(true);
    const earlier = rows(figureTable).find(({ number }) => number === "98");
    expect(earlier).toMatchObject({ changed_to: rows(figureTable).find(({ number }) => number === "126")?.figure });
    expect(rows(changeTable).every(({ entry }) => entry !== undefined)).toBe(true);
  });
});

describe("the places of a table", () => {
  it("are those of its words, also where they are told with a number, and stand in order", () => {
    const texts = new Map([...linked.readings].map(([id, { report }]) => [id, [...report.text]]));
    for (const { report, words, spans } of rows(figureTable)) {
      const pieces = String(spans)
        .split(";")
        .map((one) =>
          texts
            .get(String(report))
            ?.slice(...one.split("-").map(Number))
            .join(""),
        );
      expect(pieces.join(" … ")).toBe(words);
    }
    for (const { start, spans } of rows(sourceTable)) expect(String(spans).startsWith(`${start}-`)).toBe(true);
  });
});

describe("TimeML", () => {
  it("has a deed that is a saying once, and no happening of what is left of its words", () => {
    const archive = openZip(timeml.write([linked]) as Uint8Array);
    const one = new TextDecoder().decode(archive.bytesOf("one.tml"));
    expect(one).toMatch(/<EVENT eid="e\d+" class="REPORTING">rejected claims<\/EVENT>/);
    const done = [...one.matchAll(/class="OCCURRENCE">([^<]*)</g)].map(([, words]) => words);
    expect(done).not.toContain("The ministry");
    expect(done).not.toContain("reporters");
  });
});

describe("a report of two stories", () => {
  it("stands once in what is written of both, and no id stands twice", async () => {
    const other = await linkedOf([
      { story: "Another", origin: "file:///one", reading: linked.readings.get("one") as Reading },
      { story: "Another", origin: "file:///three", reading: await readBy("Ivo Brand said no.\n", { id: "three" }) },
    ]);
    const both = ({ write }: typeof tei): string => String(write([linked, other]));
    const once = (all: readonly (string | undefined)[]) => expect(new Set(all).size).toBe(all.length);
    const ids = [...both(tei).matchAll(/xml:id="([^"]+)"/g)].map(([, id]) => id);
    once(ids);
    expect(both(tei).match(/<idno type="according">/g)).toHaveLength(3);
    once(JSON.parse(both(csl)).map(({ id }: { id: string }) => id));
    once(JSON.parse(both(webAnnotation)).first.items.map(({ id }: { id: string }) => id));
    once(JSON.parse(both(schemaOrg))["@graph"].map((one: Record<string, string>) => one["@id"]));
  });
});

describe("a brief", () => {
  it("says of a number of a report without a date that it has none", () => {
    expect(String(writtenBrief(linked, "md").content)).toMatch(/\*\*Omar Moro\*\*: at least 9, no date\[\^\d+\]/);
  });

  it("says how many more speak where they are too many", async () => {
    const names = [
      "Ana",
      "Ben",
      "Cid",
      "Dan",
      "Eve",
      "Fay",
      "Gil",
      "Hal",
      "Ida",
      "Jan",
      "Kai",
      "Lea",
      "Max",
      "Ned",
      "Ola",
    ];
    const body = [...names, "Pia", "Quin"].map((name, i) => `"Gate ${i + 1} is shut," said ${name} Velin-${name}.`);
    const many = await linkedOf([
      { story: "Gates", origin: "file:///gates", reading: await readBy(`${body.join("\n\n")}\n`, { id: "gates" }) },
    ]);
    for (const form of ["md", "html"])
      expect(String(writtenBrief(many, form).content)).toMatch(/Others[\s\S]{1,20}2 more are in the record/);
  });
});
