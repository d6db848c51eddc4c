import type { Checked, RecordPlace, Source, Span, Statement } from "@according/reader";
import { contains, overlaps, unsureStatements, withUnsure } from "@according/reader";
import { differencesIn } from "../differences.ts";
import type { Telling } from "../one-telling.ts";
import { rememberingPairs } from "../remembered.ts";
import type { Transcript } from "../transcript.ts";
import { stemOf, textWords, type Word } from "../words.ts";
import { type Agreement, agreementOf } from "./agreement.ts";
import type { Drafted } from "./drafted.ts";
import { foundSaying, foundStatement, type Held, latestOfNearest, placeIn, shareHad } from "./held.ts";
import type { Mouths, SameMouth } from "./mouth.ts";
import type { Sharing } from "./postings.ts";
import { type Recorded, type Saying, sourceIn, stemsAt, type Told } from "./recorded.ts";

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
function isCount({ content }: Statement, stems: ReadonlySet<string>, of: Transcript, { counting }: Held): boolean {
  const inside = (span: Span) => content.some((one) => contains(one, span));
  const figures = of.reading.figures.filter(({ span }) => inside(span));
  if (figures.length < 2) return false;
  const named = new Set([...counting.values()].flatMap((words) => words.map(stemOf)));
  const counted = stemsAt(
    of,
    figures.flatMap(({ span, measure }) => [span, measure.span]),
  );
  return [...stems].every((stem) => counted.has(stem) || named.has(stem));
}

/** Something like it in the record; what takes long to find out is found out when it is asked. */
interface Match {
  readonly saying: Saying;
  readonly share: number;
  /** How much of it is in what is said alone, without the sentence around. */
  readonly own: number;
  mouth(): SameMouth;
  /** How the draft's statement stands to it. */
  agreement(): Agreement;
}

const mayBeTheirs = (one: Match): boolean => one.mouth() !== "other";
const isStraight = (one: Match): boolean => one.agreement() !== "contrary";

type Found = Pick<Checked, "finding" | "told" | "differs">;

function checkOne(telling: Telling, stems: ReadonlySet<string>, { of }: Drafted, held: Held, mouths: Mouths): Checked {
  const source = sourceIn(of, telling.statement.speaker);
  const entry = statementEntry(telling.statement, source, of.reading.report.text);
  const size = stems.size + (telling.act === null ? 0 : 1);
  const isUnheard = isUnheardOf(source, held);
  const sought = { of, stems, size, telling, source, isUnheard };
  const found = foundAmong(matchesOf(sought, held, mouths), sought, held);
  return { ...entry, ...orUnsure(found, stems, held) };
}

/** What has so much of it, the likest first. */
function matchesOf({ of, telling, stems, source }: Sought, held: Held, mouths: Mouths) {
  const agreements = rememberingPairs<Telling, Saying, Agreement>();
  const matchOf = ({ one: saying, share }: Sharing<Saying>): Match => ({
    ...{ saying, share, own: shareHad(stems, saying.own) },
    mouth: () => whoseMouth(telling, source, saying, of, mouths),
    agreement: () => agreements(telling, saying, () => agreementOf({ of, telling, stems }, saying)),
  });
  return (least: number): readonly Match[] =>
    held
      .sayings(stems, telling.numbers, least)
      .toSorted((a, b) => b.share - a.share)
      .map(matchOf);
}

/** Nothing is a fault that may be said where it is not sure what is said; what is told otherwise is, in its own sentence. */
function orUnsure(found: Found, stems: ReadonlySet<string>, held: Held): Found {
  if (found.finding === "as-told" || found.finding === "open") return found;
  const isOtherwise = found.finding === "told-otherwise";
  const isHere = ({ of, span }: Told) =>
    isOtherwise && found.told.some((at) => at.report === of.reading.report.id && overlaps(at.span, span));
  const maybe = held.sentences(stems, isOtherwise ? OWN : LIKE).filter(({ one }) => one.unsure && !isHere(one));
  if (maybe.length === 0) return found;
  return {
    finding: "open",
    told: maybe.slice(0, MOST).map(({ one }) => ({ ...placeIn(one.of, one.span), source: null })),
  };
}

/** Whoever a draft means by "he" may be another whom it names, if they are who said so. */
function whoseMouth(
  { statement }: Telling,
  source: Source | null,
  { of: report, source: told, telling: { speaker } }: Saying,
  of: Transcript,
  mouths: Mouths,
): SameMouth {
  const mouth = mouths.compare(source, report, told);
  if (mouth !== "other" || !isByPronoun(statement, source)) return mouth;
  return speaker?.name.kind === "person" && of.vocabulary.has(speaker.name.tokens.at(-1) ?? "") ? "open" : "other";
}

const isByPronoun = ({ source: spans }: Statement, source: Source | null): boolean =>
  source?.mentions.some(({ as, span }) => as === "pronoun" && spans.some((one) => overlaps(one, span))) ?? false;

interface Sought {
  readonly of: Transcript;
  readonly telling: Telling;
  readonly stems: ReadonlySet<string>;
  /** Of how many words of content it is, its verb's included. */
  readonly size: number;
  readonly source: Source | null;
  /** No report knows who says it. */
  readonly isUnheard: boolean;
}

/** What the likest of the record make of it: those of this mouth, then those of others, then what reports tell themselves. */
function foundAmong(matches: (least: number) => readonly Match[], sought: Sought, held: Held): Found {
  const { stems, size, telling } = sought;
  const like = matches(LIKE);
  const own = like.filter((one) => one.share * stems.size >= Math.min(stems.size, FEW) && mayBeTheirs(one));
  const isOthers = (one: Match) => one.share >= LIKE_OTHERS && !mayBeTheirs(one) && isStraight(one);
  const least = own.length > 0 ? (own[0]?.share ?? 0) + CLEARLY : 0;
  if (size >= FEW && like.some((one) => one.share > least && isOthers(one)))
    return { finding: "another-speaker", told: placesOf(like.values().filter(isOthers)) };
  if (own.length > 0) return asItIs(own, sought);
  const reports = telling.negated ? [] : toldItself(stems, held);
  if (reports.length > 0 && size >= FEW) return { finding: "another-speaker", told: reports };
  const near = placesOf(matches(LOOSELY).values().filter(mayBeTheirs));
  if (near.length > 0 || (size <= FEW && !sought.isUnheard)) return { finding: "open", told: near };
  return { finding: "not-told", told: [] };
}

/** Is a person named of whom no report has the last name? */
function isUnheardOf(source: Source | null, { reports }: Held): boolean {
  if (source?.kind !== "person" || !source.mentions.some(({ as }) => as === "name")) return false;
  const last = textWords(source.name).at(-1)?.word ?? "";
  return !reports.some(({ vocabulary }) => vocabulary.has(last));
}

/** More places would say no more. */
const MOST = 10;

/** Each statement once, whichever of its sentences it is found by. */
function placesOf(matches: Iterable<Match>): readonly RecordPlace[] {
  const once = new Map<Telling, Saying>();
  for (const { saying } of matches) {
    once.set(saying.telling, saying);
    if (once.size === MOST) break;
  }
  return [...once.values()].map(foundSaying);
}

/** So much more of it has one that it is rather what is meant. */
const CLEARLY = 0.25;

/** Told by this speaker, all of it; if only the other way round, it is told otherwise; whatever else is like it leaves it open. */
function asItIs(own: readonly Match[], { stems, size, source, telling }: Sought): Found {
  const mouth = source === null ? "open" : "same";
  const nearest = own.toSorted((a, b) => b.own - a.own);
  const likest = nearest.find(isStraight);
  const [best, alike] = [nearest[0]?.own ?? 0, likest?.own ?? 0];
  const against = nearest.find((one) => one.own >= alike && !isStraight(one));
  if (against && (!likest || alike < best - CLEARLY)) {
    const isAll = size >= FEW || shareHad(against.saying.own, stems) === 1;
    return { finding: isAll ? "told-otherwise" : "open", told: placesOf(contraryFirst(nearest)) };
  }
  if (against) return { finding: "open", told: placesOf(nearest) };
  const whole = placesOf(
    nearest
      .values()
      .filter((one) => one.mouth() === mouth && isMuchOfIt(stems, one.saying) && one.agreement() === "whole"),
  );
  if (whole.length > 0) return { finding: "as-told", told: whole };
  const partly = nearest.find((one) => one.own === alike && one.agreement() === "partly");
  const differs = partly ? changesIn(telling, partly.saying) : [];
  return {
    finding: "open",
    told: placesOf(nearest.values().filter(isStraight)),
    ...(differs.length > 0 && { differs }),
  };
}

/** What excludes it, the latest of what is nearest to it first, and then whatever else is like it. */
function contraryFirst(all: readonly Match[]): readonly Match[] {
  const contrary = all.filter((one) => !isStraight(one));
  const near = latestOfNearest(contrary.map((one) => ({ one, of: one.saying.of, share: one.own })));
  return [...near.map(({ one }) => one), ...all.filter(isStraight)];
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
const toldItself = (stems: ReadonlySet<string>, held: Held): readonly RecordPlace[] =>
  held.sentences(stems, OWN).map(({ one: { of, span } }) => ({ ...placeIn(of, span), source: null }));

/** "Declined to comment": the same silence of the same source; where it is not sure enough to be kept, it is no fault to tell it. */
function silence(statement: Statement, { of }: Drafted, held: Held, mouths: Mouths): readonly Checked[] {
  const source = sourceIn(of, statement.speaker);
  const silences = (report: Recorded, all: readonly Statement[]) =>
    all
      .filter(({ act, content }) => content.length === 0 && act === statement.act)
      .filter(({ speaker }) => mouths.compare(source, report, sourceIn(report, speaker)) !== "other");
  const told = held.reports.flatMap((report) =>
    silences(report, report.reading.statements).map((one) => foundStatement(report, one)),
  );
  const entry = statementEntry(statement, source, of.reading.report.text);
  if (told.length > 0) return [{ ...entry, finding: "as-told", told }];
  const found = held.reports.flatMap((report) => {
    const unsure = unsureStatements(report.reading);
    if (unsure.length === 0) return [];
    const whole = { ...report, reading: withUnsure(report.reading) };
    return silences(whole, unsure).map((one) => foundStatement(whole, one));
  });
  const maybe = found.length > 0 ? found.map(asPlace) : silentSentences(statement, of, held);
  return [{ ...entry, finding: maybe.length > 0 ? "open" : "not-told", told: maybe.slice(0, MOST) }];
}

/** What is not sure enough is no statement. */
const asPlace = ({ statement: _, ...place }: RecordPlace): RecordPlace => place;

/** Where somebody may say something that is not sure enough: a sentence with the words of a silence and of who is silent. */
function silentSentences({ cue, source }: Statement, of: Transcript, held: Held): readonly RecordPlace[] {
  return held
    .sentences(stemsAt(of, [...cue, ...source]), OWN)
    .filter(({ one }) => one.unsure)
    .map(({ one }) => ({ ...placeIn(one.of, one.span), source: null }));
}
