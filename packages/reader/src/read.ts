import { FORMAT, type Reading, type Report, type ReportMeta, stableId } from "@according/record";
import { attribute } from "./attribution/attribute.ts";
import { type Engine, rules } from "./attribution/engine.ts";
import { findCredits } from "./credits/credits.ts";
import { english } from "./en/english.ts";
import { findEvents, partiesOf, resolveEvents } from "./events/events.ts";
import { asideOf, findCited } from "./figures/cited.ts";
import { resolveFigures } from "./figures/figures.ts";
import type { Language } from "./language.ts";
import { tagQuantities } from "./numbers/quantities.ts";
import { withTimes } from "./statements/said-at.ts";
import { resolveStatements, sourcesOf } from "./statements/statements.ts";
import { segment } from "./text/segment.ts";
import { tagTimes } from "./times/expressions.ts";
import { resolveTimes } from "./times/times.ts";

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
  if (!isIn(report, english)) return unread(report);
  const segmented = segment(text, report.title);
  const expressions = tagTimes(segmented);
  const quantities = tagQuantities(segmented, expressions);
  const attributions = attribute(segmented, engine);
  const found = findEvents(segmented, expressions, attributions);
  const cited = findCited(segmented, quantities, attributions);
  const parties = partiesOf(found);
  const { outlet, publishedAt } = report;
  const asides = [...parties, ...cited.map(asideOf)];
  const resolved = resolveStatements({ segmented, attributions, outlet, asides, report: report.id });
  const times = resolveTimes(segmented, expressions, publishedAt, report.id);
  const statements = withTimes(segmented, resolved.statements, times);
  const events = resolveEvents({
    ...{ segmented, found, attributions, statements, times, published: publishedAt, report: report.id },
    parties: resolved.asides.slice(0, parties.length),
  });
  const figures = resolveFigures({
    ...{ segmented, quantities, times, statements, cited, report: report.id },
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
    problems: [...segmented.problems, ...resolved.problems],
  };
}

/** The id comes from the address where there is one, else from what is known of the report and its text. */
function identify(text: string, meta: ReportMeta): Report {
  const { url, outlet = "", publishedAt = "", title = "" } = meta;
  const id = meta.id ?? (url ? stableId("r", url) : stableId("r", outlet, publishedAt, title, text));
  return { language: "en", ...meta, id, text };
}

/** Is a report in a language, by its tag (BCP 47: "en-GB")? */
const isIn = ({ language }: Report, { code }: Language): boolean => /^\w+/.exec(language)?.[0].toLowerCase() === code;

/** A report in another language is kept as it is, and said to be unread. */
function unread(report: Report): Reading {
  const message = `This report is in another language (${report.language}); only ${english.name} can be read.`;
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
