import type { Span } from "@according/record";
import { CLOSING_ASIDE, OPENING_ASIDE } from "../../../en/asides.ts";
import { CLAIMED_DEED } from "../../../en/attribution-tails.ts";
import {
  ASKED_BEFORE,
  BEFORE_MAIN_VERB,
  CALLED_BEFORE,
  DAYS_OWN,
  GOES_ON_ING,
  OPENS_HALF,
  RELATIVE_ALONE,
  TELLS_WHERE,
} from "../../../en/mending.ts";
import type { Places } from "../../../text/places.ts";
import type { Proposal } from "../../proposal.ts";
import { type Mend, withContent } from "./mend.ts";

/* Where trained engines end what is said: words of somebody else or of no speech in it, half a clause without the other. */

/** "The attack, **which** officials say **killed 1,200 people**, began at dawn": the clause ends at the comma. */
function withinRelative({ segmented: { text }, quoted }: Places, one: Proposal): Proposal {
  const [which, rest, ...others] = one.content;
  if (!which || !rest || others.length > 0 || !RELATIVE_ALONE.test(text.slice(...which))) return one;
  if (!/,\s*$/.test(text.slice(Math.max(0, which[0] - 3), which[0]))) return one;
  const comma = BEFORE_MAIN_VERB.exec(text.slice(...rest))?.index ?? 0;
  return comma > 0 && !quoted(rest[0] + comma) ? { ...one, content: [which, [rest[0], rest[0] + comma]] } : one;
}

/** "**While the killing matters**, Levin said, **both sides still want a deal**": half a clause goes on behind who says it. */
function withItsSecondHalf({ segmented: { text, sentences }, sentence, quoted }: Places, one: Proposal): Proposal {
  const [first, ...others] = one.content;
  const last = Math.max(one.cue.at(-1)?.[1] ?? 0, one.source.at(-1)?.[1] ?? 0);
  if (!first || others.length > 0 || first[1] > last || quoted(first[0] + 1) || !OPENS_HALF.test(text.slice(...first)))
    return one;
  if (!/^,\s*$/.test(text.slice(first[1], one.source[0]?.[0] ?? first[1])) && !/,["”]?$/.test(text.slice(...first)))
    return one;
  const { span: [from, end] = [0, 0] } = sentences[sentence(last)] ?? {};
  const rest = /^(,\s*)(.*?)[.!?]?$/s.exec(text.slice(last, end));
  if (from > first[0] || !rest?.[2] || rest[2].split(/\s+/).length < CLAUSE) return one;
  if (TELLS_WHERE.test(rest[2]) || /^\p{Ll}+ing(?!\p{L})/u.test(rest[2])) return one;
  const start = last + (rest[1] as string).length;
  return { ...one, content: [first, [start, start + rest[2].length]] };
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

/** "claimed responsibility **for the raid**" */
function withWholeDeed({ segmented: { text } }: Places, one: Proposal): Proposal {
  const last = one.content.at(-1);
  if (!last || text.slice(...last) !== "responsibility") return one;
  const deed = CLAIMED_DEED.exec(text.slice(last[0], last[0] + LONGEST_DEED))?.[0].trimEnd().length;
  return deed ? { ...one, content: [...one.content.slice(0, -1), [last[0], last[0] + deed]] } : one;
}

const LONGEST_DEED = 120;

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
  return content.length > 0 ? withContent(one, content) : one;
}

function pieceWithoutAside({ segmented: { text }, quoted }: Places, piece: Span): readonly Span[] {
  const [from, to] = piece;
  const words = text.slice(from, to);
  const opening = OPENING_ASIDE.exec(words)?.[0].length ?? 0;
  if (opening > 0) return [[from + opening, to]];
  const aside = CLOSING_ASIDE.exec(words);
  if (!aside || quoted(from + aside.index)) return [piece];
  return aside.index > 0 ? [[from, from + aside.index]] : [];
}

/** In the order in which they are tried. */
export const BOUNDS: readonly Mend[] = [
  {
    name: "up to the main verb behind which",
    shows: [
      [
        "The attack, which officials say killed 1,200 people, began at dawn.",
        "officials | say | which … killed 1,200 people, began at dawn",
        "officials | say | which … killed 1,200 people",
      ],
      ["The attack, which officials say killed 1,200 people", "officials | say | which … killed 1,200 people"],
    ],
    mend: withinRelative,
  },
  {
    name: "with the half behind who says it",
    shows: [
      [
        "While the killing matters, Mara Levin said, both sides still want a deal.",
        "Mara Levin | said | While the killing matters",
        "Mara Levin | said | While the killing matters … both sides still want a deal",
      ],
      ["The killing matters, Mara Levin said, while others left the hall.", "Mara Levin | said | The killing matters"],
    ],
    mend: withItsSecondHalf,
  },
  {
    name: "without what others call it",
    shows: [
      [
        "“We heard two shots and lay down,” said a ferryman known as “Bigfoot.”",
        "a ferryman known | said | “We heard two shots and lay down,” … as “Bigfoot.”",
        "a ferryman known | said | “We heard two shots and lay down,”",
      ],
      ["“We heard shots,” said a ferryman. “We lay down.”", "a ferryman | said | “We heard shots,” … “We lay down.”"],
    ],
    mend: withoutOthersWords,
  },
  {
    name: "with the day's deed",
    shows: [
      [
        "Veldra called Monday's drills a “stern warning”.",
        "Veldra | called Monday's drills | a “stern warning”",
        "Veldra | called | Monday's drills a “stern warning”",
      ],
      ["Veldra called on Monday for “calm”.", "Veldra | called on Monday for | “calm”"],
    ],
    mend: withDaysDeed,
  },
  {
    name: "responsibility for what",
    shows: [
      [
        "The Red Column has claimed responsibility for the raid, which it says is a reply.",
        "The Red Column | has claimed | responsibility",
        "The Red Column | has claimed | responsibility for the raid",
      ],
      ["The mayor took responsibility.", "The mayor | took | responsibility"],
    ],
    mend: withWholeDeed,
  },
  {
    name: "without the reporter's tail",
    shows: [
      [
        "“We are ready,” Dara Voss said at the site, where 200 were at work.",
        "Dara Voss | said | “We are ready,” … where 200 were at work",
        "Dara Voss | said | “We are ready,”",
      ],
      [
        "“We are ready,” Dara Voss said, “where we were not.”",
        "Dara Voss | said | “We are ready,” … “where we were not.”",
      ],
    ],
    mend: withoutReportersTail,
  },
  {
    name: "the clause before, not how it goes on",
    shows: [
      [
        "The north wall gave way under the crowd, Mayor Dina Corso said Sunday, marking the third collapse of the season.",
        "Mayor Dina Corso | said Sunday | The north wall gave way under the crowd … , marking the third collapse of the season",
        "Mayor Dina Corso | said Sunday | The north wall gave way under the crowd",
      ],
      ["Mayor Dina Corso said marking the wall would help.", "Mayor Dina Corso | said | marking the wall would help"],
    ],
    mend: withClauseBefore,
  },
  {
    name: "without an aside",
    shows: [
      [
        "Dara Voss said the deal was close, without naming a day.",
        "Dara Voss | said | the deal was close, without naming a day",
        "Dara Voss | said | the deal was close",
      ],
      [
        "Dara Voss said the deal was “close to done,” without giving details.",
        "Dara Voss | said | the deal was “close to done,” without giving details",
        "Dara Voss | said | the deal was “close to done,”",
      ],
      ["Dara Voss said the deal was close without a day.", "Dara Voss | said | the deal was close without a day"],
    ],
    mend: withoutAside,
  },
];
