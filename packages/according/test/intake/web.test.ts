import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { fetchAddress } from "../../src/intake/web/fetch.ts";
import { isPrivate, publicLookup } from "../../src/intake/web/private.ts";
import { robotsIn } from "../../src/intake/web/robots.ts";
import { according as inProcess, type Ran } from "../program.ts";
import { page, type Site, startSite, tagged } from "./web-server.ts";

const SAID =
  "The harbour stays closed, the minister said on Friday, and nobody was told when it would open again. “We are ready,” said Mara Velin, who told the station that the boats had been repaired.";
const MORE =
  "The crews had been paid for the whole of the week, she said, and would sail on Monday if the weather let them.";

let folder: string;
let site: Site;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "according-web-"));
  site = await startSite();
});
beforeEach(() => {
  site.pages.clear();
  site.asked.length = 0;
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

const according = (data: string, ...args: readonly string[]): Promise<Ran> =>
  inProcess(args, { cwd: folder, env: { ACCORDING_DATA: data } });
const refused = async (path: string, patience = 5000): Promise<string> => {
  const found = await fetchAddress(site.url + path, { allowPrivate: true, patience }).catch((error: Error) => error);
  expect(found).toMatchObject({ name: "Refusal" });
  return (found as Error).message;
};

describe("a private address", () => {
  it("is known in every form it is written in", () => {
    for (const address of [
      "127.0.0.1",
      "10.1.2.3",
      "192.168.0.1",
      "172.31.0.1",
      "169.254.169.254",
      "100.64.0.1",
      "0.0.0.0",
      "::1",
      "::",
      "fe80::1",
      "fd00::1",
      "::ffff:127.0.0.1",
      "::ffff:7f00:1",
      "64:ff9b::7f00:1",
      "0:0:0:0:0:0:0:1",
      "0000:0000:0000:0000:0000:FFFF:0A00:0001",
      "0:0:0:0:0:ffff:10.0.0.1",
      "::10.0.0.1",
      "::a00:1",
      "FD00:0:0::1",
      "fe80::1%eth0",
      "fec0::1",
      "no address",
    ])
      expect(isPrivate(address), address).toBe(true);
    for (const address of [
      "93.184.216.34",
      "172.32.0.1",
      "2606:2800:220:1::1",
      "::ffff:93.184.216.34",
      "::ffff:5db8:d822",
    ])
      expect(isPrivate(address), address).toBe(false);
  });

  it("is not asked, neither by number, by name nor by being led there", async () => {
    site.pages.set("/", (_, response) => response.end(page("Ferry", SAID)));
    for (const address of [
      site.url,
      site.url.replace("127.0.0.1", "localhost"),
      site.url.replace("127.0.0.1", "[::1]"),
      site.url.replace("127.0.0.1", "2130706433"),
    ])
      await expect(fetchAddress(address)).rejects.toThrow(
        "leads to a private address: add --allow-private if it is yours.",
      );
    expect(site.asked).toEqual([]);
    const looked = await new Promise((resolve) => publicLookup("localhost", {}, (error) => resolve(error)));
    expect(looked).toMatchObject({ code: "PRIVATE" });
  });
});

describe("what is at an address", () => {
  it("comes unpacked, in the encoding its header says, after some turns", async () => {
    site.pages.set("/a", (_, response) => response.writeHead(302, { location: "/b" }).end());
    site.pages.set("/b", (_, response) => response.writeHead(301, { location: `${site.url}/c` }).end());
    site.pages.set("/c", (_, response) =>
      response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync("One.")),
    );
    site.pages.set("/d", (_, response) =>
      response.writeHead(200, { "content-encoding": "br" }).end(brotliCompressSync("Two.")),
    );
    site.pages.set("/e", (_, response) =>
      response
        .writeHead(200, { "content-type": "text/html; charset=iso-8859-1" })
        .end(Buffer.from("V\u00e9lin", "latin1")),
    );
    const fetched = async (path: string) => {
      const found = await fetchAddress(site.url + path, { allowPrivate: true });
      return [found?.url.slice(site.url.length), Buffer.from(found?.bytes ?? []).toString()];
    };
    expect(await fetched("/a")).toEqual(["/c", "One."]);
    expect(await fetched("/d")).toEqual(["/d", "Two."]);
    expect(await fetched("/e")).toEqual(["/e", "V\u00e9lin"]);
  });

  it("is refused in a sentence where it cannot be had", async () => {
    site.pages.set("/loop", (_, response) => response.writeHead(302, { location: "/loop" }).end());
    site.pages.set("/ftp", (_, response) => response.writeHead(302, { location: "ftp://post.example/" }).end());
    site.pages.set("/wall", (_, response) => response.writeHead(403).end());
    site.pages.set("/busy", (_, response) => response.writeHead(429, { "retry-after": "120" }).end());
    site.pages.set("/fault", (_, response) => response.writeHead(500).end());
    site.pages.set("/slow", () => undefined);
    site.pages.set("/large", (_, response) => response.end(Buffer.alloc(11 * 1024 * 1024, "a ")));
    site.pages.set("/bomb", (_, response) =>
      response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(50 * 1024 * 1024, "a "))),
    );
    site.pages.set("/robot", (_, response) => response.end("<html><title>Just a moment...</title></html>"));
    expect(await refused("/loop")).toContain("leads from one address to another");
    expect(await refused("/ftp")).toBe("leads away from the web.");
    expect(await refused("/none")).toBe("is not there (404): check the address.");
    expect(await refused("/wall")).toContain("asks for a login or a payment");
    expect(await refused("/busy")).toContain("asks not to be asked for now (429)");
    expect(await refused("/fault")).toContain("has a fault at the moment (500)");
    expect(await refused("/slow", 200)).toBe("did not come within 0.2 seconds: try again later.");
    // An answer that ends with its connection looks whole wherever it ends.
    site.pages.set("/drip", (_, response) => {
      response.useChunkedEncodingByDefault = false;
      response.writeHead(200, { "content-type": "text/html" }).write(page("Harbour closed", "The harbour is shut."));
    });
    expect(await refused("/drip", 200)).toBe("did not come within 0.2 seconds: try again later.");
    expect(await refused("/large")).toContain("is larger than 10 MiB");
    expect(await refused("/bomb")).toContain("is larger than 10 MiB");
    expect(await refused("/robot")).toContain("shows a page for robots only");
    site.pages.set("/robot", (_, response) =>
      response.writeHead(403).end("<html><head><title>Just a moment...</title></head></html>"),
    );
    expect(await refused("/robot")).toContain("shows a page for robots only");
    const asking = "<html><body>Just a moment... Enable JavaScript and cookies to continue</body></html>";
    site.pages.set("/robot", (_, response) => response.writeHead(403).end(asking));
    expect(await refused("/robot")).toContain("shows a page for robots only");
    site.pages.set("/robot", (_, response) => response.writeHead(503, { "cf-mitigated": "challenge" }).end());
    expect(await refused("/robot")).toContain("shows a page for robots only");
    await expect(fetchAddress("http://127.0.0.1:1/", { allowPrivate: true })).rejects.toThrow("refuses to answer");
    await expect(fetchAddress("http://no.such.invalid/")).rejects.toThrow(
      /host that does not exist|cannot be looked up/,
    );
  });

  it("is added like a file, and kept as it came", async () => {
    site.pages.set("/ferry", (_, response) => response.end(page("Ferry resumes", SAID, MORE)));
    const added = await according(
      "add.sqlite",
      "add",
      `${site.url}/ferry`,
      `${site.url}/none`,
      "--story",
      "Orlay",
      "--allow-private",
    );
    expect(added.out).toMatch(/^[0-9a-f]{8} {2}new +Ferry resumes\n$/);
    expect(added.err).toContain(`${site.url}/none is not there (404)`);
    expect(added.code).toBe(1);
    const [kept] = JSON.parse((await according("add.sqlite", "list", "--json")).out);
    expect(kept).toMatchObject({ url: `${site.url}/ferry`, publishedAt: "2026-03-06T10:00:00Z" });
    const files = readdirSync(join(folder, "add.sqlite.fetched")).sort();
    expect(files).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.gz$/), "fetched.jsonl"]);
    const bytes = gunzipSync(readFileSync(join(folder, "add.sqlite.fetched", files[0] as string)));
    expect(bytes.toString()).toBe(page("Ferry resumes", SAID, MORE));
    const [line] = readFileSync(join(folder, "add.sqlite.fetched", "fetched.jsonl"), "utf8").split("\n");
    expect(JSON.parse(line ?? "")).toMatchObject({ address: `${site.url}/ferry`, digest: files[0]?.slice(0, 64) });
    expect((await according("add.sqlite", "read", `${site.url}/ferry`)).err).toContain("leads to a private address");
  });

  it("is asked with the password in its address, which nothing that is kept or told has", async () => {
    const shown: (string | undefined)[] = [];
    const guarded = (request: IncomingMessage, response: ServerResponse) => {
      shown.push(request.headers.authorization);
      response.end(page("Ferry resumes", SAID, MORE));
    };
    site.pages.set("/guarded", guarded);
    const [open, secret] = [`${site.url}/guarded`, site.url.replace("//", "//hanne:lanternfish@")];
    const added = await according(
      "secret.sqlite",
      ...["add", `${secret}/guarded`, `${secret}/none`, "--story", "Orlay", "--allow-private"],
    );
    expect(shown).toEqual([`Basic ${btoa("hanne:lanternfish")}`]);
    const again = await according("secret.sqlite", "add", open, "--story", "Orlay", "--allow-private", "--json");
    expect(JSON.parse(again.out)).toMatchObject({ outcome: "same", report: { url: open } });
    const followed = await according(
      "secret.sqlite",
      ...["follow", `${secret}/nothing`, "--story", "Orlay", "--allow-private"],
    );
    expect(followed.err).toContain(`${site.url}/nothing is not there`);
    const kept = readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => name.startsWith("secret.sqlite") && !name.endsWith(".fetched"))
      .map((name) => readFileSync(join(folder, name), "latin1"));
    expect(kept.length).toBeGreaterThan(1);
    for (const one of [...kept, added.out, added.err, followed.err]) expect(one).not.toContain("lanternfish");
  });
});

describe("robots.txt", () => {
  const allowed = (text: string, ...paths: readonly string[]) => paths.map((path) => robotsIn(text).allows(path));

  it("counts the group that names the program, else the one for all, and there the longest rule", () => {
    const text =
      "User-agent: other\nUser-agent: According # it\nDisallow: /a\nAllow: /a/b\n\nUser-agent: *\nDisallow: /";
    expect(allowed(text, "/", "/a", "/a/x", "/a/b/c", "/ab")).toEqual([true, false, false, true, false]);
    expect(allowed("user-agent: *\ndisallow: /x\nallow: /x", "/x")).toEqual([true]);
    expect(allowed("User-agent: *\nDisallow:", "/x")).toEqual([true]);
    expect(allowed("Disallow: /", "/x")).toEqual([true]);
  });

  it("knows wildcards and ends", () => {
    const text = "User-agent: *\nDisallow: /*/print$\nDisallow: /*.pdf\nAllow: /open*.pdf$";
    expect(allowed(text, "/a/print", "/a/print?x", "/a/b.pdf?x", "/open/a.pdf", "/open/a.pdf.html")).toEqual([
      ...[false, true, false, true, false],
    ]);
  });
});

describe("according follow", () => {
  const item = (path: string, title: string, words: string, date = "Fri, 06 Mar 2026 10:00:00 GMT") =>
    `<item><title>${title}</title><link>${site.url}${path}</link><pubDate>${date}</pubDate><description>${words}</description></item>`;
  const feed = (etag: string, ...items: readonly string[]) =>
    tagged(etag, "application/rss+xml", `<rss><channel><title>Tesmar Post</title>${items.join("")}</channel></rss>`);
  const follow = (data: string, ...args: readonly string[]) =>
    according(data, "follow", `${site.url}/rss`, "--story", "Orlay", "--allow-private", "--pause", "0", ...args);
  const ferry = () => tagged('"1"', "text/html", page("Ferry resumes", SAID, MORE));

  it("keeps what is new, asks for nothing twice, and makes versions of what changed", async () => {
    site.pages.set("/rss", feed('"a"', item("/ferry", "Ferry resumes", "Short."), item("/gone", "Gone", "Short.")));
    site.pages.set("/ferry", ferry());
    const first = await follow("follow.sqlite");
    expect(first.out).toMatch(/new +Ferry resumes\n$/);
    expect(first.err).toBe(
      `passed over: ${site.url}/gone is not there (404): check the address.\n1 kept in the story "Orlay", 1 passed over.\n`,
    );
    expect(first.code).toBe(0);
    site.asked.length = 0;
    site.pages.set("/rss", feed('"b"', item("/ferry", "Ferry resumes", "Short.")));
    expect(await follow("follow.sqlite")).toMatchObject({ out: "", err: 'Nothing new for the story "Orlay".\n' });
    expect(site.asked).toEqual(["GET /rss"]);
    expect(await follow("follow.sqlite")).toMatchObject({ out: "", err: 'Nothing new for the story "Orlay".\n' });
    site.pages.set("/rss", feed('"c"', item("/ferry", "Ferry resumes: updated", "Short.")));
    site.pages.set("/ferry", tagged('"2"', "text/html", page("Ferry resumes", `${SAID} She said no more.`, MORE)));
    expect((await follow("follow.sqlite")).out).toMatch(/version 2 +Ferry resumes/);
    const [kept] = JSON.parse((await according("follow.sqlite", "list", "--json")).out);
    expect(kept).toMatchObject({ version: 2, outlet: "Tesmar Post", url: `${site.url}/ferry` });
    site.pages.set("/rss", feed('"d"', item("/ferry", "Ferry resumes: once more", "Short.")));
    expect((await follow("follow.sqlite")).err).toContain("passed over: ".concat(`${site.url}/ferry is as it was.`));
  });

  it("keeps only what matches, and takes the feed's own text where a page cannot be had and the text is whole", async () => {
    const whole = `<item><title>Whole</title><link>${site.url}/wall</link><pubDate>Fri, 06 Mar 2026 10:00:00 GMT</pubDate><encoded>&lt;p&gt;${SAID}&lt;/p&gt;</encoded></item>`;
    site.pages.set("/rss", feed('"a"', whole, item("/other", "Other", "The market rose.")));
    const { out, err } = await follow("match.sqlite", "--match", "HARBOUR");
    expect(out).toMatch(/new +Whole\n$/);
    expect(err).toContain(
      `passed over: ${site.url}/other does not have the word "HARBOUR" in what the feed says of it.`,
    );
    expect(site.asked).toEqual(["GET /rss", "GET /robots.txt", "GET /wall"]);
  });

  it("finds for other words, and for another story, what was passed over or kept elsewhere", async () => {
    site.pages.set(
      "/rss",
      feed('"a"', item("/ferry", "Ferry resumes", "Short."), item("/other", "Market rose", "Short.")),
    );
    site.pages.set("/ferry", ferry());
    site.pages.set("/other", ferry());
    expect((await follow("words.sqlite", "--match", "ferry")).out).toMatch(/^\S+ +new +Ferry resumes\n$/);
    expect((await follow("words.sqlite", "--match", "Ferry")).err).toBe('Nothing new for the story "Orlay".\n');
    expect((await follow("words.sqlite", "--match", "market")).err).toContain('1 kept in the story "Orlay"');
    expect((await follow("words.sqlite", "--story", "Lesk", "--match", "ferry")).err).toContain(
      '1 kept in the story "Lesk"',
    );
  });

  it("looks three times for a page that is not there, and asks the feed for what is new from then on", async () => {
    site.pages.set("/rss", feed('"a"', item("/gone", "Gone", "Short.")));
    for (const _ of [1, 2, 3]) expect((await follow("gone.sqlite")).err).toContain("is not there (404)");
    site.asked.length = 0;
    expect((await follow("gone.sqlite")).err).toBe('Nothing new for the story "Orlay".\n');
    expect(site.asked).toEqual(["GET /rss"]);
    site.pages.set("/rss", feed('"b"', item("/gone", "Gone", "Longer.")));
    site.pages.set("/gone", ferry());
    expect((await follow("gone.sqlite")).err).toContain("1 kept");
  });

  it("reads the pages of a feed that has no more than headlines, and asks for no more where it is as it was", async () => {
    const bare = (path: string, title: string) => item(path, title, "").replace(/<description>.*<\/description>/, "");
    site.pages.set("/rss", feed('"a"', bare("/ferry", "Ferry resumes"), bare("/other", "Market rose")));
    site.pages.set("/ferry", ferry());
    site.pages.set("/other", ferry());
    site.asked.length = 0;
    const { out, err } = await follow("bare.sqlite", "--match", "ferry");
    expect(out).toMatch(/new +Ferry resumes\n$/);
    expect(err).toContain(`passed over: ${site.url}/other does not have the word "ferry" in what the feed says of it.`);
    expect(site.asked).toEqual(["GET /rss", "GET /robots.txt", "GET /ferry"]);
    expect((await follow("bare.sqlite", "--match", "ferry")).err).toBe('Nothing new for the story "Orlay".\n');
    expect(site.asked).toEqual(["GET /rss", "GET /robots.txt", "GET /ferry", "GET /rss"]);
    site.pages.set("/rss", (_, response) =>
      response.end(
        JSON.stringify({
          version: "https://jsonfeed.org/version/1.1",
          title: "Tesmar Post",
          items: [{ id: "1", url: `${site.url}/ferry`, title: "Ferry resumes" }],
        }),
      ),
    );
    expect((await follow("json.sqlite")).out).toMatch(/new +Ferry resumes\n$/);
  });

  it("reads no page that its host does not let programs read, and asks for the rules once", async () => {
    site.pages.set("/rss", feed('"a"', item("/ferry", "Ferry resumes", "Short."), item("/shut/a", "Shut", "Short.")));
    site.pages.set("/ferry", ferry());
    site.pages.set("/shut/a", ferry());
    site.pages.set("/robots.txt", (_, response) => response.end("User-agent: *\nDisallow: /shut/\n"));
    site.asked.length = 0;
    const { out, err } = await follow("robots.sqlite");
    expect(out).toMatch(/new +Ferry resumes\n$/);
    expect(err).toContain(`${site.url}/shut/a is not to be read by programs, says its host (robots.txt).`);
    expect(site.asked).toEqual(["GET /rss", "GET /robots.txt", "GET /ferry"]);
    site.pages.set("/rss", feed('"b"', item("/ferry?again", "Ferry resumes again", "Short.")));
    site.pages.set("/robots.txt", (_, response) => response.writeHead(503).end());
    expect((await follow("robots.sqlite")).err).toContain("(robots.txt)");
    site.pages.delete("/robots.txt");
  });

  it("says that a feed cannot be had, and what is none", async () => {
    expect(await follow("none.sqlite")).toMatchObject({
      code: 1,
      err: `according: ${site.url}/rss is not there (404): check the address.\n`,
    });
    expect(await according("none.sqlite", "follow", "feed.xml", "--story", "Orlay")).toMatchObject({ code: 2 });
    site.pages.set("/rss", (_, response) => response.writeHead(503, { "retry-after": "60" }).end());
    expect((await follow("none.sqlite")).err).toContain("asks not to be asked for now (503)");
  });
});
