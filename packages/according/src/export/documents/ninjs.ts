import type { Source } from "@according/reader";
import { type Of, reportsOnce } from "../table.ts";
import { type Document, inJson, urnOf } from "./document.ts";

const SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_2.1.json";

/**
 * IPTC ninjs 2.1 (https://iptc.org/standards/ninjs/): each report with its text, and the whole record of it under `according`, an
 * extension as the standard has them.
 */
export const ninjs: Document = {
  name: "ninjs",
  about: "IPTC ninjs 2.1: the reports with their texts, each with its record as an extension",
  media: "application/json",
  ending: "json",
  write: (stories) => inJson(reportsOnce(stories).map(itemOf)),
};

function itemOf({ report, reading }: Of): object {
  const { id, title, outlet, url, publishedAt, version, keptAt } = report;
  const { text, byline = [] } = reading.report;
  const named = (kinds: readonly Source["kind"][]) =>
    reading.sources.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => ({ name, rel: "mentioned" }));
  return {
    ...{ uri: urnOf(id), type: "text", language: "en", version: String(version), representationtype: "full" },
    ...{ versioncreated: new Date(keptAt).toISOString(), contentcreated: dateTimeOf(publishedAt) },
    ...{ title, headlines: [{ role: "main", value: title }], by: byline.length > 0 ? byline.join(", ") : undefined },
    bodies: [{ role: "main", contenttype: "text/plain", charcount: text.length, value: text }],
    ...{ people: named(["person"]), organisations: named(["organisation", "government", "outlet"]) },
    infosources: outlet === undefined ? undefined : [{ name: outlet, role: "publisher" }],
    altids: url === undefined ? undefined : [{ role: "url", value: url }],
    standard: { name: "ninjs", version: "2.1", schema: SCHEMA },
    according: { ...reading, report: { ...reading.report, text: undefined } },
  };
}

/** RFC 3339; of a day alone its beginning in UTC. */
function dateTimeOf(date: string | undefined): string | undefined {
  const moment = Date.parse(date ?? "");
  return Number.isNaN(moment) ? undefined : new Date(moment).toISOString();
}
