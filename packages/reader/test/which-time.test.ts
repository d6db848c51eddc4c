import { describe, expect, test } from "vitest";
import { segment } from "../src/text/segment.ts";
import { tagTimes } from "../src/times/expressions.ts";
import { resolveTimes } from "../src/times/times.ts";

/** One line a time of `text`, published on `day`: `words = EDTF`, "?" where it is null. */
function read(day: string, text: string): string[] {
  const segmented = segment(text);
  const times = resolveTimes(segmented, tagTimes(segmented), day);
  return times.map(({ span, edtf }) => `${text.slice(...span)} = ${edtf ?? "?"}`);
}

type Case = readonly [day: string, text: string, times: readonly string[]];
const cases = (list: readonly Case[]): void =>
  void test.each(list)("%s: %s", (day, text, times) => expect(read(day, text)).toEqual(times));

describe("a month that is nearer in the year to come is of it, unless its verb tells what was", () => {
  cases([
    ["2024-04-10", "Whoever leads the guild in June holds the keys.", ["June = 2024-06"]],
    ["2024-04-10", "Whoever led the guild in June held the keys.", ["June = 2023-06"]],
    ["2024-04-10", "She wants a seat at the convention in July.", ["July = 2024-07"]],
    ["2024-04-10", "Ovin Harr spoke at a convention in July.", ["July = 2023-07"]],
    ["2024-04-10", "He vowed to stay until the guild's convention in August.", ["August = 2024-08"]],
    ["2024-04-10", "He was urged to call a debate in August.", ["August = ?"]],
    ["2024-05-20", "The memo outlined two cuts in June and July.", ["June = 2024-06", "July = 2024-07"]],
    ["2024-05-20", "The board made two cuts in June and July.", ["June = 2023-06", "July = 2023-07"]],
    ["2024-05-20", "“June, July and August – that is the worry,” he said.", ["July = 2024-07", "August = 2024-08"]],
    ["2024-11-20", "It fits a plan announced by the guild in March.", ["March = 2024-03"]],
    ["2024-11-20", "The rule fits a plan announced by the guild in February.", ["February = 2024-02"]],
    ["2024-02-20", "The vale is quiet after the massacre in June.", ["June = 2023-06"]],
    ["2024-08-20", "Since announcing in October that the mill would close, he has been quiet.", ["October = 2023-10"]],
    ["2024-08-20", "She stopped her talks before announcing her bid in November.", ["November = ?"]],
    ["2024-08-20", "The favourite to win the vote come November is Ilva Toss.", ["November = 2024-11"]],
    ["2024-11-20", "The inquiry asked for “any notes on key decisions” in February.", ["February = 2024-02"]],
  ]);
});

describe("a day just past is meant, though its clause looks ahead", () => {
  cases([
    ["2024-03-12", "The board was given a deadline of March 6, which it met.", ["March 6 = 2024-03-06"]],
    ["2024-03-12", "Ahead of the March 1 races he changed his mind.", ["March 1 = 2024-03-01"]],
    ["2024-03-12", "The board was given a deadline of April 6.", ["April 6 = 2024-04-06"]],
    ["2024-10-12", "It was to last a year, according to a March 13 press release.", ["March 13 = 2024-03-13"]],
    ["2024-10-12", "All wait for the March 13 release of the film.", ["March 13 = 2025-03-13"]],
  ]);
});

describe("what was due on a weekday was or is due on the nearest one, where that is clear", () => {
  cases([
    ["2024-03-15", "She also was due to meet the envoy of Talvia on Saturday.", ["Saturday = 2024-03-16"]],
    ["2024-03-15", "She was due to meet the envoy of Talvia on Thursday.", ["Thursday = 2024-03-14"]],
    ["2024-03-15", "She was due to meet the envoy of Talvia on Monday.", ["Monday = ?"]],
    ["2024-03-15", "She met the envoy of Talvia on Saturday.", ["Saturday = 2024-03-09"]],
  ]);
});

describe("early in a week the verb tells which weekend *this weekend* is", () => {
  cases([
    ["2024-03-11", "The dam broke this weekend.", ["this weekend = 2024-03-09/2024-03-10"]],
    ["2024-03-12", "This weekend, the guild complained of floods.", ["This weekend = 2024-03-09/2024-03-10"]],
    ["2024-03-12", "The guild will vote this weekend.", ["this weekend = 2024-03-16/2024-03-17"]],
    ["2024-03-12", "Floods in Vell and no power in Orlay this weekend.", ["this weekend = ?"]],
    ["2024-03-15", "Floods came this weekend.", ["this weekend = 2024-03-16/2024-03-17"]],
  ]);
});

describe("stretches, and times counted from others", () => {
  cases([
    ["2024-03-11", "Prices doubled over the last decade.", ["last decade = 2014/2024"]],
    ["2024-03-11", "It would cost $5m over the next decade.", ["next decade = 2024/2034"]],
    ["2024-03-11", "It is to be built by the end of the next decade.", ["next decade = 203X"]],
    ["2024-03-11", "Snow will fall over the next 48 hours.", ["next 48 hours = 2024-03-11/2024-03-13"]],
    ["2024-03-11", "He rang her often over the next six months.", ["next six months = ?"]],
    ["2024-03-11", "Work must start within the next month.", ["next month = 2024-03/2024-04"]],
    [
      "2024-03-11",
      "In May the guild hired Orn, who left two months later.",
      ["May = 2023-05", "two months later = 2023-07"],
    ],
    [
      "2024-11-11",
      "They came to Vell in early July, two months after they sailed.",
      ["early July = 2024-07", "two months after = 2024-07"],
    ],
    [
      "2024-11-11",
      "She called a vote for October 2014, only eight months later.",
      ["October 2014 = 2014-10", "eight months later = 2014-10"],
    ],
    [
      "2024-11-11",
      "He came in July. Two months after she left home, he rang.",
      ["July = 2024-07", "Two months after = ?"],
    ],
    ["2024-03-11", "They met there during the winter semester of 2023.", ["winter semester of 2023 = 2023-24"]],
    ["2024-03-11", "It called twice, most recently on 13 May 2017.", ["13 May 2017 = 2017-05-13"]],
    ["2024-03-11", "It called twice, most recently at Vell.", ["recently = ?"]],
    ["2024-03-11", "He was jailed for over six years after he was caught.", []],
    ["2024-03-11", "They stopped Ovin Harr, of 1909 Thornfield Drive.", []],
    ["2024-03-11", "The 1909 Thornfield fire began on a drive.", ["1909 = 1909"]],
  ]);
});

describe("last of a weekday or month that is hardly past", () => {
  cases([
    [
      "2024-03-12",
      "Last Monday the guild agreed to wait. On Monday it struck.",
      ["Last Monday = 2024-03-04", "Monday = 2024-03-11"],
    ],
    ["2024-03-12", "Last Monday the guild agreed to wait.", ["Last Monday = 2024-03-04"]],
    ["2024-03-12", "Last Friday the guild agreed to wait.", ["Last Friday = 2024-03-08"]],
    ["2024-03-12", "Last Monday, March 11, the guild agreed.", ["Last Monday, March 11 = 2024-03-11"]],
    ["2024-11-08", "She changed her mind last October.", ["last October = ?"]],
    ["2024-11-08", "She changed her mind last September.", ["last September = 2024-09"]],
    ["2024-01-08", "She changed her mind last December.", ["last December = 2023-12"]],
  ]);
});

describe("a weekday in brackets is nearest to the day in front of them", () => {
  cases([
    [
      "2024-03-12",
      "The court ruled on Tuesday (early Wednesday in Zarn).",
      ["Tuesday = 2024-03-12", "early Wednesday = 2024-03-13"],
    ],
    [
      "2024-03-13",
      "“I shall be meeting the guild today (Tuesday),” she said.",
      ["today = 2024-03-12", "Tuesday = 2024-03-12"],
    ],
    ["2024-03-13", "She will come today (and on Tuesday).", ["today = 2024-03-13", "Tuesday = 2024-03-19"]],
  ]);
});

describe("an hour that is of any day has none", () => {
  cases([
    ["2024-03-13", "It’s around 8pm but the stalls are still busy.", ["around 8pm = ?"]],
    ["2024-03-13", "The night shift starts at 9 p.m. in Vell.", ["9 p.m. = ?"]],
    [
      "2024-03-13",
      "On Monday the polls opened. Voting ends at 9 p.m.",
      ["Monday = 2024-03-11", "9 p.m. = 2024-03-11T21:00"],
    ],
    [
      "2024-03-13",
      "We are supposed to close at 10pm. Before the lamps came, at 8pm nobody was out.",
      ["10pm = ?", "8pm = ?"],
    ],
    ["2024-03-13", "Every Friday, from 8 a.m., they met.", ["Every Friday = ?", "8 a.m. = ?"]],
    ["2024-03-13", "Every house was dark at 9 p.m.", ["9 p.m. = 2024-03-13T21:00"]],
  ]);
});

describe("a weekday that somebody quoted tells of", () => {
  cases([
    ["2024-03-15", "“I went to Vell on Friday,” Ovin Harr said.", ["Friday = ?"]],
    [
      "2024-03-15",
      "“I went to Vell on Friday,” Ovin Harr said on Thursday.",
      ["Friday = 2024-03-08", "Thursday = 2024-03-14"],
    ],
    ["2024-03-15", "“I will go to Vell on Friday,” Ovin Harr said.", ["Friday = 2024-03-15"]],
    ["2024-03-15", "Ovin Harr went to Vell on Friday.", ["Friday = 2024-03-15"]],
  ]);
});

describe("times that tell of each other", () => {
  cases([
    [
      "2024-01-22",
      "He set a March 11 date. “A farce,” he said of the March 11 vote.",
      ["March 11 = 2024-03-11", "March 11 = 2024-03-11"],
    ],
    [
      "2024-01-22",
      "He said of the March 11 flood that it was the worst. It came on March 12.",
      ["March 11 = 2023-03-11", "March 12 = 2023-03-12"],
    ],
    [
      "2024-03-15",
      "The shop was open from 10 a.m. to 6 p.m. on Tuesday.",
      ["10 a.m. = 2024-03-12T10:00", "6 p.m. on Tuesday = 2024-03-12T18:00"],
    ],
    [
      "2024-03-15",
      "It rained from 10 p.m. to 6 a.m. on Tuesday.",
      ["10 p.m. = 2024-03-11T22:00", "6 a.m. on Tuesday = 2024-03-12T06:00"],
    ],
    ["2024-03-15", "In the period January–September 2023 sales rose.", ["January–September 2023 = 2023-01/2023-09"]],
    ["2024-03-15", "It rained in January – September 2023 was dry.", ["January = 2024-01", "September 2023 = 2023-09"]],
    [
      "2024-03-15",
      "The mill opened in 1873. More than 130 years later, in 2005, it was sold.",
      ["1873 = 1873", "130 years later = 2005", "2005 = 2005"],
    ],
    ["2024-03-15", "The mill opened in 1873. Ten years later, it was sold.", ["1873 = 1873", "Ten years later = 1883"]],
    [
      "2024-03-15",
      "In 2019, the board met.\n\nThe following year, it rested.",
      ["2019 = 2019", "The following year = 2020"],
    ],
    ["2024-03-15", "In 2019, the board met.\n\nOne year later: another story.", ["2019 = 2019", "One year later = ?"]],
    ["2024-03-15", "The ban holds from March 20-22 in Vell.", ["March 20-22 = 2024-03-20/2024-03-22"]],
  ]);
});

describe("what is announced, set or done on a day", () => {
  cases([
    ["2024-03-14", "Results will be announced Saturday in Vell.", ["Saturday = 2024-03-16"]],
    ["2024-03-14", "Results were announced Saturday in Vell.", ["Saturday = 2024-03-09"]],
    ["2024-03-17", "Talvia had sworn to hit back for an attack Friday in Vell.", ["Friday = 2024-03-15"]],
    ["2024-03-17", "Talvia vowed to hold a vote Friday in Vell.", ["Friday = 2024-03-22"]],
    [
      "2024-01-17",
      "He should have left and dissolved the house for a mid-February election.",
      ["mid-February = 2024-02"],
    ],
    ["2024-01-17", "He left and dissolved the house in February.", ["February = 2023-02"]],
    ["2024-01-17", "It burned in the Spring Hollow area, he told Radio Vell's Today programme.", []],
    ["2024-09-17", "It burned in the spring. It burns today.", ["spring = 2024-21", "today = 2024-09-17"]],
  ]);
});
