import type { Span } from "@according/record";
import {
  CLEARLY_HIS,
  HITS_BACK,
  LETTER_TO,
  OPENS_WITH_OBJECT,
  PUTS_IT_OUT,
  SAYS_OF_HER,
  SENT_TO,
  SOME_WHO,
  TITLED,
} from "../../../en/participles.ts";
import { SEVERAL_PEOPLE } from "../../../en/references.ts";
import { canSpeak } from "../../../grammar/can-speak.ts";
import { type Grammar, grammarsOf, lower, spanOf } from "../../../grammar/grammar.ts";
import { mainSubject } from "../../../grammar/main-subject.ts";
import { phraseEnd } from "../../../grammar/noun-phrases.ts";
import { isSomebody } from "../../../grammar/people.ts";
import type { Range } from "../../../layers.ts";
import type { Places } from "../../../text/places.ts";
import type { Proposal } from "../../proposal.ts";
import { hangsBehind } from "./its-subject.ts";
import type { Mend } from "./mend.ts";

/* Who says what a participle tells, or stands before a verb, where somebody or something nearer is taken for them. */

/**
 * "**The union** sent a letter to Dara Voss urging her to act": whoever has written, and not who is written to; open where it is not told
 * who has: "Moro read the letter to Dara Voss urging her".
 */
function byWhoWrites(places: Places, one: Proposal): Proposal {
  const [source, cue] = [one.source.at(-1), one.cue[0]];
  const about = source && cue ? aboutCue(places, cue) : null;
  if (!about || !source || !cue || cue[0] - source[1] > 2 || source[1] > cue[0]) return one;
  const { grammar, opening, text } = about;
  const [first, told] = [text.slice(opening, source[0]), text.slice(...(one.content[0] ?? [0, 0]))];
  if (!/ing$/.test(text.slice(...cue))) return one;
  if (SENT_TO.test(first)) return bySubject(grammar, { ...one, source: one.source.slice(0, -1) }, source);
  return LETTER_TO.test(first) && OPENS_WITH_OBJECT.test(told) ? { ...one, source: [] } : one;
}

/** "**The service**, in a release titled: Alert on Fires, said": whoever puts it out, and not its title; open where that is not told. */
function byWhoseTitle(places: Places, one: Proposal): Proposal {
  const [source, cue] = [one.source.at(-1), one.cue[0]];
  const about = source && cue ? aboutCue(places, cue) : null;
  if (!about || !source || !cue || source[1] > cue[0]) return one;
  const { opening, text } = about;
  const words = text.slice(opening, source[0]);
  if (!TITLED.test(words)) return one;
  const who = PUTS_IT_OUT.exec(words)?.[1];
  return { ...one, source: who ? [[opening, opening + who.length]] : [] };
}

/** "He left, with **some** calling her out, saying she lied": those who call, and not who left. */
function bySomeWho(places: Places, one: Proposal): Proposal {
  const [source, cue] = [one.source[0], one.cue[0]];
  const about = source && cue ? aboutCue(places, cue) : null;
  if (!about || !source || !cue || source[1] > cue[0]) return one;
  const { opening, text } = about;
  const from = Math.max(opening, source[1]);
  const found = SOME_WHO.exec(text.slice(from, cue[0]));
  const who = found?.groups?.who;
  if (!found || !who || text.slice(...cue) !== "saying") return one;
  if (!SAYS_OF_HER.test(text.slice(...(one.content[0] ?? [0, 0])))) return one;
  const at = from + found.index + found[0].indexOf(who);
  return { ...one, source: [[at, at + who.length]] };
}

/** "**Voss** pushed back when Moro praised it, noting the cost": whoever answers goes on. */
function byWhoHitsBack(places: Places, one: Proposal): Proposal {
  const [source, cue] = [one.source[0], one.cue[0]];
  const about = source && cue ? aboutCue(places, cue) : null;
  const at = cue && places.tokens(cue)?.[0];
  if (!about || !source || !cue || at === undefined || source[1] > cue[0]) return one;
  const { grammar, text } = about;
  const subject = mainSubject(grammar);
  const end = grammar.tokens[(subject?.[1] ?? 0) - 1]?.end;
  if (!subject || end === undefined || source[0] < end || !hangsBehind(grammar, at)) return one;
  if (!CLEARLY_HIS.has(lower(grammar, at)) || !HITS_BACK.test(text.slice(end, source[0]))) return one;
  return bySubject(grammar, one, source);
}

/** The clause of a cue and where its sentence begins. */
function aboutCue(
  { segmented, sentence }: Places,
  cue: Span,
): { readonly grammar: Grammar; readonly opening: number; readonly text: string } | null {
  const grammar = grammarsOf(segmented)[sentence(cue[0])];
  return grammar ? { grammar, opening: grammar.sentence.span[0], text: segmented.text } : null;
}

/** A reading with the subject of the main clause as who says it, if that stands before who was taken for them; open where it cannot speak. */
function bySubject(grammar: Grammar, one: Proposal, taken: Span): Proposal {
  const subject = mainSubject(grammar) ?? severalOpening(grammar);
  const words = subject && spanOf(grammar, subject);
  if (!words || words[0] >= taken[0]) return one;
  const tokens = grammar.tokens.slice(...subject);
  return { ...one, source: canSpeak(tokens) || tokens.some(({ lower: word }) => isSomebody(word)) ? [words] : [] };
}

/** "**Five senators** – Ivo Rell, Dara Voss – have": several people with whom a sentence opens. */
function severalOpening(grammar: Grammar): Range | null {
  const [first] = grammar.sentence.tokens;
  const end = phraseEnd(grammar, first);
  const head = end > first ? lower(grammar, end - 1) : "";
  return SEVERAL_PEOPLE.test(head) && isSomebody(head.replace(/s$/, "")) ? [first, end] : null;
}

/** In the order in which they are tried. */
export const WHOSE_PARTICIPLE: readonly Mend[] = [
  {
    name: "whoever writes, not who is written to",
    shows: [
      [
        "The union sent a letter to Dara Voss urging her to act.",
        "Dara Voss | urging | her to act",
        "The union | urging | her to act",
      ],
      ["The union met Dara Voss, urging her to act.", "The union | urging | her to act"],
    ],
    mend: byWhoWrites,
  },
  {
    name: "whoever puts it out, not its title",
    shows: [
      [
        "The Harbour Union in a release, titled: Alert on Fires, in Orlay, said that it was late.",
        "Alert on Fires | said | that it was late",
        "The Harbour Union | said | that it was late",
      ],
      ["The Harbour Union said in a release that it was late.", "The Harbour Union | said | that it was late"],
    ],
    mend: byWhoseTitle,
  },
  {
    name: "some who call out",
    shows: [
      [
        "He said few agreed, with some calling her out, saying she lied.",
        "He | saying | she lied",
        "some | saying | she lied",
      ],
      ["He called her out, saying she lied.", "He | saying | she lied"],
    ],
    mend: bySomeWho,
  },
  {
    name: "whoever hits back goes on",
    shows: [
      [
        "Later, Voss pushed back when Moro praised the plan, noting its cost.",
        "Moro | noting | its cost",
        "Voss | noting | its cost",
      ],
      ["Later, Voss left when Moro praised the plan, noting its cost.", "Moro | noting | its cost"],
    ],
    mend: byWhoHitsBack,
  },
];
