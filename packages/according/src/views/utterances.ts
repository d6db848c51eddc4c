import type { Act, EntryAt, Form, Utterance } from "@according/reader";
import type { Linked } from "../linked.ts";
import { type CreditedBy, creditedOutlets } from "./credited-by.ts";
import { lookupIn } from "./lookup.ts";
import { perStory } from "./per-story.ts";
import { type InStory, wordedStory } from "./worded.ts";

/** What was said once, in whatever reports. */
export interface SaidRow extends Pick<Utterance, "id" | "source" | "origins"> {
  /** The fullest form first, then the others as they were told; each with how it stands to the fullest. */
  readonly members: readonly SaidMember[];
  /** Where it was told first. */
  readonly first: EntryAt;
  /** The outlets that reports credit with it. */
  readonly credited: readonly CreditedBy[];
  readonly act: Act;
  readonly form: Form;
  /** No words tell that it was said: somebody thinks, wants or shows it. */
  readonly attitude?: true;
  /** Those who tell it, first told first. */
  readonly outlets: readonly string[];
  /** When it was published first: ISO 8601; empty: no report tells. */
  readonly day: string;
}

export interface SaidMember extends Pick<Utterance["members"][number], "stands" | "differs"> {
  readonly entry: EntryAt;
}

export interface Utterances extends InStory {
  /** Newest first. */
  readonly said: readonly SaidRow[];
}

export const utterancesOf = perStory((linked): Utterances => {
  const { newness } = lookupIn(linked);
  const said = linked.story.said
    .flatMap((one) => saidRow(linked, one) ?? [])
    .toSorted((a, b) => newness(b.first.report) - newness(a.first.report));
  return { said, ...wordedStory(linked, said.flatMap(entriesOfSaid)) };
});

export const entriesOfSaid = ({ members }: SaidRow): readonly EntryAt[] => members.map(({ entry }) => entry);

/** null: the readings have it no more. */
export function saidRow(linked: Linked, utterance: Utterance): SaidRow | null {
  const { id, source, origins, members, first } = utterance;
  const { reading, published } = lookupIn(linked);
  const fullest = members.find(({ stands }) => stands === "fullest") ?? members[0];
  const statement = fullest && reading(fullest.report)?.statements.find((one) => one.id === fullest.statement);
  if (!fullest || !statement) return null;
  const outlets = members.flatMap(({ report }) => linked.reports.get(report)?.outlet ?? []);
  return {
    ...{ id, source, origins, act: statement.act, form: statement.form },
    ...(statement.attitude && { attitude: true }),
    members: [fullest, ...members.filter((one) => one !== fullest)].map(({ stands, differs, ...at }) => ({
      ...{ entry: { by: "statement", report: at.report, statement: at.statement }, stands },
      ...(differs && { differs }),
    })),
    first: { by: "statement", report: first.report, statement: first.statement },
    credited: creditedOutlets(linked, utterance),
    outlets: [...new Set(outlets)],
    day: first.publishedAt ?? published(first.report) ?? "",
  };
}
