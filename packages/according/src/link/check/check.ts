import { CHECK_FORMAT, type Check, type Checked, type Reading, type Story } from "@according/reader";
import { type Prepared, prepared } from "../prepare.ts";
import { byPublication, moment } from "../told.ts";
import { checkDates } from "./days.ts";
import { draftedOf } from "./drafted.ts";
import { checkFigures } from "./figures.ts";
import { heldOf } from "./held.ts";
import { mouthsOf } from "./mouth.ts";
import { checkQuotations } from "./quotations.ts";
import { checkStatements } from "./statements.ts";

/**
 * Every quotation, statement, figure and date of a draft, held against the record of its story: pure, and nothing is said of
 * what is true. Reports that were published after the draft are left out; a draft without a date is held against all.
 */
export function checkDraft(draft: Reading, story: Story, readings: readonly Reading[]): Check {
  const before = moment(draft.report.publishedAt);
  const known = readings.filter(
    ({ report }) => report.publishedAt === undefined || moment(report.publishedAt) <= before,
  );
  const reports: readonly Prepared[] = known.toSorted(byPublication).map((reading) => prepared({ reading }));
  const [drafted, held] = [draftedOf(draft), heldOf(reports, story)];
  const mouths = mouthsOf(drafted.of, story, reports);
  const checked = [
    ...checkQuotations(drafted, held, mouths),
    ...checkStatements(drafted, held, mouths),
    ...checkFigures(drafted, held, mouths),
    ...checkDates(drafted, held),
  ];
  return { format: CHECK_FORMAT, story: story.name, checked: checked.toSorted(byPlace) };
}

const byPlace = (a: Checked, b: Checked): number => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0);

/** Is something of a draft otherwise in the record? What may be told there in other words, or by another, is open. */
export const isFault = ({ finding }: Pick<Checked, "finding">): boolean => finding !== "as-told" && finding !== "open";
