import { LIKELY_CONFIDENCE, type Statement } from "@according/record";
import {
  AFTER_ANAPHORIC,
  BEFORE_ANAPHORIC,
  BESIDE_OTHERS,
  DURING,
  GIVES_EXAMPLE,
  MORE,
  OPENS_ACCORDING,
  STUDIES,
  TELLS_SHARES,
  VICTIMS_INCLUDE,
} from "../en/continuing-figures.ts";
import { COUNTED } from "../en/counted.ts";
import { AFTER_SUBJECT_NUMBERS } from "../en/counting.ts";
import { COUNTING, LISTING } from "../en/keepers.ts";
import { A } from "../en/links.ts";
import { COUNTED_ON } from "../en/part-whole.ts";
import { WHICH } from "../en/subjects.ts";
import { UNIT_KINDS } from "../en/units.ts";
import type { Range, Segmented } from "../layers.ts";
import { nounPhraseEnd } from "../numbers/measures.ts";
import { Places } from "../text/places.ts";
import { joinLower, lower } from "../text/words.ts";
import { beforeSaying } from "./before-saying.ts";
import { behindContent, type GoingOn, isVictims, openTo, type Telling } from "./behind-content.ts";
import type { Counted } from "./counted.ts";
import { kindNamed } from "./kinds.ts";
import { isMargin } from "./polls.ts";

interface Said {
  readonly segmented: Segmented;
  readonly counted: readonly Counted[];
  readonly statements: readonly Statement[];
  readonly voices: readonly (Statement | undefined)[];
  readonly wholes: readonly (number | null)[];
}

/**
 * For figures outside every statement, whose they may be because somebody's speech goes on: behind the statement in its
 * sentence ("…, with 12 hurt"), or in the next one that says nothing of its own, where it counts on ("Another 31 were
 * wounded") or tells the victims of what was told. Open between the speaker and nobody else named.
 */
export function speechGoingOn(said: Said): readonly (GoingOn | undefined)[] {
  const places = new Places(said.segmented);
  const sentences = sayingsBySentence(places, said.statements);
  const telling = new Set(said.voices);
  return said.counted.map((one, i) => {
    if (said.voices[i]) return undefined;
    const whole = said.wholes[i] ?? -1;
    const near = one.sentence - (said.counted[whole]?.sentence ?? -1) < REACH;
    const wholes = near ? said.voices[whole] : undefined;
    return (
      behindContent(places, one, sentences, telling) ??
      behindSentence(said, i, sentences, telling) ??
      beforeSaying(said.segmented, one.sentence, sentences) ??
      openTo(wholes)
    );
  });
}

/** The statements of each sentence: those that have a cue or content there, in the order of the text. */
function sayingsBySentence(places: Places, statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const all: Set<Statement>[] = places.segmented.sentences.map(() => new Set());
  for (const statement of statements.filter(({ confidence }) => confidence >= LIKELY_CONFIDENCE))
    for (const span of [...statement.content, ...statement.cue]) {
      const last = places.sentence(span[1] - 1);
      for (let index = places.sentence(span[0]); index <= last; index++) all[index]?.add(statement);
    }
  return all.map((said) => [...said]);
}

/* So many sentences on, what counts on from a statement may still be of it. */
const REACH = 2;

function behindSentence(
  { segmented, counted }: Said,
  i: number,
  sentences: readonly (readonly Statement[])[],
  telling: Telling,
): GoingOn | undefined {
  const one = counted[i] as Counted;
  const { sentence } = one;
  if (
    sentences[sentence]?.length !== 0 ||
    segmented.paragraphs[segmented.sentences[sentence]?.paragraph ?? -1]?.heading
  )
    return undefined;
  const countsOn = isAnaphoric(segmented, one) && !countsOnHere(counted, i);
  for (let back = 1; back <= REACH; back++) {
    const said = lastSaying(segmented, sentences, sentence - back);
    if (said === null) continue;
    if (!said) return undefined;
    const victims = isVictims(one) && !isDuringWhich(segmented, one) && tellsOf(segmented.text, said);
    const tells = back === 1 && (victims || isExampleOf(segmented, one, said) || isFoundToo(segmented, one, said));
    const near = segmented.sentences[sentence - back]?.paragraph === segmented.sentences[sentence]?.paragraph;
    return (countsOn && (near || telling.has(said))) || (tells && near) ? openTo(said) : undefined;
  }
  return undefined;
}

/** "The report lists such payments. **For example,** two mills were paid $40": of what is listed, or the reporter's. */
const isExampleOf = ({ text, sentences }: Segmented, { sentence }: Counted, { cue }: Statement): boolean =>
  GIVES_EXAMPLE.test(text.slice(...(sentences[sentence]?.span ?? [0, 0]))) &&
  cue.some((span) => LISTING.has(text.slice(...span).toLowerCase()));

/** "an attack on Orlay, **during which** 12 people were killed": of a deed that is only named. */
const isDuringWhich = (
  { tokens }: Segmented,
  {
    quantity: {
      tokens: [first],
    },
  }: Counted,
): boolean => DURING.has(lower(tokens, first - 2)) && WHICH.has(lower(tokens, first - 1));

/** "killing 12 people and taking **another 31** hostage": counted on from a number of its own sentence. */
const countsOnHere = (counted: readonly Counted[], i: number): boolean => {
  const [before, one] = [counted[i - 1], counted[i]];
  return before?.sentence === one?.sentence && isCountedAgain(before) && isCountedAgain(one);
};

/** "A study suggests that 54% are ill. Fear is felt by **21%**": a share behind one that a study found. */
const isFoundToo = (segmented: Segmented, { quantity }: Counted, said: Statement): boolean =>
  UNIT_KINDS.get(quantity.unit ?? "") === "share" &&
  !isMargin({ segmented }, quantity.tokens[0]) &&
  said.source.some(([start, end]) => STUDIES.test(segmented.text.slice(start, end))) &&
  said.content.some(([start, end]) => TELLS_SHARES.test(segmented.text.slice(start, end)));

/** Is what happened told "according to" somebody? */
const tellsOf = (text: string, said: Statement): boolean =>
  said.form === "indirect" && said.cue.some(([start, end]) => OPENS_ACCORDING.test(text.slice(start, end)));

/** The last outermost statement of a sentence; null: it says nothing and counts nothing; undefined: there is none. */
function lastSaying(
  { sentences: all }: Segmented,
  sentences: readonly (readonly Statement[])[],
  index: number,
): Statement | null | undefined {
  if (index < 0 || !all[index]) return undefined;
  const outer = (sentences[index] ?? []).filter(({ within }) => within === null);
  return outer.length === 0 ? null : outer.at(-1);
}

const isCountedAgain = (one: Counted | undefined): boolean => kindNamed(one?.counts.kind ?? "").retold === true;

/** "Another 31", "two others", "The dead included two", "the remaining 12", "Six were children": counted on from what was told. */
function isAnaphoric(
  { text, tokens, sentences }: Segmented,
  { sentence, quantity: { span, tokens: range, unit, minimum, maximum } }: Counted,
): boolean {
  if (VICTIMS_INCLUDE.test(text.slice(sentences[sentence]?.span[0] ?? span[0], span[0]))) return true;
  const [first, end] = range;
  const words = tokens.slice(...(sentences[sentence]?.tokens ?? range));
  const isLonger = UNIT_KINDS.get(unit ?? "") === "duration" && !words.some(({ lower: word }) => COUNTING.has(word));
  if (isLonger || isMore(tokens, first, unit) || isBesideName(tokens, range)) return false;
  if ([first - 1, first].some((at) => BEFORE_ANAPHORIC.has(lower(tokens, at)))) return true;
  if (AFTER_ANAPHORIC.has(lower(tokens, end)) || AFTER_ANAPHORIC.has(joinLower(tokens, end, end + 2))) return true;
  if (MORE.has(lower(tokens, end))) return tellsBecome(lower(tokens, end + 1));
  const exact = minimum !== null && minimum === maximum;
  const bare = nounPhraseEnd(tokens, end, end + 3) === end || COUNTED.has(lower(tokens, end));
  const opens = first - (sentences[sentence]?.tokens[0] ?? 0) < 3 || COUNTED_ON.has(lower(tokens, first - 1));
  return exact && bare && opens && unit === undefined && AFTER_SUBJECT_NUMBERS.has(lower(tokens, end));
}

/** "faced **an additional 37%** tariff": another one, and not another of those told of. */
const isMore = (tokens: Segmented["tokens"], first: number, unit: string | undefined): boolean =>
  UNIT_KINDS.get(unit ?? "") === "share" &&
  A.has(lower(tokens, first - 2)) &&
  BEFORE_ANAPHORIC.has(lower(tokens, first - 1));

/** "backed by Ada Bell **in addition to five others**", "Ada Bell and two others": beside whom its own sentence names. */
const isBesideName = (tokens: Segmented["tokens"], [first, end]: Range): boolean =>
  AFTER_ANAPHORIC.has(lower(tokens, end)) &&
  BESIDE_OTHERS.has(lower(tokens, first - 1)) &&
  [2, 3, 4, 5].some((back) => /^\p{Lu}\p{Ll}/u.test(tokens[first - back]?.text ?? ""));

const tellsBecome = (word: string): boolean => AFTER_SUBJECT_NUMBERS.has(word) || COUNTED.has(word);
