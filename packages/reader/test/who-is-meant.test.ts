import { linearEngine } from "@according/model-en";
import { describe, expect, test } from "vitest";
import { readReport } from "../src/index.ts";
import { said as saidBy, speaker, whoseIn, words } from "./support.ts";

describe("one of them", () => {
  const names = (text: string) =>
    readReport(text, {}, { engine: linearEngine() }).sources.map(({ kind, name }) => `${kind} ${name}`);

  test("is somebody by what is said of him, and never another one of them", () => {
    const text =
      "Three dockers spoke. One of them, a shift leader, said the line ran on. One of them, a cook who lives by the quay, said it had stopped. Another said it was late.";
    expect(names(text)).toEqual([
      "unnamed one of them, a shift leader",
      "unnamed one of them, a cook who lives by the quay",
      "unnamed another",
    ]);
    expect(names("Another, Jon Bray, said it was late.")).toEqual(["person Jon Bray"]);
  });
});

describe("whoever was met, and whoever denies it", () => {
  const said = (text: string) => {
    const reading = readReport(text, {}, { engine: linearEngine() });
    const likely = reading.statements.filter(({ confidence }) => confidence > 0.5);
    return [...likely.map((one) => `${speaker(reading, one)}: ${words(text, one.content)}`), ...whoseIn(reading)];
  };

  test("says it, and not I who met her", () => {
    expect(said("The nurse I spoke to says at least six bodies were brought in before noon.")).toEqual([
      "the nurse I spoke to: at least six bodies were brought in before noon",
      "at least six of the nurse I spoke to",
    ]);
    expect(said("The people I interviewed say nine died.")).toContain("nine of the people I interviewed");
  });

  test("a claim that others deny ends before they do", () => {
    const text = "The army said on Tuesday it had retaken Sola, a claim that residents reached by phone denied.";
    expect(said(text)[0]).toBe("army: it had retaken Sola");
    const kept = "The army said it had a claim that nobody denied.";
    expect(said(kept).join()).toContain("nobody denied");
  });

  test("whom a hospital has admitted is told by whoever tells of it", () => {
    expect(said("Dr Ilan Moro says they have admitted 22 people.")).toContain("22 of Ilan Moro");
  });
});

describe("who is meant, and for whom", () => {
  const speakers = (text: string) => {
    const { statements, sources } = readReport(text, {}, { engine: linearEngine() });
    const nameOf = (id: string | null | undefined) => sources.find((source) => source.id === id)?.name ?? "?";
    return statements.map(
      ({ speaker, onBehalfOf }) => `${nameOf(speaker)}${onBehalfOf ? ` for ${nameOf(onBehalfOf)}` : ""}`,
    );
  };

  test("he is nobody named long before, where another has just ended his sentence", () => {
    const text = (name: string) =>
      `“The worst is yet to come,” said the economist Pierre Gorin. It will be long, he said.\n\nThe bank’s governor, ${name} Maclin, spoke in Orlay.\n\nCooling prices remains the priority, Maclin said.\n\n“Our mandate is clear,” he said.`;
    expect(speakers(text("Tiff")).at(-1)).toBe("?");
    expect(speakers(text("Peter")).at(-1)).toBe("Peter Maclin");
  });

  test("the paper is open where it may be a study", () => {
    expect(
      speakers(
        "A study of 2009 looked at schools. The Lesk Gazette, a newspaper, told of it in May.\n\nThe paper found that 40 of 100 children were ill.",
      ).at(-1),
    ).toBe("?");
    expect(
      speakers(
        "The Lesk Gazette, a newspaper, said in May that the dyke had failed.\n\nThe paper found that 40 had known of it.",
      ).at(-1),
    ).toBe("Lesk Gazette");
  });

  test("a body is whole that begins with those it is of", () => {
    expect(speakers("A spokesman for the Hospitals and Clinics Owners’ Union said it was late.")).toEqual([
      "a spokesman for the Hospitals and Clinics Owners’ Union for Hospitals and Clinics Owners’ Union",
    ]);
    const two = speakers("A spokesman for the hospitals and the Dockers’ Union said it was late.").join();
    expect(two).not.toMatch(/ for hospitals and/i);
  });
});

describe("kin of one name", () => {
  test.each([
    [
      "Robert Trevo, the mayor of Orlay, said the pier was safe. His son, Bob Trevo, said it was not. Trevo said he would pay.",
      ["Robert Trevo", "Bob Trevo", "? Bob Trevo or Robert Trevo"],
    ],
    ["Elizabeth Moro said the ship sank. Moro's daughter Liz Moro said it did not.", ["Elizabeth Moro", "Liz Moro"]],
    ["Robert Trevo said it was safe. The son of Anna Moro, Bob Trevo, said it was not.", ["Robert Trevo", "Bob Trevo"]],
    ["Robert Trevo said the pier was safe. Bob Trevo said he would pay.", ["Robert Trevo", "Robert Trevo"]],
    ["Her husband, Bob Trevo, said it was late. Robert Trevo said he would pay.", ["Bob Trevo", "Bob Trevo"]],
  ])("%s", (text, expected) => expect(saidBy(text).map((line) => line.split(" | ")[0])).toEqual(expected));
});

describe("whom he and she mean is weighed as people's marks have taught", () => {
  const last = (text: string): string | undefined => {
    const { statements, sources } = readReport(text);
    return sources.find(({ id }) => id === statements.at(-1)?.speaker)?.name;
  };
  test.each([
    [
      "the subject of his own sentence",
      "Karl Falk met Anton Reker on Monday. Reker left early, since he believed that the plan was lost.",
      "Anton Reker",
    ],
    [
      "of whom the sentence before tells",
      "“The pier is lost,” Karl Falk said.\n\nAnton Reker took another view. “It stands,” he said.",
      "Anton Reker",
    ],
  ])("%s", (_, text, name) => expect(last(text)).toBe(name));

  test("and not who is only told of as whose something is", () =>
    expect(last("Harbour dues fell. Having ended Omar Breck's law, he says the port is open.")).not.toBe("Omar Breck"));
});
