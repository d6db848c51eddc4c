import type { Statement } from "@according/reader";
import { isDenial } from "../antecedents.ts";
import { ANYBODY, BODY_NOUNS } from "../en/called.ts";
import { OWN, SOME_COUNTED } from "../en/happened.ts";
import { ASKED, AUXILIARIES, HOLDING_OFF, NEGATORS, NOBODY, TURNING } from "../en/turned.ts";
import type { Telling } from "../one-telling.ts";
import { stemsCarried } from "../one-telling.ts";
import {
  type Alternatives,
  alternativesIn,
  areAlternatives,
  isDenied,
  isPossible,
  nameOthers,
  namesIn,
  takeSides,
} from "../opposed.ts";
import { remembering } from "../remembered.ts";
import type { Transcript } from "../transcript.ts";
import { isCapital, stemOf, type Word } from "../words.ts";
import { shareHad } from "./held.ts";
import { isWordedOtherwise } from "./otherwise-worded.ts";
import type { Saying } from "./recorded.ts";

/**
 * How a statement of a draft stands to one of the record that is like it: `whole`, all that it says is told there; `partly`,
 * something of it is not, or is held off otherwise, or is of another by name; `contrary`, it is told the other way round, or
 * only asked or possible.
 */
export type Agreement = "whole" | "partly" | "contrary";

/** A statement of a draft, or what of it stands beside its quotations. */
export interface Drafting {
  readonly of: Transcript;
  readonly telling: Telling;
  /** Of its words; numbers written in digits left out. */
  readonly stems: ReadonlySet<string>;
}

export function agreementOf(drafted: Drafting, told: Saying): Agreement {
  if (isContrary(drafted, told) || isTheSameTurned(drafted, told)) return "contrary";
  if (isWordedOtherwise(drafted.telling, told)) return "contrary";
  const doubts = [
    isHeldOffOtherwise,
    isOfOthers,
    isOtherwiseCounted,
    isTurned,
    isNegatedElsewhere,
    addsTurning,
    isAnotherDeed,
    lacksSomething,
  ];
  return doubts.some((doubt) => doubt(drafted, told)) ? "partly" : "whole";
}

/** All its words are told there, and other than there: "before" is "after", or another of them is negated. */
function isTheSameTurned(drafted: Drafting, told: Saying): boolean {
  const isTold = [...stemsSaid(drafted)].every((stem) => told.own.has(stem));
  return isTold && (isNegatedElsewhere(drafted, told) || turnsWord(drafted, told));
}

/** Each has a small word that the other has not: "before" and "after". */
const turnsWord = ({ telling }: Drafting, { words }: Saying): boolean =>
  hasTurningBeside(telling.words, words) && hasTurningBeside(words, telling.words);

const hasTurningBeside = (some: readonly Word[], others: readonly Word[]): boolean =>
  some.some(({ word }) => TURNING.has(word) && !others.some((other) => other.word === word));

function isContrary({ of, telling }: Drafting, told: Saying): boolean {
  const words = spoken(telling);
  const others =
    areAlternatives(sidesOf(of, telling, telling.words), sidesOf(told.of, told.telling, told.words)) ||
    takeSides(telling.words, told.words);
  // "It was not open" and "it was closed" do not speak against each other.
  if (telling.negated !== isNegated(told)) return !others;
  if (isPossible(told.words) && !isPossible(words)) return true;
  if (isOnlyAsked(told.telling.statement, told.words) && !isOnlyAsked(telling.statement, telling.words)) return true;
  return others;
}

/** That a verb denies is told by its polarity. */
const sidesOf = ({ reading }: Transcript, telling: Telling, words: readonly Word[]): Alternatives =>
  sidesFound(words, [telling], () =>
    alternativesIn(isDenial(reading, telling.statement) ? words : [...words, ...telling.deed]),
  );
const sidesFound = remembering<readonly Word[], Alternatives>();

const spoken = ({ words, deed }: Telling): readonly Word[] => [...words, ...deed];

/** A sentence of several may be denied where the others are not. */
const isNegated = ({ of: { reading }, telling, words }: Saying): boolean =>
  words.length === telling.words.length ? telling.negated : isDenied(reading, telling.statement, words);

const isOnlyAsked = ({ act }: Statement, words: readonly Word[]): boolean =>
  act === "decline-to-comment" || act === "no-response" || ASKED.has(words[0]?.word ?? "");

/** "Plans to", "nearly", "some of": one has such a word, the other has none of its line. */
function isHeldOffOtherwise({ telling }: Drafting, { telling: other, words }: Saying): boolean {
  const [x, y] = [heldOffBy(spoken(telling)), heldOffBy([...words, ...other.deed])];
  return [...x].some((line) => !y.has(line)) || [...y].some((line) => !x.has(line));
}

const heldOffBy = (words: readonly Word[]): ReadonlySet<number> =>
  new Set(words.flatMap(({ word }) => LINES_OF.get(word) ?? []));
const LINES_OF: ReadonlyMap<string, readonly number[]> = new Map(
  [
    ...Map.groupBy(
      HOLDING_OFF.flatMap((line, i) => [...line].map((word) => ({ word, i }))),
      ({ word }) => word,
    ),
  ].map(([word, found]) => [word, found.map(({ i }) => i)]),
);

const isOfOthers = ({ telling: { words, names } }: Drafting, told: Saying): boolean =>
  nameOthers({ words, names }, { words: told.words, names: namesIn(toldText(told), told.words) });

const toldText = ({ of }: Saying): string => of.reading.report.text;

/** Numbers without what they are taken to count, which one reading may know and the other not. */
const amounts = (numbers: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...numbers].map((one) => one.slice(one.indexOf(" "))));

const isOtherwiseCounted = ({ telling: { numbers } }: Drafting, { telling }: Saying): boolean =>
  numbers.size > 0 && shareHad(amounts(numbers), amounts(telling.numbers)) < 1;

/** "The guard killed the rebel" and "the rebel killed the guard": what both have stands the other way round. */
function isTurned({ of, telling }: Drafting, { words }: Saying): boolean {
  const other = stemsInOrder(words);
  const at = stemsInOrder(telling.words)
    .map((stem) => ({ index: other.indexOf(stem), acts: ACTORS.has(stem) || isNamedThere(of, telling, stem) }))
    .filter(({ index }) => index >= 0);
  const turned = at.some(
    (x, i) =>
      x.acts &&
      at.slice(i + 1).some((y, j) => y.index < x.index && at.slice(i + j + 2).some((z) => z.acts && z.index < y.index)),
  );
  return turned && isPassive(telling.words) === isPassive(words);
}

/** "Nobody searched and found it" and "searched and found nobody": both say no, of something else. */
function isNegatedElsewhere({ telling }: Drafting, { words }: Saying): boolean {
  const [here, there] = [negatedIn(telling.words), negatedIn(words)];
  return here.size > 0 && there.size > 0 && ![...here].some((stem) => there.has(stem));
}

/** The words of content that are negated: after "not", before "nobody" unless that does something: "nobody was". */
function negatedIn(words: readonly Word[]): ReadonlySet<string> {
  const found = words.flatMap(({ word }, i) => {
    if (!NEGATORS.has(word)) return [];
    const isObject = NOBODY.has(word) && !AUXILIARIES.has(words[i + 1]?.word ?? "");
    return (isObject ? stemsCarried(words.slice(0, i)).at(-1) : stemsCarried(words.slice(i + 1))[0]) ?? [];
  });
  return new Set(found);
}

const addsTurning = ({ telling }: Drafting, { words }: Saying): boolean => hasTurningBeside(telling.words, words);

const isPassive = (all: readonly Word[]): boolean => all.some(({ word }) => word === "by");

const isNamedThere = ({ reading }: Transcript, { words }: Telling, stem: string): boolean =>
  words.some((word) => stemOf(word.word) === stem && isCapital(reading.report.text, word));

/** Words for those who do something, or to whom it is done. */
const ACTORS: ReadonlySet<string> = new Set([...BODY_NOUNS, ...ANYBODY, ...SOME_COUNTED].map(stemOf));

const stemsInOrder = (words: readonly Word[]): readonly string[] => [...new Set(stemsCarried(words))];

/** Who asks, promises or threatens has not said that it is so. */
const DEEDS: ReadonlySet<string> = new Set(["request", "threaten", "promise", "offer", "agree", "praise", "criticise"]);

const isAnotherDeed = ({ telling, stems }: Drafting, { telling: other }: Saying): boolean =>
  other.statement.act !== telling.statement.act &&
  DEEDS.has(other.statement.act) &&
  other.act !== null &&
  !stems.has(other.act);

/**
 * Is something said that is not told there? Where the draft leaves nothing out, it may add what stands around; where the
 * record says "it" or "her", the draft may say who that is.
 */
function lacksSomething(drafted: Drafting, told: Saying): boolean {
  const [has, tells] = [stemsSaid(drafted), told.own];
  const lacking = [...has].filter((stem) => !tells.has(stem) && !isOfTime(stem, drafted, told));
  if (lacking.length === 0) return isOwnedOtherwise(drafted, told);
  const names = stemsOfNames(drafted.telling, told.telling);
  const others = lacking.filter((stem) => !names.has(stem));
  if ([...tells].every((stem) => has.has(stem)) && !comesFirst(others, tells, drafted.telling))
    return others.some((stem) => !told.around.has(stem));
  return !told.words.some(({ word }) => OWN.has(word)) || others.length > 0;
}

/** Is somebody put in who does it: "the fire service had locked the stairs" for "the stairs had been locked"? */
function comesFirst(added: readonly string[], tells: ReadonlySet<string>, { words }: Telling): boolean {
  const order = stemsInOrder(words);
  const first = order.findIndex((stem) => tells.has(stem));
  return added.some((stem) => order.includes(stem) && order.indexOf(stem) < first);
}

/** What it counts is looked at by itself. */
function stemsSaid({ of, telling, stems }: Drafting): ReadonlySet<string> {
  const counted = of.reading.figures.map(({ span }) => span);
  const numbers = telling.words.filter(({ start, end }) => counted.some(([from, to]) => from <= start && end <= to));
  const left = new Set(numbers.map(({ word }) => stemOf(word)));
  return new Set([...stems, ...stemsCarried(telling.deed)].filter((stem) => !left.has(stem)));
}

const stemsOfNames = (...tellings: readonly Telling[]): ReadonlySet<string> =>
  new Set(tellings.flatMap(({ speaker }) => speaker?.name.tokens.map(stemOf) ?? []));

/** A day or date that the record has beside it: dates are looked at by themselves. */
function isOfTime(stem: string, { of, telling }: Drafting, told: Saying): boolean {
  const times = of.reading.times.filter(({ span }) =>
    telling.words.some(({ word, start, end }) => stemOf(word) === stem && span[0] <= start && end <= span[1]),
  );
  return times.length > 0 && times.every(({ edtf }) => edtf !== null && told.days.has(edtf.slice(0, DAY)));
}
const DAY = "2026-03-06".length;

/** "The president's guard" is not the president: a word that is one's in the one is by itself in the other. */
function isOwnedOtherwise({ of, telling }: Drafting, told: Saying): boolean {
  const [here, there] = [ownersIn(of.reading.report.text, telling.words), ownersIn(toldText(told), told.words)];
  return [...here].some(([stem, owns]) => {
    const other = there.get(stem);
    return other !== undefined && ![...owns].some((one) => other.has(one));
  });
}

/** Of each stem, whether it stands with "'s", without, or both. */
function ownersIn(text: string, words: readonly Word[]): ReadonlyMap<string, ReadonlySet<boolean>> {
  const found = new Map<string, Set<boolean>>();
  for (const { word, start, end } of words) {
    const stem = stemOf(word);
    found.set(stem, (found.get(stem) ?? new Set<boolean>()).add(/['’]s?$/.test(text.slice(start, end + 1).trim())));
  }
  return found;
}
