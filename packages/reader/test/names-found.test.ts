import { linearEngine } from "@according/model-en";
import { describe, expect, test } from "vitest";
import { readReport } from "../src/index.ts";
import { speaker, words } from "./support.ts";

const engine = linearEngine();

/** Who says what: "name: words". */
const said = (text: string): readonly string[] => {
  const reading = readReport(text, {}, { engine });
  const likely = reading.statements.filter(({ confidence }) => confidence > 0.5);
  return likely.map((one) => `${speaker(reading, one)}: ${words(text, one.content)}`);
};

/* As it stands, and by which part of it somebody is called later; the third is the name without what a nickname adds. */
const NAMES: readonly (readonly [name: string, later: string, found?: string])[] = [
  ["Ana Reed", "Reed"],
  ["Levan Dorin", "Dorin"],
  ["Kim Dae-sik", "Kim"],
  ["Shim Woo-jin", "Shim"],
  ["Wang Lihua", "Wang"],
  ["Nguyen Van Thanh", "Thanh"],
  ["Abdul Rahman al-Kadiri", "al-Kadiri"],
  ["Yusuf bin Salem", "Salem"],
  ["María Fernanda Ruiz Salcedo", "Ruiz"],
  ["Helga Jónsdóttir", "Jónsdóttir"],
  ["R. B. Sreed", "Sreed"],
  ["Anton “Ox” Bremer", "Bremer", "Anton Bremer"],
];

const STANDING = [
  "{}",
  "Norvia's ambassador to Tarrow {}",
  "CEO of Harrow Mills {}",
  "Minister of Finance and Planning {}",
  "Mayor of Orlay {}",
  "Governor of Velm Province {}",
  "Secretary of the Dockers Union {}",
  "World Bank representative in Velm {}",
  "Norvian ambassador to Sri Lanka {}",
  "Former boxing champion {}",
  "{}, née Berg,",
  "{} née Berg",
  "{}, OBE,",
];

const OPENING = ["", "Meanwhile ", "Yesterday ", "VELM — ", "Velm | "];

describe("a name is found as it was put in", () => {
  test.each(STANDING)("%s", (standing) => {
    const wrong = NAMES.flatMap(([name, later, found = name]) =>
      OPENING.filter((opening) => opening === "" || standing === "{}").flatMap((opening) => {
        const opens = `${opening}${standing.replace("{}", name)}`;
        const text = `${opens} said the road was shut. The rain fell all night. ${later.replace(/^al/, "Al")} said the bridge had gone.`;
        const got = said(text);
        const right = [`${found}: the road was shut`, `${found}: the bridge had gone`];
        return right.every((one) => got.includes(one)) ? [] : [`${opens} => ${got.join(" / ")}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    ["Norvia's ambassador to Papua New Guinea said the road was shut.", "Norvia's ambassador to Papua New Guinea"],
    ["The head of the Harrow Old Mill said the road was shut.", "the head of the Harrow Old Mill"],
    ["The Governor of Baja California Sur said the road was shut.", "the Governor of Baja California Sur"],
    [
      "A lawyer for Minister of Tourism Peter Marsh said the road was shut.",
      "a lawyer for Minister of Tourism Peter Marsh",
    ],
    ["An aide to Mayor of Orlay Peter Marsh said the road was shut.", "an aide to Mayor of Orlay Peter Marsh"],
    ["Citizens' Watch said the road was shut.", "Citizens' Watch"],
  ])("a place or a body is nobody's name: %s", (text, expected) => {
    expect(said(text)[0]?.split(":")[0]).toBe(expected);
  });
});

describe("two whose family name stands first", () => {
  const opens = "Kim Dae-sik, the chief of staff, met lawmakers on Monday.";

  test("whoever of them has just spoken is called by it alone", () => {
    const text = `${opens} Party leader Kim Hyun-jae said the budget was late. “The regions will not forgive this,” Kim said.`;
    expect(said(text).at(-1)).toBe("Kim Hyun-jae: “The regions will not forgive this,”");
  });

  test("nobody, where the other is told of since, or neither has spoken", () => {
    const since = `${opens} Party leader Kim Hyun-jae said the budget was late. Kim Dae-sik left the hall. “The regions will not forgive this,” Kim said.`;
    expect(said(since).at(-1)?.split(":")[0]).toBe("? Kim Dae-sik or Kim Hyun-jae");
    const silent =
      "Jung Dae-hyun and Jung Soo-bin, both members of the committee, walked out. Jung said the vote was unlawful.";
    expect(said(silent).at(-1)?.split(":")[0]).toBe("? Jung Soo-bin or Jung Dae-hyun");
  });

  test("whoever was called so first no longer, once another is named in full", () => {
    const first = "Kim Dae-sik met lawmakers on Monday, and Kim drew a line.";
    const other =
      "Kim Hyun-jae of the ruling party said the budget was late.\n\n“The regions will not forgive this,” Kim wrote on Monday.\n\n";
    const text = `${first}\n\n${other}Kim said the talks were over.`;
    expect(said(text).at(-1)).toBe("Kim Hyun-jae: the talks were over");
    const brother = "Kim's elder brother, Kim Hyun-jae, met the family.\n\nSnow fell until noon.\n\n";
    expect(said(`${first}\n\n${brother}Kim said the talks were over.`).at(-1)?.split(":")[0]).toBe(
      "? Kim Dae-sik or Kim Hyun-jae",
    );
    expect(said(`${first}\n\nSnow fell until noon.\n\nKim said the talks were over.`).at(-1)).toBe(
      "Kim Dae-sik: the talks were over",
    );
  });

  test("each by the full name", () => {
    const text =
      "Zhang Wei and Zhang Min run the bakery. “We open at five,” Zhang Wei said. “We never close,” Zhang Min said.";
    expect(said(text)).toEqual(["Zhang Wei: “We open at five,”", "Zhang Min: “We never close,”"]);
  });
});

describe("the first of two family names", () => {
  test("is what people go by", () => {
    expect(said("José Ortega Vidal said it was late. Ortega said the bridge had gone.").at(-1)).toBe(
      "José Ortega Vidal: the bridge had gone",
    );
  });

  test("and the middle of another name is not", () => {
    expect(said("Grace Ndola Brand was buried. Ndola said the bridge had gone.").at(-1)).toBe(
      "Ndola: the bridge had gone",
    );
  });
});

test("a unit of the police is nobody, and the police are not it", () => {
  const text = "She came with two members of the Police Harbour Unit. The police said it was late.";
  expect(said(text)).toEqual(["police: it was late"]);
  expect(said("She came with Police Sergeant Dara Voss. Voss said it was late.")).toEqual(["Dara Voss: it was late"]);
});

test("the letters behind an office are not its name where they are a body's", () => {
  const text =
    "Norvia's National Director of Public Prosecutions (NPA) met the press.\n\n“This work took a year,” NPA said.";
  expect(said(text)).toEqual(["NPA: “This work took a year,”"]);
  expect(said("The Tolar Board of Public Roads (TBR) met. “This work took a year,” TBR said.")).toEqual([
    "Tolar Board of Public Roads: “This work took a year,”",
  ]);
});

describe("of several, none alone", () => {
  test.each<[string, string]>([
    ["Customers like Ivo Hayes, who lives a block away, said it was late.", "Customers like Ivo Hayes"],
    ["The dealer Ivo Hayes said it was late.", "Ivo Hayes"],
    [
      "The Truth, Justice and Peace Commission (TJPC) said it was late.",
      "the Truth, Justice and Peace Commission (TJPC)",
    ],
  ])("%s", (text, expected) => expect(said(text)[0]?.split(":")[0]).toBe(expected));
});
