import { describe, expect, test } from "vitest";
import { readReport } from "../src/index.ts";

/** One line a figure: `words: least..most kind unit`. */
const sums = (text: string, meta = {}) =>
  readReport(text, meta).figures.map(
    ({ span, minimum, maximum, measure: { kind, unit = "-" } }) =>
      `${text.slice(...span)}: ${minimum ?? ""}..${maximum ?? ""} ${kind} ${unit}`,
  );

describe("sums and amounts", () => {
  test.each([
    ["It cost several hundred million dollars.", ["several hundred million dollars: 300000000.. money USD"]],
    ["A few hundred thousand people came.", ["A few hundred thousand: 300000.. other -"]],
    ["They paid thirty thousand Ghana cedis.", ["thirty thousand Ghana cedis: 30000..30000 money GHS"]],
    ["They seek Thirty Thousand Orlay Cedis.", ["Thirty Thousand Orlay Cedis: 30000..30000 money GHS"]],
    ["It cost 40 Norvian dollars.", ["40 Norvian dollars: 40..40 money -"]],
    ["They had to pay US dollars 13,000.", ["US dollars 13,000: 13000..13000 money USD"]],
    ["It has lost millions since.", ["millions: 2000000.. other -"]],
    ["They stole millions from the fund.", ["millions: 2000000.. money -"]],
    ["Three Roman crowns were stolen.", ["Three: 3..3 other -"]],
    ["She carried 500 pounds to the bank.", ["500 pounds: 500..500 money GBP"]],
    ["They chase billions owed to the city.", ["billions: 2000000000.. money -"]],
    ["It has saved millions of lives.", ["millions: 2000000.. other -"]],
    ["Millions voted.", ["Millions: 2000000.. other -"]],
    ["They carried 80 pounds in their packs.", ["80 pounds: 80..80 weight [lb_av]"]],
    ["They carried 80 pounds in cash.", ["80 pounds: 80..80 money GBP"]],
    ["The package is worth Rs 1.75 lakh crore.", ["Rs 1.75 lakh crore: 1750000000000..1750000000000 money INR"]],
    ["It spent two lakh crore rupees.", ["two lakh crore rupees: 2000000000000..2000000000000 money INR"]],
    ["The budget has 3 lakh crore in it.", ["3 lakh crore: 3000000000000..3000000000000 other -"]],
    ["Some 2 lakh people came.", ["Some 2 lakh: 200000..200000 other -"]],
    ["She has lived there for 20+ years.", ["20+ years: 20.. duration a"]],
    ["Some 500+ houses burned.", ["Some 500+: 500.. other -"]],
    ["He is 20+ years old.", []],
    ["He paid Dh5,000 and Dh22,778.", ["Dh5,000: 5000..5000 money -", "Dh22,778: 22778..22778 money -"]],
    ["Her field was worth M50 000.", ["M50 000: 50000..50000 money LSL"]],
    ["They got R12 500 for it.", ["R12 500: 12500..12500 money ZAR"]],
    ["He was fined Dh5,000 and will be deported.", ["Dh5,000: 5000..5000 money -"]],
    ["On the M1 200 cars were stuck.", ["200: 200..200 other -"]],
  ])("%s", (text, expected) => expect(sums(text)).toEqual(expected));
});

describe("cents and pence are money in the main unit", () => {
  test.each([
    ["It costs $4, up 70 cents.", ["$4: 4..4 money USD", "70 cents: 0.7..0.7 money USD"]],
    ["A $4 fare and a 70-cent rise.", ["$4: 4..4 money USD", "70-cent: 0.7..0.7 money USD"]],
    ["Bread costs between 70 and 80 pence.", ["between 70 and 80 pence: 0.7..0.8 money GBP"]],
    ["The fee would rise by about 70 cents.", ["about 70 cents: 0.7..0.7 money -"]],
    [
      "It costs €4, up 70 cents, or $5 abroad.",
      ["€4: 4..4 money EUR", "70 cents: 0.7..0.7 money -", "$5: 5..5 money USD"],
    ],
    ["They paid ten cents on the dollar.", ["ten: 10..10 other -"]],
    ["Not one cent was paid for the one-cent tax.", []],
  ])("%s", (text, expected) => expect(sums(text)).toEqual(expected));

  test("of which dollars is not told by an outlet that has its own", () => {
    expect(sums("It costs $4, up 70 cents.", { outlet: "The Sydney Lantern" })).toEqual([
      "$4: 4..4 money -",
      "70 cents: 0.7..0.7 money -",
    ]);
  });

  test("what another country's economy has are not American dollars for certain", () => {
    expect(sums("Illness costs the Australian economy $220 billion. The firm paid $40 million.")).toEqual([
      "$220 billion: 220000000000..220000000000 money -",
      "$40 million: 40000000..40000000 money USD",
    ]);
    expect(sums("Illness costs the Australian economy US$220 billion.")).toEqual([
      "US$220 billion: 220000000000..220000000000 money USD",
    ]);
  });
});

describe("money whose name several countries have", () => {
  const lankan = "The ferry board of Sri Lanka set the fare at 31 rupees.";
  test.each([
    [lankan, {}, ["31 rupees: 31..31 money LKR"]],
    ["The fine was 40,000 rupees, police in Karsa said.", {}, ["40,000 rupees: 40000..40000 money INR"]],
    ["India and Pakistan agreed on 500 rupees.", {}, ["500 rupees: 500..500 money -"]],
    ["India and Pakistan agreed on 500 Pakistani rupees.", {}, ["500 Pakistani rupees: 500..500 money PKR"]],
    ["India and Pakistan agreed on 500 rupees.", { outlet: "The Lahore Lamp" }, ["500 rupees: 500..500 money PKR"]],
    ["He lost Rs 5,000 to a thief.", { url: "https://lamp.example.np/a" }, ["Rs 5,000: 5000..5000 money NPR"]],
    ["Drivers in Prague paid 300 crowns.", {}, ["300 crowns: 300..300 money CZK"]],
    ["Drivers paid 300 crowns.", {}, ["300 crowns: 300..300 money -"]],
    [
      "Traders in Nairobi pay Sh 400 or 300 shillings.",
      {},
      ["Sh 400: 400..400 money KES", "300 shillings: 300..300 money KES"],
    ],
    ["He paid 4,000 pounds to a smuggler in Cairo.", {}, ["4,000 pounds: 4000..4000 money -"]],
    ["He paid 4,000 pounds to a man from Hull.", {}, ["4,000 pounds: 4000..4000 money GBP"]],
    ["They pay 500 CFA francs in Kinshasa, Congo.", {}, ["500 CFA francs: 500..500 money XAF"]],
    ["He owes 40 sterling pounds in Cairo.", {}, ["40 sterling pounds: 40..40 money GBP"]],
    ["It was cut to 7.5 US cents.", {}, ["7.5 US cents: 0.075..0.075 money USD"]],
    [
      "It paid two Singapore cents, after 3.5 cents; profit was S$2m.",
      {},
      [
        "two Singapore cents: 0.02..0.02 money SGD",
        "3.5 cents: 0.035..0.035 money SGD",
        "S$2m: 2000000..2000000 money SGD",
      ],
    ],
  ])("%s %o", (text, meta, expected) => expect(sums(text, meta)).toEqual(expected));
});

describe("sums and stretches beside other words", () => {
  test.each([
    ["He was jailed for four years and two months.", ["four years and two months: 50..50 duration mo"]],
    ["They met for two weeks and three days.", ["two weeks and three days: 17..17 duration d"]],
    ["It takes six years and 40 months later it ends.", ["six years: 6..6 duration a"]],
    ["They raise the output of the new cells from 12% to 19%.", ["12%: 12..12 share %", "19%: 19..19 share %"]],
    ["He is barely 6 ft, 140 pounds.", ["6 ft: 6..6 distance [ft_i]", "140 pounds: 140..140 weight [lb_av]"]],
    ["He handed over 5 lakh rupees.", ["5 lakh rupees: 500000..500000 money INR"]],
    ["They turned over 40 rifles and hired over 40 guards.", ["40: 40..40 other -", "over 40: 40.. other -"]],
    ["Half of the aims under SDG 11 are met.", ["Half: 0.5..0.5 share 1"]],
    ["They sent SDG 40,000 home.", ["SDG 40,000: 40000..40000 money SDG"]],
  ])("%s", (text, expected) => expect(sums(text)).toEqual(expected));
});
