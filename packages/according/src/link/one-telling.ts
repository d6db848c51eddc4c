import { type Figure, type Reading, type Span, type Statement, slice } from "@according/reader";
import {
  type ClaimNamed,
  claimNamedIn,
  deniedIn,
  isDenial,
  isOfCount,
  isSayingDenied,
  isUnsaid,
  namesBefore,
  wordsBefore,
} from "./antecedents.ts";
import { type Cited, citedIn } from "./cited.ts";
import { type Clause, clausesIn } from "./clauses.ts";
import { datesNamed, timesCut } from "./dates-named.ts";
import { OBLIGED } from "./en/called.ts";
import { LIGHT_VERBS } from "./en/content.ts";
import { COMING } from "./en/turned.ts";
import type { FirstTeller } from "./first-tellers.ts";
import { type Due, dueIn, type HeldBack, heldBack } from "./held-back.ts";
import type { Somebody } from "./names.ts";
import {
  type Alternatives,
  alternativesIn,
  isDenied,
  isPossible,
  namesIn,
  notSoIn,
  placesStoodIn,
  takenBackIn,
  weakenedBy,
} from "./opposed.ts";
import { deniesIt } from "./own-denials.ts";
import { standsForAll, whyIn } from "./reasons.ts";
import type { Sheet } from "./sheet.ts";
import { type Slots, slotsIn } from "./slots.ts";
import { TOLLS } from "./tolls.ts";
import { countedIn } from "./what-counted.ts";
import { stemOf, stemsOf, type Word, wordsIn } from "./words.ts";

export function telling(reading: Reading, sheet: Sheet, statement: Statement): Omit<Telling, "since" | "first"> {
  const { words: all, bySource } = sheet;
  const [speaker, behalf] = [statement.speaker, statement.onBehalfOf].map((id) => bySource.get(id ?? ""));
  const words = wordsIn(all, statement.content);
  const deed = SPEAKING.has(statement.act) ? [] : wordsIn(all, statement.cue);
  const denied = deniedIn(reading, statement, words);
  const said = denied === null ? words : wordsIn(all, denied.content);
  const negated = denied === null ? isDenied(reading, statement, words) : !isDenied(reading, denied, said);
  const quoted = wordsIn(all, quotedSpans(reading.report.text, statement));
  const cue = wordsIn(all, statement.cue);
  const isWanted = OBLIGED.has(statement.act);
  return {
    report: reading.report.id,
    statement,
    cited: citedIn(reading, statement),
    inHeadline: (statement.content[0]?.[0] ?? 0) < sheet.headline,
    ...{ speaker, behalf, words, quoted, deed },
    brief: saidInShort(statement, quoted, stemsCarried(quoted).length),
    toldTo: toldTo(statement).flatMap((id) => bySource.get(id) ?? []),
    saidOn: reading.times.find(({ id }) => id === statement.time)?.edtf ?? null,
    ...stemsOfTelling({
      own: [...said.filter((_, i) => !standsForAll(said, i)), ...deed],
      before: wordsBefore(reading, all, words),
      named: negated ? namesBefore(said, speaker?.name.tokens ?? []).map(stemOf) : [],
    }),
    act: deed.map(({ word }) => stemOf(word)).find((stem) => stem !== "") ?? null,
    negated,
    isDenial: deniesIt(reading, statement, negated),
    ...denialIn(reading, statement, denied !== null, words),
    notSo: isDenial(reading, statement) || statement.assertion.polarity === "negated" ? null : notSoIn(said),
    alternatives: alternativesIn(isDenial(reading, statement) ? said : [...said, ...deed]),
    why: whyIn(said),
    ...{ names: namesIn(reading.report.text, said), places: placesStoodIn(reading.report.text, said) },
    ...{ mode: modeOf(said), takesBack: takenBackIn(reading.report.text, statement) === "part" },
    weakened: weakenedBy([...said, ...cue]),
    heldBack: heldBack(reading, statement, cue, words),
    due: dueIn(said, isWanted),
    isAsked: ASKED_AT_END.test(slice(reading.report.text, statement.content.at(-1) ?? [0, 0])),
    isWanted,
    clauses: clausesIn(said),
    slots: slotsIn(words),
    ...numbersAndDates(sheet, (denied ?? statement).content),
  };
}

/** How it denies. `isTold`: its report has what it denies without saying it again. */
const denialIn = (
  reading: Reading,
  statement: Statement,
  isTold: boolean,
  words: readonly Word[],
): Pick<Telling, "deniesCount" | "isSayingDenied" | "isUnsaid" | "ofClaim"> => ({
  deniesCount: isTold && isOfCount(words),
  isSayingDenied: isSayingDenied(reading, statement),
  isUnsaid: isUnsaid(reading, statement),
  ofClaim: isTold ? null : claimNamedIn(reading, statement),
});

/** `own`: words of the telling and of its verb; `before`: of the sentence before, for which they stand; `named`: who it speaks of. */
function stemsOfTelling(told: {
  readonly own: readonly Word[];
  readonly before: readonly Word[];
  readonly named: readonly string[];
}): Pick<Telling, "stems" | "lent" | "self"> {
  const own = stemsCarried(told.own).filter((stem) => !LIGHT.has(stem));
  const lent = stemsCarried(told.before).filter((stem) => !own.includes(stem));
  return {
    stems: new Set([...own, ...lent]),
    lent: new Set(lent),
    self: new Set(told.named.filter((stem) => stem !== "" && !own.includes(stem))),
  };
}

function numbersAndDates(
  sheet: Sheet,
  content: readonly Span[],
): Pick<Telling, "numbers" | "parts" | "whoIsCounted" | "days" | "months" | "years"> {
  const { reading } = sheet;
  const dates = datesNamed(reading, content);
  return {
    numbers: numbersIn(reading.figures, content, false),
    parts: numbersIn(reading.figures, content, true),
    whoIsCounted: whoIsCounted(sheet, content),
    days: timesCut(dates, "2026-03-06".length),
    months: timesCut(dates, "2026-03".length),
    years: new Set(dates.filter((one) => one.length === "2026".length)),
  };
}

/** The words of a short quotation that is all that is said, which tell too little by themselves; null: it is none, or one word. */
function saidInShort({ form }: Statement, quoted: readonly Word[], carried: number): string | null {
  if (form !== "direct" || quoted.length < 2 || quoted.length > FEW || carried === 0) return null;
  return quoted.map(({ word }) => word).join(" ");
}
const FEW = 8;

export const toldTo = ({ via, addressee }: Statement): readonly string[] => [
  ...via.flatMap(({ relation, source }) => (relation === "told" ? [source] : [])),
  ...(addressee?.source === undefined ? [] : [addressee.source]),
];

/** What words have in common with their other forms, those left out that carry nothing. */
export const stemsCarried = (words: readonly Word[]): readonly string[] => stemsOf(words).filter((stem) => stem !== "");

const ASKED_AT_END = /\?["”'’]*$/;

const LIGHT: ReadonlySet<string> = new Set([...LIGHT_VERBS].map(stemOf));

/** Acts whose verb says nothing of what is said. */
const SPEAKING: ReadonlySet<string> = new Set(["state", "announce", "confirm", "estimate", "deny"]);

const QUOTES = /["“”„«»]|''/g;

/** What stands in quotation marks: all of a direct statement. */
function quotedSpans(text: string, { form, content }: Statement): readonly Span[] {
  if (form === "indirect") return [];
  if (form === "direct") return content;
  return content.flatMap(([start, end]) => {
    const marks = [...text.slice(start, end).matchAll(QUOTES)].map(({ index }) => start + index);
    const found: Span[] = [];
    for (let i = 0; i < marks.length; i += 2) found.push([marks[i] as number, marks[i + 1] ?? end]);
    return found;
  });
}

function modeOf(words: readonly Word[]): Telling["mode"] {
  if (isPossible(words)) return "possible";
  return words.some(({ word }) => COMING.has(word)) ? "coming" : "plain";
}

/** Of the dead, the hurt or the held: what makes them others than people. */
function whoIsCounted(at: Sheet, content: readonly Span[]): ReadonlySet<string> {
  const tolls = figuresIn(at.reading.figures, content).filter(
    ({ measure, partOf }) => TOLLS.has(measure.kind) && partOf === null,
  );
  const groups = tolls.map((figure) => countedIn(at, figure, true));
  return groups.every(({ size }) => size > 0) ? new Set(groups.flatMap((one) => [...one])) : new Set();
}

const figuresIn = (figures: readonly Figure[], content: readonly Span[]): readonly Figure[] =>
  figures.filter(({ span }) => content.some((one) => one[0] <= span[0] && span[1] <= one[1]));

function numbersIn(figures: readonly Figure[], content: readonly Span[], areParts: boolean): ReadonlySet<string> {
  const inside = figuresIn(figures, content);
  const ids = new Set(inside.map(({ id }) => id));
  const isPart = ({ partOf }: Figure) => partOf !== null && ids.has(partOf);
  return new Set(
    inside
      .filter((one) => isPart(one) === areParts)
      .flatMap(({ minimum, maximum, measure: { kind } }) =>
        minimum !== null && maximum !== null && minimum !== maximum
          ? [`${kind} ${minimum} ${maximum}`]
          : [
              ...(minimum === null ? [] : [`${kind} from ${minimum}`]),
              ...(maximum === null ? [] : [`${kind} to ${maximum}`]),
            ],
      ),
  );
}

/** A statement as it is compared with others. */
export interface Telling {
  readonly report: string;
  readonly statement: Statement;
  readonly since: Since;
  readonly inHeadline: boolean;
  /** Who says it, as named in the report, and for whom. */
  readonly speaker: Somebody | undefined;
  readonly behalf: Somebody | undefined;
  readonly words: readonly Word[];
  /** Those in quotation marks. */
  readonly quoted: readonly Word[];
  /** The words of a short quotation that is all that is said; null: it is none. */
  readonly brief: string | null;
  /** Whom it is told, and on which day it is told to be said, as EDTF. */
  readonly toldTo: readonly Somebody[];
  readonly saidOn: string | null;
  /** Of its verb, where that does more than tell. */
  readonly deed: readonly Word[];
  /** What its words, its verb's and those it stands for have in common with their other forms, each once. */
  readonly stems: ReadonlySet<string>;
  /** Those of them that it has only from the sentence before, which tells who "them" are. */
  readonly lent: ReadonlySet<string>;
  /** Of a denial that speaks of "it" or "we" first: the name of who speaks. */
  readonly self: ReadonlySet<string>;
  /** What its verb does besides telling: the verb's stem; null: it only tells. */
  readonly act: string | null;
  /** On whose word it is told. */
  readonly cited: readonly Cited[];
  /** Who is said to have had it first. */
  readonly first: readonly FirstTeller[];
  readonly negated: boolean;
  /** Is it denied, as far as its verb or what its speaker says beside it tells? */
  readonly isDenial: boolean;
  /** Of what is said, what "not" and the like stand beside; null: all of it is denied, or nothing. */
  readonly notSo: ReadonlySet<string> | null;
  /** "Denied that she **had called for it**": it is denied that its speaker said so, and not what was said. */
  readonly isSayingDenied: boolean;
  /** "Denied **having said** that the council could sell it": who says so had it told of them. */
  readonly isUnsaid: boolean;
  /** "Disputed the count": it denies a number that it does not say. */
  readonly deniesCount: boolean;
  /** Whose claim it denies, and hardly what, where its report does not have that; null: it is no such denial. */
  readonly ofClaim: ClaimNamed | null;
  readonly alternatives: Alternatives;
  /** Of what was named before, why it was so, where nothing else is told; null: more is told. */
  readonly why: ReadonlySet<string> | null;
  /** Of people, bodies and places, in their order. */
  readonly names: readonly string[];
  /** Those that stand behind "in" or the like. */
  readonly places: ReadonlySet<string>;
  readonly mode: "plain" | "possible" | "coming";
  /** Does a part of it take back what was told before: "its count of nine had been wrong and eight had died"? */
  readonly takesBack: boolean;
  /** In which ways it is less than told: hoped, on a condition, asked whether. */
  readonly weakened: ReadonlySet<number>;
  /** Is it neither said nor denied, or less than denied? */
  readonly heldBack: HeldBack;
  /** What of it only should be. */
  readonly due: Due;
  /** Does it end as a question? */
  readonly isAsked: boolean;
  /** Is it what somebody asks for, promises, offers or threatens? */
  readonly isWanted: boolean;
  readonly clauses: readonly Clause[];
  readonly slots: Slots;
  /** What it counts, by kind, from what and to what: "32" and "up to 32" have one of them in common. */
  readonly numbers: ReadonlySet<string>;
  /** Of these, what is told to be a part of another: "30 people, **including 12 children**". */
  readonly parts: ReadonlySet<string>;
  /** Of the dead, the hurt or the held of whom it tells: what makes them others than people, "children"; empty: of some nothing does. */
  readonly whoIsCounted: ReadonlySet<string>;
  /** Days that its words name, as EDTF. */
  readonly days: ReadonlySet<string>;
  /** Months that its words name, or days of them; and years by themselves. */
  readonly months: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
}

/** When a report first told something in these words; of an older version, in which. */
export interface Since {
  /** As `moment` gives it. */
  readonly moment: number;
  readonly version?: number;
  readonly publishedAt?: string;
}
