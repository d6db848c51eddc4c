import { describe, expect, test } from "vitest";
import { eventsOf } from "./events-told.ts";

/** What is told of each deed, without whose word it is where the reporter tells it. */
const deeds = (text: string): readonly string[] => eventsOf(text).map((one) => one.replace(", by reporter", ""));

describe("half a deed is none: who is told of and not known", () => {
  test.each([
    ["“he”, of whom nothing tells who he is", "He arrested Lew Corran."],
    ["whom, likewise", "Ruta Selm arrested him."],
    ["we, whoever they are", "“We rescued Lew Corran,” it said."],
  ])("%s", (_, text) => expect(deeds(text)).toEqual([]));

  test.each([
    ["who is known is told", "Mrs Selm came. She urged Hask to wait.", "REQUEST: Selm → Hask"],
    ["somebody is nobody told", "Somebody attacked the base.", "ASSAULT: ? → base"],
    ["nor does the passive tell anybody", "Lew Corran was arrested.", "COERCE/arrest: ? → Lew Corran"],
    ["what is signed is no party", "Ruta Selm signed into law the bill.", "SUPPORT: Ruta Selm → ?"],
    [
      "some of them are told in passing",
      "Many mayors condemned Otto Selm.",
      "ACCUSE/disapprove: many mayors → Otto Selm",
    ],
  ])("%s", (_, text, told) => expect(deeds(text)).toEqual([told]));

  test("“we urge” is done by whoever says so, and “we rescued” by others too", () => {
    expect(eventsOf("“We urge Hask to wait,” Ruta Selm said.")).toEqual(["REQUEST: Ruta Selm → Hask, by Ruta Selm"]);
  });
});

describe("who does it by a word before the deed or weapon", () => {
  test.each([
    ["police", "The police killing of Lew Corran angered Hask.", "ASSAULT: police → Lew Corran"],
    ["in gunfire", "Lew Corran was wounded in police gunfire.", "ASSAULT: police → Lew Corran"],
    [
      "a state's weapons",
      "Norvia is at war. Norvian drones killed nine villagers.",
      "ASSAULT/drone: Norvia → nine villagers",
    ],
    ["a state's deed", "Norvia is at war. The Norvian invasion of Lisk began.", "ASSAULT: Norvia → Lisk"],
    [
      "in an airstrike",
      "Norvia denied it. Nine villagers were killed in a Norvian airstrike.",
      "ASSAULT: Norvia → Nine villagers",
    ],
  ])("%s", (_, text, told) => expect(deeds(text)).toContain(told));

  test.each([
    ["a state of which the text tells nothing", "Norvian drones killed nine villagers."],
    ["another state that is called alike", "Norvan is near. Norvin drones killed nine villagers."],
    ["where it was", "Norvia is quiet. The Norvian attack on the base was short."],
  ])("not %s", (_, text) => expect(deeds(text).join()).not.toContain("Norv"));
});

test("what somebody is called stands between the deed and who does it", () => {
  expect(deeds("Lew Corran was hailed as a hero by the crew.")).toEqual(["SUPPORT: the crew → Lew Corran"]);
});

describe("who is accused by a clause", () => {
  test.each([
    ["who did it", "Ruta Selm alleges that the council broke the law.", "ACCUSE/allege: Ruta Selm → council"],
    ["without “that”", "Ruta Selm alleges the council has broken the law.", "ACCUSE/allege: Ruta Selm → council"],
    ["in the past", "Ruta Selm alleged that Emre Toll stole it.", "ACCUSE/allege: Ruta Selm → Emre Toll"],
  ])("%s", (_, text, told) => expect(deeds(text)).toContain(told));

  test.each([
    ["to whom it was done", "Ruta Selm alleged that Emre Toll was beaten."],
    ["something", "Ruta Selm alleged fraud."],
    ["held at arm's length", "Emre Toll, alleged to be a thief, left. The alleged thief left."],
    ["taken seriously", "We take our duties to the harbour court very seriously."],
  ])("nobody: %s", (_, text) => expect(deeds(text).filter((one) => one.startsWith("ACCUSE"))).toEqual([]));
});

describe("whose deed is condemned or rejected", () => {
  test.each([
    ["by them, behind it", "Otto Selm denounced abuses by the council.", "ACCUSE/disapprove: Otto Selm → council"],
    ["what worries", "Otto Selm voiced concern over the council's plan.", "ACCUSE/disapprove: Otto Selm → council"],
    [
      "who is asked, before a verb of any kind",
      "Otto Selm demanded that Mayor Ora Lund divest.",
      "REQUEST: Otto Selm → Ora Lund",
    ],
  ])("%s", (_, text, told) => expect(deeds(text)).toEqual([told]));

  test.each([
    ["a worry over something", "Otto Selm voiced concern over prices. Otto Selm raised concerns that it may rain."],
    ["what is left open", "The council did not rule out a vote."],
    ["what is forbidden every day", "The school does not prohibit music. Hask forbids loud bells."],
    ["fees", "The fees charged by the school were high."],
  ])("nobody's: %s", (_, text) => expect(deeds(text)).toEqual([]));

  test("a day of it is no such thing: it was forbidden", () => {
    expect(deeds("The council prohibited loud bells on Monday.")[0]).toContain("COERCE/restrict: council");
    expect(deeds("The council ruled out a vote.")).toEqual(["REJECT: council → ?"]);
  });
});

test("who rejects is not whose it is", () => {
  expect(
    deeds("The council's plan fell after its rejection. The rejection of the plan by the board came late."),
  ).toEqual(["REJECT: board → ?"]);
});

test("of an order that somebody be held, he is asked nothing", () => {
  expect(deeds("The judge ordered Lew Corran to be held in jail.")).toEqual([
    "COERCE/arrest: ? → Lew Corran, by the judge, possible",
  ]);
});

test("what is to come is not on a day before", () => {
  expect(eventsOf("Otto Selm said on Thursday he would visit Hask.")).toEqual([
    "CONSULT/visit: Otto Selm → Hask, by Otto Selm, planned",
  ]);
  expect(eventsOf("Otto Selm will visit Hask on 9 March 2026.")).toEqual([
    "CONSULT/visit: Otto Selm → Hask, by reporter, planned, 2026-03-09",
  ]);
});
