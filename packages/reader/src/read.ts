import { attribute } from "./attribute/attribute.ts";
import { stableId } from "./model/id.ts";
import { FORMAT, type Reading } from "./model/reading.ts";
import type { Report, ReportMeta } from "./model/report.ts";
import { resolveStatements } from "./resolve/statements.ts";
import { segment } from "./segment/segment.ts";
import { classify } from "./tag/classes.ts";

/**
 * Reads one report: who said what, how many, and when. Pure: no I/O and no clock; the same text and metadata give the
 * same reading. Any string is read; what cannot be told is left open and said in `problems`.
 */
export function readReport(text: string, meta: ReportMeta = {}): Reading {
  const report = identify(text, meta);
  const segmented = segment(text, report.title);
  const attributions = attribute(segmented, classify(segmented.tokens));
  const { sources, statements, problems } = resolveStatements(segmented, attributions);
  return {
    format: FORMAT,
    report,
    sources,
    statements,
    figures: [],
    times: [],
    events: [],
    problems: [...segmented.problems, ...problems],
  };
}

/** The id comes from the address where there is one, else from what is known of the report, else from its text. */
function identify(text: string, meta: ReportMeta): Report {
  const id =
    meta.id ??
    (meta.url
      ? stableId("r", meta.url)
      : stableId("r", meta.outlet ?? "", meta.publishedAt ?? "", meta.title ?? "", text));
  return { language: "en", ...meta, id, text };
}
