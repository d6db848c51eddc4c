/** Numbers with their shape. */
export interface Input {
  readonly data: Float32Array | Int32Array;
  readonly dims: readonly number[];
}

/** The bytes of a graph in ONNX, or, where there are files, the path of its file, which takes less memory. */
export type Graph = Uint8Array | string;

/** A graph that was opened: what its inputs give, by name. One question at a time. */
export interface Session {
  run(inputs: Readonly<Record<string, Input>>): Promise<Readonly<Record<string, Float32Array>>>;
}

/** What graphs run on. Builds round a little differently, so that which one read a report is worth knowing. */
export interface RunTime {
  /** With its version: "onnxruntime-node 1.30.0". */
  readonly name: string;
  /** Rejects where it is no graph that it knows. */
  open(graph: Graph): Promise<Session>;
}

/** The part of ONNX Runtime's interface that is used here: every build of it has it. */
export interface Onnx {
  readonly InferenceSession: {
    create(graph: never, options: object): Promise<OnnxSession>;
  };
  readonly Tensor: new (type: "float32" | "int32", data: never, dims: readonly number[]) => unknown;
}

interface OnnxSession {
  // biome-ignore lint/suspicious/noExplicitAny: each build has a tensor type of its own
  run(feeds: Record<string, any>): Promise<Readonly<Record<string, { readonly data: unknown }>>>;
}

/**
 * One graph at a time, on so many threads; the answers do not depend on how many. Threads that have nothing to do sleep, and memory
 * is given back: an arena would keep what the longest window took, and a pattern takes at once what a whole run needs, and is kept for
 * each length of window. Where a processor has no instructions for products of eight bits (VNNI), the fast ones add two products in
 * sixteen bits, which overflow: the network then finds no words for what it takes for a verb of saying, and the exact ones are asked for.
 */
const optionsFor = (threads: number) => ({
  ...{ intraOpNumThreads: threads, interOpNumThreads: 1, logSeverityLevel: 3 },
  ...{ enableCpuMemArena: false, enableMemPattern: false },
  extra: { session: { intra_op: { allow_spinning: "0" }, x64quantprecision: "1" } },
});

/** Does what a thread must not be ended in. */
export type Undisturbed = <T>(work: () => Promise<T>) => Promise<T>;

/** Where nothing is ended. */
export const atOnce: Undisturbed = (work) => work();

/** A build of ONNX Runtime as a run time. */
export const onnxRunTime = (
  name: string,
  { InferenceSession, Tensor }: Onnx,
  threads: number,
  undisturbed = atOnce,
): RunTime => ({
  name,
  async open(graph) {
    const session = await undisturbed(() => InferenceSession.create(graph as never, optionsFor(threads)));
    return {
      async run(inputs) {
        const feeds = Object.entries(inputs).map(([key, { data, dims }]) => [
          key,
          new Tensor(data instanceof Int32Array ? "int32" : "float32", data as never, dims),
        ]);
        const found = await undisturbed(() => session.run(Object.fromEntries(feeds)));
        return Object.fromEntries(Object.entries(found).map(([key, { data }]) => [key, data as Float32Array]));
      },
    };
  },
});
