import type { Checked, RecordPlace, Source, Span, Statement } from "@according/reader";
import { contains, overlaps } from "@according/reader";
import { POSSIBLE } from "../en/turned.ts";
import { alternativesIn, areAlternatives, isDenied, nameOthers, namesIn } from "../opposed.ts";
import type { Prepared, Telling } from "../prepare.ts";
import { stemOf, textWords } from "../words.ts";
import type { Drafted } from "./drafted.ts";
import { foundSaying, foundStatement, type Held, placeIn, type Saying, shareHad, sourceIn, stemsAt } from "./held.ts";
import { inThisMouth, type Mouths, type SameMouth } from "./mouth.ts";

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

function checkOne(telling: Telling, stems: ReadonlySet<string>, { of }: Drafted, held: Held, mouths: Mouths): Checked {
  const source = sourceIn(of, telling.statement.speaker);
  const matches = held.sayings
    .map((saying): Match => ({ saying, share: shareWith(stems, telling, saying), mouth: "open" }))
    .filter(({ share }) => share >= LOOSELY)
    .map((match) => ({ ...match, mouth: mouths.compare(source, match.saying.of, speakerOf(match.saying)) }))
    .sort((a, b) => b.share - a.share);
  const entry = statementEntry(telling.statement, source, of.reading.report.text);
  const near = matches.filter(({ mouth }) => mouth !== "other");
  const own = near.filter(({ share }) => share >= LIKE && share * stems.size >= Math.min(stems.size, FEW));
  if (own.length > 0) {
    const { finding, told } = asItIs(telling, stems, of, own);
    const mouths = told.map(({ mouth }) => mouth);
    return { ...entry, finding: inThisMouth(finding, source, mouths), told: placesOf(told) };
  }
  const others = matches.filter(({ mouth, share }) => mouth === "other" && share >= LIKE_OTHERS);
  if (others.length > 0 && stems.size >= FEW) return { ...entry, finding: "another-speaker", told: placesOf(others) };
  const reports = toldItself(stems, held);
  if (reports.length > 0 && stems.size >= FEW) return { ...entry, finding: "another-speaker", told: reports };
  if (near.length > 0 || stems.size <= FEW) return { ...entry, finding: "open", told: placesOf(near) };
  return { ...entry, finding: "not-told", told: [] };
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

/**
 * Told by this speaker; if only the other way round, or only as what may be, it is told otherwise; if of somebody or
 * something else by name, or of one word turned round, it is open.
 */
function asItIs(
  telling: Telling,
  stems: ReadonlySet<string>,
  of: Prepared,
  own: readonly Match[],
): { readonly finding: Checked["finding"]; readonly told: readonly Match[] } {
  const drafted = { of, telling, words: telling.words };
  const straight = own.filter(({ saying }) => agrees(drafted, saying));
  const [best, alike] = [own[0]?.share ?? 0, straight[0]?.share ?? 0];
  if (straight.length === 0 || alike < best - 0.25)
    return { finding: stems.size < FEW ? "open" : "told-otherwise", told: own };
  const against = own.find((one) => !straight.includes(one));
  if (against && against.share >= alike) return { finding: "open", told: own };
  const same = straight.filter(({ saying }) => !nameOthers(namedBy(drafted), namedBy(saying)));
  return same.length > 0 ? { finding: "as-told", told: same } : { finding: "open", told: straight };
}

type Spoken = Omit<Saying, "stems">;

const agrees = (drafted: Spoken, told: Spoken): boolean =>
  areDenied(drafted) === areDenied(told) &&
  !(isPossible(told) && !isPossible(drafted)) &&
  !areAlternatives(alternativesIn(drafted.words), alternativesIn(told.words));

const namedBy = ({ of, words }: Spoken) => ({ words, names: namesIn(of.reading.report.text, words) });

const areDenied = ({ of: { reading }, telling, words }: Spoken): boolean => isDenied(reading, telling.statement, words);

const isPossible = ({ words }: Spoken): boolean => words.some(({ word }) => POSSIBLE.has(word));

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

/** "Declined to comment": the same silence of the same source. */
function silence(statement: Statement, { of }: Drafted, held: Held, mouths: Mouths): readonly Checked[] {
  const source = sourceIn(of, statement.speaker);
  const told = held.reports.flatMap((report) =>
    report.reading.statements
      .filter(({ act, content }) => content.length === 0 && act === statement.act)
      .filter(({ speaker }) => mouths.compare(source, report, sourceIn(report, speaker)) !== "other")
      .map((one) => foundStatement(report, one)),
  );
  return [
    {
      ...statementEntry(statement, source, of.reading.report.text),
      finding: told.length > 0 ? "as-told" : "not-told",
      told,
    },
  ];
}
