import { COORDINATORS, RELATIVES, SUBORDINATORS } from "../en/function-words.ts";
import { RULES } from "../en/keepers.ts";
import { TO } from "../en/links.ts";
import { LISTED_BEHIND, PER_WHOM } from "../en/owned-figures.ts";
import { THE } from "../en/phrase-words.ts";
import { ACCORDING } from "../en/subjects.ts";
import { type Grammar, lower, token } from "../grammar/grammar.ts";
import { isFinitePart } from "../grammar/parts/part.ts";
import type { Range } from "../layers.ts";
import type { Citation } from "./citation.ts";
import { isAgent, somebodyFrom } from "./counters.ts";

/* "According to" somebody, inserted before a number where no statement is found. */

/* How far from a number whoever says it may stand, in tokens. */
const NEAR = 8;

/** "and, **according to a survey,** 36% back her" */
export function accordingBefore(grammar: Grammar, [first, last]: Range): Citation | undefined {
  const [start] = grammar.sentence.tokens;
  const opened = perBefore(grammar, first);
  if (opened) return opened;
  if (lower(grammar, first - 1) !== "," || LISTED_BEHIND.has(lower(grammar, last))) {
    const inside = accordingInside(grammar, first);
    if (inside || lower(grammar, first - 1) !== ",") return inside;
  }
  for (let to = first - 3; to > Math.max(start, first - NEAR); to--) {
    if (/^[.,;:]$/.test(lower(grammar, to)) || token(grammar, to)?.kind === "quote") return undefined;
    if (!ACCORDING.has(lower(grammar, to - 1)) || !TO.has(lower(grammar, to))) continue;
    const source = somebodyFrom(grammar, to + 1, first - 1);
    return source[1] === first - 1 && isAgent(grammar, source) ? { source, cue: [to - 1, to + 1] } : undefined;
  }
  return undefined;
}

/** "The tally**, according to the board,** is 313 (40 in May, 273 in June)": inserted between commas it is of the whole sentence, till another clause begins. */
function accordingInside(grammar: Grammar, first: number): Citation | undefined {
  const [start] = grammar.sentence.tokens;
  for (let to = first - 3; to > Math.max(start + 1, first - LISTED); to--) {
    if (/^[.;:]$/.test(lower(grammar, to)) || token(grammar, to)?.kind === "quote" || leavesClause(lower(grammar, to)))
      if (!isInList(grammar, to)) return undefined;
    if (!ACCORDING.has(lower(grammar, to - 1)) || !TO.has(lower(grammar, to)) || lower(grammar, to - 2) !== ",")
      continue;
    const source = somebodyFrom(grammar, to + 1, first - 1);
    const closed = lower(grammar, source[1]) === "," && isFinitePart(grammar.parts[source[1] + 1]);
    return closed && isAgent(grammar, source) ? { source, cue: [to - 1, to + 1] } : undefined;
  }
  return undefined;
}

/** "**Per the charter,** a vote has to come within 90 days": of the whole sentence, till another clause begins. */
function perBefore(grammar: Grammar, first: number): Citation | undefined {
  const [start] = grammar.sentence.tokens;
  if (!PER_WHOM.has(lower(grammar, start))) return undefined;
  const words = grammar.tokens.slice(start + 1, first);
  const comma = words.findIndex(({ text }) => text === ",");
  const head = words[comma - 1];
  const tells = RULES.has(head?.lower ?? "") || isAgent(grammar, [start + 1, start + 1 + comma]);
  const whole = words
    .slice(comma + 1)
    .every(({ kind, lower: word }) => kind !== "quote" && !/^[.;:]$/.test(word) && !COORDINATORS.has(word));
  return comma > 0 &&
    comma <= NEAR &&
    !RELATIVES.has(words[comma + 1]?.lower ?? "") &&
    tells &&
    whole &&
    words.some(({ text, lower: word }) => /^\p{Lu}/u.test(text) || THE.has(word))
    ? { source: [start + 1, start + 1 + comma], cue: [start, start + 1] }
    : undefined;
}

/* So many words on, a list still goes on that somebody tells. */
const LISTED = 60;

/** "40 in May **and** 273 in June", "(**that** is": joins numbers, and no clauses. */
const isInList = (grammar: Grammar, at: number): boolean =>
  (COORDINATORS.has(lower(grammar, at)) && token(grammar, at + 1)?.kind === "number") || lower(grammar, at - 1) === "(";

/** Another clause begins with it. */
export const leavesClause = (word: string): boolean =>
  RELATIVES.has(word) || COORDINATORS.has(word) || SUBORDINATORS.has(word);
