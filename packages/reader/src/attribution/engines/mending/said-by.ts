import type { Span } from "@according/record";
import {
  AUXILIARY_OPENS,
  BY_ME_OR_US,
  DESCRIBED_BEHIND,
  HEARD_SAYING,
  NAME_ENDS_SENTENCE,
  NAMED_BEHIND,
  PASSIVE_BY,
  SAID_ALONE,
  WHOM_I_MET,
} from "../../../en/mending.ts";
import { SAID } from "../../../en/predicates/saying.ts";
import { canSpeak } from "../../../grammar/can-speak.ts";
import { holdsFinite } from "../../../grammar/finite-in.ts";
import type { Token } from "../../../layers.ts";
import { matchesOf } from "../../../text/matches.ts";
import type { Places } from "../../../text/places.ts";
import type { Proposal } from "../../proposal.ts";
import type { Mend } from "./mend.ts";

/* Whom trained engines take for who says it: who is spoken of, or stands on the wrong side of the verb. */

/** "Voss heard **a warden shout**: “Leave!”": whoever is heard says it. */
function byWhomIsHeard({ segmented: { text } }: Places, one: Proposal): Proposal {
  const [cue, ...others] = one.cue;
  const groups = cue && others.length === 0 ? HEARD_SAYING.exec(text.slice(...cue))?.groups : undefined;
  if (!cue || !groups) return one;
  const { heard = "", who = "", cue: verb = "" } = groups;
  const from = cue[0] + heard.length;
  return { ...one, source: [[from, from + who.length]], cue: [[cue[1] - verb.length, cue[1]]] };
}

/**
 * "**Engineer Tom Vey**, said councillor Lund, was late": who stands before is spoken of. "Ilan Moro, the warden, said **much
 * of it** had leaked": what stands behind is.
 */
function bySpeakerBehind({ segmented: { text } }: Places, one: Proposal): Proposal {
  const [[spokenOf, speaker, ...others], cue, first] = [one.source, one.cue[0], one.content[0]];
  if (!spokenOf || !speaker || !cue || !first || others.length > 0) return one;
  const inverted = spokenOf[1] <= cue[0] && speaker[0] - cue[1] <= 1 && speaker[0] >= cue[1] && first[0] >= speaker[1];
  if (!inverted) return one;
  if (/^,/.test(text.slice(speaker[1])))
    return { ...one, source: [speaker], content: [withoutComma(text, spokenOf), ...one.content] };
  return { ...one, source: [spokenOf], content: [[speaker[0], first[1]], ...one.content.slice(1)] };
}

/** "Vice wanted to stay independent, said **Mr Smith**. “It is late.”": whoever is named behind the verb at the end of the sentence, and not its subject. */
function byNameAtEnd({ segmented: { text, sentences }, sentence, quoted }: Places, one: Proposal): Proposal {
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
function turnedRound(places: Places, one: Proposal): Proposal {
  const { text, sentences } = places.segmented;
  const { sentence, quoted } = places;
  const [[source, cue, content], opening] = [
    [one.source[0], one.cue[0], one.content[0]],
    sentences[sentence(one.source[0]?.[0] ?? 0)]?.span[0],
  ];
  if (!source || !cue || !content || one.source.length + one.cue.length + one.content.length > 3) return one;
  const isBetween = source[0] === opening && source[1] <= cue[0] && content[0] === cue[1] + 1;
  if (!isBetween || quoted(content[0]) || !/,\s*$/.test(text.slice(source[0], cue[0]))) return one;
  const clause = /^(.*?),?$/s.exec(text.slice(source[0], cue[0]).trimEnd())?.[1] ?? "";
  if (clause.split(/\s+/).length <= CLAUSE) return one;
  const behind = text.slice(...content);
  const namesOne =
    NAMED_BEHIND.test(behind) ||
    (DESCRIBED_BEHIND.test(behind) && !holdsFinite(places, content) && canSpeak(tokensAt(places, content)));
  if (!SAID.has(text.slice(...cue).toLowerCase()) || !namesOne) return one;
  if (!holdsFinite(places, [source[0], source[0] + clause.length])) return one;
  const who = NAMED_BEHIND.exec(behind)?.[0].length ?? behind.length;
  const named: Span = isWhole(behind, who) ? content : [content[0], content[0] + who];
  return { ...one, source: [named], content: [[source[0], source[0] + clause.length]] };
}

const tokensAt = (places: Places, span: Span): readonly Token[] =>
  places.segmented.tokens.slice(...(places.tokens(span) ?? [0, 0]));

/** "The plan **has been criticised by** war veterans": of what it is said stands before, and who says it behind. */
function byWhomItIsDone(places: Places, one: Proposal): Proposal {
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

/** "**A team of divers**, led by Voss, has found **traces of oil**": behind an auxiliary stands what is said, not who says it. */
function withoutInversion({ segmented: { text }, quoted }: Places, one: Proposal): Proposal {
  const [source, cue, content] = [one.source[0], one.cue[0], one.content[0]];
  if (!source || !cue || !content || one.source.length + one.cue.length + one.content.length > 3) return one;
  if (source[0] < cue[1] || content[1] > cue[0] || quoted(content[0]) || quoted(source[0])) return one;
  if (!AUXILIARY_OPENS.test(text.slice(...cue)) || !/^[,\s]*$/.test(text.slice(content[1], cue[0]))) return one;
  return { ...one, source: [content], content: [source] };
}

/** "**The nurse I spoke to** says": whoever it is, and not who met her. */
function withWhomIMet({ segmented: { text } }: Places, one: Proposal): Proposal {
  const [source, cue] = [one.source.at(-1), one.cue.at(-1)];
  if (!source || !cue || one.content.some(([from]) => from < cue[1])) return one;
  const opening = Math.max(0, source[0] - LONGEST_NAME);
  const words = text.slice(opening, cue[1] + 1);
  const met = BY_ME_OR_US.test(words) ? matchesOf(WHOM_I_MET, words).at(-1) : undefined;
  const groups = met?.indices?.groups;
  if (!groups?.who || !groups.cue || opening + groups.cue[1] !== cue[1] || opening + groups.who[0] > source[0])
    return one;
  const at = ([from, to]: Span): Span => [opening + from, opening + to];
  return { ...one, source: [at(groups.who)], cue: [at(groups.cue)] };
}

/* A clause before who says it has no fewer words than these. */
const CLAUSE = 4;

/** In the order in which they are tried. */
export const SAID_BY: readonly Mend[] = [
  {
    name: "behind an auxiliary no inversion",
    shows: [
      [
        "His proposal has drawn harsh criticism from fellow candidates.",
        "fellow candidates | has drawn harsh criticism | His proposal",
        "His proposal | has drawn harsh criticism | fellow candidates",
      ],
      ["“It is late,” has said Dara Voss.", "Dara Voss | has said | “It is late,”"],
    ],
    mend: withoutInversion,
  },
  {
    name: "whoever was met says it",
    shows: [
      [
        "The nurse I spoke to says six bodies were brought in.",
        "I | spoke to says | six bodies were brought in",
        "The nurse I spoke to | says | six bodies were brought in",
      ],
      ["I said six bodies were brought in.", "I | said | six bodies were brought in"],
    ],
    mend: withWhomIMet,
  },
  {
    name: "whoever is heard says it",
    shows: [
      [
        "Dara Voss heard a warden shout: “Leave!”",
        "Dara Voss | heard a warden shout | “Leave!”",
        "a warden | shout | “Leave!”",
      ],
      ["Dara Voss heard of it and shouted: “Leave!”", "Dara Voss | shouted | “Leave!”"],
    ],
    mend: byWhomIsHeard,
  },
  {
    name: "said, and by whom behind",
    shows: [
      [
        "Engineer Tom Vey, said councillor Lund, was late.",
        "Engineer Tom Vey … councillor Lund | said | was late",
        "councillor Lund | said | Engineer Tom Vey … was late",
      ],
      ["Tom Vey and Ina Lund said the crew was late.", "Tom Vey … Ina Lund | said | the crew was late"],
    ],
    mend: bySpeakerBehind,
  },
  {
    name: "whoever is named at the end",
    shows: [
      [
        "Vell Media, which sold a stake, wanted to stay alone, said Mr Brandt. “We would be late.”",
        "Vell Media | said | “We would be late.”",
        "Mr Brandt | said | Vell Media, which sold a stake, wanted to stay alone … “We would be late.”",
      ],
      ["Vell Media said Mr Brandt was late. “We would wait.”", "Vell Media | said | Mr Brandt was late"],
    ],
    mend: byNameAtEnd,
  },
  {
    name: "turned round by whom is named behind",
    shows: [
      [
        "Orde Vale is seen as a hard-liner, said Matt Levin, a fellow at the institute.",
        "Orde Vale | said | Matt Levin, a fellow at the institute",
        "Matt Levin, a fellow at the institute | said | Orde Vale is seen as a hard-liner",
      ],
      [
        "The Green Column, which holds the upper valley, said the truce was over.",
        "The Green Column | said | the truce was over",
      ],
      [
        "The Green Column, which holds the upper valley, declared a truce for the sheep fair.",
        "The Green Column | declared | a truce for the sheep fair",
      ],
    ],
    mend: turnedRound,
  },
  {
    name: "by whom it is done",
    shows: [
      [
        "Lund's plan has been strongly criticised by war veterans.",
        "Lund's plan | has been strongly criticised by | war veterans",
        "war veterans | has been strongly criticised by | Lund's plan",
      ],
      [
        "Ina Lund has been told by the mayor that it was late.",
        "Ina Lund | has been told by | the mayor that it was late",
      ],
    ],
    mend: byWhomItIsDone,
  },
];
