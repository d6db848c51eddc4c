import { describe, expect, test } from "vitest";
import { eventsOf } from "./events-told.ts";

/** What is told of each deed, without whose word it is where the reporter tells it. */
const deeds = (text: string): readonly string[] => eventsOf(text).map((one) => one.replace(", by reporter", ""));

describe("courts, parliaments and those who fine and ban", () => {
  test.each([
    ["a sentence", "The court sentenced Lew Corran to four years.", "SANCTION/convict: court → Lew Corran"],
    ["a sentence in the passive", "Lew Corran was sentenced to four years.", "SANCTION/convict: ? → Lew Corran"],
    ["a fine", "The regulator fined Norrin Ferries $2 million.", "SANCTION: regulator → Norrin Ferries"],
    ["a case dismissed", "A judge dismissed the case against Emre Toll.", "REJECT: a judge → ?"],
    ["a vote", "Hask voted for the resolution.", "SUPPORT: Hask → ?"],
    ["a bill passed", "The senate passed the fisheries bill.", "SUPPORT: senate → ?"],
    ["it, passed by somebody", "It was approved by the city council.", "SUPPORT: city council → ?"],
    ["somebody's order", "The Supreme Court struck down Selm's order.", "REJECT: Supreme Court → Selm"],
    ["a bill, and nobody who did it", "The bill was vetoed.", "REJECT/change: ? → bill"],
    ["some of them", "Two proposals were rejected.", "REJECT: ? → Two proposals"],
  ])("%s", (_, text, told) => expect(deeds(text)).toEqual([told]));

  test.each([
    ["a test is passed", "Ruta Selm passed the test. Norrin Ferries passed the lighthouse at noon."],
    ["a law that only says so", "The Harbour Act, which prohibits fishing at night, is old."],
    ["it, of which nobody is told", "It was vetoed."],
    ["a warrant is executed on nobody", "Ruta Selm executed a handstand."],
    ["struck by terror", "The boy was struck by the beauty of Lisk."],
  ])("nothing: %s", (_, text) => expect(deeds(text)).toEqual([]));

  test("a ruling from somewhere is nobody's there", () => {
    expect(deeds("Ruta Selm read a ruling from Hask that struck down the law.")).toEqual([]);
  });

  test("what would be signed has not been passed", () => {
    expect(deeds("Ruta Selm would sign laws passed by the senate.")).toEqual(["SUPPORT: senate → ?, possible"]);
  });
});

describe("force", () => {
  test.each([
    [
      "marchers killed, nobody says by whom",
      "At least 40 marchers were killed in nine towns.",
      "ASSAULT: ? → at least 40 marchers",
    ],
    ["hostages, counted", "Gunmen took 40 hostages.", "ASSAULT/abduct: Gunmen → 40 hostages"],
    ["a count behind “killing of”", "The killing of 34 recruits angered the army.", "ASSAULT: ? → 34 recruits"],
    ["at least one", "The navy struck at least one ferry.", "ASSAULT: navy → at least one ferry"],
    ["a port", "The rebels captured the port of Skarn.", "COERCE/seize: the rebels → port of Skarn"],
    [
      "many raids",
      "The army has launched a series of airstrikes against rebel camps.",
      "ASSAULT/aerial: army → rebel camps",
    ],
    ["gas", "Police fired tear gas into the crowd.", "ASSAULT/crowd-control: Police → the crowd"],
    ["after a try", "Guards tried to clear the quay and arrested several men.", "COERCE/arrest: guards → several men"],
  ])("%s", (_, text, told) => expect(deeds(text)).toEqual([told]));

  test.each([
    ["a mood is captured", "The singer captured the mood of the town."],
    ["an idea is shot down", "The board shot down the idea."],
    ["a warrant for an arrest", "A warrant for Lew Corran's arrest was issued."],
    ["a month is no march", "Otto Selm joined the party in March."],
    ["a trial", "Lew Corran's murder trial began."],
  ])("nothing: %s", (_, text) => expect(deeds(text)).toEqual([]));

  test("weapons are whose their words say, and never who did it", () => {
    expect(deeds("Hask's drones struck the base at Skarn.")).toEqual(["ASSAULT/drone: Hask → base, at Skarn"]);
    expect(deeds("Shells struck the base at Skarn.")).toEqual(["ASSAULT/heavy-weapons: ? → base, at Skarn"]);
    expect(deeds("Lisk's bombing killed four stallholders.")[0]).not.toContain("Lisk →");
  });

  test("a thing of theirs that is attacked", () => {
    expect(deeds("Four clerks died when their convoy was attacked by gunmen.")).toEqual(["ASSAULT: gunmen → convoy"]);
  });

  test("whose arrest it is", () => {
    expect(deeds("Lew Corran's arrest angered the union.")).toEqual(["COERCE/arrest: ? → Lew Corran"]);
    expect(deeds("The police's arrest of Lew Corran angered it.")).toEqual(["COERCE/arrest: police → Lew Corran"]);
  });

  test("in their own words nobody is “he”", () => {
    expect(eventsOf("Otto Selm said: “He killed nine villagers in the raid.”")).toEqual([]);
  });
});

describe("who is asked", () => {
  test.each([
    ["that he resign", "Ruta Selm demanded that the mayor resign.", "REQUEST: Ruta Selm → the mayor"],
    [
      "that a body of two names do so",
      "Selm demanded that the Harbour Commission resign.",
      "REQUEST: Selm → Harbour Commission",
    ],
    ["from whom", "Ruta Selm demanded an apology from the ministry.", "REQUEST: Ruta Selm → ministry"],
    ["a day later", "Selm demanded on Monday that Hask pay.", "REQUEST: Selm → Hask, 2026-03-02"],
    ["all of them", "Selm urged all parents to wait.", "REQUEST: Selm → all parents"],
  ])("%s", (_, text, told) => expect(deeds(text)).toEqual([told]));

  test("somebody to be freed is not asked, nor somebody who is wanted", () => {
    expect(deeds("Ruta Selm demanded that the mayor be freed.")[0]).toBe("REQUEST: Ruta Selm → ?");
    expect(deeds("Ruta Selm called for a special envoy to look at it.")[0]).toBe("REQUEST: Ruta Selm → ?");
  });
});

describe("several who do it", () => {
  test("each of two", () => {
    expect(deeds("Ruta Selm and Piet Sand condemned the march.")).toEqual([
      "ACCUSE/disapprove: Ruta Selm → ?",
      "ACCUSE/disapprove: Piet Sand → ?",
    ]);
    expect(deeds("A woman and a man were arrested.")).toEqual([
      "COERCE/arrest: ? → a woman",
      "COERCE/arrest: ? → a man",
    ]);
  });

  test("nobody is half of a noun", () => {
    expect(deeds("Eleven progressive and Hask unions condemned the march.")).toEqual([]);
    expect(deeds("Aides are planning dinners and rallies in Lisk.")).toEqual([]);
    expect(deeds("Ruta Selm and aides are planning dinners and rallies in Lisk.")).toEqual([]);
  });

  test("those who meet, meet once; relatives of two are neither", () => {
    expect(deeds("Ruta Selm and Piet Sand met in a tent.")).toHaveLength(1);
    expect(deeds("Relatives of guards and clerks were arrested.")).not.toContain("COERCE/arrest: ? → clerks");
    expect(deeds("Relatives of cooks, guards and clerks were arrested.")).not.toContain("COERCE/arrest: ? → clerks");
  });

  test("behind an age", () => {
    expect(deeds("Lew Corran, 34, of Dors, was jailed for six years.")).toEqual(["COERCE/arrest: ? → Lew Corran"]);
  });
});

describe("a deed of words beside another deed", () => {
  test("is whose the deed is", () => {
    expect(deeds("Ruta Selm left the hall, calling on the city to wait.")).toEqual(["REQUEST: Ruta Selm → city"]);
  });

  test("is left out where two may have done it", () => {
    expect(deeds("Ruta Selm said Piet Sand had left the hall, accusing the board of theft.")).toEqual([]);
    expect(deeds("Ruta Selm was arrested by guards, accusing the board of theft.")).toEqual([
      "COERCE/arrest: guards → Ruta Selm",
    ]);
  });
});

test("what is backed may be decided by others, on nobody's word", () => {
  expect(deeds("Ruta Selm backed a plan approved by the council.")).toEqual([
    "SUPPORT: Ruta Selm → ?",
    "SUPPORT: council → ?",
  ]);
});

test("who is due to meet will meet; a delay is due to nobody", () => {
  expect(deeds("Ruta Selm is due to meet Piet Sand.")).toEqual(["CONSULT: Ruta Selm → Piet Sand, planned"]);
});

describe("attacks by states and by those who shoot", () => {
  test.each([
    ["shot and killed", "Police shot and killed a man.", "ASSAULT/firearms: Police → a man"],
    ["shot dead, at once", "Gunmen shot dead roughly 40 marchers.", "ASSAULT/firearms: Gunmen → 40 marchers"],
    ["shot dead, parted", "Gunmen shot a nurse dead.", "ASSAULT/firearms: Gunmen → a nurse"],
    ["by whom, in the passive", "A man was shot and killed by a guard.", "ASSAULT/firearms: a guard → a man"],
    [
      "a state that launches an attack",
      "Peru launched an attack on Chile. The army was slow.",
      "ASSAULT: Peru → Chile",
    ],
    ["missiles", "Peru launched two missiles at Lisk.", "ASSAULT/heavy-weapons: Peru → Lisk"],
    ["an armed group", "Hamas launched rockets at Lisk.", "ASSAULT/heavy-weapons: Hamas → Lisk"],
    ["a capital", "Peru attacked Santiago. The army was slow.", "ASSAULT: Peru → Santiago"],
    ["a town that is told of as one", "Peru struck Hask. Two soldiers slept in Hask.", "ASSAULT: Peru → Hask"],
    ["jets", "Jets bombed the port of Lisk.", "ASSAULT/explosives: ? → port of Lisk"],
    ["a gun pointed", "The man pointed a rifle at a clerk.", "THREATEN: the man → a clerk"],
    ["strangled", "Bo Kell strangled a clerk.", "ASSAULT/primitive: Bo Kell → a clerk"],
    ["burned alive", "A mob burned a man alive.", "ASSAULT/primitive: a mob → a man"],
    ["looted", "Youths looted shops.", "ASSAULT/primitive: youths → shops"],
    ["a truce signed", "Peru signed a ceasefire with Chile.", "AGREE: Peru → Chile"],
    ["words", "Peru attacked Chile over its tariffs.", "ACCUSE/disapprove: Peru → Chile"],
    [
      "who did it, behind a name and of what deeds",
      "Ruta Selm reminded Lew Corran of the deeds of Emre Toll, who shot and wounded a judge.",
      "ASSAULT/firearms: Emre Toll → a judge, by Ruta Selm",
    ],
  ])("%s", (_, text, told) => expect(deeds(text)).toEqual([told]));

  test.each([
    ["who looks for the missing", "Divers searched the lake. Rescue teams searched the rubble of the mill."],
    ["a senator's words", "The senator launched an attack on Chile."],
    ["a state's words", "Peru launched an attack on Chile over its tariffs."],
    ["a game", "Peru attacked Chile in the second half. Peru launched a late attack on Chile in the final."],
    ["a post in a game", "Peru beat Chile and hit the post."],
    ["a team", "The Jets hit three goals."],
    ["shots, which nobody fires at", "Shots were fired at the fair, leaving ten hurt."],
    ["struck by a lorry", "The van was struck by a lorry. The harbour was struck by a storm."],
    ["a game by its words", "The army won. Peru attacked Chile from the start, but the keeper held firm."],
    ["no war in the report", "Peru attacked Chile with pace."],
    ["tariffs", "The army was slow. Peru hit Chile with new tariffs."],
    ["a list", "The army was slow. Peru struck Chile off its list."],
    ["a firm", "The army was slow. Peru hit Varo on Monday. Shares in Varo fell."],
    ["words on television", "The army was slow. Peru attacked Chile again on state television."],
    ["an ill", "The army was slow. Peru launched an attack on corruption."],
    [
      "missiles at dawn, or at a range",
      "Peru launched two missiles at dawn. Chile launched two missiles at a test range.",
    ],
    ["a gun pointed at the ground", "The man pointed a pistol at the ground."],
    ["who did it cannot be told", "The judge told the mother of Emre Toll, who shot and wounded three clerks."],
    ["nor where he was", "The clerk saw Ana Ferro at the house of Luis Bram, who shot and killed a burglar."],
  ])("no attack: %s", (_, text) => expect(deeds(text)).toEqual([]));
});
