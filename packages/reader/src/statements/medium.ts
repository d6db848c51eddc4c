import type { Medium, Span } from "@according/record";
import { OUTLETS } from "../en/bodies.ts";
import { PREPOSITIONS, TIME_NOUNS } from "../en/function-words.ts";
import { A, IN, ON, TO } from "../en/links.ts";
import {
  BEFORE_PLATFORM,
  CONFERENCE,
  COURT,
  ISSUED_MEDIA,
  MEDIUM_NOUNS,
  MEDIUM_VERBS,
  NETWORK,
  NOT_BEHIND,
  OCCASION_MEDIA,
  PLATFORM_NOUNS,
  PLATFORMS,
  PRESS,
  SPEAKING_MEDIA,
  TAIL_MEDIA,
  TELEVISED,
} from "../en/media.ts";
import { OF, THE } from "../en/phrase-words.ts";
import {
  AFTER_MEDIUM,
  COURT_PAPERS,
  ISSUING,
  MEDIUM_LINKS,
  MEDIUM_OWNED,
  NOT_IN_MEDIUM,
  PAPERS_SEEN,
  PUBLISHED,
  REACHED_BY,
  SPEAKING,
} from "../en/statements.ts";
import { phraseEndAmong } from "../grammar/among.ts";
import type { Segmented, Token } from "../layers.ts";
import { isCapitalised } from "../text/capital.ts";
import { type Around, cover } from "./around.ts";

/** Through what something is said: the way named around the cue, a verb that tells it, or a document that is the source. */
export function medium(scene: Around, words = scene.words): Medium | undefined {
  const { segmented } = scene.places;
  return (
    postedAs(scene) ??
    through(segmented, words) ??
    issued(segmented, words) ??
    among(through(segmented, scene.behind), (kind) => !NOT_BEHIND.has(kind)) ??
    among(through(segmented, scene.tail), (kind) => TAIL_MEDIA.has(kind)) ??
    through(segmented, openingWords(scene.before)) ??
    through(segmented, reachedBy(scene.source)) ??
    among(through(segmented, inSource(scene.source)), (kind) => TAIL_MEDIA.has(kind)) ??
    byVerb(scene, words) ??
    speaking(segmented, scene.source)
  );
}

const among = (found: Medium | undefined, fits: (kind: string) => boolean): Medium | undefined =>
  found && fits(found.kind) ? found : undefined;

/** "— Sara Linde **(@saralinde)**": a post, by the account it is signed with. */
function postedAs({
  places,
  attribution: {
    cue: [cue],
  },
}: Around): Medium | undefined {
  return cue && places.segmented.text.startsWith("(@", cue[0]) ? { span: cue, kind: "social-media" } : undefined;
}

/** "told **a news conference**": the occasion stands where the hearer would. */
export function occasion({ places, tokens }: Around, span: Span): Medium | undefined {
  const words = tokens.slice(...(places.tokens(span) ?? [0, 0]));
  const of = words.findIndex(({ lower }) => OF.has(lower));
  const found = mediumKind(words, (of < 0 ? words.length : of) - 1);
  return found && OCCASION_MEDIA.has(found) ? { span, kind: found } : undefined;
}

/** "in a statement", "in a lengthy post on his network": the noun phrase after the preposition. */
function through(segmented: Segmented, words: readonly Token[]): Medium | undefined {
  for (let i = 0; i + 1 < words.length; i++) {
    const { lower } = words[i] as Token;
    if (!PREPOSITIONS.has(lower)) continue;
    const found = ofPhrase(segmented, words, i);
    if (found) return found;
  }
  return undefined;
}

/** "**issued a statement** saying": what is put out in order to say it. */
function issued(segmented: Segmented, words: readonly Token[]): Medium | undefined {
  const verb = words.findIndex(({ lower }) => ISSUING.has(lower));
  if (verb < 0) return undefined;
  for (let k = verb + 1; k < Math.min(words.length, verb + LONGEST); k++) {
    const { lower, kind } = words[k] as Token;
    if (PREPOSITIONS.has(lower) || kind === "punctuation" || kind === "quote") return undefined;
    const found = isHead(words, k) ? mediumKind(words, k) : undefined;
    if (found && ISSUED_MEDIA.has(found)) return mediumAt(segmented, words, [verb + 1, k], found);
  }
  return undefined;
}

/* A noun of a medium stands at most so many words after its preposition. */
const LONGEST = 7;

function ofPhrase(segmented: Segmented, words: readonly Token[], at: number): Medium | undefined {
  const by = (words[at] as Token).lower;
  for (let k = at + 1; k < Math.min(words.length, at + LONGEST + 1); k++) {
    const token = words[k] as Token;
    if (PREPOSITIONS.has(token.lower) || token.kind === "punctuation" || token.kind === "quote") return undefined;
    if (BEFORE_PLATFORM.has(by) && isPlatform(token)) return onPlatform(words, at + 1, k);
    if (ON.has(by) && OUTLETS.has(token.lower) && isCapitalised(token) && words[k + 1]?.lower !== "'s")
      return { span: cover(words.slice(at + 1, k + 1)), kind: "broadcast" };
    if (ON.has(by) && NETWORK.has(token.lower) && isCapitalised(words[k + 1])) return onNetwork(words, at + 1, k);
    const noun = MEDIUM_NOUNS.get(token.lower);
    if (noun?.kind === "website" && k === at + 1) return undefined;
    if (!noun?.by.has(by) || !isHead(words, k)) continue;
    const kind = mediumKind(words, k);
    return kind === undefined ? undefined : mediumAt(segmented, words, [at + 1, k], kind);
  }
  return undefined;
}

/** The last word of its phrase: "in a **statement**", not "in the statement's first line" or "in a post office". */
function isHead(words: readonly Token[], k: number): boolean {
  const [token, next] = [words[k] as Token, words[k + 1]];
  if (isCapitalised(token) && isCapitalised(words[k - 1])) return false;
  return next?.lower !== "'s" && !(next && MEDIUM_NOUNS.has(next.lower)) && !AFTER_MEDIUM.has(next?.lower ?? "");
}

/** The kind of the medium at `k`; "conference" alone is none, documents may be a court's. */
function mediumKind(words: readonly Token[], k: number): string | undefined {
  const before = words[k - 1]?.lower ?? "";
  const { lower = "" } = words[k] ?? {};
  if (CONFERENCE.has(lower)) return PRESS.has(before) ? "press-conference" : undefined;
  if (COURT.has(before) && COURT_PAPERS.has(lower)) return "court-filing";
  if (TELEVISED.has(before)) return "broadcast";
  return MEDIUM_NOUNS.get(lower)?.kind;
}

/** With what belongs to the noun: "a post **on Straight Street**", "an interview **with the Gazette**". */
function mediumAt(
  segmented: Segmented,
  words: readonly Token[],
  [from, head]: readonly [number, number],
  kind: string,
): Medium {
  const participle = PUBLISHED.has(words[head + 1]?.lower ?? "");
  const prep = head + (participle ? 2 : 1);
  const end = MEDIUM_LINKS.has(words[prep]?.lower ?? "") ? complementEnd(segmented, words, prep + 1) : prep;
  const last = end > prep ? end : head + 1;
  const platform =
    kind === "social-media" && ON.has(words[prep]?.lower ?? "") ? platformIn(words.slice(prep + 1, end)) : undefined;
  return { span: cover(words.slice(from, last)), kind, ...(platform ? { platform } : {}) };
}

const complementEnd = (segmented: Segmented, words: readonly Token[], from: number): number => {
  const first = words[from];
  return !first || first.kind === "number" || TIME_NOUNS.has(first.lower)
    ? from - 1
    : phraseEndAmong(segmented, words, from);
};

/** The name of a network: "X" of "on X", "Straight Street" of "on the Straight Street site". */
function platformIn(words: readonly Token[]): string | undefined {
  const first = words.findIndex((token) => isCapitalised(token) && !THE.has(token.lower));
  if (first < 0) return undefined;
  const rest = words.slice(first);
  const end = rest.findIndex((token) => !isCapitalised(token));
  return rest
    .slice(0, end < 0 ? rest.length : end)
    .map(({ text }) => text)
    .join(" ");
}

const isPlatform = ({ lower, text }: Token): boolean =>
  PLATFORMS.has(lower) && /^\p{Lu}/u.test(text) && (lower !== "threads" || text === "Threads");

/** "on **Facebook**", "in **a closed Telegram chat**" */
function onPlatform(words: readonly Token[], from: number, k: number): Medium | undefined {
  const by = words[from - 1]?.lower ?? "";
  const noun = PLATFORM_NOUNS.has(words[k + 1]?.lower ?? "") ? k + 2 : k + 1;
  if (IN.has(by) && noun === k + 1) return undefined;
  if (MEDIUM_OWNED.has(words[k + 1]?.lower ?? "") || (TO.has(by) && k > from + 2)) return undefined;
  return { span: cover(words.slice(from, noun)), kind: "social-media", platform: (words[k] as Token).text };
}

/** "on **the social network Clarion**" */
function onNetwork(words: readonly Token[], from: number, k: number): Medium {
  const mediumAt = words.slice(k + 1);
  const end = mediumAt.findIndex((token) => !isCapitalised(token));
  const name = mediumAt.slice(0, end < 0 ? mediumAt.length : end);
  return {
    span: cover([...words.slice(from, k + 1), ...name]),
    kind: "social-media",
    platform: name.map(({ text }) => text).join(" "),
  };
}

/** "**In a speech on Monday**, the minister said": only what the clause opens with. */
function openingWords(before: readonly Token[]): readonly Token[] {
  const first = before.findIndex(({ lower, kind }) => kind === "word" && !NOT_IN_MEDIUM.has(lower));
  if (first < 0 || first > 2) return [];
  const { lower } = before[first] as Token;
  return PREPOSITIONS.has(lower) || SPEAKING.has(lower) ? before.slice(first) : [];
}

/** "Residents **reached by telephone**" */
function reachedBy(source: readonly Token[]): readonly Token[] {
  const at = source.findIndex(({ lower }) => REACHED_BY.has(lower));
  return at < 0 ? [] : source.slice(at);
}

/** "The Orlay army **in a statement** said": an adjunct between who says it and the verb, read as a part of who. */
function inSource(source: readonly Token[]): readonly Token[] {
  const at = source.findIndex(({ lower }, i) => i > 0 && IN.has(lower) && A.has(source[i + 1]?.lower ?? ""));
  return at < 0 ? [] : source.slice(at);
}

/** "**tweeted**", "**testified**" */
function byVerb({ attribution }: Around, words: readonly Token[]): Medium | undefined {
  const cueEnd = attribution.cue.at(-1)?.[1] ?? 0;
  const verb = words.find(({ lower, start }) => start < cueEnd && MEDIUM_VERBS.has(lower));
  return verb && { span: [verb.start, verb.end], kind: MEDIUM_VERBS.get(verb.lower) as string };
}

/** "**court documents** say", "according to **a survey of 1,200 adults**" */
function speaking(segmented: Segmented, source: readonly Token[]): Medium | undefined {
  const end = phraseEndAmong(segmented, source, 0);
  const of = source.findIndex(({ lower }, i) => i < end && OF.has(lower));
  const k = (of > 0 ? of : end) - 1;
  if (k < 0 || isCapitalised(source[k])) return undefined;
  const kind =
    PAPERS_SEEN.has(source[k]?.lower ?? "") && COURT.has(source[k - 1]?.lower ?? "")
      ? "court-filing"
      : mediumKind(source, k);
  return kind && SPEAKING_MEDIA.has(kind) ? { span: cover(source.slice(0, end)), kind } : undefined;
}
