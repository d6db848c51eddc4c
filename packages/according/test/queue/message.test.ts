import { describe, expect, it } from "vitest";
import { contentId, decodeSent, encodeSent, type Sent } from "../../src/queue/message.ts";
import { queueAt } from "../../src/queue/place.ts";

const sent: Sent = {
  ...{
    story: "Orlay",
    input: "a.md",
    origin: "https://post.example/1",
    text: "The harbour is closed, Mara Velin said.",
  },
  meta: { id: "one", url: "https://post.example/1", publishedAt: "2026-03-06", language: "en" },
};
const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

describe("a report on its way", () => {
  it("comes out as it went in", () => {
    expect(decodeSent(encodeSent(sent))).toEqual(sent);
  });

  it("is the same report whenever it was fetched, and another with another text, date or story", () => {
    const { meta } = sent;
    expect(contentId({ ...sent, meta: { ...meta, retrievedAt: "2026-03-07T10:00:00Z" } })).toBe(contentId(sent));
    const others = [
      { ...sent, text: "Else." },
      { ...sent, story: "Lesk" },
      { ...sent, meta: { ...meta, publishedAt: "2026" } },
    ];
    expect(new Set([sent, ...others].map(contentId)).size).toBe(4);
  });

  it.each([
    [new Uint8Array([0xff]), "is no JSON object."],
    [bytes([]), "is no report that According has sent."],
    [bytes({ ...sent, format: "according-report/1", text: "" }), "something is missing"],
    [bytes({ ...sent, format: "according-report/1", meta: {} }), "without an id"],
    [
      bytes({ ...sent, format: "according-report/1", meta: { ...sent.meta, url: "javascript:alert(1)" } }),
      "has an address that is none of the web.",
    ],
  ])("is refused with a sentence where it is none: %#", (message, sentence) => {
    expect(() => decodeSent(message)).toThrow(sentence);
  });
});

describe("the address of a queue", () => {
  it("names servers, a queue and who asks, and is shown without the password", () => {
    expect(queueAt("nats://desk:a%40b@one:4222,two:4222/orlay")).toEqual({
      ...{ servers: ["one:4222", "two:4222"], name: "orlay", user: "desk", password: "a@b", tls: false },
      shown: "nats://desk@one:4222,two:4222/orlay",
    });
    expect(queueAt("tls://one")).toEqual({ servers: ["one"], name: "according", tls: true, shown: "tls://one" });
  });

  it.each(["nats://", "nats://one/Two Words", "one:4222", "nats://one/a.b"])("is refused: %s", (place) => {
    expect(() => queueAt(place)).toThrow("is not understood");
  });
});
