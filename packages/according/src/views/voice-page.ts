import type { EntryAt, Happening, StorySource } from "@according/reader";
import { entriesOfHappening, fileOf } from "../link/overview.ts";
import { idOfEarliest } from "../link/who/who.ts";
import type { Linked } from "../linked.ts";
import { type Counting, countingOf } from "./board.ts";
import { type Claim, claimsOf } from "./claims.ts";
import { type Tally, tallied, type Voice, voicesHeard } from "./heard.ts";
import { lookupIn } from "./lookup.ts";
import { perStory } from "./per-story.ts";
import { type Dispute, disputesOf } from "./unsettled.ts";
import { entriesOfSaid, type SaidRow, saidRow } from "./utterances.ts";
import { type InStory, sourceAt, wordedStory } from "./worded.ts";

/** Everything that one voice of a story says, counts and does. */
export interface VoicePage extends InStory {
  readonly voice: Voice;
  /** Newest first. */
  readonly said: readonly SaidRow[];
  readonly counted: readonly Counts[];
  readonly disputes: readonly Dispute[];
  readonly happenings: readonly Happening[];
  /** Where it declined or did not respond, and what else has no words: newest first. */
  readonly silent: readonly EntryAt[];
  /** Names by which it is called, with how many reports call it so. */
  readonly aliases: readonly Alias[];
  /** For whom it speaks, and who speaks for it: ids of sources. */
  readonly speaksFor: readonly Tally[];
  readonly spokenForBy: readonly Tally[];
  /** The names of the other sources that are spoken of, by id. */
  readonly others: readonly { readonly id: string; readonly name: string }[];
}

/** A name, with how many reports call it so, and where: the first of them. */
export interface Alias extends Tally {
  readonly entries: readonly EntryAt[];
}

/** What a source counts of one thing, in the order of time. */
export interface Counts extends Counting {
  readonly claims: readonly Claim[];
}

/** null: the story has no such voice. An id that was a voice's before it became one with another is that one's too. */
export function voiceIn(linked: Linked, asked: string): VoicePage | null {
  const source = sourceOnce(linked, asked);
  const id = source?.id;
  const voice = voicesHeard(linked).find((one) => one.id === id);
  if (!voice || !source || id === undefined) return null;
  const file = fileOf(linked.story, source);
  const { newness } = lookupIn(linked);
  const said = file.said
    .flatMap((one) => saidRow(linked, one) ?? [])
    .toSorted((a, b) => newness(b.first.report) - newness(a.first.report));
  const counted = file.series.flatMap((series) => {
    const claims = claimsOf(linked, series).find(([first]) => first?.source === id) ?? [];
    return claims.length > 0 ? [{ ...countingOf(series), claims }] : [];
  });
  const disputes = disputesOf(linked).filter(({ a, b }) => [a, b].some((at) => sourceAt(linked, at)?.id === id));
  const silent = silentIn(linked).get(id) ?? [];
  const aliases = aliasesOf(linked, id);
  const spokesmen = spokenFor(linked, id);
  const others = [...voice.against, ...spokesmen.speaksFor, ...spokesmen.spokenForBy].map(({ name }) => name);
  return {
    ...{ voice, said, counted, disputes, happenings: file.happenings, silent, aliases },
    ...spokesmen,
    others: linked.story.sources.filter((one) => others.includes(one.id)).map(({ id, name }) => ({ id, name })),
    ...wordedStory(linked, [
      ...said.flatMap(entriesOfSaid),
      ...counted.flatMap(({ claims }) => claims.map(({ entry }) => entry)),
      ...disputes.flatMap(({ a, b }) => [a, b]),
      ...file.happenings.flatMap(entriesOfHappening),
      ...silent,
      ...aliases.flatMap(({ entries }) => entries),
    ]),
  };
}

/** A voice has the id of who is first named in it: that of one who was so before is found among those who are in it now. */
const sourceOnce = ({ story: { sources } }: Linked, id: string): StorySource | undefined =>
  sources.find((one) => one.id === id) ??
  sources.find(({ members }) => members.some((one) => idOfEarliest(one.report, one.source) === id));

/** The statements of each source that have no content, newest first. */
const silentIn = perStory((linked): ReadonlyMap<string | undefined, readonly EntryAt[]> => {
  const { source, newness } = lookupIn(linked);
  const silent = [...linked.readings.values()]
    .toSorted((a, b) => newness(b.report.id) - newness(a.report.id))
    .flatMap(({ report, statements }) =>
      statements
        .filter(({ content }) => content.length === 0)
        .map(({ id, speaker }) => ({
          who: source(report.id, speaker)?.id,
          at: { by: "statement", report: report.id, statement: id } satisfies EntryAt,
        })),
    );
  const groups = Map.groupBy(silent, ({ who }) => who);
  return new Map([...groups].map(([who, all]) => [who, all.map(({ at }) => at)]));
});

/** So many places of a name are told. */
const MOST_PLACES = 4;

function aliasesOf({ story, readings }: Linked, id: string): readonly Alias[] {
  const members = story.sources.find((one) => one.id === id)?.members ?? [];
  const called = members.flatMap((at) => {
    const name = readings.get(at.report)?.sources.find((one) => one.id === at.source)?.name;
    return name === undefined ? [] : [{ name, at }];
  });
  return tallied(called.map(({ name }) => name)).map((one) => ({
    ...one,
    entries: called
      .filter(({ name }) => name === one.name)
      .slice(0, MOST_PLACES)
      .map(({ at: { report, source } }) => ({ by: "source", report, source })),
  }));
}

/** Who speaks for whom, as often as it is told. */
const spokesmenIn = perStory((linked) => {
  const { source } = lookupIn(linked);
  return [...linked.readings.values()].flatMap(({ report, statements }) =>
    statements.flatMap(({ speaker, onBehalfOf }) => {
      if (onBehalfOf === undefined) return [];
      const [who, body] = [source(report.id, speaker)?.id, source(report.id, onBehalfOf)?.id];
      return who && body ? [{ who, body }] : [];
    }),
  );
});

function spokenFor(linked: Linked, id: string): Pick<VoicePage, "speaksFor" | "spokenForBy"> {
  const pairs = spokesmenIn(linked);
  return {
    speaksFor: tallied(pairs.flatMap(({ who, body }) => (who === id ? [body] : []))),
    spokenForBy: tallied(pairs.flatMap(({ who, body }) => (body === id ? [who] : []))),
  };
}
