import { SAID } from "../../en/predicates/saying.ts";
import { RELATIVES } from "../../en/references.ts";
import type { Found } from "../found.ts";
import type { Rule } from "../proposal.ts";
import { somebodySaid } from "./behind.ts";
import { somebodySaidThat } from "./leading.ts";

/**
 * Where nobody reads anything, what stands plainly there: a verb of words alone with "that" behind it, or at the end of the
 * sentence that is said.
 */
export const saidPlainly: Rule = {
  name: "said plainly",
  standing: "left",
  shows: [
    ["In Orlay the wardens reported that the weir had held.", "the wardens | reported | that the weir had held"],
    ["The weir had held all night long, the wardens said.", "the wardens | said | The weir had held all night long"],
    ["The wardens wanted that the weir be held."],
    ["At nine, the wardens notified the mayor."],
  ],
  find: (view) => {
    const { text } = view.segmented;
    const isPlain = ({ cue, content, source: [who] }: Found): boolean => {
      const words = cue.map((span) => text.slice(...span)).join(" ");
      const [said] = content;
      if (!said || !who || !SAID.has(endingWord(words)) || RELATIVES.has(text.slice(...who).toLowerCase()))
        return false;
      return said[0] > who[0] ? OPENS_WITH_THAT.test(text.slice(...said)) : wordCount(text.slice(...said)) >= CLAUSE;
    };
    return [somebodySaidThat, somebodySaid].flatMap(({ find }) => find(view)).filter(isPlain);
  },
};

const OPENS_WITH_THAT = /^that(?!\p{L})/u;

/* A sentence before who says it has no fewer words than these. */
const CLAUSE = 4;

const endingWord = (words: string): string => words.toLowerCase().split(/\s+/).at(-1) ?? "";

const wordCount = (words: string): number => words.split(/\s+/).length;
