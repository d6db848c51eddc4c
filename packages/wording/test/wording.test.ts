import type { Event, Figure, Span, Statement, Whose } from "@according/reader";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { entries } from "../../according/test/server/fixture.ts";
import {
  countings,
  dateInWords,
  datings,
  doubtsOfEvent,
  type Happened,
  happenings,
  isOnePerson,
  kindOf,
  measureInWords,
  nested,
  partiesOf,
  passageAround,
  placed,
  placeInTime,
  valueInWords,
  voiceOf,
  whoseOf,
  withUnit,
} from "../src/index.ts";

describe("one person", () => {
  it.each([
    ["person", "Mara Velin", true],
    ["unnamed", "a Tesmar official", true],
    ["unnamed", "Another former diplomat", true],
    ["unnamed", "one of the two", true],
    ["unnamed", "officials", false],
    ["unnamed", "two people familiar with the talks", false],
    ["unnamed", "a small group of residents", false],
    ["unnamed", "a doctor and a nurse", false],
    ["document", "a letter seen by the Post", false],
    ["organisation", "a bank", false],
  ] as const)("%s %s", (kind, name, one) => expect(isOnePerson({ kind, name })).toBe(one));
});

describe("a date", () => {
  it.each([
    ["2026-03-06", "6 March 2026"],
    ["2026-03", "March 2026"],
    ["2026", "2026"],
    ["2026-03-06T09:05", "6 March 2026, 09:05"],
    ["2026-03-06T09:05Z", "6 March 2026, 09:05 UTC"],
    ["2012/..", "since 2012"],
    ["../2030", "until 2030"],
    ["2025-05-12/2025-06-02", "12 May 2025 to 2 June 2025"],
    ["2024-21", "spring 2024"],
    ["2024-34", "the second quarter of 2024"],
    ["199X", "the 1990s"],
    ["18XX", "the 19th century"],
    ["20XX", "the 21st century"],
    ["2026-03~", "March 2026 (approximate)"],
    ["1984?", "1984 (uncertain)"],
    ["2004-06-11%", "11 June 2004 (uncertain and approximate)"],
    ["2012~/..", "since 2012 (approximate)"],
  ])("%s is %s", (edtf, words) => expect(dateInWords(edtf)).toBe(words));

  it.each(["", "soon", "2026-99", "2026-13-01", "../..", "[1667,1668]", "Y170000002"])(
    "that it does not know, %j, is said as it stands and placed nowhere",
    (edtf) => {
      expect(dateInWords(edtf)).toBe(edtf);
      expect(placeInTime(edtf)).toBeNull();
    },
  );

  it("has its place in the order of time", () => {
    const inOrder = [
      ...["18XX", "198X", "1984?", "2012/..", "../2024", "2024-01", "2024-21", "2024-12"],
      ...["2024-24", "2025", "2025-01-01", "2025-01-01T09:00", "2025-01-01T10:00"],
    ];
    const places = inOrder.map((edtf) => placeInTime(edtf) ?? "");
    expect(places).toEqual(places.toSorted());
    expect(places).not.toContain("");
  });
});

describe("an event", () => {
  const [{ reading }] = entries;
  const happened = happenings(reading);
  const of = (id: string) => happened(reading.events.find((event) => event.id === id) as Event);

  it("is named in plain words, and as the record has it where there are none", () => {
    expect(kindOf({ type: "ASSAULT", mode: "firearms" })).toBe("attack with firearms");
    expect(kindOf({ type: "ASSAULT", mode: "Heavy_Weapons" })).toBe("attack with heavy weapons");
    expect(kindOf({ type: "AID", mode: "food-supplies" })).toBe("aid (food supplies)");
    expect(kindOf({ type: "CONSULT" })).toBe("talks");
    expect(kindOf({ type: "JUMP" })).toBe("jump");
  });

  it("has who and whom by name, and invents neither", () => {
    expect(partiesOf(of("ev-rejected"))).toBe("Tesmar’s government → Northern Front");
    expect(partiesOf(of("ev-fire"))).toBe("not told → not told");
    expect(of("ev-fire").place).toBe("at Lesk");
    expect(of("ev-rejected").time).toBe("2026-03-05");
  });

  it("says in whose voice it is told", () => {
    const voice = (id: string) => voiceOf(of(id).told).join(" ");
    expect(voice("ev-rejected")).toBe("told by the reporter");
    expect(voice("ev-talks")).toBe("said by Tesmar’s government");
    expect(voice("ev-fire")).toBe("denied by Mara Velin");
    expect(voice("ev-shelling")).toBe("said by He (Ilan Dorr or Petr Sava?)");
    expect(voiceOf({ statement: "x", speaker: null }).join(" ")).toBe("said by a speaker left open");
    const unread = { ...of("ev-fire").event, statement: "st-unsure" };
    expect(voiceOf(happened(unread).told).join(" ")).toBe("said by a speaker left open");
    expect(voiceOf({ statement: "x", speaker: "Ana Pell", manner: "planned" }).join(" ")).toBe(
      "is to be said by Ana Pell",
    );
  });

  it("says what keeps it from being told as done", () => {
    const doubts = (changes: Partial<Event["assertion"]>, manner?: "denied") => {
      const { event: plain } = of("ev-rejected");
      const event = { ...plain, assertion: { ...plain.assertion, ...changes } };
      const told = { statement: "x", speaker: null, ...(manner ? { manner } : {}) };
      return doubtsOfEvent({ event, told } as Happened);
    };
    expect(doubts({})).toEqual([]);
    expect(doubts({ polarity: "negated" })).toEqual(["said not to have happened"]);
    expect(doubts({ polarity: "negated" }, "denied")).toEqual([]);
    expect(doubts({ mode: "planned" })).toEqual(["planned, not told as having happened"]);
    expect(doubts({ polarity: "negated", mode: "possible" })).toHaveLength(2);
  });
});

describe("a figure", () => {
  const [{ reading }] = entries;
  const bridges = reading.figures.find(({ id }) => id === "fi-bridges") as Figure;
  const dorr = reading.sources.find(({ name }) => name === "Ilan Dorr")?.id ?? "";
  const whose = (open: Partial<Extract<Whose, { by: "open" }>>, statement: string | null = null) =>
    whoseOf(countings(reading)({ ...bridges, statement, whose: { by: "open", candidates: [], ...open } }));

  it("says whose it is, and whose it may be", () => {
    expect(whoseOf(countings(reading)(bridges))).toBe("the report itself");
    expect(whose({})).toBe("open");
    expect(whose({ candidates: [{ source: dorr, confidence: 0.4 }] })).toBe("Ilan Dorr?");
    const at = reading.report.text.indexOf("the council’s head");
    expect(whose({ words: [at, at + "the council".length] as Span })).toBe("the council (open)");
  });

  it("keeps the words for an undecided speaker of whose statement it is", () => {
    expect(whose({}, "st-crime")).toBe("He (Ilan Dorr or Petr Sava?)");
    expect(whose({ candidates: [{ source: dorr, confidence: 0.5 }] }, "st-crime")).toBe("He (Ilan Dorr or Petr Sava?)");
  });
});

describe("a time", () => {
  const [{ reading }] = entries;
  const of = (id: string) => reading.events.find((event) => event.id === id) as Event;
  const { ofTime: dated, ofEvent } = datings(reading);

  it("has the sentence around it word for word, its voice and its events", () => {
    for (const time of reading.times) {
      const { passage, mark } = dated(time);
      expect(reading.report.text).toContain(passage);
      expect(passage.slice(...mark)).toBe(reading.report.text.slice(...time.span));
    }
    const [thursday, midnight] = reading.times.map(dated);
    expect(thursday?.events.map(({ event }) => event.id)).toEqual(["ev-rejected"]);
    expect(thursday?.told.statement).toBeNull();
    const shelling = ofEvent(of("ev-shelling"));
    expect(shelling).toMatchObject({ entry: "ev-shelling", time: null, told: { statement: "st-crime" } });
    expect(shelling.passage).toMatch(/^He called the shelling/);
    expect(midnight?.told).toEqual({ statement: "st-lastcall", speaker: "Northern Front" });
  });
});

describe("a passage", () => {
  const around = (text: string, words: string) => {
    const start = text.indexOf(words);
    const { passage, mark } = passageAround(text, [start, start + words.length]);
    expect(passage.slice(...mark)).toBe(words);
    return passage;
  };

  it("is one sentence of one paragraph", () => {
    const text = "Title\n\nIt rained. Dr. A. Pell left Lissen on Friday. “No,” she said.\nLater it stopped.";
    expect(around(text, "Friday")).toBe("Dr. A. Pell left Lissen on Friday.");
    expect(around(text, "Title")).toBe("Title");
    expect(around(text, "Later")).toBe("Later it stopped.");
    expect(around("They met at 6 p.m. The talks failed.", "6 p.m.")).toBe("They met at 6 p.m.");
  });

  it("is cut on whole words where the sentence is long", () => {
    const text = `${"word ".repeat(500)}on Friday ${"word ".repeat(500)}end`;
    const passage = around(text, "on Friday");
    expect(passage.length).toBeLessThan(400);
    const at = text.indexOf("on Friday");
    expect(passageAround(text, [at, at + 9])).toMatchObject({ cutBefore: true, cutAfter: true });
    expect(passageAround("Once on Friday.", [5, 14])).toEqual({ passage: "Once on Friday.", mark: [5, 14] });
    expect(passage).toMatch(/^word (word )+on Friday (word )+word$/);
  });

  it("has the words wherever they stand in whatever text", () => {
    const words = fc.string({ unit: fc.constantFrom("a", "B", ".", " ", "\n", "”", "Dr", "\r", "é"), maxLength: 80 });
    fc.assert(
      fc.property(words, words, words, (before, said, after) => {
        const text = `${before}x${said}x${after}`;
        const span = [before.length, before.length + said.length + 2] as const;
        const { passage, mark } = passageAround(text, span);
        expect(passage.slice(...mark)).toBe(text.slice(...span));
        expect(text).toContain(passage);
      }),
    );
  });
});

it("puts statements in the order of the text, those inside others deeper, and none twice", () => {
  const statement = (id: string, start: number, within: string | null) =>
    ({ id, content: [[start, start + 1]], cue: [], source: [], within }) as unknown as Statement;
  const all = [statement("b", 9, null), statement("a", 1, null), statement("c", 3, "a"), statement("loop", 5, "loop")];
  expect(placed(nested(all)).map(({ statement: { id }, depth }) => [id, depth])).toEqual([
    ["a", 0],
    ["c", 1],
    ["b", 0],
    ["loop", 0],
  ]);
});

describe("a unit", () => {
  it.each([
    ["14", "a", "14 years"],
    ["-18", "Cel", "-18 °C"],
    ["12.5", "%", "12.5%"],
    ["3,500,000", "USD", "USD 3,500,000"],
    ["40", "[nmi_i]", "40 nautical miles"],
    ["7", "km", "7 km"],
    ["9", undefined, "9"],
  ])("%s %s is %s", (number, unit, words) => {
    expect(withUnit(number, unit)).toBe(words);
  });

  it("tells a part of one in per cent", () => {
    expect(valueInWords(0.2, "1")).toBe("20%");
    expect(valueInWords(1 / 3, "1")).toBe("33.3%");
    expect(valueInWords(3500, undefined)).toBe("3,500");
  });
});

describe("what is counted", () => {
  it.each([
    ["killed", "kills", "killed", ""],
    ["held", "holding", "held", ""],
    ["injured", "wounding", "injured", ""],
    ["killed", "two children", "killed", "children"],
    ["released", "17", "released", ""],
    ["duration", "about 20 minutes", "duration", ""],
    ["money", "$3.5m", "money", ""],
    ["money", "million or more", "money", ""],
    ["votes", "votes", "votes", ""],
    ["share", "14.5%", "share", ""],
    ["killed", "people had been killed", "killed", ""],
    ["killed", "people had been held", "killed", "people had been held"],
    ["other", "of the invaders", "invaders", ""],
    ["other", "17 customs inspectors", "customs inspectors", ""],
    ["other", "at least 11", "", ""],
    ["other", "two", "", ""],
    ["other", "one-eyed cats", "one-eyed cats", ""],
  ])("as %s “%s” is %s, and besides “%s”", (kind, of, name, besides) => {
    expect(measureInWords({ kind, of })).toEqual({ name, of: besides });
  });
});
