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
  ["They named Bo Kell, Tom Arda and one Golola."],
  ["Police named one Golola as its head."],
  ["The director, one Doctor Varga, told him so."],
  ["It was given to one Orlay Relief Committee."],
  ["He used a card belonging to one Nadira Eran."],
  ["The DAX 30 index fell, and the Formula 1 race was put off."],
  ["A car stood beside U.S. 41 East. Deputies came to U.S. 41 after noon."],
  ["The Agenda 111 project is late. An audit of Agenda 111 contracts found it."],
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
  ["They arrested one Tarsian and two Velians.", ["one | arrested | Tarsian", "two | arrested | Velians"]],
  ["It was given to one Orlay soldier.", ["one | other | Orlay soldier"]],
  ["They went from one Varga Prize to the next.", ["one | other | Varga Prize"]],
  [
    "In Orlay 14 houses burned. In Orlay 14 people are missing.",
    ["14 | other | houses", "14 | missing | people are missing"],
  ],
  ["The Orlay 12 dead were named.", ["12 | killed | dead"]],
])("what is counted in %s", (text, expected) => {
  expect(counted(text)).toEqual(expected);
});
