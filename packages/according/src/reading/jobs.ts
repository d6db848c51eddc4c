import type { Reading, ReportMeta } from "@according/reader";
import { type ReadingChoice, readBy, type Settled, settleEngine } from "../engine.ts";
import type { EngineWish } from "../engine-names.ts";
import { takeIn } from "../intake/files.ts";
import type { Incoming } from "../intake/intake.ts";
import { readLine, takeLine } from "./line.ts";
import type { Read } from "./read.ts";

/** What a thread can be asked to do: plain data in, plain data out. */
export const JOBS = {
  /** One line of a corpus → its record as a line. */
  line: readLine,
  /** One line of a corpus → the report on it, or why there is none. */
  takeLine,
  /** The bytes of one input → the reports in it, or why there are none. */
  take: takeIn,
  /** One report → its reading, or why there is none. */
  report: async ({ input, origin, text, meta, notes }: Incoming, choice?: ReadingChoice): Promise<Read> => ({
    ...{ input, origin, reading: await readBy(text, meta, choice) },
    ...(notes ? { notes } : {}),
  }),
  /** One text as it was pasted, or kept → its reading. */
  text: async (text: string, meta: ReportMeta, choice?: ReadingChoice): Promise<Reading> => readBy(text, meta, choice),
  /** An engine as it was wished for → the one that reads, or why none does. */
  engine: (wish?: EngineWish): Promise<Settled | { readonly problem: string }> =>
    settleEngine(wish).catch((error: Error) => ({ problem: error.message })),
} as const;

export type JobName = keyof typeof JOBS;
export type Request<N extends JobName> = Parameters<(typeof JOBS)[N]>;
export type Answer<N extends JobName> = Awaited<ReturnType<(typeof JOBS)[N]>>;

/** What a thread sends back. */
export type Reply = { readonly answer: unknown } | { readonly fault: string };
