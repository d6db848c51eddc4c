import { linearEngine } from "@according/model-en";
import {
  confident,
  KEPT_CONFIDENCE,
  type PromptEngine,
  type Reading,
  type ReportMeta,
  readReport,
  rules,
} from "@according/reader";

/** The engines that can be asked for by name, each made when it is first wanted. */
const ENGINES = { linear: linearEngine, rules: () => rules } as const;

export type EngineName = keyof typeof ENGINES;
export const ENGINE_NAMES = Object.keys(ENGINES) as readonly EngineName[];
export const DEFAULT_ENGINE: EngineName = "linear";

/** Loads an engine; the same one is returned every time. */
export function engineNamed(name: EngineName = DEFAULT_ENGINE): PromptEngine {
  const known = loaded.get(name) ?? ENGINES[name]();
  loaded.set(name, known);
  return known;
}
const loaded = new Map<EngineName, PromptEngine>();

/** How a report is read. */
export interface ReadingChoice {
  readonly engine?: EngineName;
  /** Statements below it are left out, and the figures in them: 0 to 1. */
  readonly minConfidence?: number;
}

/** Reads a report as the whole program does where nothing else is asked for. */
export function readBy(
  text: string,
  meta: ReportMeta,
  { engine, minConfidence = KEPT_CONFIDENCE }: ReadingChoice = {},
): Reading {
  return confident(readReport(text, meta, { engine: engineNamed(engine) }), minConfidence);
}
