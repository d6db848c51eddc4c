import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { readBy } from "../../../src/engine.ts";
import { tei } from "../../../src/export/documents/tei.ts";
import { harbour, linkedOf } from "../../views/harbour.ts";

const schema = gunzipSync(readFileSync(new URL("tei_all.rng.gz", import.meta.url))).toString();

/** The schema, in which elements that a document does not use are not allowed: it says the same of it, in a fiftieth of the time. */
function schemaFor(xml: string): string {
  const used = new Set([...xml.matchAll(/<([A-Za-z]+)/g)].map(([, name]) => name));
  return schema.replace(
    /<define name="([^"]+)">\s*<element name="([^"]+)"[\s\S]*?<\/define>/g,
    (whole, name: string, element: string) =>
      used.has(element) ? whole : `<define name="${name}"><notAllowed/></define>`,
  );
}

/** What the schema of TEI has against a document. */
async function faultsOf(xml: string): Promise<readonly string[]> {
  const { valid, errors } = await validateXML({
    ...{ xml: { fileName: "story.xml", contents: xml }, extension: "relaxng" },
    ...{ schema: { fileName: "tei_all.rng", contents: schemaFor(xml) } },
  });
  expect(valid).toBe(errors.length === 0);
  return errors.map(({ message }) => message);
}

const written = async (entries: Parameters<typeof linkedOf>[0]) => String(tei.write([await linkedOf(entries)]));

const report = async (id: string, text: string, meta: object = {}) => ({
  ...{ story: "Odds & ends <of Lesk>", origin: `file:///${id}` },
  reading: await readBy(text, { id, ...meta }),
});

describe("a story in TEI", () => {
  it("is valid by the standard's own schema", async () => {
    const xml = await written(harbour);
    expect(await faultsOf(xml)).toEqual([]);
    expect(xml).toMatch(/<measure type="killed"[^>]*><num atLeast="11">at least 11<\/num><\/measure>/);
  });

  it("is valid whatever its reports hold: nobody, no date, other units, words that cross, addresses that are none", async () => {
    const odd = [
      await report("empty", "Nothing happened.\n"),
      await report(
        "units",
        "Sales rose 4.5% to between €3m and €5m last spring, Ana Wray & Sons said. It ran 12 km, at 3.30 pm on 6 March 2026, or in 2025.\n",
        {
          ...{ title: 'A "quoted" <title>', url: "https://post.example/%zz?a=1&b=<2>", publishedAt: "2026-03-07" },
        },
      ),
      await report(
        "crossing",
        "“The gate was shut.\n\n“Nobody was let in from Monday to Friday,” said Mara Velin, the mayor of Lesk.\u0001\n",
        {
          ...{ byline: ["Ana Wray", "Ivo Brand"], outlet: "Post & Co", publishedAt: "2026-03-07T10:00:00+02:00" },
        },
      ),
    ];
    expect(await faultsOf(await written(odd))).toEqual([]);
  });

  it("would not be, with an attribute or an element in the wrong place", async () => {
    const xml = await written(harbour);
    expect(await faultsOf(xml.replace("<measure ", '<measure atLeast="2" '))).not.toEqual([]);
    expect(await faultsOf(xml.replace("<body>", "<body><title>x</title>"))).not.toEqual([]);
  });
});
