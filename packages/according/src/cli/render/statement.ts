import { overlaps, type Span, type Statement } from "@according/reader";
import { asides, channelOf, isUnsure, type Placed, undecided, verbOf } from "@according/wording";
import type { Lookup } from "./lookup.ts";
import type { Style } from "./style.ts";
import { GLUE, indent, line } from "./text.ts";

/** Deeper nesting would leave no room for the words. */
const DEEPEST = 5;

/** Marks that survive wrapping, as noncharacters, which no text has. */
const [START, END] = ["\uFDD0", "\uFDD1"];

/** One line of who, by which act, to whom, through what and by what way; below it the words, if any. */
export function renderStatement({ statement, depth }: Placed, find: Lookup, style: Style): string {
  const outer = "  ".repeat(Math.min(depth, DEEPEST));
  const words = wordsOf(statement, find);
  const head = hanging(headOf(statement, find), style.width, outer, depth > 0 ? "↳ " : "");
  const lines = [paintName(head, statement.speaker === null ? style.yellow : (text) => style.bold(style.cyan(text)))];
  if (words) lines.push(paintConditions(indent(words, style.width, `${outer}  `), style));
  return lines.join("\n");
}

/** "Mara Velin (spokeswoman) · denies · reportedly · to reporters · in a statement · direct", the name marked. */
function headOf(statement: Statement, find: Lookup): string {
  const { hedge, form, attitude, content, continues } = statement;
  const refers = find.refers(statement);
  const parts = [
    verbOf(statement),
    ...(hedge ? [hedge] : []),
    ...channelOf(statement, refers),
    ...(refers.condition ? ["on a condition"] : []),
    ...(refers.time ? [refers.time] : []),
    ...(attitude ? ["attitude"] : content.length > 0 ? [form] : []),
    ...(continues === null ? [] : ["goes on from before"]),
    ...(isUnsure(statement) ? ["unsure"] : []),
  ];
  const speaker = find.source(statement.speaker);
  const written = statement.source.map((span) => find.said(span)).join(" … ");
  const [name, beside] = speaker ? [speaker.name, asides(speaker, refers)] : [undecided(written, refers), ""];
  return `${START}${line(name)}${END}${[beside, ...parts].map(line).join(" · ").replace(/^\(/, " (")}`;
}

/** Wraps with the further lines set in, so that each entry begins where the eye looks for it. */
function hanging(text: string, width: number, by: string, bullet: string): string {
  const kept = text.replaceAll(" · ", `${GLUE}· `);
  return indent(kept, width, `${by}    `)
    .replace(/^ +/, by + bullet)
    .replaceAll(GLUE, " ");
}

const paintName = (text: string, paint: (name: string) => string): string =>
  text.replace(/\uFDD0([^\uFDD1]*)\uFDD1/, (_, name: string) => paint(name));

/** The content's pieces on one line, the condition marked. */
function wordsOf({ content, assertion: { condition } }: Statement, find: Lookup): string {
  const piece = (span: Span): string => {
    if (!condition || !overlaps(span, condition)) return find.said(span);
    const [from, to] = [Math.max(span[0], condition[0]), Math.min(span[1], condition[1])];
    const [before, during, after] = [find.cut([span[0], from]), find.cut([from, to]), find.cut([to, span[1]])];
    return line(before + START + during + END + after);
  };
  return content.map(piece).join(" … ");
}

/** Each line of a condition for itself: what sets a line in is no part of it. */
const paintConditions = (text: string, { condition }: Style): string =>
  text.replace(/\uFDD0([^\uFDD1]*)\uFDD1/g, (_, words: string) => condition(words));
