import { expect, it } from "vitest";
import type { Entry, Store } from "../../src/store/store.ts";
import { all } from "../all.ts";
import { bulletin, harbour, harbourCorrected, raid, veldra } from "./readings.ts";

/** Several reports in one transaction: nothing else than what one after the other would leave. */
export function together(open: () => Promise<Store>): void {
  const several = (): readonly Entry[] => [harbour(), veldra(), raid({}, "Lesk"), bulletin(1), bulletin(2, "Lesk")];

  it("leaves what one after the other leaves", async () => {
    const [one, other] = [await open(), await open()];
    try {
      const alone = [];
      for (const entry of several()) alone.push(await one.keep(entry));
      const kept = await other.keepAll(several());
      expect(kept.map(untimed)).toEqual(alone.map(untimed));
      expect((await all(other.everything())).map(untimed)).toEqual((await all(one.everything())).map(untimed));
      expect(await found(other)).toEqual(await found(one));
      expect(await faultsIn(other)).toEqual([]);
    } finally {
      await Promise.all([one.close(), other.close()]);
    }
  });

  it("keeps what is new beside what is known, and the same once", async () => {
    const store = await open();
    await store.keep(harbour());
    await store.keep({ ...bulletin(1), delivery: "m-1" });
    const moved = (entry: Entry, file: string): Entry => {
      const { reading } = entry;
      const report = { ...reading.report, id: file };
      return { ...entry, origin: `file:///elsewhere/${file}`, reading: { ...reading, report } };
    };
    const kept = await store.keepAll([
      ...[harbour(), raid(), raid({}, "Lesk"), harbourCorrected()],
      ...[
        { ...bulletin(2), delivery: "m-2" },
        { ...bulletin(2), delivery: "m-2" },
        { ...bulletin(1), delivery: "m-1" },
      ],
      ...[bulletin(5), moved(bulletin(5), "five.txt"), moved(harbourCorrected(), "harbour.txt")],
    ]);
    expect(kept.map(({ outcome, report: { id, version } }) => `${outcome} ${id} ${version}`)).toEqual([
      ...["same harbour 1", "new raid 1", "new raid 1", "new-version harbour 2"],
      ...["new bulletin-2 1", "same bulletin-2 1", "same bulletin-1 1"],
      ...["new bulletin-5 1", "same bulletin-5 1", "same harbour 2"],
    ]);
    expect((await store.reports()).items.map(({ id }) => id).toSorted()).toEqual([
      ...["bulletin-1", "bulletin-2", "bulletin-5", "harbour", "raid"],
    ]);
    expect((await store.reports({ story: "Lesk" })).items.map(({ id }) => id)).toEqual(["raid"]);
    expect(await faultsIn(store)).toEqual([]);
    await store.close();
  });

  it("keeps all or nothing", async () => {
    const store = await open();
    const { statements } = bulletin(2).reading;
    const broken = { ...bulletin(2), reading: { ...bulletin(2).reading, statements: [...statements, {}] } } as never;
    await expect(store.keepAll([bulletin(1), broken, bulletin(3)])).rejects.toThrow();
    expect((await store.reports()).total).toBe(0);
    expect((await store.stories()).total).toBe(0);
    expect(await store.keepAll([])).toEqual([]);
    expect((await store.keepAll([bulletin(1), bulletin(3)])).map(({ outcome }) => outcome)).toEqual(["new", "new"]);
    expect(await faultsIn(store)).toEqual([]);
    await store.close();
  });
}

/** Without when it was kept. */
function untimed<T extends { readonly report: { readonly keptAt: string } }>(kept: T) {
  const { keptAt: _, ...report } = kept.report;
  return { ...kept, report };
}

/** By every way in which a list is made. */
const found = async (store: Store) => ({
  stories: (await store.stories()).items.map(({ keptAt: _, ...story }) => story),
  ledger: (await store.statements({ story: "Orlay" })).items.map(({ entry, report: { id } }) => [id, entry]),
  words: (await store.statements({ words: "harbour" })).items.map(({ report: { id } }) => id),
  figures: (await store.figures()).items.map(({ entry, report: { id } }) => [id, entry]),
  dates: (await store.dates()).items.map(({ entry, report: { id } }) => [id, entry]),
  speakers: await store.speakers(),
  outlets: await store.outlets(),
  hits: (await store.search("item2")).items.map(({ report: { id }, passage }) => [id, passage]),
  titles: (await store.search("lesk")).items.map(({ report: { id } }) => id),
});

const faultsIn = async (store: Store) => (await all(store.check())).flatMap(({ faults }) => faults);
