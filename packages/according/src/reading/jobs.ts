import type { Reading, ReportMeta } from "@according/reader";
import { engineNamed, type ReadingChoice, readBy } from "../engine.ts";
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
  report: async ({ input, origin, text, meta, notes }: Incoming, choice: ReadingChoice = {}): Promise<Read> => {
    const missing = await whyMissing(choice);
    if (missing !== null) return { input, problem: missing };
    return { input, origin, notes, reading: await readBy(text, meta, choice) };
  },
  /** Why the engine that was chosen cannot read here; null where it can. */
  missing: (choice: ReadingChoice): Promise<string | null> => whyMissing(choice),
  /** One text as it was pasted → its reading. */
  text: async (text: string, meta: ReportMeta): Promise<Reading> => readBy(text, meta),
} as const;

const whyMissing = ({ engine }: ReadingChoice): Promise<string | null> =>
  engineNamed(engine).then(
    () => null,
    (error: Error) => error.message,
  );

export type JobName = keyof typeof JOBS;
export type Request<N extends JobName> = Parameters<(typeof JOBS)[N]>;
export type Answer<N extends JobName> = Awaited<ReturnType<(typeof JOBS)[N]>>;

/** What a thread sends back. */
export type Reply = { readonly answer: unknown } | { readonly fault: string };
