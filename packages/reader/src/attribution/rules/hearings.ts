import type { Span } from "@according/record";
import { HEARD } from "../../en/hearings.ts";
import { isSomebody } from "../../grammar/people.ts";
import type { Rule } from "../proposal.ts";
import { canAct } from "./performatives.ts";

/** "a **neighbour**, Mrs Ada Flint" */
const nounBeforeName = (phrase: string): string => /(\p{L}+)(?:,|$)/u.exec(phrase)?.[1]?.toLowerCase() ?? "";

export const heardInCourt: Rule = {
  name: "heard in court",
  standing: "beside",
  shows: [
    [
      "The court heard that the guard, Ivo Brand, had called three times.",
      " | heard | that the guard, Ivo Brand, had called three times",
    ],
    ["The inquest was told that the pump had failed.", " | was told | that the pump had failed"],
    [
      "The jury heard from a neighbour, Mrs Ada Flint, that the gate was shut.",
      "a neighbour, Mrs Ada Flint | heard | that the gate was shut",
    ],
    ["The court heard the case that Moro had brought."],
  ],
  find: ({ segmented: { text, sentences } }) =>
    sentences.flatMap(({ span, paragraph }) => {
      const groups = HEARD.exec(text.slice(...span))?.groups;
      if (!groups) return [];
      const after = text.indexOf(groups.cue as string, span[0]);
      const at = text.indexOf(groups.content as string, after);
      const cue: Span = [after, after + (groups.cue as string).length];
      const content: Span = [at, at + (groups.content as string).length];
      const who = groups.who === undefined ? -1 : text.indexOf(groups.who, cue[1]);
      const from: readonly Span[] = groups.who === undefined ? [] : [[who, who + groups.who.length]];
      const source = from.filter((span) => canAct(text, span) || isSomebody(nounBeforeName(text.slice(...span))));
      return [{ source, cue: [cue], content: [content], act: "state", confidence: 0.8, paragraph }];
    }),
};
