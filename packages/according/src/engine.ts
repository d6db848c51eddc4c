import { linearEngine } from "@according/model-en";
import { confident, type Engine, keptFrom, type Reading, type ReportMeta, readReports, rules } from "@according/reader";
import { type EngineName, type EngineWish, preferredEngine } from "./engine-names.ts";
import { madeBy } from "./made.ts";
import { undisturbed } from "./undisturbed.ts";

/** The engines, each made when it is first wanted. */
const ENGINES: Readonly<Record<EngineName, () => Engine | Promise<Engine>>> = {
  ...{ linear: linearEngine, neural: loadNeural, rules: () => rules },
};

/** Loads an engine; the same one is returned every time. Rejects, with a sentence for its reader, where it cannot run. */
function engineNamed(name: EngineName): Promise<Engine> {
  const known = loaded.get(name) ?? Promise.resolve(ENGINES[name]());
  loaded.set(name, known);
  return known;
}
const loaded = new Map<EngineName, Promise<Engine>>();

/** The one engine with a run time of its own: optional packages, which may not be there or not be for this machine. */
async function loadNeural(): Promise<Engine> {
  try {
    return await (await import("@according/model-en-neural")).neuralEngine(undefined, undisturbed);
  } catch (error) {
    throw new Error(
      "The engine neural cannot run here: install @according/model-en-neural with onnxruntime-node or onnxruntime-web, or read with --engine linear.",
      { cause: error },
    );
  }
}

/** An engine that can read, and why it is not the one that is preferred. */
export interface Settled {
  readonly engine: EngineName;
  /** A sentence. */
  readonly instead?: string;
}

/** Which engine reads where this one is wished for. Rejects, with a sentence, where it was named and cannot run. */
export async function settleEngine(
  wish: EngineWish = "auto",
  prefers: () => EngineName = preferredEngine,
  load: (name: EngineName) => Promise<unknown> = engineNamed,
): Promise<Settled> {
  if (wish !== "auto") return load(wish).then(() => ({ engine: wish }));
  const preferred = prefers();
  return load(preferred).then(
    () => ({ engine: preferred }),
    () => ({
      engine: "linear",
      instead: `The engine ${preferred} cannot run here, so reports are read by linear: "according reread" reads them again once it can.`,
    }),
  );
}

/** How a report is read. */
export interface ReadingChoice {
  readonly engine?: EngineWish;
  /** Statements below it are left out, 0 to 1; where it is not said, what the engine is not sure enough of. */
  readonly minConfidence?: number;
}

/** Reads a report as the whole program does where nothing else is asked for; the reading says what has made it. */
export async function readBy(
  text: string,
  meta: ReportMeta,
  { engine: wish, minConfidence: asked }: ReadingChoice = {},
): Promise<Reading> {
  const { engine: name } = await settleEngine(wish);
  const engine = await engineNamed(name);
  const minConfidence = asked ?? keptFrom(engine);
  const [reading] = await readReports([{ text, ...meta }], engine);
  return { ...confident(reading as Reading, minConfidence), made: madeBy(name, engine, minConfidence) };
}
