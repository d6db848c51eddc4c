import { describe } from "vitest";
import { eachCounts } from "./support.ts";

describe("so many per cent more or less are a change", () => {
  eachCounts([
    ["Ferry fares rose 12 percent in May.", ["12 percent | change | rose"]],
    ["Sales of kites fell sharply by about 30 per cent.", ["about 30 per cent | change | fell"]],
    ["Catches were down 18 percent from a year earlier.", ["18 percent | change | down"]],
    ["Its fund lost 15.2 per cent in April.", ["15.2 per cent | change | lost"]],
    ["Shares shed 4 percent to 12 dollars.", ["4 percent | change | shed", "12 dollars | money | 12 dollars"]],
    ["A 7 per cent reversal followed.", ["7 per cent | change | reversal"]],
    ["The council agreed a 4.5% increase in harbour fees.", ["4.5% | change | increase in harbour fees"]],
    ["Teachers were offered a 5 percent pay rise.", ["5 percent | change | pay rise"]],
    ["It was an increase in fares of 0.5 percent.", ["0.5 percent | change | increase"]],
    ["The count was 240 percent higher than in March.", ["240 percent | change | higher"]],
    ["Her pay is one-third less than his.", ["one-third | change | less"]],
    ["Prices are 6 percent below their peak.", ["6 percent | change | below their peak"]],
    [
      "The board raised rents by 6 percent and fees by 3 percent.",
      ["6 percent | change | raised", "3 percent | change | raised"],
    ],
    [
      "Bookings dropped by 90% for foreigners and 75% for locals.",
      ["90% | change | dropped", "75% | change | dropped"],
    ],
  ]);
});

describe("what a share has come to, and what is part of a whole, is a share", () => {
  eachCounts([
    ["The Greens gained 12 percent in Sunday's election.", ["12 percent | share | 12 percent"]],
    ["A 5 percent loss rate is normal.", ["5 percent | share | 5 percent"]],
    ["The party lost 12 percent of the vote.", ["12 percent | share | of the vote"]],
    ["She lost 54 percent to 46 percent.", ["54 percent | share | 54 percent", "46 percent | share | 46 percent"]],
    [
      "Turnout fell from 61 percent to 48 percent.",
      ["61 percent | share | 61 percent", "48 percent | share | 48 percent"],
    ],
    ["The rate has fallen below 5 percent.", ["below 5 percent | share | below 5 percent"]],
    ["Women make up 30 percent of the crew.", ["30 percent | share | of the crew"]],
    ["Women made up 30 percent.", ["30 percent | share | 30 percent"]],
    ["Of the voters, 42 percent fall into that group.", ["42 percent | share | 42 percent"]],
    ["Forty-two percent lower their blinds at noon.", ["Forty-two percent | share | Forty-two percent"]],
    ["They may cut the tax rate of 39.6 percent.", ["39.6 percent | share | 39.6 percent"]],
    ["Moro leads by 12 percent.", ["12 percent | share | 12 percent"]],
    ["Forty percent live below the line.", ["Forty percent | share | Forty percent"]],
    ["Fares rose 5 percent, and 40 percent walk.", ["5 percent | change | rose", "40 percent | share | 40 percent"]],
  ]);
});
