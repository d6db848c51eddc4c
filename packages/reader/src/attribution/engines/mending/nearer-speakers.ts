import type { Span } from "@according/record";
import { SUBORDINATORS } from "../../../en/function-words.ts";
import { PART_OF_DESCRIPTION } from "../../../en/mending.ts";
import {
  FIRST_OF_TWO,
  MAKES_SOMEBODY,
  OPENS_CIRCUMSTANCE,
  SAID_BETWEEN,
  SAID_OF,
  SAID_OF_WHOM,
  SAYS_BETWEEN,
  SCOLDING,
  TOLD_ASIDE,
  WHAT_SAID,
} from "../../../en/nearer-speakers.ts";
import { SAID } from "../../../en/predicates/saying.ts";
import { canSpeak } from "../../../grammar/can-speak.ts";
import { Class } from "../../../grammar/classes.ts";
import { lastClauseBefore } from "../../../grammar/clauses.ts";
import { type Grammar, grammarsOf, is, lower, spanOf } from "../../../grammar/grammar.ts";
import { isSomebody } from "../../../grammar/people.ts";
import type { Places } from "../../../text/places.ts";
import type { Proposal } from "../../proposal.ts";
import { hangingCue, hangsBehind } from "./its-subject.ts";
import type { Mend } from "./mend.ts";
import { withoutComma } from "./said-by.ts";
import { sourceAndBefore } from "./wholes.ts";

/* Who says it, where somebody nearer is taken for them. */

/** "**The quay**, say shipwrights, **opens the north**": who says it is named in between. */
function saidInBetween({ segmented: { text, sentences }, sentence, quoted }: Places, one: Proposal): Proposal {
  const [source, cue, content] = [one.source[0], one.cue[0], one.content[0]];
  if (!source || !cue || !content || one.source.length + one.cue.length + one.content.length > 3) return one;
  const subject = /^([^,“”"]+),$/.exec(text.slice(source[0], cue[0]).trimEnd())?.[1];
  if (!subject || source[0] !== sentences[sentence(source[0])]?.span[0] || content[0] !== cue[1] + 1) return one;
  const who = SAID_BETWEEN.exec(text.slice(...content))?.[1];
  if (!who || !SAYS_BETWEEN.has(text.slice(...cue).toLowerCase()) || quoted(content[0])) return one;
  const speaker: Span = [content[0], content[0] + who.length];
  return {
    ...one,
    source: [speaker],
    content: [
      [source[0], source[0] + subject.length],
      [speaker[1] + 2, content[1]],
    ],
  };
}

/** "claims made in **a post** that said": what holds the words, not who denies them. */
function byWhatSaid({ segmented: { text, sentences }, sentence }: Places, one: Proposal): Proposal {
  const [source, cue] = [one.source[0], one.cue[0]];
  if (!source || !cue || one.source.length > 1 || source[1] > cue[0]) return one;
  const from = sentences[sentence(cue[0])]?.span[0] ?? 0;
  const what = WHAT_SAID.exec(text.slice(Math.max(from, source[1]), cue[0]));
  if (!what?.[1]) return one;
  const at = cue[0] - what[0].length + what[0].indexOf(what[1]);
  return { ...one, source: [[at, at + what[1].length]] };
}

/**
 * "**Martin Voss**, according to a witness, **had said that** it was late": he says it, and the witness tells of it; whatever
 * an engine takes for the source.
 */
function byWhomItIsTold({ segmented: { text, sentences }, sentence, quoted }: Places, one: Proposal): Proposal {
  const at = one.source[0]?.[0] ?? one.cue[0]?.[0];
  const [from, end] = (at === undefined ? undefined : sentences[sentence(at)]?.span) ?? [0, 0];
  const told = TOLD_ASIDE.exec(text.slice(from, Math.min(end, from + LONGEST_ASIDE)));
  const { who = "", verb = "" } = told?.groups ?? {};
  const last = one.content.at(-1);
  if (!told || !SAID.has(verb) || !last || quoted(from)) return one;
  const saying = from + told[0].length;
  if (last[1] <= saying + 1 || ![...one.source, ...one.cue].every((span) => span[1] <= saying)) return one;
  return {
    ...one,
    source: [[from, from + who.length]],
    cue: [[saying - (told.groups?.cue ?? "").length, saying]],
    content: [[saying + 1, last[1]]],
  };
}

/* So many characters of a sentence are looked at for an aside. */
const LONGEST_ASIDE = 200;

/** "quipped **Vale** of his swim": a name, and what he says it of. */
function withoutWhatItIsOf({ segmented: { text } }: Places, one: Proposal): Proposal {
  const [source, ...others] = one.source;
  const behind = source !== undefined && (one.cue[0]?.[1] ?? Number.POSITIVE_INFINITY) <= source[0];
  const words = source && behind ? text.slice(...source) : "";
  const at = others.length === 0 && /^\p{Lu}/u.test(words) ? ofWhom(words) : -1;
  return source && at > 0 && !/ /.test(words.slice(0, at).replace(/ (?=\p{Lu})/gu, ""))
    ? { ...one, source: [[source[0], source[0] + at]] }
    : one;
}

/** Where in the words it begins, or -1: "Vale **of his role**", "Vale **of the mayor, Rolf Gant**"; not "Vale of the institute, Port Orlay". */
function ofWhom(words: string): number {
  const whom = SAID_OF_WHOM.exec(words);
  return whom && isSomebody(whom.groups?.noun ?? "") ? whom.index : words.search(SAID_OF);
}

/** "In a call with David Orsk, **Anna Sorley, a union leader,** said": the one behind the comma. */
function withoutWhomItIsWith(places: Places, one: Proposal): Proposal {
  const [source, before] = sourceAndBefore(places, one) ?? [];
  if (!source || !before || !OPENS_CIRCUMSTANCE.test(before) || !PART_OF_DESCRIPTION.test(before)) return one;
  const other = FIRST_OF_TWO.exec(places.segmented.text.slice(...source))?.[0].length;
  return other ? { ...one, source: [[source[0] + other, source[1]]] } : one;
}

/**
 * "While **Orde** charged that it was late, **Tarn** shot back, calling him a fool": of a participle behind a main clause its subject
 * says it, and none of a clause that hangs on it, before.
 */
function byMainClause(places: Places, one: Proposal): Proposal {
  const hanging = hangingCue(places, one);
  if (!hanging) return one;
  const { source, grammar, at } = hanging;
  const opening = grammar.sentence.tokens[0];
  if (!SUBORDINATORS.has(lower(grammar, opening)) || source[0] > (grammar.tokens[opening + HANGING]?.start ?? 0))
    return one;
  const before = lastClauseBefore(grammar, at);
  if (isUnread(grammar, before?.verb ?? opening, at)) return { ...one, source: [] };
  const subject = before?.subject;
  if (!subject || subject.outside || !canSpeak(grammar.tokens.slice(...subject.phrase))) return one;
  const words = spanOf(grammar, subject.words);
  const isMain = grammar.tokens[subject.words[0] - 1]?.text === "," && words[0] > source[0];
  return isMain ? { ...one, source: [withoutComma(places.segmented.text, words)] } : one;
}

/* A clause that opens the sentence has its subject within so many words. */
const HANGING = 8;

/** ", **Tarn hit back**, calling": a main clause whose verb is not known, so that its subject is not either. */
function isUnread(grammar: Grammar, verb: number, at: number): boolean {
  let from = at - 1;
  while (from > verb && lower(grammar, from - 1) !== ",") from--;
  return from > verb && at - 1 - from > 1 && is(grammar, from, Class.capital | Class.determiner);
}

/**
 * "The firm answered after **Clara Vell** had scolded it, accusing it of theft": whoever spoke in the clause before goes on, where
 * that hangs on another.
 */
function byWhoSpokeBefore(places: Places, one: Proposal): Proposal {
  const [source, cue] = [one.source[0], one.cue[0]];
  if (!source || !cue || one.source.length > 1 || source[1] > cue[0] || !isBlame(one.act)) return one;
  const grammar = grammarsOf(places.segmented)[places.sentence(cue[0])];
  const at = places.tokens(cue)?.[0];
  if (!grammar || at === undefined || !hangsBehind(grammar, at)) return one;
  const before = lastClauseBefore(grammar, at);
  if (!before || before.verb <= (places.tokens(source)?.[1] ?? at) || !SCOLDING.has(lower(grammar, before.verb)))
    return one;
  const { role, subject } = before;
  const hangs = role === "adverbial" || role === "content";
  if (!subject || !hangs || !canSpeak(grammar.tokens.slice(...subject.phrase))) return one;
  return { ...one, source: [spanOf(grammar, subject.words)] };
}

/** What is done by whoever goes on to scold. */
const isBlame = (act: Proposal["act"]): boolean => act === "accuse" || act === "criticise";

/** "The row led **Voss** to claim that it was late" */
function byWhoIsMade({ segmented: { text } }: Places, one: Proposal): Proposal {
  const [source, cue] = [one.source[0], one.cue[0]];
  if (!source || !cue || one.source.length > 1 || !text.slice(...cue).startsWith("to ")) return one;
  const before = MAKES_SOMEBODY.exec(text.slice(...source))?.[0].length ?? 0;
  return before > 0 ? { ...one, source: [[source[0] + before, source[1]]] } : one;
}

/** In the order in which they are tried. */
export const NEARER_SPEAKERS: readonly Mend[] = [
  {
    name: "who is named in between",
    shows: [
      [
        "The new quay, say shipwrights, opens the north to trade.",
        "The new quay, | say | shipwrights, opens the north to trade",
        "shipwrights | say | The new quay … opens the north to trade",
      ],
      ["The new shipwrights say the quay opens the north.", "The new shipwrights | say | the quay opens the north"],
    ],
    mend: saidInBetween,
  },
  {
    name: "what holds the words",
    shows: [
      [
        "The ministry rejected a post that said 12 people had died.",
        "The ministry | said | 12 people had died",
        "a post | said | 12 people had died",
      ],
      ["The ministry said that 12 people had died.", "The ministry | said | that 12 people had died"],
    ],
    mend: byWhatSaid,
  },
  {
    name: "who said it, as another tells",
    shows: [
      [
        "Martin Orsk, according to a night porter, had said that the lift was broken.",
        "a night porter | according to | Martin Orsk … had said that the lift was broken",
        "Martin Orsk | had said | that the lift was broken",
      ],
      ["Martin Orsk, according to a night porter, had left.", "a night porter | according to | Martin Orsk … had left"],
    ],
    mend: byWhomItIsTold,
  },
  {
    name: "a name without whom it is said of",
    shows: [
      [
        "“He was a hard man,” said Pell of the mayor, Rolf Gant.",
        "Pell of the mayor, Rolf Gant | said | “He was a hard man,”",
        "Pell | said | “He was a hard man,”",
      ],
      ["“He was a hard man,” said Pell of the institute.", "Pell of the institute | said | “He was a hard man,”"],
    ],
    mend: withoutWhatItIsOf,
  },
  {
    name: "without whom a call is with",
    shows: [
      [
        "In a call with Foreign Minister David Orsk, Anna Sorley, a union leader, said the library was closed.",
        "Foreign Minister David Orsk, Anna Sorley, a union leader, | said | the library was closed",
        "Anna Sorley, a union leader, | said | the library was closed",
      ],
      [
        "Anna Sorley, a union leader, said the library was closed.",
        "Anna Sorley, a union leader, | said | the library was closed",
      ],
    ],
    mend: withoutWhomItIsWith,
  },
  {
    name: "by the main clause, not one before it",
    shows: [
      [
        "While Orde charged that his rival had no plan, Tarn shot back, calling the president “a hollow man.”",
        "Orde | calling | the president “a hollow man.”",
        "| calling | the president “a hollow man.”",
      ],
      [
        "Orde charged that his rival had no plan, calling the president “a hollow man.”",
        "Orde | calling | the president “a hollow man.”",
      ],
    ],
    mend: byMainClause,
  },
  {
    name: "whoever scolded goes on",
    shows: [
      [
        "The ferry line issued a timetable on Monday after Tara Quick had publicly scolded it, accusing the owners of stranding pupils.",
        "The ferry line | accusing | the owners of stranding pupils",
        "Tara Quick | accusing | the owners of stranding pupils",
      ],
      [
        "The ferry line issued a timetable after Tara Quick had left, accusing the owners of delay.",
        "The ferry line | accusing | the owners of delay",
      ],
    ],
    mend: byWhoSpokeBefore,
  },
  {
    name: "whoever is made to say it",
    shows: [
      [
        "The court allowed Voss to say that the army had killed 40 people.",
        "The court allowed Voss | to say | that the army had killed 40 people",
        "Voss | to say | that the army had killed 40 people",
      ],
      ["The court is to say whether it was late.", "The court | to say | whether it was late"],
    ],
    mend: byWhoIsMade,
  },
];
