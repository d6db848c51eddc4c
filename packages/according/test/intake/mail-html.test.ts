import { describe, expect, it } from "vitest";
import { takeIn } from "../../src/intake/files.ts";
import type { Incoming } from "../../src/intake/intake.ts";
import { MORE, SAID } from "./made.ts";

/** The one report of a message that is there in HTML alone. */
async function readOne(html: string, subject = "Fwd: Ferry sails again"): Promise<Incoming> {
  const message = `From: Ana Wray <ana@post.example>\r\nTo: desk@orlay.example\r\nSubject: ${subject}\r\nDate: Fri, 06 Mar 2026 10:00:00 +0100\r\nMessage-ID: <1@post.example>\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`;
  const [one] = await takeIn("message", new TextEncoder().encode(message), {}, false);
  if (!one || "problem" in one) throw new Error(one?.problem);
  return one;
}

const BODY = `<p>${SAID}</p><p>${MORE}</p>`;
const OFFICE = "Harbour Office &lt;<a>press@harbour.example</a>&gt;";

const PASSED_ON: Readonly<Record<string, string>> = {
  Gmail: `<div>FYI<div class="gmail_signature">Ana Wray<br>Reporter</div><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: <strong>Harbour Office</strong> <span>&lt;<a>press@harbour.example</a>&gt;</span><br>Date: Thu, 5 Mar 2026 at 09:00<br>Subject: Ferry sails again<br>To: Ana Wray &lt;ana@post.example&gt;<br></div><br><div>${BODY}</div></div></div>`,
  Outlook: `<div><p>FYI</p><div><p><b><span>From:</span></b><span> ${OFFICE} <br><b>Sent:</b> Thursday, 5 March 2026 09:00<br><b>To:</b> Ana Wray; Tom Oker<br><b>Subject:</b> Ferry sails again</span></p></div>${BODY}</div>`,
  "Apple Mail": `FYI<br><blockquote type="cite"><div>Begin forwarded message:</div><br><div><b>From: </b>${OFFICE}<br></div><div><b>Subject: </b><b>Ferry sails again</b><br></div><div><b>Date: </b>5 March 2026 at 09:00:00 CET<br></div><div><b>To: </b>Ana Wray<br></div><br><div>${BODY}</div></blockquote>`,
  Thunderbird: `<p>FYI</p><div><br>-------- Forwarded Message --------<table><tr><th>Subject: </th><td>Ferry sails again</td></tr><tr><th>Date: </th><td>Thu, 5 Mar 2026 09:00:00 +0100</td></tr><tr><th>From: </th><td>${OFFICE}</td></tr><tr><th>To: </th><td>Ana Wray</td></tr></table><br>${BODY}</div>`,
  Yahoo: `<div>FYI</div><div class="yahoo_quoted"><div>----- Forwarded Message -----</div><div><b>From:</b> ${OFFICE}</div><div><b>To:</b> Ana Wray</div><div><b>Sent:</b> Thursday, 5 March 2026 at 09:00:00 CET</div><div><b>Subject:</b> Ferry sails again</div>${BODY}</div>`,
};

describe("a message in HTML alone", () => {
  it.each(Object.entries(PASSED_ON))("is the one that it passes on, as %s does it", async (_, html) => {
    const { text, meta, notes } = await readOne(html);
    expect(text).toBe(`Ferry sails again\n\n${SAID}\n\n${MORE}\n`);
    expect(meta).toMatchObject({ title: "Ferry sails again", outlet: "Harbour Office" });
    expect(meta.publishedAt).toMatch(/^2026-03-05/);
    expect(meta.byline).toBeUndefined();
    expect(notes[0]).toContain("passes on a message of Harbour Office");
  });

  it.each([
    `<p>${SAID}</p><div class="gmail_quote"><div>On Thu, 5 Mar 2026 at 09:00, Tom Oker wrote:<br></div><blockquote class="gmail_quote"><div>${MORE}</div></blockquote></div>`,
    `<p>${SAID}</p><blockquote type="cite"><p>${MORE}</p><blockquote type="cite"><p>${MORE}</p></blockquote></blockquote>`,
    `<p>${SAID}</p><p>On Thursday Tom Oker wrote:</p><blockquote>${MORE}</blockquote>`,
  ])("has no words of those whom it answers", async (html) => {
    const { text, notes } = await readOne(html, "Re: Ferry");
    expect(text).toBe(`Ferry\n\n${SAID}\n`);
    expect(notes).toEqual([expect.stringContaining("quotes an earlier message")]);
  });

  it("keeps what its sender quotes, and a line that only looks like a header", async () => {
    const like = "From: the harbour to the mill is a mile, she said.";
    const { text, notes } = await readOne(`<p>${SAID}</p><blockquote>${MORE}</blockquote><p>${like}</p>`, "Ferry");
    expect(text).toBe(`Ferry\n\n${SAID}\n\n${MORE}\n\n${like}\n`);
    expect(notes).toEqual([]);
  });

  it("cannot bring in a quotation twice", async () => {
    const html = `<p>${SAID}</p><p>&#xE000;0&#xE001;</p><blockquote type="cite">&#xE000;0&#xE001; ${MORE}</blockquote>`;
    expect((await readOne(html, "Ferry")).text).toBe(`Ferry\n\n${SAID}\n`);
  });
});
