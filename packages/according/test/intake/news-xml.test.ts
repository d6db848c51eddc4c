import { describe, expect, it } from "vitest";
import { takeIn } from "../../src/intake/files.ts";
import { MORE, SAID } from "./made.ts";

const taken = async (text: string) =>
  (await takeIn("item.xml", new TextEncoder().encode(text), {}, false)).map((one) =>
    "problem" in one ? one.problem : one,
  );
const BOTH = `Ferry resumes\n\n${SAID}\n\n${MORE}\n`;
const PARAGRAPHS = `<p>${SAID}</p><p>${MORE}</p>`;

describe("NewsML 1", () => {
  const data = (content: string, media = "Text"): string =>
    `<ContentItem><MediaType FormalName="${media}"/><DataContent>${content}</DataContent></ContentItem>`;
  const lines = "<NewsLines><HeadLine>Ferry resumes</HeadLine><ByLine>By Ana Wray</ByLine></NewsLines>";
  const provider =
    '<AdministrativeMetadata><Provider><Party FormalName="Tesmar Post"/></Provider><Creator><Party FormalName="aw"/></Creator></AdministrativeMetadata>';
  const nitf = `<nitf><body><body.head><hedline><hl1>Ferry resumes</hl1></hedline></body.head><body.content>${PARAGRAPHS}</body.content></body></nitf>`;
  const item = (components: string, status = "Usable"): string =>
    `<NewsItem xml:lang="en"><Identification><NewsIdentifier><ProviderId>post.example</ProviderId><DateId>20260307</DateId></NewsIdentifier></Identification><NewsManagement><FirstCreated>20260306T100000+0100</FirstCreated><ThisRevisionCreated>20260307T100000+0100</ThisRevisionCreated><Status FormalName="${status}"/></NewsManagement>${components}</NewsItem>`;
  const sent = (...items: readonly string[]): string =>
    `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE NewsML SYSTEM "http://iptc.example/NewsML_1.2.dtd" [<!ENTITY % x SYSTEM "http://iptc.example/x">]>\n<NewsML Version="1.2"><NewsEnvelope><DateAndTime>20260308T100000Z</DateAndTime></NewsEnvelope>${items.join("")}</NewsML>`;
  const component = (inner: string, outer = ""): string => `<NewsComponent ${outer}>${inner}</NewsComponent>`;

  it.each([
    ["NITF", nitf],
    ["XHTML", `<html><head><title>x</title></head><body>${PARAGRAPHS}</body></html>`],
    ["HTML in CDATA", `<![CDATA[${PARAGRAPHS}]]>`],
    ["plain text", `\n${SAID}\n\n${MORE}\n`],
  ])("is read with its text in %s, and what stands above it", async (_, content) => {
    const picture = component(`<Role FormalName="Caption"/>${data("<p>The ferry at Orlay on Friday.</p>")}`);
    const whole = sent(item(component(lines + provider + data("x.jpg", "Photo") + picture + data(content))));
    const meta = {
      title: "Ferry resumes",
      outlet: "Tesmar Post",
      publishedAt: "2026-03-06T10:00:00+01:00",
      byline: ["Ana Wray"],
    };
    expect(await taken(whole)).toMatchObject([{ text: BOTH, meta }]);
  });

  it("tells headline and outlet in whatever component the text stands in, or by its host", async () => {
    const nested = component(
      provider + component(`<NewsLines><HeadLine>Ferry resumes</HeadLine></NewsLines>${data(nitf)}`),
    );
    expect(await taken(sent(item(nested)))).toMatchObject([{ text: BOTH, meta: { outlet: "Tesmar Post" } }]);
    expect(await taken(sent(item(component(data(nitf)))))).toMatchObject([
      { text: BOTH, meta: { title: "Ferry resumes", outlet: "post.example" } },
    ]);
  });

  it("has a report for each story, and one for a text in several forms", async () => {
    const other = component(`<NewsLines><HeadLine>Harbour closed</HeadLine></NewsLines>${data(`<p>${SAID}</p>`)}`);
    const story = component(lines + data(nitf));
    const forms = component(lines + data(nitf) + data(SAID), 'EquivalentsList="yes"');
    expect(await taken(sent(item(component(story + other)), item(forms)))).toMatchObject([
      { text: BOTH },
      { text: `Harbour closed\n\n${SAID}\n` },
      { text: BOTH },
    ]);
  });

  it("says what has no text, and what was withdrawn", async () => {
    const picture = item(component(data("x.jpg", "Photo")));
    expect(await taken(sent(picture))).toEqual([expect.stringContaining("item.xml has no text in it")]);
    expect(await taken(sent())).toEqual([expect.stringContaining("is NewsML without a news item")]);
    const killed = item(component(lines + data(nitf)), "Canceled");
    expect(await taken(sent(killed, picture, item(component(lines + data(nitf)))))).toMatchObject([
      expect.stringContaining("item.xml#1 was withdrawn by its provider"),
      expect.stringContaining("item.xml#2 has no text"),
      { text: BOTH },
    ]);
  });
});

it("NewsML-G2 may have its text as escaped HTML, its provider as a literal, and be withdrawn", async () => {
  const g2 = (status: string): string =>
    `<newsItem><itemMeta><provider literal="Tesmar Post"/><pubStatus qcode="stat:${status}"/></itemMeta><contentMeta><headline>Ferry resumes</headline></contentMeta><contentSet><inlineData contenttype="text/html">${PARAGRAPHS.replace(/</g, "&lt;")}</inlineData></contentSet></newsItem>`;
  expect(await taken(g2("usable"))).toMatchObject([{ text: BOTH, meta: { outlet: "Tesmar Post" } }]);
  expect(await taken(g2("canceled"))).toEqual([expect.stringContaining("was withdrawn by its provider")]);
  const ninjs = { uri: "urn:x", pubstatus: "canceled", headline: "Ferry resumes", body_text: `${SAID}\n\n${MORE}` };
  expect(await taken(JSON.stringify(ninjs))).toEqual([expect.stringContaining("was withdrawn by its provider")]);
});

it("what archives had before or beside the standards is read too", async () => {
  const early = `<?xml version="1.0" encoding="iso-8859-1" ?>\n<newsitem itemid="2286" date="2026-03-06" xml:lang="en"><title>NORVIA: Ferry resumes</title><headline>Ferry resumes</headline><byline>Ana Wray</byline><dateline>ORLAY</dateline><text>\n${PARAGRAPHS}\n</text><copyright>(c) 2026</copyright><metadata><dc element="dc.publisher" value="Tesmar Post"/></metadata></newsitem>`;
  expect(await taken(early)).toMatchObject([
    { text: BOTH, meta: { outlet: "Tesmar Post", publishedAt: "2026-03-06", byline: ["Ana Wray"] } },
  ]);
  const blocks = `<nitf><head><docdata><doc.copyright holder="Tesmar Post" year="2026"/></docdata></head><body><body.head><hedline><hl1>Ferry resumes</hl1></hedline></body.head><body.content><block class="lead_paragraph"><p>${SAID}</p></block><block class="full_text">${PARAGRAPHS}</block></body.content></body></nitf>`;
  expect(await taken(blocks)).toMatchObject([{ text: BOTH, meta: { outlet: "Tesmar Post" } }]);
});
