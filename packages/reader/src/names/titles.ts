import type { Span } from "@according/record";
import * as bodies from "../en/bodies.ts";
import { AUXILIARIES, COORDINATORS, DETERMINERS, SENTENCE_STARTERS } from "../en/function-words.ts";
import { BEINGS } from "../en/hedges.ts";
import * as people from "../en/people.ts";
import { OF } from "../en/phrase-words.ts";
import { ANOTHERS_OFFICE, BEFORE_BODIES, NAME_CONNECTORS, NOT_IN_TITLES, OFFICE_LINKS } from "../en/phrases.ts";
import { WHO } from "../en/statements.ts";
import { Part } from "../grammar/parts/part.ts";
import { type TextGrammar, textGrammar } from "../grammar/text-grammar.ts";
import type { Range, Segmented, Token } from "../layers.ts";
import { capital } from "./phrase-words.ts";
import type { Titled } from "./types.ts";

/** "Northern Front spokesman", "US President", "the mayor of Orlay" before a name. */
export function titleBefore(segmented: Segmented, [first, end]: Range): Titled | undefined {
  const { tokens } = segmented;
  for (let i = end - 1; i >= first; i--) {
    const { lower } = tokens[i] as Token;
    if (people.TITLES.has(lower)) return titled(segmented, [first, end], i);
  }
  return undefined;
}

/** The first office in an apposition, "**spokesman** for the regional police", that is none of somebody else: "sister of a senator". */
export function titleAfter(segmented: Segmented, [first, end]: Range): Titled | undefined {
  const { tokens } = segmented;
  const isTitle = (i: number): boolean => i < end && people.TITLES.has((tokens[i] as Token).lower);
  for (let i = first; i < Math.min(end, first + 14); i++) {
    const next = tokens[i + 1]?.lower ?? "";
    if (isTitle(i) && !isTitle(i + 1) && next !== "'s" && next !== "’s") return titled(segmented, [first, end], i);
    if (ANOTHERS_OFFICE.has((tokens[i] as Token).lower) && !(WHO.has((tokens[i] as Token).lower) && BEINGS.has(next)))
      return undefined;
  }
  return undefined;
}

/** The office whose head is the title word at `i`, with the body before or after it. */
export function titled(segmented: Segmented, [first, end]: Range, i: number): Titled {
  const { tokens, text } = segmented;
  let from = i;
  const grammar = textGrammar(segmented);
  while (from > first && isPartOfTitle(grammar, from - 1)) from--;
  const span: Span = [(tokens[from] as Token).start, (tokens[i] as Token).end];
  const inside = people.SPOKESPEOPLE.has((tokens[i] as Token).lower) ? ministryIn(tokens, [from, i]) : null;
  const of =
    bodyAfter(tokens, i + 1, end) ?? inside ?? bodyWithoutOf(tokens, i + 1, end) ?? bodyBefore(tokens, first, from);
  if (!of) return { title: text.slice(...span), span };
  const ofSpan: Span = [(tokens[of[0]] as Token).start, (tokens[of[1] - 1] as Token).end];
  return { title: text.slice(...span), of: text.slice(...ofSpan), ofSpan, span };
}

/**
 * "retired harbour **pilot**", "Deputy Transport **Minister**", "Lt. **Col.**", "**Vice** President", "chief of **police**", and not "then heard
 * **President**", "for talks with **President**".
 */
function isPartOfTitle({ tokens, parts }: TextGrammar, i: number): boolean {
  const { text, lower, kind } = tokens[i] as Token;
  if ([people.PORTFOLIOS, people.SHORT_TITLES, people.OTHER_OFFICE].some((words) => words.has(lower))) return true;
  if (OF.has(lower)) return people.TITLES.has(tokens[i - 1]?.lower ?? "");
  return (
    kind === "word" &&
    /^\p{Ll}/u.test(text) &&
    !PARTS_OUTSIDE.has(parts[i]) &&
    !IN_NO_TITLE.some((words) => words.has(lower))
  );
}

const PARTS_OUTSIDE: ReadonlySet<number | undefined> = new Set([
  Part.finite,
  Part.base,
  Part.pronoun,
  Part.preposition,
]);
const IN_NO_TITLE = [DETERMINERS, COORDINATORS, AUXILIARIES, NOT_IN_TITLES];

/** "a **foreign ministry** spokesman" */
const ministryIn = (tokens: readonly Token[], [first, end]: Range): Range | null =>
  end > first && bodies.BODIES.has((tokens[end - 1] as Token).lower) ? [first, end] : null;

function bodyAfter(tokens: readonly Token[], from: number, end: number): Range | null {
  if (!OFFICE_LINKS.has(tokens[from]?.lower ?? "") || from + 1 >= end) return null;
  let last = from + 1;
  while (last < end && (tokens[last] as Token).lower !== "," && !WHO.has((tokens[last] as Token).lower)) last++;
  return last > from + 1 ? [from + 1, last] : null;
}

/** "President **Orlay Dockers Union**": the body whose name stands behind the office without "of". */
function bodyWithoutOf(tokens: readonly Token[], from: number, end: number): Range | null {
  const words = tokens.slice(from, end);
  const isName = words.length > 1 && words.every((word) => capital(word) || OF.has(word.lower));
  return isName && capital(tokens[from - 1]) && words.some(({ lower }) => bodies.BODIES.has(lower))
    ? [from, end]
    : null;
}

/** "**But** Orlay Sports chief Max Jonas" */
const opensBefore = ({ lower }: Token): boolean => BEFORE_BODIES.has(lower) || SENTENCE_STARTERS.has(lower);

function bodyBefore(tokens: readonly Token[], first: number, end: number): Range | null {
  let to = end;
  if ((tokens[to - 1] as Token | undefined)?.lower === "'s") to--;
  if (NAME_CONNECTORS.has(tokens[to - 1]?.lower ?? "")) return null;
  let from = to;
  while (
    from > first &&
    (capital(tokens[from - 1]) ||
      (tokens[from - 1] as Token).lower === "'s" ||
      (NAME_CONNECTORS.has((tokens[from - 1] as Token).lower) && from - 1 > first && capital(tokens[from - 2])))
  )
    from--;
  while (from < to && opensBefore(tokens[from] as Token)) from++;
  return from < to ? [from, to] : null;
}
