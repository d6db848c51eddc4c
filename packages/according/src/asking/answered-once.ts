import type { Store } from "../store/store.ts";
import { isZipped, zipped } from "../zipped.ts";
import { HELD, KEPT, type Question } from "./asking.ts";
import { heldAnswers } from "./held-answers.ts";

/** Answers what is asked of a story, the first of `of`, as JSON, packed or not; null: there is no such thing. */
export type Asker = (
  question: Question | "save",
  of: readonly [story: string, ...unknown[]],
) => Promise<Uint8Array | null>;

/** Bytes, packed: of a story of 5,000 reports all that is kept (25 MB), and as much of its parts. */
const MOST_HELD = 64 * 2 ** 20;

/**
 * Whoever asks the same of the same waits for the same answer. What one looks at again and again is held here, packed, for as
 * long as the story stays as it is: a thread that has the whole story in its memory takes long to hand over much. `stamp`: the
 * store's.
 */
export function answeredOnce(stamp: Store["stamp"], ask: Asker): Asker {
  const asked = new Map<string, ReturnType<Asker>>();
  const held = heldAnswers(MOST_HELD);
  const hold = async (key: string, now: string, json: Uint8Array, story: string): Promise<void> => {
    const packed = isZipped(json) ? json : await zipped(json);
    // It may have changed meanwhile.
    if ((await stamp(story)) === now) held.put(key, now, packed);
  };
  const asking = async (key: string, now: string | null, ...of: Parameters<Asker>): ReturnType<Asker> => {
    const [question, [story]] = of;
    const json = await ask(...of);
    if (json && now !== null && isAskedAgain(question)) hold(key, now, json, story).catch(() => undefined);
    return json;
  };
  return async (question, of) => {
    const [key, now] = [JSON.stringify([question, of]), await stamp(of[0])];
    const known = now === null ? null : held.get(key, now);
    if (known) return known;
    const once = `${now} ${key}`;
    const answer = asked.get(once) ?? asking(key, now, question, of).finally(() => asked.delete(once));
    asked.set(once, answer);
    return answer;
  };
}

const isAskedAgain = (question: Question | "save"): boolean => [...KEPT, ...HELD].some((one) => one === question);
