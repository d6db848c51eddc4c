import { PLURAL_NOUNS } from "../../en/attribution-cues.ts";
import {
  ASKS_BEFORE,
  BEFORE_COMMA,
  BESIDES_WHAT,
  NOMINATIVE,
  NOT_YET,
  OF_ONE_THING,
  SUPPOSED_BEFORE,
  TOLD_OF_NOUN,
  WHENEVER,
} from "../../en/inner-doubts.ts";
import { isSomebody } from "../../grammar/people.ts";
import type { Places } from "../../text/places.ts";
import { HARDLY, type InnerDoubt, nounAt, PERHAPS, saysThings } from "./inside-words.ts";

/** Inside what somebody says nobody speaks: a thing stands there, or no verb, or what is only asked or supposed. */
export const INNER_SPEAKERS: readonly InnerDoubt[] = [
  {
    name: "a thing says it inside",
    most: HARDLY,
    shows: [
      [
        "In May, Lind said the footage indicated that a boat had sunk.",
        "the footage | indicated | that a boat had sunk",
        true,
      ],
      [
        "In May, Lind said the wardens indicated that a boat had sunk.",
        "the wardens | indicated | that a boat had sunk",
        false,
      ],
      [
        "In May, Lind said most of the wardens feared that it sank.",
        "most of the wardens | feared | that it sank",
        false,
      ],
    ],
    applies: ({ places, one: { source }, verb }) =>
      verb !== "" && source.length > 0 && !source.some((span) => saysThings(places, span)),
  },
  {
    name: "a noun that looks like a verb",
    most: HARDLY,
    shows: [
      ["The Gulf states, by and large, are wary, Lind said.", "The Gulf | states | by and large, are wary", true],
      [
        "In May, Lind said it is up to the swing states that will decide.",
        "the swing | states | that will decide",
        true,
      ],
      ["On Sunday, US State Secretary Moro met them, Lind said.", "US | State | Secretary Moro met them", true],
      ["Lind declined an Orlay News request to meet.", "an Orlay News | request | to meet", true],
      ["Lind said the council states that it is safe.", "the council | states | that it is safe", false],
    ],
    applies: ({ places, one: { cue }, verb, cueText, who, forms }) =>
      (verb !== "" && /\p{Lu}/u.test(cueText.at(-verb.length) ?? "")) ||
      (PLURAL_NOUNS.has(verb) && isNounBefore(places.segmented.text.slice(cue.at(-1)?.[1]))) ||
      (OF_ONE_THING.test(who) && cueText === verb && forms.every(({ inflection }) => inflection === "base")),
  },
  {
    name: "hoped or supposed inside",
    most: HARDLY,
    shows: [
      ["“I hope Moro also demanded a new pier,” Lind said.", "Moro | also demanded | a new pier", true],
      ["“They imagined that Moro said it was late,” Lind said.", "Moro | said | it was late", true],
      ["“I know Moro also demanded a new pier,” Lind said.", "Moro | also demanded | a new pier", false],
    ],
    applies: ({ before }) => SUPPOSED_BEFORE.has(before.at(-1) ?? ""),
  },
  {
    name: "asked inside",
    most: HARDLY,
    shows: [
      ["“Who do they think they are?” Lind said.", "they | think | they are", true],
      ["“They think they are safe,” Lind said.", "They | think | they are safe", false],
    ],
    applies: ({ before }) => ASKS_BEFORE.has(before.at(-1) ?? ""),
  },
  {
    name: "not said yet",
    most: HARDLY,
    shows: [
      ["“The team won't believe the pier is safe,” Lind said.", "The team | won't believe | the pier is safe", true],
      [
        "“The team never believed the pier was safe,” Lind said.",
        "The team | never believed | the pier was safe",
        false,
      ],
    ],
    applies: ({ cueText }) => NOT_YET.test(cueText),
  },
  {
    name: "of which something was said",
    most: HARDLY,
    shows: [
      ["“Every word I said there is true,” Lind said.", "I | said | there is true", true],
      ["Lind told of the ships that Moro mentioned when he spoke.", "Moro | mentioned | when he spoke", true],
      ["Lind said that Moro mentioned the ships when he spoke.", "Moro | mentioned | the ships when he spoke", false],
    ],
    applies: ({ places, one: { source }, who, content }) =>
      BESIDES_WHAT.test(content) ||
      (NOMINATIVE.has(who.toLowerCase()) && source[0] !== undefined && isThingBefore(places, source[0][0] - 1)),
  },
  {
    name: "said whenever",
    most: PERHAPS,
    shows: [
      ["“When Moro says it is safe, he is late,” Lind said.", "Moro | says | it is safe", true],
      ["“When Moro said it was safe, we left,” Lind said.", "Moro | said | it was safe", false],
    ],
    applies: ({ before, forms }) =>
      WHENEVER.has(before.at(-1) ?? "") &&
      forms.some(({ inflection }) => inflection === "third" || inflection === "base"),
  },
];

/** "The Gulf states**,**", "the swing states **that will decide**": so goes on what begins with a noun. */
const isNounBefore = (behind: string): boolean => BEFORE_COMMA.test(behind) || TOLD_OF_NOUN.test(behind);

/** "every **word** I said": a noun for no hearer stands there. */
function isThingBefore(places: Places, at: number): boolean {
  const noun = nounAt(places, at);
  return noun !== null && !isSomebody(noun);
}
