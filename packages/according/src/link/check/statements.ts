import type { Checked, RecordPlace, Source, Span, Statement } from "@according/reader";
import { contains, overlaps, unsureStatements, withUnsure } from "@according/reader";
import { differencesIn } from "../differences.ts";
import type { Telling } from "../one-telling.ts";
import type { Prepared } from "../prepare.ts";
import { stemOf, textWords, type Word } from "../words.ts";
import { type Agreement, agreementOf } from "./agreement.ts";
import type { Drafted } from "./drafted.ts";
import {
  foundSaying,
  foundStatement,
  type Held,
  latestOfNearest,
  placeIn,
  type Saying,
  shareHad,
  sourceIn,
  stemsAt,
  type Told,
} from "./held.ts";
import type { Mouths, SameMouth } from "./mouth.ts";

/** How much of what a draft lets somebody say must be in one statement of the record: of their own, of another's. */
const LIKE = 0.5;
const LIKE_OTHERS = 0.6;
/** So much of it, and it may be told in other words; so few words that none in common says nothing. */
const LOOSELY = 0.3;
const FEW = 2;
/** A report's own sentence that has so much of it tells it itself. */
const OWN = 0.7;
/** A few words beside a quotation say nothing that can be held against the record for itself. */
const FEWEST_BESIDE = 4;

/** Every statement of a draft that is not all in quotation marks: told by this speaker, by another, otherwise, or by nobody. */
export function checkStatements(draft: Drafted, held: Held, mouths: Mouths): readonly Checked[] {
  const { of, quotations } = draft;
  const told = of.statements.flatMap((telling) => {
    const { statement } = telling;
    if (statement.form === "direct") return [];
    const beside = statement.content.length > 0 ? besideQuotations(telling, draft, held) : new Set<string>();
    const least = quotations.some(({ span }) => statement.content.some((one) => overlaps(one, span)))
      ? FEWEST_BESIDE
      : 1;
    return beside.size < least ? [] : [checkOne(telling, beside, draft, held, mouths)];
  });
  const silent = of.reading.statements.filter(({ content }) => content.length === 0);
  return [...told, ...silent.flatMap((one) => silence(one, draft, held, mouths))];
}

function besideQuotations({ statement }: Telling, { of, quotations }: Drafted, held: Held): ReadonlySet<string> {
  const quoted = quotations.map(({ span }) => stemsAt(of, [span]));
  const inQuotes = new Set(quoted.flatMap((stems) => [...stems]));
  const all = stemsAt(of, statement.content);
  const isMixed = statement.form === "mixed";
  const beside = new Set([...all].filter((stem) => !isMixed || !inQuotes.has(stem)));
  return isCount(statement, beside, of, held) ? new Set() : beside;
}

/** Nothing but how many of what, and whose number another is: the figures are looked at for themselves. */
function isCount({ content }: Statement, stems: ReadonlySet<string>, of: Prepared, { counts }: Held): boolean {
  const inside = (span: Span) => content.some((one) => contains(one, span));
  const figures = of.reading.figures.filter(({ span }) => inside(span));
  if (figures.length < 2) return false;
  const named = counts.flatMap(({ source }) => textWords(source?.name ?? "").map(({ word }) => stemOf(word)));
  const counted = stemsAt(
    of,
    figures.flatMap(({ span, measure }) => [span, measure.span]),
  );
  return [...stems].every((stem) => counted.has(stem) || named.includes(stem));
}

interface Match {
  readonly saying: Saying;
  readonly share: number;
  readonly mouth: SameMouth;
}

/** A match, with how the draft's statement stands to it. */
interface Weighed extends Match {
  /** How much of it is in what is said alone, without the sentence around. */
  readonly own: number;
  readonly agreement: Agreement;
}

type Found = Pick<Checked, "finding" | "told" | "differs">;

function checkOne(telling: Telling, stems: ReadonlySet<string>, { of }: Drafted, held: Held, mouths: Mouths): Checked {
  const source = sourceIn(of, telling.statement.speaker);
  const matches = held.sayings
    .map((saying) => ({ saying, share: shareWith(stems, telling, saying) }))
    .filter(({ share }) => share >= LOOSELY)
    .map(({ saying, share }): Weighed => {
      const agreement = agreementOf({ of, telling, stems }, saying);
      const own = shareHad(stems, saying.own);
      return { ...{ saying, share, own, agreement }, mouth: whoseMouth(telling, saying, of, mouths) };
    })
    .sort((a, b) => b.share - a.share);
  const entry = statementEntry(telling.statement, source, of.reading.report.text);
  const size = stems.size + (telling.act === null ? 0 : 1);
  const isUnheard = isUnheardOf(source, held);
  const found = foundAmong(
    matches,
    { stems, size, telling, mouth: source === null ? "open" : "same", isUnheard },
    held,
  );
  return { ...entry, ...orUnsure(found, stems, held) };
}

/** Nothing is a fault that may be said where it is not sure what is said; what is told otherwise is, in its own sentence. */
function orUnsure(found: Found, stems: ReadonlySet<string>, { sentences }: Held): Found {
  if (found.finding === "as-told" || found.finding === "open") return found;
  const isOtherwise = found.finding === "told-otherwise";
  const isHere = ({ of, span }: Told) =>
    isOtherwise && found.told.some((at) => at.report === of.reading.report.id && overlaps(at.span, span));
  const least = isOtherwise ? OWN : LIKE;
  const maybe = sentences.filter((one) => one.unsure && !isHere(one) && shareHad(stems, one.stems) >= least);
  if (maybe.length === 0) return found;
  return {
    finding: "open",
    told: maybe.slice(0, MOST).map(({ of, span }) => ({ ...placeIn(of, span), source: null })),
  };
}

/** Whoever a draft means by "he" may be another whom it names, if they are who said so. */
function whoseMouth({ statement }: Telling, saying: Saying, of: Prepared, mouths: Mouths): SameMouth {
  const source = sourceIn(of, statement.speaker);
  const mouth = mouths.compare(source, saying.of, speakerOf(saying));
  const name = saying.telling.speaker?.name;
  const isNamed = name?.kind === "person" && of.vocabulary.has(name.tokens.at(-1) ?? "");
  return mouth === "other" && isNamed && isByPronoun(statement, source) ? "open" : mouth;
}

const isByPronoun = ({ source: spans }: Statement, source: Source | null): boolean =>
  source?.mentions.some(({ as, span }) => as === "pronoun" && spans.some((one) => overlaps(one, span))) ?? false;

interface Sought {
  readonly stems: ReadonlySet<string>;
  /** Of how many words of content it is, its verb's included. */
  readonly size: number;
  readonly telling: Telling;
  /** What is as told: "open" where the draft tells nobody who says it. */
  readonly mouth: SameMouth;
  /** No report knows who says it. */
  readonly isUnheard: boolean;
}

/** What the likest of the record make of it: those of this mouth, then those of others, then what reports tell themselves. */
function foundAmong(matches: readonly Weighed[], sought: Sought, held: Held): Found {
  const { stems, size, telling } = sought;
  const near = matches.filter((one) => one.mouth !== "other");
  const own = near.filter(({ share }) => share >= LIKE && share * stems.size >= Math.min(stems.size, FEW));
  const others = matches.filter(
    (one) => one.mouth === "other" && one.share >= LIKE_OTHERS && one.agreement !== "contrary",
  );
  const byOthers = others.length > 0 && size >= FEW && (others[0]?.share ?? 0) > (own[0]?.share ?? 0) + CLEARLY;
  if (own.length > 0 && !byOthers) return asItIs(own, sought);
  if (others.length > 0 && size >= FEW) return { finding: "another-speaker", told: placesOf(others) };
  const reports = telling.negated ? [] : toldItself(stems, held);
  if (reports.length > 0 && size >= FEW) return { finding: "another-speaker", told: reports };
  if (near.length > 0 || (size <= FEW && !sought.isUnheard)) return { finding: "open", told: placesOf(near) };
  return { finding: "not-told", told: [] };
}

/** Is a person named of whom no report has the last name? */
function isUnheardOf(source: Source | null, { reports }: Held): boolean {
  if (source?.kind !== "person" || !source.mentions.some(({ as }) => as === "name")) return false;
  const last = textWords(source.name).at(-1)?.word ?? "";
  return !reports.some(({ vocabulary }) => vocabulary.has(last));
}

/** A number that both tell counts as a word that both have. */
function shareWith(stems: ReadonlySet<string>, { numbers }: Telling, { stems: others, telling }: Saying): number {
  const both = [...numbers].filter((one) => telling.numbers.has(one));
  return shareHad(new Set([...stems, ...both]), new Set([...others, ...both]));
}

/** More places would say no more. */
const MOST = 10;

/** Each statement once, whichever of its sentences it is found by. */
function placesOf(matches: readonly Match[]): readonly RecordPlace[] {
  const once = new Map(matches.map(({ saying }) => [saying.telling, saying]));
  return [...once.values()].slice(0, MOST).map(foundSaying);
}

/** So much more of it has one that it is rather what is meant. */
const CLEARLY = 0.25;

/** Told by this speaker, all of it; if only the other way round, it is told otherwise; whatever else is like it leaves it open. */
function asItIs(own: readonly Weighed[], { stems, size, mouth, telling }: Sought): Found {
  const nearest = own.toSorted((a, b) => b.own - a.own);
  const straight = nearest.filter(({ agreement }) => agreement !== "contrary");
  const against = nearest.find(({ agreement }) => agreement === "contrary");
  const [best, alike] = [nearest[0]?.own ?? 0, straight[0]?.own ?? 0];
  if (against && (straight.length === 0 || alike < best - CLEARLY)) {
    const isAll = size >= FEW || shareHad(against.saying.own, stems) === 1;
    return { finding: isAll ? "told-otherwise" : "open", told: placesOf(contraryFirst(nearest)) };
  }
  if (against && against.own >= alike) return { finding: "open", told: placesOf(nearest) };
  const whole = straight.filter(
    (one) => one.agreement === "whole" && one.mouth === mouth && isMuchOfIt(stems, one.saying),
  );
  if (whole.length > 0) return { finding: "as-told", told: placesOf(whole) };
  const partly = straight.find((one) => one.agreement === "partly" && one.own === alike);
  const differs = partly ? changesIn(telling, partly.saying) : [];
  return {
    finding: "open",
    told: placesOf(straight),
    ...(differs.length > 0 && { differs }),
  };
}

/** What excludes it, the latest of what is nearest to it first, and then whatever else is like it. */
function contraryFirst(all: readonly Weighed[]): readonly Weighed[] {
  const contrary = all.filter(({ agreement }) => agreement === "contrary");
  const near = latestOfNearest(contrary.map((one) => ({ one, of: one.saying.of, share: one.own })));
  return [...near.map(({ one }) => one), ...all.filter(({ agreement }) => agreement !== "contrary")];
}

/** One word alone may be in anything: then it is half of what is said there. */
const isMuchOfIt = (stems: ReadonlySet<string>, { own }: Saying): boolean =>
  stems.size >= FEW || shareHad(own, stems) >= LIKE;

/** The words that are not the same in two that are nearly so; none where too many are. */
function changesIn({ words }: Telling, { words: others }: Saying): NonNullable<Checked["differs"]> {
  const found = differencesIn(wordsAlone(words), wordsAlone(others)).filter(({ here }) => here !== "");
  const changed = found.reduce((sum, { here }) => sum + here.split(" ").length, 0);
  return changed * 2 <= words.length ? found : [];
}

const wordsAlone = (words: readonly Word[]): readonly string[] => words.map(({ word }) => word);

const speakerOf = ({ of, telling }: Saying): Source | null => sourceIn(of, telling.statement.speaker);

function statementEntry(
  { content, cue }: Statement,
  source: Source | null,
  text: string,
): Pick<Checked, "kind" | "spans" | "words" | "source"> {
  const spans = content.length > 0 ? content : cue;
  return {
    ...{ kind: "statement", spans, source: source?.name ?? null },
    words: spans.map(([start, end]) => text.slice(start, end)).join(" … "),
  };
}

/** What a report tells itself, in no statement. */
function toldItself(stems: ReadonlySet<string>, { sentences }: Held): readonly RecordPlace[] {
  return sentences
    .filter((sentence) => shareHad(stems, sentence.stems) >= OWN)
    .map(({ of, span }) => ({ ...placeIn(of, span), source: null }));
}

/** "Declined to comment": the same silence of the same source; where it is not sure enough to be kept, it is no fault to tell it. */
function silence(statement: Statement, { of }: Drafted, held: Held, mouths: Mouths): readonly Checked[] {
  const source = sourceIn(of, statement.speaker);
  const silences = (report: Prepared, all: readonly Statement[]) =>
    all
      .filter(({ act, content }) => content.length === 0 && act === statement.act)
      .filter(({ speaker }) => mouths.compare(source, report, sourceIn(report, speaker)) !== "other");
  const told = held.reports.flatMap((report) =>
    silences(report, report.reading.statements).map((one) => foundStatement(report, one)),
  );
  const entry = statementEntry(statement, source, of.reading.report.text);
  if (told.length > 0) return [{ ...entry, finding: "as-told", told }];
  const found = held.reports.flatMap((report) => {
    const whole = { ...report, reading: withUnsure(report.reading) };
    return silences(whole, unsureStatements(report.reading)).map((one) => foundStatement(whole, one));
  });
  const maybe = found.length > 0 ? found.map(asPlace) : silentSentences(statement, of, held);
  return [{ ...entry, finding: maybe.length > 0 ? "open" : "not-told", told: maybe.slice(0, MOST) }];
}

/** What is not sure enough is no statement. */
const asPlace = ({ statement: _, ...place }: RecordPlace): RecordPlace => place;

/** Where somebody may say something that is not sure enough: a sentence with the words of a silence and of who is silent. */
function silentSentences({ cue, source }: Statement, of: Prepared, { sentences }: Held): readonly RecordPlace[] {
  const stems = stemsAt(of, [...cue, ...source]);
  return sentences
    .filter((one) => one.unsure && shareHad(stems, one.stems) >= OWN)
    .map((one) => ({ ...placeIn(one.of, one.span), source: null }));
}
