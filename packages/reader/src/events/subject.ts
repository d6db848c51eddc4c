import { ORDINALS } from "../en/calendar.ts";
import { BODIES, PEOPLE_NOUNS, STATE_BODIES, TITLES } from "../en/people.ts";
import { headOf, headWord, isNamed, mayAct } from "../grammar/agency.ts";
import { Class } from "../grammar/classes.ts";
import {
  at,
  type Grammar,
  is,
  isDeterminer,
  isMainVerb,
  isTimed,
  opensClause,
  saysSo,
  word,
} from "../grammar/event-grammar.ts";
import { isNominal, phraseBefore, qualified } from "../grammar/noun-phrases.ts";
import { groupStart } from "../grammar/verb-groups.ts";
import type { Range } from "../layers.ts";

/** The subject of a verb, and the second of two named together. */
export interface Subject {
  readonly range: Range;
  readonly second?: Range;
  /** Stands before a relative pronoun or a participle, outside the verb's own clause. */
  readonly outside?: boolean;
}

/* An apposition of more words than these is not looked past. */
const APPOSITION = 16;

/** The subject of the verb group that begins at `group`; null where it cannot be told. */
export function subjectBefore(grammar: Grammar, group: number): Subject | null {
  let before = group - 1;
  while (isTimed(grammar, before) || (word(grammar, before) === "on" && isTimed(grammar, before + 1))) before--;
  if (/^(?:who|which|that)$/.test(word(grammar, before))) return relative(grammar, before);
  if (word(grammar, before) === ",") return pastApposition(grammar, before);
  const range = aboutWhat(grammar, phraseBefore(grammar, before + 1));
  if (!range) return null;
  if (/^(?:who|which)$/.test(word(grammar, range[0] - 1))) return null;
  if (/^(?:and|&)$/.test(word(grammar, range[0] - 1))) {
    const first = phraseBefore(grammar, range[0] - 1);
    if (first && isOffice(grammar, first)) return { range };
    if (first && sharesNoun(grammar, first, range))
      return opensClause(grammar, first[0]) ? { range: [first[0], range[1]] } : null;
    const listed = first && openingOfList(grammar, first[0] - 1);
    if (listed) return { range: [listed[0], range[1]] };
    if (first && opensClause(grammar, first[0]) && !isMainVerb(grammar, first[0] - 1))
      return { range: first, second: range };
  }
  const from = qualified(grammar, range[0]);
  return opensClause(grammar, from) ? { range: [from, range[1]] } : null;
}

/** "**The leaders of Veldra**, Tesmar and Calder": what a list of three or more opens with, at the head of its clause. */
function openingOfList(grammar: Grammar, comma: number): Range | null {
  if (word(grammar, comma) !== ",") return null;
  const head = phraseBefore(grammar, comma);
  if (
    !head ||
    ORDINALS.has(word(grammar, head[0])) ||
    isTimed(grammar, head[1] - 1) ||
    is(grammar, head[0] - 1, Class.preposition)
  )
    return null;
  return opensClause(grammar, qualified(grammar, head[0])) ? head : null;
}

/** "Arvik and Harn **residents**": both names are those of the residents. */
const sharesNoun = (grammar: Grammar, first: Range, [from, end]: Range): boolean =>
  is(grammar, first[1] - 1, Class.capital) &&
  is(grammar, from, Class.capital) &&
  !is(grammar, end - 1, Class.capital) &&
  /[^s']s$/.test(word(grammar, end - 1));

/** "Former **Secretary of State** and candidate Dessa Krohn": one person, not two. */
const isOffice = (grammar: Grammar, [first, end]: Range): boolean =>
  Array.from({ length: end - first }, (_, i) => word(grammar, first + i)).some((one) => TITLES.has(one)) &&
  (end - first === 1 || !is(grammar, end - 1, Class.capital) || word(grammar, end - 2) === "of");

/* A verb that is joined to another stands no further behind it. */
const JOINED = 14;

/** "**Police** stopped the car and arrested him": the subject of the verb before "and". */
export function sharedSubject(grammar: Grammar, and: number): Subject | null {
  for (let i = and - 1; i > and - JOINED && at(grammar, i); i--) {
    if (!isMainVerb(grammar, i) && !saysSo(grammar, i)) continue;
    return subjectBefore(grammar, groupStart(grammar, i));
  }
  return null;
}

/** "A law **on lorry tolls** was vetoed": the words before are the subject. */
function aboutWhat(grammar: Grammar, range: Range | null): Range | null {
  if (!range || !/^(?:on|against|with)$/.test(word(grammar, range[0] - 1))) return range;
  const before = phraseBefore(grammar, range[0] - 1);
  return before && !isTimed(grammar, before[1]) ? [before[0], range[1]] : range;
}

function relative(grammar: Grammar, pronoun: number): Subject | null {
  const comma = word(grammar, pronoun - 1) === ",";
  if (word(grammar, pronoun) === "that" && !isNominal(grammar, pronoun - 1)) return null;
  const range = phraseBefore(grammar, comma ? pronoun - 1 : pronoun);
  if (
    !range ||
    word(grammar, range[0] - 1) === "not" ||
    isDoubtful(grammar, range[0] - 1) ||
    isPredicate(grammar, range)
  )
    return null;
  if (isAttached(grammar, range) || !suits(grammar, word(grammar, pronoun), range)) return null;
  return { range: nearest(grammar, range), outside: true };
}

/** "the mother of Eva Lund, who", "a spokesman for the army, which": of two it cannot be told which is meant. */
function isAttached(grammar: Grammar, [first, end]: Range): boolean {
  const head = headOf(grammar, [first, end]);
  const linked = /^(?:of|for|to)$/.test(word(grammar, head + 1)) && head + 2 < end;
  return (
    linked && !is(grammar, head, Class.capital) && mayAct(grammar, [first, end]) && mayAct(grammar, [head + 2, end])
  );
}

/** "Who" is no institute, and "which" no man. */
function suits(grammar: Grammar, pronoun: string, range: Range): boolean {
  const lower = headWord(grammar, range);
  if (pronoun === "which") return !PEOPLE_NOUNS.has(lower) && !TITLES.has(lower);
  const opens = headOf(grammar, range) === grammar.sentence.tokens[0];
  return (
    pronoun !== "who" ||
    opens ||
    !isNamed(grammar, range) ||
    !(BODIES.has(lower) || STATE_BODIES.has(lower) || lower === "studies")
  );
}

/** "He is a racist and **birther** who": said of him, and nobody's name. */
const isPredicate = (grammar: Grammar, [first, end]: Range): boolean =>
  end - first === 1 && !is(grammar, first, Class.capital) && !/s$|people|men$|police/.test(word(grammar, first));

/** Of "the death of **Emre Toll**, who was shot" he who was shot. */
function nearest(grammar: Grammar, range: Range): Range {
  const head = headOf(grammar, range);
  return word(grammar, head + 1) === "of" && head + 2 < range[1] && !mayAct(grammar, range)
    ? [head + 2, range[1]]
    : range;
}

/** "a democrat familiar **with** the campaign, who": of two nouns it cannot be told which is meant. */
const isDoubtful = (grammar: Grammar, i: number): boolean =>
  is(grammar, i, Class.preposition) &&
  !/^(?:by|from|between|among)$/.test(word(grammar, i)) &&
  (isNominal(grammar, i - 1) || isDeterminer(grammar, i - 1));

function pastApposition(grammar: Grammar, comma: number): Subject | null {
  let open = comma - 1;
  while (comma - open < APPOSITION && at(grammar, open) && word(grammar, open) !== ",") open--;
  if (word(grammar, open) !== ",") return null;
  const head = phraseBefore(grammar, open);
  if (!head || !opensClause(grammar, head[0]) || isAside(grammar, head[0])) return null;
  const plain = Array.from({ length: comma - open - 1 }, (_, i) => open + 1 + i).every(
    (i) => isNominal(grammar, i) || isDeterminer(grammar, i) || is(grammar, i, Class.preposition),
  );
  if (word(grammar, open + 1) === "according") return { range: head };
  if (plain && !is(grammar, open + 1, Class.preposition)) return { range: [head[0], comma] };
  const aside = /^(?:who|which|whose)$|ing$/.test(word(grammar, open + 1)) || is(grammar, open + 1, Class.preposition);
  return aside ? { range: head } : null;
}

/** "Dorrak, **a neighbour of Hask**, which …": an aside about somebody else. */
const isAside = (grammar: Grammar, i: number): boolean =>
  word(grammar, i - 1) === "," && /^(?:an?|the)$/.test(word(grammar, i)) && i - 1 > grammar.sentence.tokens[0] + 1;

/**
 * The subject of a main verb behind a clause about it: "The **clerk** who was arrested on Monday has been released". `inner`
 * is that of the clause, which ends at `end`; nothing but places, times and parties stand between.
 */
export function resumed(grammar: Grammar, inner: Subject, end: number, group: number): Subject | null {
  if (!inner.outside || !opensClause(grammar, inner.range[0])) return null;
  for (let i = end; i < group; i++) {
    const plain = isNominal(grammar, i) || isDeterminer(grammar, i) || isTimed(grammar, i);
    if (!plain && !is(grammar, i, Class.preposition) && word(grammar, i) !== ",") return null;
  }
  return { range: inner.range };
}
