import { rmSync } from "node:fs";
import { acting } from "../../src/acting.ts";
import { StoreError } from "../../src/store/store.ts";
import { all } from "../all.ts";
import { bulletin, harbour, judgementOf, raid } from "./readings.ts";
import { withStore } from "./with-store.ts";

/** Keeps three reports in a new file, two judgements of which one was taken back, an account, and a title that was given. */
export const makeRecord = (record: string): Promise<void> =>
  withStore(record, async (store) => {
    for (const entry of [harbour(), raid(), bulletin(1)]) await store.keep(entry);
    for (const id of ["j-1", "j-2"]) await store.judge(judgementOf(id));
    await store.withdraw("j-2", "2026-03-08T09:00:00Z");
    const actor = { name: "Hanne Okoro", role: "editor", from: "192.0.2.7" } as const;
    await acting.run(actor, () => store.titleReport("raid", "The raid", "2026-03-09T09:00:00Z"));
    const account = { name: actor.name, role: actor.role, kind: "person", secret: "a digest" } as const;
    await store.accounts.add(account, "2026-03-09T10:00:00Z");
  });

/** What a check finds, each after the title and version of the report. */
export const faultsOf = (record: string, anchor?: string): Promise<readonly string[]> =>
  withStore(record, async (store) =>
    (await all(store.check(anchor))).flatMap(({ faults }) =>
      faults.map(({ title, version, message }) => `${title ? `${title} ${version}: ` : ""}${message}`),
    ),
  );

/** What cannot even be opened says so in a sentence, and is not whole. */
export async function isWhole(record: string): Promise<boolean> {
  for (const beside of ["-wal", "-shm"]) rmSync(record + beside, { force: true });
  try {
    return (await faultsOf(record)).length === 0;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return false;
  }
}
