import { type Judgement, sourceOf } from "@according/reader";
import type { Linked } from "../linked.ts";
import { perStory } from "./per-story.ts";

/** A source of a report that goes by another name in its story, where a person has said who is one. */
export interface MergedSource {
  readonly report: string;
  /** Its id in that report's reading. */
  readonly source: string;
  /** What its report calls it, and how many statements and figures it has there. */
  readonly called: string;
  readonly statements: number;
  readonly figures: number;
  /** Who it is in the story: its id and name there. */
  readonly id: string;
  readonly name: string;
}

export interface Merged {
  readonly items: readonly MergedSource[];
}

export const mergedIn = perStory(({ story, readings }: Linked): Merged => {
  const judged = story.sources.filter(({ because }) => because.includes("judgement"));
  return {
    items: judged.flatMap(({ id, name, members }) =>
      members.flatMap(({ report, source }): readonly MergedSource[] => {
        const reading = readings.get(report);
        const called = reading?.sources.find((one) => one.id === source)?.name;
        if (!reading || called === undefined || called === name) return [];
        const statements = reading.statements.filter(({ speaker }) => speaker === source).length;
        const figures = reading.figures.filter(({ whose }) => sourceOf(whose) === source).length;
        return [{ report, source, called, statements, figures, id, name }];
      }),
    ),
  };
});

/** Has a person said of two sources that they are one? */
export const saysWhoIsOne = ({ verdict, about, withdrawn }: Judgement): boolean =>
  verdict.by === "same" && withdrawn === undefined && about[0]?.entry === "source";
