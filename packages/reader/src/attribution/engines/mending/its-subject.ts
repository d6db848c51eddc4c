import { contains, overlaps, type Span } from "@according/record";
import { BE } from "../../../en/counting.ts";
import {
  ADDS_TO,
  ALLEGING,
  ASKED,
  ASKED_BY,
  CONTRASTS,
  FILED_BY,
  HEARING,
  PART_OF_DESCRIPTION,
  PARTICIPLE,
  TURNS_DOWN,
  WITH_WHAT,
} from "../../../en/mending.ts";
import { SEVERAL_OTHERS } from "../../../en/phrases.ts";
import { CUE_FORMS } from "../../../en/predicates/cues.ts";
import { WHO } from "../../../en/subjects.ts";
import { canSpeak } from "../../../grammar/can-speak.ts";
import { Class } from "../../../grammar/classes.ts";
import { type Clause, clausesOf, hasFiniteVerb, lastClauseBefore } from "../../../grammar/clauses.ts";
import { type Grammar, grammarsOf, is, isFiniteVerb, isMainVerb, lower, spanOf } from "../../../grammar/grammar.ts";
import { phraseEnd } from "../../../grammar/noun-phrases.ts";
import { isSomebody } from "../../../grammar/people.ts";
import { verbGroupAt } from "../../../grammar/verb-groups.ts";
import type { Token } from "../../../layers.ts";
import type { Places } from "../../../text/places.ts";
import type { Proposal } from "../../proposal.ts";
import type { Mend } from "./mend.ts";
import { withoutComma } from "./said-by.ts";

/**
 * "Brand said the pier was lost after **Clara Vell, a judge,** had said that it would hold": whoever stands before the verb as
 * its subject says it, and not the subject of another verb before.
 */
function byItsSubject(places: Places, one: Proposal): Proposal {
  const [source, cue] = [one.source[0], one.cue[0]];
  if (!source || !cue || one.source.length > 1 || source[1] > cue[0]) return one;
  const grammar = grammarsOf(places.segmented)[places.sentence(cue[0])];
  const said = grammar && clauseOfCue(grammar, places, cue);
  if (!grammar || !said || verbGroupAt(grammar, said.verb).voice === "passive") return one;
  const { subject } = said;
  if (!subject || subject.outside) return one;
  const words = spanOf(grammar, subject.words);
  if (subject.second) return contains(spanOf(grammar, subject.second), source) ? { ...one, source: [words] } : one;
  const isPart = contains(words, source) && opensDescription(places.segmented.text.slice(words[0], source[0]));
  const between = places.segmented.text.slice(source[1], words[0]);
  if (!isPart && (overlaps(words, source) || words[0] < source[1] || !/\p{L}/u.test(between))) return one;
  if (!canSpeak(grammar.tokens.slice(...subject.phrase))) return one;
  return { ...one, source: [withoutComma(places.segmented.text, words)] };
}

/** "**authorities in** Beijing", "**Clara Vell,** a judge"; not "a conference call Vell". */
const opensDescription = (words: string): boolean => words.includes(",") || PART_OF_DESCRIPTION.test(words);

/** "**A clerk freed in a pardon since** the Long Strike has vowed": the head of what opens the sentence, not a name in its description. */
function byItsHead(places: Places, one: Proposal): Proposal {
  const [source, cue] = [one.source[0], one.cue[0]];
  if (!source || !cue || one.source.length > 1 || source[1] > cue[0]) return one;
  const grammar = grammarsOf(places.segmented)[places.sentence(source[0])];
  const [first, end] = [grammar?.sentence.tokens[0], places.tokens(source)?.[0]];
  if (!grammar || first === undefined || end === undefined || end <= first) return one;
  const follows = (one.content[0]?.[0] ?? 0) >= cue[1];
  if (!isOnlyDescribed(grammar, first, end) && !(follows && isSomebodyWho(grammar, first, end))) return one;
  return { ...one, source: [[(grammar.tokens[first] as Token).start, source[1]]] };
}

/** "**A source who has come back to the capital, Orlay, from** the north", "**A source with knowledge of the talks between Velian and** Norvian ministers" */
function isSomebodyWho(grammar: Grammar, first: number, end: number): boolean {
  const head = phraseEnd(grammar, first);
  if (head === first || !isSomebody(lower(grammar, head - 1)) || !is(grammar, end - 1, JOINS_MORE)) return false;
  const isWho = WHO.has(lower(grammar, head));
  if (!isWho && !WITH_WHAT.has(lower(grammar, head))) return false;
  let verbs = 0;
  for (let i = head + 1; i < end; i++) if (isFiniteVerb(grammar, i)) verbs++;
  return verbs === (isWho ? 1 : 0);
}

const JOINS_MORE = Class.preposition | Class.determiner | Class.coordinator;

/** Somebody, in a participle of whom the words up to `end` stand: "A clerk **freed in the first pardon since**". */
function isOnlyDescribed(grammar: Grammar, first: number, end: number): boolean {
  const head = phraseEnd(grammar, first);
  if (
    head === first ||
    !isSomebody(lower(grammar, head - 1)) ||
    !is(grammar, end - 1, Class.preposition | Class.determiner)
  )
    return false;
  if (!PARTICIPLE.test(lower(grammar, head)) || !is(grammar, head + 1, Class.preposition)) return false;
  return (
    !hasFiniteVerb(grammar, [head + 1, end]) && !grammar.tokens.slice(head + 1, end).some(({ text }) => text === ",")
  );
}

/**
 * "The council warned Tarsia, but **Tarsia** turned a deaf ear, saying": of a participle behind two clauses the nearer one's subject
 * says it, not the other's.
 */
function byNearerClause(places: Places, one: Proposal): Proposal {
  const hanging = hangingCue(places, one);
  if (!hanging) return one;
  const { source, grammar, at } = hanging;
  const before = ADDS_TO.has(lower(grammar, at)) ? null : lastClauseBefore(grammar, at);
  const acts = before && !BE.has(lower(grammar, before.verb)) && verbGroupAt(grammar, before.verb).voice !== "passive";
  const subject = acts ? before.subject : null;
  if (!subject || subject.outside || !canSpeak(grammar.tokens.slice(...subject.phrase))) return one;
  const [first] = subject.words;
  const isOther = CONTRASTS.has(lower(grammar, first - 1)) && lower(grammar, first - 2) === ",";
  const words = spanOf(grammar, subject.words);
  if (
    !isOther ||
    !(is(grammar, first, Class.capital) || SEVERAL_OTHERS.test(lower(grammar, first))) ||
    source[1] > words[0]
  )
    return one;
  return { ...one, source: [withoutComma(places.segmented.text, words)] };
}

/** Of a saying whose cue is a participle that hangs behind a clause: who is taken to say it, and the place of the cue; else null. */
export function hangingCue(places: Places, { source: [source], cue: [cue] }: Proposal) {
  const grammar = cue && grammarsOf(places.segmented)[places.sentence(cue[0])];
  const at = cue && places.tokens(cue)?.[0];
  return source && grammar && at !== undefined && hangsBehind(grammar, at) ? { source, grammar, at } : null;
}

/** "a complaint filed by **Tarsia**, alleging that it was so": whoever has filed it, not who hears it. */
function byWhoFiled({ segmented: { text, sentences }, sentence }: Places, one: Proposal): Proposal {
  const [source, cue] = [one.source[0], one.cue[0]];
  if (!source || !cue || one.source.length > 1 || source[1] > cue[0]) return one;
  const from = Math.max(source[0], sentences[sentence(cue[0])]?.span[0] ?? 0);
  const filed = ALLEGING.has(text.slice(...cue).toLowerCase()) ? FILED_BY.exec(text.slice(from, cue[0])) : null;
  const who = filed?.[1];
  if (!filed || !who || TURNS_DOWN.test(filed.input.slice(0, filed.index))) return one;
  const start = from + filed.index + filed[0].indexOf(` by ${who}`) + " by ".length;
  return { ...one, source: [[start, start + who.length]] };
}

/** "**, calling** him a fool" */
export const hangsBehind = (grammar: Grammar, at: number): boolean =>
  grammar.tokens[at - 1]?.text === "," && /ing$/.test(lower(grammar, at));

/** "Lind, hearing **Moss** tell reporters that it was over": whoever is heard. */
function byWhoIsHeard({ segmented: { text } }: Places, one: Proposal): Proposal {
  const [source, cue] = [one.source[0], one.cue[0]];
  if (!source || !cue || one.source.length > 1 || cue[0] - source[1] !== 1) return one;
  const heard = HEARING.exec(text.slice(...source))?.[0].length;
  const verb = text.slice(...cue);
  const isBare = CUE_FORMS.get(verb)?.some(({ entry: { lemma } }) => lemma === verb);
  return heard && isBare ? { ...one, source: [[source[0] + heard, source[1]]] } : one;
}

/** "The official, **asked by the Harrow Post** whether it was late, said": whoever asks is named behind. */
function byWhoAsks({ segmented: { text } }: Places, one: Proposal): Proposal {
  const [cue, content] = [one.cue[0], one.content[0]];
  if (!cue || !content || one.cue.length > 1 || content[0] < cue[1] || text.slice(...cue).toLowerCase() !== ASKED)
    return one;
  const who = ASKED_BY.exec(text.slice(cue[1], content[0]))?.[1];
  return who ? { ...one, source: [[content[0] - 1 - who.length, content[0] - 1]] } : one;
}

/** The clause whose verb is that of a cue, a finite one of saying. */
function clauseOfCue(grammar: Grammar, places: Places, cue: Span): Clause | undefined {
  const [from, end] = places.tokens(cue) ?? [0, 0];
  const says = ({ form, verb }: Clause) =>
    form === "finite" && verb >= from && verb < end && CUE_FORMS.has(lower(grammar, verb)) && isMainVerb(grammar, verb);
  return clausesOf(grammar).find(says);
}

/** In the order in which they are tried. */
export const ITS_SUBJECT: readonly Mend[] = [
  {
    name: "the nearer of two clauses",
    shows: [
      [
        "The council warned Tesmar, but Norvia turned away, saying it was late.",
        "The council | saying | it was late",
        "Norvia | saying | it was late",
      ],
      ["The council warned Tesmar, saying it was late.", "The council | saying | it was late"],
    ],
    mend: byNearerClause,
  },
  {
    name: "whoever has filed it",
    shows: [
      [
        "The court hears a complaint filed by Tesmar, alleging that it was robbed.",
        "The court | alleging | that it was robbed",
        "Tesmar | alleging | that it was robbed",
      ],
      ["The court dismissed a complaint filed by Tesmar, alleging bias in it.", "The court | alleging | bias in it"],
    ],
    mend: byWhoFiled,
  },
  {
    name: "whoever is heard to say it",
    shows: [
      [
        "Tom Lind, hearing Karl Moss tell reporters that it was over, left.",
        "Tom Lind, hearing Karl Moss | tell | that it was over",
        "Karl Moss | tell | that it was over",
      ],
      ["Tom Lind and Karl Moss tell reporters that it is over.", "Tom Lind and Karl Moss | tell | that it is over"],
    ],
    mend: byWhoIsHeard,
  },
  {
    name: "the head of what opens the sentence",
    shows: [
      [
        "A clerk freed in the first pardon since the Long Strike has vowed to return.",
        "the Long Strike | has vowed | to return",
        "A clerk freed in the first pardon since the Long Strike | has vowed | to return",
      ],
      ["A clerk said the Long Strike has vowed to return.", "the Long Strike | has vowed | to return"],
    ],
    mend: byItsHead,
  },
  {
    name: "the subject of its verb",
    shows: [
      [
        "Eyewitnesses quoted by Norvian Public Radio said it was over.",
        "Norvian Public Radio | said | it was over",
        "Eyewitnesses quoted by Norvian Public Radio | said | it was over",
      ],
      ["Eyewitnesses said Norvian Public Radio said it was over.", "Norvian Public Radio | said | it was over"],
    ],
    mend: byItsSubject,
  },
  {
    name: "whoever asks is named behind",
    shows: [
      [
        "The official, asked by the Harrow Post whether it was late, left.",
        "The official | asked | whether it was late",
        "the Harrow Post | asked | whether it was late",
      ],
      ["The official asked whether it was late.", "The official | asked | whether it was late"],
    ],
    mend: byWhoAsks,
  },
];
