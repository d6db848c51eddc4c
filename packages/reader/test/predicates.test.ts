import { beforeAll, describe, expect, test, vi } from "vitest";
import { inflect } from "../src/en/predicates/inflect.ts";
import { readTable } from "../src/en/predicates/table.ts";
import type { Reading } from "../src/index.ts";

/* One line more in the table, of a verb that English has not. */
vi.mock("../src/en/predicates/verbs.ts", async (original) => {
  const { VERBS } = (await original()) as { VERBS: string };
  return { VERBS: `${VERBS}bremble | says state c | hears that | is said-to\n` };
});

type Read = (text: string) => Reading;
let read: Read;

beforeAll(async () => {
  const { readReport } = await import("../src/index.ts");
  read = (text) => readReport(text, { publishedAt: "2026-03-06" });
});

const told = ({ report, sources, statements }: Reading): readonly (readonly [string | undefined, string])[] =>
  statements.map(({ speaker, content }) => [
    sources.find(({ id }) => id === speaker)?.name,
    content.map((span) => report.text.slice(...span)).join(" … "),
  ]);

describe("a verb of saying is added by one line, and every part knows it", () => {
  test.each([
    ["before a clause", "Mara Velin brembled that the dam was safe.", "that the dam was safe"],
    ["beside a quotation", "“The dam is safe,” Mara Velin brembled.", "“The dam is safe,”"],
    ["turned round", "“The dam is safe,” brembled Mara Velin.", "“The dam is safe,”"],
    ["behind a question", "“Is the dam safe?” brembled Mara Velin. Nobody moved.", "“Is the dam safe?”"],
    ["in the present", "Mara Velin brembles that the dam is safe.", "that the dam is safe"],
    ["in a group", "Mara Velin has always brembled that the dam is safe.", "that the dam is safe"],
    ["at the end", "The dam at Orlay is safe again, Mara Velin brembled.", "The dam at Orlay is safe again"],
  ])("%s", (_, text, content) => {
    expect(told(read(text))).toEqual([["Mara Velin", content]]);
  });

  test("inside what somebody says", () => {
    const { statements } = read("Mara Velin said that the mayor had brembled that the dam was safe.");
    expect(statements.map(({ within }) => within !== null)).toEqual([false, true]);
  });

  test("with whoever hears it", () => {
    const reading = read("Mara Velin brembled to reporters that the dam was safe.");
    const [{ addressee } = {}] = reading.statements;
    expect(addressee && reading.report.text.slice(...addressee.span)).toBe("reporters");
  });

  test("with the figures in it", () => {
    const { figures, sources } = read("Fourteen people had died, Mara Velin brembled.");
    expect(sources.map(({ name }) => name)).toEqual(["Mara Velin"]);
    expect(figures.map(({ minimum, whose }) => [minimum, whose])).toEqual([
      [14, { by: "source", source: sources[0]?.id }],
    ]);
  });
});

describe("so do figures and times", () => {
  test("whoever says something is no figure", () => {
    expect(read("One official brembled that the dam was safe.").figures).toEqual([]);
  });

  test.each([
    ["behind it", "Mara Velin brembled on Friday that the talks would resume."],
    ["in front of it", "On Friday, Mara Velin brembled that the talks would resume."],
  ])("a day %s is past, whatever is said", (_, text) => {
    const { statements, times } = read(text);
    expect(times.map(({ edtf }) => edtf)).toEqual(["2026-03-06"]);
    expect(statements[0]?.time).toBe(times[0]?.id);
  });

  test("a figure of what it says is of the day on which it is said", () => {
    const { figures } = read("Mara Velin brembled on Wednesday that 12 people had died.");
    expect(figures.map(({ asOf }) => asOf)).toEqual(["2026-03-04"]);
  });

  test("what happens in what it says is told by whoever says it", () => {
    const { events, sources } = read("Mara Velin brembled that the army had shelled the port of Orlay.");
    expect(events.map(({ type, whose }) => [type, whose])).toEqual([
      ["ASSAULT", { by: "source", source: sources.find(({ name }) => name === "Mara Velin")?.id }],
    ]);
  });
});

describe("the table", () => {
  test.each([
    ["ban", "bans banned banned banning"],
    ["aver | doubles", "avers averred averred averring"],
    ["deny", "denies denied denied denying"],
    ["urge", "urges urged urged urging"],
    ["free", "frees freed freed freeing"],
    ["go | forms went gone", "goes went gone going"],
    ["set | forms set", "sets set set setting"],
    ["beg", "begs begged begged begging"],
  ])("inflects %s", (line, forms) => {
    const [verb] = readTable(line, false);
    if (!verb) throw new Error("no verb");
    const { third, past, participle, gerund } = inflect(verb);
    expect([third, past, participle, gerund].join(" ")).toBe(forms);
  });

  test("an unknown column is said with its line", () => {
    expect(() => readTable("bremble | sayz state c", false)).toThrow('"sayz" is no column of a predicate');
  });
});
