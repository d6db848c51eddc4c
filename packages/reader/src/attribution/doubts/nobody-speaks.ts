import type { Span } from "@according/record";
import { CREDITED } from "../../en/attribution-disputes.ts";
import { CITING } from "../../en/chains.ts";
import {
  ACCORDING_TO,
  AGREED_WITH,
  APPOINTING,
  BY_WHICH,
  CLAIMING,
  DENYING,
  DONE_TO,
  GAVE_OR_OFFERED,
  IN_COMPARISON,
  MISTAKENLY,
  NO_SIGN,
  NO_WORD,
  NOT_TRUE,
  NOTHING_OR_NOBODY,
  OF_HIS_WORK,
  OPENS_SAYING,
  RECEIVING,
  TELLING_NOTHING,
  TIME_ALONE,
  TOLD_TO_HAVE_SAID,
  WHOM_APPOINTED,
} from "../../en/doubts.ts";
import { DETERMINERS } from "../../en/function-words.ts";
import type { Found } from "../found.ts";
import { loweredWords, type ReadingDoubt } from "./doubtful.ts";

/* Behind a name so many characters are looked at for what he is, and what is done. */
const LONGEST_DESCRIPTION = 80;

/** Who is taken for the speaker says nothing: it is cited, addressed, claimed by somebody else, or nobody at all. */
export const NOBODY_SPEAKS: readonly ReadingDoubt[] = [
  {
    name: "what is claimed",
    shows: [
      [
        "A claim that the Front had agreed to a truce went round the town.",
        "the Front | had agreed | to a truce",
        true,
      ],
      ["It is not true that the Front said it was late.", "the Front | said | it was late", true],
      ["There is no record that the Front said it was late.", "the Front | said | it was late", true],
      ["There is no record of the Front saying it was late.", "the Front | saying | it was late", true],
      ["There is a record that the Front said it was late.", "the Front | said | it was late", false],
      ["It isn't true that the Front said it was late.", "the Front | said | it was late", true],
      ["Lind told us of no sign that the Front had agreed.", "Lind … the Front | had agreed | to a truce", true],
      ["Lind said that the Front had agreed to a truce.", "the Front | had agreed | to a truce", false],
    ],
    applies: ({ text, found: { source } }) => source.some(([from]) => followsClaim(text, from)),
  },
  {
    name: "who had it first",
    shows: [
      [
        "The remarks, first reported by the Harrow Post, suggested a change of mind.",
        "the Harrow Post | first reported | suggested a change of mind",
        true,
      ],
      [
        "The remarks, first reported by the Harrow Post, suggested a change of mind.",
        "the Harrow Post | first reported | The remarks … suggested a change of mind",
        true,
      ],
      ["The Harrow Post reported a change of mind.", "The Harrow Post | reported | a change of mind", false],
    ],
    applies: ({ text, found: { source, content } }) =>
      source[0] !== undefined && (content.at(-1)?.[0] ?? 0) >= source[0][1] && endsInCredit(text, source[0][0]),
  },
  {
    name: "misquoted",
    shows: [
      [
        "The minister was wrongly quoted as saying that the dam was safe.",
        "The minister | was wrongly quoted … as saying | that the dam was safe",
        true,
      ],
      [
        "The minister was quoted as saying that the dam was safe.",
        "The minister | was quoted … as saying | that the dam was safe",
        false,
      ],
    ],
    applies: ({ text, found, cue }) => {
      const quoting = cue.includes("quoted") || cue.includes("saying");
      return quoting && isMisquoted(text, found.cue);
    },
  },
  {
    name: "nobody says",
    shows: [
      ["Nothing suggests that the dam is safe.", "Nothing | suggests | that the dam is safe", true],
      ["The report suggests that the dam is safe.", "The report | suggests | that the dam is safe", false],
    ],
    applies: ({ text, found: { source } }) =>
      source[0] !== undefined &&
      NOTHING_OR_NOBODY.has(
        loweredWords(text, source[0])
          .slice(0, 2)
          .join(" ")
          .replace(/^(?!no one)(\S+) .*$/, "$1"),
      ),
  },
  {
    name: "whom one cites",
    shows: [
      ["Radio Merle closed in May, citing its many debts.", "Radio Merle | citing | its many debts", true],
      ["Radio Merle closed in May, citing “the end of an age”.", "Radio Merle | citing | “the end of an age”", false],
    ],
    applies: ({ text, found, cue: [word = ""] }) => CITING.has(word) && isCited(text, found),
  },
  {
    name: "according to what tells nothing",
    shows: [
      ["The cups are set out according to size.", "size | according to | The cups are set out", true],
      ["In Orlay they list cups according to who made them.", "who made them | according to | they list cups", true],
      ["The cups are old, according to the label.", "the label | according to | The cups are old", false],
    ],
    applies: ({ text, found: { source }, cueWords, plain }) =>
      plain && cueWords === ACCORDING_TO && source[0] !== undefined && tellsNothing(loweredWords(text, source[0])),
  },
  {
    name: "who is told to have said it",
    shows: [
      ["Moro, according to a warden, had said it was late.", "a warden | according to | Moro", true],
      ["Moro, according to a warden, had slept.", "a warden | according to | Moro", false],
    ],
    applies: ({ text, found: { source, content }, cueWords }) =>
      cueWords === ACCORDING_TO &&
      source[0] !== undefined &&
      (content[0]?.[1] ?? 0) <= source[0][0] &&
      TOLD_TO_HAVE_SAID.test(text.slice(source[0][1], source[0][1] + LONGEST_DESCRIPTION)),
  },
  {
    name: "what is not given",
    shows: [
      ["In May, Corvin has offered no date for the launch.", "Corvin | has offered | no date for the launch", true],
      [
        "In May, Corvin has offered no less than a full refund.",
        "Corvin | has offered | no less than a full refund",
        false,
      ],
    ],
    applies: ({ cue, content: [first, second], plain }) =>
      plain && first === NO_WORD && GAVE_OR_OFFERED.has(cue.at(-1) ?? "") && !IN_COMPARISON.has(second ?? ""),
  },
  {
    name: "whom the author agrees with",
    shows: [
      ["In Orlay, Moro is quite right about the pier.", "Moro | is quite right about | the pier", true],
      ["In Orlay, Moro talked about the pier.", "Moro | talked about | the pier", false],
    ],
    applies: ({ cueWords }) => AGREED_WITH.test(cueWords),
  },
  {
    name: "of one's work",
    shows: [
      ["In Orlay, Vell is best known for her songs.", "Vell | is best known for | her songs", true],
      ["In Orlay, Vell is grateful for her songs.", "Vell | is grateful for | her songs", false],
    ],
    applies: ({ cueWords }) => OF_HIS_WORK.test(cueWords),
  },
  {
    name: "a time says nothing",
    shows: [
      ["“It will take long,” he said. Moro said ten years.", "ten years | said | “It will take long,”", true],
      ["“It will take long,” said Moro.", "Moro | said | “It will take long,”", false],
    ],
    applies: ({ text, found: { source } }) =>
      source.length === 1 && TIME_ALONE.test(text.slice(...(source[0] as Span)).toLowerCase()),
  },
  {
    name: "whom one appoints",
    shows: [
      [
        "The president named Dara Voss ambassador to Calder.",
        "The president | named | Dara Voss ambassador to Calder",
        false,
      ],
      ["The president named Dara Voss as ambassador.", "The president | named | Dara Voss as ambassador", true],
      ["The senate confirmed Dara Voss.", "The senate | confirmed | Dara Voss", true],
      ["The senate confirmed the delay.", "The senate | confirmed | the delay", false],
    ],
    applies: ({ text, found: { content }, cue, plain }) =>
      plain &&
      cue.length === 1 &&
      content.length === 1 &&
      APPOINTING.has(cue[0] as string) &&
      WHOM_APPOINTED.test(text.slice(...(content[0] as Span))),
  },
  {
    name: "to whom it is said",
    shows: [
      ["Lind got a letter saying Orlay was lost.", "Lind | got a letter saying | Orlay was lost", true],
      ["Lind sent a letter saying Orlay was lost.", "Lind | sent a letter saying | Orlay was lost", false],
    ],
    applies: ({ cueWords }) => RECEIVING.test(cueWords),
  },
  {
    name: "words that begin with who says them",
    shows: [
      [
        "According to the Post: Reed, who left, added that it was late.",
        "the Post | According to | , added that it was late",
        true,
      ],
      ["Reed, who left, added that it was late.", "Reed, who left, | added | that it was late", false],
    ],
    applies: ({ text, found: { content } }) => OPENS_SAYING.test(text.slice(...(content[0] ?? [0, 0]))),
  },
  {
    name: "accused and not accusing",
    shows: [
      ["Mara Vell accused of hiding a report", "Mara Vell | accused of | hiding a report", true],
      ["Mara Vell accused the board of hiding a report", "Mara Vell | accused | the board of hiding a report", false],
    ],
    applies: ({ cueWords }) => DONE_TO.test(cueWords),
  },
];

/** "size", "whether it was late", "our brief" */
const tellsNothing = (words: readonly string[]): boolean =>
  TELLING_NOTHING.has(words.at(-1) ?? "") || BY_WHICH.has(words[0] ?? "");

/** "a claim by somebody **that** the Front had agreed": whoever claims it, the reporter does not. */
function followsClaim(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  if (NOT_TRUE.test(before) || NO_SIGN.test(before)) return true;
  if (!/that/i.test(before)) return false;
  const words = loweredWords(before, [0, before.length]);
  const that = words.at(-1) !== "that" && DETERMINERS.has(words.at(-1) ?? "") ? words.length - 2 : words.length - 1;
  if (words[that] !== "that" || /[^\p{L}\s]/u.test(before.slice(before.toLowerCase().lastIndexOf("that"))))
    return false;
  return words.slice(Math.max(0, that - 2), that).some((word) => CLAIMING.has(word));
}

/** "…, **citing** the harbour police": a source, and no clause or quotation, behind a comma. */
function isCited(text: string, { cue: [cue], content: [what] }: Found): boolean {
  if (!cue || !what || what[0] < cue[1] || !/,\s*$/.test(text.slice(Math.max(0, cue[0] - 3), cue[0]))) return false;
  return !/^["“]/.test(text.slice(...what)) && loweredWords(text, what)[0] !== "that";
}

/** "…, **first reported by** the Harrow Post, that …" */
function endsInCredit(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at);
  if (!/first/i.test(before)) return false;
  const words = loweredWords(before, [0, before.length]);
  const by = DETERMINERS.has(words.at(-1) ?? "") ? words.length - 2 : words.length - 1;
  const first = words.lastIndexOf("first");
  return first >= 0 && words[by] === "by" && by - first <= 4 && CREDITED.has(words[first + 1] ?? "");
}

/** "denied having been quoted as **saying**", "was wrongly quoted as saying": he says that he did not say it. */
function isMisquoted(text: string, cue: readonly Span[]): boolean {
  const [[from], [, to]] = [cue[0] as Span, cue.at(-1) as Span];
  const clause =
    text
      .slice(Math.max(0, from - 60), to)
      .split(/[.;]/)
      .at(-1) ?? "";
  const words = loweredWords(clause, [0, clause.length]);
  if (words.some((word) => MISTAKENLY.has(word))) return true;
  const denied = words.findIndex((word) => DENYING.test(word));
  return denied >= 0 && words.slice(denied).includes("quoted");
}
