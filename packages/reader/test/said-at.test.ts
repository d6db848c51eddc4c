import { describe, expect, test } from "vitest";
import { readReport } from "../src/index.ts";

/** When the first statement of a text was made, or nothing; read on Friday 6 March 2026. */
function saidAt(text: string): string | undefined {
  const { statements, times } = readReport(text, { publishedAt: "2026-03-06" });
  const [statement] = statements;
  if (!statement) throw new Error(`nothing was read of “${text}”`);
  return times.find(({ id }) => id === statement.time)?.edtf ?? undefined;
}

describe("when something was said stands beside the words of saying", () => {
  test.each([
    ["behind the verb", "Mara Velin said on Wednesday that the dam was safe.", "2026-03-04"],
    ["without a preposition", "Mara Velin said Wednesday that the dam was safe.", "2026-03-04"],
    ["late in a day", "Mara Velin said late on Wednesday that the dam was safe.", "2026-03-04"],
    ["at the head of the sentence", "On Wednesday, Mara Velin said that the dam was safe.", "2026-03-04"],
    ["behind “but”", "But on Wednesday the ministry said that the dam was safe.", "2026-03-04"],
    ["behind whoever hears", "Mara Velin told reporters on Wednesday that the dam was safe.", "2026-03-04"],
    ["behind the medium", "Mara Velin said in a statement on Wednesday that the dam was safe.", "2026-03-04"],
    ["behind a quotation", "“The dam is safe,” Mara Velin said on Wednesday.", "2026-03-04"],
    ["between who and the verb", "The Front on Wednesday rejected the offer of talks.", "2026-03-04"],
    ["a month", "In February, Mara Velin said that the dam was safe.", "2026-02"],
    ["a date", "Mara Velin said on 2 March that the dam was safe.", "2026-03-02"],
    ["of an occasion", "“The dam is safe,” Mara Velin said at Wednesday’s hearing.", "2026-03-04"],
    ["at the end of the sentence", "The dam was safe, Mara Velin said on Wednesday.", "2026-03-04"],
  ])("%s", (_, text, edtf) => expect(saidAt(text)).toBe(edtf));

  test.each([
    ["inside what is said", "Mara Velin said that the dam had burst on Wednesday."],
    ["opening what is said", "Mara Velin said that Wednesday was a dark day."],
    ["of what happened, in the clause before", "After the blast on Wednesday, Mara Velin said that the dam was safe."],
    ["of another sentence", "The dam burst on Wednesday. Mara Velin said that it was safe."],
    ["of another sentence that a time ends", "The gates close at 7 p.m. Mara Velin said that the dam was safe."],
    ["of a note", "9:30 p.m.\n\nMara Velin said that the dam was safe."],
    ["of what is spoken of", "“The dam is safe,” Mara Velin said of Wednesday’s report."],
    ["of what is praised", "Mara Velin praised Wednesday’s repair of the dam."],
    ["of another clause", "The dam burst on Wednesday and Mara Velin said that it was safe."],
    ["since when, not when", "Since 2012, Mara Velin has said that the dam is safe."],
    ["a quotation’s own", "“On Wednesday the dam was safe,” Mara Velin said."],
    ["none", "Mara Velin said that the dam was safe."],
    ["of a noun beside the source", "Wednesday’s report said that the dam was safe."],
    ["one before and another behind", "On Tuesday the ministry said on Wednesday that the dam was safe."],
  ])("left out: %s", (_, text) => expect(saidAt(text)).toBeUndefined());
});
