import type { Span } from "@according/record";
import { SHOWING, SHOWN_ON } from "../../en/attitudes.ts";
import { WELCOMING } from "../../en/attribution-acts.ts";
import { MODALS } from "../../en/attribution-cues.ts";
import { ACCEPTING } from "../../en/attribution-deeds.ts";
import {
  ACCEPTED,
  ADDED_IN_WORDS,
  ADDED_TO,
  ADDING,
  ADDRESSING,
  ADDS,
  ADMITTING,
  AMOUNT_OPENS,
  BECOMING,
  BEHIND_NOUN,
  BEHIND_THING,
  CALLING,
  COUNTING,
  DESCRIBED,
  DUTIES,
  EMAILED,
  HAVING,
  LOADED,
  MEANING,
  NAMED_SO,
  NAMING,
  NOTIFYING,
  NOUN_LIKE,
  OF_SO_MANY,
  OF_WHAT,
  PICTURED,
  REFERRING,
  RINGING,
  RUNG,
  RUNG_OFTEN,
  THING_OPENS,
  THREATENING,
  VERIFYING,
  WARDS,
  WHAT_IS_VERIFIED,
  WHEN_ALONE,
  WHERE_SAID,
  WISHING,
  WORKS,
  WRITES_ON,
  WRITING,
  YEAR_AT_END,
} from "../../en/doubts.ts";
import { BEINGS } from "../../en/hedges.ts";
import { NAMES_ITSELF, ORDERING } from "../../en/verbs-withheld.ts";
import { isSomebody } from "../../grammar/people.ts";
import { canAct, isDisputed } from "../rules/performatives.ts";
import type { ReadingDoubt } from "./doubtful.ts";
import { anyIs, loweredWords } from "./doubtful.ts";

/* So far on the verb of a clause is looked for, and so many words are what is added. */
const WORDS_ON = 12;
const WORDS_OF_THING = 3;

/** "added **a goal in the last minute**", and not "added two men had drowned": a noun, and where or how it came. */
function isThingAdded(words: readonly string[]): boolean {
  const end = words.findIndex((word) => BEHIND_THING.has(word));
  const thing = end < 0 ? words : words.slice(0, end);
  const hasVerb = (word: string) => BEINGS.has(word) || MODALS.has(word) || HAVING.has(word);
  return (
    thing.length <= (end < 0 ? 1 : WORDS_OF_THING) &&
    !thing.some((word) => ADDED_IN_WORDS.has(word)) &&
    !words.slice(0, WORDS_ON).some(hasVerb)
  );
}

/* What an author's work is about has fewer words than these. */
const ON_WHAT = 5;

const anyIn = (words: readonly string[], list: ReadonlySet<string>): boolean => words.some((word) => list.has(word));

/** "a poem", "one film": what cannot speak, of which nothing more is said. */
function cannotSpeak(text: string, span: Span): boolean {
  const head = DESCRIBED.exec(text.slice(...span))?.[1];
  return head !== undefined && !isSomebody(head) && !canAct(text, span);
}

/** The verb has another sense than that of saying something. */
export const OTHER_SENSES: readonly ReadingDoubt[] = [
  {
    name: "threat by a thing",
    shows: [
      [
        "Rising water threatened to become a danger to the town.",
        "Rising water | threatened | to become a danger to the town",
        true,
      ],
      ["The minister threatened to close the dam.", "The minister | threatened | to close the dam", false],
    ],
    applies: ({ text, found: { source }, cue, content: [first = "", second = ""], plain }) =>
      plain &&
      anyIs(cue, THREATENING) &&
      source[0] !== undefined &&
      !canAct(text, source[0]) &&
      ((first !== "that" && first !== "to") || BECOMING.has(second)),
  },
  {
    name: "call on somebody",
    shows: [
      ["The bishop called on an old neighbour.", "The bishop | called on | an old neighbour", true],
      ["The bishop called on the town to wait.", "The bishop | called on | the town to wait", false],
    ],
    applies: ({ cue, content, plain }) =>
      plain && anyIs(cue, CALLING) && cue.at(-1) === "on" && !content.some((word) => ADDRESSING.has(word)),
  },
  {
    name: "admitted to a ward",
    shows: [
      ["Nine walkers were admitted to hospital with burns.", "Nine walkers | admitted | to hospital with burns", true],
      ["The walkers admitted to a mistake.", "The walkers | admitted | to a mistake", false],
    ],
    applies: ({ cue, content: [first, ...rest], plain }) =>
      plain && anyIs(cue, ADMITTING) && first === "to" && rest.slice(0, 4).some((word) => WARDS.has(word)),
  },
  {
    name: "let in",
    shows: [
      [
        "By then, Jordan had admitted more than a million refugees.",
        "Jordan | had admitted | more than a million refugees",
        true,
      ],
      ["By then, Jordan had admitted a mistake.", "Jordan | had admitted | a mistake", false],
    ],
    applies: ({ cue, content: [first = "", ...rest], plain }) =>
      plain &&
      anyIs(cue, ADMITTING) &&
      (/^\d/.test(first) || AMOUNT_OPENS.has(first)) &&
      !rest.slice(0, WORDS_ON).some((word) => BEINGS.has(word) || MODALS.has(word) || HAVING.has(word)),
  },
  {
    name: "reported for duty",
    shows: [
      ["By nine, the guards reported for duty at the gate.", "the guards | reported | for duty at the gate", true],
      ["By nine, the guards reported a fire at the gate.", "the guards | reported | a fire at the gate", false],
    ],
    applies: ({ cue, content: [first = "", second = ""], plain }) =>
      plain && cue.at(-1) === "reported" && first === "for" && DUTIES.has(second),
  },
  {
    name: "guests welcomed",
    shows: [
      ["The town welcomed hundreds of guests.", "The town | welcomed | hundreds of guests", true],
      ["The town welcomed the truce.", "The town | welcomed | the truce", false],
    ],
    applies: ({ cue, content: [first = ""], plain }) =>
      plain && anyIs(cue, WELCOMING) && (/^\d/.test(first) || COUNTING.has(first)),
  },
  {
    name: "goods ordered",
    shows: [
      ["The company ordered 16 of the lorries.", "The company | ordered | 16 of the lorries", true],
      ["The company ordered the lorries to wait.", "The company | ordered | the lorries to wait", false],
    ],
    applies: ({ cue, content: [first = ""], plain }) =>
      plain && anyIs(cue, ORDERING) && (/^\d/.test(first) || COUNTING.has(first)),
  },
  {
    name: "who calls himself something",
    shows: [
      ["A group calling itself the Ninth fled.", "A group | calling itself | the Ninth", true],
      ["A group calling the Ninth a threat fled.", "A group | calling | the Ninth a threat", false],
    ],
    applies: ({ cue }) => NAMES_ITSELF.test(cue.join(" ")),
  },
  {
    name: "accepted and not said",
    shows: [
      ["The mayor accepted a bouquet from the children.", "The mayor | accepted | a bouquet from the children", true],
      ["The mayor accepted the offer of the union.", "The mayor | accepted | the offer of the union", false],
    ],
    applies: ({ cue, content, plain }) =>
      plain &&
      anyIs(cue, ACCEPTING) &&
      content[0] !== "that" &&
      !isDisputed(content.slice(0, 12)) &&
      !content.slice(0, 12).some((word) => ACCEPTED.has(word)),
  },
  {
    name: "a form",
    shows: [
      ["I would like to be emailed about offers.", "I | would like | to be emailed about offers", true],
      ["Next time, I would like to be asked about the dam.", "I | would like | to be asked about the dam", false],
    ],
    applies: ({ cue, content, plain }) =>
      plain && cue.join(" ") === WISHING && content.slice(0, 3).some((word) => EMAILED.has(word)),
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
    applies: ({ cue }) => LOADED.test(cue.join(" ")),
  },
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
    name: "notified and not told what",
    shows: [
      ["At nine, the warden notified the harbour chief.", "the warden | notified | the harbour chief", true],
      ["At nine, the warden notified the chief of a leak.", "the warden | notified | the chief of a leak", false],
    ],
    applies: ({ cue, content, plain }) => plain && anyIn(cue, NOTIFYING) && !anyIn(content, OF_WHAT),
  },
  {
    name: "an account that is verified",
    shows: [
      ["On Monday, Clarion verified the account of Vell.", "Clarion | verified | the account of Vell", true],
      ["On Monday, Clarion verified that Vell had left.", "Clarion | verified | that Vell had left", false],
    ],
    applies: ({ cue, content, plain }) =>
      plain && anyIn(cue, VERIFYING) && anyIn(content.slice(0, 7), WHAT_IS_VERIFIED),
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
    applies: ({ cue, content, plain }) => plain && content.length < ON_WHAT && WRITES_ON.test(cue.join(" ")),
  },
  {
    name: "where it was said",
    shows: [
      ["In a long interview, Vell also said:", "Vell | also said: | In a long interview", true],
      ["A long interview was needed, Vell said.", "Vell | said | A long interview was needed", false],
    ],
    applies: ({ content, plain }) => plain && WHERE_SAID.test(content.join(" ")),
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
    name: "when it was written",
    shows: [
      ["After that, Vell wrote and wrote.", "Vell | wrote | After that", true],
      ["After that day, Vell wrote, the town was quiet.", "Vell | wrote | After that day … the town was quiet", false],
    ],
    applies: ({ content, plain }) => plain && WHEN_ALONE.test(content.join(" ")),
  },
  {
    name: "referred to somebody",
    shows: [
      ["In May, his doctor referred him to a clinic.", "his doctor | referred | him to a clinic", true],
      ["In May, his doctor referred to a clinic.", "his doctor | referred to | a clinic", false],
    ],
    applies: ({ cue, content, plain }) =>
      plain && REFERRING.test(cue.join(" ")) && content.indexOf("to") > 0 && content.indexOf("to") < 5,
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
    name: "rung up",
    shows: [
      ["People were calling me all night.", "People | were calling | me all night", true],
      ["By noon, people were calling me a liar.", "people | were calling | me a liar", false],
    ],
    applies: ({ cue, content, content: [whom = "", next = ""], plain }) =>
      plain &&
      anyIs(cue, CALLING) &&
      ((RUNG.has(whom) && (next === "" || RINGING.has(next))) || RUNG_OFTEN.test(content.join(" "))),
  },
  {
    name: "a thing added",
    shows: [
      ["By then, Clifton added a goal in the last minute.", "Clifton | added | a goal in the last minute", true],
      ["By then, Clifton added 25 points.", "Clifton | added | 25 points", true],
      ["By then, Clifton added a warning to the owners.", "Clifton | added | a warning to the owners", false],
      ["By then, Clifton added 25 points were lost.", "Clifton | added | 25 points were lost", false],
      ["By then, Clifton added two men had drowned.", "Clifton | added | two men had drowned", false],
      ["By then, Clifton added five people remain missing.", "Clifton | added | five people remain missing", false],
    ],
    applies: ({ cue, content: [first = "", ...rest], plain }) =>
      plain &&
      cue.length === 1 &&
      ADDS.has(cue[0] as string) &&
      (/^\d/.test(first) || THING_OPENS.has(first)) &&
      isThingAdded(rest),
  },
  {
    name: "what a word means",
    shows: [
      ["In law, the term refers to goods that were lost.", "the term | refers to | goods that were lost", true],
      ["In May, Vell referred to him as a liar.", "Vell | referred to | him as a liar", false],
    ],
    applies: ({ cue, content, plain }) => plain && MEANING.test(cue.join(" ")) && !content.includes("as"),
  },
  {
    name: "added and not said",
    shows: [
      ["The senator added support for the bill.", "The senator | added support for | the bill", true],
      ["Later, the senator added that he liked the bill.", "the senator | added | that he liked the bill", false],
      ["He left on Monday, adding to their troubles.", "He | adding to | their troubles", true],
    ],
    applies: ({ cue, content: [first = ""], plain }) =>
      plain && ((ADDED_TO.has(cue[1] ?? first) && cue[0] === "added") || cue.join(" ") === ADDING),
  },
];
