import type { Span } from "@according/record";
import {
  ADVERB_BEHIND,
  BARE_CALLED,
  CALLING_HIMSELF,
  DESCRIBED_BY_LIST,
  HONORIFIC_END,
  NAME_OPENS,
  NOBODY_BESIDE,
  TITLE_BETWEEN,
  WHO_CLAUSE,
  WHO_THEY_SAY,
} from "../../../en/mending.ts";
import { GROUPS, PEOPLE_NOUNS } from "../../../en/people.ts";
import { firstFinite } from "../../../grammar/finite-in.ts";
import { endsAsPast } from "../../../grammar/past-forms.ts";
import type { Places } from "../../../text/places.ts";
import type { Proposal } from "../../proposal.ts";
import type { Mend } from "./mend.ts";

/* Whom trained engines take with a word too many, or with half of their name or description. */

/** "Morn, **who prosecutors** say took it": those who say it, and not of whom they do. */
function withoutWhomItIsOf({ segmented: { text } }: Places, one: Proposal): Proposal {
  const [source, ...others] = one.source;
  const whom = source && others.length === 0 ? WHO_THEY_SAY.exec(text.slice(...source))?.[0].length : undefined;
  return source && whom ? { ...one, source: [[source[0] + whom, source[1]]] } : one;
}

/** "Voss … **that** said": no small word is anybody beside somebody else. */
function withoutSmallWords({ segmented: { text } }: Places, one: Proposal): Proposal {
  const source = one.source.filter((span) => !NOBODY_BESIDE.test(text.slice(...span)));
  return source.length > 0 && source.length < one.source.length ? { ...one, source } : one;
}

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

/** "the clerk **further** claimed" */
function withoutAdverb({ segmented: { text } }: Places, one: Proposal): Proposal {
  const source = one.source.map(
    ([from, to]): Span => [from, to - (ADVERB_BEHIND.exec(text.slice(from, to))?.[0].length ?? 0)],
  );
  return { ...one, source };
}

/** "**Vale**, also a collector of coins, maps and pens says": who is described by a list, not the last of it. */
function withWhoIsDescribed({ segmented: { text, sentences }, sentence }: Places, one: Proposal): Proposal {
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

/**
 * "**A man** claiming to be **the mayor's driver** said", "**Ilan Hyde, author of** Brine: **The Salt**", "**Tarry, who left** over issues such
 * as **the vouchers**, told": one, as he is described.
 */
function withWholeDescription({ segmented: { text } }: Places, one: Proposal): Proposal {
  const [first, second, ...others] = one.source;
  const cue = one.cue[0]?.[0] ?? 0;
  if (!first || !second || others.length > 0 || second[0] < first[1] || second[1] > cue) return one;
  const between = text.slice(first[1], second[0]);
  const isRest = WHO_CLAUSE.test(text.slice(...first)) && !/[.!?;“”"]/u.test(between);
  if (!isRest && !CALLING_HIMSELF.test(between) && !TITLE_BETWEEN.test(between)) return one;
  return { ...one, source: [[first[0], second[1]]] };
}

/** "**Brand** began the talks insisting": who is named, and not what he did before he says something. */
function withoutDeed(places: Places, one: Proposal): Proposal {
  const { text } = places.segmented;
  const [source, cue] = [one.source[0], one.cue[0]];
  if (!source || !cue || one.source.length > 1 || source[1] > cue[0]) return one;
  const verb = firstFinite(places, source);
  const [deed = ""] = verb === null ? [] : (/^\p{Ll}+/u.exec(text.slice(verb, source[1])) ?? []);
  const called = text.slice(source[0], verb ?? source[0]);
  if (verb === null || !endsAsPast(deed) || !BARE_CALLED.test(called) || areSeveral(called.trim().toLowerCase()))
    return one;
  return { ...one, source: [[source[0], verb - 1]] };
}

/** "**People** briefed on it said" */
const areSeveral = (lower: string): boolean => GROUPS.has(lower) || PEOPLE_NOUNS.has(lower);

/* So many characters of a list are looked at. */
const LIST = 200;

/** In the order in which they are tried. */
export const WHO_EXACTLY: readonly Mend[] = [
  {
    name: "without a small word beside somebody",
    shows: [
      [
        "Dara Voss sent word that said the dam was safe.",
        "Dara Voss … that | said | the dam was safe",
        "Dara Voss | said | the dam was safe",
      ],
      ["Dara Voss and Tom Hale said the dam was safe.", "Dara Voss … Tom Hale | said | the dam was safe"],
    ],
    mend: withoutSmallWords,
  },
  {
    name: "without whom it is said of",
    shows: [
      [
        "Ivo Morn, who prosecutors say took the money, left.",
        "who prosecutors | say | took the money",
        "prosecutors | say | took the money",
      ],
      ["Ivo Morn, who says he took no money, left.", "who | says | he took no money"],
    ],
    mend: withoutWhomItIsOf,
  },
  {
    name: "without an adverb behind who says it",
    shows: [
      [
        "The clerk further claimed that it was late.",
        "The clerk further | claimed | that it was late",
        "The clerk | claimed | that it was late",
      ],
      ["The clerk claimed that it was late.", "The clerk | claimed | that it was late"],
    ],
    mend: withoutAdverb,
  },
  {
    name: "with a name that a modal is",
    shows: [
      ["Mrs May praised the crews.", "Mrs | May praised | the crews", "Mrs May | praised | the crews"],
      ["The mayor may praise the crews.", "The mayor | may praise | the crews"],
    ],
    mend: withNameInCue,
  },
  {
    name: "without what he did before",
    shows: [
      [
        "Ivo Brand began the talks insisting that it was late.",
        "Ivo Brand began the talks | insisting | that it was late",
        "Ivo Brand | insisting | that it was late",
      ],
      ["People briefed on the talks say it is late.", "People briefed on the talks | say | it is late"],
      [
        "Data from Norvia Steel released on Monday showed that it was late.",
        "Data from Norvia Steel released on Monday | showed | that it was late",
      ],
    ],
    mend: withoutDeed,
  },
  {
    name: "one, as described",
    shows: [
      [
        "A man claiming to be the mayor's driver said it was late.",
        "A man … the mayor's driver | said | it was late",
        "A man claiming to be the mayor's driver | said | it was late",
      ],
      ["A man and the mayor's driver said it was late.", "A man … the mayor's driver | said | it was late"],
    ],
    mend: withWholeDescription,
  },
  {
    name: "whoever a list describes",
    shows: [
      [
        "Orde Vale, also a collector of coins, maps and pens says it is late.",
        "pens | says | it is late",
        "Orde Vale, also a collector of coins, maps and pens | says | it is late",
      ],
      ["Coins, maps and pens, dealers say, are dear.", "dealers | say | are dear"],
    ],
    mend: withWhoIsDescribed,
  },
];
