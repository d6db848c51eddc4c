import type { Judgement } from "@according/reader";
import type { Linked } from "../linked.ts";

/** A source of a report that goes by another name in its story, where a person has said who is one. */
export interface MergedSource {
  readonly report: string;
  /** Its id in that report's reading. */
  readonly source: string;
  /** Who it is in the story: its id and name there. */
  readonly id: string;
  readonly name: string;
}

export interface Merged {
  readonly items: readonly MergedSource[];
}

export function mergedIn({ story, readings }: Linked): Merged {
  const judged = story.sources.filter(({ because }) => because.includes("judgement"));
  return {
    items: judged.flatMap(({ id, name, members }) =>
      members
        .filter(({ report, source }) => {
          const own = readings.get(report)?.sources.find((one) => one.id === source)?.name;
          return own !== undefined && own.toLowerCase() !== name.toLowerCase();
        })
        .map(({ report, source }) => ({ report, source, id, name })),
    ),
  };
}

/** Has a person said of two sources that they are one? */
export const saysWhoIsOne = ({ verdict, about, withdrawn }: Judgement): boolean =>
  verdict.by === "same" && withdrawn === undefined && about[0]?.entry === "source";
