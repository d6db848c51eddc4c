import { describe } from "vitest";
import { eachCounts } from "./support.ts";

describe("the noun of a bare number is told beside it, in the same frame", () => {
  eachCounts([
    [
      "Our best weeks were Orlay with 12,400 visitors, Dolna with 9,310 and Kersh with 4,120.",
      ["12,400 | other | visitors", "9,310 | other | visitors", "4,120 | other | visitors"],
    ],
    ["Camps in Lesk (300 tents) and Velin (1,250) are full.", ["300 | other | tents", "1,250 | other | tents"]],
    [
      "Orlay won with 12,400 visitors, and the mayor left with 9,310 on the clock.",
      ["12,400 | other | visitors", "9,310 | other | 9,310"],
    ],
    [
      "Of the 44 delegates in Dolna, 30 voted for the pact and 13 voted against.",
      ["44 | other | delegates", "30 | other | delegates", "13 | other | delegates"],
    ],
    [
      "The mill sold 1,200 bolts, a number that fell to 810 in March.",
      ["1,200 | other | bolts", "810 | other | bolts"],
    ],
  ]);
});

describe("the noun of a bare number is that of the whole, or of those to whom the same is done", () => {
  eachCounts([
    ["They have 500 sheds, of which 61 are new.", ["500 | other | sheds", "61 | other | sheds"]],
    ["They raised 40 sheds. Of these, 12 burned.", ["40 | other | sheds", "12 | other | sheds"]],
    [
      "The ten petitions are divided: seven target the mayor, while three are for the judge.",
      ["ten | other | petitions", "seven | other | petitions", "three | other | petitions"],
    ],
    [
      "The office will hire up to 1,700 clerks. In April it hired 500.",
      ["up to 1,700 | other | clerks", "500 | other | clerks"],
    ],
    ["He bought 12 boats and sold five.", ["12 | other | boats", "five | other | boats"]],
    ["He bought 12 boats in Lesk. In May it sold five.", ["12 | other | boats", "five | other | five"]],
    ["A landslide blocked 14 roads and buried six.", ["14 | other | roads", "six | other | six"]],
    [
      "They bought 12 buses for 40 towns, of which five are electric.",
      ["12 | other | buses", "40 | other | towns", "five | other | five"],
    ],
    ["Seven support the plan, and two oppose it.", ["Seven | other | Seven", "two | other | two"]],
  ]);
});

describe("the noun of a bare number is that of those told of before", () => {
  eachCounts([
    ["The three divers went down at noon. All three were well.", ["three | other | divers"]],
    [
      "The two hours passed. The two are vying for the seat.",
      ["two hours | duration | two hours", "two | other | two"],
    ],
    [
      "Nine teachers were late on Monday. Five were from Velin.",
      ["Nine | other | teachers", "Five | other | teachers"],
    ],
    [
      "Nine teachers were late on Monday. Twelve were from Velin.",
      ["Nine | other | teachers", "Twelve | other | Twelve"],
    ],
    [
      "There were 41 drownings in the lake last year. This year there were 19.",
      ["41 | other | drownings", "19 | other | drownings"],
    ],
    [
      "The city had 99 homicides last year. This year there were 86.",
      ["99 | killed | homicides", "86 | killed | homicides"],
    ],
    ["Police searched the vans, one of which was stolen.", ["one | other | vans"]],
  ]);
});

describe("the noun of a bare number is the subject of the verb that tells what it came to", () => {
  eachCounts([
    ["Late ferries rose from 310 to 420 in a month.", ["310 | other | Late ferries", "420 | other | Late ferries"]],
    ["Deeds of sale, the last step of all, stood at 6,757 in Lesk.", ["6,757 | other | Deeds"]],
    ["Deaths in Orlay and thefts in Lesk stood at 6,757.", ["6,757 | other | 6,757"]],
    ["Thefts went up in Lesk (1,214 to 1,563).", ["1,214 | other | Thefts", "1,563 | other | Thefts"]],
  ]);
});

describe("a number is of the unit of the one that it is set beside", () => {
  eachCounts([
    ["The kite rose from 300 to 900 metres.", ["300 | distance | 300", "900 metres | distance | 900 metres"]],
    [
      "The surplus would be 3.1 compared with the 2.4 percent surplus of May.",
      ["3.1 | share | 3.1", "2.4 percent | share | 2.4 percent"],
    ],
    [
      "The index stood at 3.1 and 2.4 percent of firms closed.",
      ["3.1 | other | index", "2.4 percent | share | of firms"],
    ],
  ]);
});

describe("what has become of those who are counted", () => {
  eachCounts([
    ["Six drivers were on Monday detained at the border post.", ["Six | arrested | drivers were on Monday detained"]],
    ["Four suspects were this week arrested over the theft.", ["Four | arrested | suspects were this week arrested"]],
    ["Three men were found shot dead in a lorry.", ["Three | killed | men were found shot dead"]],
    ["Three men were found guilty of killing a guard.", ["Three | other | men"]],
    ["The eleven victims of the Kersh massacre were mourned.", ["eleven | killed | victims of the Kersh massacre"]],
    ["Fourteen victims of the fraud were paid.", ["Fourteen | other | victims of the fraud"]],
    [
      "Twelve were killed and 20 others suffered various degrees of burns.",
      ["Twelve | killed | were killed", "20 | injured | others suffered various degrees of burns"],
    ],
    ["The firm suffered three losses in May.", ["three | other | losses"]],
    [
      "The collapse led to the death of four and injury of 16 workers.",
      ["four | killed | death", "16 | injured | workers"],
    ],
    ["Forty miners held a meeting at the gate.", ["Forty | other | miners"]],
    ["Forty miners were held at the gate.", ["Forty | held | miners were held"]],
    ["The zoo has nine wolves, which were captured last year.", ["nine | other | wolves"]],
    ["Some 14 are infected and nine are dead.", ["Some 14 | other | are infected", "nine | killed | are dead"]],
  ]);
});

describe("the noun of a bare number is that of what it came from, or of what it is a part of", () => {
  eachCounts([
    [
      "The worst hit were the young (640 cases; 310 of which were mild).",
      ["640 | other | cases", "310 | other | cases"],
    ],
    [
      "Cases rose by 40% from 1,300 in May to 1,820 in June.",
      ["40% | change | rose", "1,300 | other | Cases", "1,820 | other | Cases"],
    ],
    ["The count of late ferries in 2022, the port says, is 313.", ["313 | other | late ferries"]],
    ["The town's average for thefts was 6,231.", ["6,231 | other | thefts"]],
    ["She said ferry sales stood at 4,200.", ["4,200 | other | ferry sales"]],
    ["He said fever cases neared the 1,000 mark on Monday.", ["1,000 | other | fever cases"]],
    ["She painted the 1,000 mark on the wall.", ["1,000 | other | mark"]],
    ["Ferries carried 300 cars from Lesk to 12 islands.", ["300 | other | cars", "12 | other | islands"]],
    [
      "She was 30 years at sea, 12 of which she spent in Lesk.",
      ["30 years | duration | 30 years", "12 | duration | 12"],
    ],
  ]);
});
