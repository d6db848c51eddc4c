import {
  confident,
  KEPT_CONFIDENCE,
  type PromptEngine,
  type Reading,
  type ReportMeta,
  readReport,
} from "@according/reader";

export interface ReadChoice {
  /** Statements below it are left out, 0 (keep all) to 1; 0.65 where it is not said. */
  readonly minConfidence?: number;
}

export function readingBy(engine: PromptEngine, text: string, meta: ReportMeta, choice: ReadChoice): Reading {
  const fault = faultOf(text, meta, choice);
  if (fault !== null) throw new TypeError(fault);
  const { minConfidence = KEPT_CONFIDENCE } = choice;
  return confident(readReport(text, meta, { engine }), minConfidence);
}

const DATE = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/** What is wrong with the arguments, a sentence; null: nothing. */
function faultOf(text: unknown, meta: unknown, choice: unknown): string | null {
  if (typeof text !== "string") return `The text of a report must be a string, not ${kindOfValue(text)}.`;
  if (typeof meta !== "object" || meta === null)
    return `What is known of a report must be an object, not ${kindOfValue(meta)}.`;
  const { publishedAt } = meta as ReportMeta;
  if (publishedAt !== undefined && !isDate(publishedAt))
    return `publishedAt must be 2026-03-06, or 2026-03-06T10:00:00Z with a zone, not ${JSON.stringify(publishedAt)}.`;
  if (typeof choice !== "object" || choice === null)
    return `How a report is read must be an object, not ${kindOfValue(choice)}.`;
  const unknown = Object.keys(choice).find((key) => key !== "minConfidence");
  if (unknown !== undefined) return `readReport has no option ${JSON.stringify(unknown)}: it takes minConfidence.`;
  const { minConfidence = KEPT_CONFIDENCE } = choice as { readonly minConfidence?: unknown };
  if (typeof minConfidence !== "number" || !(minConfidence >= 0 && minConfidence <= 1))
    return `minConfidence must be a number from 0 to 1, not ${String(minConfidence)}.`;
  return null;
}

const isDate = (value: unknown): boolean =>
  typeof value === "string" && DATE.test(value) && !Number.isNaN(Date.parse(value));

const kindOfValue = (value: unknown): string =>
  value === null ? "null" : Array.isArray(value) ? "a list" : typeof value;
