import { defaultModel, Model } from "@alephdata/followthemoney";
import provOntology from "@vocabulary/prov";
import jsonld from "jsonld";
import { DataFactory, Parser, type Quad } from "n3";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { followTheMoney } from "../../src/export/documents/follow-the-money.ts";
import { ninjs } from "../../src/export/documents/ninjs.ts";
import { provJson, provTurtle } from "../../src/export/documents/prov.ts";
import { tei } from "../../src/export/documents/tei.ts";
import { timeml } from "../../src/export/documents/timeml.ts";
import { cameoTable } from "../../src/export/tables/cameo-rows.ts";
import { ploverTable } from "../../src/export/tables/plover-rows.ts";
import { openZip } from "../../src/intake/zip.ts";
import { harbour, linkedOf } from "../views/harbour.ts";

const linked = await linkedOf(harbour);
const text = (document: { write: typeof tei.write }) => String(document.write([linked]));
const readings = [...linked.readings.values()];
const statements = readings.flatMap((reading) => reading.statements);

const PROV = "http://www.w3.org/ns/prov#";

async function wellFormed(files: readonly { readonly fileName: string; readonly contents: string }[]): Promise<void> {
  const { valid, errors } = await validateXML({
    xml: files.map((one) => ({ ...one })),
    extension: "schema",
    schema: [],
  } as never);
  expect(errors.map(({ message }) => message)).toEqual([]);
  expect(valid).toBe(true);
}

/** The words of an XML document without its elements. */
const wordsIn = (xml: string): string =>
  xml.replace(/<[^>]*>/g, "").replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));

describe("PROV-O", () => {
  const turtle = new Parser().parse(text(provTurtle));

  it("has only classes and properties that the ontology has", () => {
    const known = new Set<string>([...provOntology({ factory: DataFactory })].map(({ subject }) => subject.value));
    const used = turtle.flatMap(({ predicate, object }) =>
      [predicate.value, object.value].filter((one) => one.startsWith(PROV)),
    );
    expect(used).toContain(`${PROV}wasQuotedFrom`);
    expect(used.filter((one) => !known.has(one))).toEqual([]);
  });

  it("is the same as JSON-LD and as Turtle", async () => {
    const quads = (await jsonld.toRDF(JSON.parse(text(provJson)), {
      format: "application/n-quads",
    })) as unknown as string;
    const lineOf = ({ subject, predicate, object }: Quad) => `${subject.value} ${predicate.value} ${object.value}`;
    expect(new Set(new Parser().parse(quads).map(lineOf))).toEqual(new Set(turtle.map(lineOf)));
  });

  it("attributes words to whoever says them, and to nobody where that is open", () => {
    const agents = new Map(
      turtle
        .filter(({ predicate }) => predicate.value.endsWith("title"))
        .map(({ subject, object }) => [subject.value, object.value]),
    );
    const attributed = (id: string) =>
      turtle
        .filter(
          ({ subject, predicate }) => subject.value.endsWith(`:${id}`) && predicate.value === `${PROV}wasAttributedTo`,
        )
        .map(({ object }) => agents.get(object.value));
    const byKeld = readings[0]?.statements.find(({ form }) => form === "direct");
    expect(attributed(byKeld?.id ?? "")).toEqual(["Dario Keld"]);
    for (const { id } of statements.filter(({ speaker }) => speaker === null)) expect(attributed(id)).toEqual([]);
  });
});

describe("TEI", () => {
  const xml = text(tei);

  it("is well formed, and every pointer leads to an element", async () => {
    await wellFormed([{ fileName: "story.xml", contents: xml }]);
    const ids = [...xml.matchAll(/xml:id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const pointers = [...xml.matchAll(/(?:who|ref|ana|next|source)="(#[^"]+)"/g)].flatMap(([, all = ""]) =>
      all.split(" "),
    );
    expect(pointers.filter((one) => !ids.includes(one.slice(1)))).toEqual([]);
  });

  it("has the words of each report as they are, and who says what is said", () => {
    const bodies = [...xml.matchAll(/<body>(.*?)<\/body>/gs)].map(([, body = ""]) =>
      wordsIn(body).split(/\s+/).join(" ").trim(),
    );
    expect(bodies).toEqual(readings.map(({ report }) => report.text.split(/\s+/).join(" ").trim()));
    const keld = /<person xml:id="(r1\.[^"]+)"><persName>Dario Keld/.exec(xml)?.[1];
    expect(xml).toMatch(
      new RegExp(`<said [^>]*who="#${keld}" direct="true"[^>]*>“Nobody at that gate was armed,”</said>`),
    );
  });
});

describe("TimeML", () => {
  const archive = openZip(timeml.write([linked]) as Uint8Array);
  const files = [...archive.names].map((fileName) => ({
    fileName,
    contents: new TextDecoder().decode(archive.bytesOf(fileName)),
  }));

  it("is a well-formed document for each report, with its words as they are", async () => {
    await wellFormed(files);
    for (const { contents } of files) {
      const id = /<DOCID>(.*)<\/DOCID>/.exec(contents)?.[1];
      const body = /<TEXT>(.*)<\/TEXT>/s.exec(contents)?.[1] ?? "";
      expect(wordsIn(body)).toBe(linked.readings.get(id ?? "")?.report.text);
    }
  });

  it("has an instance for each event, and links that lead to instances and times", () => {
    for (const { contents } of files) {
      const all = (pattern: RegExp) => [...contents.matchAll(pattern)].map(([, one]) => one);
      const instances = all(/<MAKEINSTANCE eiid="(ei\d+)"/g);
      expect(all(/eventID="(e\d+)"/g)).toEqual(all(/<EVENT eid="(e\d+)"/g));
      expect(
        all(/(?:eventInstanceID|subordinatedEventInstance)="(ei\d+)"/g).every((one) => instances.includes(one)),
      ).toBe(true);
      expect(all(/relatedToTime="(t\d+)"/g).every((one) => all(/tid="(t\d+)"/g).includes(one))).toBe(true);
    }
    const first = files.find(({ fileName }) => fileName === "one.tml")?.contents ?? "";
    const denied = /<EVENT eid="e(\d+)" class="REPORTING">denied</.exec(first)?.[1];
    expect(first).toMatch(
      new RegExp(`<SLINK lid="l\\d+" eventInstanceID="ei${denied}" [^>]*relType="NEG_EVIDENTIAL"/>`),
    );
  });
});

describe("FollowTheMoney", () => {
  const entities = text(followTheMoney)
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));

  it("has only schemata, properties and references that the model has", () => {
    const model = new Model(defaultModel);
    const ids = new Map(entities.map(({ id, schema }) => [id, schema]));
    for (const { schema, properties } of entities) {
      const known = model.getSchema(schema);
      expect(known.abstract ?? false).toBe(false);
      for (const [name, values] of Object.entries<string[]>(properties)) {
        const property = known.getProperty(name);
        expect(property.stub ?? false).toBe(false);
        if (property.type.name !== "entity") continue;
        const range = property.getRange();
        for (const value of values) expect(model.getSchema(ids.get(value)).isA(range)).toBe(true);
      }
    }
  });

  it("has moments in UTC without a zone, as the model has them", () => {
    const [article] = entities.filter(({ schema }) => schema === "Article");
    expect(article.properties.publishedAt).toEqual(["2026-03-03T08:00:00"]);
  });

  it("puts what is said on whoever says it, once for the story, with the report for proof", () => {
    const [keld, ...others] = entities.filter(
      ({ properties }) => properties.name?.includes("Dario Keld") && properties.position,
    );
    expect([keld?.schema, others]).toEqual(["Person", []]);
    const notes = entities.filter(
      ({ schema, properties }) => schema === "Note" && properties.entity?.includes(keld.id),
    );
    const articles = new Map(
      entities.filter(({ schema }) => schema === "Article").map((one) => [one.id, one.properties.publisher?.[0]]),
    );
    expect(notes.map(({ properties }) => articles.get(properties.proof[0]))).toEqual(["Tesmar Post", "Orlay Radio"]);
  });
});

describe("ninjs", () => {
  it("has the text, the outlet and who is named, and the record as an extension", () => {
    const items = JSON.parse(text(ninjs));
    expect(items).toHaveLength(readings.length);
    expect(items[0]).toMatchObject({
      ...{ uri: "urn:according:one", type: "text", version: "1", contentcreated: "2026-03-03T08:00:00.000Z" },
      bodies: [{ contenttype: "text/plain", value: readings[0]?.report.text }],
      infosources: [{ name: "Tesmar Post", role: "publisher" }],
      standard: { name: "ninjs", version: "2.1" },
      according: { format: "according/2", statements: readings[0]?.statements },
    });
    expect(items[0].people).toContainEqual({ name: "Dario Keld", rel: "mentioned" });
  });
});

describe("PLOVER", () => {
  it("has what is told as done, with its quadrant and whose word it is, and nothing denied", () => {
    const rows = [...ploverTable.rows(linked, "utf16")];
    expect(rows).toContainEqual(
      expect.objectContaining({
        event_type: "ASSAULT",
        quad_code: 4,
        whose: "source",
        according_to: "health ministry",
      }),
    );
    expect(rows.every(({ quad_code }) => [1, 2, 3, 4].includes(Number(quad_code)))).toBe(true);
    expect(rows.map(({ words }) => words).join()).not.toContain("had fired on");
  });
});

describe("CAMEO", () => {
  it("has the code that PLOVER's type and mode name, with its root and quadrant, and no row where two would do", () => {
    const [rows, plover] = [[...cameoTable.rows(linked, "utf16")], [...ploverTable.rows(linked, "utf16")]];
    for (const { event_code, event_root_code, quad_class } of rows) {
      expect(String(event_code).startsWith(String(event_root_code))).toBe(true);
      expect(quad_class).toBe([1, 6, 9, 14].filter((first) => Number(event_root_code) >= first).length);
    }
    const unsure = plover.filter(({ event_type, event_mode }) => event_type === "ASSAULT" && event_mode === undefined);
    expect(unsure.length).toBeGreaterThan(0);
    expect(rows.map(({ event_id }) => event_id)).not.toContain(unsure[0]?.event_id);
  });
});
