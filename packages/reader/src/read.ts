import { FORMAT, type Reading, type Report, type ReportMeta, stableId } from "@according/record";
import type { Engine, PromptEngine, Proposals } from "./attribution/engine.ts";
import { findCredits } from "./credits/credits.ts";
import { english } from "./english.ts";
import type { Language } from "./language.ts";
import type { Layers, Segmented } from "./layers.ts";
import { sourcesOf } from "./statements/statements.ts";
import { segment } from "./text/segment.ts";
import { withSpeechSetOut } from "./text/set-out.ts";

export interface ReadOptions {
  /** What finds who said what, at once; the language's rules where none is given. */
  readonly engine?: PromptEngine;
  /** The language of what is read; English where none is given. A report in another stays unread, and says so. */
  readonly language?: Language;
}

/** A report to be read: its text and what is known of it. */
export type Unread = ReportMeta & { readonly text: string };

/**
 * Reads one report: who said what, how many, and when. Pure: no I/O and no clock; the same text and metadata give the
 * same reading. Any string is read; what cannot be told is left open and said in `problems`.
 *
 * @throws TypeError for an option that there is not, and for an engine that answers in time: `readReports` waits for it
 */
export function readReport(text: string, meta: ReportMeta = {}, options: ReadOptions = {}): Reading {
  const unknown = Object.keys(options).find((key) => key !== "engine" && key !== "language");
  if (unknown !== undefined)
    throw new TypeError(`readReport has no option ${JSON.stringify(unknown)}: it takes engine and language.`);
  const { language = english, engine = language.stages.rules } = options;
  const layers = begin(text, meta, language);
  const [proposals] = demandPrompt(engine, engine.propose([layers]));
  return conclude(layers, proposals);
}

/** Reads several reports with an engine that takes them together and may take its time; readings in the reports' order. */
export async function readReports(
  reports: readonly Unread[],
  engine: Engine,
  language: Language = english,
): Promise<readonly Reading[]> {
  const all = reports.map(({ text, ...meta }) => begin(text, meta, language));
  const proposals = await engine.propose(all);
  return all.map((layers, i) => conclude(layers, proposals[i]));
}

/** A report's layers, with the language that they are read in. */
export interface Begun extends Layers {
  readonly language: Language;
}

/** All that is read of a report before anybody has said who says what in it. */
export function begin(text: string, meta: ReportMeta = {}, language: Language = english): Begun {
  const { stages, words } = language;
  const report = identify(text, meta, language);
  const segmented = isIn(report, language)
    ? segment(text, report.title, words.text)
    : unread(report.language, language.name);
  const expressions = stages.tagTimes(segmented);
  return { report, segmented, expressions, quantities: stages.tagQuantities(segmented, expressions), language };
}

/** The reading of a report, of all that is proposed in it. */
export function conclude(
  { report, segmented: written, expressions, quantities, language: { stages, words } }: Begun,
  proposals: Proposals = [],
): Reading {
  const attributions = stages.attribute(written, proposals);
  const segmented = withSpeechSetOut(written, attributions);
  const found = stages.findEvents(segmented, expressions, attributions);
  const cited = stages.findCited(segmented, quantities, attributions);
  const [parties, owners] = [stages.partiesOf(found), stages.ownersOf(cited)];
  const { outlet, publishedAt } = report;
  const asides = [...parties, ...owners];
  const resolved = stages.resolveStatements({ segmented, attributions, outlet, asides, report: report.id });
  const times = stages.resolveTimes(segmented, expressions, publishedAt, report.id);
  const statements = stages.withTimes(segmented, resolved.statements, times);
  const events = stages.resolveEvents({
    ...{ segmented, found, attributions, statements, times, published: publishedAt, report: report.id },
    parties: resolved.asides.slice(0, parties.length),
  });
  const figures = stages.resolveFigures({
    ...{ segmented, quantities, times, cited, statements, report: report.id, outlet, url: report.url },
    owners: resolved.asides.slice(parties.length),
  });
  return {
    format: FORMAT,
    report,
    sources: sourcesOf(resolved.entities, { statements, events, figures }),
    ...{ statements, figures, times, events },
    credits: findCredits(segmented, words.credits),
    problems: [...segmented.problems, ...resolved.problems],
  };
}

/** The id comes from the address where there is one, else from what is known of the report and its text. */
function identify(text: string, meta: ReportMeta, { code }: Language): Report {
  const { url, outlet = "", publishedAt = "", title = "" } = meta;
  const id = meta.id ?? (url ? stableId("r", url) : stableId("r", outlet, publishedAt, title, text));
  return { language: code, ...meta, id, text };
}

/** Is a report in a language, by its tag (BCP 47: "en-GB")? */
const isIn = ({ language }: Report, { code }: Language): boolean => /^\w+/.exec(language)?.[0].toLowerCase() === code;

/** A text in another language: nothing in it is read, and that is said. */
function unread(language: string, read: string): Segmented {
  const message = `This report is in another language (${language}); only ${read} can be read.`;
  const nothing = { text: "", paragraphs: [], sentences: [], tokens: [], quotations: [] };
  return { ...nothing, problems: [{ code: "language-unsupported", message }] };
}

function demandPrompt(engine: Engine, answer: ReturnType<Engine["propose"]>): readonly Proposals[] {
  if (!(answer instanceof Promise)) return answer;
  throw new TypeError(`The engine ${engine.name} answers in time: read with readReports, which waits for it.`);
}
