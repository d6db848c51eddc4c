import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type {
  Glance,
  MeasureSheet,
  Measures,
  Merged,
  MovesRows,
  Now,
  Questions,
  Timeline,
  Utterances,
  VoicePage,
  Voices,
} from "according/api";
import { againWhileLinking, view } from "./progress.ts";

/** A view of a story, asked again while the story is being linked; `path`: where the API has it. */
const viewQuery = <T>(name: string, key: string, path = key) =>
  queryOptions({
    queryKey: [key, name],
    queryFn: ({ signal }) => view<T>(name, path, signal),
    refetchInterval: againWhileLinking(name),
  });

/** A story on one line. */
export const glanceQuery = (name: string) => viewQuery<Glance>(name, "glance");

export const nowQuery = (name: string) => viewQuery<Now>(name, "now");

export const measuresQuery = (name: string) => viewQuery<Measures>(name, "measures");

/** All claims of what is counted, by the id of the series. */
export const measureQuery = (name: string, id: string) =>
  queryOptions({
    queryKey: ["measure", name, id],
    queryFn: ({ signal }) => view<MeasureSheet>(name, `measures/${encodeURIComponent(id)}`, signal),
    refetchInterval: againWhileLinking(name),
    placeholderData: keepPreviousData,
  });

export const voicesQuery = (name: string) => viewQuery<Voices>(name, "voices");

/** Of one voice everything, by the id of the story's source. */
export const voiceQuery = (name: string, id: string) =>
  queryOptions({
    queryKey: ["voice", name, id],
    queryFn: ({ signal }) => view<VoicePage>(name, `voices/${encodeURIComponent(id)}`, signal),
    refetchInterval: againWhileLinking(name),
  });

export const utterancesQuery = (name: string) => viewQuery<Utterances>(name, "utterances");

export const timelineQuery = (name: string) => viewQuery<Timeline>(name, "timeline");

/** What was new in a story when it was told last. */
export const newestMovesQuery = (name: string) => viewQuery<MovesRows>(name, "newest moves", "moves/newest");

export const movesQuery = (name: string) => viewQuery<MovesRows>(name, "moves");

/** Who goes by another name in a story, for a person has said that two are one. */
export const mergedQuery = (name: string) => viewQuery<Merged>(name, "merged");

/** What is left open of a story. */
export const questionsQuery = (name: string) => viewQuery<Questions>(name, "questions");
