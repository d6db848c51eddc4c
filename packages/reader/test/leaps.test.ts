import { expect, test } from "vitest";
import { continued } from "../src/attribution/continuity/continued.ts";
import type { Proposal } from "../src/attribution/proposal.ts";
import { begin, type Span } from "../src/index.ts";
import { Places } from "../src/text/places.ts";
import { words } from "./support.ts";

/** Who says what once quotations have gone on: "source: words", of readings written as `source | cue | content …`. */
function goneOn(text: string, ...written: readonly string[]): readonly string[] {
  const { segmented } = begin(text);
  const spans = (role: string): readonly Span[] =>
    role.split("…").map((some): Span => [text.indexOf(some.trim()), text.indexOf(some.trim()) + some.trim().length]);
  const read = written.map((line): Proposal => {
    const [source = [], cue = [], content = []] = line.split("|").map(spans);
    const paragraph = new Places(segmented).paragraph(cue[0]?.[0] ?? 0);
    return { source, cue, content, act: "state", confidence: 0.9, paragraph, by: "neural", standing: "read" };
  });
  return continued(segmented, read).map(({ source, continues, content }) => {
    const who = source.length > 0 ? source : (continues?.source ?? []);
    return `${words(text, who)}: ${words(text, content)}`;
  });
}

const AZA = "Aza Bel | said | “We had no food,” … “They will be there by night.”";

test("words behind a paragraph of somebody else are his, whatever was read", () => {
  const text =
    "“We had no food,” said Aza Bel.\n\nTim Rask said lorries were on their way.\n\n“They will be there by night.”";
  expect(goneOn(text, AZA, "Tim Rask | said lorries | lorries were on their way")).toContain(
    "Tim Rask: “They will be there by night.”",
  );
});

test("behind a paragraph in which nobody speaks, or *she* does, they stay hers", () => {
  const told = "“We had no food,” said Aza Bel.\n\nThe road was shut until noon.\n\n“They will be there by night.”";
  expect(goneOn(told, AZA)).toContain("Aza Bel: “They will be there by night.”");
  const she =
    "“We had no food,” said Aza Bel.\n\nShe said lorries were on their way.\n\n“They will be there by night.”";
  expect(goneOn(she, AZA, "She | said lorries | lorries were on their way")).toContain(
    "Aza Bel: “They will be there by night.”",
  );
});

test("behind the deed of another who is named, words are not hers who spoke before", () => {
  const text = (deed: string) => `“You have shamed us,” said Ida Lorne. “Sit down.” ${deed} “I am innocent!”`;
  const read = "Ida Lorne | said | “You have shamed us,” … “Sit down.”";
  expect(goneOn(text("Brun shouted from the dock."), read)).not.toContain(
    "Ida Lorne: “You have shamed us,” … “Sit down.” … “I am innocent!”",
  );
  expect(goneOn(text("She rose."), read)).toContain(
    "Ida Lorne: “You have shamed us,” … “Sit down.” … “I am innocent!”",
  );
});

test("behind a paragraph in which somebody else comes, words are not hers, nor are those of a heading", () => {
  const text = (between: string) => `“We had no food,” said Aza Bel.\n\n${between}\n\n“They will be there by night.”`;
  const whose = (between: string) => goneOn(text(between), AZA).at(-1);
  expect(whose("In the next tent, Tim Rask was mending a net.")).toBe(": “They will be there by night.”");
  expect(whose("In the next tent, Tim Rask's net was mended.")).toBe("Aza Bel: “They will be there by night.”");
  expect(whose("In the next tent, Aza Bel mended a net.")).toBe("Aza Bel: “They will be there by night.”");
  const heading = "“We had no food,” said Aza Bel.\n\n“A Night Without Food”\n\nThe road was shut until noon.";
  expect(goneOn(heading, "Aza Bel | said | “We had no food,” … “A Night Without Food”")).toEqual([
    "Aza Bel: “We had no food,”",
  ]);
});
