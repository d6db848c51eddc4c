import { describe, expect, test } from "vitest";
import { eventsOf as events } from "./events-told.ts";

describe("a paragraph of news", () => {
  test("an attack, its victims, a threat and a denial, each in the voice that tells it", () => {
    const text = `The army launched an air strike on the port of Skarn overnight, killing at least nine people, the harbour hospital said on Friday.

The defence minister, Oda Brennick, denied that the army had shelled the hospital. The Green Column threatened to storm Dors unless the prisoners were released.`;
    expect(events(text)).toEqual([
      "ASSAULT/aerial: army → port of Skarn, by harbour hospital",
      "ASSAULT: army → at least nine people, by harbour hospital",
      "ASSAULT/heavy-weapons: army → harbour hospital, by Oda Brennick, negated",
      "THREATEN: Green Column → ?, by reporter",
      "ASSAULT: Green Column → Dors, by Green Column, threatened",
      "RETREAT/release: ? → the prisoners, by Green Column, possible",
    ]);
  });

  test("two acts of one subject with their own days, and a place", () => {
    const text = "The gang kidnapped the jockey Rab Tully near Dors on Friday and released him on Monday.";
    expect(events(text, "2026-06-17")).toEqual([
      "ASSAULT/abduct: gang → Rab Tully, by reporter, 2026-06-12, at Dors",
      "RETREAT/release: gang → Rab Tully, by reporter, 2026-06-15",
    ]);
  });
});

describe("where", () => {
  test.each([
    ["the whole name", "The army attacked the rebels in the Karsk gorge.", "Karsk gorge"],
    ["behind another place", "Gunmen killed nine soldiers at a checkpoint near Yarukh on Monday.", "Yarukh"],
    ["what the town is named behind", "Gunmen attacked the guards in the suburbs of Hathern.", "Hathern"],
    ["without a person beside it", "Police arrested Emre Toll in Orlay Mr Sorn said nothing.", "Orlay"],
  ])("%s", (_, text, place) => expect(events(text)[0]).toMatch(new RegExp(`, at ${place}$`)));

  test.each([
    ["a body", "The gang attacked the clerks at the Orlay Deposit Corporation."],
    ["what a name only tells of", "The prosecutor charged Emre Toll with theft in the Sorn affair."],
    ["an occasion", "The mayor praised the nurses in the aftermath of Hurricane Ode."],
    ["what is only trusted in", "The envoy blamed the union for placing too much faith in Dorrak."],
  ])("not %s", (_, text) => {
    expect(events(text)).toHaveLength(1);
    expect(events(text)[0]).not.toContain(", at ");
  });
});

describe("who does it to whom", () => {
  test.each([
    [
      "passive with an agent",
      "Emre Toll was arrested by the harbour police.",
      "COERCE/arrest: harbour police → Emre Toll",
    ],
    ["passive without one", "Emre Toll was arrested on his way home.", "COERCE/arrest: ? → Emre Toll"],
    ["in a relative clause", "Police, who arrested Emre Toll, left at noon.", "COERCE/arrest: Police → Emre Toll"],
    [
      "a noun with both",
      "The arrest of Emre Toll by the harbour police made the front pages.",
      "COERCE/arrest: harbour police → Emre Toll",
    ],
    ["a noun with its owner", "Dorrak's invasion of Lethe began in rain.", "ASSAULT: Dorrak → Lethe"],
    ["two who meet", "Ruta Selm and Piet Sand met in a tent.", "CONSULT: Ruta Selm → Piet Sand"],
    ["one who meets another", "Ruta Selm met the envoy Piet Sand in a tent.", "CONSULT: Ruta Selm → Piet Sand"],
    ["two objects", "Hask offered the islanders a doctor.", "AGREE: Hask → the islanders"],
    [
      "a bomb has no actor",
      "A car bomb killed four stallholders in Corm.",
      "ASSAULT/explosives: ? → four stallholders",
    ],
    [
      "of two nouns before “who” it cannot be told which",
      "A man familiar with the campaign, who met the rebels, was hurt.",
      "",
    ],
  ])("%s", (_, text, expected) => {
    const [first = ""] = events(text);
    expect(first.split(", by ")[0]).toBe(expected);
  });
});

describe("what means something else is no event", () => {
  test.each([
    ["chances and albums", "The novelist seized the chance. The band released its second album."],
    ["shares", "Shares in Norrin Ferries rallied in the morning and retreated after lunch."],
    ["an opinion", "All three judges agreed that the second dancer was better."],
    ["support that is lent", "Ruta Selm lent her support to the bakers."],
    ["a question that is asked", "Ruta Selm asked a question about the ferry."],
    ["nearly", "The rebels nearly attacked the convoy."],
    ["a plot that was foiled", "Police foiled a plot to bomb the parliament."],
    ["names with a deed in them", "The Siege Hotel on Battle Lane closes for the winter."],
  ])("%s", (_, text) => {
    expect(events(text)).toEqual([]);
  });
});

test("a headline's deed is told again below it and counts once", () => {
  const text = "Rebels attack convoy\n\nRebels attacked a fuel convoy near Dors on Friday.";
  expect(events(text)).toEqual(["ASSAULT: rebels → a fuel convoy, by reporter, 2026-03-06, at Dors"]);
});
