import type { Span } from "@according/record";
import { ACCORDING_TO } from "../../../en/doubts.ts";
import {
  ADVERB_BEHIND,
  AUXILIARY_OPENS,
  CALLING_HIMSELF,
  CLAUSE_BEFORE_SPEAKER,
  DESCRIBED_BEHIND,
  DESCRIBED_BY_LIST,
  HEARD_SAYING,
  HONORIFIC_END,
  MAKES_SOMEBODY,
  NAME_ENDS_SENTENCE,
  NAME_OPENS,
  NAMED_BEHIND,
  NOBODY_BESIDE,
  ONLY_WHO_SAID,
  OPENS_SENTENCE,
  PASSIVE_BY,
  SAID_ALONE,
  SAID_BETWEEN,
  SAID_OF,
  SAID_OF_WHOM,
  SAYS_BETWEEN,
  SLUG,
  TITLE_BETWEEN,
  VERB_BEFORE,
  WHO_CLAUSE,
  WHO_THEY_SAY,
  WHOM_I_MET,
} from "../../../en/mending.ts";
import { SAID } from "../../../en/predicates/saying.ts";
import { isSomebody } from "../../../grammar/people.ts";
import type { Places } from "../../../text/places.ts";
import { holdsFinite } from "../../finite.ts";
import type { Proposal } from "../../proposal.ts";

/* Whom trained engines take for who says it: one of a list, who is spoken of, half of a name or description. */

/** "Morn, **who prosecutors** say took it": those who say it, and not of whom they do. */
export function withoutWhomItIsOf({ segmented: { text } }: Places, one: Proposal): Proposal {
  const [source, ...others] = one.source;
  const whom = source && others.length === 0 ? WHO_THEY_SAY.exec(text.slice(...source))?.[0].length : undefined;
  return source && whom ? { ...one, source: [[source[0] + whom, source[1]]] } : one;
}

/** "Voss … **that** said": no small word is anybody beside somebody else. */
export function withoutSmallWords({ segmented: { text } }: Places, one: Proposal): Proposal {
  const source = one.source.filter((span) => !NOBODY_BESIDE.test(text.slice(...span)));
  return source.length > 0 && source.length < one.source.length ? { ...one, source } : one;
}

/** "Voss heard **a warden shout**: “Leave!”": whoever is heard says it. */
export function byWhomIsHeard({ segmented: { text } }: Places, one: Proposal): Proposal {
  const [cue, ...others] = one.cue;
  const groups = cue && others.length === 0 ? HEARD_SAYING.exec(text.slice(...cue))?.groups : undefined;
  if (!cue || !groups) return one;
  const { heard = "", who = "", cue: verb = "" } = groups;
  const from = cue[0] + heard.length;
  return { ...one, source: [[from, from + who.length]], cue: [[cue[1] - verb.length, cue[1]]] };
}

/** "**Asked** a Moro aide: “…”" */
export function withVerbBefore({ segmented: { text } }: Places, one: Proposal): Proposal {
  const [source, cue] = [one.source[0], one.cue[0]];
  if (!source || !cue || one.source.length + one.cue.length > 2 || text.slice(...cue) !== ":") return one;
  const verb = VERB_BEFORE.exec(text.slice(...source))?.groups?.cue;
  if (!verb) return one;
  return { ...one, source: [[source[0] + verb.length + 1, source[1]]], cue: [[source[0], source[0] + verb.length]] };
}

/** "Mrs **May** praised": a name taken for part of the verb. */
export function withNameInCue({ segmented: { text } }: Places, one: Proposal): Proposal {
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

/**
 * "**Engineer Tom Vey**, said councillor Lund, was late": who stands before is spoken of. "Ilan Moro, the warden, said **much
 * of it** had leaked": what stands behind is.
 */
export function bySpeakerBehind({ segmented: { text } }: Places, one: Proposal): Proposal {
  const [[spokenOf, speaker, ...others], cue, first] = [one.source, one.cue[0], one.content[0]];
  if (!spokenOf || !speaker || !cue || !first || others.length > 0) return one;
  const inverted = spokenOf[1] <= cue[0] && speaker[0] - cue[1] <= 1 && speaker[0] >= cue[1] && first[0] >= speaker[1];
  if (!inverted) return one;
  if (/^,/.test(text.slice(speaker[1])))
    return { ...one, source: [speaker], content: [withoutComma(text, spokenOf), ...one.content] };
  return { ...one, source: [spokenOf], content: [[speaker[0], first[1]], ...one.content.slice(1)] };
}

/** "Vice wanted to stay independent, said **Mr Smith**. “It is late.”": whoever is named behind the verb at the end of the sentence, and not its subject. */
export function byNameAtEnd({ segmented: { text, sentences }, sentence, quoted }: Places, one: Proposal): Proposal {
  const [source, cue, last] = [one.source[0], one.cue[0], one.content.at(-1)];
  if (!source || !cue || !last || one.source.length > 1 || one.cue.length > 1 || source[1] >= cue[0]) return one;
  if (!SAID_ALONE.has(text.slice(...cue)) || one.content.some(([from]) => from < cue[1])) return one;
  const name = NAME_ENDS_SENTENCE.exec(text.slice(cue[1], cue[1] + LONGEST_NAME))?.[1];
  const opening = sentences[sentence(cue[0])]?.span[0] ?? source[0];
  if (!name || quoted(cue[0]) || text.slice(cue[0] - 2, cue[0]) !== ", " || opening > source[0]) return one;
  const from = cue[1] + 1;
  const quotation = text.indexOf(text[from + name.length + 2] ?? "", from + name.length);
  const rest: readonly Span[] = last[1] > quotation ? [[Math.max(last[0], quotation), last[1]]] : [];
  return { ...one, source: [[from, from + name.length]], content: [[opening, cue[0] - 2], ...rest] };
}

/* So many characters behind the verb a name has ended. */
const LONGEST_NAME = 60;

export const withoutComma = (text: string, [from, to]: Span): Span => [from, text[to - 1] === "," ? to - 1 : to];

/** "**Vale is seen as a hard-liner**, said Matt Levin, a fellow": whoever is named behind says what stands before. */
export function turnedRound(places: Places, one: Proposal): Proposal {
  const { text, sentences } = places.segmented;
  const { sentence, quoted } = places;
  const [[source, cue, content], opening] = [
    [one.source[0], one.cue[0], one.content[0]],
    sentences[sentence(one.source[0]?.[0] ?? 0)]?.span[0],
  ];
  if (!source || !cue || !content || one.source.length + one.cue.length + one.content.length > 3) return one;
  const clause = /^(.*?),?$/s.exec(text.slice(source[0], cue[0]).trimEnd())?.[1] ?? "";
  const isClause = source[0] === opening && clause.split(/\s+/).length > CLAUSE && !quoted(content[0]);
  if (!isClause || source[1] > cue[0] || content[0] !== cue[1] + 1 || !/,\s*$/.test(text.slice(source[0], cue[0])))
    return one;
  const behind = text.slice(...content);
  const namesOne = NAMED_BEHIND.test(behind) || (DESCRIBED_BEHIND.test(behind) && !holdsFinite(places, content));
  if (!SAID.has(text.slice(...cue).toLowerCase()) || !namesOne) return one;
  const who = NAMED_BEHIND.exec(behind)?.[0].length ?? behind.length;
  const named: Span = isWhole(behind, who) ? content : [content[0], content[0] + who];
  return { ...one, source: [named], content: [[source[0], source[0] + clause.length]] };
}

/** "The plan **has been criticised by** war veterans": of what it is said stands before, and who says it behind. */
export function byWhomItIsDone(places: Places, one: Proposal): Proposal {
  const { text } = places.segmented;
  const [[source, cue, content], pieces] = [
    [one.source[0], one.cue[0], one.content[0]],
    one.source.length + one.cue.length + one.content.length,
  ];
  if (!source || !cue || !content || pieces !== 3 || source[1] > cue[0] || content[0] !== cue[1] + 1) return one;
  const isOne = PASSIVE_BY.test(text.slice(...cue)) && !/["“”]/.test(text.slice(...content));
  return isOne && !holdsFinite(places, content) ? { ...one, source: [content], content: [source] } : one;
}

/** "Matt Levin, **a fellow at the institute**": what is said of him belongs to who he is, not where he said it. */
const isWhole = (words: string, named: number): boolean => /^(?:,|$)/.test(words.slice(named));

/** "the clerk **further** claimed" */
export function withoutAdverb({ segmented: { text } }: Places, one: Proposal): Proposal {
  const source = one.source.map(
    ([from, to]): Span => [from, to - (ADVERB_BEHIND.exec(text.slice(from, to))?.[0].length ?? 0)],
  );
  return { ...one, source };
}

/** "The row led **Voss** to claim that it was late" */
export function byWhoIsMade({ segmented: { text } }: Places, one: Proposal): Proposal {
  const [source, cue] = [one.source[0], one.cue[0]];
  if (!source || !cue || one.source.length > 1 || !text.slice(...cue).startsWith("to ")) return one;
  const before = MAKES_SOMEBODY.exec(text.slice(...source))?.[0].length ?? 0;
  return before > 0 ? { ...one, source: [[source[0] + before, source[1]]] } : one;
}

/** "**A team of divers**, led by Voss, has found **traces of oil**": behind an auxiliary stands what is said, not who says it. */
export function withoutInversion({ segmented: { text }, quoted }: Places, one: Proposal): Proposal {
  const [source, cue, content] = [one.source[0], one.cue[0], one.content[0]];
  if (!source || !cue || !content || one.source.length + one.cue.length + one.content.length > 3) return one;
  if (source[0] < cue[1] || content[1] > cue[0] || quoted(content[0]) || quoted(source[0])) return one;
  if (!AUXILIARY_OPENS.test(text.slice(...cue)) || !/^[,\s]*$/.test(text.slice(content[1], cue[0]))) return one;
  return { ...one, source: [content], content: [source] };
}

/** "The bridge was shut, **the council said**, according to Radio Merle": all of what Radio Merle passes on. */
export function withWhatItSaid({ segmented: { text, sentences }, sentence, quoted }: Places, one: Proposal): Proposal {
  const [cue, content] = [one.cue[0], one.content[0]];
  if (!cue || !content || one.content.length > 1 || content[1] > cue[0] || quoted(content[0])) return one;
  if (
    !text
      .slice(...cue)
      .toLowerCase()
      .endsWith(ACCORDING_TO) ||
    !ONLY_WHO_SAID.test(text.slice(...content))
  )
    return one;
  const from = sentences[sentence(content[0])]?.span[0] ?? content[0];
  return /,["”]? $/.test(text.slice(from, content[0])) ? { ...one, content: [[from, content[1]]] } : one;
}

/** "**The quay**, say shipwrights, **opens the north**": who says it is named in between. */
export function saidInBetween({ segmented: { text, sentences }, sentence, quoted }: Places, one: Proposal): Proposal {
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

/** "**Vale**, also a collector of coins, maps and pens says": who is described by a list, not the last of it. */
export function withWhoIsDescribed({ segmented: { text, sentences }, sentence }: Places, one: Proposal): Proposal {
  const [source, ...others] = one.source;
  if (!source || others.length > 0 || !/^\p{Ll}[\p{L} -]*$/u.test(text.slice(...source))) return one;
  const opening = Math.max(sentences[sentence(source[0])]?.span[0] ?? 0, source[0] - LIST);
  const described = DESCRIBED_BY_LIST.exec(text.slice(opening, source[0]));
  const name = described?.groups?.name;
  if (!described || !name) return one;
  const from = opening + described.index + described[0].indexOf(name);
  if (one.content.some(([start, end]) => end > from && start < source[0])) return one;
  return { ...one, source: [[from, source[1]]] };
}

/** "**Now** researchers say": a word that opens the sentence is no part of who says it. */
export function withoutOpeningWord({ segmented: { text, sentences }, sentence }: Places, one: Proposal): Proposal {
  const [source, ...others] = one.source;
  if (!source || source[0] !== sentences[sentence(source[0])]?.span[0]) return one;
  const words = text.slice(...source);
  const word = OPENS_SENTENCE.exec(words)?.[0].length ?? 0;
  const isAdverb = word > 0 && (/, $/.test(words.slice(0, word)) || /^\p{Ll}/u.test(words.slice(word)));
  return isAdverb ? { ...one, source: [[source[0] + word, source[1]], ...others] } : one;
}

/** "In May a row broke out after **the food firm** said": who says it, not what had happened. */
export function withoutClauseBefore({ segmented: { text } }: Places, one: Proposal): Proposal {
  const [source, ...others] = one.source;
  const before =
    source && others.length === 0 ? CLAUSE_BEFORE_SPEAKER.exec(text.slice(...source))?.[0].length : undefined;
  return source && before ? { ...one, source: [[source[0] + before, source[1]]] } : one;
}

/** "quipped **Vale** of his swim": a name, and what he says it of. */
export function withoutWhatItIsOf({ segmented: { text } }: Places, one: Proposal): Proposal {
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

/** "FERRY LOSES LICENCE — **Corvin Wire**: “…”": a line's heading before who is quoted. */
/** "**The nurse I spoke to** says": whoever it is, and not who met her. */
export function withWhomIMet({ segmented: { text } }: Places, one: Proposal): Proposal {
  const [source, cue] = [one.source.at(-1), one.cue.at(-1)];
  if (!source || !cue || one.content.some(([from]) => from < cue[1])) return one;
  const opening = Math.max(0, source[0] - LONGEST_NAME);
  const met = [...text.slice(opening, cue[1] + 1).matchAll(WHOM_I_MET)].at(-1);
  const groups = met?.indices?.groups;
  if (!groups?.who || !groups.cue || opening + groups.cue[1] !== cue[1] || opening + groups.who[0] > source[0])
    return one;
  const at = ([from, to]: Span): Span => [opening + from, opening + to];
  return { ...one, source: [at(groups.who)], cue: [at(groups.cue)] };
}

export function withoutSlug({ segmented: { text } }: Places, one: Proposal): Proposal {
  const [source, ...others] = one.source;
  const slug = source && others.length === 0 ? SLUG.exec(text.slice(...source))?.[0].length : undefined;
  return source && slug ? { ...one, source: [[source[0] + slug, source[1]]] } : one;
}

/**
 * "**A man** claiming to be **the mayor's driver** said", "**Ilan Hyde, author of** Brine: **The Salt**", "**Tarry, who left** over issues such
 * as **the vouchers**, told": one, as he is described.
 */
export function withWholeDescription({ segmented: { text } }: Places, one: Proposal): Proposal {
  const [first, second, ...others] = one.source;
  const cue = one.cue[0]?.[0] ?? 0;
  if (!first || !second || others.length > 0 || second[0] < first[1] || second[1] > cue) return one;
  const between = text.slice(first[1], second[0]);
  const isRest = WHO_CLAUSE.test(text.slice(...first)) && !/[.!?;“”"]/u.test(between);
  if (!isRest && !CALLING_HIMSELF.test(between) && !TITLE_BETWEEN.test(between)) return one;
  return { ...one, source: [[first[0], second[1]]] };
}

/* So many characters of a list are looked at. */
const LIST = 200;

/* A clause before who says it has no fewer words than these. */
const CLAUSE = 4;
