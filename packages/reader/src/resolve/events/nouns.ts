import { EVENT_NOUN_FORMS } from "../../lang/en/event-forms.ts";
import type { EventEntry } from "../../lang/en/event-verbs.ts";
import type { Event } from "../../model/event.ts";
import type { Range } from "../../model/layers.ts";
import { Class } from "../../tag/classes.ts";
import type { Found } from "./found.ts";
import { at, type Grammar, is, isDeterminer, opensClause, phraseBefore, phraseFrom, word } from "./grammar.ts";

/** The events that nouns of one sentence tell by themselves: "the arrest of the printer by the harbour police". */
export function nounEvents(grammar: Grammar, taken: readonly Range[]): readonly Found[] {
  const found: Found[] = [];
  const [first, last] = grammar.sentence.tokens;
  for (let i = first; i < last; i++) {
    const entry = entryAt(grammar, i);
    if (!entry || taken.some(([from, to]) => from <= i && i < to)) continue;
    const event = readNoun(grammar, i, entry);
    if (event) found.push(event);
  }
  return found;
}

function entryAt(grammar: Grammar, i: number): EventEntry | undefined {
  const entries = EVENT_NOUN_FORMS.get(word(grammar, i));
  if (!entries || (is(grammar, i, Class.capital) && i > grammar.sentence.tokens[0])) return undefined;
  return [...entries]
    .sort((a, b) => b.lemma.length - a.lemma.length)
    .find(({ lemma }) => standsBefore(grammar, i, lemma));
}

const standsBefore = (grammar: Grammar, i: number, lemma: string): boolean =>
  lemma
    .split(" ")
    .slice(0, -1)
    .reverse()
    .every((one, back) => word(grammar, i - 1 - back) === one);

function readNoun(grammar: Grammar, i: number, entry: EventEntry): Found | null {
  const after = arguments_(grammar, i + 1);
  const owner = ownerOf(grammar, i);
  const of = after.get("of") ?? null;
  const between = pair(grammar, i + 1);
  const recipientOf: Readonly<Record<string, Range | null>> = {
    "of-by": of,
    "by-on": after.get("on") ?? null,
    with: between?.[1] ?? after.get("with") ?? null,
    against: after.get("against") ?? null,
    to: after.get("to") ?? null,
    for: after.get("to") ?? null,
  };
  const recipient = recipientOf[entry.frame] ?? null;
  const actor = between?.[0] ?? after.get("by") ?? owner ?? (entry.frame === "none" ? of : null);
  if (!recipient || (!actor && !DEED.test(entry.frame))) return null;
  const told = toldOf(grammar, i);
  return told ? { grammar, entry, anchor: [i, i + 1], actor, recipient, ...told } : null;
}

const DEED = /^(?:of-by|by-on)$/;

/** The phrases after "of", "by", "on", "with", ... that follow a noun one upon the other. */
function arguments_(grammar: Grammar, from: number): ReadonlyMap<string, Range> {
  const found = new Map<string, Range>();
  let i = from;
  while (/^(?:of|by|on|with|against|to)$/.test(word(grammar, i)) && !found.has(word(grammar, i))) {
    const phrase = phraseFrom(grammar, i + 1);
    if (!phrase || is(grammar, phrase[0], Class.time) || at(grammar, phrase[0])?.kind === "number") break;
    found.set(word(grammar, i), phrase);
    i = phrase[1];
  }
  return found;
}

/** "between the miners' league and the owners of Pit Nine" */
function pair(grammar: Grammar, from: number): readonly [Range, Range] | null {
  if (word(grammar, from) !== "between") return null;
  const one = phraseFrom(grammar, from + 1);
  const other = one && word(grammar, one[1]) === "and" ? phraseFrom(grammar, one[1] + 1) : null;
  return one && other ? [one, other] : null;
}

/** "**Dorrak's** attack", "**the gang's** second raid" */
function ownerOf(grammar: Grammar, noun: number): Range | null {
  for (let i = noun - 1; i >= noun - 3; i--) {
    if (/^['’]s$/.test(word(grammar, i))) return phraseBefore(grammar, i);
    if (isDeterminer(grammar, i) || !at(grammar, i)) return null;
  }
  return null;
}

const PREVENTED = /^(?:prevent(?:s|ed)?|foil(?:s|ed)?|thwart(?:s|ed)?|avert(?:s|ed)?)$/;
const OPEN =
  /^(?:would|could|might|may|should|must|can|will|if|unless|whether|call(?:s|ed|ing)?|demand(?:s|ed|ing)?|threat(?:s|ened)?|risk|fears?|feared|plan(?:s|ned|ning)?|possible|potential|alleged|seek(?:s|ing)?|sought|urged?|propos(?:al|ed)|to|want(?:s|ed)?|attempted|future|next|upcoming)$/;

/* Words before a noun in which its clause tells whether it happened. */
const LOOKED_AT = 10;

/** Whether it happened; null where that is left open. */
function toldOf(grammar: Grammar, noun: number): { negated: boolean; status: Event["status"] } | null {
  let negated = false;
  for (let i = noun - 1; i >= noun - LOOKED_AT && at(grammar, i); i--) {
    const lower = word(grammar, i);
    if (lower === "anniversary") return { negated: false, status: "historical" };
    if (OPEN.test(lower)) return null;
    if (/^(?:no|without|not|never)$/.test(lower) || PREVENTED.test(lower)) negated = true;
    if (opensClause(grammar, i) && /^[,;]$/.test(word(grammar, i - 1))) break;
  }
  return { negated, status: "actual" };
}
