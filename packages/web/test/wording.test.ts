import type { Medium, Statement } from "@according/reader";
import { describe, expect, it } from "vitest";
import * as cli from "../../according/src/cli/render/act.ts";
import * as cliChannel from "../../according/src/cli/render/channel.ts";
import { inOrder } from "../../according/src/cli/render/order.ts";
import * as cliSpeaker from "../../according/src/cli/render/speaker.ts";
import { referring } from "../../according/src/store/referred.ts";
import { entries } from "../../according/test/server/fixture.ts";
import { verbOf } from "../src/said/act.ts";
import { channelOf } from "../src/said/channel.ts";
import { flat, nested } from "../src/said/order.ts";
import { sayings } from "../src/said/said.ts";
import { asides, undecided } from "../src/said/speaker.ts";

/* The page may not import the program: what both say of a statement is held together here. */
describe.each(entries.map(({ reading }) => [reading.report.id, reading] as const))("of %s the page", (_, reading) => {
  const saidOf = sayings(reading);
  const refers = referring(reading);

  it.each(reading.statements.map((one) => [one.id, one] as const))("says what the terminal says of %s", (_, one) => {
    const { speaker, source, refers: referred } = saidOf(one);
    expect(referred).toEqual(refers(one));
    expect(verbOf(one)).toBe(cli.verbOf(one));
    expect(channelOf(one, referred)).toEqual(cliChannel.channelOf(one, referred));
    const written = source.join(" … ");
    expect(undecided(written, referred)).toBe(cliSpeaker.undecided(written, referred));
    if (speaker) expect(asides(speaker, referred)).toBe(cliSpeaker.asides(speaker, referred));
  });

  it("has the terminal's order", () => {
    expect(flat(nested(reading.statements))).toEqual(inOrder(reading.statements).map(({ statement }) => statement));
  });
});

describe("the page and the terminal", () => {
  const acts = ["state", "claim-responsibility", "decline-to-comment", "no-response"] as const;
  it.each(acts)("have the same verb for %s", (act) => {
    for (const more of [{}, { polarity: "negated" }, { status: "planned" }, { status: "possible" }] as const) {
      expect(verbOf({ act, ...more })).toBe(cli.verbOf({ act, ...more }));
    }
  });

  it.each(["statement", "social-media", "press-conference", "telephone", "court-filing"])("name %s alike", (kind) => {
    const medium: Medium = { span: [0, 1], kind, platform: "Clarion" };
    for (const words of ["in a post", "on Clarion", "x", `in ${"very ".repeat(20)}`]) {
      const [one, refers] = [{ via: [], medium } as unknown as Statement, { candidates: [], via: [], medium: words }];
      expect(channelOf(one, refers)).toEqual(cliChannel.channelOf(one, refers));
    }
  });
});
