import { reportsOnce } from "../table.ts";
import { type Document, inJson, urnOf } from "./document.ts";

/** https://github.com/citation-style-language/schema: the reports, for Zotero, Pandoc and whatever else cites. */
export const csl: Document = {
  name: "csl-json",
  about: "CSL-JSON: the reports as references, for Zotero and Pandoc",
  media: "application/vnd.citationstyles.csl+json",
  ending: "json",
  write: (stories) =>
    inJson(
      reportsOnce(stories).map(({ report: { id, title, outlet, url, publishedAt }, reading }) => {
        const names = reading.report.byline?.map((literal) => ({ literal }));
        const issued = publishedAt && { "date-parts": [publishedAt.slice(0, 10).split("-").map(Number)] };
        return {
          ...{ id: urnOf(id), type: "article-newspaper", title, "container-title": outlet, author: names, issued },
          ...{ URL: url, language: "en" },
        };
      }),
    ),
};
