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

  test("in marks that are turned the wrong way round", () => {
    const turned =
      "Omar Velin called Tom Hask the ”baker of stale bread in Orlay.“ Therefore, he said, Hask ”must stop“ in May.";
    expect(meant(turned)).toContain("he: Omar Velin");
  });
});

describe("they are those of whom the sentence tells", () => {
  test("where they are the only several in it", () => {
    expect(meant("Nurses may lose a day off if they fail to tell the clinic of it.")).toContain("they: nurses");
    const rushed =
      "“Here it is!” a sailor said.\n\nSailors met Tom Hask in the port and led the horse to the pier where";
    expect(meant(`${rushed} they called for help.`)).toContain("they: sailors");
  });

  test("and nobody where others are told of, or somebody alone", () => {
    const they = (text: string) => meant(text).filter((line) => line.startsWith("they"));
    expect(they("Workers met the residents of Orlay on Monday because they believe that it leaks.")).toEqual([
      "they: ?",
    ]);
    expect(they("Somebody who pays the workers is no friend because they say so.")).toEqual(["they: ?"]);
    expect(they("The plan would need soldiers, something they refuse to promise.")).toEqual(["they: ?"]);
  });

  test("or of whom the paragraph above tells, if nobody says that", () => {
    const above = (end: string) =>
      `Tom Hask said it would hold.\n\n“It will,” he said.\n\nHarbour pilots may not agree${end}\n\nThey say it leaks.`;
    expect(meant(above("."))).toContain("They: Harbour pilots");
    expect(meant(above(", Ida Moro said."))).not.toContain("They: Harbour pilots");
  });
});

describe("it", () => {
  test("is what is written, and one of it", () => {
    const manual = "Ilan Moro left the force. The guild's policy manual covers the care of lamps.";
    expect(meant(`${manual} It states: “Members shall dim them.”`)).toContain("It: guild's policy manual");
    const papers = "The boat was empty, according to court documents.\n\nIt states that a boy slept in a shed.";
    expect(meant(papers)).not.toContain("It: court documents");
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
  test("are somebody's kin of whom the sentence before tells", () => {
    const wounded = "Ina Hask, 20, runs a bakery. Tom Velin, 24, runs a mill.\n\n";
    const spoke = "Tom Velin's mother came to the market on Friday.";
    expect(meant(`${wounded}${spoke} She said she was tired.`)).toContain("She: Tom Velin's mother");
    expect(meant(`${wounded}${spoke} He said he was tired.`)).not.toContain("He: Tom Velin's mother");
    expect(meant(`${wounded}${spoke} Judge Ida Moro heard it. She said she was tired.`)).not.toContain(
      "She: Tom Velin's mother",
    );
  });

  test("are whom their own sentence tells of, whatever one more told before", () => {
    const told =
      "Tom Velin said he had gone. Velin ran. On a pier, a fisherman told the Clarion that a boat had sunk that day.\n\n";
    expect(meant(`${told}Velin was born in Orlay, and he promised to keep bees.`)).toContain("he: Tom Velin");
    expect(meant(`${told}“It was dear,” he said.`)).not.toContain("he: Tom Velin");
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
