import {
  A_NAME,
  ASKED_FOR_HELP,
  CALLS_FOR_HELP,
  FARING,
  NAMED,
  NAMELESS,
  OPENS_SAYING_WHAT,
  OTHER_SENSED,
  POSTING,
  PUT_WHERE,
  RESPONDS,
  SUPPOSEDLY,
  THREATENED_WITH,
  THREATENS,
  TO_A_DEED_BEHIND,
  TOLD_OF_DEED,
  TOLD_WHAT,
  WITH_A_DEED_BEHIND,
} from "../../en/inner-doubts.ts";
import { ADDRESSING, SAID } from "../../en/predicates/saying.ts";
import { loweredWords } from "./doubtful.ts";
import { HARDLY, hasVerbIn, type InnerDoubt, isSaidWhole, PERHAPS } from "./inside-words.ts";

/** Inside what somebody says the verb has another sense than that of saying something. */
export const INNER_SENSES: readonly InnerDoubt[] = [
  {
    name: "named so inside",
    most: HARDLY,
    shows: [
      ["Lind said he met a trader called Vell, who was late.", "a trader | called | Vell, who was late", true],
      ["Lind said he met Moro, and a trader called it a fraud.", "a trader | called | it a fraud", false],
    ],
    applies: ({ cueText, verb, who, content }) =>
      NAMED.has(verb) && cueText === verb && A_NAME.test(content) && NAMELESS.test(who),
  },
  {
    name: "called up",
    most: HARDLY,
    shows: [
      [
        "On Monday, Lind said she had called Moro to voice her fears.",
        "she | had called | Moro to voice her fears",
        true,
      ],
      [
        "On Monday, Lind said a clerk called his boss and told on him.",
        "a clerk | called | his boss and told on him",
        true,
      ],
      ["On Monday, Lind said they called police.", "they | called | police", true],
      ["On Monday, Lind said they called police a disgrace.", "they | called | police a disgrace", false],
      ["On Monday, Lind said a clerk called his boss a liar.", "a clerk | called | his boss a liar", false],
      ["On Monday, Lind said a clerk called the plan unsafe.", "a clerk | called | the plan unsafe", false],
    ],
    applies: ({ verb, cueText, content }) =>
      CALLS_FOR_HELP.has(verb) && endsIn(cueText, verb) && ASKED_FOR_HELP.test(content),
  },
  {
    name: "told or asked nothing inside",
    most: HARDLY,
    shows: [
      ["“I have asked the coastguard,” Lind said.", "I | have asked | the coastguard", true],
      ["“I have asked the coastguard to wait,” Lind said.", "I | have asked | the coastguard to wait", false],
      ["Lind said Moro warned the crew.", "Moro | warned | the crew", true],
      ["Lind said Moro asked whether it was late.", "Moro | asked | whether it was late", false],
    ],
    applies: ({ places, one: { content: pieces }, verb, cueText, content }) =>
      !pieces.some((span) => hasVerbIn(places, span)) &&
      ADDRESSING.has(verb) &&
      endsIn(cueText, verb) &&
      !OPENS_SAYING_WHAT.test(content) &&
      !toldWhat(verb, content),
  },
  {
    name: "harm threatened",
    most: HARDLY,
    shows: [
      ["“The guards threatened staff at the gate,” Lind said.", "The guards | threatened | staff at the gate", true],
      ["“The guards threatened to shut the gate,” Lind said.", "The guards | threatened | to shut the gate", false],
      ["“The guards threatened a strike,” Lind said.", "The guards | threatened | a strike", false],
    ],
    applies: ({ verb, content }) => THREATENS.test(verb) && !THREATENED_WITH.test(content),
  },
  {
    name: "another sense inside",
    most: HARDLY,
    shows: [
      ["In May, Lind said the boatmen had observed a red lamp.", "the boatmen | had observed | a red lamp", true],
      ["In May, Lind said the boatmen responded with a strike.", "the boatmen | responded | with a strike", true],
      [
        "In May, Lind said the boatmen observed that a lamp was red.",
        "the boatmen | observed | that a lamp was red",
        false,
      ],
      ["In May, Lind said Norvia recalled its envoys from Orlay.", "Norvia | recalled | its envoys from Orlay", true],
      ["In May, Lind said Moro recalled that it was late.", "Moro | recalled | that it was late", false],
      ["In May, Lind said Moro responded well to it and left.", "Moro | responded | well to it and left", true],
      ["In May, Lind said Moro had supposedly agreed to it.", "Moro | had supposedly agreed | to it", true],
      ["In May, Lind said the boatmen rejected a red lamp.", "the boatmen | rejected | a red lamp", false],
    ],
    applies: ({ places, one, content, verb, cueText }) =>
      SUPPOSEDLY.test(cueText) ||
      (OTHER_SENSED.has(verb) &&
        (FARING.test(content) ||
          (!OPENS_SAYING_WHAT.test(content) && !one.content.some((span) => isSaidWhole(places, span))))),
  },
  {
    name: "put somewhere",
    most: HARDLY,
    shows: [
      [
        "In May, Lind said a note a clerk had posted on a wall that was wet was torn.",
        "a clerk | had posted | on a wall that was wet was torn",
        true,
      ],
      ["In May, Lind said a clerk posted that a wall was wet.", "a clerk | posted | that a wall was wet", false],
    ],
    applies: ({ verb, content }) => POSTING.has(verb) && PUT_WHERE.test(content),
  },
  {
    name: "answered by a deed",
    most: HARDLY,
    shows: [
      [
        "In May, Lind said Norvia responded with a raid that killed nine.",
        "Norvia | responded | that killed nine",
        true,
      ],
      ["In May, Lind said Norvia responded that it was late.", "Norvia | responded | that it was late", false],
      [
        "In May, Lind praised the guards who responded to the attack that left four dead.",
        "who | responded | that left four dead",
        true,
      ],
      [
        "In May, Lind said Norvia responded to the claim that four were dead.",
        "Norvia | responded | that four were dead",
        false,
      ],
    ],
    applies: ({ places, one: { cue, content: pieces }, verb, content }) => {
      const between = places.segmented.text.slice(cue.at(-1)?.[1] ?? 0, pieces[0]?.[0] ?? 0);
      const isOfDeed = TOLD_OF_DEED.test(content) && TO_A_DEED_BEHIND.test(between);
      return RESPONDS.test(verb) && (isOfDeed || WITH_A_DEED_BEHIND.test(between));
    },
  },
  {
    name: "said so and not what",
    most: PERHAPS,
    shows: [
      ["“He said one thing as a candidate,” Lind said.", "He | said | one thing as a candidate", true],
      ["“He said nothing was lost,” Lind said.", "He | said | nothing was lost", false],
    ],
    applies: ({ places, one: { content: pieces }, verb, forms, content }) =>
      SAID.has(verb) &&
      !forms.some(({ entry }) => entry.frames.has("object")) &&
      !OPENS_SAYING_WHAT.test(content) &&
      !pieces.some((span) => hasVerbIn(places, span)),
  },
];

/** No word follows the verb in its cue: "called", and not "called for". */
const endsIn = (cue: string, verb: string): boolean => cue.toLowerCase().endsWith(verb);

/** "asked the coastguard **to wait**", "warned them **of** floods" */
const toldWhat = (verb: string, content: string): boolean =>
  TOLD_WHAT.test(content) || loweredWords(content, [0, content.length]).some((word) => ADDRESSING.get(verb)?.has(word));
