import { convertIcsCalendar } from "ts-ics";
import { expect, it } from "vitest";
import { readBy } from "../../src/engine.ts";
import { icalendar } from "../../src/export/documents/icalendar.ts";
import { linkedOf } from "../views/harbour.ts";

const DESPATCH =
  "Gunmen attacked the gate at Lesk on 3 March 2026. Two guards were taken to Orlay, where doctors saw them.";

/** A report with an outlet and its text, of one story. */
const entry = async (outlet: string, hour: number, text: string) => ({
  ...{ story: "Gate", origin: `file:///${outlet}` },
  reading: await readBy(`${text}\n`, { id: outlet, outlet, publishedAt: `2026-03-04T0${hour}:00:00Z`, title: outlet }),
});

const calendarOf = async (...texts: readonly string[]) => {
  const linked = await linkedOf(await Promise.all(texts.map((text, at) => entry(`Outlet ${at + 1}`, at + 1, text))));
  return convertIcsCalendar(undefined, icalendar.write([linked]).toString()).events ?? [];
};

it("has an attack that an agency and its copies tell once, with each that tells it", async () => {
  const events = await calendarOf(DESPATCH, DESPATCH);
  const attacks = events.filter(({ summary }) => summary.startsWith("attack"));
  expect(attacks).toHaveLength(1);
  expect(attacks[0]?.description).toMatch(/Outlet 1[\s\S]*Outlet 2/);
});

it("keeps apart what reports put on two days", async () => {
  const events = await calendarOf(DESPATCH, DESPATCH.replace("3 March", "2 March"));
  const days = events
    .filter(({ summary }) => summary.startsWith("attack"))
    .map(({ start }) => start.date.toISOString().slice(0, 10));
  expect(days.toSorted()).toEqual(["2026-03-02", "2026-03-03"]);
});
