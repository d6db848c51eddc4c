import type { Utterance } from "@according/reader";
import { isWhose } from "./antecedents.ts";
import type { Prepared, Telling } from "./prepare.ts";
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
export function namedDenials(
  reports: readonly Prepared[],
  tellings: readonly Telling[],
  said: readonly Utterance[],
): readonly NamedDenial[] {
  const denials = reports.flatMap(({ statements }) => statements.filter(({ ofClaim }) => ofClaim !== null));
  if (denials.length === 0) return [];
  const wanted = new Set(denials.flatMap(({ ofClaim }) => ofClaim?.whose.at(-1) ?? []));
  const claims = tellings.filter(
    ({ speaker, negated }) => !negated && speaker?.name.tokens.some((word) => wanted.has(word)),
  );
  return denials.flatMap((denial) => {
    const fit = claims.filter((claim) => mayBeDenied(claim, denial));
    const [claim] = fit;
    return claim && (fit.length === 1 || areOneStatement(fit, said)) ? [{ claim, denial }] : [];
  });
}

const areOneStatement = (all: readonly Telling[], said: readonly Utterance[]): boolean =>
  said.some(({ members }) =>
    all.every(({ report, statement: { id } }) => members.some((one) => one.report === report && one.statement === id)),
  );

/** Told in the days before, by whose claim it is, with all that is denied of it; where nothing is told of that, of who denies it. */
function mayBeDenied(claim: Telling, { ofClaim, report, speaker, since }: Telling): boolean {
  if (ofClaim === null || claim.report === report || !claim.speaker || !isWhose(ofClaim, claim.speaker.source.name))
    return false;
  const later = since.moment - claim.since.moment;
  if (!(later >= 0 && later <= DAYS_MS)) return false;
  const last = stemOf(speaker?.name.tokens.at(-1) ?? "");
  return ofClaim.what.length > 0
    ? ofClaim.what.every((stem) => claim.stems.has(stem))
    : last !== "" && claim.stems.has(last);
}
/** So long a claim is denied without being told again. */
const DAYS_MS = 7 * 86_400_000;
