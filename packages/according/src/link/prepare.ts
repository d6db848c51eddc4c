import { type Figure, type Reading, type Span, type Statement, slice } from "@according/reader";
import { deniedIn, isDenial, isOfCount, namesBefore, wordsBefore } from "./antecedents.ts";
import { type Clause, clausesIn } from "./clauses.ts";
import { type Count, countsIn } from "./counts.ts";
import { OBLIGED } from "./en/called.ts";
import { LIGHT_VERBS } from "./en/content.ts";
import { WAS_FIRST } from "./en/credits.ts";
import { COMING } from "./en/turned.ts";
import type { Somebody } from "./names.ts";
import { type Alternatives, alternativesIn, isDenied, isPossible, namesIn, notSoIn, weakenedBy } from "./opposed.ts";
import { type Order, ordersIn } from "./order.ts";
import { standsForAll, whyIn } from "./reasons.ts";
import { type Sheet, sheetOf } from "./sheet.ts";
import { fingerprintsOf } from "./shingles.ts";
import { type Slots, slotsIn } from "./slots.ts";
import type { Told } from "./told.ts";
import { stemOf, stemsOf, type Word, wordsIn } from "./words.ts";

/** What linking needs of one report, made once: it depends on nothing but its reading. */
export interface Prepared extends Sheet {
  readonly told: Told;
  /** By which copied text is found. */
  readonly fingerprints: ReadonlySet<number>;
  readonly statements: readonly Telling[];
  readonly counts: readonly Count[];
  /** Which events it tells to have come before which. */
  readonly orders: readonly Order[];
}

/** A statement as it is compared with others. */
export interface Telling {
  readonly report: string;
  readonly statement: Statement;
  /** Who says it, as named in the report, and for whom. */
  readonly speaker: Somebody | undefined;
  readonly behalf: Somebody | undefined;
  readonly words: readonly Word[];
  /** Those in quotation marks. */
  readonly quoted: readonly Word[];
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
  /** Who is said to have had it first. */
  readonly first: readonly { readonly source: string; readonly span: Span }[];
  readonly negated: boolean;
  /** Of what is said, what "not" and the like stand beside; null: all of it is denied, or nothing. */
  readonly notSo: ReadonlySet<string> | null;
  /** "Disputed the count": it denies a number that it does not say. */
  readonly deniesCount: boolean;
  readonly alternatives: Alternatives;
  /** Of what was named before, why it was so, where nothing else is told; null: more is told. */
  readonly why: ReadonlySet<string> | null;
  /** Of people, bodies and places, in their order. */
  readonly names: readonly string[];
  readonly mode: "plain" | "possible" | "coming";
  /** In which ways it is less than told: hoped, on a condition, asked whether. */
  readonly weakened: ReadonlySet<number>;
  /** Does it end as a question? */
  readonly isAsked: boolean;
  /** Is it what somebody asks for, promises, offers or threatens? */
  readonly isWanted: boolean;
  readonly clauses: readonly Clause[];
  readonly slots: Slots;
  /** What it counts, by kind, from what and to what: "32" and "up to 32" have one of them in common. */
  readonly numbers: ReadonlySet<string>;
  /** Days that its words name, as EDTF. */
  readonly days: ReadonlySet<string>;
}

export function prepared(told: Told): Prepared {
  const { reading } = told;
  const sheet = sheetOf(reading);
  return {
    ...sheet,
    told,
    fingerprints: fingerprintsOf(sheet.words),
    statements: tellingsIn(reading, sheet),
    counts: countsIn(sheet),
    orders: ordersIn(reading),
  };
}

function tellingsIn(reading: Reading, sheet: Sheet): readonly Telling[] {
  const speakers = new Map(reading.statements.map(({ id, speaker }) => [id, speaker]));
  return reading.statements
    .filter(({ content, speaker, within }) => content.length > 0 && !isOwnWord(speaker, within, speakers))
    .map((statement) => telling(reading, sheet, statement));
}

/** "“**I have asked it three times**,” Brandt said": part of what he says, and told with it. */
const isOwnWord = (
  speaker: string | null,
  within: string | null,
  speakers: ReadonlyMap<string, string | null>,
): boolean => speaker !== null && within !== null && speakers.get(within) === speaker;

function telling(reading: Reading, { words: all, bySource }: Sheet, statement: Statement): Telling {
  const speaker = bySource.get(statement.speaker ?? "");
  const words = wordsIn(all, statement.content);
  const deed = SPEAKING.has(statement.act) ? [] : wordsIn(all, statement.cue);
  const denied = deniedIn(reading, statement, words);
  const said = denied === null ? words : wordsIn(all, denied.content);
  const own = stemsCarried([...said.filter((_, i) => !standsForAll(said, i)), ...deed]).filter(
    (stem) => !LIGHT.has(stem),
  );
  const negated = denied === null ? isDenied(reading, statement, words) : !isDenied(reading, denied, said);
  const named = negated ? namesBefore(said, speaker?.name.tokens ?? []).map(stemOf) : [];
  const lent = stemsCarried(wordsBefore(reading, all, words)).filter((stem) => !own.includes(stem));
  return {
    report: reading.report.id,
    statement,
    speaker,
    behalf: bySource.get(statement.onBehalfOf ?? ""),
    words,
    quoted: wordsIn(all, quotedSpans(reading.report.text, statement)),
    deed,
    stems: new Set([...own, ...lent]),
    lent: new Set(lent),
    self: new Set(named.filter((stem) => stem !== "" && !own.includes(stem))),
    act: deed.map(({ word }) => stemOf(word)).find((stem) => stem !== "") ?? null,
    first: firstTellers(reading, statement),
    negated,
    notSo: isDenial(reading, statement) || statement.assertion.polarity === "negated" ? null : notSoIn(said),
    deniesCount: denied !== null && isOfCount(words),
    alternatives: alternativesIn(isDenial(reading, statement) ? said : [...said, ...deed]),
    why: whyIn(said),
    names: namesIn(reading.report.text, said),
    mode: modeOf(said),
    weakened: weakenedBy([...said, ...wordsIn(all, statement.cue)]),
    isAsked: ASKED_AT_END.test(slice(reading.report.text, statement.content.at(-1) ?? [0, 0])),
    isWanted: OBLIGED.has(statement.act),
    clauses: clausesIn(said),
    slots: slotsIn(words),
    numbers: numbersIn(reading.figures, denied ?? statement),
    days: daysIn(reading, (denied ?? statement).content),
  };
}

/** "Politico was first to report": the outlet that this telling, or the one around it, says had it first. */
function firstTellers({ report, statements }: Reading, statement: Statement): Telling["first"] {
  const around = statements.filter(({ id }) => id === statement.within);
  return [statement, ...around].flatMap(({ speaker, cue }) => {
    const [span] = cue;
    const words = cue.map((one) => slice(report.text, one)).join(" ");
    return speaker !== null && span && WAS_FIRST.test(words) ? [{ source: speaker, span }] : [];
  });
}

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

function numbersIn(figures: readonly Figure[], statement: Statement): ReadonlySet<string> {
  const inside = figures.filter(({ span }) => statement.content.some((one) => one[0] <= span[0] && span[1] <= one[1]));
  return new Set(
    inside.flatMap(({ minimum, maximum, measure: { kind } }) =>
      minimum !== null && maximum !== null && minimum !== maximum
        ? [`${kind} ${minimum} ${maximum}`]
        : [
            ...(minimum === null ? [] : [`${kind} from ${minimum}`]),
            ...(maximum === null ? [] : [`${kind} to ${maximum}`]),
          ],
    ),
  );
}

const DAY = /^\d{4}-\d{2}-\d{2}/;

function daysIn({ times }: Reading, content: readonly Span[]): ReadonlySet<string> {
  const inside = times.filter(({ span }) => content.some((one) => one[0] <= span[0] && span[1] <= one[1]));
  return new Set(
    inside.flatMap(({ edtf }) => (edtf && DAY.test(edtf) && edtf.length <= 25 ? [edtf.slice(0, 10)] : [])),
  );
}
