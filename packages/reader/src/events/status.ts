import type { Event, Time } from "@according/record";
import { isHearsay } from "../assertion/hearsay.ts";
import { Class } from "../grammar/classes.ts";
import { at, is, saysSo, word } from "../grammar/event-grammar.ts";
import type { Attribution } from "../layers.ts";
import type { Voiced } from "./event-mention.ts";

export interface Told {
  readonly said: Attribution | undefined;
  readonly time: Time | undefined;
  readonly published: string | undefined;
}

/** Whether it is said to have happened; null where the reporter himself leaves it open ("allegedly"). */
export function told(found: Voiced, { said, time, published }: Told): Pick<Event, "assertion" | "historical"> | null {
  const { negated, status } = found;
  const { conditional, hedged, asked } = around(found);
  if ((hedged && !said) || isHearsay(found, said)) return null;
  if (found.entry.noun && conditional) return null;
  const denied = (said?.act === "deny" || (said?.act === "reject" && isClause(found))) && !negated;
  const open =
    conditional ||
    asked ||
    said?.assertion.polarity === "negated" ||
    (said !== undefined && said.assertion.mode !== "actual");
  const past = status === "actual" && !open && time !== undefined && isHistory(found, time, published);
  const later = said && status === "possible" && !open && isFuture(found, said);
  return {
    assertion: {
      polarity: negated || denied ? "negated" : "asserted",
      mode: open ? "possible" : later ? "planned" : status,
    },
    ...((past || (found.historical && !open)) && { historical: true }),
  };
}

/** A clause with its own subject: of "rejected the claim that it had shelled", not of "refused to shell". */
const isClause = ({ grammar, from, anchor, governed }: Voiced): boolean =>
  governed === null && from < anchor[0] && word(grammar, from - 1) === "that";

/** "said it **would** send": told of in the past, what is to come. */
const isFuture = ({ grammar, from, anchor }: Voiced, { form, cue, assertion }: Attribution): boolean =>
  form === "indirect" &&
  assertion.condition === undefined &&
  cue.some((span) =>
    /\b(?:said|told|added|announced|confirmed|promised|pledged|vowed)$/i.test(grammar.segmented.text.slice(...span)),
  ) &&
  Array.from({ length: anchor[0] - from }, (_, i) => word(grammar, from + i)).includes("would") &&
  !sentenceHas(grammar, /^(?:if|unless)$/);

const sentenceHas = (grammar: Voiced["grammar"], pattern: RegExp): boolean => {
  const [first, last] = grammar.sentence.tokens;
  for (let i = first; i < last; i++) if (pattern.test(word(grammar, i))) return true;
  return false;
};

const CONDITIONS = /^(?:if|unless|until|whether|why)$/;
const FEARS = /^(?:fears?|feared|hopes?|hoped|worry|worries|worried|doubts?|doubted)$/;

/** "**how many** were killed", "police **suspect that** …" */
const isOpen = (grammar: Voiced["grammar"], i: number): boolean =>
  (word(grammar, i) === "how" && /^(?:many|much)$/.test(word(grammar, i + 1))) ||
  (/^suspect(?:s|ed)?$/.test(word(grammar, i)) && word(grammar, i + 1) === "that");

/** What stands around a deed and leaves it open. */
function around({ grammar, anchor, status }: Voiced) {
  const [first, last] = grammar.sentence.tokens;
  let conditional = status === "planned" && sentenceHas(grammar, /^(?:if|unless)$/);
  for (let i = anchor[0] - 1; i >= first && !conditional && !saysSo(grammar, i); i--) {
    if (CONDITIONS.test(word(grammar, i)) || FEARS.test(word(grammar, i)) || isOpen(grammar, i)) conditional = true;
    if (word(grammar, i) === "," && !is(grammar, first, Class.subordinator)) break;
  }
  const near = Array.from({ length: anchor[1] - anchor[0] + 6 }, (_, i) => word(grammar, anchor[0] - 4 + i));
  const hedged = near.some((one) => /^(?:allegedly|reportedly|supposedly|apparently|alleged)$/.test(one));
  return { conditional, hedged, asked: at(grammar, last - 1)?.text === "?" };
}

/* So many months back, what happened is no news. */
const HISTORY = 24;

/** Is it told of a time long past: "thirty years ago", "in 1951"? */
function isHistory({ grammar }: Voiced, { edtf, span }: Time, published: string | undefined): boolean {
  const words = grammar.segmented.text.slice(...span);
  if (/\byears ago\b|\bdecades? ago\b/i.test(words)) return true;
  const [then, now] = [monthOf(edtf, 12), monthOf(published, 1)];
  if (then === null) return false;
  return now === null ? then < 2000 * 12 : now - then >= HISTORY;
}

/** Months from year 0 of a date; of a year alone the month given. */
function monthOf(date: string | null | undefined, otherwise: number): number | null {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?/.exec(date ?? "") ?? [];
  return year === undefined ? null : Number(year) * 12 + Number(month ?? otherwise);
}
