/** The engines that can be asked for by name. */
export const ENGINE_NAMES = ["linear", "neural", "rules"] as const;
export type EngineName = (typeof ENGINE_NAMES)[number];

/** What may be asked for: `auto` is the engine that is preferred, or `linear` where that one cannot run. */
export type EngineWish = EngineName | "auto";

/** The engine that `auto` prefers: the one place where the default of the program, its server and its page is chosen. */
export const PREFERRED: EngineName = "linear";
