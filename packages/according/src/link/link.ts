import { type Judgement, type Origin, STORY_FORMAT, type Story, type StoryReport } from "@according/reader";
import { Candidates, restood } from "./candidates.ts";
import { areCountedAlike, haveSameWords } from "./compared-alike.ts";
import { contradictionsOf } from "./contradictions.ts";
import { correctedBy } from "./corrected.ts";
import { Doings, happeningsOf } from "./happenings.ts";
import { judgedIn, judgedPairs, type Pairs } from "./judged.ts";
import { matter } from "./one-statement.ts";
import { tiesOf } from "./one-voice.ts";
import { Copying, type Origins, originCounter, originsOf } from "./origins.ts";
import { type Prepared, prepared } from "./prepare.ts";
import { unsettled } from "./questions.ts";
import { linksOf, whatWasSaid } from "./said.ts";
import { type Counted, counted, seriesOf } from "./series.ts";
import { Tellings } from "./tellings.ts";
import { byPublication, type Told } from "./told.ts";
import type { SourceAt } from "./who/entities.ts";
import { Naming } from "./who/who.ts";

export type { Told } from "./told.ts";

/**
 * What several reports share: who is one, what was said, figures of the same thing, copied text, what is told otherwise.
 * The same reports and judgements in any order give the same story.
 */
export function storyOf(name: string, told: readonly Told[], judgements: readonly Judgement[] = []): Story {
  const linker = linking(name, judgements);
  for (const one of told.toSorted((a, b) => byPublication(a.reading, b.reading))) linker.add(one);
  return linker.story();
}

/** A story to which reports are added: what it makes of them is what `storyOf` makes of all at once. */
export interface Linking {
  /** A report, or another version of one that is there. One that is the latest of all is compared with those before it, once. */
  add(told: Told): void;
  /** Other judgements in the place of those given before: only reports that these or those are about are looked at again. */
  judge(judgements: readonly Judgement[]): void;
  story(): Story;
}

export function linking(name: string, given: readonly Judgement[] = []): Linking {
  const known = new Map<string, Told>();
  let judgements = given;
  let compared = new Compared();
  return {
    add(told) {
      const replaces = known.has(told.reading.report.id);
      known.set(told.reading.report.id, told);
      if (replaces || !compared.isLatest(told)) compared = new Compared();
      else if (compared.reports.length === known.size - 1) compared.add(asJudged(told, judgements));
    },
    judge(now) {
      const reports = reportsJudgedOtherwise(judgements, now);
      judgements = now;
      for (const before of compared.reports.filter(({ id }) => reports.has(id))) {
        const told = known.get(before.id);
        if (!told || compared.replace(before, asJudged(told, now, before))) continue;
        compared = new Compared();
        return;
      }
    },
    story() {
      if (compared.reports.length < known.size) {
        compared = new Compared();
        for (const told of [...known.values()].sort((a, b) => byPublication(a.reading, b.reading)))
          compared.add(asJudged(told, judgements));
      }
      return storyFrom(name, compared, [...known.values()], judgements);
    },
  };
}

/** The reports of a story in the order of publication, each compared with those before it. */
class Compared {
  readonly reports: Prepared[] = [];
  readonly tellings = new Tellings(matter);
  counts: Counted = counted();
  readonly copying = new Copying();
  readonly doings = new Doings();
  readonly candidates = new Candidates();
  #origins: { readonly of: number; readonly origins: readonly Origin[]; readonly counter: Origins } | null = null;

  /** Made once for the reports that there are: what people judge changes no text. */
  origins() {
    if (this.#origins?.of === this.reports.length) return this.#origins;
    const origins = originsOf(this.reports, this.copying.copies);
    this.#origins = { of: this.reports.length, origins, counter: originCounter(origins, this.copying.copies) };
    return this.#origins;
  }

  isLatest({ reading }: Told): boolean {
    const last = this.reports.at(-1);
    return last === undefined || byPublication(last.reading, reading) < 0;
  }

  add(report: Prepared): void {
    this.reports.push(report);
    this.tellings.add(report.statements);
    for (const count of report.counts) this.counts.add(count);
    this.copying.add(report);
  }

  /** The same report as it is judged now; its text stays, and so does what is copied. False: all has to be compared anew. */
  replace(before: Prepared, now: Prepared): boolean {
    const place = this.reports.indexOf(before);
    if (now === before) return true;
    if (!haveSameWords(before.statements, now.statements)) return false;
    const earlier = this.reports.slice(0, place);
    this.reports[place] = now;
    this.tellings.swap(entriesIn(earlier, "statements"), now.statements);
    if (areCountedAlike(before.counts, now.counts)) this.counts.swap(entriesIn(earlier, "counts"), now.counts);
    else {
      this.counts = counted();
      for (const { counts } of this.reports) for (const count of counts) this.counts.add(count);
    }
    return true;
  }
}

const entriesIn = (reports: readonly Prepared[], of: "statements" | "counts"): number =>
  reports.reduce((sum, one) => sum + one[of].length, 0);

/** As it was prepared before where it is judged as before. */
function asJudged(told: Told, judgements: readonly Judgement[], before?: Prepared): Prepared {
  const { settled } = judgedIn(judgements, [told.reading]);
  const reading = correctedBy(settled, [told.reading])[0] ?? told.reading;
  if (before && (before.reading === reading || JSON.stringify(before.reading) === JSON.stringify(reading)))
    return before;
  return prepared({ ...told, reading }, told.reading);
}

/** Those that a judgement is about that came, went or was taken back. */
function reportsJudgedOtherwise(before: readonly Judgement[], now: readonly Judgement[]): ReadonlySet<string> {
  const [was, is] = [before, now].map((all) => new Map(all.map((one) => [JSON.stringify(one), one])));
  const otherwise = [...(was ?? []), ...(is ?? [])].filter(([key]) => !was?.has(key) || !is?.has(key));
  return new Set(otherwise.flatMap(([, { about }]) => about.map(({ report }) => report)));
}

function storyFrom(name: string, compared: Compared, told: readonly Told[], judgements: readonly Judgement[]): Story {
  const { reports, tellings, counts, copying, doings } = compared;
  const judged = judgedIn(
    judgements,
    told.map(({ reading }) => reading),
  );
  const pairs = judgedPairs(judged.settled);
  const naming = new Naming(reports, {
    same: sourcesOf(pairs.same).map(([a, b]) => [a, b, "judgement"]),
    different: sourcesOf(pairs.different),
  });
  const named = compared.candidates.of(tellings.all, tellings.pairs, naming);
  const ties = tiesOf(tellings.all, linksOf(tellings.all, named), reports, naming);
  const who = naming.who(ties);
  const candidates = restood(tellings.all, named, who, ties);
  const { origins, counter } = compared.origins();
  const series = seriesOf(counts, who, counter, pairs);
  const { happenings, otherwise } = happeningsOf(reports, who, counter, pairs, doings);
  return {
    format: STORY_FORMAT,
    name,
    reports: storyReports(reports, origins),
    sources: who.sources,
    said: whatWasSaid(tellings.all, linksOf(tellings.all, candidates), who, counter, pairs),
    series,
    origins,
    copies: [...copying.copies],
    contradictions: contradictionsOf(tellings.all, candidates, series, otherwise),
    happenings,
    questions: unsettled(who.questions, judged.settled, who.sources),
    orphaned: judged.orphaned.map(({ id }) => id),
  };
}

const sourcesOf = (pairs: Pairs["same"]): readonly (readonly [SourceAt, SourceAt])[] =>
  pairs.flatMap(([a, b]): readonly (readonly [SourceAt, SourceAt])[] =>
    a.by === "source" && b.by === "source"
      ? [
          [
            [a.report, a.source],
            [b.report, b.source],
          ],
        ]
      : [],
  );

function storyReports(reports: readonly Prepared[], origins: Story["origins"]): readonly StoryReport[] {
  const originOf = new Map(origins.flatMap(({ id, reports: of }) => of.map((report) => [report, id] as const)));
  return reports.map(({ id, reading }) => {
    const { title, outlet, publishedAt } = reading.report;
    const known = { ...(title && { title }), ...(outlet && { outlet }), ...(publishedAt && { publishedAt }) };
    return { id, ...known, origin: originOf.get(id) ?? id };
  });
}
