import { attribute } from "./attribute/attribute.ts";
import { type Engine, rules } from "./attribute/engine.ts";
import { stableId } from "./model/id.ts";
import { FORMAT, type Reading } from "./model/reading.ts";
import type { Report, ReportMeta } from "./model/report.ts";
import { asideOf, findCited } from "./resolve/cited.ts";
import { findCredits } from "./resolve/credits.ts";
import { findEvents, partiesOf, resolveEvents } from "./resolve/events/events.ts";
import { resolveFigures } from "./resolve/figures.ts";
import { resolveStatements, sourcesOf } from "./resolve/statements.ts";
import { resolveTimes } from "./resolve/times.ts";
import { segment } from "./segment/segment.ts";
import { tagQuantities } from "./tag/quantities.ts";
import { tagTimes } from "./tag/times.ts";

export interface ReadOptions {
  /** What finds who said what; the rules where none is given. */
  readonly engine?: Engine;
}

/**
 * Reads one report: who said what, how many, and when. Pure: no I/O and no clock; the same text and metadata give the
 * same reading. Any string is read; what cannot be told is left open and said in `problems`.
 */
export function readReport(text: string, meta: ReportMeta = {}, { engine = rules }: ReadOptions = {}): Reading {
  const report = identify(text, meta);
  if (!/^en\b/i.test(report.language)) return unread(report);
  const segmented = segment(text, report.title);
  const expressions = tagTimes(segmented);
  const quantities = tagQuantities(segmented, expressions);
  const attributions = attribute(segmented, engine);
  const found = findEvents(segmented, expressions, attributions);
  const cited = findCited(segmented, quantities, attributions);
  const parties = partiesOf(found);
  const { outlet, publishedAt } = report;
  const asides = [...parties, ...cited.map(asideOf)];
  const resolved = resolveStatements({ segmented, attributions, outlet, asides });
  const { statements, problems } = resolved;
  const times = resolveTimes(segmented, expressions, publishedAt);
  const events = resolveEvents({
    ...{ segmented, found, attributions, statements, times, published: publishedAt },
    parties: resolved.asides.slice(0, parties.length),
  });
  const figures = resolveFigures({
    ...{ segmented, quantities, times, statements, cited },
    owners: resolved.asides.slice(parties.length),
  });
  return {
    format: FORMAT,
    report,
    sources: sourcesOf(resolved.entities, { statements, events, figures }),
    statements,
    figures,
    times,
    events,
    credits: findCredits(segmented),
    problems: [...segmented.problems, ...problems],
  };
}

/** The id comes from the address where there is one, else from what is known of the report and its text. */
function identify(text: string, meta: ReportMeta): Report {
  const { url, outlet = "", publishedAt = "", title = "" } = meta;
  const id = meta.id ?? (url ? stableId("r", url) : stableId("r", outlet, publishedAt, title, text));
  return { language: "en", ...meta, id, text };
}

/** A report in another language than English is kept as it is, and said to be unread. */
function unread(report: Report): Reading {
  const message = `This report is in another language (${report.language}); only English can be read.`;
  const problems = [{ code: "language-unsupported", message }];
  return {
    format: FORMAT,
    report,
    sources: [],
    statements: [],
    figures: [],
    times: [],
    events: [],
    credits: [],
    problems,
  };
}
