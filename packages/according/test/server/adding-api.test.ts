import { describe, expect, it } from "vitest";
import type { AddRequest } from "../../src/server/api.ts";
import { serve } from "../../src/server/serve.ts";
import { kept } from "./kept.ts";

const TEXT = `Toll at Lesk rises

Fourteen people were killed in the shelling of the harbour at Lesk on Tuesday, the health ministry said.
`;

async function add(story: string, wish: AddRequest, web?: { readonly allowPrivate: boolean }) {
  const store = await kept([]);
  const { url, close } = await serve({ store, port: 0, ...(web && { web }) });
  try {
    const path = `${url}/api/stories/${encodeURIComponent(story)}/reports`;
    const headers = { "content-type": "application/json" };
    const response = await fetch(path, { method: "POST", headers, body: JSON.stringify(wish) });
    const adding = await (await fetch(`${url}/api/adding`)).json();
    const { items: reports } = await store.reports({ story });
    return { status: response.status, body: await response.json(), adding, reports };
  } finally {
    await close();
    await store.close();
  }
}

describe("reports that are added from the page", () => {
  it("are a pasted text with what is known of it", async () => {
    const { body, reports } = await add("Lesk", { text: TEXT, outlet: "Tesmar Post", publishedAt: "2026-03-05" });
    expect(body.items).toMatchObject([{ outcome: "new", report: { outlet: "Tesmar Post", story: "Lesk" } }]);
    expect(reports).toHaveLength(1);
  });

  it("are the reports in a file, whatever folder it was in", async () => {
    const bytes = Buffer.from(`title: Toll at Lesk rises\n\n${TEXT}`).toString("base64");
    const { body } = await add("Lesk", { file: "report.txt", bytes });
    expect(body.items).toMatchObject([{ outcome: "new", input: "report.txt" }]);
  });

  it("are told of in a sentence where none can be read", async () => {
    const { status, body, reports } = await add("Lesk", { file: "empty.txt", bytes: "" });
    expect(status).toBe(200);
    expect(body.items).toEqual([{ input: "empty.txt", problem: expect.stringContaining("is empty") }]);
    expect(reports).toEqual([]);
  });

  it("are refused with an address that is none of the web", async () => {
    const { status, reports } = await add("Lesk", { text: TEXT, url: "javascript:alert(1)" });
    expect([status, reports]).toEqual([400, []]);
  });

  it("are fetched from no address unless the server may, and from none that is private", async () => {
    const address = "http://127.0.0.1:9/";
    const off = await add("Lesk", { address });
    expect(off).toMatchObject({ status: 400, adding: { addresses: false } });
    expect(off.body.detail).toContain("--fetch");
    const on = await add("Lesk", { address }, { allowPrivate: false });
    expect(on).toMatchObject({ status: 200, adding: { addresses: true } });
    expect(on.body.items).toEqual([{ input: address, problem: expect.stringContaining("private address") }]);
  });
});
