import type { Reading } from "@according/reader";
import type { Found, Page, ReportSummary } from "../store.ts";
import { summariesIn } from "./current.ts";
import type { Db } from "./database.ts";
import { readingIn, toSummary } from "./rows.ts";

/** Where an entry stands: the version it is of and its place in the list there. */
export interface Place {
  readonly version: number | null;
  readonly position: number;
}

type Opened = Omit<Found<unknown>, "entry">;

interface Readings {
  readonly opened: ReadonlyMap<number, Opened>;
  readonly damaged: readonly ReportSummary[];
}

/** The entries at these places, in their order, without those of damaged readings; each reading is opened once. */
export async function entriesAt<E>(
  db: Db,
  story: string | undefined,
  places: readonly Place[],
  entryAt: (reading: Reading, position: number) => E | undefined,
): Promise<Pick<Page<Found<E>>, "items" | "damaged">> {
  const { opened, damaged } = await readingsOf(db, story, [...new Set(places.map(({ version }) => version ?? 0))]);
  const items = places.flatMap(({ version, position }) => {
    const found = opened.get(version ?? 0);
    const entry = found && entryAt(found.reading, position);
    return found === undefined || entry === undefined ? [] : [{ ...found, entry }];
  });
  return { items, ...(damaged.length > 0 ? { damaged } : {}) };
}

async function readingsOf(db: Db, story: string | undefined, versions: readonly number[]): Promise<Readings> {
  if (versions.length === 0) return { opened: new Map(), damaged: [] };
  const rows = await summariesIn(db, story)
    .select(["versions.text", "versions.reading"])
    .where("memberships.version", "in", versions)
    .execute();
  const opened = new Map<number, Opened>();
  const damaged: ReportSummary[] = [];
  for (const row of rows) {
    const report = toSummary(row);
    const reading = readingIn(row);
    if (reading) opened.set(row.version_key, { report, reading });
    else damaged.push(report);
  }
  return { opened, damaged };
}
