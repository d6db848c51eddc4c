import type { Span } from "@according/record";
import { CREDIT_BEFORE_TEASER, CREDIT_OF_PICTURE, TEASER } from "../../../en/credits.ts";
import { ACCORDING_TO } from "../../../en/doubts.ts";
import {
  ANSWERED_TO,
  DENIED_BEHIND,
  HAS_DONE,
  HEADING_IN_CAPITALS,
  JOINED_BEFORE,
  MEANT_BEHIND,
  NEXT_AT_ONCE,
  NEXT_SENTENCE,
  OCCASION_BEHIND,
  ON_BROADCAST,
  OTHERS_DENY,
  RELATIVE_END,
  SAID_BY_ANOTHER,
  SILENT_BEHIND,
  SUMS_UP,
  TITLE_ALONE,
  WHICH_CLAUSE,
  WITHIN_CLAIM,
  WITHOUT_COMMA,
} from "../../../en/run-on.ts";
import { CLAIMS } from "../../../en/statements.ts";
import type { Places } from "../../../text/places.ts";
import { holdsFinite, opensFinite } from "../../finite.ts";
import type { Proposal } from "../../proposal.ts";
import { isAnsweredBehind, LONGEST_ANSWER } from "../../said-behind.ts";

/* What a page or a reporter runs on with, which trained engines take into what is said. */

/** "that the pier is shut **Mara Venn/Corvin Photo Related article** Ferries wait": what is said ends before a teaser. */
export const untilTeaser = (places: Places, one: Proposal): Proposal =>
  endingAt(places, one, (words) => {
    const at = words.search(TEASER);
    const from = Math.max(0, at - CREDIT);
    const credit = at > 0 ? CREDIT_BEFORE_TEASER.exec(words.slice(from, at))?.index : undefined;
    return credit === undefined ? at : from + credit;
  });

/* Whose picture it is has no more characters. */
const CREDIT = 160;

/** "that prices would fall **The owners said so** too": the next sentence, though no stop parts them. */
export const untilNextSentence = (places: Places, one: Proposal): Proposal =>
  endingAt(places, one, (words) => {
    const at = words.search(NEXT_SENTENCE);
    return words.slice(0, at).split(/\s+/).length < FEWEST ? -1 : at;
  });

/* A sentence that has ended has no fewer words than these. */
const FEWEST = 4;

/** "that it had been offered, **but did not say when**": what is left unsaid tells the reporter. */
export const untilSilence = (places: Places, one: Proposal): Proposal =>
  endingAt(places, one, (words) => words.search(SILENT_BEHIND));

/** "that the dam was safe, **to which she replied** that": what another answers is hers. */
export const untilAnswer = (places: Places, one: Proposal): Proposal =>
  endingAt(places, one, (words) => words.search(ANSWERED_TO));

/** "Western claims that it fled **were denied by the army**": what became of the claim is no part of it; "claims that the report was false" is whole. */
export function untilDenial(places: Places, one: Proposal): Proposal {
  const from = one.content.at(-1)?.[0] ?? 0;
  if (!one.cue.some((span) => CLAIMS.test(places.segmented.text.slice(...span)))) return one;
  return endingAt(places, one, (words) => {
    const at = words.search(DENIED_BEHIND);
    const isWhole = at > 0 && !WITHIN_CLAIM.test(words.slice(0, at)) && holdsFinite(places, [from, from + at]);
    return isWhole ? at : -1;
  });
}

/** "said it had retaken the town**, a claim that residents denied**": others' word is none of what is said. */
export const untilOthersDeny = (places: Places, one: Proposal): Proposal =>
  endingAt(places, one, (words) => words.search(OTHERS_DENY));

/** "for “opening the gates,” **referring to** the vote": what is meant the reporter says. */
export const untilWhatIsMeant = (places: Places, one: Proposal): Proposal =>
  endingAt(places, one, (words) => words.search(MEANT_BEHIND));

/** "told the house “we are late” **in a first speech** meant to rally it": where it was said the reporter tells. */
export const untilOccasion = (places: Places, one: Proposal): Proposal =>
  endingAt(places, one, (words) => OCCASION_BEHIND.exec(words)?.[0].length ?? -1);

/** "**Related video Ferries wait at the quay** “It is late,” Voss said": what is quoted begins behind the heading that runs into it. */
export function behindHeading(places: Places, one: Proposal): Proposal {
  const { segmented, quotation, sentence } = places;
  const [first, ...others] = one.content;
  const around = first && quotation(first[1] - 1);
  const cue = one.cue[0]?.[0] ?? 0;
  if (!first || first[1] > cue || around?.within !== null || around.span[0] <= first[0]) return one;
  const from = segmented.sentences[sentence(first[0])]?.span[0] ?? first[0];
  const before = segmented.text.slice(Math.min(from, first[0]), around.span[0]);
  const isHeading = [TEASER, HEADING_IN_CAPITALS, CREDIT_OF_PICTURE].some((one) => one.test(before));
  return isHeading || TEASER.test(sentenceBefore(places, first[0]))
    ? { ...one, content: [[around.span[0], first[1]], ...others] }
    : one;
}

/** "**Related article All want peace.** Moro has other ideas “It is late,” Voss said": a heading may be of two sentences. */
function sentenceBefore({ segmented: { text, sentences }, sentence }: Places, at: number): string {
  const [own, before] = [sentences[sentence(at)], sentences[sentence(at) - 1]];
  return own && before?.paragraph === own.paragraph ? text.slice(...before.span) : "";
}

/** Ends the last piece, behind the cue, where `end` says. */
export function endingAt(places: Places, one: Proposal, end: (words: string) => number): Proposal {
  const last = one.content.at(-1);
  const cue = one.cue[0];
  if (!last || !cue || last[0] < cue[1]) return one;
  const words = places.segmented.text.slice(...last);
  const at = end(words);
  if (at <= 0 || places.quoted(last[0] + at)) return one;
  return { ...one, content: [...one.content.slice(0, -1), [last[0], last[0] + words.slice(0, at).trimEnd().length]] };
}

/**
 * "**Five million were called** and, according to a survey, most went", "**Empty berths** Venn said they had rung": of two
 * pieces the first is the reporter's where no comma parts it from who speaks.
 */
export function withoutWhatIsJoined(places: Places, one: Proposal): Proposal {
  const { text } = places.segmented;
  const [first, second] = one.content;
  const [said, from] = [one.source[0]?.[0] ?? Number.POSITIVE_INFINITY, one.cue[0]?.[0] ?? 0];
  const says = Math.min(said, from);
  if (
    !first ||
    !second ||
    one.source.length === 0 ||
    first[1] > says ||
    second[0] < says ||
    places.quoted(first[1] - 1)
  )
    return one;
  const between = text.slice(first[1], says);
  const isHeading = said < from && WITHOUT_COMMA.test(between) && !RELATIVE_END.test(text.slice(...first));
  if ((!isHeading && !JOINED_BEFORE.test(between)) || opensFinite(places, second)) return one;
  return holdsFinite(places, second) ? { ...one, content: one.content.slice(1) } : one;
}

/**
 * "Nine were killed, the army said, **and 400 have been killed since the war began**": what the reporter adds of all that has happened
 * since, behind a deed that is told.
 */
export function withoutSum({ segmented: { text }, quoted }: Places, one: Proposal): Proposal {
  const [first, second, ...others] = one.content;
  const says = one.cue[0]?.[0] ?? 0;
  if (!first || !second || others.length > 0 || first[1] > says || second[0] < says || quoted(second[0])) return one;
  const isSum = SUMS_UP.test(text.slice(...second)) && !HAS_DONE.test(text.slice(...first));
  return isSum ? { ...one, content: [first] } : one;
}

/** "According to the bureau, **which counts them,** thefts fell": of the bureau, and not what it says. */
export function behindWhichClause(places: Places, one: Proposal): Proposal {
  const { text } = places.segmented;
  const [first, cue] = [one.content[0], one.cue[0]];
  const which = first ? WHICH_CLAUSE.exec(text.slice(...first))?.[0].length : undefined;
  if (!first || !cue || !which || text.slice(...cue).toLowerCase() !== ACCORDING_TO) return one;
  const rest: Span = [first[0] + which, first[1]];
  return holdsFinite(places, rest) ? { ...one, content: [rest, ...one.content.slice(1)] } : one;
}

/** "“Shall I?” he asks. **“What if?”** he replies.", "told her on **“Face of the Town.”**": another's words, and a name. */
export function withoutOthersMarks({ segmented: { text }, quoted }: Places, one: Proposal): Proposal {
  if (one.content.length < 2) return one;
  const isAnswer = ([from, to]: Span, i: number): boolean =>
    i > 0 && quoted(from + 1) && isAnsweredBehind(text, to) && !isOwnCue(one, to);
  const answer = one.content.findIndex(isAnswer);
  const own = isSaidBefore(text, one) ? one.content.slice(1) : one.content;
  const content = (answer < 0 ? own : one.content.slice(0, answer)).filter(([from, to], i) => {
    if (i === 0 || !quoted(from + 1)) return true;
    const isTitle = ON_BROADCAST.test(text.slice(Math.max(0, from - NEAR_TITLE), from));
    return !(isTitle && TITLE_ALONE.test(text.slice(from, to)));
  });
  return { ...one, content };
}

/** "**“It is safe.” Breck said.** “It never was,” Voss said": is the first quotation that of somebody named right behind it? */
function isSaidBefore(text: string, { source, cue, content: [first, second] }: Proposal): boolean {
  if (!first || !second || !/["”]$/.test(text.slice(...first))) return false;
  const between = text.slice(first[1], second[0]);
  return SAID_BY_ANOTHER.test(between) && ![...source, ...cue].some(([from]) => from >= first[1] && from < second[0]);
}

/* So many characters before a quotation are looked at. */
const NEAR_TITLE = 24;

/** Does the reading's own cue stand there? */
const isOwnCue = ({ cue }: Proposal, at: number): boolean =>
  cue.some(([from]) => from >= at && from < at + LONGEST_ANSWER);

/** "**“It was loud,”** Venn said Some stayed": the quotation before, where a sentence begins behind without a stop. */
export function byQuotationBefore({ segmented: { text }, quotation }: Places, one: Proposal): Proposal {
  const [source, cue, first] = [one.source[0], one.cue[0], one.content[0]];
  if (!source || !cue || !first || one.content.length > 1 || source[1] > cue[0] || first[0] !== cue[1] + 1) return one;
  const around = quotation(source[0] - 2);
  if (around?.marks !== "double" || around.within !== null || around.span[1] !== source[0] - 1) return one;
  const ends = /,["”]$/.test(text.slice(...around.span));
  return ends && NEXT_AT_ONCE.test(text.slice(...first)) ? { ...one, content: [around.span] } : one;
}
