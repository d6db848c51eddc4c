import { linearEngine } from "@according/model-en";
import { neuralEngine } from "@according/model-en-neural";
import { type Engine, type PromptEngine, rules } from "@according/reader";
import { Unmeasurable } from "./shared.ts";

/** The engines that answer at once; each is made when it is first wanted. */
export const PROMPT_ENGINES = {
  rules: () => rules,
  linear: linearEngine,
} as const satisfies Readonly<Record<string, () => PromptEngine>>;

/** The engines that are compared, in the order of the tables. */
export const ENGINES = {
  ...PROMPT_ENGINES,
  neural: neuralEngine,
} as const satisfies Readonly<Record<string, () => Engine | Promise<Engine>>>;

export type EngineName = keyof typeof ENGINES;
export const ENGINE_NAMES = Object.keys(ENGINES) as readonly EngineName[];

/** @throws Unmeasurable for a name that no engine has */
export function engineNamed(name: string): EngineName {
  const known = ENGINE_NAMES.find((one) => one === name);
  if (known !== undefined) return known;
  throw new Unmeasurable(`No engine is named ${name}: ${ENGINE_NAMES.join(", ")}.`);
}
