import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { takeIn } from "../../src/intake/files.ts";
import type { Incoming } from "../../src/intake/intake.ts";
import { answered, warcRecord } from "./made.ts";

const SAID =
  "The harbour of Orlay stays closed, Mara Velin, the harbour master, said on Friday. The quay was full of people who had waited since Monday.";
const MORE = "“At least 12 people were hurt,” she said. Ivo Brand denied that the ferry had sailed.";

async function refusal(html: string): Promise<string | undefined> {
  const [one] = await takeIn("page", Buffer.from(html), {});
  return one && "problem" in one ? one.problem : undefined;
}

async function taken(content: string | Uint8Array): Promise<Incoming> {
  const [one] = await takeIn("page", Buffer.from(content), {});
  if (!one || "problem" in one) throw new Error(one?.problem);
  return one;
}

const page = (body: string, head = "", lang = "en"): string =>
  `<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`;
const article = (inner = ""): string =>
  `<article><h1>Harbour stays closed for now</h1>${inner}<p>${SAID}</p><p>${MORE}</p></article>`;
const TEXT = `Harbour stays closed for now\n\n${SAID}\n\n${MORE}\n`;
const written = (graph: object): string => `<script type="application/ld+json">${JSON.stringify(graph)}</script>`;

describe("of a page with a short article", () => {
  const asks =
    "<p>We and our 842 partners store cookies on a device, our partners said, and some process personal data without consent.</p><p>You may object at any time, the company said, and you may click to consent to what we and our partners do.</p>";

  it.each([
    `<div id="onetrust-consent" role="dialog"><h2>We value your privacy</h2>${asks}</div>`,
    `<div role="alertdialog">${asks}</div>`,
    `<div class="box" aria-modal="true">${asks}</div>`,
  ])("a dialogue that asks for consent is no part of it: %#", async (dialogue) => {
    expect((await taken(page(dialogue + article()))).text).toBe(TEXT);
  });

  it.each(['section class="comments"', 'div id="comments"', 'ol class="comment-list"'])(
    "what readers write below it is no part of it: <%s>",
    async (opening) => {
      const [name = ""] = opening.split(" ");
      const comments = `<${opening}><h2>Comments</h2><p>bob77: The mayor said that it was all a lie, and I think that he was wrong!</p></${name}>`;
      expect((await taken(page(article() + comments))).text).toBe(TEXT);
    },
  );

  it("what stands in a dialogue or under comments is the article where nothing else is there", async () => {
    expect(
      (await taken(page(`<div role="dialog"><p>${SAID} Cookies were sold.</p><p>${MORE}</p></div>`))).text,
    ).toContain(SAID);
    expect((await taken(page(`<div class="comments"><p>${SAID}</p><p>${MORE}</p></div>`))).text).toContain(SAID);
  });

  it("the line of its authors is no part of it, with what stands behind the names", async () => {
    const line = "<p>By <a>Ana Wray</a>, <a>Tom Oker</a> and <span>Lena Pfiel</span> <a>Twitter</a> 3 min read</p>";
    expect((await taken(page(article(line)))).text).toBe(TEXT);
  });
});

describe("its authors", () => {
  const told = (author: object) =>
    written({
      "@graph": [
        { "@type": "Person", "@id": "#ana", name: "Ana Wray" },
        { "@type": "NewsArticle", headline: "Harbour stays closed for now", author },
      ],
    });

  it("are those that are told once and referred to", async () => {
    const { meta } = await taken(page(article(), told([{ "@id": "#ana" }, { name: "Tom Oker" }])));
    expect(meta.byline).toEqual(["Ana Wray", "Tom Oker"]);
  });

  it("are those that the page names beside them too, and no outlet or office", async () => {
    const line = (words: string) => page(article(`<p>${words}</p>`), told([{ "@id": "#ana" }]));
    const byline = async (words: string) => (await taken(line(words))).meta.byline;
    expect(await byline("By <a>Ana Wray</a>, <a>Tom Oker</a> and <a>Lena Pfiel</a>")).toEqual([
      ...["Ana Wray", "Tom Oker", "Lena Pfiel"],
    ]);
    expect(await byline("By Ana Wray, Political Editor")).toEqual(["Ana Wray"]);
    expect(await byline("By Ivo Brand and Tom Oker")).toEqual(["Ana Wray"]);
  });
});

describe("its outlet", () => {
  it("stands behind the headline in its title, and is no part of that", async () => {
    const { meta, text } = await taken(
      page(
        `<h1>Harbour stays closed</h1><p>${SAID}</p><p>${MORE}</p>`,
        "<title>Harbour stays closed | Tesmar Post</title>",
      ),
    );
    expect(meta).toMatchObject({ title: "Harbour stays closed", outlet: "Tesmar Post" });
    expect(text).not.toContain("|");
    const other = await taken(
      page(`<h1>Harbour closed</h1><p>${SAID}</p><p>${MORE}</p>`, "<title>Harbour closed - Mayor Resigns</title>"),
    );
    expect(other.meta.outlet).toBeUndefined();
  });

  const BODY = `<p>${SAID}</p><p>${MORE}</p>`;
  const titled = (title: string, body: string, head = "") =>
    taken(page(body, `<title>${title}</title>${head}`)).then(({ meta }) => [meta.title, meta.outlet]);

  it("stands in its title where the headline shown is another, if the page calls itself so", async () => {
    const title = "Harbour stays closed until Monday - Tesmar Post";
    const own = ["Harbour stays closed until Monday", "Tesmar Post"];
    expect(await titled(title, `<h1>Tesmar Post</h1><article>${BODY}</article>`)).toEqual(own);
    const logo = '<header><a href="/"><img src="l.png" alt="Tesmar Post logo"></a></header>';
    expect(await titled(title, `${logo}<article><h1>Quay shut</h1>${BODY}</article>`)).toEqual(own);
    const foot = "<footer>© 2026 Tesmar Post. All rights reserved.</footer>";
    expect(await titled(title, `<article><h1>Quay shut</h1>${BODY}</article>${foot}`)).toEqual(own);
    const address = '<link rel="canonical" href="https://www.lesklantern.example/quay">';
    const lantern = title.replace("Tesmar Post", "Lesk Lantern");
    expect(await titled(lantern, `<article><h1>Quay shut</h1>${BODY}</article>`, address)).toEqual([
      own[0],
      "Lesk Lantern",
    ]);
    expect(
      await titled("Harbour stays closed | Local | Tesmar Post", `${logo}<article><h1>Quay</h1>${BODY}</article>`),
    ).toEqual(["Harbour stays closed", "Tesmar Post"]);
    // Nothing says that this is what the page calls itself.
    expect(
      (await titled("Workers walk out - Royal Mail", `<article><h1>Strike</h1>${BODY}</article>`))[1],
    ).toBeUndefined();
    expect(
      (await titled("Harbour - Nobody is let in", `<article><h1>Harbour</h1>${BODY}</article>`))[1],
    ).toBeUndefined();
  });

  it("is no part of a headline that is told to programs with it", async () => {
    const og = '<meta property="og:title" content="Harbour stays closed until Monday - Tesmar Post">';
    expect((await titled("Quay", `<article><h1>Quay shut</h1>${BODY}</article>`, og))[0]).toBe(
      "Harbour stays closed until Monday",
    );
  });

  it("is what its elements tell programs, with its writers", async () => {
    const person = (name: string) =>
      `<span itemprop="author" itemscope itemtype="https://schema.org/Person"><a itemprop="name">${name}</a></span>`;
    const publisher =
      '<div itemprop="publisher" itemscope itemtype="https://schema.org/Organization"><div itemprop="logo" itemscope><meta itemprop="name" content="A logo"></div><meta itemprop="name" content="Tesmar Post"></div>';
    const item = (body: string) => `<article itemscope itemtype="https://schema.org/NewsArticle">${body}</article>`;
    const own = item(`<h1>Harbour stays closed</h1>${person("Ana Wray")}${person("Tom Oker")}${publisher}${BODY}`);
    const teaser = item(`<h3>Ferry sails</h3>${person("Lena Pfiel")}${publisher}`);
    const { meta } = await taken(page(own + teaser));
    expect(meta).toMatchObject({ outlet: "Tesmar Post", byline: ["Ana Wray", "Tom Oker"] });
    const other = await taken(page(own + teaser.replace("Tesmar Post", "Orlay Radio")));
    expect(other.meta.outlet).toBeUndefined();
  });

  it("is the host from which a browser saved it, where nothing else tells it", async () => {
    const from = "https://www.post.example/2026/03/06/quay";
    const saved = (note: string) => `<!doctype html>\n${note}\n${page(article()).replace("<!doctype html>", "")}`;
    for (const note of [
      `<!-- saved from url=(0040)${from} -->`,
      `<!--\n Page saved with SingleFile\n url: ${from}\n saved date: Sat Mar 07 2026 10:00:00 GMT+0100\n-->`,
    ])
      expect((await taken(saved(note))).meta).toMatchObject({
        url: from,
        outlet: "post.example",
        publishedAt: "2026-03-06",
      });
  });

  it("is the host of an archive's record that tells no other", async () => {
    const record = warcRecord("response", "https://www.post.example/a", "application/http", answered(page(article())));
    expect((await taken(gzipSync(record))).meta).toMatchObject({ outlet: "post.example" });
    const mail = (html: string) =>
      `From: <Saved>\r\nSnapshot-Content-Location: https://www.post.example/a\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset="utf-8"\r\n\r\n${html}`;
    expect((await taken(mail(page(article())))).meta).toMatchObject({ outlet: "post.example" });
    const named = page(article(), '<meta property="og:site_name" content="Tesmar Post">');
    expect((await taken(mail(named))).meta).toMatchObject({ outlet: "Tesmar Post" });
  });
});

describe("what it says of itself", () => {
  it("is another language than its words are: said once", async () => {
    const { notes } = await taken(page(article(), "", "de-AT"));
    expect(notes.filter((note) => /language|German/.test(note))).toEqual([
      "says that it is in German, and its words are English: it is read as English.",
    ]);
    expect((await taken(page(article()))).notes.join()).not.toContain("English");
  });

  it.each(["bt:pubDate", "OriginalPublicationDate", "analyticsAttributes.articleDate"])(
    "is a date in <meta name=%s>",
    async (name) => {
      const { meta } = await taken(page(article(), `<meta name="${name}" content="2026-03-06T10:00:00Z">`));
      expect(meta.publishedAt).toBe("2026-03-06T10:00:00Z");
    },
  );

  it("is that it asks whether somebody is a robot", async () => {
    const asks =
      "<h1>post.example</h1><p>Checking your browser. Please enable JavaScript and cookies to continue, it may take some seconds until the page is there.</p>";
    expect(await refusal(page(asks, "<title>Just a moment...</title>"))).toContain("asks whether you are a robot");
    const report = `<h1>Access denied: nobody let into Lesk</h1><p>${SAID}</p><p>${MORE}</p>`;
    expect((await taken(page(report, "<title>Access denied: nobody let into Lesk</title>"))).text).toContain(SAID);
  });

  it("is that it asks for a login or a payment", async () => {
    const wall = "asks for a login or a payment";
    const closed = written({ "@type": "NewsArticle", headline: "Closed", isAccessibleForFree: false });
    expect(await refusal(page("<h1>Harbour</h1><p>The harbour …</p>", closed))).toContain(wall);
    expect(await refusal(page('<h1>Harbour</h1><form><input type="password"></form>'))).toContain(wall);
    expect(await refusal(page("<h1>Harbour</h1><p>Subscribe to continue reading.</p>"))).toContain(wall);
    expect(await refusal(page("<h1>Harbour</h1><p>Nothing here.</p>"))).toContain("is a page without an article in it");
  });
});

it("a plain text's line of authors names them and the outlet", async () => {
  const { meta } = await taken(`Harbour closed\nBy Ana Wray and Tom Oker, Tesmar Post\n\n${SAID}\n`);
  expect(meta).toMatchObject({ byline: ["Ana Wray", "Tom Oker"], outlet: "Tesmar Post" });
});

it("the headlines and bodies of ninjs are used, and are not said to be unknown", async () => {
  const { meta, notes } = await taken(
    JSON.stringify({
      ...{ uri: "x:1", versioncreated: "2026-03-06T10:00:00Z", colour: "red" },
      ...{ headlines: [{ value: "Harbour closed" }], bodies: [{ contenttype: "text/plain", value: SAID }] },
    }),
  );
  expect(meta.title).toBe("Harbour closed");
  expect(notes.join(" ")).toContain("say nothing to According: colour.");
});

describe("within a paragraph", () => {
  const said = async (words: string): Promise<string> =>
    (
      await taken(
        page(`<article><h1>Harbour stays closed for now</h1><p>${words}</p><p>${SAID}</p><p>${MORE}</p></article>`),
      )
    ).text
      .split(SAID)[0]
      ?.slice("Harbour stays closed for now\n\n".length)
      .trim() ?? "";

  it.each([
    ["“It is over,” Mara<br>Velin said on Friday.", "“It is over,” Mara Velin said on Friday."],
    ["The port was shut, said Ivo<br>Brand, who owns it.", "The port was shut, said Ivo Brand, who owns it."],
    ["The boats came from the<br>Republic of Lesk on Monday.", "The boats came from the Republic of Lesk on Monday."],
    ["It was late. The quay at<br>Orlay was empty.", "It was late. The quay at Orlay was empty."],
  ])("a line that breaks in a sentence goes on: %s", async (html, text) => {
    expect(await said(html)).toBe(text);
  });

  it.each([
    "It was over.<br>Mara Velin said so.",
    "Harbour Closed in Orlay<br>Mara Velin said so on Friday.",
    "<strong>What the council of Orlay wants from Brand</strong><br>Velin said so on Friday.",
    "Ana Wray of the Post in Orlay<br><br>Velin said so on Friday.",
    "The crew members of the Vesna<br>Mara Velin<br>Ivo Brand",
    "What happened at the quay in Orlay<br>The harbour was closed.",
    "Dead:<br>Mara Velin and her brother.",
  ])("a line that stands for itself does not: %s", async (html) => {
    expect((await said(html)).replace(/\n+/g, "\n")).toBe(html.replace(/<\/?strong>/g, "").replace(/(?:<br>)+/g, "\n"));
  });

  it.each([
    "clip: rect(0 0 0 0); position: absolute",
    "position:absolute;clip:rect(1px,1px,1px,1px)",
    "clip-path: inset(50%)",
  ])("words that are clipped to nothing are not there: %s", async (style) => {
    expect(
      await said(`“It is <a href="x">over<span style="${style}"> (opens in a new tab)</span></a>,” she said.`),
    ).toBe("“It is over,” she said.");
  });

  it("words that are clipped a little are", async () => {
    expect(await said('“It is <span style="clip-path: inset(5%)">over</span>,” she said.')).toBe(
      "“It is over,” she said.",
    );
  });
});

describe("of what a page asks", () => {
  const walled = (...lines: readonly string[]) =>
    page(
      `<article><h1>Harbour stays closed for now</h1><p>${SAID}</p><p>${MORE}</p>${lines.map((one) => `<p>${one}</p>`).join("")}</article>`,
    );

  it("a wall that only its sentence tells is said beside the report", async () => {
    const html = walled("To continue reading this article, subscribe for £1 a week.", "Already a subscriber? Sign in");
    const { text, notes } = await taken(html);
    expect(text).toBe(TEXT);
    expect(notes.join(" ")).toContain(
      "asks for a login or a payment to be read on, so that what came may be a beginning",
    );
    for (const line of ["Already a subscriber? Sign in", "She could not continue reading the story, Velin said."])
      expect((await taken(walled(line))).notes.join(" ")).not.toContain("asks for a login");
  });

  it("letters of news, what leads to other reports, and agencies of pictures are no part of it", async () => {
    const html = walled(
      "Get the best stories every morning.",
      "More on this story",
      "Receive the news of Orlay in your inbox",
    );
    expect((await taken(html)).text).toBe(TEXT);
    const head = '<meta name="author" content="Ana Wray; Tom Oker/Getty Images; Getty Images">';
    expect((await taken(page(article(), head))).meta.byline).toEqual(["Ana Wray"]);
    expect((await taken(walled("Get the boats out every morning, she said."))).text).toContain("Get the boats out");
  });

  it("a page that says that it is not there is refused, and a report about one is read", async () => {
    const gone = (title: string, heading: string) =>
      page(
        `<h1>${heading}</h1><p>Sorry, the page you are looking for could not be found. It may have been moved or deleted. Please check the address and try again, or use our search.</p>`,
        `<title>${title}</title>`,
      );
    for (const [title, heading] of [
      ["Page not found", "404"],
      ["Tesmar Post", "Page not found"],
      ["404 - Page Not Found | Tesmar Post", "Oops!"],
      ["x", "Sorry, this page isn’t available"],
      ["x", "The page you requested was not found"],
    ] as const)
      expect(await refusal(gone(title, heading))).toBe(
        "page is a page that says that nothing is at its address: check the address.",
      );
    const about = page(article(), "<title>Missing boat not found</title>");
    expect((await taken(about)).text).toBe(TEXT);
    const headed = page(
      `<article><h1>Page not found: how an archive of Orlay vanished</h1><p>${SAID}</p><p>${MORE}</p></article>`,
    );
    expect((await taken(headed)).text).toContain(SAID);
  });
});
