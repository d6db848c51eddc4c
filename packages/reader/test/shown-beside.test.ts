import { describe } from "vitest";
import { eachCounts } from "./support.ts";

describe("numbers that what stands beside them shows to count", () => {
  eachCounts([
    ["Four firms, chosen from nine that sent bids, will dig it.", ["Four | other | firms", "nine | other | firms"]],
    ["The shop at nine that sent bids closed.", []],
    ["They saw two 90 mm shells there.", ["two | other | shells", "90 mm | distance | shells"]],
    ["They drove two 90 minutes later.", []],
    ["They saw one or more gliders.", ["one or more | other | gliders"]],
    ["It takes one or more.", []],
    ["There are around 1800 houses in Lesk.", ["around 1800 | other | houses"]],
    ["It was built around 1800 in Lesk.", []],
    ["Cases in Lesk rose by 235 to 1,351.", ["235 | other | Cases", "1,351 | other | Cases"]],
    ["Overall thefts across Norvia declined to 653.", ["653 | other | Overall thefts"]],
    ["One of 8 sailors drowned.", ["One | killed | of 8 sailors drowned", "8 | other | sailors"]],
    ["Deaths in Orlay and thefts in Lesk rose by 20.", ["20 | other | 20"]],
    ["The club moved to 653 and fell to 12.", []],
    ["Power costs $0.23/W or €40/night.", ["$0.23 | money | $0.23", "€40 | money | €40"]],
    ["It ended 9/11 and $5-3.", []],
    ["She has a £40,000-a-year job.", ["£40,000-a-year | money | job"]],
    ["Each post cost 4m/- and she earns 10,000/- a day.", ["4m/- | money | 4m/-", "10,000/- | money | 10,000/-"]],
    ["One guard was killed and another wounded.", ["One | killed | guard was killed", "another | injured | wounded"]],
    ["It killed one guard and injured another.", ["one | killed | guard", "another | injured | injured"]],
    [
      "One guard fled, while another was killed in Lesk.",
      ["One | displaced | guard fled", "another | killed | was killed"],
    ],
    ["One guard was killed and another wounded soldier fled.", ["One | killed | guard was killed"]],
    ["One guard fled and another killed the dog.", ["One | displaced | guard fled"]],
    ["One plan was dropped and another found.", ["One | other | plan"]],
  ]);
});
