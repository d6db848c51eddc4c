import type { Checked, RecordPlace, Statement } from "@according/reader";
import { overlaps } from "@according/reader";
import { differencesIn } from "../differences.ts";
import { EMPTY_WORDS } from "../en/content.ts";
import { indexOfWords, type Nearest, nearest } from "./aligned.ts";
import { type Drafted, type Quoted, quotedAt } from "./drafted.ts";
import { foundStatement, type Held, placeIn } from "./held.ts";
import { inThisMouth, type Mouths, type SameMouth } from "./mouth.ts";
import { type Speech, sourceIn } from "./recorded.ts";

/** Every quotation of a draft: word for word and by whom, changed, put into marks, or nowhere. */
export const checkQuotations = (draft: Drafted, held: Held, mouths: Mouths): readonly Checked[] =>
  draft.quotations.flatMap((quoted) => whole(quoted, draft, held, mouths));

/** One that is nowhere as it stands is taken sentence by sentence: a true one may stand beside one that nobody said. */
function whole(quoted: Quoted, draft: Drafted, held: Held, mouths: Mouths): readonly Checked[] {
  const sentences = quotedSentences(quoted, draft);
  const exact = wordForWord(quoted, held, mouths);
  if (exact) return [exact];
  if (sentences.length < 2) return [changed(quoted, held, mouths)];
  return sentences.map((one) => wordForWord(one, held, mouths) ?? changed(one, held, mouths));
}

function quotedSentences({ span }: Quoted, { of, parts }: Drafted): readonly Quoted[] {
  return parts.sentences
    .filter((sentence) => overlaps(sentence.span, span))
    .map((sentence) => quotedAt(of, [Math.max(sentence.span[0], span[0]), Math.min(sentence.span[1], span[1])]))
    .filter(({ pieces }) => pieces.length > 0);
}

interface Match {
  readonly speech: Speech;
  readonly from: number;
  readonly to: number;
  readonly mouth: SameMouth;
}

function wordForWord(quoted: Quoted, held: Held, mouths: Mouths): Checked | null {
  const having = held.speeches(quoted.pieces.flat(), 1);
  const matches = innermost(having.flatMap(({ one }) => matchIn(one, quoted, mouths)));
  if (matches.length > 0) return byWhom(quoted, matches);
  return null;
}

function matchIn(speech: Speech, { pieces, source }: Quoted, mouths: Mouths): readonly Match[] {
  let [from, to] = [-1, 0];
  for (const piece of pieces) {
    const at = indexOfWords(speech.plain, piece, to);
    if (at < 0) return [];
    if (from < 0) from = at;
    to = at + piece.length;
  }
  return [{ speech, from, to, mouth: mouthOf(speech, source, mouths) }];
}

const mouthOf = ({ of, statement }: Speech, source: Quoted["source"], mouths: Mouths): SameMouth =>
  mouths.compare(source, of, sourceIn(of, statement?.speaker));

/** Who passes on what another said has not said it. */
function innermost(matches: readonly Match[]): readonly Match[] {
  return matches.filter(
    (outer) =>
      !matches.some((inner) => inner !== outer && inner.speech.of === outer.speech.of && passesOn(inner, outer)),
  );
}

function passesOn({ speech: inner }: Match, { speech: outer }: Match): boolean {
  const byId = new Map(inner.of.reading.statements.map((one) => [one.id, one]));
  for (let at = inner.statement; at !== null; at = byId.get(at.within ?? "") ?? null)
    if (at !== inner.statement && at === outer.statement) return true;
  return false;
}

function byWhom(quoted: Quoted, matches: readonly Match[]): Checked {
  const fitting = matches.filter(({ mouth }) => mouth !== "other");
  if (fitting.length === 0) return { ...entry(quoted), finding: "another-speaker", told: matches.map(foundSpeech) };
  const mouths = fitting.map(({ mouth }) => mouth);
  return {
    ...entry(quoted),
    finding: inThisMouth("as-told", quoted.source, mouths),
    told: fitting.map(foundSpeech),
  };
}

function foundSpeech({
  speech: { of, statement, words },
  from,
  to,
}: Pick<Match, "speech" | "from" | "to">): RecordPlace {
  const span = [words[from]?.start ?? 0, words[to - 1]?.end ?? 0] as const;
  if (statement === null) return { ...placeIn(of, span), source: null };
  return { ...foundStatement(of, statement as Statement), ...placeIn(of, span) };
}

const entry = ({ span, words, source }: Quoted): Pick<Checked, "kind" | "spans" | "words" | "source"> => ({
  kind: "quotation",
  spans: [span],
  words,
  source: source?.name ?? null,
});

/** Of fewer words one that is alike says nothing. */
const ALIKE = 0.6;
const FEWEST = 3;

function changed(quoted: Quoted, held: Held, mouths: Mouths): Checked {
  const words = quoted.pieces.flat();
  const own = unquotedIn(quoted, held);
  if (own.length > 0) return { ...entry(quoted), finding: "not-quoted", told: own };
  const near = words.length < FEWEST ? null : nearestSpeech(words, quoted, held, mouths);
  if (near === null) return { ...entry(quoted), finding: "not-told", told: [] };
  return {
    ...entry(quoted),
    finding: near.mouth === "other" ? "another-speaker" : "words-changed",
    told: [foundSpeech(near)],
    differs: near.differs,
  };
}

interface Near extends Match {
  readonly share: number;
  readonly differs: NonNullable<Checked["differs"]>;
}

function nearestSpeech(words: readonly string[], { source }: Quoted, held: Held, mouths: Mouths): Near | null {
  const carrying = words.filter((word) => !EMPTY_WORDS.has(word));
  let most: Near | null = null;
  for (const { one: speech, share } of held.speeches(words, ALIKE)) {
    if (most !== null && share <= most.share) continue;
    const has = new Set(speech.plain);
    if (carrying.filter((word) => has.has(word)).length < carrying.length / 2) continue;
    const at = nearest(words, speech.plain);
    if (at.share < ALIKE || (most !== null && at.share <= most.share)) continue;
    most = { ...nearOf(speech, words, at), mouth: mouthOf(speech, source, mouths) };
  }
  return most;
}

const nearOf = (speech: Speech, words: readonly string[], at: Nearest): Omit<Near, "mouth"> => ({
  ...{ speech, from: at.from, to: at.to, share: at.share },
  differs: differencesIn(words, speech.plain.slice(at.from, at.to)),
});

/** Where the words stand in a report that has them in no quotation marks. */
function unquotedIn({ pieces }: Quoted, { reports }: Held): readonly RecordPlace[] {
  const [piece] = pieces;
  if (pieces.length !== 1 || piece === undefined) return [];
  return reports.flatMap((of) => {
    if (!piece.every((word) => of.vocabulary.has(word))) return [];
    const at = indexOfWords(
      of.words.map(({ word }) => word),
      piece,
    );
    const span = [of.words[at]?.start ?? 0, of.words[at + piece.length - 1]?.end ?? 0] as const;
    return at < 0 ? [] : [{ ...placeIn(of, span), source: null }];
  });
}
