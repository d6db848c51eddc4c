import { describe, expect, test } from "vitest";
import { resolveFigures } from "../src/figures/figures.ts";
import type { Figure, Span, Statement } from "../src/index.ts";
import { confident, PLAIN, readReport, sourceOf } from "../src/index.ts";
import { tagQuantities } from "../src/numbers/quantities.ts";
import { segment } from "../src/text/segment.ts";
import { tagTimes } from "../src/times/expressions.ts";
import { resolveTimes } from "../src/times/times.ts";
import { countedIn } from "./support.ts";

function figures(text: string, statements: readonly Statement[] = []) {
  const segmented = segment(text);
  const expressions = tagTimes(segmented);
  const quantities = tagQuantities(segmented, expressions);
  const times = resolveTimes(segmented, expressions, "2025-03-06");
  return resolveFigures({ segmented, quantities, times, statements, cited: [], owners: [], report: "r" });
}

/** One line a figure: `number | kind | words that say what is counted`. */
const counted = (text: string): string[] => countedIn(text, figures(text));

describe("what is counted", () => {
  test.each<[string, string[]]>([
    ["At least 40 people have been killed in Orlay.", ["At least 40 | killed | people have been killed"]],
    [
      "About 12 people were killed and 25 were taken hostage.",
      ["About 12 | killed | people were killed", "25 | held | were taken hostage"],
    ],
    [
      "The blast killed at least six civilians, wounding 120.",
      ["at least six | killed | civilians", "120 | injured | wounding"],
    ],
    [
      "The toll stands at 14, up from 6, and 12 lorries burned.",
      ["14 | killed | toll", "6 | killed | toll", "12 | other | lorries"],
    ],
    ["The toll could reach 100.", ["100 | killed | toll"]],
    ["It treated 112 people for injuries.", ["112 | injured | people for injuries"]],
    ["The toll from a fire in two blocks rose to 10.", ["two | other | blocks", "10 | killed | toll"]],
    ["The deaths of three men brought the total to 19.", ["three | killed | men", "19 | killed | 19"]],
    ["No one was killed, but nobody's car was hurt.", ["No one | killed | was killed"]],
    [
      "None of the crew were injured and no civilians died.",
      ["None | injured | of the crew were injured", "no | killed | civilians died"],
    ],
    ["We hope no one was hurt; no one knows who was killed, and no one should be hurt.", []],
    ["No one has captured the mood. Nobody else was hurt, and no one said that any were killed.", []],
    ["There are still 59 hostages being held.", ["59 | held | hostages being held"]],
    ["Five Tesmar citizens are among the captives.", ["Five | held | Tesmar citizens are among the captives"]],
    ["The raid left 32 civilians dead.", ["32 | killed | civilians dead"]],
    ["The raid left two medics and three pilots dead.", ["two | killed | medics", "three | killed | pilots dead"]],
    [
      "Two soldiers and three civilians were killed.",
      ["Two | killed | soldiers", "three | killed | civilians were killed"],
    ],
    ["Four dead bodies and 12 wounded had been brought in.", ["Four | killed | dead bodies", "12 | injured | wounded"]],
    ["84 people have been taken to hospital.", ["84 | injured | people have been taken to hospital"]],
    ["At least one suspect had been arrested.", ["At least one | arrested | suspect had been arrested"]],
    ["More than 300 people are still missing.", ["More than 300 | missing | people are still missing"]],
    ["The death toll in Orlay rose to 31.", ["31 | killed | toll"]],
    [
      "Some 30 villagers, including women, were killed.",
      ["Some 30 | killed | villagers, including women, were killed"],
    ],
    ["12 gunmen killed the guard.", ["12 | other | gunmen"]],
    ["12 soldiers have killed the guard.", ["12 | other | soldiers"]],
    ["Tens of thousands of people fled their homes.", ["Tens of thousands | displaced | of people fled"]],
    ["It cost $3.5bn.", ["$3.5bn | money | $3.5bn"]],
    ["Some 30 per cent of the voters have come.", ["Some 30 per cent | share | of the voters"]],
    ["Two direct meetings were held.", ["Two | other | direct meetings"]],
  ])("%s", (text, expected) => expect(counted(text)).toEqual(expected));
});

describe("parts and wholes", () => {
  const partOf = (text: string): string[] => {
    const all = figures(text);
    const words = (figure: Figure | undefined) => (figure ? text.slice(...figure.span) : "-");
    return all.map((figure) => `${words(figure)} of ${words(all.find(({ id }) => id === figure.partOf))}`);
  };

  test.each<[string, string[]]>([
    ["Israel Moro says 59 hostages are held, with up to 24 believed to be alive.", ["59 of -", "up to 24 of 59"]],
    [
      "Five citizens are held. One of them is alive and the other four are presumed dead.",
      ["Five of -", "One of Five", "four of Five"],
    ],
    [
      "More than 100 people were wounded, including at least 10 children.",
      ["More than 100 of -", "at least 10 of More than 100"],
    ],
    ["It killed 30 people, including 12 children and three women.", ["30 of -", "12 of 30", "three of 30"]],
    ["Two people died. The raid freed 12 of them.", ["Two of -", "12 of -"]],
    ["It killed two soldiers. Five of them were old.", ["two of -", "Five of -"]],
    ["Nine of the 15 jurors left.", ["Nine of 15", "15 of -"]],
    ["Of the 240 boxes sent, 198 came back.", ["240 of -", "198 of 240"]],
    ["They carried out 19 guests, of whom three were dead.", ["19 of -", "three of 19"]],
    ["It cost $50. One of them left.", ["$50 of -", "One of -"]],
    ["Seven men stood trial. Three have confessed.", ["Seven of -", "Three of Seven"]],
    [
      "It has 16 members: nine pilots, five nurses and two guards.",
      ["16 of -", "nine of 16", "five of 16", "two of 16"],
    ],
    [
      "With eleven wounded in Orm and eight in Dolna, the number of injured has reached 19.",
      ["eleven of 19", "eight of 19", "19 of -"],
    ],
    ["A blast killed 17 miners in Hask on Sunday, five of them clerks.", ["17 of -", "five of 17"]],
    ["They hold 620 men, 85 of them old, of whom seven are ill.", ["620 of -", "85 of 620", "seven of 85"]],
    ["It hit 30 boats. Five people were hurt.", ["30 of -", "Five of -"]],
    ["It has 21 mines, of which only four are open.", ["21 of -", "four of 21"]],
    ["It shut 12 of the country's 15 mines.", ["12 of 15", "15 of -"]],
    ["Of the 300 who came, 45 stayed, among them 12 women.", ["300 of -", "45 of 300", "12 of 45"]],
  ])("%s", (text, expected) => expect(partOf(text)).toEqual(expected));

  test("a part counts what its whole counts", () => {
    const [, part] = figures("More than 100 people were wounded, including at least 10 children.");
    expect(part?.measure.kind).toBe("injured");
  });
});

const doubt = ({ assertion: { polarity, mode } }: Figure): string | undefined =>
  polarity === "negated" ? "denied" : mode === "actual" ? undefined : mode;

describe("whether it is told as a fact", () => {
  test.each<[string, (string | undefined)[]]>([
    ["There is no evidence that 90 sheep were poisoned.", ["denied"]],
    ["It is not true, the mill said, that 600 people were dismissed.", ["denied"]],
    ["If 20 deputies leave, the government falls.", ["possible"]],
    ["Had it worked, 130 people might have been saved.", ["possible"]],
    ["They threatened to shoot twelve hostages.", ["threatened"]],
    ["The mill will dismiss 600 people.", ["planned"]],
    ["The mill will replace 37 clerks who were sent to Dolna.", [undefined]],
    ["The army will free 40 people who were held.", ["planned"]],
    ["The court will hang 12 men who were convicted.", ["planned"]],
    ["Guards fear the fire that left six hurt could spread.", [undefined]],
    ["The mill would need 12 clerks who had agreed.", ["possible"]],
    ["The fire that left six people hurt could spread.", [undefined]],
    ["A fire that left six people hurt could help.", ["possible"]],
    ["The 600 people will be dismissed.", [undefined]],
    ["Reports that 12 people had died were false.", ["denied"]],
    ["Reports that 12 people had died were not false.", [undefined]],
    ["There is no truth to reports that 12 people had died.", ["denied"]],
    ["It is true that 12 people died.", [undefined]],
    ["Fifteen people are feared dead.", ["possible"]],
    ["That is why the abbey took in 40 orphans.", [undefined]],
    ["If the rains were poor, 40 tonnes came in.", [undefined]],
    ["It would not move, and 40 people were rescued.", [undefined]],
    ["Several ovations could not disguise the fact that at least 39 members were absent.", [undefined, undefined]],
    ["Two marches could not hide that 12 mills had closed.", [undefined, undefined]],
    ["Two marches could hide that 12 mills had closed.", ["possible", "possible"]],
    ["The fact that 12 members could leave worries Voss.", ["possible"]],
    ["40 people could not have been killed there.", ["possible"]],
    ["The raid may already have killed 40 people.", ["possible"]],
    ["The raid could soon have killed 40 people.", ["possible"]],
    ["The flood that may come has been 12 miles away.", [undefined]],
    ["It hopes to beat a system which has in recent months fired 12 rockets.", [undefined]],
    ["If the army has killed 12 people, it will pay.", ["possible"]],
    ["Protesters could be heard 12 blocks away.", [undefined]],
    ["Protesters could be held for 12 days.", ["possible"]],
    ["So why, with less than 50 days to go until the vote, would he come?", [undefined]],
    ["So why would 40 boats leave the port?", ["possible"]],
    ["With less than four months until the vote, it was unclear whether others would stand.", [undefined]],
    ["The rate would fall each year until it reached a level of 20 percent.", ["possible"]],
    ["Voss waits until another 40 boats leave the port.", ["possible"]],
    ["Voss had hopes of keeping the port.The town has 51 boats.", [undefined]],
    ["Voss had hopes of keeping 51 boats.", ["possible"]],
    ["Orlay sends two clerks and 13 pilots.Now that we know it, who are they?", [undefined, undefined]],
    ["Millions are voting, but when will we know who won?", [undefined]],
    ["Does Orlay send two clerks and 13 pilots?", ["possible", "possible"]],
    ["The raid killed 12 people.", [undefined]],
    ["The health ministry rejected claims that the ward had caught fire, killing nine patients.", ["denied"]],
    ["The army dismissed reports that a drone had struck a clinic, killing 14 people, as propaganda.", ["denied"]],
    ["The prison service rejected claims that guards, who were drunk, killed 12 inmates.", ["denied"]],
    ["The firm said reports that a plant had blown up, killing 40, were false.", ["denied"]],
    ["Contrary to reports that 300 attended, only 40 came.", [undefined, undefined]],
    ["The view that Norvia has killed 300 prisoners was dismissed by the envoy.", ["denied"]],
    ["Aid groups warned that it would result in the deaths of 12,000 children.", ["possible"]],
    ["The truce would begin with the release of 33 hostages.", ["possible"]],
    ["The plan includes the release of 33 hostages.", ["possible"]],
    ["The first stage begins with the release of 33 hostages.", ["possible"]],
    ["The talks secured the release of 33 hostages.", [undefined]],
    ["Fears of the killing of 40 hostages grew.", ["possible"]],
    ["Bell could be charged with the murder of two guards.", [undefined]],
    ["The crash resulted in the deaths of 12 people.", [undefined]],
    ["The raid is thought to have killed 40.", ["possible"]],
    ["The raid is thought to have killed about 40,000 people.", [undefined]],
    ["The party could win 40 seats and 12 of its members were arrested.", ["possible", undefined]],
    ["The plan would take 12 years and $4bn.", ["possible", "possible"]],
    ["The firm may close as it plans 300 job cuts.", ["possible"]],
    ["Winning would be hard as he faces two trials.", [undefined]],
    ["The loss of 40 lives was averted.", ["denied"]],
    ["The loss of 40 lives was mourned.", [undefined]],
  ])("%s", (text, expected) => expect(figures(text).map(doubt)).toEqual(expected));
});

test("since when", () => {
  const [, figure] = figures(
    "The raid of 7 October 2023 killed 12. At least 40 people have been killed in Orlay since then.",
  );
  expect(figure?.since).toBe("2023-10-07");
  expect(figures("As of Monday, 40 people had died.")[0]?.asOf).toBe("2025-03-03");
  expect(figures("Some 40 people have died.")[0]).not.toHaveProperty("since");
});

describe("whose figure it is", () => {
  const text = "Velin said 40 people had died, and that Moro put it at 50 dead. The reporter saw 12 boats.";
  const statement = (id: string, content: Span, speaker: string | null): Statement => ({
    id,
    form: "indirect",
    content: [content],
    cue: [],
    source: [],
    speaker,
    confidence: 1,
    by: "rules",
    via: [],
    act: "state",
    assertion: PLAIN,
    within: null,
    continues: null,
  });
  const outer = statement("outer", [11, 62], "velin");
  const inner = (speaker: string | null) => statement("inner", [text.indexOf("50"), 62], speaker);
  const voices = (statements: readonly Statement[]) =>
    figures(text, statements).map(({ span, whose, statement: of }) => [text.slice(...span), sourceOf(whose), of]);

  test("the speaker's of the innermost statement, else the reporter's", () => {
    expect(voices([outer, inner("moro")])).toEqual([
      ["40", "velin", "outer"],
      ["50", "moro", "inner"],
      ["12", null, null],
    ]);
  });

  test("nobody's by name where the speaker cannot be told", () => {
    expect(voices([outer, inner(null)])[1]).toEqual(["50", null, "inner"]);
  });
});

describe("whose figure it is without a statement", () => {
  const owners = (text: string): string[] => {
    const { figures: all, sources } = readReport(text);
    const name = (id: string | null) => sources.find((source) => source.id === id)?.name ?? "-";
    return all.map(({ span, whose }) => `${text.slice(...span)} by ${name(sourceOf(whose))}`);
  };

  test.each<[string, string[]]>([
    ["The harbour ministry's figure of 300 boats leaves out the isles.", ["300 by harbour ministry"]],
    ["The prefecture's estimate was 22,500.", ["22,500 by prefecture"]],
    ["The mines minister, Ilan Moro, put the toll at 61 on Friday.", ["61 by Ilan Moro"]],
    ["The Orlay Union has raised its count of the dead to 117.", ["117 by Orlay Union"]],
    ["The loss was estimated at €220m by the Growers' League of Orlay.", ["€220m by Growers' League of Orlay"]],
    ["Residents counted 12 shells in Orlay.", ["12 by residents"]],
    ["The toll, put at 44 by the mayor, is rising.", ["44 by the mayor"]],
    ["Damage is estimated by insurers at $30m.", ["$30m by insurers"]],
    ["In Orlay 12 people had died, a figure the Northern Front put at 30.", ["12 by -", "30 by Northern Front"]],
    ["The ministry has revised its estimate of the dead from 300 to 420.", ["300 by ministry", "420 by ministry"]],
    [
      "Health officials in Tesmar have recorded 26 deaths from the fever and 340 new cases.",
      ["26 by Health officials in Tesmar", "340 by Health officials in Tesmar"],
    ],
    ["The fee, which the Evening Lantern put at €31m, was paid.", ["€31m by Evening Lantern"]],
    ["Losses: 14 boats (coastguard), seven (the owners' lawyer).", ["14 by coastguard", "seven by the owners' lawyer"]],
  ])("%s", (text, expected) => expect(owners(text)).toEqual(expected));

  test.each([
    "The blast put the toll at 61.",
    "Friday's toll of 61 was the worst.",
    "Moro, the pilot, recorded 12 songs.",
    "It sent 12 boats (wooden) and one state (North Orlay).",
    "The coup was put down and 61 died by Friday.",
    "This newspaper counted 41 doors.",
    "The police put 40 officers at 12 gates.",
    "The airline, a group from Orlay, valued at $5m, was sold.",
    "The team counts 12 pilots and made a figure of eight.",
    "It hurt three people (a nurse and two guards) and two pilots (one lawyer).",
    "Voss's delegate count was 699.",
  ])("the reporter's: %s", (text) => {
    expect(owners(text).every((line) => line.endsWith("by -"))).toBe(true);
    expect(readReport(text).figures.some(({ whose }) => whose.by === "open")).toBe(false);
  });

  test("inside a statement the clause's own owner comes before the speaker", () => {
    const text = "Dara Voss said the harbour ministry's figure of 300 boats was wrong and that 12 had sunk.";
    expect(owners(text)).toEqual(["300 by harbour ministry", "12 by Dara Voss"]);
    expect(readReport(text).figures.map(({ statement }) => statement !== null)).toEqual([true, true]);
  });

  test("the words that name the owner are kept, and stay when the statement around is not sure enough", () => {
    const text = "Dara Voss said the harbour ministry's figure of 300 boats was wrong.";
    const reading = readReport(text);
    const [figure] = confident(reading, 1).figures;
    const { whose } = figure ?? {};
    expect(whose?.by === "source" && whose.words && text.slice(...whose.words)).toBe("the harbour ministry");
    expect(figure?.statement).toBeNull();
    expect(whose).toEqual(reading.figures[0]?.whose);
  });
});

describe("where", () => {
  const placed = (text: string): string[] =>
    figures(text).map(({ span, place }) => `${text.slice(...span)} in ${place ? text.slice(...place) : "-"}`);

  test.each<[string, string[]]>([
    ["Nine protesters were killed in Ganzar on Friday.", ["Nine in Ganzar"]],
    ["They fed 2,700 people in Kersh and 900 in Dolna.", ["2,700 in Kersh", "900 in Dolna"]],
    ["The blasts in Kersh and Little Orm wounded 31 and 17 people respectively.", ["31 in Kersh", "17 in Little Orm"]],
    ["The army killed 80 rebels in the Karsk gorge.", ["80 in Karsk gorge"]],
    ["In Kersh, 31 boats sank.", ["31 in Kersh"]],
    ["The gang shot 12 shoppers at Lindrow market on Friday.", ["12 in Lindrow market"]],
    ["The strike left 40 clerks at Vantis without pay.", ["40 in -"]],
    ["At least 60 people died after a mine caved in near Malkesh.", ["At least 60 in Malkesh"]],
    ["Moro bought 12 boats from two men who had met in Kersh.", ["12 in -", "two in -"]],
    ["The party has 40 seats in March and 12 members in Parliament.", ["40 in -", "12 in -"]],
    ["It cost $40 in Kersh.", ["$40 in -"]],
  ])("%s", (text, expected) => expect(placed(text)).toEqual(expected));
});

test("as of when: what had come about by then", () => {
  expect(figures("The flood had claimed 19 lives by Tuesday.")[0]?.asOf).toBe("2025-03-04");
  expect(figures("By 2 March the court had heard 88 witnesses.")[0]?.asOf).toBe("2025-03-02");
  expect(figures("It will send 88 boats by Tuesday.")[0]).not.toHaveProperty("asOf");
});

test("a toll is as of the day on which it is told", () => {
  const asOf = (text: string) => readReport(text, { publishedAt: "2025-03-06" }).figures.map((figure) => figure.asOf);
  expect(asOf("On Tuesday the army said 27 bodies had been found.")).toEqual(["2025-03-04"]);
  expect(asOf("The army said on Tuesday that 27 people had died.")).toEqual(["2025-03-04"]);
  expect(asOf("The army said on Tuesday that it would send 27 boats.")).toEqual([undefined]);
});

describe("sums and idioms", () => {
  test.each<[string, string[]]>([
    ["The office put the number of dead at 440.", ["440 killed"]],
    ["The number of injured has reached 19.", ["19 injured"]],
    ["The count of civilians killed in the shelling rose to 117.", ["117 killed"]],
    ["The death toll rose from 11 to 14.", ["11 killed", "14 killed"]],
    ["They found six bodies, bringing the total to 39.", ["six killed", "39 killed"]],
    ["The militia still holds 22 sailors and let nine go.", ["22 held", "nine released"]],
    ["The army lost three men.", ["three killed"]],
    ["The Front was holding 17.", ["17 held"]],
    ["They agreed to release 28 pages.", ["28 other"]],
    ["At least 38 boys of the three years of war have been killed.", ["At least 38 killed", "three years duration"]],
    ["They agreed to release 50 prisoners.", ["50 released"]],
    ["Eight people, including three children, were killed.", ["Eight killed", "three killed"]],
    ["The flood claimed 19 lives.", ["19 killed"]],
    ["It passed by 84 votes to 71.", ["84 votes", "71 votes"]],
    ["Dozens more have yet to be found.", ["Dozens missing"]],
    ["It cost 9 million.", ["9 million money"]],
    ["It cost 4 million crowns.", ["4 million crowns money"]],
  ])("%s", (text, expected) =>
    expect(figures(text).map(({ span, measure }) => `${text.slice(...span)} ${measure.kind}`)).toEqual(expected),
  );

  test("a word for money that names no country has no unit", () => {
    expect(figures("It cost 4 million crowns.")[0]?.measure).not.toHaveProperty("unit");
  });
});
