import type { Span } from "@according/record";
import { OF_A_CHARGE, ONLY_LOOKING, REASONS, SENTENCE_OPENS, SO_MANY, THE_ACCUSED, WHY } from "../../en/doubts.ts";
import { agreesWithMany, mayLackSubject } from "../../grammar/bare-verbs.ts";
import type { ReadingDoubt } from "./doubtful.ts";

/** What is taken for a verb of saying is none there: another's, a noun, or one that only looks into something. */
export const VERBS_OF_NONE: readonly ReadingDoubt[] = [
  {
    name: "those who are accused",
    shows: [
      ["Two accused clerks, Toll and Kell, were held.", "Two | accused | clerks, Toll and Kell, were held", true],
      ["Two accused Kell of fraud.", "Two | accused | Kell of fraud", false],
    ],
    applies: ({ text, found: { source }, cueWords, content: words }) =>
      cueWords === THE_ACCUSED && SO_MANY.test(text.slice(...(source[0] ?? [0, 0]))) && !words.includes(OF_A_CHARGE),
  },
  {
    name: "what is only looked into",
    shows: [
      ["The police are verifying whether Voss was there.", "The police | are verifying | whether Voss was there", true],
      ["The police said they are verifying it.", "The police | said | they are verifying it", false],
    ],
    applies: ({ cueWords, plain }) => plain && ONLY_LOOKING.test(cueWords),
  },
  {
    name: "reasons why",
    shows: [
      ["There are three reasons why it works.", "three | reasons | why it works", true],
      ["Then Voss reasons that it works.", "Voss | reasons | that it works", false],
    ],
    applies: ({ cueWords, content: [first = ""] }) => cueWords === REASONS && first === WHY,
  },
  {
    name: "a verb that opens its sentence",
    shows: [
      ["Expressing hope that it would hold, Lind left.", "Expressing | hope | that it would hold", true],
      ["Please remember that it is late.", "Please | remember | that it is late", true],
      ["Manning hopes that it will hold.", "Manning | hopes | that it will hold", false],
      ["Manning said that it would hold.", "Manning | said | that it would hold", false],
    ],
    applies: ({ text, found: { source }, cue }) => opensWithVerb(text, source) && agreesWithMany(cue[0] ?? ""),
  },
];

/** "**Expressing** hope that", "**Please** remember": one word at the head of its sentence that is a verb elsewhere. */
function opensWithVerb(text: string, [first, ...others]: readonly Span[]): boolean {
  if (!first || others.length > 0 || !mayLackSubject(text.slice(...first).toLowerCase())) return false;
  return SENTENCE_OPENS.test(text.slice(Math.max(0, first[0] - 4), first[0]));
}
