import type { Reading } from "@according/reader";
import { startTransition, useEffect, useState } from "react";
import { type Paste, readInWorker, type Step } from "./read.ts";

/** What is known of a pasted text: what the reader is at, and the last reading until there is a newer one. */
export interface PasteState {
  /** null: nothing is under way. */
  readonly step: Step | null;
  readonly reading: Reading | null;
  /** `message` is a sentence for people. */
  readonly error: Error | null;
}

const nothing: PasteState = { step: null, reading: null, error: null };

/** Reads a text whenever it is another; null: there is none. The newest one wins, whatever was under way. */
export function useReading(paste: Paste | null): PasteState & { readonly again: () => void } {
  const [{ of, ...state }, setState] = useState({ of: paste, ...nothing });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt reads the same text again
  useEffect(() => {
    if (!paste) return setState({ of: paste, ...nothing });
    const superseded = new AbortController();
    const { signal } = superseded;
    const at = (step: Step) => setState(({ reading }) => ({ of: paste, step, reading, error: null }));
    at("reading");
    readInWorker(paste, signal, at).then(
      // A long record takes a while to draw; meanwhile the page still answers.
      (reading) => startTransition(() => setState({ of: paste, step: null, reading, error: null })),
      (error: Error) => signal.aborted || setState({ of: paste, step: null, reading: null, error }),
    );
    return () => superseded.abort();
  }, [paste, attempt]);
  const again = () => setAttempt(attempt + 1);
  if (of === paste) return { ...state, again };
  return paste ? { step: "reading", reading: state.reading, error: null, again } : { ...nothing, again };
}
