import { linearEngine } from "@according/model-en";
import { describe, expect, test } from "vitest";
import { readReport } from "../src/index.ts";

const engine = linearEngine();

/** The words for each speaker and who they are: "he: Dara Voss". */
const meant = (text: string): readonly string[] => {
  const { statements, sources } = readReport(text, {}, { engine });
  const nameOf = (id: string | null | undefined) => sources.find((source) => source.id === id)?.name ?? "?";
  return statements.map(
    ({ source, speaker }) => `${source.map((span) => text.slice(...span)).join(" ")}: ${nameOf(speaker)}`,
  );
};

describe("its officer, behind what he says of it", () => {
  test.each([
    [
      "a state's",
      "Norvia will send ships, its foreign minister said.",
      "its foreign minister: Norvia's foreign minister",
    ],
    ["a body's", "The union would strike, its president said.", "its president: union's president"],
    ["nobody's of two", "The army and the navy would leave, its commander said.", "its commander: ?"],
    ["nobody's of a thing", "The mill will close, its owner said.", "its owner: ?"],
    [
      "nobody's where another does something, too",
      "Norvia will send ships, but Tarsia will not, its foreign minister said.",
      "its foreign minister: ?",
    ],
  ])("%s", (_, text, who) => expect(meant(text)).toEqual([who]));
});

test("a company has no minister", () => {
  const text = "Hale Works said that Norvia would close the mill, and its prime minister said that it would not.";
  expect(meant(text).filter((who) => who.includes("minister"))).toEqual(["its prime minister: ?"]);
  expect(meant("Hale Works will close its mill, its foreign minister said.")).toEqual(["its foreign minister: ?"]);
  expect(meant("New Zealand will send ships, its foreign minister said.")).toEqual([
    "its foreign minister: New Zealand's foreign minister",
  ]);
});

describe("who opens the words with a colon is he who says them once more behind them", () => {
  const quoted = "“We saw the water come. Nobody had told us,” he said.";

  test.each([
    ["a name", `Amar Karmak said: ${quoted}`, "he: Amar Karmak"],
    ["behind an office", `The head of the Weather Office, Amar Karmak, told reporters: ${quoted}`, "he: Amar Karmak"],
    ["a paragraph above", `The head of the Weather Office, Amar Karmak, said:\n\n${quoted}`, "he: Amar Karmak"],
    ["nobody of the other sex", `Mary Lind said: ${quoted}`, "he: ?"],
    ["no body", `The army said: ${quoted}`, "he: ?"],
  ])("%s", (_, text, who) => expect(meant(text)).toEqual([who]));
});

describe("who is named in what he says is not he", () => {
  const text = (told: string) => `Omar Velin said on Monday that the mill was closed.\n\n${told}`;

  test("where another has just spoken", () => {
    expect(meant(text("Tom Hask isn't a miller, he said."))).toContain("he: Omar Velin");
    const answered = "Tom Hask said it was safe.\n\n“It is not,” Omar Velin said.\n\n";
    expect(meant(`${answered}Mr. Hask, who owns the mill, pleases many, he added.`)).toContain("he: Omar Velin");
    expect(meant(`${answered}Hask's cousin Karl, he recalled, owns a boat.`)).toContain("he: Omar Velin");
  });

  test("but he may be where nobody has, and where he has said it", () => {
    expect(meant("Tom Hask left the mill in May because he was tired, he said.")).toContain("he: Tom Hask");
    expect(meant(text("Tom Hask said that it would open again. It was safe, he added."))).toContain("he: Tom Hask");
  });

  test.each([
    [
      "Omar Velin, the fire chief, said the blaze began in the cellar.\n\nTom Hask, 61, lived above the shop for 30 years. Hask woke to the smell of smoke, he said.",
    ],
    [
      "Manager Omar Velin said he was delighted.\n\nTom Hask scored twice in nine minutes. Hask had dreamt of it since he was a boy, he said.",
    ],
  ])("and not where it has been told of him since: %s", (told) => {
    expect(meant(told)).toContain("he: Tom Hask");
  });

  test("in marks that are turned the wrong way round", () => {
    const turned =
      "Omar Velin called Tom Hask the ”baker of stale bread in Orlay.“ Therefore, he said, Hask ”must stop“ in May.";
    expect(meant(turned)).toContain("he: Omar Velin");
  });
});

describe("whoever has just spoken goes on", () => {
  test.each([
    [
      "Simuka, who leads the party, says the race is tight.\n\nHe said it was wrong of Omar Velin to leave the mill.",
      "He: Simuka",
    ],
    ["“We will wait,” Simuka said. “It is late,” he said.", "he: Simuka"],
    [
      "Police Major Simuka Belmar led the search. Simuka said a clerk was caught on Friday.\n\nHe said the clerk had fled.",
      "He: Simuka Belmar",
    ],
    [
      "Carpenter Rui De Sa said the boat had sunk.\n\nMr De Sa, 31, said: “We heard it.”\n\nHe said it was dark.",
      "He: Rui De Sa",
    ],
  ])("by one word that may be a surname, and by a surname like letters of a company: %s", (text, expected) => {
    expect(meant(text)).toContain(expected);
  });

  test.each([
    "Omar Velin runs the yard.\n\nThe yard is full, Zambians said. He said it was late.",
    "Omar Velin, 61, has led the mill since May and owns a boat. Velmar SA said the mill was closed. He said it was late.",
    "Boeing said the jets were late. He said the cause was a strike.",
    "Hamas said on Monday that the talks were over. He said nobody would leave.",
    "Velmar said it had removed the pages. “We regret it,” he said.",
    "Velmar said the jets were late, and the company would pay. She said the cause was a strike.",
  ])("but no people and no company: %s", (text) => {
    expect(meant(text).join()).not.toMatch(/he: (?:Zambians|Velmar|Boeing|Hamas)/i);
  });
});

describe("whoever has spoken does not go on where another may", () => {
  test.each([
    ["who was asked", "Simuka asked Omar Breck whether it was late. He said it was."],
    ["who was told", "Simuka told Omar Breck it was late. “I know,” he said."],
    ["who was accused", "Simuka accused Omar Breck of theft. He denied that he had stolen a boat."],
    ["who was arrested", "Simuka said Omar Breck was arrested. He denied that he had stolen a boat."],
    ["who was urged", "Simuka urged Omar Breck to resign. He refused, saying he would not go."],
    ["whom he named in between", "Omar Breck, Simuka said, had sold the mill. He said he had been cheated."],
    [
      "somebody without a name",
      "Simuka said it was shut. “It is late,” somebody at the gate said. He said he was cold.",
    ],
    ["another man", "Simuka said it was shut. The other man said it was open. He said he had seen it."],
    ["a man who gave no name", "Simuka said it was shut. A man near the gate said it was open. He said he had a key."],
  ])("%s", (_, text) => {
    expect(meant(text).filter((line) => /^he: Simuka/i.test(line))).toEqual([]);
  });
});

describe("they", () => {
  test.each([
    "Three climbers died on Mount Sarn on Sunday.\n\nThey said the bodies lay at the foot of the north face.",
    "The museum was closed to visitors in May after a flood, but they said it would open by June.",
    "The clinic has stopped taking new patients because they say there is no money.",
  ])("are not whoever something has only been done to: %s", (text) => {
    expect(meant(text).filter((line) => /^they: .*(?:climbers|visitors|patients)/i.test(line))).toEqual([]);
  });
});

describe("it", () => {
  test("is one thing that is written, and nobody to whom it was sent", () => {
    const papers = "The boat was empty, according to court documents.\n\nIt states that a boy slept in a shed.";
    expect(meant(papers)).not.toContain("It: court documents");
    const sent = "The ministry's letter was sent to the firm on Monday. It said it would answer in a week.";
    expect(meant(sent).filter((line) => /^It: .*letter/.test(line))).toEqual([]);
  });

  test("is one body of two people, and two are none", () => {
    const told = (who: string) => `${who} closed the ferries. In addition, it ordered the arrest of the pilots.`;
    expect(meant(told("The regime of Dara Voss and Ilan Moro"))).toEqual(["it: regime of Dara Voss and Ilan Moro"]);
    expect(meant(told("The port and the council"))).toEqual(["it: ?"]);
  });

  test("is nobody that can be told", () => {
    const gifts =
      "Omar Velin said that all Members of Parliament own boats.\n\nIt can also be revealed that he sank one.";
    expect(meant(gifts)).not.toContain("It: Members of Parliament");
  });
});

describe("which", () => {
  test("is what is written that it stands behind, or the body whose name ends there", () => {
    expect(meant("This was one of 12 proposals in the report, which found that the quay cost the port $2m.")).toContain(
      "which: report",
    );
    expect(
      meant(
        "Few boats sank, according to the Centre for Flood Control and Prevention, which notes that most were old.",
      ),
    ).toContain("which: Centre for Flood Control and Prevention");
  });
});

describe("he and she", () => {
  test.each([
    "Tom Hask's brother was shot dead outside his home in May. He said he still could not sleep.",
    "Ida Moro won the prize on Monday. Moro's mother taught her to read. She said she would give the money to a school.",
    "Ina Hask, a doctor, treated the boy. The boy's mother was at work. She said he would live.",
  ])("are not somebody's kin, told of in passing: %s", (text) => {
    expect(meant(text).filter((line) => /^s?he: .*(?:brother|mother)/i.test(line))).toEqual([]);
  });

  test.each([
    [
      "Ina Falk, a clerk, was hit in the arm, and Tom Hask in the leg.\n\nHask's mother spoke in court on Friday. She said she was tired.",
      "She: ?",
    ],
    [
      "Ina Falk was hit in the arm, said Ina Falk.\n\nHask's mother met Falk in court on Friday. She said she was tired.",
      "She: Ina Falk",
    ],
    [
      "Judge Ina Falk said it was late. She added that it was over.\n\nThe next witness – a nurse from the Harbour Clinic – wept. She also said that it was dark.",
      "She: ?",
    ],
    [
      "Judge Ina Falk said it was late. She added that it was over.\n\nThe next witness left before Falk spoke. She also said that it was dark.",
      "She: Ina Falk",
    ],
  ])("are not who was told of before whoever has come since: %s", (text, expected) => {
    expect(meant(text).at(-1)).toBe(expected);
  });

  test("are whoever has no name and has just spoken, in quotation marks", () => {
    const hask =
      "Kell Hask resigns. Kell Hask, who ran Norvia, left on Sunday. Hask said he had won. Hask stood on the quay. Hask wept.";
    const head = `${hask}\n\nEarlier, the keeper of the Orlay lighthouse joined calls for a feast.`;
    const he = (text: string) => meant(text).at(-1);
    expect(he(`${head} “It is time that the mayor leaves,” he said.`)).toBe("he: the keeper of the Orlay lighthouse");
    expect(he(`${head} Hask came back. “It is time to leave,” he said.`)).not.toBe(
      "he: the keeper of the Orlay lighthouse",
    );
  });

  test("are not whoever tells of another's arrest", () => {
    const held = (last: string) => `Hask was caught on Sunday in Orlay, according to Inspector Omar Velin. ${last}`;
    expect(meant(held("He is newly charged with neglect of a child."))).not.toContain("He: Omar Velin");
    expect(meant(held("He said that it was late."))).toContain("He: Omar Velin");
  });

  test("and “Mr Lau” are whose family's name stands first, or behind another given name", () => {
    expect(meant("Chief executive Lau Bik Toi said it was late. Mr Lau said that it had tried.")).toContain(
      "Mr Lau: Lau Bik Toi",
    );
    expect(meant("Dr Martin Kwok Lai-ping said it was late. Dr Kwok said that it had tried.")).toContain(
      "Dr Kwok: Martin Kwok Lai-ping",
    );
    expect(meant("Lau Bik Toi said it was late. Karl Lau said it was not. Mr Lau said that it had tried.")).toContain(
      "Mr Lau: ?",
    );
  });
});
