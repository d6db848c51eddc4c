import type { Span } from "@according/record";
import { ASIDE } from "../../../en/asides.ts";
import { ASKED_BEFORE, CALLED_BEFORE, DATELINE, DAYS_OWN, GOES_ON_ING } from "../../../en/mending.ts";
import type { Segmented } from "../../../layers.ts";
import type { Proposal } from "../../proposal.ts";

/*
 * Bounds that its fields set wrongly for want of examples: words of somebody else or of no speech in a content, a dateline
 * before it, a day's deed in the cue.
 */

/** What is read, with its bounds mended. */
export const mended = (segmented: Segmented, one: Proposal): Proposal =>
  [withoutOthersWords, withoutDateline, withDaysDeed, withClauseBefore, withoutAside].reduce(
    (read, mend) => mend(segmented, read),
    one,
  );

/* So many characters before a piece are looked at. */
const BEFORE = 40;

/* "**as** “Bigman”" */
const SMALL_WORDS = /^[\p{Ll}\s]+/u;

/** When he was asked, “will you stay?” Voss replied: “No.” And: “We heard shots,” said a man known as “Bigman.” */
function withoutOthersWords({ text }: Segmented, one: Proposal): Proposal {
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
function withoutDateline({ text, paragraphs }: Segmented, one: Proposal): Proposal {
  const [first] = one.content;
  const opening = paragraphs[one.paragraph]?.span[0] ?? -1;
  const dateline = first && first[0] === opening ? DATELINE.exec(text.slice(...first))?.[0].length : undefined;
  if (!first || !dateline || first[0] + dateline >= first[1]) return one;
  return { ...one, content: [[first[0] + dateline, first[1]], ...one.content.slice(1)] };
}

/** "called **Monday's drills** a warning": the day's deed is what is spoken of. */
function withDaysDeed({ text }: Segmented, one: Proposal): Proposal {
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
function withClauseBefore({ text, sentences }: Segmented, one: Proposal): Proposal {
  const [source] = one.source;
  const [cue] = one.cue;
  const [piece, ...others] = one.content.toReversed();
  if (!source || !cue || !piece || cue[0] < source[1] || piece[0] < cue[1]) return one;
  if (others.length > 0 && GOES_ON_ING.test(text.slice(cue[1], piece[1])))
    return { ...one, content: one.content.slice(0, -1) };
  if (others.length > 0 || !GOES_ON_ING.test(text.slice(cue[1], piece[1])) || !/,\s*$/.test(text.slice(0, source[0])))
    return one;
  const opening = sentences.find(({ span }) => span[0] <= source[0] && source[0] < span[1])?.span[0] ?? source[0];
  const before: Span = [opening, text.slice(0, source[0]).trimEnd().length - 1];
  if (text.slice(...before).split(/\s+/).length < CLAUSE) return one;
  return { ...one, content: [before] };
}

/** "of backing the attack, **which Orlay denies**": the denial is Orlay's. */
function withoutAside({ text }: Segmented, one: Proposal): Proposal {
  const content = one.content.flatMap(([from, to]): Span[] => {
    const aside = ASIDE.exec(text.slice(from, to));
    if (!aside) return [[from, to]];
    return aside.index > 0 ? [[from, from + aside.index]] : [];
  });
  return content.length > 0 ? { ...one, content } : one;
}
