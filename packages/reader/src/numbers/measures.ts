import { BARE_VERBS, COUNTED, HELD_EVENTS, PHRASES } from "../en/counted.ts";
import {
  AMONG_THE,
  BE,
  BEFORE_BARE_VERBS,
  BEFORE_BOUNDS,
  BEFORE_COUNTED,
  BOUNDED,
  CLAUSE_STARTS,
  HAVE,
  INSIDE_PREDICATES,
  OBJECTS,
  STATE_OR_DEED,
} from "../en/counting.ts";
import * as words from "../en/function-words.ts";
import { LIST_LINKS } from "../en/links.ts";
import { PEOPLE } from "../en/numbers.ts";
import { OF, OTHERS } from "../en/phrase-words.ts";
import { isClosed } from "../grammar/closed-words.ts";
import { type Grammar, grammarOf } from "../grammar/grammar.ts";
import { phraseEnd } from "../grammar/noun-phrases.ts";
import { Part } from "../grammar/parts/part.ts";
import type { CountWord } from "../language-words.ts";
import type { Range, Token } from "../layers.ts";
import { headBefore, idiomAround, totalBefore } from "./totals.ts";

/** The words that tell what a number counts, and their kind; `kind` is "other" where none of them tells it. */
export interface Counts {
  readonly first: number;
  readonly last: number;
  readonly kind: string;
}

/** How far after a number its predicate may stand, in tokens. */
const REACH = 24;

/**
 * What the number at `quantity` counts: the noun phrase after it, the predicate of that ("were killed"), or the verb
 * that governs it ("killing"). Looks no further than `bounds`, which end at the neighbouring numbers.
 */
export function countsAt(tokens: readonly Token[], quantity: Range, bounds: Range): Counts {
  const phraseEnd = nounPhraseEnd(tokens, quantity[1], bounds[1]);
  const named = kindWithin(tokens, quantity[1], phraseEnd, bounds[1]);
  const predicate = predicateAfter(tokens, phraseEnd, bounds[1], isInRelative(tokens, quantity[0], bounds[0]));
  if (named && named.as !== "noun") return { first: quantity[1], last: phraseEnd, kind: named.kind };
  const event = predicate?.kind === "held" && HELD_EVENTS.has(tokens[phraseEnd - 1]?.lower ?? "");
  if (predicate && !event) return { first: quantity[1], last: predicate.last, kind: predicate.kind };
  const around = headBefore(tokens, quantity) ?? idiomAround(tokens, quantity, phraseEnd);
  const governor = around
    ? { first: around.at, last: around.at + 1, kind: around.kind }
    : governorBefore(tokens, quantity[0], bounds[0], tokens[phraseEnd - 1]?.lower ?? "");
  if (governor && phraseEnd === quantity[1]) return governor;
  const kind = governor?.kind ?? named?.kind ?? "other";
  return { first: quantity[1], last: phraseEnd, kind };
}

/** Where the noun phrase that begins at `i` ends, with what has become of those it counts: "people **killed**", "**missing**". */
export function nounPhraseEnd(tokens: readonly Token[], i: number, end: number): number {
  const last = Math.min(end, tokens.length);
  const grammar = grammarOf({ tokens });
  const first = OF.has(tokens[i]?.lower ?? "") ? i + 1 : i;
  const ends = first === i && standsBeside(grammar, i) ? i : phraseEnd(grammar, first);
  let at = Math.max(i, Math.min(ends > first ? ends : i, last));
  if (at > i && goesOnInIng(tokens, at)) at = Math.min(at + 2, last);
  while (at < last && isState(tokens, at)) at++;
  return at;
}

/** "five healthy **eating tips**": a plural behind a word in -ing, and none before it; not "five people eating apples". */
const goesOnInIng = (tokens: readonly Token[], at: number): boolean =>
  /^\p{Ll}+ing$/u.test(tokens[at]?.text ?? "") &&
  /^\p{Ll}+[^s]s$/u.test(tokens[at + 1]?.text ?? "") &&
  !isClosed(tokens[at + 1]?.lower ?? "") &&
  !isOfSeveral(tokens[at - 1]?.lower ?? "");

const isOfSeveral = (word: string): boolean => /[^s]s$/.test(word) || PEOPLE.has(word);

/** "$16 **an hour**", "cost him $16 **they** …", "from 40 **to** 60", but "two **others**" */
const standsBeside = ({ tokens, parts }: Grammar, i: number): boolean =>
  parts[i] === Part.determiner ||
  parts[i] === Part.preposition ||
  (parts[i] === Part.pronoun && !OTHERS.has(tokens[i]?.lower ?? ""));

function isState(tokens: readonly Token[], at: number): boolean {
  const as = COUNTED.get((tokens[at] as Token).lower)?.as;
  return (as === "state" || as === "done") && !takesObject(tokens, at);
}

/** An active verb: its object follows ("12 gunmen killed the guard"). */
function takesObject(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at], tokens[at + 1]];
  if (COUNTED.get(word?.lower ?? "")?.as !== "done" || !next) return false;
  const bounded = !BEFORE_BOUNDS.has(next.lower) || BOUNDED.has(tokens[at + 2]?.lower ?? "");
  return next.kind === "number" || (OBJECTS.has(next.lower) && bounded);
}

function kindWithin(tokens: readonly Token[], first: number, last: number, end: number): CountWord | undefined {
  let kind: CountWord | undefined;
  for (let i = first; i < last; i++) {
    const entry = COUNTED.get(tokens[i]?.lower ?? "");
    if (!entry || entry.as === "verb" || (entry.as === "done" && i + 1 < end && takesObject(tokens, i))) continue;
    if (!kind || entry.as !== "noun") kind = entry;
    if (entry.as !== "noun" && !STATE_OR_DEED.has(tokens[i]?.lower ?? "")) return entry;
  }
  return kind;
}

/** "were killed", "have been taken to hospital", "who died", "believed to be alive", also after "in the city" or ", including ...,". */
function predicateAfter(tokens: readonly Token[], from: number, end: number, inRelative: boolean): Counts | undefined {
  let [passive, perfect, apart] = [false, false, false];
  let [done, relative] = [inRelative, false];
  for (let i = from; i < Math.min(end, from + REACH); i++) {
    const { lower, kind } = tokens[i] as Token;
    if (/^[.;:?!)(]$/.test(lower) || kind === "quote" || CLAUSE_STARTS.has(lower)) return undefined;
    if (done && !relative && isOuterVerb(tokens, i)) return undefined;
    if (relative && words.RELATIVES.has(lower) && i > 0 && tokens[i - 1]?.text !== ",") return undefined;
    relative ||= words.RELATIVES.has(lower);
    if (LIST_LINKS.has(lower)) [apart, passive, perfect] = [true, false, false];
    else if (BE.has(lower)) passive = true;
    else if (HAVE.has(lower)) perfect = true;
    const found = predicateKind(tokens, i, passive, perfect, apart);
    if (found) return { first: from, last: i + 1, kind: found };
    if (kind === "word" && (passive || perfect) && !passes(lower)) {
      [passive, perfect, apart] = [false, false, true];
      done = true;
    }
  }
  return undefined;
}

/** "the gunmen**, who** killed 12 people, were arrested": in a clause that is inserted between commas. */
function isInRelative(tokens: readonly Token[], quantity: number, start: number): boolean {
  for (let at = quantity - 1; at > start; at--) {
    if (tokens[at]?.kind !== "word") return false;
    if (words.RELATIVES.has(tokens[at]?.lower ?? "")) return tokens[at - 1]?.text === ",";
  }
  return false;
}

/** "The mill, where two looms were kept dry**, was** destroyed": of what the clause of the number stands in. */
const isOuterVerb = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === "," && (BE.has(tokens[i + 1]?.lower ?? "") || HAVE.has(tokens[i + 1]?.lower ?? ""));

const passes = (lower: string): boolean =>
  BE.has(lower) || HAVE.has(lower) || INSIDE_PREDICATES.has(lower) || lower.endsWith("ly");

function predicateKind(
  tokens: readonly Token[],
  i: number,
  passive: boolean,
  perfect: boolean,
  apart: boolean,
): string | undefined {
  const lower = (tokens[i] as Token).lower;
  const phrase = PHRASES.get(lower);
  if (phrase?.[0].some((before) => endsWith(tokens, i, before))) return phrase[1];
  const entry = COUNTED.get(lower);
  if (!entry || entry.as === "verb") return undefined;
  if (entry.as === "noun") return passive && AMONG_THE.has(tokens[i - 2]?.lower ?? "") ? entry.kind : undefined;
  if (entry.as === "done") return passive || (!apart && !perfect && !takesObject(tokens, i)) ? entry.kind : undefined;
  return passive || perfect || !apart ? entry.kind : undefined;
}

/** Do these words stand right before token `i`? */
const endsWith = (tokens: readonly Token[], i: number, before: string): boolean =>
  before
    .split(" ")
    .reverse()
    .every((word, back) => tokens[i - 1 - back]?.lower === word);

/** "killing", "wounded", "arrested" right before the number; "the death toll rose to". */
function governorBefore(tokens: readonly Token[], quantity: number, start: number, noun: string): Counts | undefined {
  for (let i = quantity - 1; i >= Math.max(start, quantity - 4); i--) {
    const { lower } = tokens[i] as Token;
    const entry = COUNTED.get(lower);
    if (entry && (entry.as === "verb" || entry.as === "done") && !isNounInIng(tokens, i))
      return { first: i, last: i + 1, kind: entry.kind };
    const bare = BARE_VERBS.get(lower);
    if (bare !== undefined && PEOPLE.has(noun) && BEFORE_BARE_VERBS.has(tokens[i - 1]?.lower ?? ""))
      return { first: i, last: i + 1, kind: bare };
    if (!BEFORE_COUNTED.has(lower)) break;
  }
  const told = totalBefore(tokens, quantity, start);
  return told && { first: told.at, last: told.at + 1, kind: told.kind };
}

/** "in the **shelling**" is a noun. */
const isNounInIng = (tokens: readonly Token[], i: number): boolean =>
  /ing$/.test(tokens[i]?.lower ?? "") && words.DETERMINERS.has(tokens[i - 1]?.lower ?? "");
