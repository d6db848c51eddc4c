import { CALENDAR } from "../en/calendar.ts";
import { COUNTED } from "../en/counted.ts";
import { HELPLINES, OF_PEOPLES } from "../en/number-names.ts";
import { PEOPLE } from "../en/numbers.ts";
import {
  AT_THE_HELPLINE,
  BEDROOM,
  BEDROOMED,
  CALLS_COUNTED,
  DWELLINGS,
  MILE_NAMED,
  MOST_GOALS,
  NUMBERED_BILLS,
  NUMBERED_DISEASES,
  NUMBERED_GOALS,
  NUMBERED_ROADS,
  PLACES_OF_MILES,
  WHOSE_ROAD,
} from "../en/numbers-in-names.ts";
import { THE } from "../en/phrase-words.ts";
import { UNIT_KINDS } from "../en/units.ts";
import { isClosed } from "../grammar/closed-words.ts";
import { Part } from "../grammar/parts/part.ts";
import { textGrammar } from "../grammar/text-grammar.ts";
import type { Token } from "../layers.ts";
import { isCapitalised } from "../text/capital.ts";
import { joinLower, lower } from "../text/words.ts";
import { isAircraftType } from "./aircraft.ts";
import { isNameComeBack } from "./names-come-back.ts";
import type { Measured } from "./numerals.ts";
import { isOfMany } from "./plurals.ts";

/* Numbers in what something is called, or in what it is like, that count nothing. */

/** "COVID 19", "Three Mile Island", "421 Route 59", "911 calls", "two bedroomed flats". */
export const isPartOfName = (tokens: readonly Token[], number: Measured): boolean =>
  isOfMiles(tokens, number) ||
  isSoRoomy(tokens, number) ||
  isGoal(tokens, number) ||
  isNameComeBack(tokens, number) ||
  (!number.spelt &&
    (isOfDisease(tokens, number) ||
      isOfStrain(tokens, number) ||
      isInRowOfName(tokens, number) ||
      isBill(tokens, number) ||
      isInsideName(tokens, number) ||
      isNameOfOneThing(tokens, number) ||
      isAircraftType(tokens, number.first) ||
      isOnRoad(tokens, number) ||
      isCalledForHelp(tokens, number)));

/** "a **COVID 19** patient" */
const isOfDisease = (tokens: readonly Token[], { first, value, unit }: Measured): boolean =>
  unit === undefined && NUMBERED_DISEASES.get(lower(tokens, first - 1)) === value;

/** "cases of **XB. 3.1**": a name that a space has come into. */
const isOfStrain = (tokens: readonly Token[], { first, unit }: Measured): boolean =>
  unit === undefined &&
  /^\d+\.\d+$/.test(tokens[first]?.text ?? "") &&
  /^\p{Lu}{1,3}\.$/u.test(
    tokens[first - 1]?.text === "." ? `${tokens[first - 2]?.text}.` : (tokens[first - 1]?.text ?? ""),
  );

/** "the **4 3 2** Museum" */
const isInRowOfName = (tokens: readonly Token[], { first, last, unit }: Measured): boolean =>
  unit === undefined &&
  [first - 1, first].every((at) => /^\d$/.test(tokens[at]?.text ?? "")) &&
  /^\p{Lu}\p{Ll}/u.test(tokens[last]?.text ?? "");

/** "**SB 412** was dropped" */
const isBill = (tokens: readonly Token[], { first, unit }: Measured): boolean =>
  unit === undefined &&
  /^\d{1,4}$/.test(tokens[first]?.text ?? "") &&
  NUMBERED_BILLS.has(tokens[first - 1]?.text ?? "");

/** "under **SDG 11**": a goal, and no money of Sudan. */
const isGoal = (tokens: readonly Token[], { last, value, magnitude }: Measured): boolean =>
  NUMBERED_GOALS.has(tokens[last - 2]?.text ?? "") && magnitude === 1 && Number.isInteger(value) && value <= MOST_GOALS;

/** "the **Lumen 24 Reporters** desk": between capitals behind an article; not "the Tarsian 24 Hour strike", "the Norvians 24". */
const isInsideName = (tokens: readonly Token[], { first, last, unit }: Measured): boolean => {
  const [name, next] = [tokens[first - 1]?.text ?? "", tokens[last]?.text ?? ""];
  const inName = THE.has(lower(tokens, first - 2)) && /^\p{Lu}\p{Ll}+$/u.test(name) && /^\p{Lu}\p{Ll}+$/u.test(next);
  return unit === undefined && /^\d{1,2}$/.test(tokens[first]?.text ?? "") && inName && !OF_PEOPLES.test(name);
};

/** "the **DAX 30 index**", "the **Formula 1 race**": behind an article and a name, before one thing. */
const isNameOfOneThing = (tokens: readonly Token[], { first, last, unit }: Measured): boolean => {
  const [name, noun] = [tokens[first - 1], tokens[last]];
  if (unit !== undefined || !/^\d{1,3}$/.test(tokens[first]?.text ?? "") || !THE.has(lower(tokens, first - 2)))
    return false;
  if (!/^\p{Lu}\p{L}+$/u.test(name?.text ?? "") || OF_PEOPLES.test(name?.text ?? "") || CALENDAR.has(name?.lower ?? ""))
    return false;
  const { parts } = textGrammar({ tokens });
  const ends = parts[last + 1] !== Part.noun && parts[last + 1] !== Part.adjective;
  return parts[last] === Part.noun && ends && !isOfMany(noun) && !isCountedSo(lower(tokens, last));
};

const isCountedSo = (word: string): boolean => PEOPLE.has(word) || COUNTED.has(word) || UNIT_KINDS.has(word);

/** "the **Three Mile** Island plant", "Seven Mile Creek"; not "a three mile creek". */
const isOfMiles = (tokens: readonly Token[], { last }: Measured): boolean =>
  MILE_NAMED.test(tokens[last - 1]?.text ?? "") &&
  isCapitalised(tokens[last]) &&
  PLACES_OF_MILES.has(lower(tokens, last));

/** "The office at **421** Route 59": a house; not "12 Highway 4 drivers". */
function isOnRoad(tokens: readonly Token[], { last, unit }: Measured): boolean {
  const road = WHOSE_ROAD.has(lower(tokens, last)) ? last + 1 : last;
  if (unit !== undefined || !isCapitalised(tokens[last])) return false;
  if (!NUMBERED_ROADS.has(lower(tokens, road)) || tokens[road + 1]?.kind !== "number") return false;
  return !isOfSeveralNext(lower(tokens, road + 2));
}

const isOfSeveralNext = (word: string): boolean =>
  PEOPLE.has(word) || (/^\p{Ll}+[^s]s$/u.test(word) && !isClosed(word));

/** "They got **911** calls", "the 911 dispatcher"; not "There were 911 calls to the mayor". */
const isCalledForHelp = (tokens: readonly Token[], { first, last, value, unit }: Measured): boolean =>
  unit === undefined &&
  HELPLINES.has(value) &&
  last === first + 1 &&
  AT_THE_HELPLINE.has(lower(tokens, last)) &&
  !CALLS_COUNTED.test(joinLower(tokens, Math.max(0, first - 2), first));

/** "They built **two** bedroomed flats": of so many rooms, and how many flats is not told. */
const isSoRoomy = (tokens: readonly Token[], { last, unit }: Measured): boolean =>
  unit === undefined &&
  (BEDROOMED.has(lower(tokens, last)) || (BEDROOM.has(lower(tokens, last)) && DWELLINGS.has(lower(tokens, last + 1))));
