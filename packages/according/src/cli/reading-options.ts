import { InvalidArgumentError, Option } from "commander";
import type { EngineName } from "../engine.ts";

/** How a report is read, as said on the command line. */
export interface ReadingOptions {
  readonly engine: EngineName;
  /** 0 to 1. */
  readonly minConfidence?: number;
}

/** A record, so that no engine is forgotten; not taken from the engines, which need not be loaded to show help. */
const ENGINES: Readonly<Record<EngineName, true>> = { linear: true, rules: true, neural: true };

export const engineOption = (): Option =>
  new Option(
    "--engine <name>",
    "what finds who said what: trained weights, rules written by hand, or a network that finds more and takes longer",
  )
    .choices(Object.keys(ENGINES))
    .default("linear" satisfies EngineName);

export const confidenceOption = (): Option =>
  new Option("--min-confidence <number>", "leave out statements below it, and the figures in them: 0 (keep all) to 1")
    .argParser(confidenceOf)
    .default(0.5);

function confidenceOf(written: string): number {
  if (/^(?:\d+|\d*\.\d+)$/.test(written) && Number(written) <= 1) return Number(written);
  throw new InvalidArgumentError("Write a number from 0 to 1, for example 0.8.");
}
