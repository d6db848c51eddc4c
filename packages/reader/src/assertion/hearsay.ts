import { HEARSAY_NOUNS } from "../en/event-parties.ts";
import { Class } from "../grammar/classes.ts";
import { at, type Grammar, is, word } from "../grammar/event-grammar.ts";
import type { Attribution, Range } from "../layers.ts";

/** A clause that tells what somebody does. */
export interface ToldClause {
  readonly grammar: Grammar;
  /** Where it begins: with its subject, or with its verb. */
  readonly from: number;
  readonly actor: Range | null;
  readonly recipient: Range | null;
  readonly entry: { readonly type: string };
}

/**
 * Is a clause told that nobody vouches for: "there is no evidence **that** …", "reports **that** … were false", "wrongly
 * said …"? A clause behind "that" is somebody's own words, or stands behind "the fact", or it is nobody's.
 */
export function isHearsay(found: ToldClause, said: Attribution | undefined): boolean {
  return (said !== undefined && isTakenBack(found, said)) || isInClause(found, said) || isImagined(found);
}

/* Behind these a clause is a fact. */
const FACTS = /^(?:fact|facts|news|given|so|now|ensure|after)$/;

function isInClause(found: ToldClause, said: Attribution | undefined): boolean {
  const { grammar, from } = found;
  if (!opensWithSubject(found)) return false;
  const that = word(grammar, from - 1) === "that";
  const before = word(grammar, that ? from - 2 : from - 1);
  const claimed = HEARSAY_NOUNS.has(before) && !is(grammar, from - 1, Class.preposition);
  if (!that && !claimed) return false;
  const openings = [from, that ? from - 1 : from].map((i) => at(grammar, i)?.start);
  if (said?.content.some(([start]) => openings.includes(start))) return false;
  return claimed || !FACTS.test(before);
}

/** Does the subject stand inside the clause, so that "that" is no relative? */
const opensWithSubject = ({ from, actor, recipient }: ToldClause): boolean =>
  [actor, recipient].some((range) => range !== null && range[0] === from);

/* Cues whose content is not what they vouch for. */
const TAKEN_BACK =
  /\b(?:never|not) (?:said|say|claimed|suggested)\b|\b(?:retract|withdr[ae]w|wrongly|falsely|mistakenly|apologi[sz]\w+ for|pretend|failed to|tried to|trying to|yet to|untrue|lie)/i;

/** "**Few** believe that …": said by nobody in particular, and not believed. */
const FEW = /^(?:few|nobody|no one|none|hardly anyone)\b/i;

function isTakenBack({ grammar }: ToldClause, { cue, source, content }: Attribution): boolean {
  const { text } = grammar.segmented;
  const [first, last] = [cue[0], cue.at(-1)];
  const words = first && last ? text.slice(Math.max(0, first[0] - AROUND), last[1]) : "";
  const opening = text.slice(content[0]?.[0] ?? 0, (content[0]?.[0] ?? 0) + OPENING);
  const written = source[0] ? text.slice(...source[0]) : "";
  return (
    TAKEN_BACK.test(words) ||
    FEW.test(written) ||
    /^\W*(?:it (?:is|was)|that is) (?:a lie|untrue|false|not true)\b/i.test(opening)
  );
}

/* Characters in front of a cue and at the opening of a content that are looked at. */
const AROUND = 24;
const OPENING = 40;

/** "**Imagine** that Dorrak invades", "it looked **as though** …", "in the **film** …" */
function isImagined({ grammar, from, entry }: ToldClause): boolean {
  const [first, end] = grammar.sentence.tokens;
  if (/^(?:imagine|suppose|picture|contrary)$/.test(word(grammar, first))) return true;
  if (/^(?:though|if)$/.test(word(grammar, from - 1)) && word(grammar, from - 2) === "as") return true;
  if (entry.type === "COOPERATE" || entry.type === "MOBILIZE") return false;
  for (let i = first; i < end; i++) if (FICTION.test(word(grammar, i))) return true;
  return false;
}

const FICTION =
  /^(?:novel|novels|film|films|movie|drama|thriller|comedy|opera|episode|sitcom|drill|simulation|exercise)$/;
