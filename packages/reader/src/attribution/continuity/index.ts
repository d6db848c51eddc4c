import { afterQuotation } from "./after-quotation.ts";
import { afterGesture, paragraphOfSpeech } from "./after-speech.ts";
import type { Continuation } from "./continuation.ts";
import { namedBelow } from "./named-below.ts";

/** How a quotation goes on with one before it; the trained engine's evidence has them too. */
export const AFTER_QUOTATIONS: readonly Continuation[] = [afterQuotation];

/** How a quotation in which nothing is found goes on with the speech before it. */
export const AFTER_SPEECH: readonly Continuation[] = [afterGesture, paragraphOfSpeech];

/** How a quotation begins what is said by whoever is named further below. */
export const BEFORE_SPEECH: readonly Continuation[] = [namedBelow];

/** Every way in which a quotation goes on, once. */
export const CONTINUATIONS: readonly Continuation[] = [...AFTER_QUOTATIONS, ...AFTER_SPEECH, ...BEFORE_SPEECH];
