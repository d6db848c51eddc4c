import { linearEngine } from "@according/model-en";
import { describe, expect, test } from "vitest";
import { readReport } from "../src/index.ts";
import { speaker } from "./support.ts";

/** Who says what is said last, or "? A or B" where it is left open. */
const last = (text: string): string => {
  const reading = readReport(text);
  return speaker(reading, reading.statements.at(-1) as (typeof reading.statements)[number]);
};

describe("a description that several fit is whoever has just spoken", () => {
  test.each([
    [
      "of two officials",
      "An Orlay official said the port was shut. A senior customs official said it was open. The official said it would stay so.",
      "a senior customs official",
    ],
    [
      "this one",
      "An Orlay official said the port was shut. Another Orlay official said it was open. This official said it would stay so.",
      "another Orlay official",
    ],
    [
      "with a sentence between",
      "A harbour source said the port was shut. A navy source said it was open. Nine ships waited. The source said they would sail.",
      "a navy source",
    ],
    [
      "of two ministries",
      "The trade ministry and the farm ministry met. The farm ministry said prices would fall. The ministry said it was sure.",
      "farm ministry",
    ],
    [
      "of two spokeswomen",
      "A spokeswoman for Corvin Rail said the line was shut. A spokeswoman for Orlay Council said it was not. The spokeswoman said buses would run.",
      "a spokeswoman for Orlay Council",
    ],
  ])("%s", (_, text, name) => expect(last(text)).toBe(name));

  test.each([
    [
      "another of them is spoken of since",
      "An Orlay official said the port was shut. A Norland official denied what an Orlay official had said. The official said it would stay so.",
    ],
    [
      "none of them has spoken lately",
      "An Orlay official and a Norland official met on Monday, Dara Voss said. It rained, Ivo Brand said. The official said the port was shut.",
    ],
    [
      "somebody else has spoken since",
      "An Orlay official said the port was shut. A Norland official said it was open. Dara Voss, who owns a boat, said it did not matter. The official said it would stay so.",
    ],
  ])("and nobody where %s", (_, text) => expect(last(text)).not.toMatch(/^(?:an Orlay|a Norland) official$/));
});

describe("a body that has just spoken is nearer than one whose name has the noun", () => {
  test.each([
    [
      "a watch is a group",
      "A Corvin farmers' group welcomed the plan. Norland Rescue Watch said the road was cut. “We urge others to leave,” the group said on Monday.",
      "Norland Rescue Watch",
    ],
    [
      "by its initials",
      "A Corvin assault group had attacked. The NCRS said three of its workers were killed. The organisation said it did not know who had shelled them.",
      "NCRS",
    ],
    [
      "whoever was called so before",
      "A Corvin farmers' group welcomed the plan. Norland Rescue Watch said the road was cut. The group said it was late. “It is,” Ivo Brand said. The group said its report would follow.",
      "Norland Rescue Watch",
    ],
    [
      "whoever was said to be one",
      "The campaign group Level Ground said the bridges were unsafe. The trade ministry said they were sound. The group said it had measured them.",
      "Level Ground",
    ],
    [
      "said to be one behind the name",
      "Groundwatch, a campaign group, said the bridges were unsafe. The trade ministry said they were sound. The group said it had measured them.",
      "Groundwatch",
    ],
  ])("%s", (_, text, name) => expect(last(text)).toBe(name));

  test.each([
    [
      "a state is no organisation",
      "The Sarn Association met. Norland said it would fire. The organisation said it had no rockets.",
      "Norland",
    ],
    [
      "an army is no group",
      "The armed group Sarn Front fired at a convoy. The Norland army said it had answered. The group said it had rockets.",
      "Norland army",
    ],
    [
      "a ministry is no organisation",
      "The Norland Ministry of Health said nine had died. The organisation said it had sent doctors.",
      "Norland Ministry of Health",
    ],
  ])("but %s", (_, text, name) => expect(last(text)).not.toContain(name));
});

/** Who says each thing, in the order of the text. */
const all = (text: string): string[] => {
  const reading = readReport(text);
  return reading.statements.map((one) => speaker(reading, one));
};

describe("an office is whoever holds it", () => {
  test.each([
    [
      "of a state by its people's word",
      "Norvia's President Dara Voss has said the port will open. The navy was late. “Everybody can see it,” the Norvian president said.",
    ],
    [
      "a leader is its head of government",
      "Norvian Prime Minister Dara Voss has said the port is shut. The Norvian leader said it would open.",
    ],
    [
      "with how it is thought of",
      "Finance Minister Dara Voss said it was late. In a speech, the far-right minister said nobody came.",
    ],
    [
      "shortened before the name",
      "Rep. Dara Voss said the border was open. Asked how, the congresswoman replied: “I asked.”",
    ],
    ["by what stands before the name", "Prof Dara Voss grew up in Orlay. “It was late,” the professor said."],
    [
      "by another word for it",
      "Dara Voss, head of the Harbour Service, said ships had sunk. Many waited, the Harbour Service boss said.",
    ],
    [
      "with two words before it",
      "External Affairs Secretary Dara Voss met Ivo Brand on Monday. The external affairs secretary said it was late.",
    ],
    [
      "of a bank that has a place in its name",
      "Bank of Norvia governor Dara Voss met Ivo Brand. The Bank of Norvia governor said it was late.",
    ],
  ])("%s", (_, text) => expect(last(text)).toBe("Dara Voss"));

  test.each([
    [
      "another state's",
      "Norvian Prime Minister Dara Voss has said the port is shut. The Sarnish leader said it was not.",
    ],
    ["another portfolio", "Finance Minister Dara Voss said it was late. The shipping minister said nobody came."],
    [
      "of whom the holder only spoke",
      "Norvia's First Minister Una Fell defended Ms Voss. Dara Voss is a clerk. The first minister said it was late.",
    ],
    [
      "of two who hold it",
      "Finance Minister Dara Voss met Defence Minister Ivo Brand. The far-right minister said it was late.",
    ],
  ])("but not %s", (_, text) => expect(last(text)).not.toBe("Dara Voss"));
});

describe("an office whose place is said is somebody's only where the report has told that place of him", () => {
  test.each([
    [
      "before his office",
      "Norvian President Dara Voss signed the law. The Norvian president said it was an act of war.",
    ],
    [
      "behind his name",
      "President Dara Voss of Norvia flew home after talks with President Ivo Brand. The Norvian president said the port would open.",
    ],
    [
      "with another office of his",
      "Dara Voss, mayor of Orlay, met Ivo Brand. The Orlay mayor said the bridge was shut.",
    ],
    [
      "shortened as it is said",
      "Dara Voss, a Norvian Port Authority chief, said it was late. The Port Authority chief said ships waited.",
    ],
  ])("told %s", (_, text) => expect(last(text)).toBe("Dara Voss"));

  test.each([
    ["nothing was told", "President Dara Voss signed the law. The Sarnish president said it was an act of war."],
    ["he only went there", "Foreign Minister Dara Voss flew to Sarn. The Sarnish foreign minister said it was shut."],
    [
      "another was not named",
      "President Dara Voss spoke with the leaders of Norvia and Sarn. The Norvian president said the port would open.",
    ],
    [
      "another has just come from there",
      "President Ivo Brand left Norvia for talks with President Dara Voss. The Norvian president said the port would open.",
    ],
  ])("and nobody's of whom %s", (_, text) => expect(last(text)).not.toMatch(/Dara Voss|Ivo Brand/));
});

describe("a minister who is called far-right is the one who was called so", () => {
  test.each([
    [
      "before the name",
      "The far-right minister Dara Voss walked out. Finance Minister Ivo Brand called it a stunt. The far-right minister said it was late.",
    ],
    [
      "with a comma before the name",
      "The far-right minister, Dara Voss, walked out. Finance Minister Ivo Brand called it a stunt. The far-right minister said it was late.",
    ],
    [
      "at the head of a sentence",
      "Far-right deputy Dara Voss walked out. Liberal deputy Ivo Brand called it a stunt. The far-right deputy said it was late.",
    ],
    [
      "as the other was not",
      "Conservative deputy Dara Voss walked out. The far-left deputy Ivo Brand called it a stunt. The conservative deputy said it was late.",
    ],
  ])("%s", (_, text) => expect(last(text)).toBe("Dara Voss"));

  test.each([
    [
      "of two who were",
      "The far-right deputy Dara Voss walked out. The far-right deputy Ivo Brand called it a stunt. The far-right deputy said it was late.",
    ],
    [
      "whose side was told",
      "Dara Voss of the far-right walked out. Liberal deputy Ivo Brand called it a stunt. The far-right deputy said it was late.",
    ],
  ])("and not the one who spoke, %s", (_, text) => expect(last(text)).not.toMatch(/^(?:Dara Voss|Ivo Brand)$/));
});

describe("who only kept silent has not just spoken", () => {
  const ministries = (silent: string): string =>
    `The Norvian foreign ministry said its envoy was held. The Sarnish interior ministry ${silent}. The ministry said he was well.`;

  test.each([
    "had no comment",
    "declined to comment",
    "did not respond to a request for comment",
    "could not be reached for comment",
  ])("of two ministries the one that %s", (silent) =>
    expect(last(ministries(silent))).not.toBe("Sarnish interior ministry"),
  );

  test("but the one that said something", () =>
    expect(last(ministries("said it knew of no arrest"))).toBe("Sarnish interior ministry"));

  test.each([
    [
      "company",
      "Halden said two ships sank. Corval declined to comment. The company said the crews were safe.",
      "Corval",
    ],
    [
      "group",
      "The rights group Level Ground said nine were held. The campaign group Open Hands declined to comment. The group said it had names.",
      "Open Hands",
    ],
  ])("of two the %s", (_, text, name) => expect(last(text)).not.toBe(name));

  test("though alone it goes on", () =>
    expect(last("Corval declined to comment. The company said the crews were safe.")).toBe("Corval"));

  test("of two officials", () =>
    expect(
      last(
        "A customs official said the port was shut. A harbour official declined to comment. The official said ships waited.",
      ),
    ).not.toBe("a harbour official"));
});

describe("a body is no longer meant where another has come between", () => {
  test.each([
    [
      "called another group",
      "The rights group Level Ground said nine were held. Another group, Open Hands, said it was twelve. The group said it had names.",
    ],
    [
      "called another local rights group",
      "The rights group Level Ground said nine were held. Another local rights group counted twelve. The group said it had names.",
    ],
    [
      "of a company",
      "The company Level Ground said two ships were lost. A rival company lost four. The company said the crews were safe.",
    ],
    [
      "named without a word of what it is",
      "The aid organisation Level Ground said its convoy was stopped. Bread First suspended its work. The organisation said it would return.",
    ],
    [
      "named after one that only owns something",
      "The Level Ground Foundation's convoy was stopped at the border. Bread First suspended its work. The organisation said it would return.",
    ],
  ])("%s", (_, text) => expect(last(text)).not.toMatch(/^Level Ground/));

  test.each([
    [
      "the government answered",
      "The rights group Level Ground said nine were held. The government called the group a foreign agent. The group said it had names.",
    ],
    [
      "a person was there",
      "The rights group Level Ground said nine were held. Mayor Dara Voss was there. Peter Lind waited. The group said it had names.",
    ],
    [
      "its name is told again",
      "The rights group Level Ground said nine were held. Level Ground counts them each week. The group said it had names.",
    ],
    [
      "a ministry acted",
      "The rights group Level Ground said nine were held. Norvian Border Police shut the road. The group said it had names.",
    ],
  ])("but where only %s it is", (_, text) => expect(last(text)).toBe("Level Ground"));
});

test("who is silent leaves nobody open of another kind", () =>
  expect(
    last(
      "Norvitek sank. Corval Foods and Halden Foods shut. Corval Foods declined to comment. The airline said it was late.",
    ),
  ).toBe("airline"));

describe("where one more of a kind is told of in between", () => {
  test.each([
    [
      "a second",
      "The doctor, Sam Orde, said he would recover. A second doctor came. The doctor said the wound was clean.",
    ],
    [
      "a third who speaks",
      "“I fear it,” one online user wrote. A third said there were two: “I want a ruling,” the user wrote.",
    ],
  ])("%s, it is open", (_, text) => expect(last(text)).toMatch(/^\?|^nobody/));

  test("and without one it is who was told of", () =>
    expect(last("The doctor, Sam Orde, said he would recover. It rained. The doctor said the wound was clean.")).toBe(
      "Sam Orde",
    ));
});

describe("who is described first is named in the next sentence", () => {
  test.each([
    ["the holder of an office", "The Harbour Service head has said ships had sunk. Dara Voss said many waited."],
    [
      "behind what is fronted",
      "The port was “under threat”, the head of the Harbour Service has said. Giving her yearly report, Dara Voss said ships had sunk.",
    ],
    [
      "behind a quotation",
      "The head of the port has warned that it was late. “With no pilots, ships wait,” Dara Voss said.",
    ],
    [
      "somebody with a trade",
      "A former minister has said that the port was shut. Dara Voss, who left in May, told reporters that it was late.",
    ],
    [
      "by the office's short name",
      "The Norvian PM was quoted as saying that it was late. Norvian Prime Minister Dara Voss met Ivo Brand.",
    ],
  ])("%s", (_, text) => expect(all(text)[0]).toBe("Dara Voss"));

  test.each([
    ["it is not summed up", "The head of the port said it was late. Dara Voss said many waited."],
    [
      "the report has begun before",
      "Ships sank on Monday. The head of the port has said it was late. Dara Voss said many waited.",
    ],
    [
      "another speaks of a third",
      "A doctor has told an inquest that a boy was ill for days. Dara Voss said he had a cough.",
    ],
    [
      "the name does nothing but suffer",
      "A police officer has said he feared for his life. Dara Voss was shot on Monday.",
    ],
    [
      "the second denies what the first said",
      "A union leader has accused the firm of lying. Dara Voss denied the claim.",
    ],
    [
      "the second has an office of her own",
      "A union leader has said the firm was lying. Mine owner Dara Voss said it was not.",
    ],
    ["there is one of several", "One of the guards has said it was late. Dara Voss said nobody came."],
    [
      "somebody else is the subject there",
      "Lena Sorn was for years a minister who has said that ships were safe. Dara Voss said she was kind.",
    ],
    ["a man is a woman", "The chairman has said it was late. Dara Voss said nobody came."],
    [
      "a nominee is followed by another",
      "The Norvian Party nominee has said it was late. In May Norvian Party nominee Dara Voss lost.",
    ],
  ])("but not where %s", (_, text) => expect(all(text)[0]).not.toBe("Dara Voss"));
});

test.each([
  [
    "the statement is whose it was, told at the head of the sentence",
    "In its statement on Sunday, the Norvian army said nine had been freed. It rained. The statement said the families had been told.",
    "Norvian army",
  ],
  ["by a number at its door", "Ministers met on Monday. The port was shut, according to No 10.", "No 10"],
  ["herself", "Dara Voss sold the ferry. Voss herself said it was late.", "Dara Voss"],
  ["a state sooner than a given name", "Israel Brand met Dara Voss. Israel said the port was shut.", "Israel"],
  [
    "one of two sooner than both",
    "Both Norvia and the UZ said it was unlikely. Ivo Brand said no. The UZ said the port was shut.",
    "UZ",
  ],
  [
    "a tally",
    "According to a Courier tally of ministry statements, 12 ships sank.",
    "a Courier tally of ministry statements",
  ],
])("%s", (_, text, name) => expect(last(text)).toBe(name));

test.each([
  [
    "a statement of another's",
    "In a statement by the farm ministry, the Norvian army said nine were freed. The statement said it was late.",
    "Norvian army",
  ],
  ["by his given name a person who is called no state", "Ivo Brand met Dara Voss. Ivo said the port was shut.", "Ivo"],
])("and %s", (_, text, name) => expect(last(text)).not.toBe(name));

test("a space that keeps a line together is a space", () => {
  const text =
    "The Tesmar\u00a0Ministry of\u00a0Health said nine had died. According to the\u00a0ministry, a child was among them.";
  const { sources, statements } = readReport(text);
  expect(new Set(statements.map(({ speaker: id }) => id)).size).toBe(1);
  expect(sources.map(({ name }) => name)).toEqual(["Tesmar Ministry of Health"]);
});

describe("who is meant by fewer words than before", () => {
  test.each([
    [
      "a surname behind an office that is told in full",
      "The war goes on, harbour chief Jean-Pierre Delmas said. It is bad, Under-Secretary General for Peace Works Delmas said. “It is over,” Delmas said.",
      "Jean-Pierre Delmas",
    ],
    [
      "the surname, and nobody called “State Rice”",
      "Former Secretary of State Condolina Rice urged them to wait. “It is late,” Rice said.",
      "Condolina Rice",
    ],
    [
      "a surname that is a wind, behind a verb that is a name",
      "It is new, said Darrell West, a fellow. The bill is bad. Said West, the fellow: “It is thin.” “There is no rule,” he said.",
      "Darrell West",
    ],
    [
      "she, of whom the report opens",
      "Vice-President Mirla Voss has defended her plans. The Democratic nominee was pressed on them on Monday. “My values stay,” she told the Harrow Post.",
      "Mirla Voss",
    ],
    [
      "the group, of which the sentence before tells what is its own",
      "But Boro Hama has increased its attacks this year. The group claimed that schools were foreign.",
      "Boro Hama",
    ],
    [
      "the group that has just spoken",
      "According to Rescue for Orlay (RFO), the man was hurt. He had lost a hand, the group said.",
      "Rescue for Orlay",
    ],
    [
      "the statement, of whoever has put one out before",
      "Two were held, the Orlay interior ministry said in a statement. One was a teacher, it added. According to the statement, he ran a school.",
      "Orlay interior ministry",
    ],
    [
      "the statement, once more",
      "In a statement, the Orlay ministry said two were held. They ran, the statement added. One sang, it said. According to the statement, he ran a school.",
      "Orlay ministry",
    ],
    [
      "the teacher, as he was called behind his name",
      "Karl Bush, a retired teacher, was hurt. The teacher said it was late.",
      "Karl Bush",
    ],
    [
      "the plumber, as he was called before it",
      "Retired plumber Karl Bush was hurt. The plumber said it was late.",
      "Karl Bush",
    ],
    [
      "the ex-paratrooper",
      "Former paratrooper Karl Bush has walked for years. The ex-paratrooper said it was late.",
      "Karl Bush",
    ],
    [
      "the far-right minister, as she was called behind her name",
      "Dara Voss, the far-right minister, walked out. Finance Minister Ivo Brand called it a stunt. The far-right minister said it was late.",
      "Dara Voss",
    ],
    [
      "the mayor who was only told of",
      "Rolf Gant, the mayor of Orlay, was hurt. The mayor said it was late.",
      "Rolf Gant",
    ],
    [
      "the organisation whose figures the sentence before tells",
      "The Harbour League was founded in May. Harbour League’s figures included 150 thefts. The organisation said it was late.",
      "Harbour League",
    ],
    [
      "they, who saw the footage, which is a document",
      "Six experts who saw the footage said it was no missile. They said they could not be sure.",
      "Six experts",
    ],
    [
      "whose remarks they are in which he said it",
      "Joe Gant left on Monday. Networks cut away from live coverage of Rolf Brandt’s remarks from the hall in which he claimed the vote was illegal.",
      "Rolf Brandt",
    ],
    [
      "who goes on, and not who was told",
      "Viktor Oln told Rolf Gant that the dam was weak. He said it would fall.",
      "Viktor Oln",
    ],
    [
      "who goes on, where a paper was told",
      "Viktor Oln told the Harrow Post that the dam was weak. “I did not know,” he said.",
      "Viktor Oln",
    ],
    [
      "it, which has put out a statement",
      "The bank said in a statement that it was late. It said it would pay.",
      "bank",
    ],
    [
      "an announcement that is a statement",
      "The State Department said in an announcement that he would go. He will eat, the statement said.",
      "State Department",
    ],
  ])("%s", (_, text, name) => expect(last(text)).toBe(name));

  test.each([
    [
      "the president is another than the mayor",
      "Mayor Mirla Voss has defended her plans. The president was told of them on Monday. “My values stay,” she said.",
      "Mirla Voss",
    ],
    [
      "the statement of a report that tells of none",
      "The Orlay ministry said two were held. According to the statement, one ran a school.",
      "Orlay ministry",
    ],
    [
      "the statement is the League's, who put out the last",
      "The Orlay ministry said in a statement that two were held. The Harbour League said in a statement that none were. The ministry denied it. According to the statement, one ran a school.",
      "Orlay ministry",
    ],
    [
      "the statement is whose words she rejected",
      "Dara Voss rejected what Rolf Gant said in a statement. Voss said it was odd. The statement said it was late.",
      "Dara Voss",
    ],
    [
      "the group is the rival, not whose rival it is",
      "The Harbour League was founded in May. Harbour League’s rival has grown. The group said it was glad.",
      "Harbour League",
    ],
    [
      "the group may be of whose fighters was told",
      "Rescue for Orlay said fighters of Boro Hama had come. The group claimed that it had killed 40 people.",
      "Rescue for Orlay",
    ],
    [
      "the driver is the car's",
      "Karl Bush, a bus driver, was struck by a car. The driver said he had not seen him.",
      "Karl Bush",
    ],
    [
      "of two mayors neither is told",
      "Rolf Gant, the mayor of Orlay, and Ida Moro, the mayor of Talm, met. The mayor said it was late.",
      "Ida Moro",
    ],
    [
      "the mayor is another than the former one",
      "Dara Voss, the former mayor, was hurt. The mayor said it was late.",
      "Dara Voss",
    ],
    ["Said is a given name, too", "Ida Moro left on Monday. Said Moro, a pilot, said it was late.", "Ida Moro"],
    [
      "the patient is another than the nurse",
      "A nurse said the hand was hurt. They looked at his back. Suddenly, the patient worsened. “It burns,” he said.",
      "a nurse",
    ],
    [
      "the mayor is another than his aide",
      "Rolf Gant, an aide to the mayor of Orlay, was hurt. The mayor said it was late.",
      "Rolf Gant",
    ],
    [
      "the mayor is the second of three",
      "They met Rolf Gant, the mayor, and Ida Moro. The mayor said it was late.",
      "Rolf Gant",
    ],
    [
      "of two teachers neither is told",
      "Karl Bush, a retired teacher, was hurt. Ida Moro, a teacher, was not. The teacher said it was late.",
      "Karl Bush",
    ],
    [
      "a quotation may be his who was told",
      "Viktor Oln told Rolf Gant that the dam was weak. “I did not know,” he said.",
      "Viktor Oln",
    ],
    [
      "a report that is discussed may say it",
      "The committee discussed a report by the auditor. It said the dam was weak.",
      "committee",
    ],
    [
      "a report of which somebody speaks may say it",
      "The council said the report was one-sided. It said the dam was weak.",
      "council",
    ],
    [
      "of a lawyer no sex is known, and Pia Lund is beside him",
      "Pia Lund's lawyer said it was over. She said she would appeal.",
      "Pia Lund's lawyer",
    ],
    [
      "a spokesman for somebody",
      "Ilan Delmas left. It is late, spokesman for Harbour Works Delmas said.",
      "Ilan Delmas",
    ],
    [
      "the body that begins the sentence and says it or not",
      "Tarsia's army left. The Orlay harbour office is short of guards, it said.",
      "Tarsia's army",
    ],
  ])("but %s", (_, text, name) => expect(last(text)).not.toBe(name));
});

test("a country is no leader at whom it shot", () => {
  const { sources } = readReport(
    "Yah Sinwer, the leader Tarsia shot at in May, left on Monday. Many were killed in Tarsia. Tarsia said it was late.",
  );
  expect(sources.filter(({ name }) => name === "Tarsia").map(({ kind }) => kind)).not.toContain("person");
});

describe("the statement, the letter, the report is whose the last sentence tells that speaks of one", () => {
  test.each([
    [
      "who issued it",
      "The harbour board released a statement on Saturday. “The pier is lost,” the statement said.",
      "harbour board",
    ],
    [
      "another",
      "Moro's office on Saturday released another statement blaming Sarrun. “Nobody came,” the statement said.",
      "Moro's office",
    ],
    [
      "two",
      "The board and the union issued a joint statement on Monday. “We stand together,” the statement said.",
      "board and the union",
    ],
    [
      "from whom it came",
      "A statement from the harbour board said the pier was lost. Nobody was hurt, the statement said.",
      "harbour board",
    ],
    ["by whom it is", "Moro rejected a letter by the union. “The pier is lost,” the letter said.", "union"],
    [
      "who said so in one, where another spoke since",
      "The pier is lost, the harbour board said in a statement. Tickets show whether a traveller has paid. It will be mended, the statement said.",
      "harbour board",
    ],
    [
      "the last of two",
      "Dara Moro said in a statement it was lost. Lind released a statement on Sunday. “Nobody was hurt,” the statement said.",
      "Lind",
    ],
    [
      "an outlet that reported",
      "Orlay's Channel 12 reported that it was late. The report claimed that the pier was lost.",
      "Orlay's Channel 12",
    ],
  ])("%s", (_, text, name) => expect(last(text)).toBe(name));

  test.each([
    [
      "another of whose own it is",
      "The union released a statement. The board released its own. “It is lost,” the statement said.",
      /union|board/,
    ],
    ["who only read it", "Mayor Dara Lund read a statement. “The pier is lost,” the statement said.", /Lund|mayor/],
    [
      "beside one who issued it",
      "The union, whose chief issued a statement, left. “The pier is lost,” the statement said.",
      /union|chief/,
    ],
    [
      "of two statements",
      "The board issued a statement on a statement by the union. “It is lost,” the statement said.",
      /board|union/,
    ],
    [
      "a study between",
      "The Orlay Post reported that it was late. A study was published. The report claimed that the pier was lost.",
      /Post/,
    ],
    [
      "who has denied one",
      "The army denied having issued a statement. “The pier is lost,” the statement said.",
      /army/,
    ],
  ])("but not %s", (_, text, name) => expect(last(text)).not.toMatch(name));
});

test.each([
  ["Channel 12 said the pier was lost.", "Channel 12"],
  ["France 24 said the pier was lost.", "France 24"],
  ["Article 5 says that all must help.", "Article 5"],
  ["Unit 81 said the pier was lost.", "Unit 81"],
])("a number may be part of a name: %s", (text, name) => expect(last(text)).toBe(name));

test("no room and no day speaks", () => {
  for (const text of ["Room 12 said the pier was lost.", "Flight 81 said the pier was lost."])
    expect(last(text)).not.toMatch(/Room|Flight/);
});

describe("he who opens a sentence may be named behind him", () => {
  test("as whoever was spoken of before", () => {
    const text = "Adam Moro met Kell Lind. As he vowed that Orlay would stay, Moro thanked Lind for the ferry.";
    const reading = readReport(text);
    const vowed = reading.statements.find(({ cue }) => cue.some((span) => text.slice(...span) === "vowed"));
    expect(vowed && speaker(reading, vowed)).toBe("Adam Moro");
  });

  test("and where another is named there it is not told which", () => {
    const text = "Adam Moro spoke on Monday. While he denied that the pier was lost, Omar Lind said it was shut.";
    const reading = readReport(text);
    const denied = reading.statements.find(({ cue }) => cue.some((span) => text.slice(...span) === "denied"));
    expect(denied && speaker(reading, denied)).not.toMatch(/^(?:Adam Moro|Omar Lind)$/);
  });
});

test("an official, since when a special agent has spoken, is not surely the official", () => {
  const agent =
    "A navy official confirmed that it was late. A special agent with the harbour police said many had been hired.";
  expect(last(`${agent} The official said it was too good to be true.`)).not.toMatch(/^a navy official$/);
  expect(
    last("A navy official said it was late. Kell Lind, a farmer, said he left. The official said it was true."),
  ).toBe("a navy official");
});

test("a front that another state backs is the front, and nobody of whom it may be *he*", () => {
  const { sources } = readReport(
    "Fire between Orlay and Tarsia-backed Sarrun was daily. Sarrun said it had hit a base.",
  );
  expect(sources.map(({ name, kind }) => [name, kind])).toContainEqual(["Sarrun", "organisation"]);
});

test("the campaign of a name is a weak sign of a later he", () => {
  const text =
    "The Donal Trask campaign asked for a count. Few expect a change, David Kanon said. The Trask campaign's demand came early, but Kanon said he did not expect a change.\n“There are always errors,” he said.";
  expect(last(text)).not.toBe("Donal Trask");
});

test("the Times is no short name of the Financial Times", () => {
  expect(last("The Financial Times says shares rose. The Times says the pier is lost.")).toBe("Times");
});

test("it is open who says of a body that opens the sentence, behind somebody who was silent", () => {
  expect(
    last(
      "Tarsia has not commented on whether its troops shoot. The Harrow Prosecutor's Office is “taking measures” into the shooting, it said.",
    ),
  ).not.toBe("Tarsia");
});

describe("of what he says by the way in a clause its subject says it", () => {
  test.each([
    [
      "Donal Tramm said it was late. Viktor Orsan met Tramm on Monday for what he called a “mission of peace”.",
      "Viktor Orsan",
    ],
    ["Mara Voss said it was late. Anna Bell has begun what she described as “the last talks”.", "Anna Bell"],
    ["Tom Brell said it was late. The council has opened what he called a “safe road”.", "Tom Brell"],
  ])("%s", (text, name) => {
    const reading = readReport(text);
    const [, ...others] = reading.statements.filter(({ confidence }) => confidence > 0.4);
    expect(others.map((one) => speaker(reading, one))).toEqual([name]);
  });
});

test.each([
  "Mayor Mara Voss said the city would mourn. Anna Bell was killed in what she called “a senseless attack”.",
  "Anna Bell died after what she called “months of neglect”.",
  "Anna Bell faces a lawsuit from Mara Voss over what she called “gossip”.",
  "Peter Lind was beaten by Thomas Moro in what he called “a good night”.",
  "The president, Peter Lind, said the general would go. The general has run what he called “a private war”.",
  "Tom Brell said it was late. Ships were held by Omar Voss in what he called a “mistake”.",
  "The accuser, Mara Voss, was heard on Monday. Shiloh Lind then did what she called “the unthinkable”.",
])("to whom something is done has not surely said it: %s", (text) => {
  const reading = readReport(text);
  const called = reading.statements.filter(({ cue }) => cue.some((span) => text.slice(...span).startsWith("called")));
  expect(called.map((one) => speaker(reading, one)).filter((name) => !name.startsWith("?"))).toEqual([]);
});

describe("he of whom somebody speaks in quotation marks", () => {
  const inner = (text: string): string => {
    const reading = readReport(text);
    const he = reading.statements.find(({ source }) => source.some((span) => /^he$/i.test(text.slice(...span))));
    return he ? speaker(reading, he) : "none";
  };

  test("is the only one whom the sentence names", () => {
    const told =
      "A navy official said it was late. The plan was saved when Prime Minister Viktor Orsan gave way.\n“The prime minister has assured me of it, and he has confirmed that Norvia will pay,” Adam Stoll said.";
    expect(inner(told)).toBe("Viktor Orsan");
  });

  test.each([
    "Tom Brell spoke on Monday.\n“My brother is afraid. He says that the police will come,” Mara Voss said.",
    "Tom Brell spoke on Monday.\n“The judge was late, and he says that the police will come,” Mara Voss said.",
    "Tom Brell spoke on Monday.\n“The governor met the mayor, and he said that it would come,” Mara Voss said.",
    "Peter Lind met Tom Brell.\n“He kept talking of Tom Brell, and he said that the man was a spy,” Mara Voss said.",
    "Tom Brell was late.\n“We told the mayor about Tom Brell, and he said that he would see,” Mara Voss said.",
  ])("is nobody named before where somebody else is told of there: %s", (text) =>
    expect(inner(text)).not.toMatch(/^Tom Brell$/),
  );

  test("is whoever was named before where a body alone is told of there", () => {
    expect(
      inner("Tom Brell spoke on Monday.\n“The council is late, and he says that the road is shut,” Mara Voss said."),
    ).toBe("Tom Brell");
  });
});

test("they are not those who spoke before where the sentence between tells of other people", () => {
  const text = (others: string) =>
    `Farmers in Dolna said on Monday the river was poisoned. ${others} They say nobody will pay.`;
  expect(last(text("Fishermen have lost their boats in the storms."))).not.toMatch(/^farmers/i);
  expect(last(text("The gurus have left the valley."))).not.toMatch(/^farmers/i);
  expect(last(text("The storms have lasted for a week."))).toMatch(/^farmers/i);
});

describe("a body that is named together with others", () => {
  test.each([
    [
      "The Orlay Trust and the Bell Institute said it was late. The institute said the river was dead.",
      "Bell Institute",
    ],
    ["The health ministry and the Orlay Trust said it was late. The ministry said 4 were missing.", "health ministry"],
    ["Doctors at the Al-Noor hospital said 14 had died. The hospital said 5 were children.", "Al-Noor hospital"],
    ["Analysts at Corvin Bank said rates would rise. The bank said it was late.", "Corvin Bank"],
    ["The Orlay Trust met the Bell Institute on Monday. It said the river was dead.", "Orlay Trust"],
    ["Gerd Falk accused the council of negligence. The council said it was late.", "council"],
    ["Gerd Falk accused the court of appeal of bias. The court of appeal said it was late.", "court of appeal"],
    ["Gerd Falk accused the council of elders. The council of elders said it was late.", "council of elders"],
    ["Gerd Falk accused the ministry of health. The ministry of health said it was late.", "ministry of health"],
  ])("%s", (text, name) => expect(last(text)).toBe(name));

  test.each([
    "The health ministry and the foreign ministry said it was late. The ministry said 4 were missing.",
    "The rebels said they had taken Dolna. The army said they had been driven out. They said fighting went on.",
    "Judge Omar Sedd asked Kest whether he understood. He said he did.",
  ])("and nobody where it may be another: %s", (text) => expect(last(text)).toMatch(/^\?/));
});

test("he is not who spoke before where another is told to be among those present", () => {
  const text =
    "A man of 50 said it was late. “It is late,” he said. Among those present was 24-year-old Adam Peer, a student. He told the Courier that it was early.";
  expect(last(text)).not.toBe("a man of 50");
});

test("the group is open behind a name of one word of which the sentence before tells", () => {
  const text = (then: string) =>
    last(
      `The Southern Front and Hadar fought on. The Southern Front said it was late. ${then} On Monday, the group said it was sure.`,
    );
  expect(text("Hadar has been hit by a series of raids.")).not.toBe("Southern Front");
  expect(text("Residents have fled the town.")).toBe("Southern Front");
});

describe("somebody who has one name", () => {
  const text = (who: string, then: string) =>
    `Banda Yamer, who founded a charity, says pay is low. “Every day we get calls,” she says. ${who} ${then} “I would like to go home,” she says.`;
  test.each([
    ["Chiku, a domestic worker from Kolm,", "cannot pay for the flight."],
    ["Chiku, another domestic worker,", "cannot pay. She has lived in Dolna for a year."],
  ])("and is told of just before may be *she*: %s", (who, then) =>
    expect(last(text(who, then))).not.toBe("Banda Yamer"),
  );

  test("is no state and no firm that is called by such a noun", () => {
    const { sources } = readReport(
      "Norvia, an ally of Tesmar, said it was late. Kolm, a supplier of gas, said it was early.",
    );
    expect(sources.map(({ kind }) => kind)).not.toContain("person");
  });
});

test("it is open behind what another did then", () => {
  const text = (then: string) =>
    last(`The Orlay ministry said it would guard against Tarsia${then}. It blamed the council for the strike.`);
  expect(text(", as in April, when Tarsia fired 300 rockets at Dolna")).not.toBe("Orlay ministry");
  expect(text(" from April on")).toBe("Orlay ministry");
});

test("of two papers of which one is called by the other's last word each is itself", () => {
  const text = "The storm is on the front pages of The Guardian and The Financial Times. The Times says it was late.";
  expect(last(text)).toBe("Times");
});

describe("one of several who spoke together", () => {
  test.each([
    [
      "the official",
      "A navy official and a farmer said it was late. The official said it was over.",
      "a navy official",
    ],
    ["the diplomat", "A diplomat and a Tarsian source said it was late. The diplomat said it was over.", "a diplomat"],
  ])("%s", (_, text, name) => expect(last(text)).toBe(name));

  test.each([
    "A navy official and a customs official said it was late. The official said it was over.",
    "A police officer and another officer said it was late. The officer said it was over.",
    "A police officer and two other officers said it was late. The officer said it was over.",
  ])("and of two of a kind none: %s", (text) => expect(last(text)).not.toMatch(/navy|customs|^a police|another/));
});

describe("he is open behind somebody of no name who has just been told of, and no name before", () => {
  test.each([
    "President Adam Zorin hailed the raid. He said it would go on. A farmer near the border lost his barn. “It went up at once,” he said.",
    "President Adam Zorin hailed the raid. Over the app, a soldier still in Tarsia tells us much of the planning. “It worked,” he says. “Nobody saw us.”\n“They reached the town,” he adds.",
  ])("%s", (text) => expect(last(text)).not.toBe("Adam Zorin"));

  test("but not behind a body, or somebody who is no he", () => {
    const group =
      "A farmers' group wants Omar Lewis to leave. It follows a post Mr Lewis wrote, in which he claimed the pier was lost.";
    expect(last(group)).toBe("Omar Lewis");
    expect(last("Adam Zorin spoke on Monday. A nun was there. “It went up at once,” he said.")).toBe("Adam Zorin");
  });
});

test("a post that has run into the text is nobody of whom the report goes on", () => {
  const text =
    "Amnesta said it would sue. The company Harrow Group must lose its licence https://t.example/kX8j It said it had asked the ministry.";
  expect(last(text)).not.toBe("Harrow Group");
});

test("who denies the claims of others does not say that they were not made", () => {
  const text = "Tarsia denies union claims that it has sent troops.";
  const { statements } = readReport(text);
  const claims = statements.filter(({ cue }) => cue.some((span) => text.slice(...span) === "claims"));
  expect(claims.map(({ assertion }) => assertion.polarity)).not.toContain("negated");
});

test("who has asked somebody is not surely who answers", () => {
  const asked = "“Would you halt the sales?” Dana Bell asked the vice president on Thursday.";
  expect(last(`${asked} “Let me be clear. I am firm,” she said.`)).not.toBe("Dana Bell");
  expect(last("“Why would they?” Dana Moro asked. “It makes no sense,” she said.")).toBe("Dana Moro");
});

test("a body's name behind its head is nobody's, where it is a body's elsewhere", () => {
  const text =
    "The head of Orlay's spy agency, Shin Bad, said it was late. “We were late,” Shin Bad chief Ronan Bell said.";
  expect(readReport(text).sources.filter(({ name, kind }) => name === "Shin Bad" && kind === "person")).toEqual([]);
  expect(last("The head of Orlay's spy agency, Ronan Bell, said it was late.")).toBe("Ronan Bell");
});

test("what the group confirmed is not the group", () => {
  const videos = "Videos which were confirmed by the group showed men in uniforms.";
  expect(last(`${videos} The group says it is guarding the envoy.`)).not.toBe("Videos");
});

test("it is the body of which the sentence tells, if the words are not added to it", () => {
  const times = "The Orlay Times reports that it is late.";
  expect(last(`${times} The Daily Mirror has a picture of the man and it says that he lost the pier.`)).toBe(
    "Daily Mirror",
  );
  expect(last(`${times} The Daily Mirror was sold to a bank, it says.`)).not.toBe("Daily Mirror");
});

test("a club is no he, and who speaks by one word alone may be", () => {
  const club =
    "Alek Moro spent five years with Rangers. Rangers came within a goal of the final. But his favourite match was another. “It stood out,” he said.";
  expect(last(club)).not.toBe("Rangers");
  expect(last("Ahmed Moro said it was late. Magen says he is anxious. He said: “We can move past that.”")).not.toBe(
    "Ahmed Moro",
  );
});

test("people who speak inside a clause of what they speak of, and no verb that looks like them", () => {
  const named = (text: string) => readReport(text).sources.map(({ name }) => name);
  expect(named("The plan, which officials in Morn said was late, failed.")).not.toContain("plan");
  expect(named("Gen. Omar Tate, who commands the brigades, said it was late.")).toEqual(["Omar Tate"]);
});

test("two are no he", () => {
  expect(last("A doctor and a nurse said it was late. The doctor left. He said it was over.")).not.toBe(
    "a doctor and a nurse",
  );
});

describe("somebody who is called by an age", () => {
  test.each([
    ["who spoke", "Pavel Ister said he was at a loss. “I cannot say why,” said the 36-year-old.", "Pavel Ister"],
    [
      "who was jailed",
      "Omar Moro was jailed over the sale. “I am innocent,” the 63-year-old told the court.",
      "Omar Moro",
    ],
    ["who is so old", "Dara Voss, 36, met Omar Breck, 41, at the port. The 36-year-old said it was late.", "Dara Voss"],
    ["of another age", "Dara Voss, 29, said it was late. The 36-year-old said it was early.", "the 36-year-old"],
    ["a child", "Omar Breck said his boat had sunk. “I fell in,” the 12-year-old said.", "the 12-year-old"],
    [
      "with a daughter told of",
      "Omar Breck said his daughter had been hurt. The 19-year-old said she fell.",
      "the 19-year-old",
    ],
    [
      "with another named",
      "Omar Moro named Ivo Venn as his deputy. The 39-year-old said it was late.",
      "the 39-year-old",
    ],
  ])("%s", (_, text, name) => expect(last(text)).toBe(name));
});

describe("an office is somebody's, whoever is meant", () => {
  test.each([
    ["his, behind what he said", "Omar Moro said it was safe. His office said it was shut.", "Omar Moro's office"],
    [
      "his, of the one named in the sentence",
      "Ivo Lind said it was late. Omar Moro had been ill for a week, according to his office.",
      "Omar Moro's office",
    ],
    ["by surname", "Omar Moro said it was safe. Moro’s office said it was shut.", "Omar Moro's office"],
    ["of two it cannot be told", "Omar Moro met Ilan Breck. Breck left. His office said it was late.", "?"],
    ["of who is only named beside another", "Omar Moro's rival left. His office said it was over.", "?"],
    ["of who accuses and who is accused", "Omar Moro accused Ilan Breck of theft. His office said it was a lie.", "?"],
  ])("%s", (_, text, name) => expect(last(text)).toBe(name));

  test("by full name and by surname it is one", () => {
    const { sources } = readReport("Omar Moro's office said it was shut. Moro's office said it was late.");
    expect(sources.map(({ name }) => name)).toEqual(["Omar Moro's office"]);
  });
});

describe("so many of several speak as they are told", () => {
  test.each([
    ["Some 83% of Tarsians said the state should step in.", "some 83% of Tarsians"],
    ["More than half of the doctors said they would leave.", "more than half of the doctors"],
    ["27 of the 120 members said it was late. They said it was over.", "27 of the 120 members"],
    ["A third of the money was lost, the bank said.", "bank"],
  ])("%s", (text, name) => expect(last(text)).toBe(name));
});

describe("who is whoever is named before what is said of them", () => {
  test.each([
    ["Beside him stood Hanna, a local student, who said it was late.", "Hanna"],
    ["The channel hired Alan Dorst, the Tarsian lawyer who says it is late.", "Alan Dorst"],
    ["They were condemned by guilds including the writer Nora Halden who said it was late.", "Nora Halden"],
    ["For Moro, a man who says that he is right is a fool.", "a man"],
    ["In a letter to Omar Moro, a group that says it speaks for the guards warned of a strike.", "a group"],
    ["Unlike Ilan Voss, the mayor who says that it is late wants a vote.", "the mayor"],
    ["Gov. Omar Voss of Orlay, a Popular who says that it is late, left.", "Omar Voss"],
    ["He met a source at Tarsia Customs and Border Protection who said it was late.", "?"],
    ["He met officials at the Orlay Bank and Trust who said it was late.", "?"],
  ])("%s", (text, name) => expect(last(text)).toBe(name));
});

test("a body of those who are called so has its whole name", () => {
  expect(last("The watchdog Citizen Lab said it was late.")).toBe("Citizen Lab");
  expect(last("The campaign group Parent Voice said it was late.")).toBe("Parent Voice");
  expect(last("Realtor Voss said it was late.")).toBe("Voss");
});

test("a paper is whoever has spoken, and open where another that may be one has spoken since", () => {
  const two = "The Orlay Times reported on a new dock. The Beacon said the dock was late.";
  expect(last(`${two} The paper said it would open in May.`)).toMatch(/^\? .*Beacon/u);
  expect(last("The Daily Courier said that Moro had lied. The paper said he should go.")).toBe("Daily Courier");
});

test("its investigation is that of the body that has just spoken, and a budget speaks by its name", () => {
  expect(last("The Daily Courier said it was late. Its investigation found that it was early.")).toBe(
    "Daily Courier's investigation",
  );
  expect(
    last("The Daily Courier said the Orlay board was late. Its investigation found that it was early."),
  ).not.toMatch(/investigation/u);
  expect(last("The board's draft budget said that the port was too dear.")).toBe("board's draft budget");
});

test("those who have asked for something go on", () => {
  expect(last("Five sailors asked for a boat. “We need it now,” they said.")).toBe("Five sailors");
});

test("it is the body of whom the clause before it tells", () => {
  const asked = "Orlay asked states such as Norvia to press Tarsia.";
  expect(last(`${asked} But while Norvia came to the summit, it said that talks were needed.`)).toBe("Norvia");
  expect(last(`${asked} While becoming a willing host, it said that talks were needed.`)).not.toBe("");
  expect(last(`${asked} But while Norvia came to a Lesk-backed summit, it said that talks were needed.`)).toBe(
    "Norvia",
  );
  expect(last("When Norvia bombed the Orlay Army, it said that it would answer.")).toBe("?");
  expect(last("After Norvia struck Harakat's base, it said that it would answer.")).toBe("?");
});

test("the paper is open behind another that is only named", () => {
  const said = "The Orlay Times said shares had risen. A bid to change the law leads the Daily Courier.";
  expect(last(`${said} The paper said that most of the jury backed it.`)).toMatch(/^\?/u);
});

describe("who is whoever is named before the words that tell who it is", () => {
  const asked = "The plan drew a reply from Mara Bell";
  test.each([
    ["an office", `${asked}, Tesmar’s far-right Interior Minister, who said it was late.`],
    ["an office of a body", `${asked}, head of the council, who said it was late.`],
    ["who speaks for a body", `${asked}, spokeswoman for the army, who said it was late.`],
    ["an age", `${asked}, 45, who said it was late.`],
    ["a body she comes from", `${asked} from the Corvin Institute, who said it was late.`],
    [
      "beside another of the same office",
      "The plan drew a reply from Aron Dar, the interior minister. Mara Bell, Tesmar’s Interior Minister, who said it was late, left.",
    ],
  ])("%s", (_, text) => expect(last(text)).toBe("Mara Bell"));

  test.each([
    ["whose relative somebody is", "The raid killed Mara Bell, sister of the mayor, who said it was late."],
    ["whose mother was asked", "They asked the mother of Mara Bell, 45, who said it was late."],
    ["for whom somebody speaks", "They asked a lawyer for Mara Bell, the mayor of Orlay, who said it was late."],
    ["to whom one wrote", "It followed a letter to Mara Bell from the mayor, who said it was late."],
    ["with whom another is named", "They praised Mara Bell and Ivo Rell, the ministers, who said it was late."],
  ])("and not %s", (_, text) => expect(last(text)).not.toMatch(/^(?:Mara Bell|Ivo Rell)$/u));
});

describe("the authors are those who are told to have written", () => {
  test.each([
    ["behind a comma", "The report, by Ana Marl and Joel Hest, was late. The authors said that it was done."],
    ["who were told so", "The report was written by Ana Marl and Joel Hest. The authors said that it was done."],
  ])("%s", (_, text) => expect(last(text)).toBe("Ana Marl and Joel Hest"));
  test("and nobody where two have written", () =>
    expect(
      last(
        "A report by Ana Marl and Joel Hest was late. A study by Ivo Rell and Mara Bell was early. The authors said that it was done.",
      ),
    ).toBe("the authors"));
  test("nor one for several", () =>
    expect(last("The report by Ana Marl was late. The authors said that it was done.")).toBe("the authors"));
});

describe("a bare surname", () => {
  test("stays his of whom a relative is named by it", () =>
    expect(
      last(
        "The fire burnt four homes, Nasir Sedd said. Sedd said his cousin, Rashid Sedd, was hurt. “It was quick,” Sedd told the Orlay Post.",
      ),
    ).toBe("Nasir Sedd"));
  test("is not another's who is named later, where a first name opens a sentence", () => {
    const text = "Nasir Sedd leads the council. Sedd said the fire was out. A clerk, Rashid Sedd, said it was not.";
    expect(all(text)).toEqual(["Nasir Sedd", "Rashid Sedd"]);
  });
  test("behind a place is no other man's", () => {
    const text =
      "Viktor Halban left for talks in Orlay, he said. Talm shoots at boats bound for Orlay Halban had seen. Halban said it was late.";
    expect(last(text)).toBe("Viktor Halban");
  });
});

describe("who it is by what stands around", () => {
  test.each([
    ["whose widow speaks", "On the list was Omar Hamid, 58, whose widow said it was late.", "Omar Hamid's widow"],
    ["a relative with a name", "Hanna Moro left, his aunt Zeva told the Orlay Post.", "Zeva"],
    [
      "a paper called so again",
      "The Tesmarian newspaper Haref said it was late. The army left. The Tesmarian newspaper said that it was early.",
      "Haref",
    ],
    [
      "a body with its place",
      "Al Ahla Hospital in Orlay said he was well. It rained, the hospital said.",
      "Al Ahla Hospital in Orlay",
    ],
    [
      "a general staff, and nobody called Staff",
      "Four boats sank, Tesmar's General Staff said.",
      "Tesmar's General Staff",
    ],
    ["who says what he thinks", "William Burns said he thinks “Kutin is angry and frustrated now.”", "William Burns"],
  ])("%s", (_, text, name) => expect(last(text)).toBe(name));

  test("it is not who has yet to comment where the sentence goes on to another", () => {
    const kept = "The Hadar group has yet to comment on the arrest";
    expect(last(`${kept}, but Al-Kolm issued a statement.\n\nIt said the arrest was a sign of weakness.`)).toBe("?");
    expect(last(`${kept}. It said last year that it was strong.`)).toBe("Hadar group");
  });
});

describe("a body that is told of first is named in the next sentence", () => {
  const engine = linearEngine();
  const speakers = (text: string): string[] => {
    const reading = readReport(text, {}, { engine });
    return reading.statements.filter(({ confidence }) => confidence > 0.7).map((one) => speaker(reading, one));
  };
  test.each([
    [
      "a charity",
      "A charity has warned that food is short. The Orlay Trust, based in Dolna, said it had fed 300 families.",
      "Orlay Trust",
    ],
    [
      "a council",
      "A council in Dolna has said it was late. Ashmere Borough Council, based in Ashmere, said it was sorry.",
      "Ashmere Borough Council",
    ],
  ])("%s", (_, text, name) => expect(speakers(text)).toEqual([name, name]));
  test.each([
    [
      "another kind of body",
      "A charity has warned that food is short. The Department of Health, based in Dolna, said it was aware.",
    ],
    [
      "a neighbour that is accused",
      "A council has accused its neighbour of flooding it. Ashmere Borough Council, based in Ashmere, said it would see.",
    ],
    ["one that may only answer", "A bank has said it was robbed. Corvin Bank said its branches were open."],
    ["a firm", "A union has warned that it was late. Corvin Freight, based in Dolna, said it was sorry."],
    [
      "one of which nothing tells where it is",
      "A union has said the deal is dead. The Orlay Union, founded in May, said it had signed.",
    ],
    ["one that denies it", "A council has said that it was late. Ashmere Borough Council denied that it was late."],
    [
      "one of a report that has begun",
      "It rained. A charity has warned that food is short. The Orlay Trust, based in Dolna, said it was late.",
    ],
  ])("and not by %s", (_, text) => expect(new Set(speakers(text)).size).toBe(2));
});

describe("what looks like it and is not", () => {
  test.each([
    [
      "a spokesman's body",
      "The interior ministry spokesman said ten were held. The interior ministry said it was sorry.",
      "interior ministry",
    ],
    [
      "a state behind its paper",
      "The Tesmarian government newspaper Haref said it was late. The Tesmarian government said it was early.",
      "Tesmarian government",
    ],
    [
      "a body behind its union",
      "The Orlay police union said it was late. The Orlay police said it was early.",
      "Orlay police",
    ],
    ["a woman with a place's name", "Georgia Vell lives in Georgia. Vell said it was late.", "Georgia Vell"],
    [
      "authors of a newer report",
      "An essay by Ana Marl and Joel Hest was late. A new study looked at 40 schools. The authors said it was done.",
      "the authors",
    ],
  ])("%s", (_, text, name) => expect(last(text)).toBe(name));
  test.each([
    ["holds", "The police shot a man holding Joel Hest, 6, who said he would kill the boy."],
    ["attacks", "The firm sacked the man who attacked Joel Hest, 45, who said he regretted nothing."],
    ["is held by", "Police held Joel Hest, the attacker of Ivo Rell, who said he would die."],
    ["writes to", "He opened a parcel to Joel Hest from the Tax Office, who said nothing was owed."],
  ])("not whoever somebody %s", (_, text) => expect(last(text)).not.toBe("Joel Hest"));
});

describe("who is told by other words than a name or an office", () => {
  const engine = linearEngine();
  const lastRead = (text: string): string => {
    const reading = readReport(text, {}, { engine });
    const kept = reading.statements.filter(({ confidence }) => confidence > 0.5);
    return speaker(reading, kept.at(-1) as (typeof kept)[number]);
  };
  test.each([
    [
      "several, of whom some are named",
      "Several non-governmental and international organisations including the Corvin Institute have said it is late.",
      /^several non-governmental and international organisations including the Corvin Institute$/,
    ],
    [
      "so many in ten",
      "The poll was taken in May. More than 9 in 10 farmers said they were tired.",
      /^more than 9 in 10 farmers$/,
    ],
    [
      "what pictures show",
      "In October, satellite imagery showed that the ships had left Orlay.",
      /^satellite imagery$/,
    ],
    [
      "an account somebody has set up",
      "The film was put online. A Twitter account set up by the skipper's family said that he was well.",
      /^a Twitter account set up by the skipper's family$/,
    ],
    [
      "a declaration",
      "Norvia's partners are worried. The Corvin Summit declaration warned that the harbour would close.",
      /^Corvin Summit declaration$/,
    ],
    [
      "an ally by its name",
      "Norvia calls its raid limited. Its key ally, the Brandt administration, has suggested that it will drag on.",
      /^Brandt administration$/,
    ],
    [
      "a spokesman, who is a spokesperson",
      "A government spokesman said the families were being helped. “It was horrific,” the spokesperson said.",
      /^a government spokesman$/,
    ],
    [
      "a fact sheet, by fewer words",
      "A Norvian Council fact sheet said exports had risen. “More is to come,” the fact sheet said.",
      /^a Norvian Council fact sheet$/,
    ],
    [
      "an agent, without his name",
      "A ferry agent named Oskar said the boat was late. The ferry agent told its owner that this was against the rules.",
      /^a ferry agent named Oskar$/,
    ],
    [
      "a broadcaster, which is an outlet",
      "The vote passed, Norvia’s national broadcaster RTV Norvia reported. It took all night, according to the outlet.",
      /^RTV Norvia$/,
    ],
    [
      "a police force, which is a department",
      "Orlay police said they would watch the halls. “There will be more officers,” said the department in a statement.",
      /^Orlay police$/,
    ],
    [
      "a news agency",
      "“It was no missile,” said Jacek Moro, quoted by Reuters. The mayor was angry, the agency said.",
      /^Reuters$/,
    ],
    [
      "an organisation by what it works for",
      "In all 300 left, according to Hala Rights Group. Those who stayed “were treated harshly,” the human rights organisation said.",
      /^Hala Rights Group$/,
    ],
    [
      "an organisation by what stands beside its name",
      "Corvin Watch, a rights group, said 40 had died. The human rights group said more would.",
      /^Corvin Watch$/,
    ],
    [
      "a website, which is a site",
      "The website Free Wave said the mill was shut. The site said it was late.",
      /^Free Wave$/,
    ],
    [
      "whoever was told to be one of the two",
      "Dan Breck, a cook, won the vote. Breck has raised hopes. The cook-turned-politician said he was glad.",
      /^Dan Breck$/,
    ],
    [
      "one of the sources, by what else he is",
      "One of the sources, a Norvian official, said the council agreed. The official said the text was late.",
      /^one of the sources, a Norvian official$/,
    ],
    [
      "a comedian-turned-politician",
      "President Dan Breck won. Breck's election has raised hopes. The comedian-turned-politician said he was glad.",
      /^Dan Breck$/,
    ],
    [
      "the media office of a group",
      "The armed group Harakat said it had struck the camp. The armed group's media office said it was a response.",
      /^Harakat's media office$/,
    ],
    [
      "a group behind its media office",
      "The armed group Harakat said it had struck the camp. The armed group's media office said it was a response. The group said it was over.",
      /^Harakat$/,
    ],
    [
      "he who has said the sentence before",
      "Nenad Babic blamed parents. He said that it led to illness.\n\nSenad Mehmet, a doctor, said the trend is new.\n\n“It is a trend of today,” he told the Mast.",
      /^Senad Mehmet$/,
    ],
  ])("%s", (_, text, name) => expect(lastRead(text)).toMatch(name));

  test.each([
    [
      "another ferry agent was told of",
      "A ferry agent named Oskar said the boat was late. A ferry agent in Dolna said it was not. The ferry agent told its owner that it would be.",
      /Oskar|Dolna/,
    ],
    [
      "only his mother was",
      "The mother of a ferry agent said the boat was late. The ferry agent said that this was against the rules.",
      /mother/,
    ],
    [
      "another has a fact sheet",
      "A Norvian Council fact sheet said exports had risen. Tesmar's fact sheet said they had not. The fact sheet said more was to come.",
      /Norvian Council/,
    ],
    [
      "another department was told of",
      "The Harbour Department said it would sue. Orlay police said they would not. The department said it was late.",
      /police/,
    ],
    [
      "two forces have spoken",
      "Orlay police and Dolna police said no. The department said it was late.",
      /^(?:Orlay|Dolna) police$/,
    ],
    [
      "another body may be the agency",
      "The Corvin Food Programme told Reuters that 30 were ill. The agency said it was late.",
      /Reuters/,
    ],
    [
      "another group was named since",
      "Hala Rights Group said the Harakat Front had come. The human rights group said more would go.",
      /Hala|Harakat/,
    ],
    [
      "another organisation was named before",
      "Moro Watch accused Hala Rights Group. Moro Watch said no. The human rights group said more would go.",
      /Moro|Hala/,
    ],
    ["it is of another kind", "Hala Rights Group said 300 had left. The armed group said more would go.", /Hala/],
    [
      "two spokesmen have spoken",
      "A council spokesman said no. A port spokeswoman met a mill spokesman. The spokesperson said yes.",
      /^a council/,
    ],
    ["the owner has no name", "The mill was sold. His employer, a bank in Orlay, said nothing had changed.", /Orlay/],
    [
      "what is named is a person's",
      "The mill was sold. Its owner, the Corvin Bank's chief, said it would reopen.",
      /^Corvin Bank$/,
    ],
    [
      "another official has spoken",
      "One of the sources, a Norvian official, said no. A Tesmar official said yes. The official said the text was late.",
      /sources/,
    ],
    [
      "his rival is told of",
      "President Dan Breck won. Breck's rival lost in April. The comedian-turned-politician said he was glad.",
      /Breck/,
    ],
    [
      "he has met another",
      "President Dan Breck won. Breck met Omar Voss. The comedian-turned-politician said he was glad.",
      /Breck|Voss/,
    ],
    [
      "another front has spoken",
      "Harakat claimed the attack. The Hadar Front denied it, its army said. The group's media office said it was a response.",
      /Harakat/,
    ],
    [
      "an army has",
      "Norvia's army said it had killed 30. The armed group's media office said it was a response.",
      /army/,
    ],
    [
      "she who is quoted speaks of another",
      "Ms Mukha said the art made them happy. She said it was good. Yulia Kirien has been coming for six months. “She is a help to us,” she said.",
      /^Yulia/,
    ],
    [
      "it is her mother",
      "Ms Mukha said the art made them happy. She said it was good. Yulia Kirien's mother has been coming for six months. “We are tired,” she said.",
      /^Yulia Kirien$/,
    ],
    [
      "sources have told the officials",
      "Two Norvian officials told the Mast that sources had said it was ready. The sources said it was late.",
      /officials/,
    ],
    [
      "one official is no sources",
      "A Norvian official told the Mast that the harbour was ready. The sources said it was late.",
      /official/,
    ],
    [
      "of two it is not told which is the source",
      "A Norvian official and a Tesmar diplomat told the Mast that it was ready. The source said it was late.",
      /official|diplomat/,
    ],
    [
      "who told the agency may be of one",
      "IFP director Thomas Moro told Reuters that 400 people were ill. The agency said 40 lorries had crossed.",
      /Reuters/,
    ],
    [
      "he runs one",
      "“It was late,” said Dara Voss, who runs an adoption agency, quoted by Reuters. The agency said it would close.",
      /Reuters/,
    ],
    ["officers have told it", "Officers told AP the road was cut. The agency said it would open it.", /^AP$/],
    [
      "two agencies were told",
      "Mayor Dara Voss told AFP and Reuters that 40 had left. The agency said it would close.",
      /AFP|Reuters/,
    ],
    [
      "Reuters cites an agency",
      "Reuters reported that 40 lorries had crossed, citing the IFP. The agency said more would.",
      /^Reuters$/,
    ],
    [
      "a firm works for nothing of the kind",
      "Kade Steel said the mill was safe. The environmental group said it was not.",
      /Kade/,
    ],
    ["it is a firm by its name", "Kade Relief Ltd said the mill was safe. The relief charity said it was not.", /Kade/],
    [
      "another outlet was named in what is said",
      "The website Free Wave said the Orlay Post was shut. The site said it was late.",
      /^Free Wave$/,
    ],
    [
      "a firm is no union",
      "Kade Steel said the mill would close. The union's press office said it would strike.",
      /Kade/,
    ],
    [
      "the militia was told of in what is said",
      "Minority Watch said a militia had burned the town. The militia's media office said it was a lie.",
      /Minority/,
    ],
    [
      "the rebels were",
      "The rights group Hala Watch said the rebels had burned the town. The group's military wing said it was a lie.",
      /Hala/,
    ],
    [
      "something was done to him",
      "Lawyer Peter Lind said the trial was a farce. “The police lied,” Lind said.\n\nThomas Moro was hanged in May. “We wrote to the governor every day,” he said.",
      /^Thomas/,
    ],
    [
      "the site is where they work",
      "The news website Free Wave said the mill was shut. Workers at the site were sent home. The site said it would open.",
      /Free Wave/,
    ],
    [
      "others were told of behind the police",
      "Orlay police said the boy had died. Social workers had been told. The department said it would look into it.",
      /police/,
    ],
    [
      "the rebels have replied to a spokesman",
      "Army spokesman Thomas Moro denied the raid. The rebels replied in a statement. The spokesperson said the raid went ahead.",
      /^Thomas/,
    ],
    [
      "he was never told to be a cook or a spy",
      "Prosecutor Ivo Lind opened the trial. The cook-turned-spy said he was innocent.",
      /Lind/,
    ],
    [
      "an officer tells of an informant",
      "An officer said an informant had led them to the flat. The source said he had seen the guns.",
      /officer/,
    ],
    [
      "informants were told of behind two officials",
      "Two officials said informants had led them to the flat. The sources said they had seen the guns.",
      /officials/,
    ],
    [
      "another has the same trade",
      "A ferry agent named Oskar Lind said the boat was late. Thomas Moro, the port's ferry agent, was at home. The ferry agent said it was not.",
      /^(?:Oskar|Thomas)/,
    ],
    [
      "another institute was told of since",
      "The Orlay Trust and the Bell Institute said it was late. A water institute in Tarsia cleared it. The institute said the river was clean.",
      /^Bell/,
    ],
    [
      "another hospital was",
      "Doctors at Orlay Hospital said 20 were hurt. The hospital in Merle took 40. The hospital said it was full.",
      /^Orlay/,
    ],
  ])("and not where %s", (_, text, name) => expect(lastRead(text)).not.toMatch(name));
});

describe("a doctor who is named in the next sentence", () => {
  const first = (text: string): string => {
    const reading = readReport(text, {}, { engine: linearEngine() });
    return speaker(reading, reading.statements[0] as (typeof reading.statements)[number]);
  };
  test.each([
    ["denies it", "A doctor at the clinic said the children were dying. “That is a lie,” Dr Elias Moro said."],
    ["is of another sex", "A doctor told the Mast she had fled. “I did not go,” Dr Elias Moro said."],
    [
      "has no more than a name",
      "An ophthalmologist at one hospital told the Mast that 60 people had come. “It was the worst day,” Dr Elias Moro said.",
    ],
    [
      "is told where he works",
      "A surgeon at one hospital told the Mast that 60 had come. “It was bad,” Dr Elias Moro of the Dolna Clinic said.",
    ],
    [
      "comes behind another surgeon",
      "A surgeon in Orlay said that 60 had come. A surgeon in Dolna had left. “It was bad,” Dr Elias Moro said.",
    ],
    ["comes behind a nurse", "A nurse in Orlay said that 60 had come. “It was bad,” Dr Elias Moro said."],
    [
      "comes behind a surgeon's friend",
      "A friend of a surgeon said that 60 had come. “It was bad,” Dr Elias Moro said.",
    ],
    ["comes behind two", "Two surgeons in Orlay said that 60 had come. “It was bad,” Dr Elias Moro said."],
    ["comes in another paragraph", "A surgeon in Orlay said that 60 had come.\n\n“It was bad,” Dr Elias Moro said."],
  ])("and it is another who %s", (_, text) => expect(first(text)).not.toBe("Elias Moro"));
});

describe("who is told of by a clause of his own", () => {
  const names = (text: string): string[] => {
    const reading = readReport(text, {}, { engine: linearEngine() });
    return reading.statements.map((statement) => speaker(reading, statement));
  };

  test("is one, and goes on as the source", () => {
    const text =
      "A competent source from the community, who did not want his name mentioned, said the chairman was dead. According to the source, he had gone to his farm.";
    expect(new Set(names(text))).toEqual(new Set(["a competent source from the community"]));
  });

  test("is not the source where a separate one is told of", () => {
    const text =
      "“He wrote it,” said one source who asked for calm. A separate army source did so, too: “It was him,” the source said.";
    expect(names(text).at(-1)).not.toBe("one source");
  });

  test.each([
    "Hartig praised a soldier who told reporters he had shot nine men. He said the man was a hero.",
    "Tendal praised a baker who told reporters that the wells were dry. He said she was brave.",
  ])("and is not he who speaks of him: %s", (text) => {
    expect(names(text).at(-1)).not.toMatch(/^a (?:soldier|baker)$/);
  });

  test("and is not he who met him", () => {
    const text =
      "Senator Ivo Rubin said it was late. On Monday he dined beside a well-liked mayor who was fond of his books. In Kolm, he told farmers that he had lived there.";
    expect(names(text).at(-1)).not.toBe("a well-liked mayor");
  });
});

describe("whoever has a name beside other words", () => {
  const names = (text: string): string[] => {
    const reading = readReport(text, {}, { engine: linearEngine() });
    return reading.statements.map((statement) => speaker(reading, statement));
  };

  test.each([
    ["Presidential spokesman Garb Shehu today said the girls were free.", ["Garb Shehu"]],
    ["USA Today said the girls were free.", ["USA Today"]],
    ["Radio Merle’s Bernard Smith reporting from Orlay said it was calmer.", ["Bernard Smith"]],
    ["Tom Hale’s brother reporting from Orlay said it was calmer.", ["Tom Hale’s brother"]],
    ["Ami Caton wept. Chloe Caton, 21, died in May. In June, her mum Ami said: “She was kind.”", ["Ami Caton"]],
    ["The son of Tom Hale died in May. In June, his mum Dora said it was late.", ["Dora"]],
    ["In June, his brother Alba Rufa said it was late.", ["Alba Rufa"]],
    ["Eyewitnesses quoted by Norvian Public Radio said it was over.", ["Eyewitnesses quoted by Norvian Public Radio"]],
  ])("%s", (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test.each([
    ["The organiser said there was an explosion. It added that no one was hurt.", "the organiser"],
    [
      "The organiser, Mara Voss, said there was an explosion. The council met. It added that no one was hurt.",
      "council",
    ],
    ["The owner said there was an explosion. It added that no one was hurt.", "?"],
  ])("a firm without a name: %s", (text, name) => {
    expect(names(text).at(-1)).toBe(name);
  });
});
