import { type Judgement, STORY_FORMAT, type Story, type StoryReport } from "@according/reader";
import { contradictionsOf } from "./contradictions.ts";
import { correctedBy } from "./corrected.ts";
import { Doings, happeningsOf } from "./happenings.ts";
import { judgedIn, judgedPairs, type Pairs } from "./judged.ts";
import { matter } from "./one-statement.ts";
import { tiesOf } from "./one-voice.ts";
import { Copying, originCounter, originsOf } from "./origins.ts";
import { type Prepared, prepared } from "./prepare.ts";
import { unsettled } from "./questions.ts";
import { candidatesOf, linksOf, restood, whatWasSaid } from "./said.ts";
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
  story(): Story;
}

export function linking(name: string, judgements: readonly Judgement[] = []): Linking {
  const known = new Map<string, Told>();
  let compared = new Compared();
  return {
    add(told) {
      const replaces = known.has(told.reading.report.id);
      known.set(told.reading.report.id, told);
      if (replaces || !compared.isLatest(told)) compared = new Compared();
      else if (compared.reports.length === known.size - 1) compared.add(asJudged(told, judgements));
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
  readonly counts: Counted = counted();
  readonly copying = new Copying();
  readonly doings = new Doings();

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
}

function asJudged(told: Told, judgements: readonly Judgement[]): Prepared {
  const { settled } = judgedIn(judgements, [told.reading]);
  return prepared({ ...told, reading: correctedBy(settled, [told.reading])[0] ?? told.reading });
}

function storyFrom(
  name: string,
  { reports, tellings, counts, copying, doings }: Compared,
  told: readonly Told[],
  judgements: readonly Judgement[],
): Story {
  const judged = judgedIn(
    judgements,
    told.map(({ reading }) => reading),
  );
  const pairs = judgedPairs(judged.settled);
  const naming = new Naming(reports, {
    same: sourcesOf(pairs.same).map(([a, b]) => [a, b, "judgement"]),
    different: sourcesOf(pairs.different),
  });
  const named = candidatesOf(tellings.all, tellings.pairs, naming);
  const ties = tiesOf(tellings.all, linksOf(tellings.all, named), reports, naming);
  const who = naming.who(ties);
  const candidates = restood(tellings.all, named, who, ties);
  const origins = originsOf(reports, copying.copies);
  const counter = originCounter(origins, copying.copies);
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
