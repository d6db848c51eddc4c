import { describe, expect, test } from "vitest";
import { eventsOf } from "./events-told.ts";

/** What is told of each deed, without whose word it is where the reporter tells it. */
const deeds = (text: string): readonly string[] => eventsOf(text).map((one) => one.replace(", by reporter", ""));

describe("a participle beside a clause is done by whoever does that", () => {
  test.each([
    [
      "behind a comma",
      "The rebels fared better in the north, capturing the port of Skarn.",
      "COERCE/seize: the rebels → port of Skarn",
    ],
    ["after", "Ruta Selm spoke after visiting Hask.", "CONSULT/visit: Ruta Selm → Hask"],
    ["before", "The guard pushed Lew Corran aside before punching him.", "ASSAULT/beat: the guard → Lew Corran"],
    ["in front", "After visiting Hask, Ruta Selm spoke.", "CONSULT/visit: Ruta Selm → Hask"],
    [
      "done to somebody",
      "Lew Corran left the board in 2019 after being accused of fraud.",
      "ACCUSE/allege: ? → Lew Corran",
    ],
  ])("%s", (_, text, told) => expect(deeds(text)).toEqual([told]));

  test.each([
    ["who said so, or of whom it was said", "Ruta Selm said Emre Toll left the hall, accusing the union of lying."],
    ["who was stopped", "The guard was stopped before arresting the farmers."],
    ["who did not", "The guards did not leave, arresting the farmers."],
    ["who would", "The guards would leave, arresting the farmers."],
    ["a driver is no gunman", "The driver left the road, killing nine people."],
    ["a day after another's words", "Two drivers died, officials said, before being arrested."],
  ])("nothing: %s", (_, text) => expect(deeds(text)).toEqual([]));

  test("what would come of a deed that may never be is none", () => {
    expect(deeds("The army would shell Orlay, killing many farmers.")).toEqual([
      "ASSAULT/heavy-weapons: army → Orlay, possible",
    ]);
  });
});

describe("participles without an auxiliary", () => {
  test.each([
    [
      "joined to a passive",
      "Lew Corran was arrested and charged with fraud.",
      ["COERCE/arrest: ? → Lew Corran", "ACCUSE/allege: ? → Lew Corran"],
    ],
    [
      "joined further on",
      "Lew Corran was convicted of fraud and sentenced to six years.",
      ["SANCTION/convict: ? → Lew Corran", "SANCTION/convict: ? → Lew Corran"],
    ],
    ["behind people who are pointed at", "The nurses killed in the raid were from Hask.", ["ASSAULT: ? → the nurses"]],
    ["by somebody, with a noun in front", "A lawsuit filed by the union is open.", ["ACCUSE/allege: union → ?"]],
  ])("%s", (_, text, told) => expect(deeds(text)).toEqual(told));

  test.each([
    ["anybody of whom that may be told", "A law protects people convicted of fraud."],
    ["at the head of a sentence", "People arrested for fraud may lose their seats."],
    ["papers", "A poll released on Monday found nothing."],
    ["who leaves a hospital", "Lew Corran was treated for burns and released."],
    ["who warns, outside a heading", "The dam broke, and the Coast Service warned to expect floods."],
  ])("nothing: %s", (_, text) => expect(deeds(text)).toEqual([]));

  test("with an object it is another's deed", () => {
    expect(deeds("Ruta Selm was offered the post but turned it down.")).toEqual([
      "AGREE: ? → Ruta Selm",
      "REJECT: Ruta Selm → ?",
    ]);
  });

  test("who was not arrested was not charged either", () => {
    expect(deeds("Lew Corran was not arrested or charged.")).toEqual(["COERCE/arrest: ? → Lew Corran, negated"]);
  });
});

test("of an order that somebody be held he is held, and nobody holds", () => {
  expect(deeds("Judge Ruta Selm ordered Lew Corran to be held without bail.").at(-1)).toMatch(
    /^COERCE\/arrest: \? → Lew Corran, /,
  );
});

describe("verbs that carry another", () => {
  test.each([
    ["help", "Ruta Selm helped lead a protest.", "PROTEST/demo: Ruta Selm → ?"],
    ["begin", "The guards started shooting at the crowd.", "ASSAULT/firearms: the guards → the crowd"],
    ["go on", "The clerks continue to protest.", "PROTEST: the clerks → ?"],
    ["hope to go on", "The clerks hope to keep protesting.", "PROTEST: the clerks → ?, possible"],
    ["vote", "The council voted to ban the march.", "COERCE/restrict: council → march, planned"],
  ])("%s", (_, text, told) => expect(deeds(text)).toEqual([told]));
});

describe("subjects further off", () => {
  test.each([
    ["over a gerund", "Ruta Selm put off the cost of building locks, and called for a vote.", "REQUEST: Ruta Selm → ?"],
    [
      "behind an age",
      "Officials said 35-year-old Lew Corran was arrested.",
      "COERCE/arrest: ? → Lew Corran, by officials",
    ],
  ])("%s", (_, text, told) => expect(deeds(text)).toEqual([told]));

  test("not one of a clause that only says who somebody is", () => {
    const text = "The guard mistook Emre Toll, who had called for help, for a thief and beat him before punching him.";
    expect(deeds(text).filter((one) => one.startsWith("ASSAULT"))).toEqual([]);
  });

  test.each([
    ["over brackets", "The Harbour Office (HO) arrested Lew Corran.", "COERCE/arrest: Harbour Office → Lew Corran"],
    ["behind an opening", "After a retrial, Lew Corran, known as Skip, was jailed.", "COERCE/arrest: ? → Lew Corran"],
    ["of all of them", "The nine clerks were all killed by gunmen.", "ASSAULT: gunmen → the nine clerks"],
    [
      "joined to a passive",
      "Lew Corran was struck and stabbed twice by the guard.",
      "ASSAULT/primitive: the guard → Lew Corran",
    ],
  ])("%s", (_, text, told) => expect(deeds(text)).toEqual([told]));

  test("not over brackets to a pronoun, nor a noun behind them", () => {
    expect(deeds("They (the clerks) arrested Lew Corran.")).toEqual([]);
    expect(deeds("Ruta Selm read Harbour Act (HA) requests.")).toEqual([]);
  });

  test("nor over somebody's words", () => {
    const text = "A clerk for Mr Toll said the inquiry had nothing to do with Hask, had begun late and been suspended.";
    expect(deeds(text)).toEqual([]);
  });
});

describe("the subject stands over what is put between commas", () => {
  test("with another", () => {
    const text = "The mayor, along with two guards, was killed by gunmen.";
    expect(deeds(text)).toEqual(["ASSAULT: gunmen → the mayor"]);
  });

  test("the day between them is not that of the deed", () => {
    expect(deeds("The bill, passed by both houses in May, was vetoed by Ruta Selm.")).toEqual([
      "SUPPORT: both houses → ?, 2025-05",
      "REJECT/change: Ruta Selm → ?",
    ]);
  });
});

describe("verbs of the dictionary tell what somebody does to somebody", () => {
  test.each([
    ["a word of blame", "The coach scolded the players.", "ACCUSE/disapprove: the coach → the players"],
    ["with a noun", "The police launched an investigation into it.", "ACCUSE/investigate: police → ?"],
    ["with a preposition", "Ruta Selm spoke with Emre Toll.", "CONSULT: Ruta Selm → Emre Toll"],
    ["a visit", "Ruta Selm paid a visit to Hask.", "CONSULT/visit: Ruta Selm → Hask"],
    ["what is advised", "The ministry advised residents to boil water.", "REQUEST: ministry → residents"],
  ])("%s", (_, text, told) => expect(deeds(text)).toEqual([told]));

  test.each([
    ["to a thing", "The coach scolded the weather. The show mocked the genre."],
    ["courtesies", "Ruta Selm thanked Emre Toll. Lew Corran was honoured with a prize. Piet Sand cheered the players."],
    ["what is felt or sought", "The board voiced outrage. Ruta Selm sought details. The clerks expressed fears."],
    ["interviews", "Ruta Selm spoke with reporters, and with The Lisk Herald on Monday."],
    ["meetings with nobody", "Ruta Selm attended the meeting. The board hosted a summit. The unions negotiated hard."],
    ["an adviser's work", "Lew Corran advised Ruta Selm for nine years."],
    [
      "verbs that it has and news uses otherwise",
      "Ruta Selm led the board. The clerks fought hard. Emre Toll left Hask.",
    ],
  ])("nothing: %s", (_, text) => expect(deeds(text)).toEqual([]));
});

describe("more plain deeds", () => {
  test.each([
    ["met with", "Ruta Selm met with Emre Toll.", "CONSULT: Ruta Selm → Emre Toll"],
    ["charged, with nothing told", "Lew Corran was charged in May.", "ACCUSE/allege: ? → Lew Corran, 2025-05"],
    ["told to do it", "The ministry warned residents to leave.", "REQUEST: ministry → residents"],
    [
      "told to do it, somewhere",
      "The ministry warned residents in Lisk to leave.",
      "REQUEST: ministry → residents, at Lisk",
    ],
    ["the public", "The ministry urged the public to leave.", "REQUEST: ministry → the public"],
    ["what was done on a day", "Ruta Selm condemned the Wednesday raid.", "ACCUSE/disapprove: Ruta Selm → ?"],
    ["whose day is another's", "Ruta Selm applauded Wednesday's deal.", "SUPPORT: Ruta Selm → ?"],
    ["a town taken", "The rebels took control of Skarn.", "COERCE/seize: the rebels → Skarn"],
    ["a strike", "The strike by dockers went on.", "PROTEST/strike: dockers → ?"],
    ["in talks", "Ruta Selm is in talks with the union.", "CONSULT: Ruta Selm → union"],
    ["a month that looks like a doubt", "Hask's invasion of Calder began in May.", "ASSAULT: Hask → Calder"],
    ["attacked at a place", "Lew Corran was attacked in the street.", "ASSAULT: ? → Lew Corran"],
    ["by many", "Lew Corran was criticised by many.", "ACCUSE/disapprove: ? → Lew Corran"],
    ["against", "Hask's sanctions against Calder still hold.", "SANCTION/discontinue: Hask → Calder"],
  ])("%s", (_, text, told) => expect(deeds(text)).toEqual([told]));

  test.each([
    ["boos", "Lew Corran was met with boos. Emre Toll was armed with new evidence."],
    ["how it is done", "A clerk demonstrated how easy it was."],
    ["papers", "The Harbour Office released the Harbour Guidelines."],
    ["a price", "Lew Corran was charged nine crowns. The bank charged customers more."],
    ["a rocket, and a manager", "The guard fired a rocket. Skarn Rovers fired the manager."],
    ["a warning of something", "Ruta Selm warned residents of a flood. Ruta Selm warned that the dam may break."],
    ["a party", "Ruta Selm took control of the party."],
    ["a blow, not a strike of workers", "The army's strike was short."],
    ["not in talks", "Ruta Selm is not in talks with the union."],
    ["words in the papers", "Lew Corran was attacked in the press."],
    ["armed people", "The boats were stopped by gangs and armed militias."],
    ["guilty pleas", "Lew Corran pleaded guilty to fraud."],
    ["what would be", "A strike by dockers would close the port."],
  ])("nothing: %s", (_, text) => expect(deeds(text)).toEqual([]));
});
