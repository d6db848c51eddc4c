import { type Figure, mayBe, type Statement, wordOf } from "@according/record";
import {
  ADDING_MORE,
  DIFFERENCES,
  ENDS_WHAT_IS_SAID,
  GOES_ON_SURELY,
  GOES_ON_WITH,
  MEASURED_AGAINST,
  OFFERING,
} from "../en/continuing-figures.ts";
import { LISTING } from "../en/keepers.ts";
import { MEASURES_SAME } from "../en/part-whole.ts";
import { THE } from "../en/phrase-words.ts";
import { WHICH } from "../en/subjects.ts";
import { UNIT_KINDS } from "../en/units.ts";
import { isFinitePart, Part } from "../grammar/parts/part.ts";
import { textGrammar } from "../grammar/text-grammar.ts";
import type { Range } from "../layers.ts";
import type { Places } from "../text/places.ts";
import { joinLower, lower } from "../text/words.ts";
import type { Counted } from "./counted.ts";
import { kindNamed } from "./kinds.ts";

/* A number behind what somebody says, in the same sentence. */

export type GoingOn = Figure["whose"];

/** The statements that tell a number. */
export type Telling = ReadonlySet<Statement | undefined>;

/** "Police said nine died, with 12 hurt", "… that it reaches half of them, and that a third spend". */
export function behindContent(
  places: Places,
  one: Counted,
  sentences: readonly (readonly Statement[])[],
  telling: Telling,
): GoingOn | undefined {
  const { quantity, sentence } = one;
  const before = (sentences[sentence] ?? []).filter((one) => reachOf(one) <= quantity.span[0]);
  const said = before.reduce<Statement | undefined>(
    (last, one) => (!last || reachOf(one) >= reachOf(last) ? one : last),
    undefined,
  );
  if (!said || said.within !== null) return undefined;
  const { tokens } = places.segmented;
  const at = tokenBehind(places, places.tokens([reachOf(said), quantity.span[1]]));
  if (isWhereItWas(places, one, said)) return wordOf(said);
  if (lower(tokens, at) !== ",") return undefined;
  if (GOES_ON_SURELY.has(joinLower(tokens, at + 1, at + 3))) return wordOf(said);
  if (isSameMeasure(places, [at + 1, quantity.tokens[0]], said)) return wordOf(said);
  if (isOfThoseListed(places, [at + 1, quantity.tokens[0]], said)) return openTo(said);
  if (isAdded(places, [at + 1, quantity.tokens[0]], said)) return wordOf(said);
  const offered = OFFERING.has(lower(tokens, at + 1)) && lower(tokens, quantity.tokens[0] - 1) !== "(";
  if (offered && goesOnUnbroken(places, [at + 1, quantity.tokens[0]])) return wordOf(said);
  const counting = isVictims(one) || telling.has(said) || said.form !== "indirect";
  if (quantity.tokens[0] === at + 1 && DIFFERENCES.has(lower(tokens, quantity.tokens[1]))) return openTo(said);
  const measured = THE.has(lower(tokens, at + 1)) && MEASURED_AGAINST.test(lower(tokens, at + 2));
  return measured || (counting && GOES_ON_WITH.has(lower(tokens, at + 1))) ? openTo(said) : undefined;
}

/** "estimated that 900 people**, which account for** about 4 percent of all, are ill": the same number in another measure. */
const isSameMeasure = ({ segmented: { tokens } }: Places, [from, to]: Range, said: Statement): boolean =>
  said.form === "indirect" && WHICH.has(lower(tokens, from)) && MEASURES_SAME.has(joinLower(tokens, from + 1, to));

/** "lists others to be fined, such as Calder**, which has to** repay $40": in the list, or told of those in it. */
function isOfThoseListed({ segmented: { text, tokens } }: Places, [from, to]: Range, said: Statement): boolean {
  if (!WHICH.has(lower(tokens, from)) || !said.cue.some((span) => LISTING.has(text.slice(...span).toLowerCase())))
    return false;
  return tokens.slice(from, to).every(({ kind, text: word }) => kind !== "quote" && !/^[.;:]$/.test(word));
}

/** "said it would close**, adding** it had lost 40": whoever said the one says the other. */
function isAdded({ segmented: { tokens } }: Places, [from, to]: Range, said: Statement): boolean {
  if (!ADDING_MORE.has(lower(tokens, from)) || said.form === "direct" || said.attitude) return false;
  return tokens.slice(from + 1, to).every(({ kind, lower: word }) => kind !== "quote" && !/^[.;:!?]$/.test(word));
}

/** "said it had hit a jet, the Falke, with a strike **600 km behind the lines**": what is said goes on to where it was. */
function isWhereItWas(places: Places, { quantity }: Counted, said: Statement): boolean {
  if (UNIT_KINDS.get(quantity.unit ?? "") !== "distance" || said.form !== "indirect") return false;
  const [cue, content] = [said.cue[0]?.[0] ?? 0, said.content[0]?.[0] ?? 0];
  const from = places.tokens([reachOf(said), quantity.span[1]])?.[0] ?? quantity.tokens[0];
  return cue < content && goesOnUnbroken(places, [from, quantity.tokens[0]]);
}

/** Does neither a verb with a subject nor a word that opens a clause stand between? */
function goesOnUnbroken({ segmented: { tokens } }: Places, [from, to]: Range): boolean {
  const { parts } = textGrammar({ tokens });
  for (let i = from; i < to; i++)
    if (isFinitePart(parts[i]) || parts[i] === Part.coordinator || ENDS_WHAT_IS_SAID.test(lower(tokens, i)))
      return false;
  return true;
}

const reachOf = ({ content, cue, source }: Statement): number =>
  Math.max(...[...content, ...cue, ...source].map(([, end]) => end));

/** The first token behind a place that is no quotation mark. */
function tokenBehind({ segmented: { tokens } }: Places, range: Range | null): number {
  let at = range?.[0] ?? tokens.length;
  while (tokens[at]?.kind === "quote") at++;
  return at;
}

export const isVictims = (one: Counted | undefined): boolean => kindNamed(one?.counts.kind ?? "").happened === true;

export const openTo = (statement: Statement | undefined): GoingOn | undefined =>
  statement && { by: "open", candidates: mayBe(statement) };
