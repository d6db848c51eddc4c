import { WELCOMING } from "../../en/attribution-acts.ts";
import { MODALS } from "../../en/attribution-cues.ts";
import { ACCEPTING } from "../../en/attribution-deeds.ts";
import {
  ACCEPTED,
  ADDED_IN_WORDS,
  ADDED_TO,
  ADDING,
  ADDS,
  ADMITTING,
  AMOUNT_OPENS,
  BECOMING,
  BEFORE_HEARER,
  BEGINS_CALL,
  BEGINS_THREAT,
  BEHIND_THING,
  EMAILED,
  HAVING,
  NOTIFYING,
  OF_WHAT,
  PICTURES,
  REFERRING,
  RINGING,
  RUNG,
  RUNG_OFTEN,
  SHOWS_PICTURES,
  THING_OPENS,
  VAGUELY_MANY,
  VERIFYING,
  WARDS,
  WHAT_IS_VERIFIED,
  WHERE_SAID,
  WOULD_LIKE,
} from "../../en/doubts.ts";
import { BEINGS } from "../../en/hedges.ts";
import { ORDERING } from "../../en/verbs-withheld.ts";
import { canAct, isDisputed } from "../rules/performatives.ts";
import type { ReadingDoubt } from "./doubtful.ts";
import { anyIn, anyIs } from "./doubtful.ts";

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
      anyIs(cue, BEGINS_THREAT) &&
      source[0] !== undefined &&
      !canAct(text, source[0]) &&
      ((first !== "that" && first !== "to") || BECOMING.has(second)),
  },
  {
    name: "pictures shown",
    shows: [
      [
        "On Monday the state station disclosed photos of his signature under the order.",
        "the state station | disclosed | photos of his signature under the order",
        true,
      ],
      ["The station disclosed that he had signed.", "The station | disclosed | that he had signed", false],
    ],
    applies: ({ cue, content: [first = "", second = ""], plain }) =>
      plain && anyIn(cue, SHOWS_PICTURES) && (PICTURES.has(first) || PICTURES.has(second)),
  },
  {
    name: "call on somebody",
    shows: [
      ["The bishop called on an old neighbour.", "The bishop | called on | an old neighbour", true],
      ["The bishop called on the town to wait.", "The bishop | called on | the town to wait", false],
    ],
    applies: ({ cue, content, plain }) =>
      plain && anyIs(cue, BEGINS_CALL) && cue.at(-1) === "on" && !content.some((word) => BEFORE_HEARER.has(word)),
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
    name: "guests welcomed",
    shows: [
      ["The town welcomed hundreds of guests.", "The town | welcomed | hundreds of guests", true],
      ["The town welcomed the truce.", "The town | welcomed | the truce", false],
    ],
    applies: ({ cue, content: [first = ""], plain }) =>
      plain && anyIs(cue, WELCOMING) && (/^\d/.test(first) || VAGUELY_MANY.has(first)),
  },
  {
    name: "goods ordered",
    shows: [
      ["The company ordered 16 of the lorries.", "The company | ordered | 16 of the lorries", true],
      ["The company ordered the lorries to wait.", "The company | ordered | the lorries to wait", false],
    ],
    applies: ({ cue, content: [first = ""], plain }) =>
      plain && anyIs(cue, ORDERING) && (/^\d/.test(first) || VAGUELY_MANY.has(first)),
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
    applies: ({ cueWords, content, plain }) =>
      plain && cueWords === WOULD_LIKE && content.slice(0, 3).some((word) => EMAILED.has(word)),
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
    name: "where it was said",
    shows: [
      ["In a long interview, Vell also said:", "Vell | also said: | In a long interview", true],
      ["A long interview was needed, Vell said.", "Vell | said | A long interview was needed", false],
    ],
    applies: ({ content, plain }) => plain && WHERE_SAID.test(content.join(" ")),
  },
  {
    name: "referred to somebody",
    shows: [
      ["In May, his doctor referred him to a clinic.", "his doctor | referred | him to a clinic", true],
      ["In May, his doctor referred to a clinic.", "his doctor | referred to | a clinic", false],
    ],
    applies: ({ cueWords, content, plain }) =>
      plain && REFERRING.test(cueWords) && content.indexOf("to") > 0 && content.indexOf("to") < 5,
  },
  {
    name: "rung up",
    shows: [
      ["People were calling me all night.", "People | were calling | me all night", true],
      ["By noon, people were calling me a liar.", "people | were calling | me a liar", false],
    ],
    applies: ({ cue, content, content: [whom = "", next = ""], plain }) =>
      plain &&
      anyIs(cue, BEGINS_CALL) &&
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
    name: "added and not said",
    shows: [
      ["The senator added support for the bill.", "The senator | added support for | the bill", true],
      ["Later, the senator added that he liked the bill.", "the senator | added | that he liked the bill", false],
      ["He left on Monday, adding to their troubles.", "He | adding to | their troubles", true],
    ],
    applies: ({ cueWords, cue, content: [first = ""], plain }) =>
      plain && ((ADDED_TO.has(cue[1] ?? first) && ADDS.has(cue[0] ?? "")) || cueWords === ADDING),
  },
];
