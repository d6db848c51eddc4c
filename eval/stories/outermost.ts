// The stories as the articles of PolNeAR are compared: outermost statements by their spans, without those that are in doubt.
import type { Reading } from "@according/reader";
import { predictionOf } from "../predict.ts";
import { type Comparison, compare } from "../score/compare.ts";
import type { Attribution } from "../score/types.ts";
import type { Article } from "../shared.ts";

/** What people marked in a report of a story. */
export interface MarkedReport extends Article {
  readonly statements: readonly (Attribution & {
    /** Said inside another statement. */
    readonly within?: boolean;
    /** Only one of two people marked it. */
    readonly optional?: boolean;
  })[];
}

/** What is read counts neither way where only an inner or a doubted statement has its content. */
export function compareOutermost(report: MarkedReport, reading: Reading): Comparison {
  const { id, text, outlet = "", statements } = report;
  const [firm, others] = [false, true].map((other) =>
    statements.filter(({ within = false, optional = false }) => (within || optional) === other),
  ) as [Attribution[], Attribution[]];
  const found = predictionOf(id, reading).statements;
  const matched = (attributions: readonly Attribution[], among: typeof found) => {
    const { matches } = compare({ id, text, attributions }, among);
    return new Set(matches.map(({ predicted }) => among[predicted]));
  };
  const right = matched(firm, found);
  const excused = matched(
    others,
    found.filter((one) => !right.has(one)),
  );
  return compare(
    { id, text, publisher: outlet, attributions: firm },
    found.filter((one) => !excused.has(one)),
  );
}
