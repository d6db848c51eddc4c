import { describe, expect, test } from "vitest";
import { eventsOf } from "./events-told.ts";

/** What is told of each happening, without whose word it is where the reporter tells it. */
const told = (text: string): readonly string[] => eventsOf(text).map((one) => one.replace(", by reporter", ""));

describe("accidents and disasters, which nobody does", () => {
  test.each([
    ["a ship", "A ferry sank off Jorvane.", "INCIDENT/transport-accident: ? → a ferry, at Jorvane"],
    ["a train", "The train derailed outside Brask.", "INCIDENT/transport-accident: ? → train, at Brask"],
    ["what is fuller of people", "A bus carrying 40 pupils overturned.", "INCIDENT/transport-accident: ? → a bus"],
    ["marchers in a crash", "Four marchers were killed when a bus crashed.", "INCIDENT/transport-accident: ? → a bus"],
    ["hikers", "Two hikers were killed in a landslide near Karst.", "INCIDENT/landslide: ? → ?, at Karst"],
    ["a fire and what it swept through", "Fire swept through a mill.", "INCIDENT/fire: ? → a mill"],
    ["by its thing", "A warehouse fire in Hask is out.", "INCIDENT/fire: ? → a warehouse, at Hask"],
    ["a town that is hit", "Orlay was hit by an earthquake.", "INCIDENT/earthquake: ? → ?, at Orlay"],
    ["a volcano", "Mount Semera erupted on Sunday.", "INCIDENT/volcanic-eruption: ? → ?, 2026-03-01, at Mount Semera"],
    ["feared", "The dam could collapse if it rains.", "INCIDENT/structural-failure: ? → dam, possible"],
  ])("%s", (_, text, one) => expect(told(text)).toEqual([one]));

  test.each([
    ["talks", "The talks collapsed, and with them the government."],
    ["money", "The stock market crash in Hask sank two funds. Shares crashed."],
    ["shots", "The patrol came under fire in Lisk."],
    ["those who put it out", "The fire brigade and the flood board met no storm."],
    ["an election", "Mara Velin won by a landslide in Hask."],
    ["words", "A storm of protest and a flood of letters hit the paper."],
    ["what happens every year", "Floods and fires are a plague."],
    ["a likeness", "He likened the play to a car crash."],
    ["a ship that was sunk", "The ship was sunk by a torpedo."],
    ["a time bomb", "The pension fund is a time bomb that could explode in Hask."],
  ])("nothing: %s", (_, text) => expect(told(text)).toEqual([]));

  test("a bomb that goes off is an attack, a boiler that explodes is none", () => {
    expect(told("A bomb went off in Hask.")).toEqual(["ASSAULT/explosives: ? → ?, at Hask"]);
    expect(told("A boiler exploded in Hask.")).toEqual(["INCIDENT/explosion: ? → a boiler, at Hask"]);
  });

  test("no fire is opened", () => {
    expect(told("Police opened no fire in Lisk.")).toEqual(["ASSAULT/firearms: Police → ?, negated, at Lisk"]);
  });

  test("who denies it, denies that it was", () => {
    expect(told("The harbour office denied that a ferry had sunk off Tesmar.")).toEqual([
      "INCIDENT/transport-accident: ? → a ferry, by harbour office, negated, at Tesmar",
    ]);
  });
});
