import type { Reading } from "@according/reader";
import type { Found } from "../store.ts";
import { summariesIn } from "./current.ts";
import type { Db } from "./database.ts";
import { toReading, toSummary } from "./rows.ts";

/** Where an entry stands: the version it is of and its place in the list there. */
export interface Place {
  readonly version: number | null;
  readonly position: number;
}

/** The entries at these places, in their order; each reading is opened once. */
export async function entriesAt<E>(
  db: Db,
  story: string | undefined,
  places: readonly Place[],
  entryAt: (reading: Reading, position: number) => E | undefined,
): Promise<readonly Found<E>[]> {
  const opened = await readingsOf(db, story, [...new Set(places.map(({ version }) => version ?? 0))]);
  return places.flatMap(({ version, position }) => {
    const found = opened.get(version ?? 0);
    const entry = found && entryAt(found.reading, position);
    return found === undefined || entry === undefined ? [] : [{ ...found, entry }];
  });
}

type Opened = Omit<Found<unknown>, "entry">;

async function readingsOf(
  db: Db,
  story: string | undefined,
  versions: readonly number[],
): Promise<ReadonlyMap<number, Opened>> {
  if (versions.length === 0) return new Map();
  const rows = await summariesIn(db, story)
    .select(["versions.text", "versions.reading"])
    .where("memberships.version", "in", versions)
    .execute();
  return new Map(rows.map((row) => [row.version_key, { report: toSummary(row), reading: toReading(row) }]));
}
