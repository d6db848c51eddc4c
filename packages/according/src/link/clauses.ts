import { EMPTY_WORDS, JOINING, LIGHT_VERBS } from "./en/content.ts";
import {
  AUXILIARIES,
  BEING,
  DEEDS_NAMED,
  DETERMINERS,
  DONE_BY_FORCE,
  DONE_BY_LAW,
  GIVEN,
  HAS,
  NEGATORS,
  RECEIVE,
  WILL,
} from "./en/turned.ts";
import { meet } from "./sets.ts";
import { stemOf, type Word } from "./words.ts";

/** What is said to be done, as far as an auxiliary tells: the stem of its verb, and of the words before and after it. */
export interface Clause {
  readonly verb: string;
  readonly isPassive: boolean;
  /** "Will cut", or "has cut". */
  readonly time: "coming" | "done" | null;
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

export function clausesIn(words: readonly Word[]): readonly Clause[] {
  const found = verbsIn(words);
  return found.length > 0 ? found : deedNamed(words);
}

/** "Announced **the sale of** the pit": a deed that is named and no more told of. */
function deedNamed(words: readonly Word[]): readonly Clause[] {
  const at = DETERMINERS.has(words[0]?.word ?? "") ? 1 : 0;
  const { word } = words[at] ?? { word: "" };
  if (!DEEDS_NAMED.has(word) || words[at + 1]?.word !== "of") return [];
  return [{ verb: stemOf(word), isPassive: true, time: null, before: new Set(), after: stemSet(words.slice(at + 2)) }];
}

function verbsIn(words: readonly Word[]): readonly Clause[] {
  return words.flatMap(({ word }, i) => {
    const at = AUXILIARIES.has(word) && !AUXILIARIES.has(words[i - 1]?.word ?? "") ? verbAfter(words, i) : null;
    if (at === null) return [];
    return [
      {
        ...deedAt(words, at),
        time: tenseOf(words.slice(i, at)),
        before: stemSet(words.slice(0, i)),
        after: stemSet(words.slice(at + 1)),
      },
    ];
  });
}

/** Who is given something receives it. */
function deedAt(words: readonly Word[], at: number): Pick<Clause, "verb" | "isPassive"> {
  const [before, verb] = [words[at - 1]?.word ?? "", words[at]?.word ?? ""];
  const isPassive = BEING.has(before);
  return isPassive && GIVEN.has(verb) ? { verb: stemOf(RECEIVE), isPassive: false } : { verb: stemOf(verb), isPassive };
}

/** By its auxiliaries; "would have cut" is neither. */
function tenseOf(auxiliaries: readonly Word[]): Clause["time"] {
  const [comes, isDone] = [WILL, HAS].map((all) => auxiliaries.some(({ word }) => all.has(word)));
  return comes === isDone ? null : comes ? "coming" : "done";
}

export const stemSet = (words: readonly Word[]): ReadonlySet<string> =>
  new Set(words.map(({ word }) => stemOf(word)).filter((stem) => stem !== ""));

/** So many small words and adverbs may stand between an auxiliary and its verb. */
const BETWEEN = 3;

function verbAfter(words: readonly Word[], auxiliary: number): number | null {
  for (let i = auxiliary + 1; i <= auxiliary + BETWEEN && i < words.length; i++) {
    const { word } = words[i] as Word;
    if (AUXILIARIES.has(word) || NEGATORS.has(word) || BEING.has(word) || word.endsWith("ly")) continue;
    return EMPTY_WORDS.has(word) || JOINING.has(word) || LIGHT_VERBS.has(word) ? null : i;
  }
  return null;
}

interface Told {
  /** Is it what somebody asks for, promises, offers or threatens? */
  readonly isWanted: boolean;
  readonly clauses: readonly Clause[];
  readonly stems: ReadonlySet<string>;
  readonly words: readonly Word[];
}

/** Does each tell of another deed, of nearly the same people and things? Only where both have a verb after an auxiliary. */
export function tellOtherDeeds(a: Told, b: Told): boolean {
  if (isOnlyWanted(a, b) || isOnlyWanted(b, a)) return true;
  if (a.clauses.length === 0 || b.clauses.length === 0) return false;
  if (!tellsDeedOf(a, b) && !tellsDeedOf(b, a)) return true;
  if (isYetToCome(a, b) || isYetToCome(b, a)) return true;
  if (isByLaw(a) && isByForce(b)) return true;
  if (isByLaw(b) && isByForce(a)) return true;
  return a.clauses.some((x) => b.clauses.some((y) => isDoneByOthers(x, y)));
}

/** "A man was **arrested**", and nothing else, and "a man was **stabbed**". */
const isByLaw = ({ clauses }: Told): boolean => areAllOf(clauses, LAW);
const isByForce = ({ clauses }: Told): boolean => areAllOf(clauses, FORCE);
const areAllOf = (clauses: readonly Clause[], verbs: ReadonlySet<string>): boolean =>
  clauses.length > 0 && clauses.every(({ verb, isPassive }) => isPassive && verbs.has(verb));
const LAW: ReadonlySet<string> = new Set([...DONE_BY_LAW].map(stemOf));
const FORCE: ReadonlySet<string> = new Set([...DONE_BY_FORCE].map(stemOf));

const tellsDeedOf = ({ clauses, stems }: Told, other: Told): boolean =>
  other.clauses.some(({ verb }) => stems.has(verb) || clauses.some((one) => one.verb === verb));

/** Of what one says will be done the other says that it has been. */
export const isYetToCome = (a: Pick<Told, "clauses">, b: Pick<Told, "clauses">): boolean =>
  a.clauses.some((x) => x.time === "coming" && b.clauses.some((y) => y.verb === x.verb && y.time === "done")) &&
  !a.clauses.some(({ time }) => time === "done") &&
  !b.clauses.some(({ time }) => time === "coming");

/** What one only asks for, promises or threatens the other says has been done. */
const isOnlyWanted = (a: Told, b: Told): boolean =>
  a.isWanted && !b.isWanted && b.clauses.some(({ verb, time }) => time === "done" && a.stems.has(verb));

/** "The rebels had shelled the town" and "the army had shelled the town", or the town the rebels. */
function isDoneByOthers(a: Clause, b: Clause): boolean {
  if (a.verb !== b.verb || a.isPassive !== b.isPassive || a.before.size === 0 || b.before.size === 0) return false;
  if (changePlaces(a, b)) return true;
  return !meet(a.before, b.before) && !meet(a.before, b.after) && !meet(a.after, b.before);
}

export type Sides = Pick<Clause, "before" | "after">;

/** Does each have before the verb what the other has behind it? */
export function changePlaces(a: Sides, b: Sides): boolean {
  const isElsewhere = ({ before }: Sides, other: Sides) =>
    [...before].some((stem) => other.after.has(stem) && !other.before.has(stem));
  return isElsewhere(a, b) && isElsewhere(b, a);
}
