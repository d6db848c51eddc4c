import { expect, it } from "vitest";
import { decode } from "../../src/intake/decode.ts";

/** English with some characters beyond ASCII above it. */
const below = "At least nine people were hurt when a bridge gave way, the fire service said on Friday.\n".repeat(12);

/** As bytes in a charset of one byte a character, as its decoder has it. */
function encoded(text: string, charset: string): Uint8Array {
  const all = new TextDecoder(charset).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return Uint8Array.from(text, (one) => all.indexOf(one));
}

const TEXTS = [
  "“We don’t know what caused it,” he said. “It hasn’t been checked …”",
  "It’s shut – at last.",
  "José Núñez of Malmö’s café",
  "“ÉLAN,” she said—“or none.” L’État, the GARCÍA family of CÓRDOBA – “Ángel”",
  "Ó Briain of Élodie’s café: the ’90s, ‘rock ’n’ roll’, £40m, 5° and ®",
];

it.each(TEXTS)("a text that says nothing of its charset is read in the one that it makes sense in: %s", (text) => {
  for (const charset of ["windows-1252", "macintosh"])
    expect(decode(encoded(`${text}\n\n${below}`, charset)), charset).toBe(`${text}\n\n${below}`);
});

it("lines of old Macs end with a return alone", () => {
  expect(decode(encoded(`“Shut,” he said.\rNo one’s here.\r${below}`, "macintosh"))).toBe(
    `“Shut,” he said.\nNo one’s here.\n${below}`,
  );
});

it.each([
  ["DOS", "H\x94lm and M\x81ller"],
  ["DOS, one letter", "H\x94lm"],
  ["Latin 2", "Wa\xb3\xeasa of \xa3\xf3d\xbc"],
])("no other charset is taken for one of these: %s", (_, text) => {
  expect(() => decode(Buffer.from(`${text}\n\n${below}`, "latin1"))).toThrow(
    /^is not valid UTF-8 at byte \d+: save it/,
  );
});

it("UTF-8 with a mistake in it is none of these", () => {
  const broken = Buffer.concat([Buffer.from(`“Shut,” he said – it’s over.\n\n${below}`), Buffer.from([0xe9, 0x0a])]);
  expect(() => decode(broken)).toThrow(/^is not valid UTF-8/);
});
