import { type Given, keepTogether, type Outcome } from "../keep.ts";
import type { Store } from "../store/store.ts";

/** So many reports are in one transaction at most. */
const MOST = 64;

interface Waiting {
  readonly given: Given;
  readonly hear: (outcome: Outcome) => void;
  readonly fail: (reason: unknown) => void;
}

/**
 * Keeps what it is given. What comes while something is being kept waits, and is kept next, all of it in one transaction: whoever
 * keeps has the record's turn, and many machines wait for it. Rejects with `StoreError` when the record itself fails.
 */
export function keeper(store: Store): (given: Given) => Promise<Outcome> {
  const waiting: Waiting[] = [];
  let isKeeping = false;
  const keepWaiting = async () => {
    if (isKeeping) return;
    isKeeping = true;
    while (waiting.length > 0) await keepSome(waiting.splice(0, MOST), store);
    isKeeping = false;
  };
  return (given) =>
    new Promise((hear, fail) => {
      waiting.push({ given, hear, fail });
      void keepWaiting();
    });
}

/** Never rejects: whoever gave a report hears what became of it. */
async function keepSome(some: readonly Waiting[], store: Store): Promise<void> {
  try {
    const outcomes = await keepTogether(
      some.map(({ given }) => given),
      store,
    );
    for (const [i, { hear }] of some.entries()) hear(outcomes[i] as Outcome);
  } catch (error) {
    for (const { fail } of some) fail(error);
  }
}
