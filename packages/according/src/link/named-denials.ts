import type { Utterance } from "@according/reader";
import { isWhose } from "./antecedents.ts";
import type { Telling } from "./one-telling.ts";
import type { Prepared } from "./prepare.ts";
import { ALONE, remembering } from "./remembered.ts";
import { moment } from "./told.ts";
import { stemOf } from "./words.ts";

/** A claim of one report and a denial in another that names whose it is. */
export interface NamedDenial {
  readonly claim: Telling;
  readonly denial: Telling;
}

/**
 * Denials that say whose claim they deny and hardly what, "dismissed the hospital's claim of an overdose", each with what the
 * reports of the days before have of it. Where that is more than one statement, it is open which is meant.
 */
export function namedDenials(reports: readonly Prepared[], said: readonly Utterance[]): readonly NamedDenial[] {
  return reports.flatMap((report, at) => {
    const denials = denialsIn(report.statements, ALONE, () =>
      report.statements.filter(({ ofClaim }) => ofClaim !== null),
    );
    return denials.length === 0
      ? []
      : denials.flatMap((denial) => denialOf(denial, daysBefore(reports, at, DAYS), said));
  });
}
const denialsIn = remembering<Prepared["statements"], readonly Telling[]>();

/** The reports of so many days before one. */
export function daysBefore(reports: readonly Prepared[], at: number, days: number): readonly Prepared[] {
  const now = moment(reports[at]?.reading.report.publishedAt);
  let first = at;
  while (first > 0 && now - moment(reports[first - 1]?.reading.report.publishedAt) <= days * DAY_MS) first--;
  return reports.slice(first, at);
}
const DAY_MS = 86_400_000;
/** So long a claim is denied without being told again. */
const DAYS = 7;

function denialOf(denial: Telling, reports: readonly Prepared[], said: readonly Utterance[]): readonly NamedDenial[] {
  const before = reports.map(({ statements }) => statements);
  const fit = deniedBy(denial, before, () => before.flat().filter((claim) => mayBeDenied(claim, denial)));
  const [claim] = fit;
  return claim && (fit.length === 1 || areOneStatement(fit, said)) ? [{ claim, denial }] : [];
}

const deniedBy = remembering<Telling, readonly Telling[]>();

const areOneStatement = (all: readonly Telling[], said: readonly Utterance[]): boolean =>
  said.some(({ members }) =>
    all.every(({ report, statement: { id } }) => members.some((one) => one.report === report && one.statement === id)),
  );

/** Told by whose claim it is, with all that is denied of it; where nothing is told of that, of who denies it. */
function mayBeDenied({ speaker, stems, negated }: Telling, { ofClaim, speaker: denier }: Telling): boolean {
  if (ofClaim === null || negated || !speaker?.name.tokens.includes(ofClaim.whose.at(-1) ?? "")) return false;
  if (!isWhose(ofClaim, speaker.source.name)) return false;
  const last = stemOf(denier?.name.tokens.at(-1) ?? "");
  return ofClaim.what.length > 0 ? ofClaim.what.every((stem) => stems.has(stem)) : last !== "" && stems.has(last);
}
