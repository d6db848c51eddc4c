import { linearEngine } from "@according/model-en";
import { describe, expect, test } from "vitest";
import { readReport } from "../src/index.ts";
import { speaker, whoseIn, words } from "./support.ts";

/** What is likely said, "Speaker (act): words", and whose each figure is. */
function read(text: string, outlet: string) {
  const reading = readReport(text, { outlet }, { engine: linearEngine() });
  const likely = reading.statements.filter(({ confidence }) => confidence > 0.5);
  return {
    said: likely.map((one) => `${speaker(reading, one)} (${one.act}): ${words(text, one.content)}`),
    counted: whoseIn(reading),
  };
}

describe("we, in what somebody has put out", () => {
  const statement =
    "The Foreign Ministry of Norvia condemns the detention of six Norvian citizens in Port Lesk on 4 May.\n\nWe call on the authorities of Tarsia to release them immediately. We believe that 12 more are held.\n\n“They took my brother,” said Ivo Moro, a docker. “We want him back.”";

  test("is whoever has put it out, where they are named as speaking in it", () => {
    const { said, counted } = read(statement, "Foreign Ministry of Norvia");
    expect(said).toContain("Foreign Ministry of Norvia (state): that 12 more are held");
    expect(counted).toContain("12 of Foreign Ministry of Norvia");
  });

  test("is a paper's own word in a paper, and nobody's statement", () => {
    const { said } = read(statement, "Varde Post");
    expect(said.join("\n")).not.toContain("12 more are held");
    const post = "Clarion believes in open courts.\n\nWe have counted 14 graves. The ministry said nine had died.";
    expect(read(post, "Varde Post").counted).toEqual(["14 of reporter", "nine of ministry"]);
  });

  test("in quotation marks is whoever is quoted, whatever put it out", () => {
    const { said } = read(statement, "Foreign Ministry of Norvia");
    expect(said.find((one) => one.includes("brother"))).toMatch(/^Ivo Moro/);
  });
});
