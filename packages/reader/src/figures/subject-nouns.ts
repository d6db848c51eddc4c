import { CAME_TO, CAME_TO_LINKS, CLAUSE_OPENS, COMES_TO_MARK, COUNT_OF, MARKS, THAT_FIGURE } from "../en/bare-nouns.ts";
import { CALENDAR } from "../en/calendar.ts";
import { AND, BY, FROM, TO } from "../en/links.ts";
import { CHANGING } from "../en/number-contexts.ts";
import { MAGNITUDES, PEOPLE } from "../en/numbers.ts";
import { SAID } from "../en/predicates/saying.ts";
import { isClosed } from "../grammar/closed-words.ts";
import { isFinitePart, Part } from "../grammar/parts/part.ts";
import { textGrammar } from "../grammar/text-grammar.ts";
import type { Range, Token } from "../layers.ts";
import { nounPhraseEnd } from "../numbers/measures.ts";
import { isOfMany } from "../numbers/plurals.ts";
import { lower } from "../text/words.ts";
import { type Asked, numberAhead, wordsOfNumber } from "./asked-of-number.ts";

/* The noun of a bare number that is the subject of the verb that tells what it came to. */

/** "**New cases** climbed from 12 to 14", "**Deeds of sale**, the last step, stood at 6,757": the subject of the verb that tells what it came to. */
export function ofSubject(asked: Asked): Range | undefined {
  const { tokens, sentence } = asked;
  const last = tokens[wordsOfNumber(asked)[1] - 1];
  const verb = last?.kind === "number" || MAGNITUDES.has(last?.lower ?? "") ? verbOfValue(asked) : undefined;
  if (verb === undefined) return undefined;
  const [start, to] = clauseBefore(tokens, verb, sentence[0]);
  const from = behindCount(tokens, start);
  const end = beforePreposition(tokens, [from, nounPhraseEnd(tokens, from, to)]);
  const head = tokens[end - 1];
  const isMany = isOfMany(head) || (from === sentence[0] && OPENING_PLURAL.test(head?.text ?? ""));
  if (end <= from || !head || !isMany || isClosed(head.lower) || CALENDAR.has(head.lower)) return undefined;
  const isPlain = CHANGING.has(lower(tokens, verb)) || !PEOPLE.has(head.lower);
  const whole = tokens
    .slice(end, verb)
    .every(({ kind, lower: word }) => (!AND.has(word) && kind === "word") || kind === "punctuation" || YEAR.test(word));
  return isPlain && whole && tokens[from]?.kind === "word" ? [from, end] : undefined;
}

/** "the count of **arrivals** was", "the average for **notices** was": behind the word for how many they are. */
function behindCount(tokens: readonly Token[], from: number): number {
  for (let at = from; at < from + COUNT_PHRASE && tokens[at]?.kind === "word"; at++)
    if (THAT_FIGURE.has(lower(tokens, at)) && COUNT_OF.has(lower(tokens, at + 1))) return at + 2;
  return from;
}

/* So many words are "the region's quarterly average for". */
const COUNT_PHRASE = 6;

/* "arrivals in May **2022** were" */
const YEAR = /^(?:19|20)\d\d$/;

/* "**Thefts** stood at 40": a plural that opens its sentence. */
const OPENING_PLURAL = /^\p{Lu}\p{Ll}+[^s]s$/u;

/** "**cases** in Lesk": what they are, and not where. */
function beforePreposition(tokens: readonly Token[], [from, end]: Range): number {
  const { parts } = textGrammar({ tokens });
  for (let at = from + 1; at < end; at++) if (parts[at] === Part.preposition) return at;
  return end;
}

/** "stood **at**", "climbed **from** 12 **to**": the verb whose value the number is. */
function verbOfValue(asked: Asked): number | undefined {
  const { tokens } = asked;
  const [first, end] = wordsOfNumber(asked);
  if (MARKS.has(lower(tokens, end))) return COMES_TO_MARK.has(lower(tokens, first - 2)) ? first - 2 : undefined;
  const link = CAME_TO_LINKS.has(lower(tokens, first - 1)) ? first - 2 : first - 1;
  const tellsValue = (at: number): boolean =>
    (CAME_TO.has(lower(tokens, at)) || (at < first - 1 && CHANGING.has(lower(tokens, at)))) && mayTellValue(tokens, at);
  if (tellsValue(link)) return link;
  const by = numberAhead(asked)?.quantity.tokens;
  if (by && by[1] === link + 1 && BY.has(lower(tokens, by[0] - 1)) && tellsValue(by[0] - 2)) return by[0] - 2;
  const opened = lower(tokens, first - 1) === "(" ? first : (numberAhead(asked)?.quantity.tokens[0] ?? first);
  if (lower(tokens, opened - 1) === "(") return changeBefore(asked, opened);
  const before = numberAhead(asked)?.quantity.tokens;
  const from = before?.[1] === first - 1 && TO.has(lower(tokens, first - 1)) ? before[0] - 2 : -1;
  return from > 0 && FROM.has(lower(tokens, from + 1)) && tellsValue(from) ? from : undefined;
}

/** A verb, or "hit" and the like where nothing before it makes a noun of them. */
function mayTellValue(tokens: readonly Token[], at: number): boolean {
  const { parts } = textGrammar({ tokens });
  if (isFinitePart(parts[at])) return true;
  const before = parts[at - 1];
  return parts[at] === Part.noun && CAME_TO.has(lower(tokens, at)) && BEFORE_VERBS.has(before ?? Part.mark);
}

/* Behind a noun, a name, a modal or an adverb stands a verb. */
const BEFORE_VERBS: ReadonlySet<number> = new Set([Part.noun, Part.name, Part.auxiliary, Part.adverb]);

/** "Cases **rose** in Dolna **(**2,561 to 3,365)": the verb of the sentence, where brackets tell by how much. */
function changeBefore({ tokens, sentence }: Asked, opened: number): number | undefined {
  const { parts } = textGrammar({ tokens });
  for (let at = opened - 2; at > sentence[0]; at--)
    if (CHANGING.has(lower(tokens, at)) && isFinitePart(parts[at])) return at;
  return undefined;
}

/** The clause whose verb this is, as far as its first comma: its subject opens it, also behind "she said". */
function clauseBefore(tokens: readonly Token[], verb: number, start: number): Range {
  const { parts } = textGrammar({ tokens });
  let to = verb;
  while (to > start && (parts[to - 1] === Part.auxiliary || parts[to - 1] === Part.adverb)) to--;
  if (lower(tokens, to - 1) === ",") {
    to -= 2;
    while (to > start && lower(tokens, to) !== ",") to--;
  }
  const opens = (at: number): boolean =>
    lower(tokens, at) === "," || CLAUSE_OPENS.has(lower(tokens, at)) || SAID.has(lower(tokens, at));
  let from = to;
  while (from > start && !opens(from - 1)) from--;
  return [from, to];
}
