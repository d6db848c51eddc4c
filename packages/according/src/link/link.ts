import { type Judgement, STORY_FORMAT, type Story, type StoryReport } from "@according/reader";
import { contradictionsOf } from "./contradictions.ts";
import { happeningsOf } from "./happenings.ts";
import { correctedBy, judgedIn, judgedPairs, type Pairs } from "./judged.ts";
import { copiesOf, originCounter, originsOf } from "./origins.ts";
import { type Prepared, prepared } from "./prepare.ts";
import { candidatesOf, linksOf, tiesOf, whatWasSaid } from "./said.ts";
import { seriesOf } from "./series.ts";
import { byPublication, type Told } from "./told.ts";
import { sourceKey, whoIsOne } from "./who.ts";

export type { Told } from "./told.ts";

/**
 * What several reports share: who is one, what was said, figures of the same thing, copied text, what is told otherwise.
 * The same reports and judgements in any order give the same story.
 */
export function storyOf(name: string, told: readonly Told[], judgements: readonly Judgement[] = []): Story {
  const linker = linking(name, judgements);
  for (const one of told) linker.add(one);
  return linker.story();
}

/** A story to which reports are added: what it makes of them is what `storyOf` makes of all at once. */
export interface Linking {
  /** A report, or another version of one that is there. */
  add(told: Told): void;
  story(): Story;
}

export function linking(name: string, judgements: readonly Judgement[] = []): Linking {
  const known = new Map<string, Told>();
  return {
    add(told) {
      known.set(told.reading.report.id, told);
    },
    story() {
      const judged = judgedIn(
        judgements,
        [...known.values()].map(({ reading }) => reading),
      );
      const pairs = judgedPairs(judged.settled);
      const reports = [...known.values()]
        .map((told) => prepared({ ...told, reading: correctedBy(judged.settled, [told.reading])[0] ?? told.reading }))
        .sort((a, b) => byPublication(a.reading, b.reading));
      const tellings = reports.flatMap(({ statements }) => statements);
      const same = sourcesOf(pairs.same).map(([a, b]) => [a, b, "judgement"] as const);
      const different = sourcesOf(pairs.different);
      const named = whoIsOne(reports, { same, different });
      const ties = tiesOf(tellings, linksOf(tellings, candidatesOf(tellings, named)));
      const who = whoIsOne(reports, { same: [...same, ...ties], different });
      const candidates = candidatesOf(tellings, who);
      const copies = copiesOf(reports);
      const origins = originsOf(reports, copies);
      const counter = originCounter(origins, copies);
      const series = seriesOf(reports, who, counter, pairs);
      return {
        format: STORY_FORMAT,
        name,
        reports: reports.map((one) => storyReport(one, origins)),
        sources: who.sources,
        said: whatWasSaid(tellings, linksOf(tellings, candidates), who, counter, pairs),
        series,
        origins,
        copies,
        contradictions: contradictionsOf(tellings, candidates, series),
        happenings: happeningsOf(reports, who, counter, pairs),
        questions: who.questions,
        orphaned: judged.orphaned.map(({ id }) => id),
      };
    },
  };
}

const sourcesOf = (pairs: Pairs["same"]): readonly (readonly [string, string])[] =>
  pairs.flatMap(([a, b]) =>
    a.by === "source" && b.by === "source"
      ? [[sourceKey(a.report, a.source), sourceKey(b.report, b.source)] as const]
      : [],
  );

function storyReport({ id, reading }: Prepared, origins: Story["origins"]): StoryReport {
  const origin = origins.find(({ reports }) => reports.includes(id))?.id ?? id;
  const { title, outlet, publishedAt } = reading.report;
  return { id, ...(title && { title }), ...(outlet && { outlet }), ...(publishedAt && { publishedAt }), origin };
}
