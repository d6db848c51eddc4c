import { describe } from "vitest";
import { eachCounts } from "./support.ts";

describe("numbers of the noun of a number beside them", () => {
  eachCounts([
    ["We heard bursts of nine and 12 shots.", ["nine | other | shots", "12 | other | shots"]],
    ["He fired three and then four rounds.", ["three | other | rounds", "four | other | rounds"]],
    [
      "About 1,000 migrants came by sea and more than 10,000 have tried by land.",
      ["About 1,000 | other | migrants", "more than 10,000 | other | migrants"],
    ],
    [
      "The papers say 12 officers will leave in June, with 11 set to head south. Another seven will go in July, and 19 more will follow.",
      ["12 | other | officers", "11 | other | officers", "seven | other | officers", "19 | other | officers"],
    ],
    [
      "It has 57 delegates in 12 districts. Another 27 will be chosen in May.",
      ["57 | other | delegates", "12 | other | districts", "27 | other | delegates"],
    ],
    [
      "Some 40 houses burned. The road was closed. Another 12 will be torn down.",
      ["Some 40 | other | houses", "12 | other | 12"],
    ],
  ]);
});

describe("what became of those in so many places", () => {
  eachCounts([
    [
      "At least 106 protesters in 21 cities have been killed.",
      ["At least 106 | killed | protesters", "21 | other | cities"],
    ],
    ["Some 40 miners at three pits were injured.", ["Some 40 | injured | miners", "three | other | pits"]],
    ["Twelve passengers on two buses were hurt.", ["Twelve | injured | passengers", "two | other | buses"]],
    [
      "It hired 12 guards for 30 prisoners who were freed.",
      ["12 | other | guards", "30 | released | prisoners who were freed"],
    ],
    ["Police with 12 dogs in 30 cars were injured.", ["12 | other | dogs", "30 | injured | cars were injured"]],
  ]);
});

describe("who tells it, and what something is called, is not counted with it", () => {
  eachCounts([
    [
      "Two Norvian security sources told the Lantern a Tamari migrant also died from injuries.",
      ["Two | other | Norvian security sources"],
    ],
    ["Two guards told of the blast died in May.", ["Two | killed | guards told of the blast died"]],
    ["Kela, 3; and Ashi, 4, and her son Inu, 7 - were all killed.", []],
    ["One of the protesters, Hanna Wells, 42, a lecturer, said the play was old.", []],
    ["One of the hostages, Hanna Wells, was killed.", ["One | killed | of the hostages, Hanna Wells, was killed"]],
    ["The Lumen 24 Observers team spoke to Lorna.", []],
    ["The Tarsian 24 Observers were sent home.", ["24 | other | Observers"]],
    ["A research ship, the Hai Yang Hong 3 continues to sail north.", []],
    ["Bills such as SB 1463 and HB 20 were dropped.", []],
    ["Radio 4 presenter Ana Holt was hurt.", []],
    ["Two bills Clayton signed were struck down.", ["Two | other | bills"]],
    ["Two visiting Clayton supporters signed it.", ["Two | other | visiting Clayton supporters"]],
    ["He named three long and costly trials.", ["three | other | long and costly trials"]],
    ["He named three people and costly trials.", ["three | other | people"]],
    ["It shed 5 per cent of the media group's headcount.", ["5 per cent | share | of the media group's headcount"]],
    ["It gets R7.5bn relative to the plan.", ["R7.5bn | money | R7.5bn"]],
    ["Shares closed at S$1.05 on Tuesday before the results were released.", ["S$1.05 | money | S$1.05"]],
    [
      "It signed a $200 million, 30-year lease.",
      ["$200 million | money | 30-year lease", "30-year | duration | lease"],
    ],
  ]);
});
