import { neuralEngine } from "@according/model-en-neural";
import { confident, keptFrom, type Reading, readReports } from "@according/reader";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { entries } from "../../according/test/server/fixture.ts";
import { exampleReport } from "../src/pages/example-report.ts";
import { stage } from "./stage.ts";

const { open, complaints } = stage(entries);

const box = (page: Page) => page.getByRole("textbox", { name: "Text" });
const said = (page: Page, words: string) => page.getByRole("status").filter({ hasText: words }).waitFor();
const choose = (page: Page, engine: string) => page.getByLabel("Read by").selectOption(engine);
const readBy = (page: Page, engine: string) => page.locator(".row-facts").getByText(`read by ${engine}`).waitFor();

/** What the page's own worker answers. */
const inWorker = (page: Page, text: string): Promise<Reading> =>
  page.evaluate(async (given) => {
    const { program, neural } = await (await fetch("/api/engine")).json();
    const assets = [...document.querySelectorAll<HTMLScriptElement>("script[type=module]")].map(({ src }) => src);
    const [, name] = /(neural-worker-[\w-]+\.js)/.exec(await (await fetch(assets[0] ?? "")).text()) ?? [];
    const worker = new Worker(`/assets/${name}`, { type: "module" });
    worker.postMessage({ id: 1, text: given, meta: {}, by: { program, engine: "neural", weights: neural } });
    return new Promise<Reading>((resolve, reject) => {
      worker.addEventListener("message", ({ data }) => {
        if (data.step === "read") resolve(data.reading);
        if (data.step === "failed") reject(new Error(data.message));
      });
    });
  }, text);

describe("the neural engine in the page", () => {
  it("is loaded when it is first asked for, says so, and reads on without the server", async () => {
    const page = await open("/read");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    await box(page).fill(exampleReport.text);
    await readBy(page, "linear");
    expect(asked.filter((path) => path.startsWith("/neural/"))).toEqual([]);
    await choose(page, "neural");
    await said(page, "Loading the neural engine");
    await readBy(page, "neural");
    await page.context().setOffline(true);
    await box(page).fill(`Later. ${exampleReport.text}`);
    await readBy(page, "neural");
    await choose(page, "linear");
    await readBy(page, "linear");
    await choose(page, "neural");
    await readBy(page, "neural");
    const files = asked.filter((path) => path.startsWith("/neural/")).map((path) => path.split("/").at(-1));
    expect(files.filter((name) => name !== "ort.mjs").sort()).toEqual([
      ...["decoding.json", "ort.wasm", "reading.onnx", "seeing.onnx", "vocabulary.txt"],
    ]);
  });

  it("leaves the page alive while it loads and reads", async () => {
    const page = await open("/read");
    await choose(page, "neural");
    await box(page).fill(`${exampleReport.text}\n\n`.repeat(30));
    await said(page, "Loading the neural engine");
    await page.getByRole("button", { name: /Use the .* theme/ }).click();
    await said(page, "Reading…");
    await page.getByRole("button", { name: /Use the .* theme/ }).click();
    expect(await page.getByRole("status").first().textContent()).toBe("Reading…");
    await box(page).fill("“We wait,” Edda Quill said.");
    await said(page, "Read: 1 statement");
    await readBy(page, "neural");
  });

  it("gives way to linear where it does not come, and says why", async () => {
    const page = await open("/read");
    await page.context().route("**/neural/**", (route) => route.fulfill({ status: 503 }));
    await choose(page, "neural");
    await box(page).fill("“We wait,” Edda Quill said.");
    await readBy(page, "linear");
    await page.getByText("The engine neural could not read here, so linear did.").waitFor();
    expect(complaints.splice(0).filter((one) => !/503|import/.test(one))).toEqual([]);
  });

  it("reads exactly as WebAssembly does outside the browser, on however many threads", async () => {
    const page = await open("/read");
    const text = `${exampleReport.text}\n\n`.repeat(3);
    const ours = await inWorker(page, text);
    const engine = await neuralEngine(["wasm"]);
    const [theirs] = await readReports([{ text }], engine);
    expect(ours.made).toMatchObject({ engine: "neural", runTime: engine.runTime });
    expect({ ...ours, made: null }).toEqual({
      ...confident(theirs as Reading, keptFrom(engine)),
      made: null,
    });
  });

  it("has threads to reckon with: the page shares its memory with no other site", async () => {
    const page = await open("/read");
    expect(await page.evaluate(() => [crossOriginIsolated, typeof SharedArrayBuffer])).toEqual([true, "function"]);
  });

  it("runs in the one worker that may compile WebAssembly: the page itself may not", async () => {
    const page = await open("/read");
    const compiled = await page.evaluate(() =>
      WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)).then(
        () => "compiled",
        (error: Error) => error.name,
      ),
    );
    expect(compiled).toBe("CompileError");
    expect(complaints.splice(0).every((one) => one.includes("WebAssembly"))).toBe(true);
  });
});
