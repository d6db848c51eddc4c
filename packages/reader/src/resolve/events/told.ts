import type { Event } from "../../model/event.ts";
import type { Time } from "../../model/time.ts";
import { Class } from "../../tag/classes.ts";
import type { Voiced } from "./found.ts";
import { at, is, saysSo, word } from "./grammar.ts";

/** Whether it is said to have happened; null where the reporter himself leaves it open ("allegedly"). */
export function told(
  found: Voiced,
  time: Time | undefined,
  published: string | undefined,
): Pick<Event, "polarity" | "status"> | null {
  const { voice, negated, status } = found;
  const { conditional, hedged, asked } = around(found);
  if (hedged && !voice) return null;
  if (found.entry.noun && conditional) return null;
  const denied = voice?.act === "deny" && !negated;
  const open = conditional || asked || voice?.polarity === "negated" || voice?.status !== undefined;
  const past = status === "actual" && !open && time !== undefined && isHistory(found, time, published);
  return {
    polarity: negated || denied ? "negated" : "asserted",
    status: open ? "possible" : past ? "historical" : status,
  };
}

const CONDITIONS = /^(?:if|unless|whether)$/;
const FEARS = /^(?:fears?|feared|hopes?|hoped|worry|worries|worried|doubts?|doubted)$/;

/** What stands around a deed and leaves it open. */
function around({ grammar, anchor, status }: Voiced) {
  const [first, last] = grammar.sentence.tokens;
  const words = Array.from({ length: last - first }, (_, i) => word(grammar, first + i));
  let conditional = status === "planned" && words.some((one) => /^(?:if|unless)$/.test(one));
  for (let i = anchor[0] - 1; i >= first && !conditional && !saysSo(grammar, i); i--) {
    if (CONDITIONS.test(word(grammar, i)) || FEARS.test(word(grammar, i))) conditional = true;
    if (word(grammar, i) === "," && !is(grammar, first, Class.subordinator)) break;
  }
  const near = words.slice(Math.max(0, anchor[0] - first - 4), anchor[1] - first + 2);
  const hedged = near.some((one) => /^(?:allegedly|reportedly|supposedly|apparently|alleged)$/.test(one));
  return { conditional, hedged, asked: at(grammar, last - 1)?.text === "?" };
}

/* So many years back, what happened is no news. */
const HISTORY = 2;

/** Is it told of a time long past: "thirty years ago", "in 1951"? */
function isHistory({ grammar }: Voiced, { edtf, span }: Time, published: string | undefined): boolean {
  const words = grammar.segmented.text.slice(...span);
  if (/\byears ago\b|\bdecades? ago\b/i.test(words)) return true;
  const year = Number(/^-?\d{4}/.exec(edtf ?? "")?.[0] ?? Number.NaN);
  const now = Number(published?.slice(0, 4) ?? Number.NaN);
  return Number.isNaN(now) ? year < 2000 : now - year >= HISTORY;
}
