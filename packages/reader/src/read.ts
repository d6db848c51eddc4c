import { FORMAT, type Reading } from "./model/reading.ts";
import type { ReportMeta } from "./model/report.ts";

/** Reads one report: pure, no I/O; the same text and metadata give the same reading. (Stub.) */
export function readReport(text: string, meta: ReportMeta = {}): Reading {
  const report = { id: "stub", language: "en", ...meta, text };
  return { format: FORMAT, report, sources: [], statements: [], figures: [], times: [], events: [], problems: [] };
}
