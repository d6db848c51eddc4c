import { linearEngine } from "@according/model-en";
import { type PromptEngine, rules } from "@according/reader";

/** The engines that are compared, in the order of the tables; each is made when it is first wanted. */
export const ENGINES = {
  rules: () => rules,
  linear: linearEngine,
} as const satisfies Readonly<Record<string, () => PromptEngine>>;

export type EngineName = keyof typeof ENGINES;
export const ENGINE_NAMES = Object.keys(ENGINES) as readonly EngineName[];
