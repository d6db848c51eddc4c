import { describe, expect, it } from "vitest";
import type { Asking } from "../../src/asking/asking.ts";
import { readBy } from "../../src/engine.ts";
import { createApp } from "../../src/server/app.ts";
import * as schema from "../../src/server/view-schema.ts";
import { VoicePageSchema, VoicesSchema } from "../../src/server/voice-schema.ts";
import { isZipped, unzipped, zipped } from "../../src/zipped.ts";
import { harbour } from "../views/harbour.ts";
import { kept } from "./kept.ts";

const app = createApp({ store: await kept(harbour), read: async (text, meta) => readBy(text, meta) });

async function ask(path: string) {
  const response = await app.request(`/api/stories/${path}`);
  return { status: response.status, body: await response.json() };
}

describe("the views of a story", () => {
  it("are answered as they are documented", async () => {
    const { body: now } = await ask("Lesk%20harbour/now");
    expect(schema.NowSchema.parse(now)).toEqual(now);
    expect(now.totals.reports).toBe(4);
    const { body: measures } = await ask("Lesk%20harbour/measures");
    expect(schema.MeasuresSchema.parse(measures)).toEqual(measures);
    const { body: sheet } = await ask(`Lesk%20harbour/measures/${measures.measures[0].id}`);
    expect(schema.MeasureSheetSchema.parse(sheet)).toEqual(sheet);
    expect((await ask("Lesk%20harbour/measures/none")).status).toBe(404);
    const { body: voices } = await ask("Lesk%20harbour/voices");
    expect(VoicesSchema.parse(voices)).toEqual(voices);
    const { body: voice } = await ask(`Lesk%20harbour/voices/${voices.items[0].id}`);
    expect(VoicePageSchema.parse(voice)).toEqual(voice);
    expect((await ask("Lesk%20harbour/voices/none")).status).toBe(404);
    const { body: utterances } = await ask("Lesk%20harbour/utterances");
    expect(schema.UtterancesSchema.parse(utterances)).toEqual(utterances);
    const { body: glance } = await ask("Lesk%20harbour/glance");
    expect(schema.GlanceSchema.parse(glance)).toEqual(glance);
    expect(glance).toMatchObject({ disputes: 2, last: { id: "four" }, measures: [{ kind: "killed" }] });
    const { body: moves } = await ask("Lesk%20harbour/moves");
    expect(schema.MovesSchema.parse(moves)).toEqual(moves);
    expect((await ask("Lesk%20harbour/moves/newest")).body).toEqual(moves);
    expect(await ask("Lesk%20harbour/merged")).toEqual({ status: 200, body: { items: [] } });
    expect((await ask("Nowhere/merged")).status).toBe(404);
    const { body: timeline } = await ask("Lesk%20harbour/timeline");
    expect(schema.TimelineSchema.parse(timeline)).toEqual(timeline);
    const armed = utterances.said.find(
      ({ outlets }: { outlets: string[] }) => outlets.includes("Orlay Radio") && outlets.length === 2,
    );
    const { report, statement } = armed.members[0].entry;
    const { body: tellings } = await ask(`Lesk%20harbour/tellings?by=statement&report=${report}&entry=${statement}`);
    expect(schema.TellingsSchema.parse(tellings)).toEqual(tellings);
    expect(tellings.members.map((one: { report: string }) => one.report)).toEqual(["one", "two"]);
    expect((await ask("Lesk%20harbour/tellings?by=figure&report=one&entry=none")).status).toBe(404);
    expect((await ask("Lesk%20harbour/tellings?by=words&report=one&entry=none")).status).toBe(400);
  });

  it("say how far the linking is to whoever prefers not to wait, with what was answered before where there is such", async () => {
    const asked = async (before: Uint8Array | null) => {
      const asking: Asking = {
        ...{ ask: () => new Promise<null>(() => {}), save: async () => null, close: async () => {} },
        ...{ progress: () => ({ done: 3, of: 4 }), before: () => before },
      };
      const slow = createApp({ store: await kept(harbour), read: async (text, meta) => readBy(text, meta), asking });
      return slow.request("/api/stories/Lesk%20harbour/now", { headers: { prefer: "wait=0" } });
    };
    const none = await asked(null);
    expect(none.status).toBe(202);
    expect(schema.LinkingSchema.parse(await none.json())).toEqual({ linking: { done: 3, of: 4 } });
    const before = await asked(new TextEncoder().encode('"as it was"'));
    expect([before.status, before.headers.get("according-linking")]).toEqual([200, "3/4"]);
    expect(await before.json()).toBe("as it was");
  });

  it("stay packed as they are kept for whoever takes them so", async () => {
    const json = '{"said":[]}';
    const asking: Asking = {
      ...{ ask: () => zipped(json), save: async () => null, close: async () => {} },
      ...{ progress: () => null, before: () => null },
    };
    const packing = createApp({ store: await kept(harbour), read: async (text, meta) => readBy(text, meta), asking });
    const sent = async (encodings: string) => {
      const headers = { "accept-encoding": encodings };
      const response = await packing.request("/api/stories/Lesk%20harbour/utterances", { headers });
      const bytes = new Uint8Array(await response.arrayBuffer());
      return [
        response.headers.get("content-encoding"),
        new TextDecoder().decode(await unzipped(bytes)),
        isZipped(bytes),
        response.headers.get("content-length") === `${bytes.byteLength}`,
      ];
    };
    expect(await sent("gzip, deflate, br")).toEqual(["gzip", json, true, true]);
    for (const encodings of ["identity", "br", "gzip;q=0"])
      expect(await sent(encodings)).toEqual([null, json, false, true]);
  });

  it("are not there where the story is not kept", async () => {
    for (const view of [
      "now",
      "glance",
      "measures",
      "measures/x",
      "voices",
      "voices/x",
      "utterances",
      "moves",
      "timeline",
    ])
      expect((await ask(`nowhere/${view}`)).status, view).toBe(404);
  });
});

describe("a story that is saved", () => {
  it("is a table for a spreadsheet, or one page", async () => {
    const save = (query: string) => app.request(`/api/export?story=Lesk%20harbour&${query}`);
    const csv = await save("format=csv&of=figures");
    expect(csv.headers.get("content-disposition")).toContain("filename*=UTF-8''Lesk%20harbour%20figures.csv");
    expect(await csv.text()).toMatch(/^story,report,/);
    const xlsx = await save("format=xlsx&of=series");
    expect(new Uint8Array(await xlsx.arrayBuffer()).slice(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
    expect(await (await save("format=html")).text()).toContain("Lesk harbour");
    expect((await save("format=csv&of=secrets")).status).toBe(400);
    expect((await app.request("/api/export?story=nowhere&format=csv")).status).toBe(404);
  });
});
