import { InvalidArgumentError, Option } from "commander";
import { ENGINE_NAMES, type EngineName, type EngineWish } from "../engine-names.ts";
import type { Pool } from "../reading/pool.ts";
import { Failure, note } from "./output.ts";

/** How a report is read, as said on the command line. */
export interface ReadingOptions extends EngineOptions {
  /** 0 to 1. */
  readonly minConfidence?: number;
}

export interface EngineOptions {
  readonly engine: EngineWish;
}

export const engineOption = (usual: EngineWish = "auto"): Option =>
  new Option(
    "--engine <name>",
    "what finds who said what: neural (a network), linear (trained weights, finds less, 20 times as fast), rules (written by hand), or auto (ACCORDING_ENGINE, else neural; linear where that cannot run)",
  )
    .choices(["auto", ...ENGINE_NAMES])
    .default(usual);

/** The engine that reads; said once where it is not the one that is preferred. Rejects where one was named that cannot run here. */
export async function settled(pool: Pool, wish: EngineWish): Promise<EngineName> {
  const { settledIn } = await import("../reading/settling.ts");
  const found = await settledIn(pool, wish);
  if ("problem" in found) throw new Failure(found.problem);
  if (found.instead) note(found.instead);
  return found.engine;
}

export const confidenceOption = (): Option =>
  new Option(
    "--min-confidence <number>",
    "leave out statements below it: 0 (keep all) to 1 (default: 0.75 of neural, 0.65 of the others)",
  ).argParser(confidenceOf);

function confidenceOf(written: string): number {
  if (/^(?:\d+|\d*\.\d+)$/.test(written) && Number(written) <= 1) return Number(written);
  throw new InvalidArgumentError("Write a number from 0 to 1, for example 0.8.");
}
