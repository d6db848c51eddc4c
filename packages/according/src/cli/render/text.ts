/** Characters that steer a terminal, and those that turn the direction of text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const STEERING = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

// biome-ignore lint/suspicious/noControlCharactersInRegex: as above
const STEERING_BUT_COLOUR = /(?!\u001b\[[\d;]*m)[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** Text from elsewhere as it may be shown in a terminal. */
export const plain = (text: string): string => text.replace(STEERING, "\ufffd");

/** What is ready to be shown: the colours it has are the program's own, and nothing else in it steers. */
export const shown = (text: string): string => text.replace(STEERING_BUT_COLOUR, "\ufffd");

/** The same JSON with what would steer in it written as escapes. */
export const shownJson = (json: string): string =>
  json.replace(STEERING, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** One line: what is shown, with white space made single. */
export const line = (text: string): string => plain(text.replace(/\s+/g, " ").trim());

/** "1 report", "1,200 reports". */
export const count = (number: number, noun: string, plural = `${noun}s`): string =>
  `${number.toLocaleString("en")} ${number === 1 ? noun : plural}`;

/** Breaks one line of words into lines of at most `width` characters; a longer word stays whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let open = "";
  for (const word of text.split(" ")) {
    if (open && open.length + 1 + word.length > width) {
      lines.push(open);
      open = word;
    } else open = open ? `${open} ${word}` : word;
  }
  return open || lines.length === 0 ? [...lines, open] : lines;
}

/** Wraps and indents. */
export const indent = (text: string, width: number, by: string): string =>
  wrap(text, Math.max(width - by.length, 20))
    .map((one) => by + one)
    .join("\n");

/** A space at which no line is brokenLine, as a noncharacter, which no text has. */
export const GLUE = "\uFDD2";

/** Parts with dots between them, wrapped and indented: a dot may end a line and never begins one. */
export const dotted = (parts: readonly (string | undefined)[], width: number, by: string): string =>
  indent(parts.flatMap((part) => (part ? line(part) : [])).join(`${GLUE}· `), width, by).replaceAll(GLUE, " ");

// biome-ignore lint/suspicious/noControlCharactersInRegex: the program's own colours
const COLOUR = /\u001b\[[\d;]*m/g;

const seenLength = (text: string): number => text.replace(COLOUR, "").length;

/** From here on there is room for columns. */
const WIDE = 60;

/** Every line that is longer than a terminal is wide is broken between words, what follows set in; on a narrow one columns close up. A longer word stays whole. */
export function fitted(text: string, width: number): string {
  const lines = text.split("\n");
  if (lines.every((one) => seenLength(one) <= width)) return text;
  return lines.flatMap((one) => (seenLength(one) <= width ? [one] : brokenLine(one, width))).join("\n");
}

function brokenLine(long: string, width: number): readonly string[] {
  const [lead = ""] = /^ */.exec(long) ?? [];
  const inner = " ".repeat(Math.min(lead.length + 2, 6));
  const lines: string[] = [];
  let open = width < WIDE ? lead.slice(0, 4) : lead;
  for (const [, gap = "", word = ""] of long.trim().matchAll(/( *)([^ ]+)/g)) {
    const next = open + (width < WIDE ? gap.slice(0, 1) : gap) + word;
    if (seenLength(next) > width && open.trim() !== "") {
      lines.push(open);
      open = inner + word;
    } else open = next;
  }
  return [...lines, open];
}
