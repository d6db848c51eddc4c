import { expect, test } from "vitest";
import { readReport } from "../src/index.ts";
import { countedIn } from "./support.ts";

const counted = (text: string) => countedIn(text, readReport(text).figures);

test.each([
  ["A COVID 19 patient was moved under the Covid 19 rules."],
  ["The Three Mile Island plant closed."],
  ["The Three-Mile Island plant closed."],
  ["He lives at Seven Mile Creek, near 8 Mile Road."],
  ["The office at 421 Route 59 was searched."],
  ["The house at 12 State Highway 4 burned."],
  ["They got 911 calls, and the 911 dispatcher heard it."],
  ["They built two bedroomed flats near three bedroom houses."],
  ["He needs 50+1 percent of the votes."],
])("nothing is counted in %s", (text) => {
  expect(counted(text)).toEqual([]);
});

test.each([
  ["Nine COVID 19 patients died.", ["Nine | killed | COVID 19 patients died"]],
  ["A three mile creek ran dry.", ["three mile | distance | creek"]],
  ["They walked three miles to the island.", ["three miles | distance | three miles"]],
  ["In all, 12 Highway 4 drivers were hurt.", ["12 | injured | Highway 4 drivers were hurt"]],
  ["There were 911 calls to the mayor.", ["911 | other | calls"]],
  ["At least 911 calls came in.", ["At least 911 | other | calls"]],
  ["Two four-bedroom houses burned.", ["Two | other | four-bedroom houses", "four-bedroom | other | bedroom"]],
  ["Two 12-member teams came.", ["Two | other | 12-member teams", "12-member | other | teams"]],
  ["They painted two bedrooms.", ["two | other | bedrooms"]],
])("what is counted in %s", (text, expected) => {
  expect(counted(text)).toEqual(expected);
});
