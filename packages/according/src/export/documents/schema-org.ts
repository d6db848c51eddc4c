import type { Source, Statement } from "@according/reader";
import { isOnePerson, sayings, undecided, verbOf } from "@according/wording";
import { type Of, reportsOnce } from "../table.ts";
import { type Document, inJson, urnOf } from "./document.ts";

/**
 * Quoted words as https://schema.org/Quotation, what is told in other words as https://schema.org/Claim, each with the article it
 * appears in. Who says it stands there only where it is decided, and only of what they hold: an author of a denied claim would be
 * one who makes it. `description` tells what is done with the words, and by whom.
 */
export const schemaOrg: Document = {
  name: "schema-org",
  about: "schema.org Quotation and Claim, with the article they appear in (JSON-LD)",
  media: "application/ld+json",
  ending: "jsonld",
  write: (stories) =>
    inJson({
      "@context": "https://schema.org",
      "@graph": reportsOnce(stories).flatMap((one) => [articleOf(one), ...saidIn(one)]),
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
    const { speaker, content, source, refers } = said(statement);
    if (content.length === 0) return [];
    const quoted = statement.form === "direct";
    const person = speaker && isHeld(statement) ? partyOf(speaker, refers.role) : undefined;
    const appears = { "@id": addressOf(of) };
    return {
      ...{
        "@type": quoted ? "Quotation" : "Claim",
        "@id": urnOf(of.report.id, statement.id),
        text: content.join(" … "),
        description: `${speaker?.name ?? undecided(source.join(" … "), refers)} · ${verbOf(statement)}`,
      },
      ...(quoted ? { creator: person, isPartOf: appears } : { author: person, appearance: appears }),
    };
  });
}

/** What is done with words whose content is not what the speaker holds. */
const NOT_HELD: ReadonlySet<Statement["act"]> = new Set(["deny", "reject", "request"]);

/** The words are the speaker's own, or what they say is so. */
const isHeld = ({ form, act, attitude, assertion: { polarity, mode } }: Statement): boolean =>
  polarity === "asserted" && mode === "actual" && (form === "direct" || !(attitude || NOT_HELD.has(act)));

const ORGANISED = new Set(["organisation", "government", "outlet"]);

/** Several who are called by what they are, and documents, are neither, and nothing nearer is there. */
const partyOf = (source: Source, role: string | undefined): object => ({
  ...{
    "@type": ORGANISED.has(source.kind) ? "Organization" : isOnePerson(source) ? "Person" : "Thing",
    name: source.name,
  },
  ...(role && source.kind === "person" ? { jobTitle: role } : {}),
});
