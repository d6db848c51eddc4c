import type { Source } from "@according/reader";
import { sayings } from "@according/wording";
import { type Of, reportsIn } from "../table.ts";
import { type Document, inJson, urnOf } from "./document.ts";

/**
 * Quoted words as https://schema.org/Quotation, what is told in other words as https://schema.org/Claim, each with the article it
 * appears in. Who says it stands there only where it is decided.
 */
export const schemaOrg: Document = {
  name: "schema-org",
  about: "schema.org Quotation and Claim, with the article they appear in (JSON-LD)",
  media: "application/ld+json",
  ending: "jsonld",
  write: (stories) =>
    inJson({
      "@context": "https://schema.org",
      "@graph": stories.flatMap((story) =>
        [...reportsIn(story, "utf16")].flatMap((one) => [articleOf(one), ...saidIn(one)]),
      ),
    }),
};

const addressOf = ({ report }: Of): string => report.url ?? urnOf(report.id);

function articleOf(of: Of): object {
  const { title, outlet, publishedAt, url } = of.report;
  return {
    ...{
      "@type": "NewsArticle",
      "@id": addressOf(of),
      headline: title,
      inLanguage: "en",
      datePublished: publishedAt,
      url,
    },
    publisher: outlet && { "@type": "NewsMediaOrganization", name: outlet },
    author: of.reading.report.byline?.map((name) => ({ "@type": "Person", name })),
  };
}

function saidIn(of: Of): readonly object[] {
  const said = sayings(of.reading);
  return of.reading.statements.flatMap((statement) => {
    const { speaker, content, refers } = said(statement);
    if (content.length === 0) return [];
    const quoted = statement.form === "direct";
    const person = speaker && partyOf(speaker, refers.role);
    const appears = { "@id": addressOf(of) };
    return {
      ...{
        "@type": quoted ? "Quotation" : "Claim",
        "@id": urnOf(of.report.id, statement.id),
        text: content.join(" … "),
      },
      ...(quoted
        ? { creator: person ?? undefined, isPartOf: appears }
        : { author: person ?? undefined, appearance: appears }),
    };
  });
}

const ORGANISED = new Set(["organisation", "government", "outlet"]);

const partyOf = ({ name, kind }: Source, role: string | undefined): object => ({
  ...{ "@type": ORGANISED.has(kind) ? "Organization" : kind === "person" ? "Person" : "Thing", name },
  ...(role && kind === "person" ? { jobTitle: role } : {}),
});
