import { DETERMINERS } from "../en/function-words.ts";
import { OFFICE_FIELDS, ONCE_HELD } from "../en/offices.ts";
import { BEFORE_ANOTHER_NAME, ENVOYS, LINKS_NAME } from "../en/own-names.ts";
import { HONORIFICS, SPOKESPEOPLE, TITLES } from "../en/people.ts";
import { ENDS_HEAD, PARTITIVES } from "../en/phrase-words.ts";
import { INDEFINITE, ONE_OF } from "../en/phrases.ts";
import { Class } from "../grammar/classes.ts";
import { Part } from "../grammar/parts/part.ts";
import { isSomebody } from "../grammar/people.ts";
import { type TextGrammar, textGrammar } from "../grammar/text-grammar.ts";
import type { Range, Segmented, Token } from "../layers.ts";
import { onceFor } from "../text/once-for.ts";
import { tagNames } from "./names.ts";
import { personName } from "./persons.ts";
import { capital, slice } from "./phrase-words.ts";
import { beforeShortForm } from "./short-forms.ts";

/** The name of whom a phrase means: none that only says more of its head ("an aide to **Omar Diallo**"). */
export function ownName(segmented: Segmented, range: Range, isPerson: boolean): Range | null {
  const name = personName(segmented.tokens, range, isPerson) ?? nameEnding(segmented, range);
  return name && ownStart(segmented, range[0], name[0]) === range[0] ? name : null;
}

/** "godmother **Mya Orsk**": somebody by name at the end of a phrase, who is called Orsk elsewhere. */
function nameEnding(segmented: Segmented, [first, end]: Range): Range | null {
  const name = fullNames(segmented)
    .get(end)
    ?.find(([from]) => from > first);
  const before = segmented.tokens[(name?.[0] ?? 0) - 1];
  const isSaid = before !== undefined && before.text === before.lower && isSomebody(before.lower);
  return name && isSaid ? name : null;
}

/** By where they end. */
const fullNames = onceFor(
  (segmented: Segmented): ReadonlyMap<number, readonly Range[]> =>
    Map.groupBy(
      tagNames(segmented).flatMap(({ tokens, short }) => (short ? [] : [tokens])),
      ([, end]) => end,
    ),
);

/**
 * Where the words begin that say something of a name, in a phrase that begins at `first`: there, as in "mayor of Orlay
 * **Dara Voss**", or behind what links the name to the phrase's head: "the widow of **President Omar Diallo**".
 */
export function ownStart(segmented: Segmented, first: number, name: number): number {
  const grammar = textGrammar(segmented);
  const links: number[] = [];
  for (let i = first + 1; i < name; i++) if (isLink(grammar, i)) links.push(i);
  const [link] = links;
  const isDoing = link !== undefined && grammar.parts[link] === Part.gerund;
  if (link === undefined) return first;
  const last = links.at(-1) as number;
  const isOwn = !isDoing && isOwnOffice(grammar.tokens, [first, link], name);
  return isOwn && !(last > link && isOthersName(grammar.tokens, [last + 1, name])) ? first : last + 1;
}

/** "the chief of staff **to** Senator **Tomas Verrel**", "the head of the office **of** President **Diallo**": behind a second link nothing but titles stands before the name. */
const isOthersName = (tokens: readonly Token[], between: Range): boolean =>
  slice(tokens, between).every(({ lower }) =>
    [TITLES, HONORIFICS, ONCE_HELD, DETERMINERS].some((words) => words.has(lower)),
  );

const isLink = ({ tokens, classes, parts }: TextGrammar, i: number): boolean =>
  parts[i] === Part.preposition ||
  parts[i] === Part.subordinator ||
  ((classes[i] as number) & Class.relative) !== 0 ||
  (parts[i] === Part.gerund && parts[i - 1] === Part.noun) ||
  (parts[i] !== Part.coordinator && ENDS_HEAD.has((tokens[i] as Token).lower));

/**
 * Does the head before a link name the office of whoever is named behind it: "the minister **for ports** Dara Voss"? What it
 * is the office of stands between them. Nobody of several, and nobody unnamed, is called so.
 */
function isOwnOffice(tokens: readonly Token[], [first, link]: Range, name: number): boolean {
  const [opening, head, joint] = [first, link - 1, link].map((i) => tokens[i] as Token) as [Token, Token, Token];
  if (BEFORE_ANOTHER_NAME.has(joint.lower) && !ENVOYS.has(head.lower)) return false;
  if ([INDEFINITE, ONE_OF, PARTITIVES].some((words) => words.has(opening.lower))) return false;
  const between = slice(tokens, [link + 1, beforeShortForm(tokens, name)]);
  const titled = (token: Token): boolean => TITLES.has(token.lower) || HONORIFICS.has(token.lower);
  const named = between.some(
    (token) =>
      OFFICE_FIELDS.has(token.lower) || (!titled(token) && (capital(token) || /^\p{Ll}{3,}/u.test(token.text))),
  );
  const called = between.at(-1);
  if (!named || !called || LINKS_NAME.has(called.lower)) return false;
  if (SPOKESPEOPLE.has(head.lower) && titled(called)) return false;
  if (TITLES.has(head.lower)) return !titled(called) || capital(called) || OFFICE_FIELDS.has(called.lower);
  return capital(head) && between.some(titled);
}
