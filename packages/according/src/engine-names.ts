import type { Made } from "@according/reader";

export type EngineName = Made["engine"];

/** Those of the record's description, without loading it: for help and for asking. */
export const ENGINE_NAMES = Object.keys({ linear: true, neural: true, rules: true } satisfies Record<
  EngineName,
  true
>) as readonly EngineName[];

/** What may be asked for: `auto` is the engine that is preferred, or `linear` where that one cannot run. */
export type EngineWish = EngineName | "auto";

/** The engine that `auto` prefers: the one place where the default of the program, its server and its page is chosen. */
const USUAL: EngineName = "neural";

/** The usual one, or what the variable ACCORDING_ENGINE names. Throws, with a sentence, where that is no engine. */
export function preferredEngine(named: string | undefined = process.env.ACCORDING_ENGINE): EngineName {
  if (!named || named === "auto") return USUAL;
  const engine = ENGINE_NAMES.find((name) => name === named);
  if (engine) return engine;
  throw new Error(`ACCORDING_ENGINE must be one of ${ENGINE_NAMES.join(", ")}, not "${named}".`);
}
