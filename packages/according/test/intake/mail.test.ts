import { describe, expect, it } from "vitest";
import { takeIn } from "../../src/intake/files.ts";
import type { Incoming } from "../../src/intake/intake.ts";
import { senderOf } from "../../src/intake/kinds/mail-sender.ts";
import { MORE, SAID } from "./made.ts";

/** The one report of a message. */
async function readOne(message: string): Promise<Incoming> {
  const [one] = await takeIn("message", new TextEncoder().encode(message), {}, false);
  if (!one || "problem" in one) throw new Error(one?.problem);
  return one;
}

const LIST = "Tesmar Post Morning <morning.post.example>";

describe("who sent a message", () => {
  it.each([
    ["Tesmar Post", "news@post.example", { outlet: "Tesmar Post" }],
    ["Corvin Institute", "media@corvin.example", { outlet: "Corvin Institute" }],
    ["Corvin Labs", "hello@corvinlabs.example", { outlet: "Corvin Labs" }],
    ["Ministry of Works", "jo.brand@works.example", { outlet: "Ministry of Works" }],
    ["Voice of Orlay", "a@b.example", { outlet: "Voice of Orlay" }],
    ["Ana Wray, Tesmar Post", "ana@post.example", { outlet: "Tesmar Post", byline: ["Ana Wray"] }],
    ["Ana Wray from Tesmar Post", "newsletters@post.example", { outlet: "Tesmar Post", byline: ["Ana Wray"] }],
    ["Ana Wray at the Tesmar Post", "ana@mail.example", { outlet: "Tesmar Post", byline: ["Ana Wray"] }],
    ["Ana Wray | Tesmar Post", "x@post.example", { outlet: "Tesmar Post", byline: ["Ana Wray"] }],
    ["Ana Wray via orlay-desk", "orlay-desk@lists.example", { outlet: "orlay-desk", byline: ["Ana Wray"] }],
    ["Ana Wray", "ana.wray@post.example", { outlet: "post.example", byline: ["Ana Wray"] }],
    ["Ana Wray", "awray@news.post.example", { outlet: "post.example", byline: ["Ana Wray"] }],
    ["Wray, Ana", "ana.wray@post.example", { outlet: "post.example", byline: ["Ana Wray"] }],
    ["Lars van der Hal", "lars@post.example", { outlet: "post.example", byline: ["Lars van der Hal"] }],
    ["Ana Wray", "anawray77@gmail.com", { byline: ["Ana Wray"] }],
    ["Ana Wray", "ana@substack.com", { byline: ["Ana Wray"] }],
    // Two capitals that nothing tells from a body's.
    ["Ana Wray", "noreply@post.example", { outlet: "post.example" }],
    ["Press Office", "press@corvin.example", { outlet: "corvin.example" }],
    ["No Reply", "no-reply@mail.corvin.example", { outlet: "corvin.example" }],
    ["", "news@post.example", { outlet: "post.example" }],
    ["", "", {}],
  ])("%s <%s>", (name, address, sender) => {
    expect(senderOf({ name, address })).toEqual(sender);
  });

  it("of a person is the organisation or the list that the headers name, before the host", () => {
    const ana = { name: "Ana Wray", address: "ana@hosting.example" };
    expect(senderOf({ ...ana, organization: "Tesmar Post", list: LIST }).outlet).toBe("Tesmar Post");
    expect(senderOf({ ...ana, list: LIST }).outlet).toBe("Tesmar Post Morning");
    expect(senderOf({ ...ana, list: "7f3a1b21 list <7f3a1b21.lists.example>" }).outlet).toBe("hosting.example");
    expect(senderOf({ ...ana, list: "<morning.post.example>" }).outlet).toBe("hosting.example");
    expect(senderOf({ name: "Corvin Institute", address: "a@b.example", list: LIST }).outlet).toBe("Corvin Institute");
  });
});

describe("a newsletter", () => {
  const sent = (type: string, body: string): string =>
    `From: Tesmar Post <news@post.example>\r\nTo: desk@orlay.example\r\nSubject: Morning\r\nDate: Fri, 06 Mar 2026 10:00:00 +0100\r\nMessage-ID: <1@post.example>\r\nMIME-Version: 1.0\r\nContent-Type: text/${type}; charset=utf-8\r\n\r\n${body}`;

  it("is without what was put around it: a line for lists, how to see it elsewhere and to get no more", async () => {
    const html = `<div style="display:none;max-height:0">The harbour stays closed, the minister says.</div>
      <table><tr><td><a href="#">View this email in your browser</a></td></tr><tr><td><p>${SAID}</p><p>${MORE}</p></td></tr>
      <tr><td><p><a href="#">Read more</a></p></td></tr>
      <tr><td><p>You are receiving this email because you signed up. <a href="#">Unsubscribe</a></p><p>Tesmar Post, 1 Quay Street</p></td></tr></table>`;
    const body = `Morning\n\n${SAID}\n\n${MORE}\n`;
    expect((await readOne(sent("html", html))).text).toBe(body);
    const plain = `Having trouble viewing this? Open it in your browser: https://post.example/x\r\n\r\n${SAID}\r\n\r\n${MORE}\r\n\r\nUnsubscribe: https://post.example/u (this newsletter)\r\nTesmar Post, 1 Quay Street\r\n`;
    expect((await readOne(sent("plain", plain))).text).toBe(body);
  });

  it("keeps what only speaks of such things", async () => {
    const lines = [
      "You are receiving threats by e-mail, she told the mayor.",
      "Unsubscribe from hate, he said of the newsletter.",
    ];
    const plain = `${lines.join("\r\n\r\n")}\r\n\r\n${SAID}\r\n`;
    expect((await readOne(sent("plain", plain))).text).toBe(`Morning\n\n${lines.join("\n\n")}\n\n${SAID}\n`);
  });
});

describe("what a message brings of another", () => {
  const from = (body: string, subject = "Ferry resumes"): string =>
    `From: Ana Wray <ana@post.example>\r\nTo: desk@orlay.example\r\nSubject: ${subject}\r\nDate: Fri, 06 Mar 2026 10:00:00 +0100\r\nMessage-ID: <1@post.example>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${body}`;
  const office = "From: Harbour Office <press@harbour.example>";
  const above = (sent: string): string =>
    `${office}\r\n${sent}\r\nTo: Ana Wray <ana@post.example>,\r\n  Tom Oker <tom@post.example>\r\nSubject: Ferry sails again\r\n\r\n`;

  it("is left out where it answers one, as Outlook writes it", async () => {
    const { text, meta, notes } = await readOne(
      from(
        `${SAID}\r\n\r\n-----Original Message-----\r\n${above("Sent: Thursday, 5 March 2026 09:00")}${MORE} ${MORE}`,
        "RE: Ferry",
      ),
    );
    expect(text).toBe(`Ferry\n\n${SAID}\n`);
    expect(meta).toMatchObject({ byline: ["Ana Wray"], outlet: "post.example" });
    expect(notes).toEqual([expect.stringContaining("quotes an earlier message")]);
  });

  it.each([
    [
      "Gmail",
      `FYI\r\n\r\n---------- Forwarded message ---------\r\n${above("Date: Thu, 5 Mar 2026 at 09:00")}${SAID}\r\n\r\n${MORE}`,
    ],
    [
      "Outlook",
      `FYI\r\n\r\n________________________________\r\n${above("Sent: Thursday, 5 March 2026 09:00")}${SAID}\r\n\r\n${MORE}`,
    ],
    [
      "Apple",
      `Begin forwarded message:\r\n\r\n${`${above("Date: 5 March 2026 at 09:00:00 CET")}${SAID}\r\n\r\n${MORE}`.replace(/^|(?<=\n)/g, "> ")}`,
    ],
  ])("is the report where it is passed on, as %s does it, with its sender and day", async (_, body) => {
    const { text, meta, notes } = await readOne(from(body, "Fwd: Ferry sails again"));
    expect(text).toBe(`Ferry sails again\n\n${SAID}\n\n${MORE}\n`);
    expect(meta).toMatchObject({ title: "Ferry sails again", outlet: "Harbour Office" });
    expect(meta.publishedAt).toMatch(/^2026-03-05/);
    expect(meta.byline).toBeUndefined();
    expect(notes[0]).toContain("passes on a message of Harbour Office");
  });

  it("is no message where a report only speaks of one", async () => {
    const body = `${SAID}\r\n\r\nFrom: the harbour to the mill is a mile, she said.\r\n\r\n${MORE}`;
    expect((await readOne(from(body, "Fwd: Ferry resumes"))).text).toContain(MORE);
  });
});
