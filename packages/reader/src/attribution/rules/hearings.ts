import type { Span } from "@according/record";
import { HEARD } from "../../en/hearings.ts";
import type { Rule } from "../proposal.ts";

export const heardInCourt: Rule = {
  name: "heard in court",
  standing: "beside",
  shows: [
    [
      "The court heard that the guard, Ivo Brand, had called three times.",
      " | heard | that the guard, Ivo Brand, had called three times",
    ],
    ["The inquest was told that the pump had failed.", " | was told | that the pump had failed"],
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
      return [{ source: [], cue: [cue], content: [content], act: "state", confidence: 0.7, paragraph }];
    }),
};
