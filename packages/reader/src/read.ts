import { FORMAT, type Reading, type Report, type ReportMeta, stableId } from "@according/record";
import { attribute } from "./attribution/attribute.ts";
import { type Engine, type PromptEngine, type Proposals, rules } from "./attribution/engine.ts";
import { findCredits } from "./credits/credits.ts";
import { english } from "./en/english.ts";
import { findEvents, partiesOf, resolveEvents } from "./events/events.ts";
import { asideOf, findCited } from "./figures/cited.ts";
import { resolveFigures } from "./figures/figures.ts";
import type { Language } from "./language.ts";
import type { Layers, Segmented } from "./layers.ts";
import { tagQuantities } from "./numbers/quantities.ts";
import { withoutDeeds } from "./statements/attitude.ts";
import { withTimes } from "./statements/said-at.ts";
import { resolveStatements, sourcesOf } from "./statements/statements.ts";
import { toldOnce } from "./statements/told-once.ts";
import { segment } from "./text/segment.ts";
import { tagTimes } from "./times/expressions.ts";
import { resolveTimes } from "./times/times.ts";

export interface ReadOptions {
  /** What finds who said what, at once; the rules where none is given. */
  readonly engine?: PromptEngine;
}

/** A report to be read: its text and what is known of it. */
export type Unread = ReportMeta & { readonly text: string };

/**
 * Reads one report: who said what, how many, and when. Pure: no I/O and no clock; the same text and metadata give the
 * same reading. Any string is read; what cannot be told is left open and said in `problems`.
 *
 * @throws TypeError for an engine that answers in time: `readReports` waits for it
 */
export function readReport(text: string, meta: ReportMeta = {}, { engine = rules }: ReadOptions = {}): Reading {
  const layers = begin(text, meta);
  const [proposals] = demandPrompt(engine, engine.propose([layers]));
  return conclude(layers, proposals);
}

/** Reads several reports with an engine that takes them together and may take its time; readings in the reports' order. */
export async function readReports(reports: readonly Unread[], engine: Engine): Promise<readonly Reading[]> {
  const all = reports.map(({ text, ...meta }) => begin(text, meta));
  const proposals = await engine.propose(all);
  return all.map((layers, i) => conclude(layers, proposals[i]));
}

/** All that is read of a report before anybody has said who says what in it. */
export function begin(text: string, meta: ReportMeta = {}): Layers {
  const report = identify(text, meta);
  const segmented = isIn(report, english) ? segment(text, report.title) : unread(report.language);
  const expressions = tagTimes(segmented);
  return { report, segmented, expressions, quantities: tagQuantities(segmented, expressions) };
}

/** The reading of a report, of all that is proposed in it. */
export function conclude({ report, segmented, expressions, quantities }: Layers, proposals: Proposals = []): Reading {
  const attributions = toldOnce(segmented, attribute(segmented, proposals));
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
    ...{ segmented, quantities, times, cited, report: report.id },
    statements: withoutDeeds(segmented.text, statements),
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

/** A text in another language: nothing in it is read, and that is said. */
function unread(language: string): Segmented {
  const message = `This report is in another language (${language}); only ${english.name} can be read.`;
  const nothing = { text: "", paragraphs: [], sentences: [], tokens: [], quotations: [] };
  return { ...nothing, problems: [{ code: "language-unsupported", message }] };
}

function demandPrompt(engine: Engine, answer: ReturnType<Engine["propose"]>): readonly Proposals[] {
  if (!(answer instanceof Promise)) return answer;
  throw new TypeError(`The engine ${engine.name} answers in time: read with readReports, which waits for it.`);
}
