import type { Span } from "@according/record";
import { ACCORDING_TO } from "../../../en/doubts.ts";
import {
  AS_ASIDE,
  BEFORE_SUBJECT,
  BESIDE_SUBJECT,
  FIRST_OF_TWO,
  HEAD_OF_WHAT,
  HEARER_OPENS,
  LEADS_INTO_QUOTATION,
  NAME_BEHIND,
  NAME_DESCRIBED,
  NAME_ENCLOSED,
  OF_ANOTHER,
  ON_SUNDAY,
  OPENS_APPOSITION,
  OPENS_CIRCUMSTANCE,
  PART_OF_DESCRIPTION,
  POINTS_BACK,
  SUBJECT_BETWEEN,
  SUNDAY,
  TELLS_THAT,
  THAT_BEHIND,
  TOLD_ASIDE,
  WHAT_HE_IS,
  WHAT_SAID,
  WHERE_IT_STANDS,
} from "../../../en/mending.ts";
import { TITLES } from "../../../en/people.ts";
import { CUE_FORMS } from "../../../en/predicates/cues.ts";
import { SAID } from "../../../en/predicates/saying.ts";
import { isSomebody } from "../../../grammar/people.ts";
import { beginsWithName, behindDateline } from "../../../names/list-start.ts";
import type { Places } from "../../../text/places.ts";
import { firstFinite, holdsFinite, opensFinite } from "../../finite.ts";
import type { Proposal } from "../../proposal.ts";

/* Where trained engines take a part of the words for somebody, or for what is said, for the whole. */

/** "**Prince Oskar, the brother of the heir to** the throne, Karl, said": who is described, not who is in the description. */
export function withWhoseDescription(places: Places, one: Proposal): Proposal {
  const [source, before] = sourceAndBefore(places, one) ?? [];
  if (!source || before === undefined || saysBefore(before)) return one;
  const inside = before.endsWith(", ")
    ? NAME_ENCLOSED.test(places.segmented.text.slice(...source))
    : PART_OF_DESCRIPTION.test(before);
  const name = inside ? NAME_DESCRIBED.exec(before)?.[1] : undefined;
  return name && beginsWithName(name) ? { ...one, source: [[source[0] - before.length, source[1]]] } : one;
}

/** "claims made in **a post** that said": what holds the words, not who denies them. */
export function byWhatSaid({ segmented: { text, sentences }, sentence }: Places, one: Proposal): Proposal {
  const [source, cue] = [one.source[0], one.cue[0]];
  if (!source || !cue || one.source.length > 1 || source[1] > cue[0]) return one;
  const from = sentences[sentence(cue[0])]?.span[0] ?? 0;
  const what = WHAT_SAID.exec(text.slice(Math.max(from, source[1]), cue[0]));
  if (!what?.[1]) return one;
  const at = cue[0] - what[0].length + what[0].indexOf(what[1]);
  return { ...one, source: [[at, at + what[1].length]] };
}

/** "**In a letter to Hanna Brodt**, who has since left, said they would": by whom it was written is not said. */
export function withoutWhereItStands(places: Places, one: Proposal): Proposal {
  const [source, before] = sourceAndBefore(places, one) ?? [];
  if (!source || before === undefined) return one;
  const words = places.segmented.text.slice(...source);
  const isAlone = !BEFORE_SUBJECT.test(words.replace(/,$/, ""));
  const opens = isAlone && WHERE_IT_STANDS.test(before + words) && !/[,;:]/.test(before);
  return opens || (/^who(?![\p{L}])/u.test(words) && WHERE_IT_STANDS.test(before)) ? { ...one, source: [] } : one;
}

/** "In a call with David Orsk, **Anna Sorley, a union leader,** said": the one behind the comma. */
export function withoutWhomItIsWith(places: Places, one: Proposal): Proposal {
  const [source, before] = sourceAndBefore(places, one) ?? [];
  if (!source || !before || !OPENS_CIRCUMSTANCE.test(before) || !PART_OF_DESCRIPTION.test(before)) return one;
  const other = FIRST_OF_TWO.exec(places.segmented.text.slice(...source))?.[0].length;
  return other ? { ...one, source: [[source[0] + other, source[1]]] } : one;
}

/* So many characters on a name behind a description has ended. */
const LONGEST_NAME = 60;

/** Somebody without a name of whom a name behind may be: "his aunt", not "the mother of the boy". */
function describedAlone(text: string, { source }: Proposal): Span | null {
  const [only] = source;
  const words = only ? text.slice(...only) : "";
  return !only || source.length > 1 || /\p{Lu}/u.test(words) || OF_ANOTHER.test(words) ? null : only;
}

/** "the Special Adviser on Ports": an office in capitals, of whose holder a name behind may be. */
function officeAlone(text: string, { source }: Proposal): Span | null {
  const [only] = source;
  const words = only ? text.slice(...only) : "";
  const isOffice =
    /^the /i.test(words) && !words.includes(",") && words.split(" ").some((word) => TITLES.has(word.toLowerCase()));
  return only && source.length === 1 && isOffice ? only : null;
}

/** "“…”, said **the first of them, Jane Stroud**, as …": she by name. */
export function withNameBehindCue({ segmented: { text } }: Places, one: Proposal): Proposal {
  const [source, first, cue] = [describedAlone(text, one), one.content[0], one.cue.at(-1)];
  if (!source || !first || !cue || source[0] - cue[1] !== 1 || first[1] > cue[0]) return one;
  const name = NAME_BEHIND.exec(text.slice(source[1], source[1] + LONGEST_NAME))?.[1];
  return name ? { ...one, source: [[source[0], source[1] + 2 + name.length]] } : one;
}

/** "According to **his aunt, Jane Stroud,** “he was quick”": she by name. */
export function withNameInContent({ segmented: { text } }: Places, one: Proposal): Proposal {
  const [source, first] = [describedAlone(text, one) ?? officeAlone(text, one), one.content[0]];
  if (!source || !first || !isAccording(text, one)) return one;
  const name = NAME_BEHIND.exec(text.slice(source[1], first[1]));
  if (/\p{Lu}/u.test(text.slice(...source)) && OPENS_APPOSITION.test(text.slice(source[1] + (name?.[0].length ?? 0))))
    return one;
  if (!name?.[1] || first[0] > source[1] + name[0].length || source[1] + name[0].length >= first[1]) return one;
  return {
    ...one,
    source: [[source[0], source[1] + 2 + name[1].length]],
    content: [[source[1] + name[0].length, first[1]], ...one.content.slice(1)],
  };
}

/** "the bridge was unsafe": a subject, with nothing that goes on about it or stands beside it, and its verb. */
function isSentenceAlone(places: Places, span: Span): boolean {
  const verb = firstFinite(places, span);
  return verb !== null && verb > span[0] && !BESIDE_SUBJECT.test(places.segmented.text.slice(span[0], verb));
}

/** "engineer" of "an engineer of the port, " */
const whatOf = (what: string): string => HEAD_OF_WHAT.exec(what)?.[1] ?? "";

/** "According to **Fedor Quist, an engineer,** the bridge was unsafe": what he is, and not what he says. */
export function withWhatHeIs(places: Places, one: Proposal): Proposal {
  const { text } = places.segmented;
  const [source, first] = [one.source[0], one.content[0]];
  if (!source || !first || one.source.length > 1 || !isAccording(text, one) || text.slice(source[1], first[0]) !== ", ")
    return one;
  const what = WHAT_HE_IS.exec(text.slice(...first))?.[0];
  const from = first[0] + (what?.length ?? 0);
  if (!what || !isSomebody(whatOf(what)) || !isSentenceAlone(places, [from, first[1]])) return one;
  const end = from - what.length + what.trimEnd().length - 1;
  return { ...one, source: [[source[0], end]], content: [[from, first[1]], ...one.content.slice(1)] };
}

/** "The toll can be lowered. **That**'s according to the ministry": what was said before. */
export function withWhatItPointsTo({ segmented: { text, sentences }, sentence }: Places, one: Proposal): Proposal {
  const [first] = one.content;
  if (!first || one.content.length > 1 || !isAccording(text, one) || !POINTS_BACK.test(text.slice(...first)))
    return one;
  const here = sentence(first[0]);
  const before = sentences[here - 1];
  if (!before || before.paragraph !== sentences[here]?.paragraph) return one;
  const [from, to] = before.span;
  return { ...one, content: [[from, from + text.slice(from, to).replace(/[.!?]$/, "").length]] };
}

/** "**Voss told the council** that it was late, according to Radio Merle": who says so, too. */
export function withWhoTold(places: Places, one: Proposal): Proposal {
  const { text } = places.segmented;
  const [first, cue] = [one.content[0], one.cue[0]];
  if (!first || !cue || first[1] > cue[0] || places.quoted(first[0]) || !isAccording(text, one)) return one;
  const from = behindDateline(places, first[0]);
  const tells = TELLS_THAT.test(text.slice(from, first[0] + THAT_BEHIND)) && saysBefore(text.slice(from, first[0]));
  return tells ? { ...one, content: [[from, first[1]], ...one.content.slice(1)] } : one;
}

/** "**They vowed to guard their** “progress,” according to Radio Merle": the clause that ends in a quotation, and not that alone. */
export function withClauseOfQuotation(places: Places, one: Proposal): Proposal {
  const { text } = places.segmented;
  const [first, cue] = [one.content[0], one.cue[0]];
  if (!first || !cue || one.content.length > 1 || first[1] > cue[0] || !isAccording(text, one)) return one;
  const from = behindDateline(places, first[0]);
  const before = text.slice(from, first[0]);
  const goesOn = LEADS_INTO_QUOTATION.test(before) && /^["“]/.test(text.slice(...first));
  return goesOn && holdsFinite(places, [from, first[0]]) ? { ...one, content: [[from, first[1]]] } : one;
}

/** "**Ore fever**, as the Courier explained, is rare": what stands on both sides. */
export function aroundAside(places: Places, one: Proposal): Proposal {
  const { text } = places.segmented;
  const [source, before] = sourceAndBefore(places, one) ?? [];
  const [cue, first] = [one.cue[0], one.content[0]];
  if (!source || before === undefined || !cue || !first || one.content.length > 1) return one;
  const subject = before.slice(0, before.search(AS_ASIDE));
  const behind = first[0] > cue[1] && text.slice(cue[1], first[0]) === ", ";
  if (!AS_ASIDE.test(before) || !behind || !opensFinite(places, first) || /[“”",;:]/.test(subject)) return one;
  const from = source[0] - before.length;
  return { ...one, content: [[from, from + subject.length], first] };
}

/** "told reporters **the case** had been closed": what it is said of, too. */
export function withItsSubject(places: Places, one: Proposal): Proposal {
  const { text } = places.segmented;
  const [cue, first] = [one.cue.at(-1), one.content[0]];
  if (!cue || !first || one.content.length > 1 || places.quoted(first[0]) || !opensFinite(places, first)) return one;
  const hearer = HEARER_OPENS.exec(text.slice(cue[1], first[0]))?.[0].length;
  const subject = hearer && SUBJECT_BETWEEN.exec(text.slice(cue[1] + hearer, first[0]))?.[1];
  return subject ? { ...one, content: [[first[0] - 1 - subject.length, first[1]]] } : one;
}

/**
 * "**Martin Voss**, according to a witness, **had said that** it was late": he says it, and the witness tells of it; whatever
 * an engine takes for the source.
 */
export function byWhomItIsTold({ segmented: { text, sentences }, sentence, quoted }: Places, one: Proposal): Proposal {
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

/** The only source of a reading with its cue behind it, and what stands before it in its sentence. */
function sourceAndBefore(
  { segmented: { text, sentences }, sentence, quoted }: Places,
  one: Proposal,
): readonly [readonly [number, number], string] | null {
  const [source, ...others] = one.source;
  const cue = one.cue[0]?.[0] ?? 0;
  if (!source || others.length > 0 || cue < source[1] || quoted(source[0])) return null;
  const from = sentences[sentence(source[0])]?.span[0] ?? source[0];
  return one.content.some(([start, end]) => start < source[0] && end > from)
    ? null
    : [source, text.slice(from, source[0])];
}

const isAccording = (text: string, { cue: [cue] }: Proposal): boolean =>
  cue !== undefined &&
  text
    .slice(...cue)
    .toLowerCase()
    .endsWith(ACCORDING_TO);

/** Does somebody say or do something before: "Voss **told** the brother of"? */
const saysBefore = (words: string): boolean =>
  (words.match(/\p{L}+/gu) ?? []).some((word) => /^\p{Ll}/u.test(word) && CUE_FORMS.has(word));

/** "**The Mail** on Sunday reported": the whole name of a paper that is called after its day. */
export function withItsSunday({ segmented: { text } }: Places, one: Proposal): Proposal {
  const [source, cue] = [one.source[0], one.cue[0]];
  if (!source || !cue || one.source.length > 1) return one;
  const isPaper = ON_SUNDAY.test(text.slice(...source)) && text.startsWith(SUNDAY, source[1]);
  const end = source[1] + SUNDAY.length;
  return isPaper && (cue[0] < source[0] || cue[0] === end + 1) ? { ...one, source: [[source[0], end]] } : one;
}
