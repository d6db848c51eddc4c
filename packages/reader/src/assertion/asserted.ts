import type { Assertion } from "@according/record";
import { ANNOUNCES, STRICT_CONDITIONS } from "../en/assertion.ts";
import { KEEPING_SILENT } from "../en/silences.ts";
import { word } from "../grammar/event-grammar.ts";
import { claimOf } from "./claims.ts";
import { isAlleged, isDisbelieved, isImagined, isLeftOpen } from "./doubt.ts";
import { type Place, type Saying, sentenceHas } from "./place.ts";

/** What a verb, noun or number says by the words of its own group or clause. */
export interface Own {
  readonly negated: boolean;
  readonly mode: Assertion["mode"];
}

/** What is asserted, and whether it is the word of whoever tells it: not where it is only claimed, alleged or imagined. */
export interface Vouched extends Assertion {
  readonly vouched: boolean;
}

/**
 * What is asserted of a deed or a number: by its own words, by what stands around its clause, and by the saying in which it
 * is told. One answer for figures and events.
 */
export function assertionIn(place: Place, own: Own, said: Saying | undefined): Vouched {
  const claim = claimOf(place, said);
  const unsaid = said !== undefined && isUnsaid(said);
  const negated = own.negated || claim === "refuted" || (!unsaid && isDeniedBySpeaker(place, said));
  const vouched =
    !unsaid && claim !== "open" && !isDisbelieved(place, said) && !isImagined(place) && !isAlleged(place, said);
  return { polarity: negated ? "negated" : "asserted", mode: modeIn(place, own.mode, said), vouched };
}

/** Is it what somebody does not say, or declines to: "declined to say whether 40 had died"? */
const isUnsaid = ({ act, assertion }: Saying): boolean => assertion.polarity === "negated" || KEEPING_SILENT.has(act);

/** Is it what somebody denies, or a clause that he rejects: "rejected the claim **that it had shelled** …"? */
const isDeniedBySpeaker = ({ grammar, from, embedded }: Place, said: Saying | undefined): boolean =>
  said?.act === "deny" || (said?.act === "reject" && embedded && word(grammar, from - 1) === "that");

function modeIn(place: Place, own: Assertion["mode"], said: Saying | undefined): Assertion["mode"] {
  if (place.presupposed) return "actual";
  if (own === "threatened") return own;
  if (isLeftOpen(place, own) || (said && (isUnsaid(said) || said.assertion.mode !== "actual"))) return "possible";
  return own === "possible" && said && isToCome(place, said) ? "planned" : own;
}

/** "said it **would** send": told of in the past, what is to come. */
const isToCome = ({ grammar, from, anchor }: Place, { form, cue, assertion }: Saying): boolean =>
  form === "indirect" &&
  assertion.condition === undefined &&
  cue.some((span) => ANNOUNCES.test(grammar.segmented.text.slice(...span))) &&
  Array.from({ length: anchor[0] - from }, (_, i) => word(grammar, from + i)).includes("would") &&
  !sentenceHas(grammar, STRICT_CONDITIONS);
