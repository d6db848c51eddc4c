import { accuseOthers } from "../accused.ts";
import { type Clause, clausesIn } from "../clauses.ts";
import { differing } from "../differences.ts";
import { ACTING_ALIKE, OBLIGED } from "../en/called.ts";
import { SITES } from "../en/happened.ts";
import { ALL, HARMS, OTHER_TIME, SPEAKERS } from "../en/turned.ts";
import type { Telling } from "../one-telling.ts";
import { stemsCarried } from "../one-telling.ts";
import { ALONE, remembering } from "../remembered.ts";
import { stemOf, type Word } from "../words.ts";
import type { Saying } from "./recorded.ts";

/** A statement of a draft beside one of the record that has nearly the same words. */
type Beside = (drafted: Telling, told: Saying) => boolean;

/**
 * By what a statement of nearly the same words says something else than its like in the record: it has come true, somebody
 * has done it, another has, it was at another time, or all of what was some.
 */
export const isWordedOtherwise: Beside = (drafted, told) =>
  [
    comesTrue,
    isPutOff,
    namesDoer,
    namesAnother,
    standsForAnother,
    isGraver,
    accusesAnother,
    isAtAnotherTime,
    isOfAll,
  ].some((one) => one(drafted, told));

/** "She had visited the mill", of "she would visit the mill"; "three had been freed", of "promised that three would be". */
const comesTrue: Beside = (drafted, { telling, words }) => {
  const told = clausesTold(words);
  const isDone = (verb: string) => told.some((one) => one.verb === verb && one.time !== "coming");
  const promised = OBLIGED.has(telling.statement.act) ? stemsCarried(words) : [];
  return drafted.clauses.some(
    ({ time, verb }) =>
      time === "done" &&
      !isDone(verb) &&
      (told.some((one) => one.verb === verb && one.time === "coming") || promised.includes(verb)),
  );
};

/** "Would be laid", of "had been laid": all else is there. */
const isPutOff: Beside = (drafted, { words, own }) => {
  const told = clausesTold(words);
  return (
    !told.some(({ time }) => time === "coming") &&
    drafted.clauses.some((x) => x.time === "coming" && told.some((y) => y.time === "done" && y.verb === x.verb)) &&
    stemsCarried(drafted.words).every((stem) => own.has(stem))
  );
};

/** "The guards had locked the stairs", of "the stairs had been locked". */
const namesDoer: Beside = (drafted, { own, around, words }) => {
  const passive = clausesTold(words).filter(({ isPassive }) => isPassive);
  const isNew = (stem: string) => KIND_OF.has(stem) && !own.has(stem) && !around.has(stem);
  const puts = ({ isPassive, verb, before }: Clause) =>
    !isPassive && passive.some((one) => one.verb === verb) && [...before].some(isNew);
  return !words.some(({ word }) => word === "by") && drafted.clauses.some(puts);
};

const clausesTold = (words: readonly Word[]): readonly Clause[] => clausesKnown(words, ALONE, () => clausesIn(words));
const clausesKnown = remembering<readonly Word[], readonly Clause[]>();

type Other = readonly [readonly string[], readonly string[]] | null;

/** Two who are the same but for one place: the words there, of the draft and of the record. */
const onlyOther = (drafted: readonly Word[], told: readonly Word[]): Other =>
  otherFound(drafted, [told], () => otherOf(drafted, told));
const otherFound = remembering<readonly Word[], Other>();

function otherOf(drafted: readonly Word[], told: readonly Word[]): Other {
  const [x, y] = [stemsOrWords(drafted), stemsOrWords(told)];
  const found = differing(x, y).map(({ a, b }) => [x.slice(...a), y.slice(...b)] as const);
  const [first, ...more] = found.filter(([here, there]) => here.length > 0 && there.length > 0);
  return first && more.length === 0 ? first : null;
}

const stemsOrWords = (words: readonly Word[]): readonly string[] =>
  words.filter(({ word }) => word !== "that").map(({ word }) => stemOf(word) || word);

/** "The union had not known", of "the company had not known": who is called by words for others. */
const namesAnother: Beside = ({ words }, told) => {
  const other = onlyOther(words, told.words);
  if (other === null) return false;
  const [here, there] = other.map((all) => all.filter((word) => KIND_OF.has(word)));
  const [kind, known] = [KIND_OF.get(here?.[0] ?? ""), KIND_OF.get(there?.[0] ?? "")];
  return here?.length === 1 && there?.length === 1 && kind !== known;
};

/** By stem, which of those who act it is for; words of one line may mean the same ones. */
const KIND_OF: ReadonlyMap<string, number> = new Map(
  [...[...SITES].map((word) => new Set([word])), ...ACTING_ALIKE].flatMap((line, i) =>
    [...line].map((word) => [stemOf(word) || word, i] as const),
  ),
);
const COMPANY = KIND_OF.get(stemOf("company"));

/** "Said the ministry would pay", of "said it would pay", where nothing tells that they are called so. */
const standsForAnother: Beside = ({ words, speaker }, told) => {
  const [here, there] = [words, told.words].map((all) => all.filter(({ word }) => !LEFT_OUT.has(word)));
  if (!SPEAKERS.has(there?.[0]?.word ?? "") || here?.length !== there?.length) return false;
  const [subject, ...rest] = stemsOrWords(here ?? []);
  if (
    subject === undefined ||
    rest.join(" ") !==
      stemsOrWords(there ?? [])
        .slice(1)
        .join(" ")
  )
    return false;
  const called = new Set(
    [speaker, told.telling.speaker, told.telling.behalf].flatMap((one) =>
      one ? [...one.name.tokens, ...one.name.offices.map(({ head }) => head)].map(stemOf) : [],
    ),
  );
  const isCompany = KIND_OF.get(subject) === COMPANY && speaker?.name.kind !== "person";
  return KIND_OF.has(subject) && !isCompany && !called.has(subject) && !told.around.has(subject);
};
const LEFT_OUT: ReadonlySet<string> = new Set(["that", "the", "a", "an"]);

/** "Had been arrested", of "had been identified": a deed that harms, in the place of another. */
const isGraver: Beside = ({ words }, told) => {
  const other = onlyOther(words, told.words);
  const [here, there] = [other?.[0] ?? [], other?.[1] ?? []].map((all) => all.map((word) => HARM_OF.get(word)));
  return here?.length === 1 && here[0] !== undefined && there?.length === 1 && there[0] !== here[0];
};
const HARM_OF: ReadonlyMap<string, number> = new Map(
  HARMS.flatMap((line, i) => [...line].map((word) => [stemOf(word) || word, i] as const)),
);

const accusesAnother: Beside = (drafted, { telling }) => accuseOthers(drafted, telling);

/** "Before Friday", of "on Friday": all else is there. */
const isAtAnotherTime: Beside = ({ words }, told) => {
  const has = new Set(told.words.map(({ word }) => word));
  return (
    words.some(({ word }) => OTHER_TIME.has(word) && !has.has(word)) &&
    stemsCarried(words).every((stem) => told.own.has(stem))
  );
};

/** "All doors", of "two doors". */
const isOfAll: Beside = ({ words }, told) => {
  const other = onlyOther(words, told.words);
  if (other === null) return false;
  const [here, there] = other.map((words) => words.some((word) => ALL.has(word)));
  return here === true && there === false && other[1].some((word) => /\d/.test(word) || told.telling.numbers.size > 0);
};
