import { linearEngine } from "@according/model-en";
import { describe, expect, test } from "vitest";
import type { Proposal } from "../src/attribution/proposal.ts";
import { begin, conclude, confident, readReport } from "../src/index.ts";

/** For each figure its words and whose it is: "40: Army", "12: reporter". */
function whose(reading: ReturnType<typeof readReport>): string[] {
  return reading.figures.map(({ span, whose }) => {
    const by = whose.by === "source" ? reading.sources.find(({ id }) => id === whose.source)?.name : whose.by;
    return `${reading.report.text.slice(...span)}: ${by}`;
  });
}

const all = (rows: [string, string[]][]) =>
  test.each(rows)("%s", (text, expected) => expect(whose(readReport(text))).toEqual(expected));

/** What is kept of a text in which an engine reads that `source` says `content` by `cue`, so surely. */
function read(text: string, source: string, cue: string, content: string, confidence = 0.6): string[] {
  const span = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
  const proposal: Proposal = {
    ...{ source: [span(source)], cue: [span(cue)], content: [span(content)] },
    ...{ act: "state", confidence, paragraph: 0, by: "linear", standing: "read" },
  };
  return whose(confident(conclude(begin(text), [proposal]), 0.75));
}

describe("whose figure it is by the noun that counts, claims or was feared", () => {
  all([
    ["The health ministry's toll was 22 on Monday.", ["22: health ministry"]],
    ["The health ministry's death toll has risen to 22.", ["22: health ministry"]],
    ["The fire's toll was 22 on Monday.", ["22: reporter"]],
    ["The army spoke of the rebels' claim to have killed 40 soldiers as a joke.", ["40: the rebels"]],
    ["The army dismissed the rebels' claim to have killed 40 soldiers.", ["40: the rebels"]],
    ["The army ridiculed claims by the rebels that 40 soldiers had died.", ["40: the rebels"]],
    ["The monitor documented 112 arrests in May.", ["112: monitor"]],
    ["The league listed 44 dead in the camps.", ["44: league"]],
    ["The band recorded 12 songs in May.", ["12: reporter"]],
    ["The town heard of a toll of 40 dead given by the rebels.", ["40: the rebels"]],
    ["The firm cut fewer than the 1,500 jobs the union had feared, it said on Monday.", ["1,500: union"]],
    ["More than the 200 homes the government had promised were built, the mayor said.", ["200: government"]],
    ["Voss joined the more than 40 guests expected by the Harbour Office.", ["more than 40: Harbour Office"]],
  ]);
});

describe("a share that a poll has found is the poll's", () => {
  all([
    [
      "In the latest Corvin News poll, Harlan leads 50 percent to 48 percent. She led 52 percent to 46 percent in the same poll last month.",
      ["50 percent", "48 percent", "52 percent", "46 percent"].map((words) => `${words}: latest Corvin News poll`),
    ],
    [
      "In the Corvin poll, Harlan leads by 5 percent. The Lantern survey is out in May. She led by 6 percent in the same poll last month.",
      ["5 percent: Corvin poll", "6 percent: same poll"],
    ],
    [
      "A Morn Institute poll in May had Harlan beating Voss 51 percent to 46 percent.",
      ["51 percent: a Morn Institute poll in May", "46 percent: a Morn Institute poll in May"],
    ],
    [
      "A Corvin poll shows that Harlan leads by 5 percent. In this poll, Voss rose 1 percent since Monday.",
      ["5 percent: a Corvin poll", "1 percent: a Corvin poll"],
    ],
    ["Voss is led by 5 percent in the Corvin poll.", ["5 percent: Corvin poll"]],
    [
      "In the Corvin/Morn surveys released on Saturday, Harlan attracted the support of 78 percent of farmers.",
      ["78 percent: Corvin/Morn surveys"],
    ],
    [
      "Harlan holds a 1.4 percent point lead in Real Count's aggregate of major polls, slipping from 2.2 percent.",
      ["1.4 percent: Real Count", "2.2 percent: Real Count"],
    ],
    ["The margin of error of the Corvin poll is 3 percentage points.", ["3 percentage points: reporter"]],
    ["In the Orlay poll, Harlan won 50 percent.", ["50 percent: reporter"]],
    ["Orlay goes to the polls, with 50 percent of the seats at stake.", ["50 percent: reporter"]],
    ["Orlay's slide in the polls had cost Voss 5 percent.", ["5 percent: reporter"]],
    ["“In the latest Corvin poll, I lead by 5 percent,” Harlan said.", ["5 percent: Harlan"]],
  ]);
});

describe("whose figure it is in what is told beside what somebody says", () => {
  all([
    [
      "Harlan said he would win, and spoke to what the union said was a crowd of 16,000 people in Morn.",
      ["16,000: union"],
    ],
    [
      "Previous estimates from industry experts have pegged the price between $1,000 and $5,000.",
      ["between $1,000 and $5,000: industry experts"],
    ],
    ["Blows from the experts have pegged the rope to 40 boats.", ["40: reporter"]],
    [
      "Mr Falk did not discuss the crisis, except to maintain that Orlay provides each person with 3,000 calories.",
      ["3,000: Falk"],
    ],
    [
      "The Norvian army said it had destroyed a new jet, the Falke, with a strike almost 600 km (372 miles) behind the lines.",
      ["almost 600 km: Norvian army", "372 miles: Norvian army"],
    ],
    ["The Norvian army said it had destroyed a jet. Voss drove 600 km home.", ["600 km: reporter"]],
    ["“Help us!” the union says, offering a reward of 1 million pesos.", ["1 million pesos: union"]],
    [
      "The agency said wind was important. Based on five years of weather data it said that a plume was unlikely.",
      ["five years: agency"],
    ],
    ["Based on five years of weather data, the map shows the wind.", ["five years: reporter"]],
    [
      "The agency said that wind mattered. In its modelling of a release at the site, sheltering was needed in 5% of cases.",
      ["5%: open"],
    ],
    ["Voss went by the table. In its columns, sheltering was needed in 5% of cases.", ["5%: reporter"]],
    ["According to the Norvian website uGen.nv, the steel watch will start at $500.", ["$500: uGen.nv"]],
  ]);
});

describe("what is the reporter's own beside what somebody says", () => {
  all([
    [
      "The address came nine months into a campaign that has killed 39,000 people, according to the ministry.",
      ["nine months: reporter", "39,000: ministry"],
    ],
    ["The bank lent for nine months, according to the ministry.", ["nine months: ministry"]],
    [
      "Voss called for experts to join the inquiry into the crash of an airliner that killed dozens of Norvians.",
      ["dozens: reporter"],
    ],
    ["Voss called for the hiring of 40 guards.", ["40: Voss"]],
    ["Harlan supported a border bill that would have included $40m for the wall.", ["$40m: reporter"]],
    [
      "On Monday Hamal launched 300 drones at Orlay, including, the group's leader, Rolf Gant, claimed, 12 at the port.",
      ["300: reporter", "12: Rolf Gant"],
    ],
    [
      "Mr Lewin said: “It is awful. They should be calm. Mr Lewin took part in a march in Morn, in which up to 400 people gathered.\n\nHe left.",
      ["up to 400: reporter"],
    ],
    [
      "Mr Lewin said: “It is awful. They should be calm. Mr Gant took part in a march in Morn, in which up to 400 people gathered.”",
      ["up to 400: Lewin"],
    ],
    [
      "The campaign has killed 39,000 people, according to the ministry. The war began with an attack on Orlay, during which 1,200 people were killed.",
      ["39,000: ministry", "1,200: reporter"],
    ],
    [
      "More than 100 hostages were freed in a truce in May.Since the war began, 29,514 people were killed, the ministry said.",
      ["More than 100: reporter", "29,514: ministry"],
    ],
  ]);
});

describe("what the reporter tells by the way", () => {
  all([
    ["Norvia responded with a statement that 40 civilians had died, the agency reported.", ["40: Norvia"]],
    ["Norvia responded by insisting that 40 had died, the agency reported.", ["40: Norvia"]],
    ["Norvia responded with a military campaign that has killed 40 people, the ministry said.", ["40: ministry"]],
    ["Norvia responded with a raid that killed 40 people, the ministry said.", ["40: ministry"]],
    [
      "“Although Voss says that, in the north, the army has killed 40 people, nobody has seen a body,” Moro said.",
      ["40: Voss"],
    ],
    ["A strike which Norvia claims left 90 dead was denounced by Bell.", ["90: open"]],
    ["The firm, which claims to have 40,000 users, was criticised by the regulator.", ["40,000: open"]],
    ["The view that Norvia has killed 300 prisoners was dismissed by the envoy.", ["300: the envoy"]],
    ["The mayor denied that the register lists 40 dead voters.", ["40: the mayor"]],
    ["The register lists 40 dead voters.", ["40: the register"]],
    ["In the Corvin poll, 36% back Voss. The Moro Trust owns 40% of it.", ["36%: Corvin poll", "40%: reporter"]],
    [
      "In the Corvin poll, 36% back Voss. The bank, which has lost the trust of savers, cut its rate to 3%.",
      ["36%: Corvin poll", "3%: reporter"],
    ],
    ["Unemployment rose to 7%, 12 months after Voss led in a Corvin poll.", ["7%: reporter"]],
    ["Shares fell 12%, in part because Voss trailed in a Corvin poll.", ["12%: reporter"]],
    ["The Lantern cited 40 soldiers killed in the raid.", ["40: Lantern"]],
    ["The ministry claimed 300 lives lost to the strikes.", ["300: ministry"]],
    ["Bell has been saying that the road was shut for 12 years.", ["12 years: Bell"]],
    ["Bell has been calling elections a farce for 17 years.", ["17 years: reporter"]],
    ["The raid, which left 12 dead, was condemned by Mayor Lund.", ["12: reporter"]],
    ["Mayor Lund condemned the killing of 12 clerks.", ["12: reporter"]],
    ["Mayor Lund announced the hiring of 12 clerks.", ["12: Lund"]],
    ["It quotes three clerks from within Norvia, adding that they saw no blur.", ["three: reporter"]],
    ["The blaze claimed 12 lives.", ["12: reporter"]],
    ["Lund backed clerks in Morn and Velin who demanded a $15 minimum wage.", ["$15: Lund"]],
    ["It should be noted that 12 clerks were hired in May.", ["12: reporter"]],
    [
      "Norvia responded with a raid on Orlay that has killed 41,000 people, the health ministry said.",
      ["41,000: health ministry"],
    ],
    [
      "“While Premier Lund agreed to the plan, the union has sought dozens of changes,” the harbour office said.",
      ["dozens: harbour office"],
    ],
    ["She is wanted over the deaths of 12 people.", ["12: reporter"]],
    ["He was found guilty of killing eight women.", ["eight: reporter"]],
    ["Lund, known for a speech that lasted nine hours, leads Orlay.", ["nine hours: reporter"]],
    ["The firm posted a net loss of $1.4bn for the quarter.", ["$1.4bn: reporter"]],
    ["The plan calls for a pause of six weeks.", ["six weeks: reporter"]],
    ["The plan says 400 schools will be closed.", ["400: plan"]],
    ["“Premier Lund agreed to dozens of changes,” the harbour office said.", ["dozens: Lund"]],
    [
      "The Orlay board said 8% of voters claim that rain is to blame, with two-thirds of them blaming the bank.",
      ["8%: Orlay board", "two-thirds: Orlay board"],
    ],
  ]);

  test.each<[string, string, string[]]>([
    ["The raid on the Morn press, which killed seven people, was widely seen as a mistake.", "", ["seven: reporter"]],
    ["Some 40 people are widely feared dead.", "", ["Some 40: open"]],
    [
      "Her victory is expected to open a new chapter for a country that has gone through two wars.",
      "",
      ["two: reporter"],
    ],
    ["Her victory is expected to open two mines.", "", ["two: open"]],
    ["Her bid to lead the country of 45 million people was dismissed as a joke.", "", ["45 million: reporter"]],
    ["Her claim of 45 dead people was dismissed as a joke.", "", ["45: open"]],
  ])("%s", (text, _, expected) => {
    const cue = /(?:was|are|is) (?:widely )?(?:seen|feared|expected|dismissed)/.exec(text)?.[0] ?? "";
    const content = [text.slice(0, text.indexOf(cue)).trim(), text.slice(text.indexOf(cue) + cue.length, -1).trim()];
    const span = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
    const proposal: Proposal = {
      ...{ source: [], cue: [span(cue)], content: content.map(span), act: "state", confidence: 0.6 },
      ...{ paragraph: 0, by: "linear", standing: "read" },
    };
    expect(whose(confident(conclude(begin(text), [proposal]), 0.75))).toEqual(expected);
  });
});

describe("whose figure it is by the words that put, list or find it", () => {
  all([
    ["The strike cost the Harbour Board 4,000 crowns, according to its own figures.", ["4,000 crowns: Harbour Board"]],
    ["The Sund Bank lent the Harbour Board 4,000 crowns, according to its own figures.", ["4,000 crowns: open"]],
    ["The toll is put at 40 by the ministry and at 31 by the rebels.", ["40: ministry", "31: the rebels"]],
    ["The Lantern's tally shows 112 deaths since May.", ["112: Lantern"]],
    ["The Lantern's window shows 112 deaths since May.", ["112: reporter"]],
    ["A tally kept by the Orlay Monitor lists 300 names.", ["300: Orlay Monitor"]],
    ["A separate count by volunteers runs to 420.", ["420: volunteers"]],
    ["A boat built by volunteers runs to 420 metres.", ["420 metres: reporter"]],
    ["Organisers put the crowd at 50,000, police at 12,000.", ["50,000: organisers", "12,000: police"]],
    ["Organisers put the crowd at 50,000, boats at 12,000.", ["50,000: organisers", "12,000: reporter"]],
    ["Official statistics put the number of homeless at 4,000.", ["4,000: Official statistics"]],
    ["By the union's reckoning 4,000 people have lost their jobs.", ["4,000: union"]],
    ["Prosecutors are seeking a 12-year sentence.", ["12-year: prosecutors"]],
    ["Prosecutors were sought for a 12-year stay.", ["12-year: reporter"]],
    ["Bell leads Lund by six points, 49 to 43, in a new survey of farmers.", ["six: a new survey"]],
    ["Bell leads Lund by six points, on a bus, in a new survey of farmers.", ["six: reporter"]],
    ["The mill burned at 40 by the ministry and at 31 by the rebels.", []],
    ["Sea Global's “World Fleets” directory lists 14 Falkes as active.", ["14: Sea Global"]],
    ["The inn's menu lists 14 dishes.", ["14: reporter"]],
    [
      "The details behind what officials hope could amount to a $50 billion loan are unclear.",
      ["$50 billion: officials"],
    ],
    ["The firm fell short of the $4bn that analysts had expected.", ["$4bn: analysts"]],
    [
      "Some five million farmers could vote on Sunday and, according to a survey, 36% back Harlan.",
      ["Some five million: reporter", "36%: a survey"],
    ],
    [
      "In the Corvin poll, Harlan leads by 5 percent. Trust in Voss stood at 50%.",
      ["5 percent: Corvin poll", "50%: Corvin poll"],
    ],
    [
      "In the Corvin poll, Harlan leads by 5 percent. Approval of Voss stood at 50%. Trust in Bell was 12%. Rents rose 9%.",
      ["5 percent: Corvin poll", "50%: Corvin poll", "12%: Corvin poll", "9%: reporter"],
    ],
    [
      "In the Corvin poll, Harlan leads by 5 percent. Rents in Orlay rose by 50%.",
      ["5 percent: Corvin poll", "50%: reporter"],
    ],
  ]);

  test.each<[string, string, string, string, string[]]>([
    ["The army puts its losses at 40.", "The army", "puts", "its losses at 40", ["40: army"]],
    ["Voss invoked the “60-day rule” in May.", "Voss", "invoked", "the “60-day rule”", ["60-day: Voss"]],
    ["Voss has pledged 500 crowns to the club.", "Voss", "has pledged", "500 crowns to the club", ["500 crowns: Voss"]],
    ["Voss has weighed 500 crowns of the club.", "Voss", "has weighed", "500 crowns of the club", ["500 crowns: open"]],
    [
      "The Lantern Institute met on Monday. It also found that 12 mines had closed.",
      ...["It", "also found", "that 12 mines had closed"],
      ["12: Lantern Institute"],
    ],
  ] as [string, string, string, string, string[]][])("%s", (text, source, cue, content, expected) =>
    expect(read(text, source, cue, content)).toEqual(expected),
  );
});

describe("whose figure it is by the words around it", () => {
  all([
    [
      "Velin League's crime figures included 40 thefts, 12 fires and two floods.",
      ["40: Velin League", "12: Velin League", "two: Velin League"],
    ],
    ["The shop's crime figures on the wall included 40 thefts.", ["40: reporter"]],
    ["The film shows what Dorrak said were two clerks of the port.", ["two: Dorrak"]],
    ["The raid follows what the army described as a volley of 55 shells.", ["55: army"]],
    ["The raid follows what was described as a volley of 55 shells.", ["55: reporter"]],
    [
      "It is a year since Orlay was raided, with gunmen killing 12 people and taking another 31 hostage.",
      ["12: reporter", "31: reporter"],
    ],
  ]);
});

describe("a bare number in the place of one that is disputed", () => {
  all([
    [
      "The army said that 20 people had been killed. The rebels dispute that figure and say 85.",
      ["20: army", "85: the rebels"],
    ],
    ["The rebels dispute the army's figure of 20 dead and say 85.", ["20: army", "85: the rebels"]],
    ["The union rejects that count and said 40.", ["40: union"]],
    ["The union rejects that count and said 40 years were enough.", ["40 years: union"]],
    ["The union rejects that plan and said 40.", []],
  ]);
});

describe("a number of a deed that is only named", () => {
  all([
    ["President Mara Bell condemned a wave of raids that killed 38 people.", ["38: reporter"]],
    ["President Mara Bell said that a wave of raids that killed 38 people was wrong.", ["38: Mara Bell"]],
    ['President Mara Bell condemned "a wave of raids that killed 38 people".', ["38: Mara Bell"]],
    ["Dorrak accused some clerks of joining the attack that left 12 people dead.", ["12: reporter"]],
  ]);
});

describe("speech that goes on behind what was told", () => {
  all([
    [
      "Norvia says it lost 12 boats. Orlay's count is far higher: it says 340 boats were sunk.",
      ["12: Norvia", "340: open"],
    ],
    [
      "Norvia says it lost 12 boats. Orlay's coast is far longer: it says 340 boats were sunk.",
      ["12: Norvia", "340: Norvia"],
    ],
    [
      "A study by Velin University found that one in eight farmers is ill. Those who walked cut it by 25%.",
      ["one in eight: a study by Velin University", "25%: open"],
    ],
    [
      "A study by Velin University found that 54% of farmers are ill. It had a margin of error of 3 percentage points.",
      ["54%: a study by Velin University", "3 percentage points: reporter"],
    ],
    [
      "A study by Velin University suggests that 54% of farmers are ill. Fear is felt by 21%.",
      ["54%: a study by Velin University", "21%: open"],
    ],
    ["A study by Velin University suggests that farmers are ill. Orlay grows by 21%.", ["21%: reporter"]],
  ]);
});

describe("what is measured by what was told", () => {
  test.each<[string, string, string, string, string[]]>([
    [
      "The League said it had 8,061 letters, the highest number in 28 years.",
      ...["The League", "said", "it had 8,061 letters"],
      ["8,061: League", "28 years: open"],
    ],
    [
      "The League said 40 fires were set, representing a 50% rise.",
      ...["The League", "said", "40 fires were set"],
      ["40: League", "50%: open"],
    ],
    [
      "The League said 40 fires were set, the roof of 12 houses fell.",
      ...["The League", "said", "40 fires were set"],
      ["40: League", "12: reporter"],
    ],
  ] as [string, string, string, string, string[]][])("%s", (text, source, cue, content, expected) =>
    expect(read(text, source, cue, content, 0.9)).toEqual(expected),
  );
});

describe("a statement that is not sure enough to be kept", () => {
  test.each<[string, string, string, string, string[]]>([
    ["The army announced 40 days of drills.", "The army", "announced", "40 days of drills", ["40 days: army"]],
    [
      "Some 24 guards were freed, Dorrak has confirmed.",
      "Dorrak",
      "confirmed",
      "Some 24 guards were freed",
      ["Some 24: Dorrak"],
    ],
    [
      "At least 20 people died, according to health officials.",
      "health officials",
      "according to",
      "At least 20 people died",
      ["At least 20: health officials"],
    ],
    ["Here are nine odd things Moro has said.", "Moro", "has said", "nine odd things", ["nine: open"]],
    ["The mayor unveiled plans for 300 houses.", "The mayor", "unveiled", "plans for 300 houses", ["300: open"]],
    ["They said 12 boats had sunk.", "They", "said", "12 boats had sunk", ["12: open"]],
  ])("%s", (text, source, cue, content, expected) => expect(read(text, source, cue, content)).toEqual(expected));
});

describe("what a poll has found goes on", () => {
  all([
    [
      "Over 70 percent of those surveyed by the Orlay Democracy Institute blamed the state. Only 28 percent said it was good.",
      ["Over 70 percent: Orlay Democracy Institute", "28 percent: Orlay Democracy Institute"],
    ],
    [
      "In a survey by the Morn Institute, 83% back the plan. In particular, 63% believe that it helps.",
      ["83%: a survey by the Morn Institute", "63%: a survey by the Morn Institute"],
    ],
    [
      "In a survey by the Morn Institute, 83% back the plan. Of exports 12% go to Norvia.",
      ["83%: a survey by the Morn Institute", "12%: reporter"],
    ],
    ["A poll by Corvin put Moro at 41%. In parliament 60% back him.", ["41%: a poll by Corvin", "60%: reporter"]],
    ["Over 40 percent of those questioned by the Orlay police were charged.", ["Over 40 percent: reporter"]],
  ]);
});

describe("whoever says it within a relative clause, and whose no deed or place is that is told by the way", () => {
  all([
    ["It was a blow to Norvia's navy, which Dolna claims has already lost 40 ships.", ["40: Dolna"]],
    ["They buried some of the 12 people who the ministry said were killed on Tuesday.", ["12: ministry"]],
    ["He met three boys who the mayor says were hurt.", ["three: the mayor"]],
    ["The bill that the council announced has cost 40 jobs.", ["40: reporter"]],
    ["The council let in 12 men who wardens said had robbed a bank.", ["12: reporter"]],
    ["The court released 12 men who wardens said were killed.", ["12: reporter"]],
    ["The yard that Moro says is broke still owns 40 boats.", ["40: reporter"]],
    ["Voss called for help for Dolna, where 40 people have died, officials said.", ["40: officials"]],
    [
      "A spokesperson for Norvia's embassy called it a mistake, adding that the Orlay Guard dismissed two officers.",
      ["two: a spokesperson for Norvia's embassy"],
    ],
    ["The Orlay Guard dismissed two claims of abuse.", ["two: Orlay Guard"]],
    [
      "Hezran seeks to stop raids on Dolna where more than 90,000 people are displaced.",
      ["more than 90,000: reporter"],
    ],
    ["Hezran said that in Dolna, where 90,000 people are displaced, there is no water.", ["90,000: Hezran"]],
  ]);
});

describe("media without a name, who is jailed, and those who are among the dead", () => {
  all([
    [
      "State television put the toll at three. Local media put it at 12.",
      ["three: State television", "12: Local media"],
    ],
    [
      "State television said three people died; state radio put the toll at five.",
      ["three: State television", "five: state radio"],
    ],
    ["Norvian state TV said 40 people had died.", ["40: Norvian state TV"]],
    ["The man who police said shot a guard killed nine people.", ["nine: open"]],
    ["The man who police said shot a guard and killed nine people was held.", ["nine: police"]],
    ["The driver, who police said fled, killed nine people.", ["nine: reporter"]],
    ["The ministry said 12 died. The dead included two boys.", ["12: ministry", "two: open"]],
    ["A bomb went off in Orlay. The dead included two boys.", ["two: reporter"]],
  ]);
});

test.each([
  ["Rebels said 85 people were killed in the clash, disputing the ministry's toll of 20.", ["rebels", "ministry"]],
  ["Rebels said 85 people had been killed, disputing the army figure of 20.", ["rebels", "army"]],
  ["The union said 85 people had been killed, contradicting the hospital count of 20.", ["union", "hospital"]],
  ["The ministry said 85 people had been killed, rejecting the bridge toll of 20.", ["ministry", "ministry"]],
])("a toll that somebody disputes is whose it is, and not his who disputes it: %s", (text, owners) => {
  const { figures, sources } = readReport(text, {}, { engine: linearEngine() });
  const named = figures.map(
    ({ whose }) => whose.by === "source" && sources.find(({ id }) => id === whose.source)?.name,
  );
  expect(named).toEqual(owners);
});

/** Whose the figures of a text are that `linear` reads. */
const linear = (text: string): string[] => whose(confident(readReport(text, {}, { engine: linearEngine() }), 0.65));

describe("whose it is by words beside what somebody says", () => {
  all([
    ["Output grew by 5.0% (year-on-year) as announced by the Statistics Bureau.", ["5.0%: Statistics Bureau"]],
    ["Output grew by 5.0% as expected by nobody.", ["5.0%: reporter"]],
    ["Output grew by 5.0%, as announced by the Statistics Bureau.", ["5.0%: Statistics Bureau"]],
    ["The flood hit 600 barns, twice as many as reported by the ministry.", ["600: reporter"]],
    ["The flood hit 600 barns, twice as many as reported by the ministry, the Farm League said.", ["600: Farm League"]],
    ["Losses came to $7m, the mayor said, as confirmed by the Statistics Bureau.", ["$7m: the mayor"]],
    ["Rents rose 6%, more than the 5% as estimated by the bank, the mayor said.", ["6%: the mayor", "5%: the mayor"]],
    ["In a lawsuit that ended in May, Velair paid $40m to 70 crews.", ["$40m: reporter", "70: reporter"]],
    ["In an affidavit filed in May, he denied it, but 15 guards told the court otherwise.", ["15: reporter"]],
    ["In a complaint the crews settled in May, 70 cooks were paid $4m.", ["70: reporter", "$4m: reporter"]],
    ["In an indictment against Velair, which employs 800 people, it is told of.", ["800: reporter"]],
    ["In an indictment unsealed on Monday, they are charged with taking $250,000.", ["$250,000: an indictment"]],
    [
      "Six of the dead worked for Lee Works, which digs wells for Corvin, the police spokesman in Orlay, Mike Abari, told the Morn Times.",
      ["Six: Mike Abari"],
    ],
    [
      "Six of the dead worked for Lee Works, which digs wells, and the mayor, Mike Abari, told a joke.",
      ["Six: reporter"],
    ],
    ["The union valued its stake at $4m and the project at $12m.", ["$4m: union", "$12m: reporter"]],
    ["The union valued the deal at over a billion dollars.", ["over a billion dollars: union"]],
    ["The staff eased the union's concerns that 1,500 jobs would go.", ["1,500: union"]],
    [
      "In a 48-page indictment, they are charged with taking $250,000.",
      ["48-page: reporter", "$250,000: a 48-page indictment"],
    ],
    ["In an early-May Corvin poll, Moro led by 56 percent.", ["56 percent: an early-May Corvin poll"]],
    ["In the most recent Corvin survey, 71 percent backed Moro.", ["71 percent: most recent Corvin survey"]],
    ["In an early-May vote, Moro had 51 percent.", ["51 percent: reporter"]],
  ]);

  test("what is told according to somebody in a relative clause, and in the clause before it", () => {
    const told =
      "The ring ran two sites — one in Orlay, one in Dolna — which claimed to sell shoes, according to an affidavit.";
    expect(read(told, "an affidavit", "according to", "which claimed to sell shoes", 0.6)[0]).toBe("two: an affidavit");
    const apart = "Two men stood there, and a third who ran had cash, according to Voss.";
    expect(read(apart, "Voss", "according to", "who ran had cash", 0.9)).toEqual(["Two: reporter"]);
  });

  test("what nobody is likely to say in a statement is his whose statement it is", () => {
    const read = (cue: string, first: number) => {
      const text = `Moro ${cue} 20 tickets last year, according to club records.`;
      const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];
      const proposals = [
        {
          source: [at("club records")],
          cue: [at("according to")],
          content: [at(`Moro ${cue} 20 tickets last year`)],
          confidence: 0.9,
        },
        { source: [at("Moro")], cue: [at(cue)], content: [at("20 tickets last year")], confidence: first },
      ].map((one) => ({ ...one, act: "state", paragraph: 0, by: "linear", standing: "read" }) as Proposal);
      return whose(confident(conclude(begin(text), proposals), 0.75));
    };
    expect(read("accepted", 0.4)).toEqual(["20: club records"]);
  });
});

describe("a speech that goes on, and one whose end is lost", () => {
  const opened = "A spokesman for the council said: “The charges were high.";
  test("past a line that the page puts between, and where the statement ends too soon", () => {
    const text = `${opened}\n\nread more in politics\n\n“It all came to £10,935 more and we declined to pay it.”`;
    expect(read(text, "A spokesman for the council", "said:", "“The charges were high.", 0.95)).toEqual([
      "£10,935: a spokesman for the council",
    ]);
    const short = "Voss said: “We are called a club of lawyers, but there are 300 members in it and more to come.”";
    expect(read(short, "Voss", "said:", "“We are called a club of lawyers", 0.95)).toEqual(["300: Voss"]);
  });
  test("not past a paragraph, nor where the mark is never closed", () => {
    const text = `${opened}\n\nThe mayor of the town left at noon on Monday.\n\n“It all came to £10,935 more and we declined.”`;
    expect(read(text, "A spokesman for the council", "said:", "“The charges were high.", 0.95)).toEqual([
      "£10,935: open",
    ]);
    const lost = "Voss wrote: “Let us go.’ She was there when three people were shot last summer in Orlay.";
    expect(read(lost, "Voss", "wrote:", "“Let us go", 0.95)).toEqual(["three: open"]);
  });
  test("who may be meant is named", () => {
    const text = "“We had 40 people in here on Monday night, all of them wet.” Voss said the hall was full.";
    const reading = readReport(text, {}, { engine: linearEngine() });
    const [figure] = reading.figures;
    expect(figure?.whose.by === "source" || (figure?.whose.by === "open" && figure.whose.candidates.length > 0)).toBe(
      true,
    );
  });
});

describe("what is written, with what is said of it", () => {
  test.each<[string, string[]]>([
    ["Moro leads by 271 delegates, according to a count by the Morn Press.", ["271: a count by the Morn Press"]],
    ["Turnout fell by 3 million, according to a poll taken last week.", ["3 million: a poll taken last week"]],
    ["Exit polls taken in Dolna found that 40 percent had voted.", ["40 percent: Exit polls taken in Dolna"]],
    [
      "The tax cut it by 5 percent, according to a study last year by economists.",
      ["5 percent: a study last year by economists"],
    ],
    ["Moro said the tax cut it by 5 percent last year.", ["5 percent: Moro"]],
  ])("%s", (text, expected) => expect(linear(text)).toEqual(expected));
});

describe("a poll that goes on in the next sentences", () => {
  const poll = "Voters trust Moro, according to a new Corvin poll.";
  test.each<[string, string[]]>([
    [`${poll} Seventy-two percent now believe he could win.`, ["Seventy-two percent: a new Corvin poll"]],
    [`${poll} A mere 9 percent say they doubt him.`, ["9 percent: a new Corvin poll"]],
    [`${poll}\n\nSix in 10 say he is decisive.`, ["Six in 10: a new Corvin poll"]],
    [`${poll}\n\nThree-quarters of voters said they were worried.`, ["Three-quarters: a new Corvin poll"]],
    [`${poll} Two-thirds of voters chose Moro last year.`, ["Two-thirds: reporter"]],
    [`${poll} More than half of voters backed her in May.`, ["More than half: reporter"]],
    [`${poll} The pact is old. Two thirds of lawmakers support the pact.`, ["Two thirds: reporter"]],
    [`${poll}\n\nTwo thirds of members would vote to strike.`, ["Two thirds: reporter"]],
    [`${poll}\n\n63 percent backed the law.`, ["63 percent: reporter"]],
    [`${poll} In parliament 60 percent of members voted for him.`, ["60 percent: reporter"]],
    [`${poll} Prices rose by 5 percent.`, ["5 percent: reporter"]],
    [`${poll}\n\nThe council met on Monday.\n\nIt rained.\n\nSix in 10 say he is decisive.`, ["Six in 10: reporter"]],
    ["Moro won the vote. Seventy percent of voters back him.", ["Seventy percent: reporter"]],
  ])("%s", (text, expected) => expect(linear(text)).toEqual(expected));
});

describe("between two sentences of one speaker, and by whom something is reckoned", () => {
  test.each<[string, string[]]>([
    [
      "Velair said it had scrapped 30 trips. It runs 700 trips a day. More trips would end, Velair said.",
      ["30: Velair", "700: reporter"],
    ],
    [
      "The mayor said the town would shut six pools. It has 20 pools. No pool would be sold, the mayor said.",
      ["six: the mayor", "20: reporter"],
    ],
    [
      "The army said it faced 40 drones. Norvia has 900 drones. The army said the other drones were lost.",
      ["40: army", "900: reporter"],
    ],
    ["He has a plan which analysts have estimated to cost $10m.", ["$10m: analysts"]],
    ["The man whom guards knew had $10m.", ["$10m: reporter"]],
  ])("%s", (text, expected) => expect(linear(text)).toEqual(expected));
});
