import {
  A_CLAUSE,
  ALL_THAT,
  ANSWERING_OTHERS,
  CALLING_ONLY,
  CALLS_TO,
  DODGING,
  ENDS_IN_AT,
  GOODS,
  HAVING_TO,
  PLACE_AHEAD,
  TAKING,
  WHOM_IS_CALLED,
} from "../../en/said-by-none.ts";
import type { ReadingDoubt } from "./doubtful.ts";

/* So many characters before who speaks are looked at. */
const BEFORE = 24;

/** A verb of saying stands there, and nothing is said: what is avoided, prescribed, taken or told of what somebody says. */
export const SAID_BY_NONE: readonly ReadingDoubt[] = [
  {
    name: "questions dodged",
    shows: [
      [
        "On Monday, Moro dodged several questions on whether he would go.",
        "Moro | dodged several questions on | whether he would go",
        true,
      ],
      [
        "On Monday, Moro answered several questions on whether he would go.",
        "Moro | answered several questions on | whether he would go",
        false,
      ],
      ["On Monday, Moro raised questions on the toll.", "Moro | raised questions on | the toll", false],
    ],
    applies: ({ cueWords }) => DODGING.test(cueWords),
  },
  {
    name: "a rule",
    shows: [
      ["By law, members have to declare any gift they get.", "members | have to declare | any gift they get", true],
      ["By law, members must register any gift they get.", "members | must register | any gift they get", true],
      ["In May, members declared any gift they got.", "members | declared | any gift they got", false],
      ["In the end, members have to say that it was late.", "members | have to say | that it was late", false],
      [
        "In May, the bank had to disclose that it was robbed.",
        "the bank | had to disclose | that it was robbed",
        false,
      ],
      ["In May, the mine has to report that 40 fell ill.", "the mine | has to report | that 40 fell ill", false],
    ],
    applies: ({ text, found: { content }, cueWords }) =>
      HAVING_TO.test(cueWords) && !A_CLAUSE.test(text.slice(...(content[0] ?? [0, 0]))),
  },
  {
    name: "goods accepted",
    shows: [
      [
        "In May, the mayor accepted the gifts so she could “look her best”.",
        "the mayor | accepted | the gifts so she could “look her best”",
        true,
      ],
      ["In May, the mayor accepted that it was “late”.", "the mayor | accepted | that it was “late”", false],
      ["In May, the mayor accepted the claim.", "the mayor | accepted | the claim", false],
    ],
    applies: ({ text, found: { content }, cueWords }) =>
      TAKING.test(cueWords) && GOODS.test(text.slice(...(content[0] ?? [0, 0]))),
  },
  {
    name: "reports that are answered",
    shows: [
      [
        "Minister Ida Moro was responding to media reports that the pier was lost.",
        "Minister Ida Moro | was responding to | media reports that the pier was lost",
        true,
      ],
      [
        "By noon Moro had reacted to claims by the union that the pier was lost.",
        "Moro | had reacted to | claims by the union that the pier was lost",
        true,
      ],
      ["By noon Moro had reacted to the loss.", "Moro | had reacted to | the loss", false],
      ["By noon Moro had denied claims that it was lost.", "Moro | had denied | claims that it was lost", false],
    ],
    applies: ({ text, found: { cue, content } }) =>
      ANSWERING_OTHERS.test(text.slice(cue[0]?.[0] ?? 0, content[0]?.[1] ?? 0)),
  },
  {
    name: "a call by telephone",
    shows: [
      ["By then, he was calling to report their presence.", "he | was calling | their presence", true],
      ["By then, he was calling the guards to report them.", "he | was calling | the guards to report them", true],
      ["By then, he was calling the guards to order.", "he | was calling | the guards to order", false],
      ["By then, he was calling the guards a disgrace.", "he | was calling | the guards a disgrace", false],
    ],
    applies: ({ text, found: { cue: cues, content }, cueWords, plain }) => {
      const [end, from] = [cues.at(-1)?.[1] ?? 0, content[0]?.[0] ?? 0];
      const isCall = plain && cues.length === 1 && CALLING_ONLY.test(cueWords);
      return (
        isCall && (CALLS_TO.test(text.slice(end, from)) || WHOM_IS_CALLED.test(text.slice(...(content[0] ?? [0, 0]))))
      );
    },
  },
  {
    name: "all that somebody says",
    shows: [
      ["“Nothing you have said sheds light on it,” he said.", "you | have said | sheds light on it", true],
      ["Everything Moro said was wrong.", "Moro | said | was wrong", true],
      ["In the end, Moro said nothing was wrong.", "Moro | said | nothing was wrong", false],
    ],
    applies: ({ text, found: { source, cue, content } }) => {
      const [who, verb, what] = [source[0], cue[0], content[0]];
      const isBehind = who && verb && what && who[1] <= verb[0] && verb[1] <= what[0] && what[0] - verb[1] <= 1;
      return isBehind === true && ALL_THAT.test(text.slice(Math.max(0, who[0] - BEFORE), who[0]));
    },
  },
  {
    name: "at the head of what",
    shows: [
      [
        "Norvia stands at the head of a movement opposed to the war.",
        "the head of a movement | opposed to | the war",
        true,
      ],
      ["On Monday, the head of a movement opposed the war.", "the head of a movement | opposed | the war", false],
    ],
    applies: ({ text, found: { source } }) =>
      source.some(
        ([from, to]) =>
          PLACE_AHEAD.test(text.slice(from, to)) && ENDS_IN_AT.test(text.slice(Math.max(0, from - BEFORE), from)),
      ),
  },
];
