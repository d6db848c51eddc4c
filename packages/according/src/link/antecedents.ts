import type { Reading, Span, Statement } from "@according/reader";
import { HONORIFICS } from "./en/called.ts";
import { EMPTY_WORDS } from "./en/content.ts";
import {
  AS_FALSE,
  CLAIM_OF,
  CLAIMED,
  CRITICISED,
  DENIES,
  DENYING,
  NUMBERED,
  RETRACTS,
  SPEAKERS,
  STANDING_FOR,
  STANDS_BY,
} from "./en/turned.ts";
import { ALONE, remembering } from "./remembered.ts";
import { isWithdrawn, takesBackOwn } from "./withdrawn.ts";
import { stemOf, textWords, type Word, wordsIn } from "./words.ts";

/** Is what it says told not to be so by its verb, or taken back? */
export const isDenial = ({ report: { text } }: Reading, statement: Statement): boolean =>
  denialsKnown(statement, ALONE, () => {
    const { act, cue, content, assertion } = statement;
    if (cue[0] !== undefined && STANDS_BY.test(text.slice(cue[0][0], cue[0][0] + STANDING))) return false;
    if (act === "deny" || act === "reject") return true;
    const words = cue.map((span) => text.slice(...span));
    // "Retracted his statement that" is read as what is not said.
    const isReadSo = assertion.polarity === "negated" && words.some((one) => RETRACTS.test(one));
    if (!isReadSo && words.some((one) => DENYING.test(one))) return true;
    return content[0] !== undefined && !(isReadSo || isToldSo(text, statement)) && isWithdrawn(text, content[0]);
  });
/** "**Withdrew** his claim that", read as what is not said. */
const isToldSo = (text: string, { assertion, content }: Statement): boolean =>
  assertion.polarity === "negated" && takesBackOwn(text, content[0]);
/** In UTF-16 code units: "refused to retract". */
const STANDING = 40;
const denialsKnown = remembering<Statement, boolean>();

/** Is it inside of what somebody else denies? */
export function isSayingDenied(reading: Reading, { within, speaker }: Statement): boolean {
  const outer = within === null ? undefined : reading.statements.find(({ id }) => id === within);
  return outer !== undefined && outer.speaker !== speaker && isDenial(reading, outer);
}

/** "Denied having said that": of what it tells it is denied only that its speaker said so. */
export const isUnsaid = ({ report: { text } }: Reading, { assertion, cue }: Statement): boolean =>
  assertion.polarity === "negated" && cue.some(([start, end]) => DENIES.test(text.slice(start, end)));

/**
 * The statement that a denial denies without saying it again, "denies it", "rejected the claim": one before it by somebody
 * else, in its paragraph or the one before, that names who denies it, else the nearest. null: it says itself what it denies, or nothing tells.
 */
export function deniedIn(reading: Reading, denial: Statement, words: readonly Word[]): Statement | null {
  if (!isDenial(reading, denial)) return null;
  const named = claimNamedIn(reading, denial);
  if (named !== null) return deniedOf(reading, denial, named, words);
  const says = [EMPTY_WORDS, CLAIMED, NUMBERED];
  if (!words.every(({ word }) => says.some((known) => known.has(word)))) return null;
  const start = beginOf(denial.content);
  const isCriticised = words.some(({ word }) => word === CRITICISED);
  const before = reading.statements.filter(
    ({ id, speaker, content, act }) =>
      content.length > 0 &&
      speaker !== denial.speaker &&
      lastOf(content) <= start &&
      isNear(reading, content, start) &&
      !/\?["”'’]?$/.test(reading.report.text.slice(...(content.at(-1) as Span))) &&
      (!isCriticised || act === "criticise" || act === "accuse") &&
      (!isOfCount(words) || reading.figures.some(({ statement }) => statement === id)),
  );
  const nearest = before.sort((a, b) => lastOf(b.content) - lastOf(a.content));
  return nearest.find(({ content }) => names(reading, content, denial)) ?? nearest[0] ?? null;
}

/** Whose claim a denial names that says next to nothing of it, "the hospital's claim of an overdose": the words of who, and the stems of what. */
export interface ClaimNamed {
  readonly whose: readonly string[];
  readonly what: readonly string[];
}

/** null: it is no denial, or names nobody, or says itself what it denies. */
export function claimNamedIn(reading: Reading, denial: Statement): ClaimNamed | null {
  if (!isDenial(reading, denial)) return null;
  const content = contentIn(reading, denial.content).split(AS_FALSE)[0] ?? "";
  const found = CLAIM_OF.map((one) => one.exec(content)).find((one) => one !== null);
  if (!found) return null;
  const whose = bareWords(found[1] ?? "").filter((word) => !EMPTY_WORDS.has(word) && !HONORIFICS.has(word));
  const what = bareWords(found[2] ?? "").flatMap((word) => stemOf(word) || []);
  return whose.length > 0 && what.length < FEW ? { whose, what } : null;
}

const bareWords = (text: string): readonly string[] => textWords(text).map(({ word }) => word);

/** May a source that is called so be whose claim it is: "Voss" of Anna Voss, "the hospital" of the hospital in Lesk? */
export function isWhose({ whose }: ClaimNamed, name: string): boolean {
  const words = bareWords(name);
  return (
    whose.every((word) => words.includes(word)) && (words.at(-1) === whose.at(-1) || !/^\p{Lu}\S* \p{Lu}/u.test(name))
  );
}

/** The nearest before it in its report that is said by whose claim is denied, or that they reported. */
function deniedOf(reading: Reading, denial: Statement, named: ClaimNamed, words: readonly Word[]): Statement | null {
  const { statements, sources } = reading;
  const calls = new Set(sources.flatMap(({ id, name }) => (isWhose(named, name) ? [id] : [])));
  const before = statements.filter(
    ({ speaker, via, content }) =>
      content.length > 0 &&
      lastOf(content) <= beginOf(denial.content) &&
      speaker !== denial.speaker &&
      (calls.has(speaker ?? "") || via.some(({ source }) => calls.has(source))),
  );
  const fit = before.filter(({ id, content }) => {
    const stems = bareWords(contentIn(reading, content)).map(stemOf);
    const counts = !isOfCount(words) || reading.figures.some(({ statement }) => statement === id);
    return counts && named.what.every((stem) => stems.includes(stem));
  });
  const near = fit.filter(({ content }) => named.what.length > 0 || isNear(reading, content, beginOf(denial.content)));
  return near.findLast(({ content }) => names(reading, content, denial)) ?? near.at(-1) ?? null;
}

const contentIn = ({ report: { text } }: Reading, spans: readonly Span[]): string =>
  spans.map((span) => text.slice(...span)).join(" ");

/** "disputed **the count**" */
export const isOfCount = (words: readonly Word[]): boolean => words.some(({ word }) => NUMBERED.has(word));

/** Does it say something of who denies it? */
function names({ report: { text }, sources }: Reading, content: readonly Span[], { speaker }: Statement): boolean {
  const last =
    sources
      .find(({ id }) => id === speaker)
      ?.name.split(" ")
      .at(-1) ?? "";
  return last !== "" && content.some(([start, end]) => text.slice(start, end).includes(last));
}

const beginOf = (spans: readonly Span[]): number => spans[0]?.[0] ?? 0;
const lastOf = (spans: readonly Span[]): number => spans.at(-1)?.[1] ?? 0;

/** At most one paragraph ends between the two. */
export const isNear = ({ report: { text } }: Reading, content: readonly Span[], start: number): boolean =>
  text.slice(lastOf(content), start).split("\n\n").length <= 2;

/** Fewer words of content cannot tell alone of whom they speak. */
const FEW = 3;
const SENTENCE_END = /[.!?]["”'’)]?\s+/g;

/** The words of the sentence before, where a few words speak of somebody only as "them": "never held them". */
export function wordsBefore(
  { report: { text } }: Reading,
  all: readonly Word[],
  words: readonly Word[],
): readonly Word[] {
  const [first] = words;
  const carrying = words.filter(({ word }) => stemOf(word) !== "");
  if (!first || carrying.length > FEW || !words.some(({ word }) => STANDING_FOR.has(word))) return [];
  const ends = [...text.slice(0, first.start).matchAll(SENTENCE_END)].map(({ index, 0: end }) => index + end.length);
  const [from, to] = [ends.at(-2) ?? 0, ends.at(-1) ?? 0];
  return wordsIn(all, [[from, to]]);
}

/** The name of the speaker, where a denial speaks of "it" or "we" first, "it had not planted the bomb", or of what one does: "taking bribes". */
export function namesBefore(words: readonly Word[], speaker: readonly string[]): readonly string[] {
  const [first] = words.filter(({ word }) => word !== "that");
  return first && (SPEAKERS.has(first.word) || DOING.test(first.word)) ? speaker : [];
}
const DOING = /^\p{Ll}{2,}ing$/u;
