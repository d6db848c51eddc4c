import { readBy } from "../../src/engine.ts";
import { linker } from "../../src/linked.ts";
import type { Entry } from "../../src/store/store.ts";
import { kept } from "../server/kept.ts";

const REPORTS: readonly (readonly [id: string, outlet: string, publishedAt: string, title: string, body: string])[] = [
  [
    "one",
    "Tesmar Post",
    "2026-03-03T10:00:00+02:00",
    "Shelling at Lesk kills nine",
    `Nine people were killed when shells hit the harbour at Lesk on Tuesday, the health ministry said. Two children were among the dead, the ministry said.

The Red Lantern Society said it had counted seven bodies.

“Nobody at that gate was armed,” said Dario Keld, a spokesman for the Northern Front. Tesmar's army denied that it had fired on the harbour.

Lena Ostrow, the envoy, declined to comment.`,
  ],
  [
    "two",
    "Orlay Radio",
    "2026-03-04T09:00:00+02:00",
    "Front says it holds inspectors",
    `The Northern Front said it was holding 17 inspectors at Lesk.

“Nobody at that gate was armed,” said Dario Keld, a spokesman for the Northern Front.

President Ivo Brandt threatened to close the strait unless the inspectors were freed by noon on 6 March 2026. He would not say what would follow.`,
  ],
  [
    "three",
    "Tesmar Post",
    "2026-03-05T20:00:00+02:00",
    "Toll at Lesk rises to 14",
    `Fourteen people were killed in the shelling of the harbour at Lesk on Tuesday, the health ministry said on Thursday.

The Red Lantern Society said at least 11 people had been killed at Lesk. Tesmar's army said no more than five people were killed at Lesk.`,
  ],
  [
    "four",
    "Tesmar Post",
    "2026-03-08T18:00:00+02:00",
    "CORRECTED: toll at Lesk lowered to 12",
    `Twelve people were killed in the shelling of the harbour at Lesk on Tuesday, the health ministry said, lowering its toll from 14.

“We regret the error,” said Pavel Ister, the ministry's chief doctor.`,
  ],
];

/** Four reports: a toll that rises and is corrected, another that stands against it, a deadline, somebody who is silent. */
export const harbour: readonly Entry[] = await Promise.all(
  REPORTS.map(async ([id, outlet, publishedAt, title, body]) => ({
    ...{ story: "Lesk harbour", origin: `file:///${id}` },
    reading: await readBy(`${title}\n\n${body}\n`, { id, outlet, publishedAt, title }),
  })),
);

/** The story of these entries, linked. */
export async function linkedOf(entries: readonly Entry[]) {
  const store = await kept(entries);
  const linked = await linker(store).link(entries[0]?.story ?? "");
  if (!linked) throw new Error("there is no such story");
  return linked;
}
