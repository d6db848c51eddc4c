import { type Count, countsIn, writtenAsOf } from "./counts.ts";
import { happeningsNamedIn, type NamedHappening } from "./named-happening.ts";
import type { Telling } from "./one-telling.ts";
import { type Order, ordersIn } from "./order.ts";
import { fingerprintsOf } from "./shingles.ts";
import { type StoodIn, stoodBefore } from "./stood.ts";
import { moment, type Told } from "./told.ts";
import { type Transcript, transcribed } from "./transcript.ts";

/** What linking needs of one report, made once: it depends on nothing but its reading. */
export interface Prepared extends Transcript {
  readonly told: Told;
  /** By which copied text is found. */
  readonly fingerprints: ReadonlySet<number>;
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
  const transcript = transcribed(reading);
  const named = happeningsNamedIn(reading.report.text, transcript.words);
  const stood = stoodBefore(read, reading, told.older);
  return {
    ...transcript,
    told,
    fingerprints: fingerprintsOf(transcript.words),
    statements: transcript.statements.map((one) => toldSince(one, stood.get(one.statement.id))),
    counts: countsIn(transcript).map((one) => countedWhen(one, stood.get(one.figure.id))),
    named,
    orders: ordersIn(transcript, named),
    stood,
  };
}

/** What stood in an older version was told since that. */
function toldSince(one: Telling, stood: StoodIn | undefined): Telling {
  const before = moment(stood?.publishedAt);
  return stood && before < one.since.moment ? { ...one, since: { moment: before, ...stood } } : one;
}

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
