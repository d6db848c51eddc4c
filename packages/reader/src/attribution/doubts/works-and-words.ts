import type { Span } from "@according/record";
import { SHOWING, SHOWN_ON } from "../../en/attitudes.ts";
import {
  BEHIND_NOUN,
  DESCRIBED,
  LOADED,
  MEANING,
  NAMED_SO,
  NAMING,
  NOUN_LIKE,
  OF_MANY,
  OF_ONE,
  OF_SO_MANY,
  ONE_IN_S,
  PICTURED,
  SHOWN_THERE,
  WORKS,
  WRITES_ON,
  WRITING,
  YEAR_AT_END,
} from "../../en/doubts.ts";
import { PREPOSITIONS } from "../../en/function-words.ts";
import { ENDS_HEAD } from "../../en/phrase-words.ts";
import { NAMES_ITSELF } from "../../en/verbs-withheld.ts";
import { isSomebody } from "../../grammar/people.ts";
import { canAct } from "../rules/performatives.ts";
import type { ReadingDoubt } from "./doubtful.ts";
import { anyIn, anyIs, loweredWords } from "./doubtful.ts";

/* What an author's work is about has fewer words than these. */
const ON_WHAT = 5;

/** "a poem", "one film": what cannot speak, of which nothing more is said. */
export function cannotSpeak(text: string, span: Span): boolean {
  const head = DESCRIBED.exec(text.slice(...span))?.[1];
  return head !== undefined && !isSomebody(head) && !canAct(text, span);
}

/** "**cases** against terror": several things, which no verb of one has for a subject. */
function isOfManyThings(phrase: string): boolean {
  const words = phrase.match(/[\p{L}’'-]+/gu) ?? [];
  const end = words.findIndex(
    (word, i) => i > 0 && [ENDS_HEAD, PREPOSITIONS].some((list) => list.has(word.toLowerCase())),
  );
  const head = (end < 0 ? words : words.slice(0, end)).at(-1) ?? "";
  const plain = words.length === 1 || head !== words[0] ? head : head.toLowerCase();
  return OF_MANY.test(plain) && !ONE_IN_S.has(plain) && !isSomebody(plain);
}

/** The verb is of a text, a picture or a word, and says nothing itself. */
export const WORKS_AND_WORDS: readonly ReadingDoubt[] = [
  {
    name: "seen on a picture",
    shows: [
      ["On Monday, the photo showed a ferry on its side.", "the photo | showed | a ferry on its side", true],
      ["The photo showed that the Alba had sunk.", "The photo | showed | that the Alba had sunk", false],
      ["In May, the survey showed a fall in support.", "the survey | showed | a fall in support", false],
    ],
    applies: ({ text, found: { source }, cue, content: [first = ""], plain }) =>
      plain &&
      first !== "that" &&
      anyIn(cue, SHOWING) &&
      source[0] !== undefined &&
      anyIn(loweredWords(text, source[0]), SHOWN_ON),
  },
  {
    name: "words under a picture",
    shows: [
      [
        "Mayor Ria Dolen speaks about the dam in Orlay, May 17, 2031.",
        "Mayor Ria Dolen | speaks about | the dam in Orlay",
        true,
      ],
      ["Mayor Ria Dolen speaks about the dam every week.", "Mayor Ria Dolen | speaks about | the dam", false],
    ],
    applies: ({ text, found: { cue: spans }, cue: [first = ""], plain }) =>
      plain && PICTURED.has(first) && YEAR_AT_END.test(text.slice(spans.at(-1)?.[1] ?? 0).slice(0, 240)),
  },
  {
    name: "what an author writes on",
    shows: [
      ["Before, she wrote about fishing.", "she | wrote about | fishing", true],
      [
        "Vell wrote about a fire that had burned all night in Lisk.",
        "Vell | wrote about | a fire that had burned all night in Lisk",
        false,
      ],
    ],
    applies: ({ cueWords, content, plain }) => plain && content.length < ON_WHAT && WRITES_ON.test(cueWords),
  },
  {
    name: "a work that is written",
    shows: [
      ["By then, Vell wrote a short play on the feast.", "Vell | wrote | a short play on the feast", true],
      ["By then, Vell wrote that a short play was due.", "Vell | wrote | that a short play was due", false],
      ["Most firms are writing their own apps.", "Most firms | are writing | their own apps", true],
    ],
    applies: ({ cue, content, plain }) =>
      plain && anyIs(cue, WRITING) && content[0] !== "that" && anyIn([...cue, ...content.slice(0, 5)], WORKS),
  },
  {
    name: "what a thing is called",
    shows: [
      ["In May, a poem called “Winter Ferry” won a prize.", "a poem | called | “Winter Ferry”", true],
      ["In May, a lawyer called it “a bad day”.", "a lawyer | called | it “a bad day”", false],
    ],
    applies: ({ text, found: { source, content }, cue }) =>
      source.length === 1 &&
      cue.length === 1 &&
      NAMED_SO.has(cue[0] as string) &&
      NAMING.test(text.slice(...(content[0] ?? [0, 0]))) &&
      cannotSpeak(text, source[0] as Span),
  },
  {
    name: "who calls himself something",
    shows: [
      ["A group calling itself the Ninth fled.", "A group | calling itself | the Ninth", true],
      ["A group calling the Ninth a threat fled.", "A group | calling | the Ninth a threat", false],
    ],
    applies: ({ cueWords }) => NAMES_ITSELF.test(cueWords),
  },
  {
    name: "what a word means",
    shows: [
      ["In law, the term refers to goods that were lost.", "the term | refers to | goods that were lost", true],
      ["In May, Vell referred to him as a liar.", "Vell | referred to | him as a liar", false],
    ],
    applies: ({ cueWords, content, plain }) => plain && MEANING.test(cueWords) && !content.includes("as"),
  },
  {
    name: "charged words",
    shows: [
      [
        "The union used charged language to paint them as idle.",
        "The union | used charged language to paint | them as idle",
        true,
      ],
      ["In May, the union charged the owners with neglect.", "the union | charged | the owners with neglect", false],
    ],
    applies: ({ cueWords }) => LOADED.test(cueWords),
  },
  {
    name: "a noun that does not agree",
    shows: [
      ["In Orlay, cases against theft suspects fail.", "cases against theft | suspects | fail", true],
      ["In May, the Orlay league suspected arson.", "the Orlay league | suspected | arson", false],
      ["Orlay officials says it was arson.", "Orlay officials | says | it was arson", false],
    ],
    applies: ({ text, found: { source }, cue: [verb = "", ...others] }) =>
      others.length === 0 &&
      source.length === 1 &&
      OF_ONE.test(verb) &&
      isOfManyThings(text.slice(...(source[0] as Span))),
  },
  {
    name: "what is shown on television",
    shows: [
      ["It has TV shows from Pixa Films and “Sea Wolf”.", "TV | shows | “Sea Wolf”", true],
      ["The poll shows “a clear lead”.", "The poll | shows | “a clear lead”", false],
    ],
    applies: ({ text, found: { cue } }) => cue.length === 1 && SHOWN_THERE.test(text.slice(0, cue[0]?.[1]).slice(-24)),
  },
  {
    name: "a noun and no verb",
    shows: [
      ["It stands in its campaign pledges for May.", "its campaign | pledges | for May", true],
      ["In May its candidate pledges a new pier.", "its candidate | pledges | a new pier", false],
      ["Today 10-year notes fell to a new low.", "10-year | notes | fell to a new low", true],
    ],
    applies: ({ text, found: { source }, cue: [verb = "", ...others], content: [first = ""], plain }) =>
      plain &&
      others.length === 0 &&
      NOUN_LIKE.has(verb) &&
      (BEHIND_NOUN.has(first) || OF_SO_MANY.test(text.slice(...(source.at(-1) ?? [0, 0])))),
  },
];
