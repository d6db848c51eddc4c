import type { Span, Statement } from "@according/reader";
import { sayings, undecided, verbOf } from "@according/wording";
import { offsetsIn } from "../../offsets.ts";
import { type Of, reportsOnce } from "../table.ts";
import { type Document, inJson, storyNames, urnOf } from "./document.ts";

/** So much before and after the words tells them from the same words elsewhere. */
const AROUND = 32;

/**
 * Each statement as an annotation of the words that are said: https://www.w3.org/TR/annotation-model/. Positions are in
 * code points, as the model has them (4.2.5).
 */
export const webAnnotation: Document = {
  name: "web-annotation",
  about: "W3C Web Annotation: the words of each statement, with who says them",
  media: "application/ld+json",
  ending: "jsonld",
  write: (stories) => {
    const items = reportsOnce(stories).flatMap(annotationsOf);
    return inJson({
      ...{ "@context": "http://www.w3.org/ns/anno.jsonld", id: urnOf("annotations"), type: "AnnotationCollection" },
      ...{ label: storyNames(stories), total: items.length },
      first: { id: urnOf("annotations", "1"), type: "AnnotationPage", startIndex: 0, items },
    });
  },
};

function annotationsOf({ report, reading }: Of): readonly object[] {
  const { text } = reading.report;
  const said = sayings(reading);
  const place = offsetsIn(text, "codepoints");
  const target = (span: Span) => ({ source: report.url ?? urnOf(report.id), selector: selectorsOf(text, span, place) });
  return reading.statements.map((statement: Statement) => {
    const { speaker, source, refers } = said(statement);
    const who = speaker?.name ?? undecided(source.join(" … "), refers);
    const spans = statement.content.length > 0 ? statement.content : statement.cue;
    return {
      ...{ id: urnOf(report.id, statement.id), type: "Annotation", motivation: "describing", created: report.keptAt },
      body: [
        {
          type: "TextualBody",
          purpose: "describing",
          format: "text/plain",
          language: "en",
          value: `${who} · ${verbOf(statement)}`,
        },
        { type: "TextualBody", purpose: "tagging", value: statement.act },
      ],
      target: spans.map(target),
    };
  });
}

function selectorsOf(text: string, [start, end]: Span, place: (at: number) => number): readonly object[] {
  return [
    { type: "TextPositionSelector", start: place(start), end: place(end) },
    {
      ...{ type: "TextQuoteSelector", exact: text.slice(start, end) },
      prefix: text.slice(Math.max(0, start - AROUND), start).toWellFormed(),
      suffix: text.slice(end, end + AROUND).toWellFormed(),
    },
  ];
}
