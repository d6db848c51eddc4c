import { linearEngine } from "@according/model-en";
import { readReport, slice } from "@according/reader";
import { describe, expect, it } from "vitest";
import { happeningsNamedIn } from "../../src/link/named-happening.ts";
import { type Order, ordersIn } from "../../src/link/order.ts";
import { sheetOf } from "../../src/link/sheet.ts";

const engine = linearEngine();
const ordered = (text: string): readonly string[] => {
  const reading = readReport(text, { id: "r", publishedAt: "2026-05-03T06:00:00Z" }, { engine });
  const words = (it: Order["earlier"]) => {
    const span = typeof it === "string" ? reading.events.find(({ id }) => id === it)?.span : it.span;
    return span && slice(reading.report.text, span);
  };
  const sheet = sheetOf(reading);
  return ordersIn(sheet, happeningsNamedIn(reading.report.text, sheet.words)).map(
    ({ earlier, later }) => `${words(earlier)} < ${words(later)}`,
  );
};

describe("the order that a report tells in words", () => {
  it.each([
    ["The shelling of Karst, which followed the arrest of Voss, killed two.", ["arrest of Voss < shelling of Karst"]],
    ["Prior to the attack on the consulate, rebels shelled Karst.", ["rebels shelled Karst < attack on the consulate"]],
    [
      "The attack on the consulate came hours after the shelling of Karst.",
      ["shelling of Karst < attack on the consulate"],
    ],
    ["Police arrested Voss on the eve of the protest in Karst.", ["Police arrested Voss < the protest in Karst"]],
    [
      "Rebels attacked the depot. Hours later, the army shelled Karst.",
      ["Rebels attacked the depot < the army shelled Karst"],
    ],
  ])("%s", (text, order) => {
    expect(ordered(text)).toEqual(order);
  });

  it.each([
    "Voss met Okolo in Orlay and closely followed the shelling of Karst on television.",
    "Police who arrested Voss followed the protest in Karst on cameras.",
    "Police arrested a man named after the poet who led the protest in Karst.",
    "Anna Voss, who was arrested in Karst, appeared before the judge who jailed Okolo.",
    "Police plan to arrest Voss after the attack on the consulate.",
    "The attack on the consulate was not preceded by any meetings between Voss and Okolo.",
  ])("is not told by words that only look so: %s", (text) => {
    expect(ordered(text)).toEqual([]);
  });
});
