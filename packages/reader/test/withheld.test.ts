import { neuralEngine } from "@according/model-en-neural";
import { expect, test } from "vitest";
import { confident, KEPT_CONFIDENCE, readReports } from "../src/index.ts";
import { mend } from "./support.ts";

test.each([
  [
    "The Harbour Union has sent a letter to the Secretary of State, Mara Voss urging her to act.",
    "Mara Voss | urging | her to act",
    "The Harbour Union | urging | her to act",
  ],
  [
    "Ilan Moro answered a letter to Mara Voss urging her to act.",
    "Mara Voss | urging | her to act",
    " | urging | her to act",
  ],
  [
    "The Harbour Union sent a boat to Mara Voss urging her to leave.",
    "Mara Voss | urging | her to leave",
    "Mara Voss | urging | her to leave",
  ],
  [
    "The Harbour Union in a release, titled: Alert on Fires, in Orlay, said that it was late.",
    "Alert on Fires | said | that it was late",
    "The Harbour Union | said | that it was late",
  ],
  [
    "In the most ominous sign of where things were headed, Voss said that it was late.",
    "Voss | said | that it was late",
    "Voss | said | that it was late",
  ],
  [
    "Prime Minister Mara Names, of Orlay, Announces to Dissolve House",
    "Prime Minister Mara Names, of Orlay, | Announces | to Dissolve House",
    "Prime Minister Mara Names, of Orlay, | Announces | to Dissolve House",
  ],
  [
    "He said few agreed, with some calling her out, saying she lied.",
    "He | saying | she lied",
    "some | saying | she lied",
  ],
  [
    "Voss has backed the plan, with residents demanding a vote, arguing that it will bring jobs.",
    "Voss | arguing | that it will bring jobs",
    "Voss | arguing | that it will bring jobs",
  ],
  [
    "Voss left the hall with some fans calling for her head, saying she would not quit.",
    "Voss | saying | she would not quit",
    "Voss | saying | she would not quit",
  ],
  [
    "Voss left the hall with some calling her out, saying she would not quit.",
    "Voss | saying | she would not quit",
    "Voss | saying | she would not quit",
  ],
  [
    "The mayor opened the pier, with opponents calling it a waste, claiming it would cut traffic.",
    "The mayor | claiming | it would cut traffic",
    "The mayor | claiming | it would cut traffic",
  ],
  [
    "The border would open, Norvia, Tarsia and Melland said.",
    "Tarsia and Melland | said | The border would open, Norvia",
    "Norvia, Tarsia and Melland | said | The border would open",
  ],
  [
    "Rebels have seized the capital, Tesmar, Norvia and Tarsia said.",
    "Norvia and Tarsia | said | Rebels have seized the capital, Tesmar",
    "Norvia and Tarsia | said | Rebels have seized the capital, Tesmar",
  ],
  [
    "Police have arrested its former leader, Dara Voss, Norvia and Tarsia said.",
    "Norvia and Tarsia | said | Police have arrested its former leader, Dara Voss",
    "Norvia and Tarsia | said | Police have arrested its former leader, Dara Voss",
  ],
  [
    "Both have agreed on a new date, Monday, Norvia and Tarsia said.",
    "Norvia and Tarsia | said | Both have agreed on a new date, Monday",
    "Norvia and Tarsia | said | Both have agreed on a new date, Monday",
  ],
  [
    "He spoke to the crowd with some waving flags, saying she lied.",
    "He | saying | she lied",
    "He | saying | she lied",
  ],
  [
    "Later, Voss pushed back when Moro praised the plan, noting its cost.",
    "Moro | noting | its cost",
    "Voss | noting | its cost",
  ],
  [
    "Later, Voss hit back after Moro attacked her, calling her a liar.",
    "Moro | calling | her a liar",
    "Moro | calling | her a liar",
  ],
  [
    "The council warned Tesmar, but Norvia turned away, saying it was late.",
    "The council | saying | it was late",
    "Norvia | saying | it was late",
  ],
  [
    "The council warned Tesmar, but Norvia turned away, adding it was late.",
    "The council | adding | it was late",
    "The council | adding | it was late",
  ],
  [
    "The court hears a complaint filed by Tesmar, alleging that it was robbed.",
    "The court | alleging | that it was robbed",
    "Tesmar | alleging | that it was robbed",
  ],
  [
    "The judge rejected a petition filed by Tesmar, saying that it was late.",
    "The judge | saying | that it was late",
    "The judge | saying | that it was late",
  ],
  [
    "The council warned Tesmar, but Moro was jailed, claiming it was late.",
    "The council | claiming | it was late",
    "The council | claiming | it was late",
  ],
  [
    "Owners have been urged to boil water.",
    "Owners | have been urged | to boil water",
    " | have been urged | to boil water",
  ],
  [
    "Owners have urged the council to act.",
    "Owners | have urged | the council to act",
    "Owners | have urged | the council to act",
  ],
  [
    "Dara Voss told the council that it was late, according to Radio Merle.",
    "Radio Merle | according to | that it was late",
    "Radio Merle | according to | Dara Voss told the council that it was late",
  ],
  [
    "On Monday, in May, “we were late,” according to Radio Merle.",
    "Radio Merle | according to | “we were late,”",
    "Radio Merle | according to | “we were late,”",
  ],
  [
    "Dara Voss said the deal was close, without naming a day.",
    "Dara Voss | said | the deal was close, without naming a day",
    "Dara Voss | said | the deal was close",
  ],
  [
    "Dara Voss said the firm had left her, without giving her the keys she was owed.",
    "Dara Voss | said | the firm had left her, without giving her the keys she was owed",
    "Dara Voss | said | the firm had left her, without giving her the keys she was owed",
  ],
  [
    "Dara Voss said the firm would close, without giving any details.",
    "Dara Voss | said | the firm would close, without giving any details",
    "Dara Voss | said | the firm would close",
  ],
  [
    "Dara Voss said the deal was signed without naming a day.",
    "Dara Voss | said | the deal was signed without naming a day",
    "Dara Voss | said | the deal was signed without naming a day",
  ],
  [
    "Nine were killed, according to the army, and 40,000 have been killed since the war began.",
    "the army | according to | Nine were killed … and 40,000 have been killed since the war began",
    "the army | according to | Nine were killed",
  ],
  [
    "Nine were killed, according to the army, and 40 were hurt.",
    "the army | according to | Nine were killed … and 40 were hurt",
    "the army | according to | Nine were killed … and 40 were hurt",
  ],
  [
    "Vell Media, which sold a stake, wanted to stay alone, said Mr Brandt. “We would be late.”",
    "Vell Media | said | “We would be late.”",
    "Mr Brandt | said | Vell Media, which sold a stake, wanted to stay alone … “We would be late.”",
  ],
  [
    "Ivo Brandt, the mayor, said Tuesday. “We would be late.”",
    "Ivo Brandt, the mayor, | said | “We would be late.”",
    "Ivo Brandt, the mayor, | said | “We would be late.”",
  ],
  [
    "Two people were killed, according to police, and 12 have been arrested since Monday.",
    "police | according to | Two people were killed … and 12 have been arrested since Monday",
    "police | according to | Two people were killed … and 12 have been arrested since Monday",
  ],
  [
    "Tom Voss, the mayor, said Orlay was late. “We waited.”",
    "Tom Voss, the mayor, | said | Orlay was late",
    "Tom Voss, the mayor, | said | Orlay was late",
  ],
  ["The AFL/CIO says it is late.", "The AFL/CIO | says | it is late", "The AFL/CIO | says | it is late"],
  [
    "FLOODS KILL NINE, MAYOR SAYS “We wait for help,” it read.",
    "MAYOR | SAYS | “We wait for help,”",
    " | SAYS | “We wait for help,”",
  ],
  [
    "MAYOR SAYS FLOODS HAVE KILLED NINE The river rose on Monday.",
    "MAYOR | SAYS | FLOODS HAVE KILLED NINE",
    "MAYOR | SAYS | FLOODS HAVE KILLED NINE",
  ],
  [
    "The Mail on Sunday reported that it was late.",
    "The Mail | reported | that it was late",
    "The Mail on Sunday | reported | that it was late",
  ],
  [
    "The army on Sunday reported that it was late.",
    "The army | reported | that it was late",
    "The army | reported | that it was late",
  ],
  [
    "The mayor refused to confirm that the dam was safe.",
    "The mayor | refused | to confirm that the dam was safe",
    "The mayor | refused to confirm | that the dam was safe",
  ],
  [
    "The mayor apologised for saying the dam was safe.",
    "The mayor | apologised for | saying the dam was safe",
    "The mayor | apologised for saying | the dam was safe",
  ],
  [
    "The mayor refused to leave the hall that night.",
    "The mayor | refused | to leave the hall that night",
    "The mayor | refused | to leave the hall that night",
  ],
  [
    "The union neither struck nor said that the dam was safe.",
    "The union | said | that the dam was safe",
    "The union | nor said | that the dam was safe",
  ],
  [
    "Tom Vey accused of hiding a report",
    "Tom Vey | accused | of hiding a report",
    "Tom Vey | accused of | hiding a report",
  ],
  [
    "The mayor rejected criticism from the union that it was late.",
    "The mayor | rejected criticism | that it was late",
    "The mayor | rejected | criticism from the union that it was late",
  ],
  [
    "The dam is safe, the mayor said as the bell was rung.",
    "the mayor | said | The dam is safe … the bell was rung",
    "the mayor | said | The dam is safe",
  ],
])("what turns a cue round is of it, and what happened meanwhile is not said: %s", (text, read, expected) => {
  expect(mend(text, read)).toBe(expected);
});

test("whoever is described behind the verb is who is named behind that", () => {
  const text = "“Is there any tea?” said the first of them, Oskar Venn, as he reached the gate.";
  const read = "the first of them | said | “Is there any tea?”";
  expect(mend(text, read)).toBe("the first of them, Oskar Venn | said | “Is there any tea?”");
});

test.each([
  [
    "a quotation of which the end was found",
    "“We buy rides to the pier, and are one of many guests on it,” Clark Moro said.",
    "Clark Moro | said | and are one of many guests on it,”",
    "Clark Moro | said | “We buy rides to the pier, and are one of many guests on it,”",
  ],
  [
    "not one in which somebody else is quoted",
    "“I asked him,” Clark Moro said. “He was late,” Ada Venn said.",
    "Ada Venn | said | “He was late,”",
    "Ada Venn | said | “He was late,”",
  ],
  [
    "a sentence that was begun in its middle",
    "Making concessions for a deal that fails the town is not good, a clerk said.",
    "a clerk | said | that fails the town is not good",
    "a clerk | said | Making concessions for a deal that fails the town is not good",
  ],
  [
    "a sentence that goes on behind *after*",
    "Norvia is set to send the plan after Orlay changed it on Thursday, a diplomat said.",
    "a diplomat | said | Orlay changed it on Thursday",
    "a diplomat | said | Norvia is set to send the plan after Orlay changed it on Thursday",
  ],
  [
    "a sentence that goes on with what it notes",
    "The army was blamed for the fire, noting that it was late, according to the board.",
    "the board | according to | noting that it was late",
    "the board | according to | The army was blamed for the fire, noting that it was late",
  ],
  [
    "a quotation, and not the heading of two sentences that has run into it",
    "Related article The world wants peace. Moro has other ideas “Today the winner is the one who waits,” Lind said.",
    "Lind | said | Moro has other ideas “Today the winner is the one who waits,”",
    "Lind | said | “Today the winner is the one who waits,”",
  ],
  [
    "what somebody else is heard to shout stays hers",
    "The guard heard a woman shout “We will never give up the pier,” Lind said.",
    "Lind | said | The guard heard a woman shout “We will never give up the pier,”",
    "Lind | said | The guard heard a woman shout “We will never give up the pier,”",
  ],
  [
    "who does it stands behind by",
    "Lund's plan has been strongly criticised by war veterans.",
    "Lund's plan | has been strongly criticised by | war veterans",
    "war veterans | has been strongly criticised by | Lund's plan",
  ],
  [
    "a claim, and not what became of it",
    "Union claims that the army had fled were denied by the ministry.",
    "Union | claims | that the army had fled were denied by the ministry",
    "Union | claims | that the army had fled",
  ],
  [
    "a claim that something was false",
    "The ministry claims that the report was false.",
    "The ministry | claims | that the report was false",
    "The ministry | claims | that the report was false",
  ],
  [
    "a report that something was denied",
    "The board reports that losses were denied by the bank.",
    "The board | reports | that losses were denied by the bank",
    "The board | reports | that losses were denied by the bank",
  ],
  [
    "no quotation of whoever is called by an age behind it",
    "“It was late,” the 41-year-old said. “I was early,” the 36-year-old said.",
    "the 41-year-old | said | “It was late,”…“I was early,”",
    "the 41-year-old | said | “It was late,”",
  ],
  [
    "a quotation that ends before the next sentence",
    "“It was late,” Omar Breck said. “I was early.” Breck said no more.",
    "Omar Breck | said | “It was late,”…“I was early.”",
    "Omar Breck | said | “It was late,” … “I was early.”",
  ],
  [
    "no quotation of whoever is named between",
    "“The pier is safe.” Omar Breck said. “It never was,” Dara Voss added.",
    "Dara Voss | added | “The pier is safe.”…“It never was,”",
    "Dara Voss | added | “It never was,”",
  ],
  [
    "not one that was begun behind another clause",
    "The pier was shut, but the boats would sail, a clerk said.",
    "a clerk | said | the boats would sail",
    "a clerk | said | the boats would sail",
  ],
])("what is said is whole: %s", (_, text, read, expected) => {
  expect(mend(text, read)).toBe(expected);
});

const neural = await neuralEngine().catch(() => null);

test
  .runIf(neural)
  .each([
    "The mayor refused to confirm that the army had killed 40 people.",
    "The rebels neither claimed the raid nor said that the army had killed 40 people.",
    "The mayor apologised for saying that the army had killed 40 people.",
  ])("what is withheld or taken back is asserted by nobody, whichever engine reads it: %s", async (text) => {
  const [reading] = await readReports([{ text }], neural as NonNullable<typeof neural>);
  const { statements = [], figures = [] } = reading ? confident(reading, KEPT_CONFIDENCE) : {};
  const about = statements.filter(({ content }) => content.some((span) => text.slice(...span).includes("40 people")));
  expect(about.map(({ assertion }) => assertion.polarity)).toEqual(["negated"]);
  expect(figures.some(({ whose }) => whose.by === "reporter")).toBe(false);
});

test.each([
  [
    "the next sentence without a stop",
    "Moro said the pier was shut for want of hands  She also blamed the owners.",
    "Moro | said | the pier was shut for want of hands  She also blamed the owners",
    "Moro | said | the pier was shut for want of hands",
  ],
  [
    "not a name that begins so",
    "Moro said the trade was good for The Hague and Lisk.",
    "Moro | said | the trade was good for The Hague and Lisk",
    "Moro | said | the trade was good for The Hague and Lisk",
  ],
  [
    "what is left unsaid",
    "Moro said that the sale was off, but did not say why.",
    "Moro | said | that the sale was off, but did not say why",
    "Moro | said | that the sale was off",
  ],
  [
    "what is not yet told",
    "The board put the loss at nine boats, and has not released their names.",
    "The board | put | the loss at nine boats, and has not released their names",
    "The board | put | the loss at nine boats",
  ],
  [
    "not what somebody did not do",
    "Moro said that the owners came, but did not pay.",
    "Moro | said | that the owners came, but did not pay",
    "Moro | said | that the owners came, but did not pay",
  ],
  [
    "what the reporter says is meant",
    "Moro thanked him for “opening the gates,” referring to the vote in May.",
    "Moro | thanked | him for “opening the gates,” referring to the vote in May",
    "Moro | thanked | him for “opening the gates,”",
  ],
  [
    "what the reporter says first",
    "Nine towns were called and, according to a survey, half of them went.",
    "a survey | according to | Nine towns were called … half of them went",
    "a survey | according to | half of them went",
  ],
  [
    "a heading before who speaks",
    "Rising fears in Orlay Stoltz said on Monday they were late.",
    "Stoltz | said | Rising fears in Orlay … they were late",
    "Stoltz | said | they were late",
  ],
  [
    "not the beginning of what is said",
    "The tower, according to Moro, was built in May.",
    "Moro | according to | The tower … was built in May",
    "Moro | according to | The tower … was built in May",
  ],
  [
    "not whom one has asked",
    "Moro was asked by Ada Venn whether the pier was safe.",
    "Ada Venn | was asked by | Moro … whether the pier was safe",
    "Ada Venn | was asked by | Moro … whether the pier was safe",
  ],
  [
    "whom one asks",
    "Moro was asked whether the pier was safe.",
    "Moro | was asked | whether the pier was safe",
    " | was asked | whether the pier was safe",
  ],
  [
    "what a body is",
    "According to the bureau, which counts such thefts, they fell in May.",
    "the bureau | According to | which counts such thefts, they fell in May",
    "the bureau | According to | they fell in May",
  ],
  [
    "the answer of another",
    "“Shall I go?” he asks a friend. “What if it is late?” she replies.",
    "he | asks | “Shall I go?” … “What if it is late?”",
    "he | asks | “Shall I go?”",
  ],
  [
    "the name of a broadcast",
    "“We are ready,” Moro told Radio Lisk's Ada Venn on “Face of the Town.” It rained.",
    "Moro | told | “We are ready,” … “Face of the Town.”",
    "Moro | told | “We are ready,”",
  ],
])("what a page or a reporter runs on with is none of what is said: %s", (_, text, read, expected) => {
  expect(mend(text, read)).toBe(expected);
});

test.each([
  [
    "a line above, whose quotation is closed",
    "“We will not talk to rebels”\n\nThe harbour was hit on Monday, the army said.",
    "the army | said | “We will not talk to rebels”\n\nThe harbour was hit on Monday",
    "the army | said | The harbour was hit on Monday",
  ],
  [
    "not speech that is left open there",
    "“We will not talk.\n\n“We will fight,” the army said.",
    "the army | said | “We will not talk.\n\n“We will fight,”",
    "the army | said | “We will not talk.\n\n“We will fight,”",
  ],
])("what is said begins in its paragraph: %s", (_, text, read, expected) => expect(mend(text, read)).toBe(expected));

test.runIf(neural)("a place before a heading's colon says nothing, unless words of somebody follow", async () => {
  const kept = async (text: string) => {
    const [reading] = await readReports([{ text }], neural as NonNullable<typeof neural>);
    const statements = reading ? confident(reading, KEPT_CONFIDENCE).statements : [];
    return statements.map(({ source }) => source.map((span) => text.slice(...span)).join());
  };
  const below = "\n\nThe harbour at Lesk was hit on Monday. Nobody was hurt, the army said in a statement.";
  expect(await kept(`Norvia: Fatal attack on the harbour at Lesk${below}`)).toEqual(["the army"]);
  expect(await kept(`Norvia: “We will not talk to rebels”${below}`)).toEqual(["Norvia", "the army"]);
});

const LISTS = {
  articles: "The United States, the G7 and the European Union condemned the raid.",
  day: "On Monday, Norvia, Tarsia and Melland said it was late.",
  letter: "A letter to Mara Voss, Tom Hale and Ina Kest said it was late.",
  content: "The border would open, Norvia, Tarsia and Melland said.",
  heading: "US, Norvia announce drills\n\nThey begin in May.",
  some: "Some voters backed the mayor, while others turned away, saying it was late.",
  elsewhere: "Elsewhere, the army and the police said it was late.",
  place: "In Orlay, the army and the police said it was late.",
  left: "The envoy left Orlay, Norvia and Tarsia said.",
  army: "The army shelled the town while others slept, saying it was late.",
  talks: "Talks, the army and the police said, had failed.",
} as const;

test.each([
  [
    LISTS.articles,
    "the G7 and the European Union | condemned | the raid",
    "The United States, the G7 and the European Union",
  ],
  [LISTS.day, "Tarsia and Melland | said | it was late", "Norvia, Tarsia and Melland"],
  [LISTS.letter, "Tom Hale and Ina Kest | said | it was late", "A letter to Mara Voss, Tom Hale and Ina Kest"],
  [LISTS.content, "Tarsia and Melland | said | The border would open, Norvia", "Norvia, Tarsia and Melland"],
  [LISTS.heading, "Norvia | announce | drills", "US, Norvia"],
  [LISTS.some, "Some voters | saying | it was late", "others"],
  [LISTS.elsewhere, "the army and the police | said | it was late", "the army and the police"],
  [LISTS.place, "the army and the police | said | it was late", "the army and the police"],
  [LISTS.left, "Norvia and Tarsia | said | The envoy left Orlay", "Norvia and Tarsia"],
  [LISTS.army, "The army | saying | it was late", "The army"],
  [LISTS.talks, "the army and the police | said | Talks … had failed", "the army and the police"],
])("all who speak together: %s", (text, read, whole) => expect(mend(text, read).split(" | ")[0]).toBe(whole));
