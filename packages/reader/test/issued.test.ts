import { linearEngine } from "@according/model-en";
import { describe, expect, test } from "vitest";
import { readReport } from "../src/index.ts";

/** What is likely said, "Speaker (act): words", and whose each figure is. */
function read(text: string, outlet: string) {
  const { sources, statements, figures, report } = readReport(text, { outlet }, { engine: linearEngine() });
  const nameOf = (id: string | null) => sources.find((source) => source.id === id)?.name ?? "?";
  const words = (spans: readonly (readonly [number, number])[]) =>
    spans.map(([from, to]) => report.text.slice(from, to)).join(" … ");
  return {
    said: statements
      .filter(({ confidence }) => confidence > 0.5)
      .map(({ speaker, act, content }) => `${nameOf(speaker)} (${act}): ${words(content)}`),
    counted: figures.map(
      ({ span, whose }) =>
        `${report.text.slice(...span)} of ${whose.by === "source" ? nameOf(whose.source) : whose.by}`,
    ),
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

describe("a number that is all that is said", () => {
  const counted = (text: string) => {
    const { figures, sources, report } = readReport(text, {}, { engine: linearEngine() });
    return figures.map(({ span, measure, whose }) => {
      const who = whose.by === "source" ? sources.find(({ id }) => id === whose.source)?.name : whose.by;
      return `${report.text.slice(...span)} ${measure.kind} of ${who}`;
    });
  };

  test("is of what another has counted just before", () => {
    expect(counted("The union counts 30 dead. The government says 18.")).toEqual([
      "30 killed of union",
      "18 killed of government",
    ]);
    expect(counted("At least 30 killed in Lesk crash, railway union says; government says 18\n\nIt rained.")).toEqual([
      "At least 30 killed of railway union",
      "18 killed of government",
    ]);
    expect(counted("The ministry says nine died. The army says 12 and the rebels claim 40.")).toEqual([
      "nine killed of ministry",
      "12 killed of army",
      "40 killed of the rebels",
    ]);
  });

  test("is none where an age was asked for, nothing was counted or it is not all", () => {
    expect(counted("Two men were held. Asked his age, Brand said 18.")).toEqual(["Two held of reporter"]);
    expect(counted("It rained all day. Brand said 18.")).toEqual([]);
    expect(counted("The union counts 30 dead. Brand says 18 should be the age for it.")).toEqual([
      "30 killed of union",
    ]);
  });
});

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
    const { statements, sources, figures, report } = readReport(text, {}, { engine: linearEngine() });
    const nameOf = (id: string | null) => sources.find((source) => source.id === id)?.name ?? "?";
    return [
      ...statements
        .filter(({ confidence }) => confidence > 0.5)
        .map(
          ({ speaker, content }) =>
            `${nameOf(speaker)}: ${content.map(([from, to]) => report.text.slice(from, to)).join(" … ")}`,
        ),
      ...figures.map(
        ({ span, whose }) =>
          `${report.text.slice(...span)} of ${whose.by === "source" ? nameOf(whose.source) : whose.by}`,
      ),
    ];
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
