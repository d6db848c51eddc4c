import { atomFeed } from "./atom.ts";
import { csl } from "./csl.ts";
import type { Document } from "./document.ts";
import { followTheMoney } from "./follow-the-money.ts";
import { icalendar } from "./icalendar.ts";
import { jsonFeed } from "./json-feed.ts";
import { ninjs } from "./ninjs.ts";
import { provJson, provTurtle } from "./prov.ts";
import { schemaOrg } from "./schema-org.ts";
import { tei } from "./tei.ts";
import { timeline } from "./timeline-js.ts";
import { timeml } from "./timeml.ts";
import { webAnnotation } from "./web-annotation.ts";
import { webPage } from "./web-page.ts";

/** Every standard that the record is written in: a standard is a file here and a name in this list. */
export const DOCUMENTS: readonly Document[] = [
  webAnnotation,
  schemaOrg,
  icalendar,
  timeline,
  csl,
  webPage,
  atomFeed,
  jsonFeed,
  provJson,
  provTurtle,
  tei,
  timeml,
  followTheMoney,
  ninjs,
];
