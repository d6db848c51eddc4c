import type { Span } from "@according/record";
import { THAT_SAID } from "../../en/attribution-disputes.ts";
import {
  ACHIEVED,
  ACHIEVING,
  BEING_SURE,
  CALLED_UP,
  CALLING_UP,
  CARRYING_ON,
  CAST_DOUBT,
  COUNTING_SOURCE,
  COURTS,
  DISMISSES,
  ENGAGING,
  NAME_ALONE,
  ONE_CASE,
  ONE_OF_KIND,
  OPENS_WHAT_IS_SHOWN,
  POINTING_TO,
  PUBLISHING,
  SAYS_A_LOT,
  SEEN_PICTURES,
  SHOWN_ONLY,
  SIGNING,
  SO_MANY_SURE,
  SO_MANY_THINGS,
  SUIT_DISMISSED,
  TURNING_DOWN,
  UNKNOWN,
  WHAT_IS_CARRIED_ON,
} from "../../en/deeds-told.ts";
import { NAMED_SO } from "../../en/doubts.ts";
import { anyIn, loweredWords, type ReadingDoubt } from "./doubtful.ts";
import { cannotSpeak } from "./works-and-words.ts";

/* So many words on a picture is named. */
const NOUN_OF_PICTURE = 5;

/** What is told is a deed or a thing, and nothing is said in it. */
export const DEEDS_TOLD: readonly ReadingDoubt[] = [
  {
    name: "a thing shown",
    shows: [
      [
        "On Monday, the Orlay Post shows a picture of the pier.",
        "the Orlay Post | shows | a picture of the pier",
        true,
      ],
      ["By then, Moro showed the damage left by the flood.", "Moro | showed | the damage left by the flood", true],
      ["By then, Moro showed that the flood did it.", "Moro | showed | that the flood did it", false],
      ["In May, the survey showed a fall in support.", "the survey | showed | a fall in support", false],
    ],
    applies: ({ text, found: { source }, cueWords, content: [first = ""], plain }) =>
      plain &&
      SHOWN_ONLY.test(cueWords) &&
      !OPENS_WHAT_IS_SHOWN.has(first) &&
      !source.some((span) => anyIn(loweredWords(text, span), COUNTING_SOURCE)),
  },
  {
    name: "a picture published",
    shows: [
      ["On Monday, the navy published photos of the wreck.", "the navy | published | photos of the wreck", true],
      ["On Monday, the navy disclosed photos of the wreck.", "the navy | disclosed | photos of the wreck", true],
      ["On Monday, the navy published a list of the lost.", "the navy | published | a list of the lost", false],
      ["On Monday, another posted a photo of the wreck.", "another | posted | a photo of the wreck", true],
    ],
    applies: ({ cue, content, plain }) =>
      plain && PUBLISHING.has(cue.at(-1) ?? "") && anyIn(content.slice(0, NOUN_OF_PICTURE), SEEN_PICTURES),
  },
  {
    name: "what a thing points to",
    shows: [
      [
        "For now, the effort highlights the plight of the crews.",
        "the effort | highlights | the plight of the crews",
        true,
      ],
      [
        "For now, the minister highlights the plight of crews.",
        "the minister | highlights | the plight of crews",
        false,
      ],
      ["The masts are new, suggesting that the sale is near.", "The masts | suggesting | that the sale is near", true],
      ["The study is new, suggesting that the sale is near.", "The study | suggesting | that the sale is near", false],
      ["For now, his past says something else about him.", "his past | says | something else about him", true],
    ],
    applies: ({ text, found: { source }, cue, content, plain }) =>
      plain &&
      source.length === 1 &&
      (POINTING_TO.has(cue.at(-1) ?? "") || SAYS_A_LOT.test(content.join(" "))) &&
      cannotSpeak(text, source[0] as Span) &&
      !anyIn(loweredWords(text, source[0] as Span), COUNTING_SOURCE),
  },
  {
    name: "doubt cast by nobody",
    shows: [
      ["For now, the fire casts doubt over the sale.", "the fire casts | doubt over | the sale", true],
      ["For now, Moro has doubts about the sale.", "Moro | has doubts about | the sale", false],
      ["It is not known how many sold.", " | is not known | It … how many sold", true],
    ],
    applies: ({ found: { source }, cueWords, plain }) =>
      plain && (CAST_DOUBT.test(cueWords) || (source.length === 0 && UNKNOWN.test(cueWords))),
  },
  {
    name: "signed and not said",
    shows: [
      ["In May, the mayor signed a bill on tolls.", "the mayor | signed | a bill on tolls", true],
      ["In May, the Union sanctioned forty firms.", "the Union | sanctioned | forty firms", true],
      [
        "In May, the mayor signed a letter saying tolls were low.",
        "the mayor | signed a letter saying | tolls were low",
        false,
      ],
    ],
    applies: ({ cueWords, plain }) => plain && SIGNING.test(cueWords),
  },
  {
    name: "carried on or achieved",
    shows: [
      ["By then, she continued her studies at sea.", "she | continued | her studies at sea", true],
      ["By then, she realised her own old dream.", "she | realised | her own old dream", true],
      ["By then, she felt the personal toll of the war.", "she | felt | the personal toll of the war", true],
      ["By then, she realised that it was over.", "she | realised | that it was over", false],
    ],
    applies: ({ cueWords, content, plain }) =>
      plain &&
      ((CARRYING_ON.test(cueWords) && WHAT_IS_CARRIED_ON.test(content.join(" "))) ||
        (ACHIEVING.test(cueWords) && ACHIEVED.test(content.join(" ")))),
  },
  {
    name: "so many turned down",
    shows: [
      ["By then, the court had dismissed 849 cases in Orlay.", "the court | had dismissed | 849 cases in Orlay", true],
      ["By then, the league rejected 12 entries as late.", "the league | rejected | 12 entries as late", true],
      ["By then, the court dismissed more than 40 cases.", "the court | dismissed | more than 40 cases", true],
      ["By then, the army dismissed claims of 40 dead.", "the army | dismissed | claims of 40 dead", false],
    ],
    applies: ({ cueWords, content, plain }) =>
      plain && TURNING_DOWN.test(cueWords) && SO_MANY_THINGS.test(content.join(" ")),
  },
  {
    name: "a suit dismissed",
    shows: [
      ["By then, the judge had dismissed her lawsuit.", "the judge | had dismissed | her lawsuit", true],
      [
        "By then, courts have dismissed their claims against banks.",
        "courts | have dismissed | their claims against banks",
        true,
      ],
      ["By then, the judge had dismissed it as a joke.", "the judge | had dismissed | it as a joke", false],
      ["By then, the mayor had dismissed the charges.", "the mayor | had dismissed | the charges", false],
      ["By then, the court dismissed the claims of fraud.", "the court | dismissed | the claims of fraud", false],
    ],
    applies: ({ text, found: { source }, cueWords, content, plain }) =>
      plain &&
      source[0] !== undefined &&
      DISMISSES.test(cueWords) &&
      anyIn(loweredWords(text, source[0]), COURTS) &&
      SUIT_DISMISSED.test(content.join(" ")),
  },
  {
    name: "one that is sure",
    shows: [
      ["We know of only one confirmed release of a boy.", "only one | confirmed | release of a boy", true],
      ["Of the two, one confirmed the release of a boy.", "one | confirmed | the release of a boy", false],
      ["Of the two, one confirmed that it was late.", "one | confirmed | that it was late", false],
    ],
    applies: ({ text, found: { source }, cueWords, content, plain }) =>
      plain &&
      source.length === 1 &&
      SO_MANY_SURE.test(text.slice(...(source[0] as Span))) &&
      BEING_SURE.test(cueWords) &&
      ONE_CASE.test(content.join(" ")),
  },
  {
    name: "called on the telephone",
    shows: [
      ["In May, Moro called Ivo Brand to discuss the dam.", "Moro | called | Ivo Brand to discuss the dam", true],
      ["In May, Moro called it a chance to discuss it.", "Moro | called | it a chance to discuss it", false],
      ["In May, Moro called Brand a man to discuss it with.", "Moro | called | Brand a man to discuss it with", false],
      ["In May, Moro called on Brand to discuss it.", "Moro | called on | Brand to discuss it", false],
    ],
    applies: ({ cueWords, content, plain }) => plain && CALLING_UP.test(cueWords) && CALLED_UP.test(content.join(" ")),
  },
  {
    name: "engaged in and not said",
    shows: [
      ["By then, the town had focused on mending ties.", "the town | had focused on | mending ties", true],
      ["By then, the agency had looked at risks at sea.", "the agency | had looked at | risks at sea", true],
      ["By then, Moro volunteered to fight at sea.", "Moro | volunteered | to fight at sea", true],
      ["By then, Moro volunteered that it was late.", "Moro | volunteered | that it was late", false],
    ],
    applies: ({ cueWords, content: [first = ""], plain }) => plain && ENGAGING.test(cueWords) && first !== THAT_SAID,
  },
  {
    name: "a name alone",
    shows: [
      ["She leads a new party called “Orlay Awake,” in May.", "a new party | called | “Orlay Awake,”", true],
      ["She said a new party called it “a bad day” in May.", "a new party | called | it “a bad day”", false],
    ],
    applies: ({ text, found: { source, content }, cue }) =>
      source.length === 1 &&
      content.length === 1 &&
      cue.length === 1 &&
      NAMED_SO.has(cue[0] as string) &&
      ONE_OF_KIND.test(text.slice(...(source[0] as Span))) &&
      NAME_ALONE.test(text.slice(...(content[0] as Span))),
  },
];
