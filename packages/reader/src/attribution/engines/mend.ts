import type { Span } from "@according/record";
import { CLOSING_ASIDE, OPENING_ASIDE } from "../../en/asides.ts";
import { CALENDAR } from "../../en/calendar.ts";
import { ADVERBS, PREPOSITIONS, SENTENCE_STARTERS } from "../../en/function-words.ts";
import {
  ASKED_BEFORE,
  CALLED_BEFORE,
  CALLING_HIMSELF,
  DATELINE,
  DAYS_OWN,
  GOES_ON_ING,
  HONORIFIC_END,
  LIST_BEGINNING,
  LIST_END,
  NAME_OPENS,
  NAMED_BEHIND,
  TELLS_WHERE,
} from "../../en/mending.ts";
import { SAID } from "../../en/predicates/saying.ts";
import type { Places } from "../../text/places.ts";
import type { Proposal } from "../proposal.ts";

/*
 * Bounds that trained engines set wrongly for want of examples: words of somebody else or of no speech in a content, a dateline
 * before it, a day's deed in the cue, the end of a list for the whole of it.
 */

/** What is read, with its bounds mended. */
export const mended = (places: Places, one: Proposal): Proposal =>
  [
    withNameInCue,
    turnedRound,
    withoutOthersWords,
    withoutDateline,
    withDaysDeed,
    withoutReportersTail,
    withClauseBefore,
    withoutAside,
    withWholeList,
    withWholeDescription,
  ].reduce((read, mend) => mend(places, read), one);

/** "Mrs **May** praised": a name taken for part of the verb. */
function withNameInCue({ segmented: { text } }: Places, one: Proposal): Proposal {
  const [source, cue] = [one.source.at(-1), one.cue[0]];
  const name = source && cue && NAME_OPENS.exec(text.slice(...cue));
  if (!source || !cue || !name?.[1] || cue[0] - source[1] !== 1 || !HONORIFIC_END.test(text.slice(...source)))
    return one;
  return {
    ...one,
    source: [...one.source.slice(0, -1), [source[0], cue[0] + name[1].length]],
    cue: [[cue[0] + name[0].length, cue[1]], ...one.cue.slice(1)],
  };
}

/** "**Vale is seen as a hard-liner**, said Matt Levin, a fellow": whoever is named behind says what stands before. */
function turnedRound({ segmented: { text, sentences }, sentence, quoted }: Places, one: Proposal): Proposal {
  const [[source, cue, content], opening] = [
    [one.source[0], one.cue[0], one.content[0]],
    sentences[sentence(one.source[0]?.[0] ?? 0)]?.span[0],
  ];
  if (!source || !cue || !content || one.source.length + one.cue.length + one.content.length > 3) return one;
  const clause = /^(.*?),?$/s.exec(text.slice(source[0], cue[0]).trimEnd())?.[1] ?? "";
  const isClause = source[0] === opening && clause.split(/\s+/).length > CLAUSE && !quoted(content[0]);
  if (!isClause || source[1] > cue[0] || content[0] !== cue[1] + 1 || !/,\s*$/.test(text.slice(source[0], cue[0])))
    return one;
  if (!SAID.has(text.slice(...cue).toLowerCase()) || !NAMED_BEHIND.test(text.slice(...content))) return one;
  return { ...one, source: [content], content: [[source[0], source[0] + clause.length]] };
}

/** "**A man** claiming to be **the mayor's driver** said": one, as he is described. */
function withWholeDescription({ segmented: { text } }: Places, one: Proposal): Proposal {
  const [first, second, ...others] = one.source;
  if (!first || !second || others.length > 0 || !CALLING_HIMSELF.test(text.slice(first[1], second[0]))) return one;
  return { ...one, source: [[first[0], second[1]]] };
}

/* So many characters before a piece are looked at. */
const BEFORE = 40;

/* "**as** “Bigman”" */
const SMALL_WORDS = /^[\p{Ll}\s]+/u;

/** When he was asked, “will you stay?” Voss replied: “No.” And: “We heard shots,” said a man known as “Bigman.” */
function withoutOthersWords({ segmented: { text } }: Places, one: Proposal): Proposal {
  if (one.content.length < 2) return one;
  const [at = 0] = one.cue[0] ?? [];
  const content = one.content.filter(([from, to]) => {
    const opening = SMALL_WORDS.exec(text.slice(from, to))?.[0] ?? "";
    const before = text.slice(Math.max(0, from - BEFORE), from) + opening;
    return !(from < at && ASKED_BEFORE.test(before)) && !CALLED_BEFORE.test(before);
  });
  return content.length > 0 ? { ...one, content } : one;
}

/** "ORLAY/LISK, March 7 (Corvin) - **A crew was lost**" */
function withoutDateline({ segmented: { text, paragraphs } }: Places, one: Proposal): Proposal {
  const [first] = one.content;
  const opening = paragraphs[one.paragraph]?.span[0] ?? -1;
  const dateline = first && first[0] === opening ? DATELINE.exec(text.slice(...first))?.[0].length : undefined;
  if (!first || !dateline || first[0] + dateline >= first[1]) return one;
  return { ...one, content: [[first[0] + dateline, first[1]], ...one.content.slice(1)] };
}

/** "called **Monday's drills** a warning": the day's deed is what is spoken of. */
function withDaysDeed({ segmented: { text } }: Places, one: Proposal): Proposal {
  const [cue, ...others] = one.cue;
  const verb = cue && DAYS_OWN.exec(text.slice(...cue))?.[1];
  const [first] = one.content;
  if (!cue || !verb || others.length > 0 || !first || first[0] < cue[1]) return one;
  const end = cue[0] + verb.length;
  return { ...one, cue: [[cue[0], end]], content: [[end + 1, first[1]], ...one.content.slice(1)] };
}

/* A clause before who says it has no fewer words than these. */
const CLAUSE = 4;

/** "**The port was hit**, Voss said, marking the third time": what comes before, and not how it is told further. */
function withClauseBefore({ segmented: { text, sentences }, sentence }: Places, one: Proposal): Proposal {
  const [source] = one.source;
  const [cue] = one.cue;
  const last = one.content.at(-1);
  if (!source || !cue || !last || cue[0] < source[1] || last[0] < cue[1]) return one;
  if (!GOES_ON_ING.test(text.slice(cue[1], last[1]))) return one;
  if (one.content.length > 1) return { ...one, content: one.content.slice(0, -1) };
  const opening = sentences[sentence(source[0])]?.span[0] ?? source[0];
  const before = CLAUSE_BEFORE.exec(text.slice(opening, source[0]))?.[1];
  if (!before || before.split(/\s+/).length < CLAUSE) return one;
  return { ...one, content: [[opening, opening + before.length]] };
}

/** "“We are ready,” Voss said at the site, **where 200 were at work**": behind whole quotations it is told by the reporter. */
function withoutReportersTail({ segmented: { text }, quoted }: Places, one: Proposal): Proposal {
  const last = one.content.at(-1);
  const before = one.content.at(-2);
  if (!last || !before || quoted(last[0]) || !quoted(before[0] + 1) || !/["”]\s*$/u.test(text.slice(...before)))
    return one;
  return TELLS_WHERE.test(text.slice(...last)) ? { ...one, content: one.content.slice(0, -1) } : one;
}

/* "The port was hit, " */
const CLAUSE_BEFORE = /^(.*),\s*$/s;

/**
 * "of backing the attack, **which Orlay denies**": the denial is Orlay's. What stands in quotation marks is left as it was
 * said, and what a sentence goes on with behind an aside belongs to it.
 */
function withoutAside(places: Places, one: Proposal): Proposal {
  const content = one.content.flatMap((span) => pieceWithoutAside(places, span));
  return content.length > 0 ? { ...one, content } : one;
}

function pieceWithoutAside({ segmented: { text }, quoted }: Places, [from, to]: Span): readonly Span[] {
  const words = text.slice(from, to);
  const opening = OPENING_ASIDE.exec(words)?.[0].length ?? 0;
  if (opening > 0) return [[from + opening, to]];
  const aside = CLOSING_ASIDE.exec(words);
  if (!aside || quoted(from + aside.index)) return [[from, to]];
  return aside.index > 0 ? [[from, from + aside.index]] : [];
}

/** "**The leaders of Veldra, Tesmar and Calder** called for": all who speak together, not the last two. */
function withWholeList({ segmented: { text, sentences }, sentence }: Places, one: Proposal): Proposal {
  const [source, ...others] = one.source;
  if (!source || others.length > 0 || !LIST_END.test(text.slice(...source))) return one;
  const opening = Math.max(sentences[sentence(source[0])]?.span[0] ?? 0, source[0] - LIST);
  const found = LIST_BEGINNING.exec(text.slice(opening, source[0]));
  const list = found?.[1];
  if (!list || (!found.groups?.of && !beginsWithName(list))) return one;
  const from = source[0] - list.length;
  if (one.content.some(([, end]) => end > from && end <= source[0])) return one;
  return { ...one, source: [[from, source[1]]] };
}

/* "**On** Monday, ", "**Meanwhile**, ": with such a word no list begins. */
const NO_NAME: readonly { has(word: string): boolean }[] = [SENTENCE_STARTERS, PREPOSITIONS, ADVERBS, CALENDAR];
const beginsWithName = (list: string): boolean => {
  const [first = ""] = /^[\p{L}-]+/u.exec(list) ?? [];
  return !NO_NAME.some((words) => words.has(first.toLowerCase()));
};

/* So many characters of a list are looked at. */
const LIST = 200;
