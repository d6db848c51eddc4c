import type { Reading } from "@according/reader";
import { readBy } from "./engine.ts";
import type { Incoming, Intake } from "./intake/intake.ts";
import type { Kept, Store } from "./store/store.ts";

/** What became of one input. */
export type Outcome = ({ readonly input: string } & Kept) | { readonly input: string; readonly problem: string };

/**
 * The one way in: each report is read and kept in the story, one transaction each. An input that gives no report is
 * passed on with its problem. Rejects with `StoreError` when the record itself fails; what came before is kept.
 */
export async function* keepReports(
  incoming: AsyncIterable<Intake>,
  store: Store,
  story: string,
): AsyncGenerator<Outcome> {
  for await (const one of incoming) {
    if ("problem" in one) yield one;
    else {
      const reading = read(one);
      if (reading === null) yield { input: one.input, problem: `${one.input} ${UNREAD}` };
      else yield { input: one.input, ...(await store.keep({ story, origin: one.origin, reading })) };
    }
  }
}

const UNREAD = "could not be read because of a fault in According: please report it, with the text if you may.";

/** null: the reader failed, which it never should; the other reports must not suffer for it. */
function read({ text, meta }: Incoming): Reading | null {
  try {
    return readBy(text, meta);
  } catch (error) {
    if (process.env.ACCORDING_DEBUG) console.error(error);
    return null;
  }
}
