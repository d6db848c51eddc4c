import type { Range } from "../../model/layers.ts";
import { Class } from "../../tag/classes.ts";
import { at, type Grammar, is, isDeterminer, isNominal, opensClause, phraseBefore, word } from "./grammar.ts";

/** The subject of a verb, and the second of two named together. */
export interface Subject {
  readonly range: Range;
  readonly second?: Range;
  /** Stands before a relative pronoun. */
  readonly relative?: boolean;
}

/* An apposition of more words than these is not looked past. */
const APPOSITION = 16;

/** The subject of the verb group that begins at `group`; null where it cannot be told. */
export function subjectBefore(grammar: Grammar, group: number): Subject | null {
  const before = word(grammar, group - 1);
  if (/^(?:who|which|that)$/.test(before)) return relative(grammar, group - 1);
  if (before === ",") return pastApposition(grammar, group - 1);
  const range = phraseBefore(grammar, group);
  if (!range) return null;
  if (/^(?:and|&)$/.test(word(grammar, range[0] - 1))) {
    const first = phraseBefore(grammar, range[0] - 1);
    if (first && opensClause(grammar, first[0])) return { range: first, second: range };
  }
  return opensClause(grammar, range[0]) ? { range } : null;
}

function relative(grammar: Grammar, pronoun: number): Subject | null {
  const comma = word(grammar, pronoun - 1) === ",";
  if (word(grammar, pronoun) === "that" && !isNominal(grammar, pronoun - 1)) return null;
  const range = phraseBefore(grammar, comma ? pronoun - 1 : pronoun);
  return range ? { range, relative: true } : null;
}

function pastApposition(grammar: Grammar, comma: number): Subject | null {
  let open = comma - 1;
  while (comma - open < APPOSITION && at(grammar, open) && word(grammar, open) !== ",") open--;
  if (word(grammar, open) !== ",") return null;
  const head = phraseBefore(grammar, open);
  if (!head || !opensClause(grammar, head[0])) return null;
  const plain = Array.from({ length: comma - open - 1 }, (_, i) => open + 1 + i).every(
    (i) => isNominal(grammar, i) || isDeterminer(grammar, i) || is(grammar, i, Class.preposition),
  );
  if (plain && !is(grammar, open + 1, Class.preposition)) return { range: [head[0], comma] };
  const aside = /^(?:who|which|whose)$|ing$/.test(word(grammar, open + 1)) || is(grammar, open + 1, Class.preposition);
  return aside ? { range: head } : null;
}
