import type { Reading } from "@according/reader";
import { startTransition, useEffect, useState } from "react";
import type { ReadBy } from "./messages.ts";
import { type Paste, readInWorker, type Step } from "./read.ts";

/** What is known of a pasted text: what the reader is at, and the last reading until there is a newer one. */
export interface PasteState {
  /** null: nothing is under way. */
  readonly step: Step | null;
  /** Which engine is at it. */
  readonly engine?: ReadBy["engine"];
  readonly reading: Reading | null;
  /** Why another engine than the first has read it, a sentence. */
  readonly instead?: string | undefined;
  /** `message` is a sentence for people. */
  readonly error: Error | null;
}

const nothing: PasteState = { step: null, reading: null, error: null };

/** Reads a text whenever it is another; null: there is none. The newest one wins, whatever was under way. */
export function useReading(paste: Paste | null): PasteState & { readonly again: () => void } {
  const [{ of, ...state }, setState] = useState<PasteState & { readonly of: Paste | null }>({ of: paste, ...nothing });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt reads the same text again
  useEffect(() => {
    if (!paste) return setState({ of: paste, ...nothing });
    const superseded = new AbortController();
    const { signal } = superseded;
    const at = (step: Step, engine: ReadBy["engine"]) =>
      setState(({ reading }) => ({ of: paste, step, engine, reading, error: null }));
    at("reading", paste.by[0].engine);
    readInWorker(paste, signal, at).then(
      // A long record takes a while to draw; meanwhile the page still answers.
      (read) => startTransition(() => setState({ of: paste, step: null, error: null, ...read })),
      (error: Error) => signal.aborted || setState({ of: paste, step: null, reading: null, error }),
    );
    return () => superseded.abort();
  }, [paste, attempt]);
  const again = () => setAttempt(attempt + 1);
  if (of === paste) return { ...state, again };
  return paste ? { step: "reading", reading: state.reading, error: null, again } : { ...nothing, again };
}
