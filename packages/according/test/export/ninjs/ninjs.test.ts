import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { readBy } from "../../../src/engine.ts";
import { ninjs } from "../../../src/export/documents/ninjs.ts";
import { harbour, linkedOf } from "../../views/harbour.ts";

const schema = JSON.parse(gunzipSync(readFileSync(new URL("ninjs-schema_2.1.json.gz", import.meta.url))).toString());

const ajv = new Ajv2020({ allErrors: true, strict: false });
ajv.addFormat("uri", (written) => URL.canParse(written));
ajv.addFormat("date-time", /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/);
// Shapes of places, of which none are written.
ajv.addSchema({ $id: "https://geojson.org/schema/GeoJSON.json" });
/** As the standard's own example has it: all that ninjs has, and what is of the extension. */
const validate = ajv.addSchema(schema).compile({
  $id: "urn:according:ninjs",
  allOf: [{ $ref: `${schema.$id.replace("#", "")}#/$defs/ninjsType` }],
  properties: { according: { type: "object" } },
  unevaluatedProperties: false,
});

const faultsOf = (item: object): readonly string[] =>
  validate(item)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message, params }) =>
        [instancePath, message, params.additionalProperty ?? params.unevaluatedProperty].filter(Boolean).join(" "),
      );

const itemsOf = async (entries: Parameters<typeof linkedOf>[0]): Promise<readonly Record<string, unknown>[]> =>
  JSON.parse(String(ninjs.write([await linkedOf(entries)])));

describe("a story in ninjs", () => {
  it("is valid by the standard's own schema, with the record as its one extension", async () => {
    const items = await itemsOf(harbour);
    expect(items.length).toBeGreaterThan(1);
    expect(items.flatMap(faultsOf)).toEqual([]);
  });

  it("is valid of a report of which nothing is told, and not where a part is misnamed or is no address", async () => {
    const bare = {
      ...{ story: "Odds & ends", origin: "file:///odd" },
      reading: await readBy("Nothing happened.\n", { id: "odd" }),
    };
    const [item = {}] = await itemsOf([bare]);
    expect(faultsOf(item)).toEqual([]);
    expect(faultsOf({ ...item, uri: "nowhere", headline: "Odd" })).toEqual([
      '/uri must match format "uri"',
      "must NOT have unevaluated properties headline",
    ]);
  });
});
