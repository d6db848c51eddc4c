import type { Span } from "@according/record";
import { BODIES } from "../en/bodies.ts";
import { DETERMINERS, PERSONAL_PRONOUNS, PREPOSITIONS } from "../en/function-words.ts";
import { AND } from "../en/links.ts";
import {
  ATTRIBUTIVE_BODIES,
  HEADS_OF_SPEAKERS,
  OF_WHAT_IS_SPOKEN,
  ONCE_HELD,
  RANKS,
  SPEAKS_FOR,
  SPEAKS_FOR_CLIENT,
  STATE_ATTORNEYS,
} from "../en/offices.ts";
import { OF } from "../en/phrase-words.ts";
import { ONE_OF } from "../en/phrases.ts";
import {
  AT_BODY,
  FOR_BODY,
  FOR_CLIENT,
  OTHER_OFFICE_BEFORE,
  POSSESSIVE_PRONOUNS,
  REPRESENTS,
  WHO,
} from "../en/statements.ts";
import { phraseEndAmong } from "../grammar/among.ts";
import { grammarsOf } from "../grammar/grammar.ts";
import { phraseBefore } from "../grammar/noun-phrases.ts";
import type { Range, Segmented, Token } from "../layers.ts";
import { readPhrase } from "../names/phrase.ts";
import { isCapitalised } from "../text/capital.ts";
import type { Places } from "../text/places.ts";
import { spanAt } from "../text/words.ts";
import type { Entity } from "../who/entities.ts";
import { fullest } from "../who/full-names.ts";
import { fromPronoun, referent } from "../who/referent.ts";
import type { Scene } from "../who/scene.ts";

/**
 * For whom somebody described by these words speaks by their office: "a spokesman for **the ministry**", "**her** lawyer".
 * null: for nobody, they held the office once; undefined: the words do not say.
 */
export function clientOf(scene: Scene, span: Span): Entity | null | undefined {
  const { tokens } = scene.places.segmented;
  const range = scene.places.tokens(span);
  const office = range && officeIn(tokens, range);
  if (!range || !office) return undefined;
  const [first, last] = office;
  if (isFormer(tokens, [range[0], first])) return null;
  const forClient = SPEAKS_FOR_CLIENT.has((tokens[last - 1] as Token).lower);
  const body =
    clientAfter(scene.places.segmented, last, range[1], forClient) ??
    clientBefore(scene.places, [range[0], first], forClient);
  return body && body[0] < body[1] ? whoIs(scene, body) : undefined;
}

/** Who these words, which name a body or somebody, mean: the fullest name it has had so far. */
export function whoIs(scene: Scene, range: Range): Entity | undefined {
  const { places } = scene;
  const { tokens } = places.segmented;
  const word = POSSESSIVE_PRONOUNS.get((tokens[range[0]] as Token).lower);
  if (word && range[1] - range[0] === 1) {
    const phrase = readPhrase(places.segmented, range);
    return fromPronoun(scene, { ...phrase, as: "pronoun", name: [word] }).entity ?? undefined;
  }
  const [first, last] = fullest(scene, range);
  const span: Span = spanAt(tokens, [first, last]);
  return unknownHolder(scene, span) ?? referent({ ...scene, previous: null }, span).entity ?? undefined;
}

/** "the mayor" of "the mayor's spokeswoman", where no mayor is known: only in passing, so that no later "he" means him. */
function unknownHolder({ entities, places }: Scene, span: Span): Entity | undefined {
  const phrase = readPhrase(places.segmented, places.tokens(span) as Range);
  if (phrase.as !== "role" || !phrase.title || entities.named(phrase.words)) return undefined;
  if (entities.titled(phrase.title.title).length > 0) return undefined;
  return entities.inPassing(phrase.words.replace(/^The\b/, "the"), { ...phrase, kind: "unnamed" });
}

/** The office of one who speaks for others, without ranks: "press secretary"; not "Voss, **who a spokesman** said had left". */
function officeIn(tokens: readonly Token[], [first, last]: Range): Range | undefined {
  for (let i = first; i < last; i++) {
    const { lower } = tokens[i] as Token;
    const [before, next] = [tokens[i - 1]?.lower ?? "", tokens[i + 1]?.lower ?? ""];
    if (WHO.has(lower) && DETERMINERS.has(next)) return undefined;
    if (OTHER_OFFICE_BEFORE.has(next)) continue;
    const after = SPEAKS_FOR.get(lower);
    if (after === null) return [i, i + 1];
    if (after?.has(before) && i > first && isHeaded(tokens, i)) return [i - 1, i + 1];
    const whose = isPossessive(tokens, i - 1) ? (tokens[i - 2]?.lower ?? "") : before;
    if (SPEAKS_FOR_CLIENT.has(lower) && !STATE_ATTORNEYS.has(whose)) return [i, i + 1];
  }
  return undefined;
}

/** "**head** of external affairs" */
const isHeaded = (tokens: readonly Token[], at: number): boolean =>
  !OF_WHAT_IS_SPOKEN.has(tokens[at]?.lower ?? "") ||
  [2, 3, 4].some((back) => HEADS_OF_SPEAKERS.has(tokens[at - back]?.lower ?? ""));

const isFormer = (tokens: readonly Token[], [first, end]: Range): boolean => {
  for (let i = end - 1; i >= first && (tokens[i] as Token).text !== ","; i--)
    if (ONCE_HELD.has((tokens[i] as Token).lower)) return true;
  return false;
};

/** "for **the nurses' association**", "who represents **the bank**" */
function clientAfter(segmented: Segmented, from: number, end: number, forClient: boolean): Range | undefined {
  const { tokens } = segmented;
  const word = tokens[from]?.lower ?? "";
  const represents = WHO.has(word) && REPRESENTS.has(tokens[from + 1]?.lower ?? "");
  if (from >= end || !(represents || (forClient ? FOR_CLIENT : FOR_BODY).has(word))) return undefined;
  const first = from + (represents ? 2 : 1);
  const last = Math.min(namedTogether(tokens, ownedEnd(segmented, phraseEndAmong(segmented, tokens, first))), end);
  const named = last - first === 1 && isCapitalised(tokens[first]) && AT_BODY.has(tokens[last]?.lower ?? "");
  const body = named && !forClient ? clientAfter(segmented, last, end, forClient) : undefined;
  if (body && isCapitalised(tokens[body[1] - 1])) return body;
  return last > first && tokens[first]?.kind === "word" ? [first, last] : undefined;
}

/** "a spokesman for the state**'s attorney**": where the words for whoever is somebody's end. */
const ownedEnd = (segmented: Segmented, end: number): number =>
  isPossessive(segmented.tokens, end) ? phraseEndAmong(segmented, segmented.tokens, end + 1) : end;

/* The name of a body goes on for no more words behind "and". */
const JOINED = 5;

/** "the Universities **and Colleges Employers’ Association**": where the name of one body ends that begins with those it is of. */
function namedTogether(tokens: readonly Token[], end: number): number {
  const [first, before] = [tokens[end - 1], tokens[end - 2]];
  const isOfMany = isCapitalised(first) && /[^s]s$/.test(first?.lower ?? "") && !isCapitalised(before);
  if (!isOfMany || !AND.has(tokens[end]?.lower ?? "")) return end;
  for (let at = end + 1; at <= end + JOINED; at++) {
    const token = tokens[at];
    if (isCapitalised(token) && at > end + 1 && BODIES.has(token?.lower ?? "")) return at + 1;
    if (!isCapitalised(token) && !/^(?:[’']s?|of|&)$/.test(token?.lower ?? "")) return end;
  }
  return end;
}

/* A possessive stands at most so many words before the office. */
const APART = 4;

/** "**the ministry**'s spokesman", "**her** lawyer", "**Health department** spokesman" */
function clientBefore(places: Places, [first, end]: Range, forClient: boolean): Range | undefined {
  const { tokens } = places.segmented;
  for (let i = end - 1; i >= Math.max(first, end - APART); i--) {
    const token = tokens[i] as Token;
    if (POSSESSIVE_PRONOUNS.has(token.lower) && i < end) return [i, i + 1];
    if (isPossessive(tokens, i)) return ownerBefore(places, [first, i]);
    if (isCapitalised(token) || BODIES.has(token.lower) || !isWord(token) || DETERMINERS.has(token.lower)) break;
  }
  return forClient ? undefined : attributiveBody(tokens, [first, end]);
}

const isWord = ({ kind }: Token): boolean => kind === "word";

const isPossessive = (tokens: readonly Token[], i: number): boolean => {
  const [token, before] = [tokens[i], tokens[i - 1]];
  if (!token) return false;
  return token.lower === "'s" || (/^[’']$/.test(token.text) && before?.end === token.start && /s$/.test(before.lower));
};

/** "**the ministry** 's", "one of **the guards** 's": the phrase that ends there, which may begin before `first`. */
function ownerBefore({ segmented, sentence }: Places, [first, end]: Range): Range | undefined {
  const { tokens } = segmented;
  const grammar = grammarsOf(segmented)[sentence(tokens[end]?.start ?? 0)];
  const phrase = grammar && phraseBefore(grammar, end, OF);
  if (!phrase) return undefined;
  const from = Math.max(first, phrase[0]);
  return [ONE_OF.has((tokens[from] as Token).lower) && OF.has(tokens[from + 1]?.lower ?? "") ? from + 2 : from, end];
}

const isInName = (tokens: readonly Token[], i: number): boolean => {
  const token = tokens[i] as Token;
  if (PERSONAL_PRONOUNS.has(token.lower)) return false;
  return isPossessive(tokens, i) || (isWord(token) && (!PREPOSITIONS.has(token.lower) || OF.has(token.lower)));
};

/** "a **company** spokeswoman", "**White House** press secretary" */
function attributiveBody(tokens: readonly Token[], [first, end]: Range): Range | undefined {
  let last = end;
  while (last > first && isRank(tokens, last - 1)) last--;
  let from = last;
  while (from > first && isInName(tokens, from - 1) && !DETERMINERS.has((tokens[from - 1] as Token).lower)) from--;
  while (from < last && isRank(tokens, from)) from++;
  const rank = tokens.slice(from, last).findLastIndex((_, i) => isRank(tokens, from + i));
  if (rank >= 0) from += rank + 1;
  if (isCapitalised(tokens[last - 1])) while (from < last && !isCapitalised(tokens[from])) from++;
  const noun = tokens[last - 1];
  const names = noun && (isCapitalised(noun) || BODIES.has(noun.lower) || ATTRIBUTIVE_BODIES.has(noun.lower));
  return names && from < last ? [from, last] : undefined;
}

/** "a **senior** ministry spokesman"; not "**National** Police spokesman", whose name it opens. */
const isRank = (tokens: readonly Token[], i: number): boolean =>
  RANKS.has(tokens[i]?.lower ?? "") && !(isCapitalised(tokens[i]) && isCapitalised(tokens[i + 1]));
