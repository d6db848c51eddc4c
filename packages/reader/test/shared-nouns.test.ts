import { describe } from "vitest";
import { eachCounts } from "./support.ts";

describe("numbers of the noun of a number beside them", () => {
  eachCounts([
    ["They loaded five and 14 crates.", ["five | other | crates", "14 | other | crates"]],
    ["He fired three and then four rounds.", ["three | other | rounds", "four | other | rounds"]],
    [
      "About 300 traders came by boat and more than 2,000 have walked.",
      ["About 300 | other | traders", "more than 2,000 | other | traders"],
    ],
    [
      "The plan says 14 nurses will move in June, with ten set to go by train. Another six go in July, and 22 more will follow.",
      ["14 | other | nurses", "ten | other | nurses", "six | other | nurses", "22 | other | nurses"],
    ],
    [
      "It has 57 delegates in 12 districts. Another 27 will be chosen in May.",
      ["57 | other | delegates", "12 | other | districts", "27 | other | delegates"],
    ],
    [
      "Velin leads with 221 delegates. Moro has 69, Stell has 41 and Kell has seven. Bern will receive at least nine.",
      [
        "221 | other | delegates",
        "69 | other | delegates",
        "41 | other | delegates",
        "seven | other | delegates",
        "at least nine | other | delegates",
      ],
    ],
    ["Police found 40 boats. Moro has 69.", ["40 | other | boats", "69 | other | boats"]],
    ["Lesk, which has 40 mayors, had 69.", ["40 | other | mayors", "69 | other | 69"]],
    ["Storms sank 40 boats and Moro got 69, in June.", ["40 | other | boats", "69 | other | 69"]],
    [
      "Some 40 houses burned. The road was closed. Another 12 will be torn down.",
      ["Some 40 | other | houses", "12 | other | 12"],
    ],
  ]);
});

describe("what became of those in so many places", () => {
  eachCounts([
    ["At least 64 marchers in nine towns were killed.", ["At least 64 | killed | marchers", "nine | other | towns"]],
    ["Some 40 miners at three pits were injured.", ["Some 40 | injured | miners", "three | other | pits"]],
    [
      "Forty men fell and 12 in nine camps were hurt.",
      ["Forty | other | men", "12 | injured | men", "nine | other | camps"],
    ],
    ["Twelve passengers on two buses were hurt.", ["Twelve | injured | passengers", "two | other | buses"]],
    [
      "It hired 12 guards for 30 prisoners who were freed.",
      ["12 | other | guards", "30 | released | prisoners who were freed"],
    ],
    [
      "Ten soldiers in two tanks killed 30 villagers.",
      ["Ten | other | soldiers", "two | other | tanks", "30 | killed | villagers"],
    ],
    ["Police held 12 men in three cars who were injured.", ["12 | other | men", "three | other | cars"]],
    ["Police with 12 dogs in 30 cars were injured.", ["12 | other | dogs", "30 | injured | cars were injured"]],
  ]);
});

describe("who tells it, and what something is called, is not counted with it", () => {
  eachCounts([
    ["Two harbour guards told the Lantern a deckhand had also died.", ["Two | other | harbour guards"]],
    ["Two guards told of the blast died in May.", ["Two | killed | guards told of the blast died"]],
    ["Kela, 3; and Ashi, 4, and her son Inu, 7 - were all killed.", []],
    ["One of the sailors, Hanna Wells, 37, a cook, said the boat was old.", []],
    ["One of the hostages, Hanna Wells, was killed.", ["One | killed | of the hostages, Hanna Wells, was killed"]],
    ["The Lumen 24 Reporters desk called Lorna.", []],
    ["The Tarsian 24 Observers were sent home.", ["24 | other | Observers"]],
    ["The survey ship Lan Feng Da 3 hopes to leave on Friday.", []],
    ["Bills such as SB 412 and HB 20 were dropped.", []],
    ["Radio 4 presenter Ana Holt was hurt.", []],
    ["Two bills Clayton signed were struck down.", ["Two | other | bills"]],
    ["Two visiting Clayton supporters signed it.", ["Two | other | visiting Clayton supporters"]],
    ["Some 40 settlers reside in Lesk.", ["Some 40 | other | settlers"]],
    ["Some 40 arms deals reside in files.", ["Some 40 | other | arms deals"]],
    ["He named three long and costly trials.", ["three | other | long and costly trials"]],
    ["He named three people and costly trials.", ["three | other | people"]],
    ["It lost 8 per cent of the ferry group's crews.", ["8 per cent | share | of the ferry group's crews"]],
    ["It gets R3bn relative to the plan.", ["R3bn | money | R3bn"]],
    ["Shares ended at S$2.40 on Friday before the figures were released.", ["S$2.40 | money | S$2.40"]],
    ["It signed a $90 million, 12-year lease.", ["$90 million | money | 12-year lease", "12-year | duration | lease"]],
  ]);
});
