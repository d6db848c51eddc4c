import type { Engines } from "according/api";
import type { ReadBy } from "./messages.ts";

export type EngineName = ReadBy["engine"];

/** Which engines this page can read with; without an answer of the server the one that needs the least. */
export function enginesOf(engines: Engines | undefined): readonly EngineName[] {
  if (!engines) return ["linear"];
  const { engine, neural } = engines;
  return [
    ...new Set<EngineName>([...(engine === "rules" ? [engine] : []), "linear", ...(neural ? ["neural" as const] : [])]),
  ];
}

/** What reads where this engine is chosen: itself, and for what may not run in a browser what then does. */
export function readersFor(engines: Engines | undefined, chosen: EngineName): readonly [ReadBy, ...ReadBy[]] {
  const by = (engine: EngineName): ReadBy => {
    const weights = engine === "rules" ? undefined : engines?.[engine];
    return { program: engines?.program ?? "according", engine, ...(weights ? { weights } : {}) };
  };
  const engine = enginesOf(engines).includes(chosen) ? chosen : "linear";
  return engine === "neural" ? [by("neural"), by("linear")] : [by(engine)];
}
