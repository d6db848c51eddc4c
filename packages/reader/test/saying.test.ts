import type { Act, Span } from "@according/record";
import { describe, expect, test } from "vitest";
import { assertionOfSaying } from "../src/assertion/saying.ts";

/** An attribution with its parts in brackets: "[The ministry] <has yet to confirm> {that the pilot died}." */
function saying(marked: string, act: Act = "state") {
  const text = marked.replace(/[[\]<>{}]/g, "");
  const part = (open: string, close: string): Span[] => {
    const [from, to] = [marked.indexOf(open), marked.indexOf(close)];
    const bare = (end: number): number => marked.slice(0, end).replace(/[[\]<>{}]/g, "").length;
    return from < 0 ? [] : [[bare(from), bare(to)]];
  };
  const { polarity, mode } = assertionOfSaying(text, {
    ...{ source: part("[", "]"), cue: part("<", ">"), content: part("{", "}"), act },
  });
  return `${polarity} ${mode}`;
}

describe("whether something is said", () => {
  test.each([
    "[The general] <stopped short of saying> {the war was lost}.",
    "[The envoy] <avoided saying> {the talks had failed}.",
    "[The envoy] avoided <saying> {the talks had failed}.",
    "[The ministry] <failed to say> {that the dam was cracked}.",
    "[The ministry] <has yet to confirm> {that the pilot died}.",
    "[No official] <said> {the talks had failed}.",
    "[Few in Lisk] <believe> {that the ferry sank by accident}.",
    "[The company] <neither confirmed nor denied> {that it had paid}.",
    "[The mayor] <would not say> {whether the bridge was safe}.",
    "[The army] <could not confirm> {that twelve soldiers had died}.",
    "[The ministry] <retracted a claim> {that forty had died}.",
    "[The ministry] <walked back> {its remark that forty had died}.",
    "[The ministry] <took back> {its statement that forty had died}.",
    "[The ministry] <disowned its remark> {that forty had died}.",
    "[The ministry] <withdrew> {its earlier statement that forty had died}.",
    "[The ministry] <apologised for saying> {that forty had died}.",
    "[The mayor] <doubted> {that the talks would resume}.",
    "[The mayor] <denied ever having said> {that the bridge was safe}.",
    "[The Front] <denied it ever said> {that the bridge was safe}.",
    "[The Front] <denied that it had said> {that the bridge was safe}.",
    "[The inquiry] does not say when it began or <explain> {why it took so long}.",
  ])("not said, or taken back: %s", (marked) => {
    expect(saying(marked)).toBe("negated actual");
  });

  test.each([
    "[The envoy] <did not avoid saying> {that the talks had failed}.",
    "[The ministry] <did not hesitate to say> {that the dam was cracked}.",
    "[The ministry] <never failed to say> {that the dam was safe}.",
    "[The ministry] <refused to retract a claim> {that forty had died}.",
    "[The mayor] <has little doubt> {that the bridge was safe}.",
    "[The ministry] refused to apologise for <saying> {that forty had died}.",
    "[The ministry] apologised on Monday, <saying> {that forty had died}.",
    "[The bank] refused to comment and <demanded> {a recount}.",
    "[The party] <withdrew> {that bill}.",
    "[No 10] <said> {the talks had failed}.",
    "[The mayor] <answered, without missing a beat:> {yes}.",
    "[The inquiry] does not blame the mayor or the guard, and <explains> {why it took so long}.",
    "[They] <aren't the only ones calling> {the toll a lie}.",
    "In the past [few residents] <said> {they were afraid}.",
    "[The ministry] <not only said> {the dam was cracked}.",
  ])("said all the same: %s", (marked) => {
    expect(saying(marked)).toBe("asserted actual");
  });

  test("a refusal is an act of its own", () => {
    expect(saying("[The mayor] <declined to say> {who had paid}.", "decline-to-comment")).toBe("asserted actual");
    expect(saying("[The mayor] <declined to say> {who had paid}.", "state")).toBe("negated actual");
  });

  test("what is under a condition is only possible", () => {
    expect(saying("Firms stay away even if [the ministry] <agrees> {to pay}.")).toBe("asserted possible");
    expect(saying("If true, [the ministry] <said>, {the claim would change everything}.")).toBe("asserted actual");
    expect(saying("[The mayor] <would say> {the bridge was safe}.")).toBe("asserted possible");
    expect(saying("[The mayor] <will say> {the bridge is safe}.")).toBe("asserted planned");
  });

  test("what somebody told nobody he did not say", () => {
    expect(saying("[Ilan Moro] <told> nobody {that the bridge was weak}.")).toBe("negated actual");
    expect(saying("[Ilan Moro] <told> no one {that the bridge was weak}.")).toBe("negated actual");
    expect(saying("[Ilan Moro] <has told> none of the wardens {that the bridge was weak}.")).toBe("negated actual");
    expect(saying("[Ilan Moro] <told> nobody at the time except Voss {that it was weak}.")).toBe("asserted actual");
    expect(saying("[Ilan Moro] <told> no one but Voss {that the bridge was weak}.")).toBe("asserted actual");
    expect(saying("[Ilan Moro] <told> Noone {that the bridge was weak}.")).toBe("asserted actual");
  });

  test("what somebody is asked to do is only possible, and what he does it with", () => {
    expect(saying("[The council] must act, <insisting> {that the bridge is safe}.")).toBe("asserted possible");
    expect(saying("[The council] has acted, <insisting> {that it must be safe}.")).toBe("asserted actual");
    expect(saying("[Ilan Moro] must sell his boat, <insisting> {that it is sound}.")).toBe("asserted actual");
    expect(saying("[The firm] has to close two mines, <saying> {that ore is cheap}.")).toBe("asserted actual");
    expect(saying("[Ilan Moro] should have left, <admitting> {that he was late}.")).toBe("asserted actual");
    expect(saying("“They must act,” [the mayor] said, <adding> {that it was late}.")).toBe("asserted actual");
  });
});
