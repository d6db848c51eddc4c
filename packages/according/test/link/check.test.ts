import { confident, type Reading, readReport, slice } from "@according/reader";
import { describe, expect, it } from "vitest";
import { checkDraft, checking, isFault } from "../../src/link/check/check.ts";
import { storyOf } from "../../src/link/index.ts";

const FIRST = `"The gate stays shut," Mara Velin said. Nine people were killed at Lesk, the health ministry said.

Ivo Brand denied that his guards had fired. "You [the drivers] were warned twice," he said.`;
const SECOND = `Twelve people were killed at Lesk, the health ministry said. "The gate stays shut," Velin said.`;

const read = (text: string, id: string, publishedAt?: string): Reading =>
  readReport(text, { id, ...(publishedAt ? { publishedAt } : {}) });
const reports = [read(FIRST, "first", "2026-03-03"), read(SECOND, "second", "2026-03-05")];
const story = storyOf(
  "Lesk",
  reports.map((reading) => ({ reading })),
);

const checked = (text: string, publishedAt?: string) =>
  checkDraft(read(text, "draft", publishedAt), story, reports).checked;
const findings = (text: string, publishedAt?: string) =>
  checked(text, publishedAt).map(({ kind, finding }) => `${kind} ${finding}`);

it("finds a report's own quotations, statements and figures in the record that has it", () => {
  for (const { report } of reports) {
    const all = checked(report.text, report.publishedAt);
    expect(all.length).toBeGreaterThan(2);
    expect(all.filter(isFault)).toEqual([]);
  }
});

it("says which words of a quotation were changed, and where the record has them", () => {
  const [one] = checked('"The gate stays open," Mara Velin said.');
  expect(one).toMatchObject({ finding: "words-changed", differs: [{ here: "open", told: "shut" }] });
  expect(one?.told[0]).toMatchObject({ report: "first", source: "Mara Velin", words: "The gate stays shut" });
});

it("takes what stands in brackets for the report's, and an ellipsis for words left out", () => {
  expect(findings('"You were warned twice," Ivo Brand said.')).toEqual(["quotation as-told"]);
  expect(findings('"The gate … shut," Mara Velin said.')).toEqual(["quotation as-told"]);
  expect(findings('"Shut … the gate," Mara Velin said.')).not.toEqual(["quotation as-told"]);
});

it("tells whose quotation it is", () => {
  const [one] = checked('"The gate stays shut," Ivo Brand said.');
  expect(one).toMatchObject({ finding: "another-speaker", source: "Ivo Brand" });
  expect(new Set(one?.told.map(({ source }) => source))).toEqual(new Set(["Mara Velin", "Velin"]));
});

it("holds a draft against what was published before it", () => {
  const draft = "Nine people were killed at Lesk, the health ministry said.";
  expect(findings(draft, "2026-03-04")).toEqual(["statement as-told", "figure as-told"]);
  const [, figure] = checked(draft, "2026-03-06");
  expect(figure).toMatchObject({
    finding: "superseded",
    instead: [{ report: "second", words: expect.stringMatching(/^Twelve/) }],
  });
  expect(findings(draft)).toEqual(["statement as-told", "figure superseded"]);
});

it("does not hold a number against a draft of which a later report says that it was wrong", () => {
  const texts = [
    "Nine people were killed at Lesk. The harbour is shut.",
    "The toll at Lesk was put at 12 people killed. Correction: An earlier report gave the number of people killed at Lesk as 13.",
  ];
  const all = texts.map((text, i) => read(text, `report ${i}`, `2026-03-0${i + 3}`));
  const lesk = storyOf(
    "Lesk",
    all.map((reading) => ({ reading })),
  );
  const [figure] = checkDraft(read("Nine people were killed at Lesk.", "draft"), lesk, all).checked;
  expect(figure?.finding).toBe("superseded");
  expect(figure?.instead?.map(({ words }) => words).join()).not.toContain("13");
});

it("says of a number that its source has taken back that it no longer stands", () => {
  const draft = "The rescue service said nine people had drowned in the flood at Orlen.";
  const first = read(draft, "first", "2026-03-03");
  const back = read(
    "The rescue service said its report that nine people had drowned in the flood at Orlen was a mistake.",
    "back",
    "2026-03-04",
  );
  const figures = (...readings: readonly Reading[]) => {
    const whole = storyOf(
      "Orlen",
      readings.map((reading) => ({ reading })),
    );
    return checkDraft(read(draft, "draft"), whole, readings).checked.filter(({ kind }) => kind === "figure");
  };
  expect(figures(first).map(({ finding }) => finding)).toEqual(["as-told"]);
  const [taken] = figures(first, back);
  expect(taken?.finding).toBe("superseded");
  expect(taken?.instead?.map(({ report }) => report)).toEqual(["back"]);
});

it("lets a draft tell the old figure beside the new one", () => {
  const draft =
    "Twelve people were killed at Lesk, the health ministry said. It had first said that nine people were killed.";
  expect(findings(draft).filter((one) => !one.endsWith("as-told"))).toEqual([]);
});

it("tells a denial from what it denies", () => {
  expect(findings("Ivo Brand said his guards had fired.")).toEqual(["statement told-otherwise"]);
  expect(findings("Ivo Brand denied that his guards had fired.")).toEqual(["statement as-told"]);
});

it("shows a denial of the record with its verb", () => {
  const [one] = checked("Ivo Brand said his guards had fired.");
  expect(one?.told[0]?.words).toBe("denied that his guards had fired");
});

it("leaves open, with the words that are not the same, what the record tells of something else", () => {
  const record = [read("Petra Sand said the guards had shot the driver at the gate.", "only")];
  const lesk = storyOf(
    "Lesk",
    record.map((reading) => ({ reading })),
  );
  const find = (text: string) => checkDraft(read(text, "draft"), lesk, record).checked[0];
  expect(find("Petra Sand said the guards had shot the driver.")?.finding).toBe("as-told");
  expect(find("Petra Sand said the guards had shot the baker at the gate.")).toMatchObject({
    finding: "open",
    differs: [{ here: "baker", told: "driver" }],
  });
  for (const near of [
    "the driver had shot the guards",
    "the guards had wanted to shoot the driver",
    "the guards' driver",
  ])
    expect(find(`Petra Sand said ${near} at the gate.`)?.finding).not.toBe("as-told");
});

it("tells another of the same surname from who said it, and asks which one a surname alone means", () => {
  const record = [read('"The gate stays shut," Mara Velin said. "Open it," Robert Velin said.', "only")];
  const lesk = storyOf(
    "Lesk",
    record.map((reading) => ({ reading })),
  );
  const find = (text: string) => checkDraft(read(text, "draft"), lesk, record).checked[0]?.finding;
  expect(find('"The gate stays shut," Mara Velin said.')).toBe("as-told");
  expect(find('"The gate stays shut," Robert Velin said.')).toBe("another-speaker");
  expect(find('"The gate stays shut," Velin said.')).toBe("open");
});

it("leaves open a silence that the record is not sure enough of, and finds one of another told nowhere", () => {
  const sure = read("Ivo Brand, a clerk, declined to comment. Mara Velin left.", "only");
  const find = (text: string, record: Reading) => {
    const lesk = storyOf("Lesk", [{ reading: record }]);
    return checkDraft(read(text, "draft"), lesk, [record]).checked[0];
  };
  const unsure = confident(sure, 0.99);
  // As a record has it that was kept before what was found was told.
  const before = { ...unsure, problems: unsure.problems.map(({ found: _, ...problem }) => problem) };
  expect(find("Ivo Brand declined to comment.", sure)?.finding).toBe("as-told");
  for (const record of [unsure, before]) {
    const one = find("Ivo Brand declined to comment.", record);
    expect(one).toMatchObject({ finding: "open", told: [{ report: "only" }] });
    expect(one?.told[0]).not.toHaveProperty("statement");
    expect(find("Mara Velin declined to comment.", record)?.finding).toBe("not-told");
  }
  expect(find("Ivo Brand did not respond to a request for comment.", unsure)?.finding).toBe("not-told");
});

it("points at exact words, of the draft and of the record", () => {
  const draft = `"The gate stays open," Mara Velin said. Nine people were killed at Lesk, the ministry said.`;
  const texts = new Map(reports.map(({ report }) => [report.id, report.text]));
  for (const { spans, words, told, instead = [] } of checked(draft)) {
    expect(spans.map((span) => slice(draft, span)).join(" … ")).toBe(words);
    for (const place of [...told, ...instead])
      expect(slice(texts.get(place.report) ?? "", place.span)).toBe(place.words);
  }
});

it("finds nothing to check in a text that quotes and counts nothing", () => {
  expect(checked("The harbour lies in the north of the province.")).toEqual([]);
  expect(checkDraft(read("", "draft"), story, []).checked).toEqual([]);
});

describe("of what is told otherwise", () => {
  const tolls = [
    read("Nine people were killed at Lesk, the health ministry said.", "first", "2026-03-03"),
    read("Twelve people were killed at Lesk, the health ministry said.", "second", "2026-03-05"),
    read("Eleven people were killed at Lesk, the army said.", "third", "2026-03-06"),
  ];
  const toldBy = (draft: string, record: readonly Reading[]) => {
    const lesk = storyOf(
      "Lesk",
      record.map((reading) => ({ reading })),
    );
    return checkDraft(read(draft, "draft"), lesk, record).checked.map(({ kind, finding, told }) => [
      ...[kind, finding],
      ...told.map(({ report }) => report),
    ]);
  };

  it("the latest number of the same source is shown first", () => {
    expect(toldBy("Fifteen people were killed at Lesk, the health ministry said.", tolls)).toContainEqual([
      ...["figure", "told-otherwise"],
      ...["second", "first"],
    ]);
  });

  it("what is much more like the draft is shown before what is later", () => {
    const buses = [
      read(
        "Nine people were killed when a bus overturned on the bridge at Lesk, the police said.",
        "bus",
        "2026-03-03",
      ),
      read(
        "Thirty people were killed in fires in the hills of Orlay province, the police said.",
        "fires",
        "2026-03-08",
      ),
    ];
    expect(
      toldBy("Ten people were killed when a bus overturned on the bridge at Lesk, the police said.", buses),
    ).toContainEqual(["figure", "told-otherwise", "bus", "fires"]);
  });

  it("the latest denial is shown first", () => {
    const denials = [
      read("Ivo Brand denied that his guards had fired.", "first", "2026-03-03"),
      read("Ivo Brand denied again that his guards had fired.", "second", "2026-03-05"),
    ];
    expect(toldBy("Ivo Brand said his guards had fired.", denials)[0]).toEqual([
      ...["statement", "told-otherwise"],
      ...["second", "first"],
    ]);
  });
});

describe("what only an older version of a report told", () => {
  const SEVEN = "Seven people were killed at Lesk, the health ministry said. “The gate stays shut,” Mara Velin said.";
  const NINE = "Nine people were killed at Lesk, the health ministry said. Mara Velin said nothing.";
  const was = { reading: read(SEVEN, "wire", "2026-03-03T08:00:00Z"), version: 1 };
  const now = read(NINE, "wire", "2026-03-04T08:00:00Z");
  const others = read("The bridge at Lesk was built in May, Omar Brecht said.", "other", "2026-03-05");
  const lesk = storyOf("Lesk", [{ reading: now }, { reading: others }]);
  const found = (draft: string, publishedAt?: string) =>
    checkDraft(read(draft, "draft", publishedAt), lesk, [now, others], [was]).checked;

  it("is stale, with what took its place", () => {
    const figure = found("Seven people were killed at Lesk, the health ministry said.").find(
      (one) => one.kind === "figure",
    );
    expect(figure).toMatchObject({
      finding: "superseded",
      told: [{ report: "wire", version: 1, publishedAt: "2026-03-03T08:00:00Z", words: "Seven people were killed" }],
      instead: [{ report: "wire", words: "Nine people were killed" }],
    });
    expect(figure?.instead?.[0]).not.toHaveProperty("version");
  });

  it("is stale where nothing took its place: a quotation that was taken out", () => {
    const [quotation] = found("“The gate stays shut,” Mara Velin said.");
    expect(quotation).toMatchObject({ finding: "superseded", told: [{ report: "wire", version: 1 }] });
    expect(quotation).not.toHaveProperty("instead");
  });

  it("is as told for a draft that came out before the newer version", () => {
    const all = found("Seven people were killed at Lesk, the health ministry said.", "2026-03-03T20:00:00Z");
    expect(all.map(({ kind, finding }) => `${kind} ${finding}`)).toEqual(["statement as-told", "figure as-told"]);
    expect(all.flatMap(({ told }) => told.map(({ version }) => version))).toEqual([1, 1]);
  });

  it("is no more than what nobody told in either, nor what another told in it", () => {
    const finding = (draft: string) => found(draft).map((one) => `${one.kind} ${one.finding}`);
    expect(finding("Eight people were killed at Lesk, the health ministry said.")).toContain("figure told-otherwise");
    expect(finding("“The gate stays shut,” Omar Brecht said.")).toEqual(["quotation not-told"]);
    expect(finding("Nine people were killed at Lesk, the health ministry said.")).toContain("figure as-told");
  });

  it("is found for each of several drafts as for it alone, whenever they came out", () => {
    const again = checking(lesk, [now, others], [was]);
    const drafts = ["2026-03-03T20:00:00Z", undefined, "2026-03-04T20:00:00Z", "2026-03-01"].flatMap((publishedAt) =>
      [SEVEN, NINE, others.report.text].map((text) => read(text, "draft", publishedAt)),
    );
    const alone = (draft: Reading) => checkDraft(draft, ...structuredClone([lesk, [now, others], [was]] as const));
    for (const draft of [...drafts, ...drafts.toReversed()]) expect(again(draft)).toEqual(alone(draft));
  });
});
