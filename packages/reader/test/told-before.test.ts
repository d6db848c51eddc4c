import { describe } from "vitest";
import { eachCounts } from "./support.ts";

describe("what a bare number counts by a noun before it", () => {
  eachCounts([
    ["The tally rose to 13,274, with 1,351 in Lesk.", ["13,274 | other | tally", "1,351 | other | tally"]],
    ["In Dolna, with a tally of 693, it rained.", ["693 | other | tally"]],
    ["Italy had a rate of 20.4 and Spain 18.4.", ["20.4 | other | rate", "18.4 | other | rate"]],
    [
      "Two towns had rates of 80.4 and 25.9 respectively, while Orlay was on 66.7.",
      ["Two | other | towns", "80.4 | other | rates", "25.9 | other | rates", "66.7 | other | rates"],
    ],
    [
      "The rate of new infections in Lesk is now at 20.4, up from 18.4.",
      ["20.4 | other | rate of new infections", "18.4 | other | rate of new infections"],
    ],
    ["The number of fever cases rose from nine to 13.", ["nine | other | fever cases", "13 | other | fever cases"]],
    ["The utility cut the number of homes it could cut off from an estimate of 660,000.", ["660,000 | other | homes"]],
    ["The city has 12 dead. The county has 13.", ["12 | killed | dead", "13 | killed | dead"]],
    ["The city has 12 cases. The county has 13.", ["12 | other | cases", "13 | other | cases"]],
  ]);
});

describe("and what it does not count", () => {
  eachCounts([
    ["The toll rose to 12, with 9 guards in Lesk.", ["12 | killed | toll", "9 | other | guards"]],
    ["It runs Corvin 4.2 and Dolna 3.1.", []],
    ["The city has 12 dead. The county has 13 boats.", ["12 | killed | dead", "13 | other | boats"]],
    ["The city has $12. The county paid 13 men.", ["$12 | money | $12", "13 | other | men"]],
    ["The tally was read out, and at 40 percent it stood still.", ["40 percent | share | 40 percent"]],
    ["The number of homes is unknown; an estimate of 40 was wrong.", ["40 | other | 40"]],
  ]);
});
