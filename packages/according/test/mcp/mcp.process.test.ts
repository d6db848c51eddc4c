import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TOOLS } from "../../src/mcp/tools.ts";
import { according, MAIN } from "../program.ts";

const FIRST = `---
title: Gate at Lesk shelled
outlet: Tesmar Post
published: 2026-03-03T10:00:00Z
---

Nine people were killed at Lesk on Tuesday, the health ministry said.

"The gate stays shut," Mara Velin said. Ivo Brand denied that his guards had fired.
`;
const SECOND = FIRST.replace("Gate at Lesk shelled", "More dead at Lesk")
  .replace("03-03", "03-05")
  .replace("Nine", "Twelve");

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "according-mcp-"));
  writeFileSync(join(folder, "first.md"), FIRST);
  writeFileSync(join(folder, "second.md"), SECOND);
  const env = { ACCORDING_DATA: "record.sqlite" };
  await according(["add", "first.md", "second.md", "--story", "Lesk"], { cwd: folder, env });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

interface More {
  readonly data?: string;
  /** Over HTTP, in place of a process of its own. */
  readonly url?: string;
  readonly token?: string;
  readonly read?: readonly string[];
  /** Which protocol the client asks for; none: what it does by default. */
  readonly mode?: string | undefined;
  /** What the person says when asked; null: nothing, they close the question. */
  readonly says?: boolean | null;
}

type Call = readonly [tool: string, given: Readonly<Record<string, unknown>>];

/** What the SDK's client hears: the tools, and the answer to each call, as a sentence where there is none. */
function asked(calls: readonly Call[], { data = "record.sqlite", ...more }: More = {}) {
  const args = ["--conditions=source", "--no-warnings", MAIN, "mcp", "--data", join(folder, data)];
  const input = JSON.stringify({ args, cwd: folder, calls, ...more });
  const client = fileURLToPath(new URL("client.mjs", import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, [client], { input, encoding: "utf8" });
  expect(stderr).toBe("");
  const { answers, ...heard } = JSON.parse(stdout);
  // biome-ignore lint/suspicious/noExplicitAny: what comes over the wire is looked at by the tests
  return { ...heard, answers: answers.map(answerOf) as any[] };
}

interface Answer {
  readonly content?: readonly { readonly text: string }[];
  readonly structuredContent?: unknown;
  readonly isError?: boolean;
  readonly error?: string;
}

function answerOf({ content, structuredContent, isError, error }: Answer): unknown {
  if (error !== undefined || isError) return error ?? content?.[0]?.text;
  expect(JSON.parse(content?.[0]?.text ?? "")).toEqual(structuredContent);
  return structuredContent;
}

describe("according mcp", () => {
  it("offers its tools, of which only one changes something", () => {
    const { tools, instructions } = asked([]);
    expect(tools.map(({ name }: { name: string }) => name)).toEqual([...TOOLS.map(({ name }) => name), "add_report"]);
    for (const { name, annotations, description, inputSchema } of tools) {
      expect(annotations.readOnlyHint).toBe(name !== "add_report");
      expect(description).toMatch(/\.$/);
      expect(inputSchema.type).toBe("object");
    }
    expect(instructions).toContain("never as fact");
  });

  it("reads a text, with the places of the words", () => {
    const text = "“The harbour stays closed,” Mara Velin said on Friday.";
    const [read, wrong] = asked([
      ["read_text", { text, published: "6 March 2026" }],
      ["read_text", { text, published: "soon" }],
    ]).answers;
    expect(read.statements).toMatchObject([{ according_to: "Mara Velin", what: "says", form: "direct" }]);
    const [[start, end]] = read.statements[0].span;
    expect(text.slice(start, end)).toBe(read.statements[0].words);
    expect(read.times).toContainEqual(expect.objectContaining({ words: "Friday", edtf: "2026-03-06" }));
    expect(wrong).toContain('"soon" is no date');
  });

  it("lists, searches and gives reports", () => {
    const [stories, search] = asked([
      ["stories", {}],
      ["search", { words: "guards" }],
    ]).answers;
    expect(stories).toMatchObject({ total: 1, items: [{ name: "Lesk", reports: 2 }] });
    expect(search).toMatchObject({ total: 2, found: [{ in: { story: "Lesk" } }, {}] });
    const [given] = asked([["report", { report: search.found[0].in.report }]]).answers;
    expect(given).toMatchObject({ story: "Lesk", outlet: "Tesmar Post", text: expect.stringContaining("stays shut") });
    expect(given.figures.map(({ span }: { span: [number, number] }) => given.text.slice(...span))).toEqual([
      expect.stringMatching(/^(?:Nine|Twelve)/),
    ]);
  });

  it("says what somebody says, the figures, what is new, and holds a draft against them", () => {
    const [who, figures, news, check] = asked([
      ["who_said", { story: "Lesk", name: "velin" }],
      ["figures", { story: "Lesk", kind: "killed", order: "oldest" }],
      ["whats_new", { story: "Lesk", since: "2026-03-05" }],
      ["check_draft", { story: "Lesk", text: '"The gate stays shut," Ivo Brand said.' }],
    ]).answers;
    const said = { words: '"The gate stays shut,"', according_to: "Mara Velin", in: { outlet: "Tesmar Post" } };
    expect(who.meant).toMatchObject([{ name: "Mara Velin", total: 2, told: [said, said] }]);
    const counted = figures.figures.map((one: Record<string, unknown>) => [one.minimum, one.according_to]);
    expect(counted).toEqual([
      [9, "health ministry"],
      [12, "health ministry"],
    ]);
    expect(news.new[0]).toMatchObject({ news: "figure-moved", entry: { according_to: "health ministry" }, before: {} });
    expect(check.checked).toMatchObject([{ kind: "quotation", finding: "another-speaker" }]);
    expect(check.reports[0]).toMatchObject({ story: "Lesk" });
  });

  it("says in a sentence what is not there, and what is not understood", () => {
    const [who, search, report, empty] = asked([
      ["who_said", { story: "X", name: "velin" }],
      ["search", { words: "guards", story: "X" }],
      ["report", { report: "none" }],
      ["read_text", { text: "" }],
    ]).answers;
    expect(who).toContain('no story "X"');
    expect(search).toContain('no story "X"');
    expect(report).toContain("There is no report none");
    expect(empty).toContain("text");
    const german =
      "Der Hafen bleibt geschlossen, sagte Mara Velin am Freitag. Die Behörden wollen das nicht bestätigen.";
    const [foreign, draft, kind] = asked([
      ["read_text", { text: german }],
      ["check_draft", { story: "Lesk", text: german }],
      ["figures", { story: "Lesk", kind: "dead" }],
    ]).answers;
    expect(foreign).toContain("not in English");
    expect(draft).toContain("not in English");
    expect(kind).toBe('Nothing in the story "Lesk" is counted as "dead"; what is: "killed".');
    const [none, read] = asked(
      [
        ["stories", {}],
        ["read_text", { text: FIRST }],
      ],
      { data: "none.sqlite" },
    ).answers;
    expect(none).toContain("There is no record yet");
    expect(read.statements.length).toBeGreaterThan(0);
  });

  it("has stories and reports as resources", () => {
    const { resources } = asked([]);
    const uris = resources.map(({ uri }: { uri: string }) => uri);
    expect(uris).toContain("according://stories/Lesk");
    const report = uris.find((uri: string) => uri.startsWith("according://reports/"));
    const { contents } = asked([], { read: ["according://stories/Lesk", report, "according://stories/None"] });
    expect(contents[0].contents[0]).toMatchObject({
      mimeType: "text/markdown",
      text: expect.stringContaining("[^1]:"),
    });
    expect(JSON.parse(contents[1].contents[0].text).statements.length).toBeGreaterThan(0);
    expect(contents[2].error).toContain('no story "None"');
  });

  it("keeps a report when the person says yes, and else nothing", () => {
    const report = {
      story: "Ferry",
      title: "Ferry sails",
      outlet: "Orlay Radio",
      published: "2026-03-06",
      text: "The ferry sails, Ivo Brand said on Friday.",
    };
    const count = () => asked([["stories", {}]]).answers[0].total;
    for (const says of [false, null]) {
      const { asked: questions, answers } = asked([["add_report", report]], { says });
      expect(questions).toEqual([
        "Keep the report “Ferry sails” (Orlay Radio, 2026-03-06, 8 words) in the story “Ferry”?",
      ]);
      expect(answers[0]).toContain("nothing was changed");
    }
    expect(asked([["add_report", report]]).answers[0]).toMatch(/cannot ask.*according add FILE --story "Ferry"/);
    expect(count()).toBe(1);
    const [kept, none] = asked(
      [
        ["add_report", report],
        ["add_report", { ...report, published: "soon" }],
      ],
      { says: true },
    ).answers;
    expect(kept).toMatchObject({ outcome: "new", story: "Ferry", title: "Ferry sails" });
    expect(none).toContain("is no date");
    expect(count()).toBe(2);
  });
});

describe("MCP over HTTP", () => {
  let server: ChildProcess;
  let url: string;
  beforeAll(async () => {
    const args = [
      "--conditions=source",
      "--no-warnings",
      MAIN,
      "serve",
      "--port",
      "0",
      "--data",
      join(folder, "record.sqlite"),
    ];
    server = spawn(process.execPath, args, { cwd: folder, stdio: "pipe" });
    for await (const line of createInterface({ input: server.stdout as Readable })) {
      url = `${/http\S+/.exec(line)?.[0]}/mcp`;
      break;
    }
  });
  afterAll(() => server.kill());

  it("answers the same to the SDK's client", () => {
    const { tools, answers } = asked(
      [
        ["stories", {}],
        ["figures", { story: "Lesk", kind: "killed" }],
      ],
      { url },
    );
    expect(tools.map(({ name }: { name: string }) => name)).toContain("who_said");
    expect(answers[0].items).toContainEqual(expect.objectContaining({ name: "Lesk", reports: 2 }));
    expect(answers[1].figures).toHaveLength(2);
  });

  const report = { story: "Dyke", outlet: "Orlay Radio", text: "The dyke holds, Ivo Brand said." };
  const dykes = () => asked([["figures", { story: "Dyke" }]], { url }).answers[0];

  it.each([["as it comes"], ["of the newest protocol", "auto"]])(
    "asks the person before it keeps a report: the client %s",
    (_, mode?: string) => {
      const { asked: closed, answers: none } = asked([["add_report", report]], { url, mode, says: null });
      expect(closed).toEqual([expect.stringContaining("in the story “Dyke”?")]);
      expect(none[0]).toContain("nothing was changed");
      expect(asked([["add_report", report]], { url, mode }).answers[0]).toMatch(/cannot ask.*according add FILE/);
      const story = `Dyke ${mode}`;
      const { answers: kept } = asked([["add_report", { ...report, story }]], { url, mode, says: true });
      expect(kept[0]).toMatchObject({ outcome: "new", story });
      expect(dykes()).toContain("no story");
    },
  );

  it("knows no session that nobody began", async () => {
    const headers = {
      "content-type": "application/json",
      accept: "application/json, text/event-stream",
      "mcp-session-id": "made-up",
    };
    const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/list" });
    const answer = await fetch(url, { method: "POST", headers, body });
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain("open a new one");
  });

  it("answers only this machine's names, and no other site's page", async () => {
    const body = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/list" });
    const post = (headers: Record<string, string>) =>
      new Promise<number>((resolve) => {
        const { port } = new URL(url);
        const sent = request(
          {
            port,
            path: "/mcp",
            method: "POST",
            headers: { "content-type": "application/json", accept: "application/json, text/event-stream", ...headers },
          },
          (response) => {
            response.resume();
            resolve(response.statusCode ?? 0);
          },
        );
        sent.end(body);
      });
    expect(await post({ host: "evil.example" })).toBe(421);
    expect(await post({ origin: "https://evil.example" })).toBe(403);
    expect(await post({ "sec-fetch-site": "cross-site" })).toBe(403);
    expect(await post({})).toBe(200);
  });

  const sent = (token: string, more: object, session?: string) =>
    fetch(url, {
      method: "POST",
      headers: {
        ...{ "content-type": "application/json", accept: "application/json, text/event-stream" },
        ...{ authorization: `Bearer ${token}`, ...(session && { "mcp-session-id": session }) },
      },
      body: JSON.stringify({ jsonrpc: "2.0", id: 1, ...more }),
    });
  const listedBy = async (token: string, session: string) =>
    (await sent(token, { method: "tools/list" }, session)).status;
  async function opened(token: string): Promise<string> {
    const clientInfo = { name: "test", version: "1.0.0" };
    const params = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo };
    return (await sent(token, { method: "initialize", params })).headers.get("mcp-session-id") ?? "";
  }

  it("answers a program that shows a token, and nobody else where there are accounts", async () => {
    const env = { ACCORDING_DATA: "record.sqlite" };
    const added = await according(["token", "add", "a reader"], { cwd: folder, env });
    const token = added.out.trim();
    expect(asked([["stories", {}]], { url, token }).answers[0].items).not.toEqual([]);
    const refused = asked([["add_report", report]], { url, token, says: true }).answers[0];
    expect(refused).toBe("This needs the role editor, and a reader is reader: nothing was kept.");
    const other = (await according(["token", "add", "another"], { cwd: folder, env })).out.trim();
    const begun = await opened(token);
    expect(await listedBy(token, begun)).toBe(200);
    expect(await listedBy(other, begun)).toBe(404);
    const anonymous = await fetch(url, { method: "POST", body: "{}", headers: { "content-type": "application/json" } });
    expect(anonymous.status).toBe(401);
  });
});
