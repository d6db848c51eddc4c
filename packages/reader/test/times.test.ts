import { describe, expect, test } from "vitest";
import { segment } from "../src/text/segment.ts";
import { tagTimes } from "../src/times/expressions.ts";
import { resolveTimes } from "../src/times/times.ts";

/** A Thursday. */
const PUBLISHED = "2025-03-06";

/** One line a time: `words = EDTF`, "?" where it is null. */
function read(text: string, publishedAt: string | null = PUBLISHED): string[] {
  const segmented = segment(text);
  const times = resolveTimes(segmented, tagTimes(segmented), publishedAt ?? undefined);
  return times.map(({ span, edtf }) => `${text.slice(...span)} = ${edtf ?? "?"}`);
}

describe("dates that need no publication date", () => {
  test.each<[string, string[]]>([
    ["The raid was on 7 October 2023.", ["7 October 2023 = 2023-10-07"]],
    ["The raid was on October 7, 2023, at dawn.", ["October 7, 2023 = 2023-10-07"]],
    ["The raid was on Friday, Oct. 7, 2016.", ["Friday, Oct. 7, 2016 = 2016-10-07"]],
    ["The raid was on the morning of 7 October 2023.", ["the morning of 7 October 2023 = 2023-10-07"]],
    ["The log says 2023-10-07.", ["2023-10-07 = 2023-10-07"]],
    ["The Front has had a base there since 2012, reportedly.", ["2012 = 2012/.."]],
    ["He lost the 2016 election.", ["2016 = 2016"]],
    ["He held the post 2014–2018 and in 2015-16.", ["2014–2018 = 2014/2018", "2015-16 = 2015/2016"]],
    ["It began in May 2014.", ["May 2014 = 2014-05"]],
    ["It began in the summer of 2014.", ["summer of 2014 = 2014-22"]],
    [
      "It began in the 1990s, the mid-1980s and the 21st century.",
      ["1990s = 199X", "mid-1980s = 198X", "21st century = 20XX"],
    ],
    ["The fort fell in 1845.", ["1845 = 1845"]],
  ])("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
    expect(read(text, null)).toEqual(expected);
  });
});

describe("against the publication date, a Thursday", () => {
  test.each<[string, string[]]>([
    ["She spoke on Friday.", ["Friday = 2025-02-28"]],
    ["She spoke on Thursday.", ["Thursday = 2025-03-06"]],
    ["She will speak on Friday.", ["Friday = 2025-03-07"]],
    ["Talks are to resume on Monday.", ["Monday = 2025-03-10"]],
    ["They meet next Friday; they met last Friday.", ["next Friday = 2025-03-07", "last Friday = 2025-02-28"]],
    ["Yesterday he left; tomorrow night he returns.", ["Yesterday = 2025-03-05", "tomorrow night = 2025-03-07"]],
    ["It burned last night.", ["last night = 2025-03-05"]],
    ["It burned late on Tuesday.", ["late on Tuesday = 2025-03-04"]],
    ["The early hours of Friday were calm.", ["The early hours of Friday = 2025-02-28"]],
    ["In December, he left.", ["December = 2024-12"]],
    ["In March, he left.", ["March = 2025-03"]],
    ["He left on Oct. 7 and returned on 3 March.", ["Oct. 7 = 2024-10-07", "3 March = 2025-03-03"]],
    ["The fair of 7-9 March is near.", ["7-9 March = 2025-03-07/2025-03-09"]],
    ["He left in July last year.", ["July last year = 2024-07"]],
    ["Last month it rained.", ["Last month = 2025-02"]],
    ["Earlier this year it rained.", ["Earlier this year = 2025"]],
    ["It rained last week and this week.", ["last week = 2025-02-24/2025-03-02", "this week = 2025-03-03/2025-03-09"]],
    ["It rained over the weekend.", ["the weekend = 2025-03-01/2025-03-02"]],
    ["It rained last summer.", ["last summer = 2024-22"]],
    ["He left two years ago.", ["two years ago = 2023"]],
    ["He left about 10 years ago.", ["about 10 years ago = 2015~"]],
    ["He left three days ago.", ["three days ago = 2025-03-03"]],
    ["It rained for the past two years.", ["past two years = 2023/2025"]],
    ["At 6.11 am on Monday a shell fell.", ["6.11 am on Monday = 2025-03-03T06:11"]],
    ["A shell fell at around 11:30pm local time.", ["around 11:30pm local time = 2025-03-06T23:30"]],
    [
      "It fell about an hour before midnight on Monday.",
      ["about an hour before midnight on Monday = 2025-03-03T23:00"],
    ],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));

  test("without one they are open", () => {
    expect(read("She spoke on Friday, and in December, and last month.", null)).toEqual([
      "Friday = ?",
      "December = ?",
      "last month = ?",
    ]);
  });

  test("the zone of the publication decides its day, not the machine's", () => {
    expect(read("She spoke yesterday.", "2025-03-06T00:30:00+03:00")).toEqual(["yesterday = 2025-03-05"]);
    expect(read("She spoke yesterday.", "2025-03-05T23:30:00-05:00")).toEqual(["yesterday = 2025-03-04"]);
  });

  test("a date that is none resolves to nothing", () => {
    expect(read("She spoke on Friday.", "in spring")).toEqual(["Friday = ?"]);
    expect(read("She spoke on 31 February 2024.")).toEqual(["31 February 2024 = ?"]);
  });
});

describe("against the time told before", () => {
  test.each<[string, string[]]>([
    [
      "The war began on 7 October 2023. Many have died since then.",
      ["7 October 2023 = 2023-10-07", "then = 2023-10-07/.."],
    ],
    ["On Tuesday the port shut. At 9.30 am it opened.", ["Tuesday = 2025-03-04", "9.30 am = 2025-03-04T09:30"]],
    ["Many have died since then.", ["then = ?"]],
    [
      "It began late on Wednesday. A blast came at 11pm. By the early hours of the morning it was over.",
      ["late on Wednesday = 2025-03-05", "11pm = 2025-03-05T23:00", "the early hours of the morning = 2025-03-06"],
    ],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

test.each<[string, string[]]>([
  ["They have met in recent weeks.", ["recent weeks = ?"]],
  ["It came hours after the raid and two days later.", ["hours after = ?", "two days later = ?"]],
])("kept without a value: %s", (text, expected) => expect(read(text)).toEqual(expected));

test.each([
  "He may go, said Theodora May.",
  "March on the palace, he told the crowd.",
  "He waited three days and a second hour in the Sun.",
  "At least 2016 people and 2,016 others came.",
  "The Sunday Times and Port Today wrote of Super Tuesday.",
  "It cost $2015 and 1999% more.",
])("no time in: %s", (text) => expect(read(text)).toEqual([]));

describe("intervals and what is to come", () => {
  test.each<[string, string[]]>([
    ["The port was shut from January 12 to February 2.", ["January 12 to February 2 = 2025-01-12/2025-02-02"]],
    ["It rained between 3 and 5 March.", ["3 and 5 March = 2025-03-03/2025-03-05"]],
    ["The mill stood until 1958.", ["1958 = ../1958"]],
    ["Trams will run from Monday.", ["Monday = 2025-03-10/.."]],
    ["The bridge opens on Saturday.", ["Saturday = 2025-03-08"]],
    ["The will was read on Saturday.", ["Saturday = 2025-03-01"]],
    [
      "It fell on 7 October 2023. Two days later it rose.",
      ["7 October 2023 = 2023-10-07", "Two days later = 2023-10-09"],
    ],
    ["The club moved on Tuesday last week.", ["Tuesday last week = 2025-02-25"]],
    ["Flight 1915 left room 1990.", []],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));
});

describe("days with a name, parts of years, eras", () => {
  test.each<[string, string[]]>([
    ["It burned on Christmas Day.", ["Christmas Day = 2024-12-25"]],
    ["It burned on New Year's Eve.", ["New Year's Eve = 2024-12-31"]],
    ["The march will be held on Good Friday.", ["Good Friday = 2025-04-18"]],
    ["It burned on Easter Monday 2021.", ["Easter Monday 2021 = 2021-04-05"]],
    ["By mid-February the snow had gone.", ["mid-February = 2025-02"]],
    ["It sank in mid-2023.", ["mid-2023 = 2023"]],
    ["It lost $5m in the third quarter of 2024.", ["third quarter of 2024 = 2024-35"]],
    ["It lost $5m in the first half of last year.", ["first half of last year = 2024-40"]],
    ["They scored in the first half and the third quarter.", []],
    [
      "The stamp says 27/05/2024, 05/27/2024 and 27.05.2024.",
      ["27/05/2024 = 2024-05-27", "05/27/2024 = 2024-05-27", "27.05.2024 = 2024-05-27"],
    ],
    ["The stamp says 04/05/2024.", ["04/05/2024 = ?"]],
    ["It fell on the 3rd.", ["the 3rd = 2025-03-03"]],
    ["It fell on the 14th.", ["the 14th = 2025-02-14"]],
    ["It stands on the 14th floor.", []],
    ["They were made in the ’70s.", ["’70s = 197X"]],
    ["A nineteenth-century portrait of the 18th-century duke.", ["nineteenth-century = 18XX", "18th-century = 17XX"]],
    ["He was born in 1611 or 1612.", ["1611 or 1612 = [1611,1612]"]],
    ["It was struck in 44 BC and silted up in AD 742.", ["44 BC = -0043", "AD 742 = 0742"]],
    ["It was built in the 3rd century BC.", ["3rd century BC = ?"]],
    ["The tanker First of October sank.", []],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected));

  test.each<[string, string[]]>([
    ["By the time he took office, it was gone.", ["By the time = ?"]],
    ["He came in the other day.", ["the other day = ?"]],
    ["They left in the past few months.", ["past few months = ?"]],
    ["It begins on a Tuesday.", ["a Tuesday = ?"]],
    ["Some day he will leave.", ["Some day = ?"]],
    ["It ends in two days' time.", ["in two days' time = 2025-03-08"]],
  ])("kept, with a value only where there is one: %s", (text, expected) => expect(read(text)).toEqual(expected));

  test.each<[string, string[]]>([
    ["They must leave by Friday.", ["Friday = 2025-03-07"]],
    ["He demanded the money by Saturday noon.", ["Saturday noon = 2025-03-08T12:00"]],
    ["The river had risen by Friday.", ["Friday = 2025-02-28"]],
    ["Wages due on the 3rd have not come.", ["the 3rd = 2025-03-03"]],
    ["A ruling is expected in July.", ["July = 2025-07"]],
    ["It was postponed until June.", ["June = ../2025-06"]],
    ["Voting begins at 8am on Saturday.", ["8am on Saturday = 2025-03-08T08:00"]],
    ["The deadline is Sunday.", ["Sunday = 2025-03-09"]],
  ])("what is awaited is to come: %s", (text, expected) => expect(read(text)).toEqual(expected));

  test.each<[string, string[]]>([
    ["“They took him yesterday,” Dara Voss said on Tuesday.", ["yesterday = 2025-03-03", "Tuesday = 2025-03-04"]],
    ["On Tuesday, she told reporters: “I close it today.”", ["Tuesday = 2025-03-04", "today = 2025-03-04"]],
    ["“They took him yesterday,” Dara Voss said.", ["yesterday = 2025-03-05"]],
    ["The host of “Today” said on Tuesday that he would go.", ["Today = 2025-03-06", "Tuesday = 2025-03-04"]],
    ["On Tuesday he said it closed today.", ["Tuesday = 2025-03-04", "today = 2025-03-06"]],
  ])("quoted words count from the day they were spoken: %s", (text, expected) => expect(read(text)).toEqual(expected));
});
