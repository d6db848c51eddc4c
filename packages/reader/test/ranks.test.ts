import { linearEngine } from "@according/model-en";
import { describe, expect, test } from "vitest";
import { readReport } from "../src/index.ts";
import { said } from "./support.ts";

const speakers = (text: string): string[] => said(text).map((line) => line.split(" | ")[0] as string);

describe("what an office is of is no part of a name", () => {
  test.each([
    ["Superintendent of Police Anil Vardhe said two were held.", "Anil Vardhe"],
    ["Deputy Superintendent of Police Sunil Maru said two were held.", "Sunil Maru"],
    ["Chief of Staff Bo Kell said the talks were over.", "Bo Kell"],
    ["Minister of Public Works Tamur Osk said the bridge was safe.", "Tamur Osk"],
    ["Lesk superintendent of police Goutar Kesh Brand said two were held.", "Goutar Kesh Brand"],
    ["DSP Grace Ojun said two were held.", "Grace Ojun"],
    ["IG Metall said it would sue.", "IG Metall"],
    ["CP Records said it would sue.", "CP Records"],
    ["The Orlay Chief of Police Union said it would sue.", "Orlay Chief of Police Union"],
  ])("%s", (text, name) => expect(speakers(text)).toEqual([name]));

  test("an officer told of in full is the one of his surname", () => {
    const text = "Commissioner of Police Anil Vardhe said two were held. Vardhe said a third had fled.";
    expect(speakers(text)).toEqual(["Anil Vardhe", "Anil Vardhe"]);
  });

  test("a rank in letters before the surname alone, where it stands before the whole name", () => {
    const text = "Police spokesman DSP Grace Ojun said nine had fled. DSP Ojun said two were held.";
    expect(speakers(text)).toEqual(["Grace Ojun", "Grace Ojun"]);
  });
});

describe("behind an office the body that it is of, and behind that its holder", () => {
  test.each([
    ["the General Manager, Lisk Waterways Authority (LWA), Sarat Braim", "Sarat Braim"],
    ["the Permanent Secretary, Orlay Emergency Agency, OREMA, Dr Femi Oke", "Femi Oke"],
    ["the Group Managing Director, NNPT, Mele Kyar", "Mele Kyar"],
    ["the candidate of the Norvian People's Congress (NPC) in Orlay State, Ikechi Emen", "Ikechi Emen"],
    ["the Southwest Coordinator NOREMA, Ibrahim Farin", "Ibrahim Farin"],
    ["the mayor, Ilan Moro", "Ilan Moro"],
  ])("%s", (who, name) => {
    const { statements, sources } = readReport(`In Lisk ${who}, said two were held.`, {}, { engine: linearEngine() });
    expect(sources.find(({ id }) => id === statements[0]?.speaker)?.name).toBe(name);
  });

  test("an aide to such a one is not that one", () => {
    const who = "n aide to the Permanent Secretary, Ministry of Works, Mrs Ada Obi";
    const { statements, sources } = readReport(`A${who}, said two were held.`, {}, { engine: linearEngine() });
    expect(sources.find(({ id }) => id === statements[0]?.speaker)?.name).toBe(`a${who}`);
  });

  test.each([
    ["the Regions Party of the president's rival, Viktor Yan,", "Regions Party of the president's rival"],
    ["Justice Bashar Alk of the Industrial Court, Lisk Division,", "Bashar Alk"],
    ["Ilan Moro — a teacher from Mount Oda —", "Ilan Moro"],
  ])("who is named inside is not who speaks: %s", (who, name) => {
    const { statements, sources } = readReport(`Then ${who} said two were held.`, {}, { engine: linearEngine() });
    expect(sources.find(({ id }) => id === statements[0]?.speaker)?.name).toBe(name);
  });

  test("and the office is known by it from there on, behind a courtesy too", () => {
    const text = "The Minister of Mines, Dr Mary Lind, wooed investors. The minister said that the mines were old.";
    expect(speakers(text)).toEqual(["Mary Lind"]);
    const wife = "The wife of the Minister of Mines, Dr Mary Lind, died. The minister said that the mines were old.";
    expect(speakers(wife)).toEqual(["the minister"]);
  });

  test("letters are no person's, and what somebody says where is no part of a body's name", () => {
    expect(speakers("According to NAN, two were held.")).toEqual(["NAN"]);
    expect(readReport("According to NAN, two were held.").sources[0]?.kind).toBe("organisation");
    expect(speakers("The NNPT in another development stated that it was not hiring.")).toEqual(["NNPT"]);
    expect(speakers("Lisk Watch in a statement signed by its secretary, Jare Aja, said it was wrong.")).toEqual([
      "Lisk Watch",
    ]);
  });
});

test("a name with its marks and without them is one", () => {
  const text = "Mina Hacısaloğlu, a lawyer, said the law was weak. Hacisaloğlu said it would not hold.";
  expect(speakers(text)).toEqual(["Mina Hacısaloğlu", "Mina Hacısaloğlu"]);
  expect(readReport(text).sources).toHaveLength(1);
});
