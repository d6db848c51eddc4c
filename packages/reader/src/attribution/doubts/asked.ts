import { ASKING_WHETHER, IMPERATIVES, OPENS_QUESTION, PUT_TO_HIM, QUESTIONED, SUPPOSING } from "../../en/doubts.ts";
import type { ReadingDoubt } from "./doubtful.ts";

/** What is only asked, or put to somebody, nobody says. */
export const ONLY_ASKED: readonly ReadingDoubt[] = [
  {
    name: "asked about what is not told",
    shows: [
      ["A nurse was questioned by the Post.", "the Post | was questioned by | A nurse", true],
      ["A nurse was questioned by the Post about it.", "the Post | was questioned by | A nurse … about it", false],
    ],
    applies: ({ found, cueWords, plain }) => {
      const from = found.cue[0]?.[0] ?? 0;
      return plain && QUESTIONED.test(cueWords) && found.content.every(([, end]) => end <= from);
    },
  },
  {
    name: "what is asked",
    shows: [
      ["What did the owners say?", "the owners | say | What did", true],
      ["What did the owners want, the mayor asked.", "the mayor | asked | What did the owners want", false],
    ],
    applies: ({ content, plain }) => plain && OPENS_QUESTION.test(content.join(" ")),
  },
  {
    name: "whether it was said",
    shows: [
      ["Did the mayor say that the dam was safe?", "the mayor | say | that the dam was safe", true],
      ["Why did the mayor say that the dam was safe?", "the mayor | say | that the dam was safe", false],
      ["Did the mayor lie? The mayor said that he had.", "The mayor | said | that he had", false],
      ["Had the mayor said that it was weak, they would have left.", "the mayor | said | that it was weak", true],
      ["The mayor had said that it was weak.", "The mayor | had said | that it was weak", false],
    ],
    applies: ({ text, found: { source, cue, content } }) =>
      source[0] !== undefined &&
      isInverted(text, source[0][0], Math.max(...[...cue, ...content].map(([, end]) => end))),
  },
  {
    name: "asked by the reporter",
    shows: [
      ["Asked about the dam, the mayor laughed.", " | Asked about | the dam", true],
      ["The union asked about the dam.", "The union | asked about | the dam", false],
    ],
    applies: ({ found: { source }, cue: [first = ""] }) => source.length === 0 && PUT_TO_HIM.has(first),
  },
  {
    name: "asked of the reader",
    shows: [
      ["It rained. Remember what Moro promised.", " | Remember | what Moro promised", true],
      ["It rained. Residents remember what Moro promised.", "Residents | remember | what Moro promised", false],
    ],
    applies: ({ text, found: { source, cue: spans }, cue: [verb = ""], plain }) =>
      plain && source.length === 0 && IMPERATIVES.has(verb) && /^\p{Lu}/u.test(text.slice(...(spans[0] ?? [0, 0]))),
  },
];

/** "**Did** the mayor say …?", "**Had** he said so, …": before its subject the verb asks, or supposes. */
function isInverted(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 40), from);
  return SUPPOSING.test(before) || (ASKING_WHETHER.test(before) && /^[^.!?\n]*\?/.test(text.slice(to - 1, to + 400)));
}
