import type { EntryAt, Story } from "@according/reader";
import { idAt } from "./judged.ts";
import type { StoodIn } from "./stood.ts";
import { moment } from "./told.ts";

/** When each entry of a story was told first: by its report, or by an older version of it. */
export interface ToldWhen {
  /** The older version in which it stood already. */
  readonly stood: (at: EntryAt) => StoodIn | undefined;
  /** As `moment` gives it. */
  readonly at: (at: EntryAt) => number;
  /** ISO 8601; undefined: not told. */
  readonly published: (at: EntryAt) => string | undefined;
}

const toldWhenKnown = new WeakMap<Story, ToldWhen>();

export function toldWhen(story: Story): ToldWhen {
  const before = toldWhenKnown.get(story);
  if (before) return before;
  const reports = new Map(
    story.reports.map(({ id, publishedAt, stood = [] }) => [
      id,
      { publishedAt, stood: new Map(stood.map((one) => [one.entry, one])) },
    ]),
  );
  const stood = (at: EntryAt) => reports.get(at.report)?.stood.get(idAt(at));
  const published = (at: EntryAt) => (stood(at) ?? reports.get(at.report))?.publishedAt;
  const made = { stood, published, at: (at: EntryAt) => moment(published(at)) };
  toldWhenKnown.set(story, made);
  return made;
}
