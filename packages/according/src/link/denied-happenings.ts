import { type Event, isActual } from "@according/reader";
import { isDenial } from "./antecedents.ts";
import { stemSet } from "./clauses.ts";
import { type DoneOtherwise, doneAt } from "./contradictions.ts";
import { NAMED_HAPPENINGS } from "./en/happened.ts";
import { ANY_SUCH, NEVER, NO_SUCH, OPENS, TAKES_PLACE, THERE_WAS } from "./en/not-done.ts";
import { daysBefore } from "./named-denials.ts";
import type { Telling } from "./one-telling.ts";
import type { Prepared } from "./prepare.ts";
import { ALONE, remembering } from "./remembered.ts";
import { meet } from "./sets.ts";
import { eventsToldIn } from "./withdrawn.ts";
import { stemOf, textWords, type Word, wordsIn } from "./words.ts";

/** What somebody says never happened: "no attack took place at the depot". */
interface Denial {
  readonly told: Telling;
  readonly kind: "denial" | "statements";
  /** Words for a happening that are alike: one of `NAMED_HAPPENINGS`. */
  readonly line: ReadonlySet<string>;
  /** Stems of who, what and where. */
  readonly of: ReadonlySet<string>;
  /** "The army denied any attack": only by whoever denies it. */
  readonly isOwn: boolean;
}

/** Denials that something happened, each with what its report and those of the days before tell as done there. */
export function happeningsDenied(reports: readonly Prepared[]): readonly DoneOtherwise[] {
  return reports.flatMap((report, at) => {
    const denials = neverHappenedIn(report, ALONE, () =>
      report.statements.flatMap((one) => neverHappened(report, one) ?? []),
    );
    if (denials.length === 0) return [];
    const near = [...daysBefore(reports, at, DAYS), report];
    return denials.flatMap((one) => denied(one, near, () => near.flatMap((other) => eventsDenied(other, one))));
  });
}
const neverHappenedIn = remembering<Prepared, readonly Denial[]>();
const denied = remembering<Denial, readonly DoneOtherwise[]>();

/** Within so many days reports tell of one happening. */
const DAYS = 3;

function neverHappened({ reading }: Prepared, told: Telling): Denial | null {
  const { words, names, stems } = told;
  if (!told.negated || told.mode !== "plain" || told.heldBack !== null || told.isAsked) return null;
  const denies = isDenial(reading, told.statement);
  const line = NAMED_HAPPENINGS.find((all) => words.some(({ word }) => all.has(word)));
  const how = line && (denies ? deniedAs(words, line) : isNone(words, line) && "happened");
  if (!line || !how) return null;
  const happens = new Set([...line, ...TAKES_PLACE].map(stemOf));
  const of = new Set([...stems].filter((stem) => !happens.has(stem)));
  if (!names.some((name) => of.has(stemOf(name)))) return null;
  return { told, kind: denies ? "denial" : "statements", line, of, isOwn: how === "done" };
}

/** The words before a happening and those behind it. */
function aroundIt(words: readonly Word[], line: ReadonlySet<string>): readonly [string, string] {
  const at = words.findIndex(({ word }) => line.has(word));
  const joined = (some: readonly Word[]) => some.map(({ word }) => word).join(" ");
  return [joined(words.slice(0, at)), joined(words.slice(at + 1))];
}

/** "There was **no attack**", "the attack **never happened**" */
function isNone(words: readonly Word[], line: ReadonlySet<string>): boolean {
  const [before, behind] = aroundIt(words, line);
  return NO_SUCH.test(before) || (OPENS.test(before) && NEVER.test(behind));
}

/** Denied "that there was an attack" or that it "took place", or "any attack", which whoever denies it may have done. */
function deniedAs(words: readonly Word[], line: ReadonlySet<string>): "happened" | "done" | null {
  const [before, behind] = aroundIt(words, line);
  const takesPlace = behind.split(" ").some((word) => TAKES_PLACE.has(word));
  if (THERE_WAS.test(before) || (OPENS.test(before) && takesPlace)) return "happened";
  return ANY_SUCH.test(before) ? "done" : null;
}

/** The events of a report that are what is denied. */
function eventsDenied({ id, reading, words }: Prepared, denial: Denial): readonly DoneOtherwise[] {
  const { told, kind, line, of } = denial;
  const stemsOf = (party: string | null) =>
    stemSet(textWords(reading.sources.find((one) => one.id === party)?.name ?? ""));
  const isIt = ({ span, actor, recipient, statement, assertion, historical }: Event): boolean => {
    if (!isActual(assertion) || historical || (id === told.report && statement === told.statement.id)) return false;
    const done = stemsOf(recipient);
    if (done.size === 0 || ![...of].every((stem) => done.has(stem))) return false;
    return (
      wordsIn(words, [span]).some(({ word }) => line.has(word)) && (!denial.isOwn || mayBeOf(told, stemsOf(actor)))
    );
  };
  const b = { by: "statement", report: told.report, statement: told.statement.id } as const;
  return eventsToldIn(reading)
    .filter(isIt)
    .map((event) => ({ kind, a: doneAt(id, event), b }));
}

/** Is it done by nobody who is told, or by who is called like the speaker? */
const mayBeOf = ({ speaker }: Telling, doers: ReadonlySet<string>): boolean =>
  doers.size === 0 || meet(doers, new Set(speaker?.name.tokens.map(stemOf)));
