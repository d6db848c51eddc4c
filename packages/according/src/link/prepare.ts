import type { Reading } from "@according/reader";
import { type Count, countsIn, writtenAsOf } from "./counts.ts";
import { firstTellersIn } from "./first-tellers.ts";
import { happeningsNamedIn, type NamedHappening } from "./named-happening.ts";
import { type Since, type Telling, telling } from "./one-telling.ts";
import { type Order, ordersIn } from "./order.ts";
import { type Sheet, sheetOf } from "./sheet.ts";
import { fingerprintsOf } from "./shingles.ts";
import { type StoodIn, stoodBefore } from "./stood.ts";
import { moment, type Told } from "./told.ts";

/** What linking needs of one report, made once: it depends on nothing but its reading. */
export interface Prepared extends Sheet {
  readonly told: Told;
  /** By which copied text is found. */
  readonly fingerprints: ReadonlySet<number>;
  readonly statements: readonly Telling[];
  readonly counts: readonly Count[];
  /** What it only names of what happened: "the protest in Karst". */
  readonly named: readonly NamedHappening[];
  /** Which events it tells to have come before which. */
  readonly orders: readonly Order[];
  /** By its id, of an entry that stood in an older version already, in which. */
  readonly stood: ReadonlyMap<string, StoodIn>;
}

/** `read`: as the machine read it, where people have judged it since. */
export function prepared(told: Told, read = told.reading): Prepared {
  const { reading } = told;
  const sheet = sheetOf(reading);
  const named = happeningsNamedIn(reading.report.text, sheet.words);
  const stood = stoodBefore(read, reading, told.older);
  return {
    ...sheet,
    told,
    fingerprints: fingerprintsOf(sheet.words),
    statements: tellingsIn(reading, sheet, stood),
    counts: countsIn(sheet).map((one) => countedWhen(one, stood.get(one.figure.id))),
    named,
    orders: ordersIn(sheet, named),
    stood,
  };
}

function tellingsIn(reading: Reading, sheet: Sheet, stood: Prepared["stood"]): readonly Telling[] {
  const tellers = firstTellersIn(reading, sheet.words);
  const speakers = new Map(reading.statements.map(({ id, speaker }) => [id, speaker]));
  return reading.statements
    .filter(({ content, speaker, within }) => content.length > 0 && !isOwnWord(speaker, within, speakers))
    .filter((statement) => !tellers.isOnlyCredit(statement))
    .map((statement) => ({
      ...telling(reading, sheet, statement),
      since: sinceWhen(reading, stood.get(statement.id)),
      first: tellers.of(statement),
    }));
}

/** "“**I have asked it three times**,” Brandt said": part of what he says, and told with it. */
const isOwnWord = (
  speaker: string | null,
  within: string | null,
  speakers: ReadonlyMap<string, string | null>,
): boolean => speaker !== null && within !== null && speakers.get(within) === speaker;

/** What stood in an older version is no newer than that. */
function countedWhen(count: Count, stood: StoodIn | undefined): Count {
  if (stood?.publishedAt === undefined) return count;
  const { publishedAt } = stood;
  return {
    ...count,
    publishedAt,
    published: moment(publishedAt),
    asOf: moment(writtenAsOf(count.figure, publishedAt)),
  };
}

function sinceWhen({ report }: Reading, stood: StoodIn | undefined): Since {
  const [now, before] = [moment(report.publishedAt), moment(stood?.publishedAt)];
  return stood && before < now ? { moment: before, ...stood } : { moment: now };
}
