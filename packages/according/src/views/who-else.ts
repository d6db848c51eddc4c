import type { EntryAt, StorySource } from "@according/reader";
import type { Linked } from "../linked.ts";
import { lookupIn } from "./lookup.ts";

/** Who a source of a report may be: those it is taken to be one with, and others of the story. */
export interface WhoElse {
  /** What it is called in the story; null: it is nobody there. */
  readonly name: string | null;
  /** Where else it is referred to, the earliest first. */
  readonly members: readonly SourceIn[];
  /** Whom it may be the same as: those whose names have the words that are asked for, else the likest. */
  readonly others: readonly SourceIn[];
}

/** A source where a report refers to it. */
export interface SourceIn {
  readonly entry: EntryAt;
  readonly name: string;
  /** The outlet that refers to it, else the title of the report. */
  readonly told: string;
  /** ISO 8601: when it was published. */
  readonly publishedAt?: string;
}

/** So many of each. */
const MOST = 6;

/** null: the report refers to no such source. */
export function whoElseIn(linked: Linked, report: string, source: string, words = ""): WhoElse | null {
  const { source: sourceIn, reading, order } = lookupIn(linked);
  const own = reading(report)?.sources.find(({ id }) => id === source);
  if (!own) return null;
  const one = sourceIn(report, source);
  const others = linked.story.sources.filter(
    (other) => other !== one && other.kind !== "thing" && other.members.length > 0,
  );
  const like = likenessTo(words === "" ? own.name : words, own.kind);
  const found = words === "" ? others : others.filter(({ names }) => hasAll(names, words));
  return {
    name: one?.name ?? null,
    members: (one?.members ?? [])
      .filter((member) => member.report !== report || member.source !== source)
      .toSorted((a, b) => order(a.report) - order(b.report))
      .slice(0, MOST)
      .map((member) => sourceWhere(linked, member, one?.name ?? own.name)),
    others: found
      .map((other) => ({ other, likeness: like(other) }))
      .toSorted((a, b) => b.likeness - a.likeness)
      .slice(0, MOST)
      .flatMap(({ other: { members, name } }) => (members[0] ? [sourceWhere(linked, members[0], name)] : [])),
  };
}

function sourceWhere(linked: Linked, { report, source }: StorySource["members"][number], name: string): SourceIn {
  const { outlet, title, publishedAt } = linked.reports.get(report) ?? {};
  return {
    ...{ entry: { by: "source", report, source }, name, told: outlet ?? title ?? report },
    ...(publishedAt === undefined ? {} : { publishedAt }),
  };
}

const wordsOfName = (text: string): readonly string[] => text.toLowerCase().split(/\s+/).filter(Boolean);

/** Does each word begin one of the words of a name? */
const hasAll = (names: readonly string[], words: string): boolean =>
  names.some((name) => wordsOfName(words).every((wanted) => wordsOfName(name).some((word) => word.startsWith(wanted))));

/** Words that names share count most, then that they are of one kind, then how often somebody is referred to. */
function likenessTo(words: string, kind: StorySource["kind"]): (other: StorySource) => number {
  const wanted = new Set(wordsOfName(words));
  return ({ names, kind: of, members }) =>
    2 * new Set(names.flatMap(wordsOfName).filter((word) => wanted.has(word))).size +
    (of === kind ? 1 : 0) +
    members.length / (members.length + 1);
}
