import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { headers } from "@nats-io/transport-node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { linksInRecord } from "../../src/kept-links.ts";
import { everyJudgement, LINKS } from "../../src/linked.ts";
import { encodeSent } from "../../src/queue/message.ts";
import { openQueue, type Queue, WORKERS } from "../../src/queue/queue.ts";
import { DELIVERY } from "../../src/queue/send.ts";
import { openRecord } from "../../src/store/open-record.ts";
import type { Store } from "../../src/store/store.ts";
import { MORE, SAID } from "../intake/made.ts";
import { page, startSite, tagged } from "../intake/web-server.ts";
import { according, MAIN } from "../program.ts";
import { type Server, startPostgres } from "../store/postgres-server.ts";
import { type NatsServers, natsProgram, startNats } from "./nats-server.ts";

const program = await natsProgram();

const text = (number: number) =>
  `The harbour of Orlay stays closed, Mara Velin said on Friday. At least ${number + 2} people were waiting.`;
const jsonLine = (number: number) =>
  JSON.stringify({
    ...{ url: `https://post.example/${number}`, title: `Harbour, day ${number}`, date: "2026-03-06" },
    text: text(number),
  });
const jsonLines = (number: number) => `${Array.from({ length: number }, (_, at) => jsonLine(at)).join("\n")}\n`;

/** A message as it is sent, of a report at one address. */
const messageOf = (written: string) =>
  encodeSent({
    ...{ story: "Orlay", input: "one", origin: "https://post.example/one", text: written },
    meta: { id: "one", url: "https://post.example/one", publishedAt: "2026-03-06", language: "en" },
  });

describe.skipIf(program === null)("reports that go through a queue", () => {
  let [nats, postgres] = [undefined as unknown as NatsServers, undefined as unknown as Server];
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "according-work-"));
    nats = await startNats(program as string);
    postgres = await startPostgres();
  });
  afterAll(async () => {
    await nats.stop();
    await postgres.stop();
    rmSync(folder, { recursive: true });
  });

  const run = (...args: readonly string[]) =>
    according(args, { cwd: folder, env: { XDG_DATA_HOME: folder, ACCORDING_DATA: "" } });
  const put = (name: string, content: string): string => {
    writeFileSync(join(folder, name), content);
    return name;
  };
  const workUntilEmpty = (queue: string, data: string) =>
    run("work", "--from", queue, "--data", data, "--until-empty", "--json");
  const inRecord = async <T>(data: string, ask: (store: Store) => Promise<T>): Promise<T> => {
    const store = await openRecord(data);
    return ask(store).finally(() => store.close());
  };
  const inQueue = async <T>(place: string, ask: (queue: Queue) => Promise<T>): Promise<T> => {
    const queue = await openQueue(place);
    return ask(queue).finally(() => queue.close());
  };
  const publish = (place: string, bytes: Uint8Array, delivery: string) =>
    inQueue(place, async ({ js, names }) => {
      const own = headers();
      own.set(DELIVERY, delivery);
      await js.publish(names.reportSubject, bytes, { headers: own });
    });

  it("are kept by whoever works, once, and the links of their story with them", async () => {
    const [queue, data] = [nats.place(), postgres.place()];
    const corpus = put("fifty.jsonl", jsonLines(50));
    const sent = await run("add", corpus, "--story", "Orlay", "--to", queue);
    expect(sent).toMatchObject({ code: 0, out: "" });
    expect(sent.err).toContain('50 reports of the story "Orlay" sent to nats://127.0.0.1:');
    const again = await run("add", corpus, "--story", "Orlay", "--to", queue);
    expect(again.err).toContain("50 of which were there a moment ago");
    const status = await run("status", "--from", queue, "--json");
    expect(JSON.parse(status.out)).toMatchObject({ waiting: 50, inHand: 0, setAside: 0, workers: [] });
    const worked = await workUntilEmpty(queue, data);
    expect(worked.err).toContain("50 kept, 0 unchanged, 0 set aside");
    expect(worked.out.trim().split("\n")).toHaveLength(50);
    await inRecord(data, async (store) => {
      expect(await store.story("Orlay")).toMatchObject({ reports: 50, statements: 50 });
      const { print, get } = linksInRecord(store);
      const seals = await store.seals("Orlay");
      const links = await get("Orlay", print("Orlay", seals, await everyJudgement(store, "Orlay")), LINKS);
      expect(new TextDecoder().decode(links as Uint8Array)).toContain('"format":"according-story/1"');
    });
    expect((await run("status", "--from", queue)).out).toMatch(
      /waiting +0 reports\nin hand +0 reports\nset aside +0 reports/,
    );
  });

  it("are kept once though one is delivered again after its successor was kept", async () => {
    const [queue, data] = [nats.place(), postgres.place()];
    for (const [written, delivery] of [
      [text(1), "a"],
      [text(2), "b"],
      [text(1), "a"],
    ] as const) {
      await publish(queue, messageOf(written), delivery);
      expect((await workUntilEmpty(queue, data)).code).toBe(0);
    }
    await inRecord(data, async (store) => {
      expect(await store.versions("one")).toHaveLength(2);
      expect((await store.reading("one"))?.report.text).toBe(text(2));
    });
  });

  it("that are none, or that nobody could finish, are set aside with their fault, and the others go on", async () => {
    const [queue, data] = [nats.place(), postgres.place()];
    await publish(queue, new TextEncoder().encode("not a report"), "a");
    await publish(queue, new TextEncoder().encode('{"format":"according-report/9"}'), "b");
    await inQueue(queue, async ({ js, names }) => {
      await js.publish(names.reportSubject, messageOf(text(3)));
      const consumer = await js.consumers.get(names.reports, WORKERS);
      for (let time = 0; time < 10; time++)
        for await (const message of await consumer.fetch({ max_messages: 3, expires: 1000 })) message.nak();
    });
    await publish(queue, messageOf(text(4)), "c");
    const worked = await workUntilEmpty(queue, data);
    expect(worked.err).toContain("1 kept, 0 unchanged, 3 set aside");
    const status = await run("status", "--from", queue);
    expect(status.code).toBe(1);
    expect(status.out).toContain("set aside  3 reports");
    expect(status.out).toContain("is no JSON object.");
    expect(status.out).toContain("was sent by another version of According");
    expect(status.out).toContain("one was given out 10 times, and nobody has finished it.");
    const again = await run("status", "--from", queue, "--send-again", "--json");
    expect(again.err).toContain("3 reports given to the workers again.");
    expect(JSON.parse(again.out)).toMatchObject({ waiting: 3, setAside: 0 });
    // The one that nobody could finish is no worse than others; the two that are none are set aside anew.
    expect((await workUntilEmpty(queue, data)).err).toContain("1 kept, 0 unchanged, 2 set aside");
  });

  it("wait with whoever sends them while the queue is full, and are refused when they are too large", async () => {
    const [queue, data] = [nats.place(), postgres.place()];
    await inQueue(queue, ({ manager, names }) => manager.streams.update(names.reports, { max_msgs: 5 }));
    const sending = start("add", put("twelve.jsonl", jsonLines(12)), "--story", "Orlay", "--to", queue);
    await sending.said(/is full: waiting until workers have taken some of it/);
    expect(JSON.parse((await run("status", "--from", queue, "--json")).out)).toMatchObject({ waiting: 5 });
    const working = start("work", "--from", queue, "--data", data);
    expect(await sending.ended).toBe(0);
    await working.stop();
    expect((await workUntilEmpty(queue, data)).code).toBe(0);
    expect(await inRecord(data, async (store) => (await store.reports()).total)).toBe(12);
    const long = put(
      "long.txt",
      `${text(1)}\n\n${`The ferry of Orlay will sail on Monday, Ivo Brand said.\n\n`.repeat(30_000)}`,
    );
    const refused = await run("add", long, "--story", "Orlay", "--to", queue);
    expect(refused.code).toBe(1);
    expect(refused.err).toMatch(/long\.txt is too large for the queue \([\d,]+ KB of at most 1,023 KB\)/);
  });

  it("in the hands of a worker that is asked to stop are finished or given back, and it says how far it is", async () => {
    const [queue, data] = [nats.place(), postgres.place()];
    await run("extract", put("many.jsonl", jsonLines(400)), "--to", queue, "--story", "Orlay");
    const working = start("work", "--from", queue, "--data", data, "--metrics", "0", "--json");
    const [, address = ""] = await working.said(/Metrics are at (\S+)/);
    await working.printed(20);
    const metrics = await (await fetch(address)).text();
    expect(metrics).toMatch(/^according_work_reports_total\{outcome="new"\} [1-9]/m);
    expect(metrics).toMatch(/^according_queue_waiting [1-9]/m);
    expect(metrics).toMatch(/# EOF\n$/);
    expect((await run("status", "--from", queue)).out).toMatch(/workers +1 worker\n.* a second, [1-9]\d* kept/);
    expect(await working.stop()).toBe(0);
    const status = async () => JSON.parse((await run("status", "--from", queue, "--json")).out);
    // The servers of the queue hear of what was given back a moment later.
    await expect.poll(async () => (await status()).inHand, { timeout: 10_000 }).toBe(0);
    const { waiting } = await status();
    const kept = await inRecord(data, async (store) => (await store.reports()).total);
    expect(kept).toBeGreaterThanOrEqual(20);
    expect(kept + waiting).toBe(400);
  });

  it("of a feed and of a folder of a corpus are sent too, each once", async () => {
    const [queue, data, site] = [nats.place(), postgres.place(), await startSite()];
    const items = `<item><title>Ferry</title><link>${site.url}/ferry</link><description>Short.</description></item>`;
    const feed = `<rss><channel><title>Post</title>${items}</channel></rss>`;
    site.pages.set("/rss", tagged('"a"', "application/rss+xml", feed));
    site.pages.set("/ferry", tagged('"b"', "text/html", page("Ferry resumes", SAID, MORE)));
    const follow = () =>
      run("follow", `${site.url}/rss`, "--story", "Orlay", "--allow-private", "--pause", "0", "--to", queue);
    expect((await follow()).err).toContain('1 sent in the story "Orlay", 0 passed over.');
    expect((await follow()).err).toContain("Nothing new");
    await site.close();
    mkdirSync(join(folder, "corpus"));
    put("corpus/a.jsonl", `${jsonLines(3)}not JSON\n`);
    put("corpus/b.md", `---\ntitle: The lock\npublished: 2026-03-06\n---\n${text(9)}\n`);
    const sent = await run("extract", "corpus", "--to", queue, "--story", "Orlay");
    expect(sent.code).toBe(1);
    expect(sent.err).toContain("line 4 of corpus/a.jsonl");
    expect(sent.err).toContain("4 reports of the story");
    await workUntilEmpty(queue, data);
    expect(await inRecord(data, async (store) => (await store.reports()).total)).toBe(5);
  });

  it("are told once where no line of a corpus has the key of the text", async () => {
    const lines = `${JSON.stringify({ wortlaut: text(1), day: "2026-03-06" })}\n`.repeat(3);
    const sent = ["extract", put("keys.jsonl", lines), "--to", nats.place(), "--story", "Orlay"];
    const { code, err } = await run(...sent, "--text", "content");
    expect([code, err.split("\n")]).toEqual([
      1,
      [
        'according: no line has the key "content" that --text names (3 lines): the keys there are wortlaut, day.',
        expect.stringMatching(/^0 reports of the story "Orlay" sent to .*; 3 reports could not be sent\.$/),
        "",
      ],
    ]);
  });

  it("are kept in a record that several share, and nowhere else", async () => {
    const queue = nats.place();
    expect(await run("work", "--from", queue, "--data", "record.sqlite")).toMatchObject({
      code: 2,
      err: expect.stringContaining("--data postgres://user@host/database"),
    });
    const unreachable = await run("status", "--from", "nats://127.0.0.1:1");
    expect(unreachable).toMatchObject({
      code: 1,
      out: "",
      err: expect.stringContaining("The queue nats://127.0.0.1:1"),
    });
    expect((await run("status", "--from", "http://127.0.0.1")).code).toBe(2);
  });

  /** The program in a process of its own. */
  function start(...args: readonly string[]) {
    const child: ChildProcess = spawn(process.execPath, ["--conditions=source", MAIN, ...args], {
      cwd: folder,
      stdio: ["ignore", "pipe", "pipe"],
    });
    const [lines, heard] = [[] as string[], [] as string[]];
    for (const [stream, kept] of [
      [child.stdout, lines],
      [child.stderr, heard],
    ] as const)
      createInterface({ input: stream as NonNullable<typeof stream> }).on("line", (line) => kept.push(line));
    const ended = once(child, "close").then(([code]) => code as number | null);
    const until = async <T>(found: () => T | null): Promise<T> => {
      for (;;) {
        const one = found();
        if (one !== null) return one;
        if (child.exitCode !== null) throw new Error(`It ended with ${child.exitCode}: ${heard.join("\n")}`);
        await wait(50);
      }
    };
    return {
      ended,
      said: (pattern: RegExp) => until(() => pattern.exec(heard.join("\n"))),
      printed: (number: number) => until(() => (lines.length >= number ? lines : null)),
      stop: () => {
        child.kill("SIGTERM");
        return ended;
      },
    };
  }
});
