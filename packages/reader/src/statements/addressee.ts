import type { Span } from "@according/record";
import { BODIES } from "../en/bodies.ts";
import { DETERMINERS, PERSONAL_PRONOUNS, PREPOSITIONS, TIME_NOUNS } from "../en/function-words.ts";
import { DIRECTED, DURING_TALK, HEARERS, MET, PEOPLE_PLURAL, WITH } from "../en/hearers.ts";
import { ON } from "../en/links.ts";
import { GROUPS, TITLES } from "../en/people.ts";
import { OF } from "../en/phrase-words.ts";
import { ADDRESSING, SAYING_TO, TELLING } from "../en/predicates/saying.ts";
import { BE_TOLD, BESIDE_DAY, NO_HEARERS, SAID_TO, TOLD_NEXT } from "../en/statements.ts";
import { indexOf, phraseEndAmong } from "../grammar/among.ts";
import type { Segmented, Token } from "../layers.ts";
import { isCapitalised } from "../text/capital.ts";
import { type Around, cover, isSaid } from "./around.ts";

/**
 * To whom something is said: "told **reporters**", "warned **residents** that", "wrote to **staff**", "in a letter to
 * **Congress**". `inner`: the words of saying, where they are not the cue.
 */
export function hearer(scene: Around, inner?: readonly Token[]): Span | undefined {
  const words = inner ?? scene.words;
  const { segmented } = scene.places;
  const cueEnd = inner ? Number.POSITIVE_INFINITY : (scene.attribution.cue.at(-1)?.[1] ?? 0);
  for (let i = 0; i < words.length; i++) {
    const { lower, start } = words[i] as Token;
    const heard = start < cueEnd ? afterVerb(scene, words, i, inner !== undefined) : undefined;
    const met =
      MET.has(lower) && start >= cueEnd ? metWith(segmented, words.slice(Math.max(0, i - MET_BEFORE))) : undefined;
    const directed = heard ?? met ?? (DIRECTED.has(lower) ? saidTo(segmented, words, i + 1, 1) : undefined);
    if (directed) return directed;
  }
  return (
    fronted(segmented, scene.before) ??
    metWith(segmented, scene.behind) ??
    metWith(segmented, scene.tail) ??
    metWith(segmented, scene.before)
  );
}

/** "in a conference call with **donors**", "at a meeting with **staff**" */
function metWith(segmented: Segmented, words: readonly Token[]): Span | undefined {
  const at = words.findIndex(({ lower }, i) => MET.has(lower) && WITH.has(words[i + 1]?.lower ?? ""));
  if (at < 0 || !words.slice(Math.max(0, at - MET_BEFORE), at).some(({ lower }) => DURING_TALK.has(lower)))
    return undefined;
  const heard = words.slice(at + 2, phraseEndAmong(segmented, words, at + 2));
  return hears(heard) ? cover(heard) : undefined;
}

/* Before "call with" its preposition stands at most so many words away: "on a conference call with". */
const MET_BEFORE = 5;

function afterVerb(scene: Around, words: readonly Token[], i: number, inner: boolean): Span | undefined {
  const { lower, start } = words[i] as Token;
  if (BE_TOLD.has(words[i - 1]?.lower ?? "")) return undefined;
  const { segmented } = scene.places;
  const verb = indexOf(scene.tokens, start);
  if (TELLING.has(lower)) return toldTo(scene, words.slice(i), inner ? -1 : verb);
  const next = ADDRESSING.get(lower);
  const addressed = next && !inner ? addressedAt(segmented, verb, next) : undefined;
  return addressed ?? (SAYING_TO.has(lower) ? saidTo(segmented, words, i + 1) : undefined);
}

/** "In a letter to **Congress**, the minister said" */
function fronted(segmented: Segmented, before: readonly Token[]): Span | undefined {
  const at = before.findIndex(({ lower }) => DIRECTED.has(lower));
  return at < 0 || at > 6 ? undefined : saidTo(segmented, before, at + 1, 1);
}

/** The words right after a verb of telling, up to the content where that is known. */
function toldTo({ places, tokens, attribution }: Around, words: readonly Token[], verb: number): Span | undefined {
  const next = tokens[verb + 1];
  if (verb >= 0 && (!next || isSaid(attribution, next)))
    return next && /^\p{L}/u.test(next.text) ? addressedAt(places.segmented, verb, TOLD_NEXT) : undefined;
  const end = phraseEndAmong(places.segmented, words, 1);
  return end > 1 ? cover(words.slice(1, end)) : undefined;
}

/** Somebody between a verb and its content, which opens with one of these words or a quotation. */
function addressedAt(segmented: Segmented, verb: number, next: ReadonlySet<string>): Span | undefined {
  const { tokens } = segmented;
  const end = phraseEndAmong(segmented, tokens, verb + 1);
  if (end === verb + 1) return undefined;
  const first = tokens.slice(verb + 1, end);
  const heard = next.has("that") && !beginsContent(tokens, end, next) ? beforeOf(first) : first;
  const after = verb + 1 + heard.length;
  return hears(heard) && (after < end ? next.has("about") : beginsContent(tokens, after, next))
    ? cover(heard)
    : undefined;
}

/** "warned **investors** of losses" */
const beforeOf = (words: readonly Token[]): readonly Token[] => {
  const of = words.findIndex(({ lower }) => OF.has(lower));
  return of > 0 ? words.slice(0, of) : words;
};

/** After a time or not, does the content begin here? */
function beginsContent(tokens: readonly Token[], at: number, next: ReadonlySet<string>): boolean {
  let i = at;
  for (let steps = 0; steps < 5 && tellsTime(tokens, i); steps++) i++;
  const token = tokens[i];
  return (
    token !== undefined && (next.has(token.lower) || (token.kind === "quote" && next.has("that")) || token.text === ":")
  );
}

const tellsTime = (tokens: readonly Token[], i: number): boolean => {
  const { lower = "" } = tokens[i] ?? {};
  return (
    TIME_NOUNS.has(lower) || (ON.has(lower) && TIME_NOUNS.has(tokens[i + 1]?.lower ?? "")) || BESIDE_DAY.has(lower)
  );
};

/** "to **staff**", a word or two after the verb or noun. */
function saidTo(segmented: Segmented, words: readonly Token[], from: number, within = 6): Span | undefined {
  for (let i = from; i < Math.min(from + within, words.length); i++) {
    const { lower } = words[i] as Token;
    if (SAID_TO.has(lower)) {
      const heard = words.slice(i + 1, phraseEndAmong(segmented, words, i + 1));
      return hears(heard) ? cover(heard) : undefined;
    }
    if (PREPOSITIONS.has(lower) && !ON.has(lower)) return undefined;
    if (words[i]?.kind !== "word") return undefined;
  }
  return undefined;
}

/** Can these words be somebody who is told something? */
function hears(words: readonly Token[]): boolean {
  const named = words.filter(({ lower }, i) => i > 0 || words.length === 1 || !DETERMINERS.has(lower));
  const of = named.findIndex(({ lower }) => OF.has(lower));
  const head = named[(of > 0 ? of : named.length) - 1];
  if (!head || TIME_NOUNS.has(head.lower)) return false;
  const { lower } = head;
  if (PERSONAL_PRONOUNS.has(lower)) return !NO_HEARERS.has(lower);
  return (
    HEARERS.has(lower) ||
    GROUPS.has(lower) ||
    TITLES.has(lower) ||
    BODIES.has(lower) ||
    PEOPLE_PLURAL.test(lower) ||
    isCapitalised(head)
  );
}
