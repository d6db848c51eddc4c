import { EVIDENCE, NAMED_SO, REGARDED, SEEMING } from "../../en/doubts.ts";
import type { ReadingDoubt } from "./doubtful.ts";

/** Nobody is named who could say it: it is seen, called or expected so by whoever likes. */
export const NOBODY_NAMED: readonly ReadingDoubt[] = [
  {
    name: "regarded by nobody",
    shows: [
      ["The bishop is seen as a moderate.", " | is seen as | The bishop … a moderate", true],
      ["Until then, the town saw the bishop as a moderate.", "the town | saw | the bishop as a moderate", false],
    ],
    applies: ({ found: { source }, cueWords, plain }) => plain && source.length === 0 && REGARDED.test(cueWords),
  },
  {
    name: "seems to nobody",
    shows: [
      ["The bishop seems to believe that the war is lost.", " | seems | The bishop … to believe", true],
      ["It seems to Moro that the war is lost.", "Moro | seems | that the war is lost", false],
    ],
    applies: ({ found: { source }, cue: [verb = ""], plain }) => plain && source.length === 0 && SEEMING.has(verb),
  },
  {
    name: "called so by nobody",
    shows: [
      ["It lives on a gas called acetylene.", " | called | acetylene", true],
      ["It lives on what Vell called acetylene.", "Vell | called | acetylene", false],
      ["It is a song called “Acetylene,” and old.", " | called | “Acetylene,”", true],
    ],
    applies: ({ found: { source }, cue }) => source.length === 0 && cue.length === 1 && NAMED_SO.has(cue[0] as string),
  },
  {
    name: "evidence of nobody",
    shows: [
      ["It runs cooler, which suggests that the fans are new.", " | suggests | that the fans are new", true],
      ["It runs cooler, a test suggests.", "a test | suggests | It runs cooler", false],
    ],
    applies: ({ found: { source }, cue: [verb = ""], plain }) => plain && source.length === 0 && EVIDENCE.has(verb),
  },
  {
    name: "expected by nobody",
    shows: [
      ["The bridge is expected to open in May.", " | is expected | The bridge … to open in May", true],
      [
        "The ministry expected the bridge to open in May.",
        "The ministry | expected | the bridge to open in May",
        false,
      ],
    ],
    applies: ({ found: { source }, cue, plain }) => plain && cue.includes("expected") && source.length === 0,
  },
];
