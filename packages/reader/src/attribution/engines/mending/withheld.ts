import { HEARS, IS_HEARD } from "../../../en/hearings.ts";
import { SPEECH_WORDS } from "../../../en/predicates/saying.ts";
import {
  ACCUSED_OF,
  DENIED_SAYING,
  ENDS_IN_NEITHER,
  IS_ASKED,
  MEANWHILE,
  NOR_BEFORE,
  OF_WHAT_ACCUSED,
  VERB_AND_CLAUSE,
  WHOSE_SAYING,
  WITHHOLDS,
} from "../../../en/verbs-withheld.ts";
import type { Places } from "../../../text/places.ts";
import type { Proposal } from "../../proposal.ts";
import type { Mend } from "./mend.ts";

/* Where trained engines leave out of a cue what turns it round, or take in what happened meanwhile. */

/* So far before a cue a small word may stand. */
const BEFORE = 8;

/** "refused **to confirm** that", "apologised for **saying** that": the verb is of the cue, and nobody says what it withholds. */
function withVerbWithheld({ segmented: { text } }: Places, one: Proposal): Proposal {
  const verb = VERB_AND_CLAUSE.exec(text.slice(...(one.content[0] ?? [0, 0])));
  const { told, gerund = told } = verb?.groups ?? {};
  if (!verb || !gerund || !SPEECH_WORDS.has(gerund) || one.act === "decline-to-comment") return one;
  if (!WITHHOLDS.test(wordsAhead(text, one))) return one;
  return withLongerCue(text, one, verb[0].length);
}

/** "Tom Vey accused **of** hiding it": whoever is accused of something says nothing. */
function withOfWhat({ segmented: { text } }: Places, one: Proposal): Proposal {
  const of = OF_WHAT_ACCUSED.exec(text.slice(...(one.content[0] ?? [0, 0])));
  return of && ACCUSED_OF.test(wordsAhead(text, one)) ? withLongerCue(text, one, of[0].trimEnd().length) : one;
}

/** "neither claimed the raid **nor** said that" */
function withNor({ segmented: { text } }: Places, one: Proposal): Proposal {
  const [cue, ...others] = one.cue;
  if (one.source.some((span) => ENDS_IN_NEITHER.test(text.slice(...span)))) return one;
  const before = cue && NOR_BEFORE.test(text.slice(Math.max(0, cue[0] - BEFORE), cue[0]));
  return cue && before ? { ...one, cue: [[cue[0] - "nor ".length, cue[1]], ...others] } : one;
}

/** "rejected **criticism from the union that it was late**": what somebody else has said is all of it denied. */
function withWhatIsDenied({ segmented: { text } }: Places, one: Proposal): Proposal {
  const [cue, content] = [one.cue[0], one.content[0]];
  if (!cue || !content || one.cue.length + one.content.length > 2 || content[0] < cue[1]) return one;
  const verb = DENIED_SAYING.exec(text.slice(...cue))?.groups?.verb;
  if (!verb || !WHOSE_SAYING.test(text.slice(cue[1], content[0]))) return one;
  const end = cue[0] + verb.length;
  return { ...one, cue: [[cue[0], end]], content: [[end + 1, content[1]]] };
}

/** "“We are ready,” Voss said as **the bell was rung**": behind what was said it is told by the reporter. */
function withoutMeanwhile({ segmented: { text }, quoted }: Places, one: Proposal): Proposal {
  const [first, second, ...others] = one.content;
  const end = Math.max(one.cue.at(-1)?.[1] ?? 0, one.source.at(-1)?.[1] ?? 0);
  if (!first || !second || others.length > 0 || first[1] > end || quoted(second[0])) return one;
  return MEANWHILE.test(text.slice(end, second[0])) ? { ...one, content: [first] } : one;
}

/** "**Moro** was asked whether it was late", "**The court** heard that it was": who is asked or only hears says nothing, and who does is not told. */
function withoutWhoHears({ segmented: { text } }: Places, one: Proposal): Proposal {
  const [source, cue] = [one.source[0], one.cue[0]];
  if (!source || !cue || source[1] > cue[0] || one.cue.length > 1) return one;
  const words = text.slice(...cue);
  const hears = IS_ASKED.test(words) || (IS_HEARD.test(words) && HEARS.test(text.slice(...source)));
  return hears ? { ...one, source: [] } : one;
}

/** The words of a cue behind which its content follows at once; none where it does not. */
function wordsAhead(text: string, { cue, content }: Proposal): string {
  const [last, first] = [cue.at(-1), content[0]];
  return last && first && first[0] - last[1] === 1 ? text.slice(...last) : "";
}

/** Takes so many characters from the beginning of the content into the cue. */
function withLongerCue(text: string, one: Proposal, size: number): Proposal {
  const [last, first] = [one.cue.at(-1), one.content[0]];
  if (!last || !first) return one;
  const end = first[0] + size;
  const begins = end + (/^\s*/.exec(text.slice(end))?.[0].length ?? 0);
  return {
    ...one,
    cue: [...one.cue.slice(0, -1), [last[0], end]],
    content: [[begins, first[1]], ...one.content.slice(1)],
  };
}

/** In the order in which they are tried. */
export const WITHHELD: readonly Mend[] = [
  {
    name: "with the verb withheld",
    shows: [
      [
        "The mayor apologised for saying the dam was safe.",
        "The mayor | apologised for | saying the dam was safe",
        "The mayor | apologised for saying | the dam was safe",
      ],
      ["The mayor refused to say when it would open.", "The mayor | refused to say | when it would open"],
    ],
    mend: withVerbWithheld,
  },
  {
    name: "accused of what",
    shows: [
      [
        "Tom Vey accused of hiding a report",
        "Tom Vey | accused | of hiding a report",
        "Tom Vey | accused of | hiding a report",
      ],
      ["Tom Vey accused the union of hiding a report.", "Tom Vey | accused | the union of hiding a report"],
    ],
    mend: withOfWhat,
  },
  {
    name: "with whose saying is denied",
    shows: [
      [
        "The mayor rejected criticism from the union that it was late.",
        "The mayor | rejected criticism | that it was late",
        "The mayor | rejected | criticism from the union that it was late",
      ],
      ["The mayor rejected the plan as late.", "The mayor | rejected | the plan as late"],
    ],
    mend: withWhatIsDenied,
  },
  {
    name: "with nor",
    shows: [
      [
        "The union neither struck nor said that the dam was safe.",
        "The union | said | that the dam was safe",
        "The union | nor said | that the dam was safe",
      ],
      [
        "Neither the mayor nor the union said that it was safe.",
        "Neither the mayor nor the union | said | that it was safe",
      ],
    ],
    mend: withNor,
  },
  {
    name: "without what happened meanwhile",
    shows: [
      [
        "The dam is safe, the mayor said as the bell was rung.",
        "the mayor | said | The dam is safe … the bell was rung",
        "the mayor | said | The dam is safe",
      ],
      ["The dam, the mayor said, is safe.", "the mayor | said | The dam … is safe"],
    ],
    mend: withoutMeanwhile,
  },
  {
    name: "whoever is asked or hears says nothing",
    shows: [
      [
        "Owners have been urged to boil water.",
        "Owners | have been urged | to boil water",
        "| have been urged | to boil water",
      ],
      ["Owners have urged the council to boil water.", "Owners | have urged | the council to boil water"],
    ],
    mend: withoutWhoHears,
  },
];
