import type { Act, Span } from "@according/record";
import {
  BLAMED_FOR,
  BLAMING,
  CLAIMED_DEED,
  DEMANDING,
  OPENS_CLAUSE,
  RELATIVE_THAT,
  SAYS_NEXT,
} from "../../en/attribution-tails.ts";
import { SAID } from "../../en/predicates/saying.ts";
import { WHO_WHICH_THAT } from "../../en/references.ts";
import { OTHERS_DENY } from "../../en/run-on.ts";
import { canSpeak } from "../../grammar/can-speak.ts";
import { Places } from "../../text/places.ts";
import { withoutWhomItCites } from "../cited-whom.ts";
import type { Found } from "../found.ts";
import type { Rule, View } from "../proposal.ts";
import { somebodySaid } from "./behind.ts";
import { somebodySaidThat } from "./leading.ts";

/**
 * Where nobody surely reads anything, what stands plainly there: a verb of words alone with "that" behind it, or at the end of the
 * sentence that is said.
 */
export const saidPlainly: Rule = {
  name: "said plainly",
  standing: "beside",
  shows: [
    ["In Orlay the wardens reported that the weir had held.", "the wardens | reported | that the weir had held"],
    ["The weir had held all night long, the wardens said.", "the wardens | said | The weir had held all night long"],
    ["Mr. Voss said he would think of it but added, “I would rather stay.”", "Mr. Voss | said | he would think of it"],
    [
      "The Front has claimed responsibility for the raid, which they say is a reply to strikes.",
      "The Front | has claimed | responsibility for the raid",
    ],
    [
      "Mara Velin has reportedly blamed two clerks for the loss of the papers.",
      "Mara Velin | has reportedly blamed | two clerks for the loss of the papers",
    ],
    ["Mara Velin refused to concede and demanded a recount.", "Mara Velin | demanded | a recount"],
    ["The wardens wanted that the weir be held."],
    ["In May, they read it in a statement posted on a page that was made for him."],
    ["The weir was shut with its footpaths, and suggests that the town is poor."],
    ["At nine, the wardens notified the mayor."],
  ],
  find: (view) => {
    const { text } = view.segmented;
    const isPlain = ({ cue, content, act, source: [who] }: Found): boolean => {
      const words = cue.map((span) => text.slice(...span)).join(" ");
      const [said] = content;
      if (said && who && isDeedOfWords(text, act, words, who)) return true;
      if (said && who && isAccusation(text, words, said, who)) return true;
      if (!said || !who || !SAID.has(endingWord(words)) || WHO_WHICH_THAT.has(text.slice(...who).toLowerCase()))
        return false;
      if (!maySay(view, who) || RELATIVE_THAT.test(text.slice(...said))) return false;
      return said[0] > who[0] ? OPENS_CLAUSE.test(text.slice(...said)) : hasWords(text.slice(...said), CLAUSE);
    };
    return [somebodySaidThat, somebodySaid]
      .flatMap(({ find }) => find(view))
      .filter(isPlain)
      .map(untilNext(text))
      .map((one) => ({ ...one, content: withoutWhomItCites(text, one.content) }));
  },
};

/** Somebody or a document that says things: not "its footpaths", "his death in a statement". */
function maySay({ segmented }: View, who: Span): boolean {
  const range = new Places(segmented).tokens(who);
  return range !== null && canSpeak(segmented.tokens.slice(...range));
}

/** "claimed responsibility", "demanded a recount" */
const isDeedOfWords = (text: string, act: Act, cue: string, who: Span): boolean =>
  act === "claim-responsibility" ||
  (DEMANDING.has(endingWord(cue)) && !WHO_WHICH_THAT.has(text.slice(...who).toLowerCase()));

/** "Mara Velin has reportedly blamed the dam for the flood" */
const isAccusation = (text: string, cue: string, said: Span, who: Span): boolean =>
  BLAMING.test(cue) && BLAMED_FOR.test(text.slice(...said)) && !WHO_WHICH_THAT.has(text.slice(...who).toLowerCase());

/** "said he would consider it **but added**": what he says next is his next saying. */
const untilNext =
  (text: string) =>
  (one: Found): Found => {
    const last = one.content.at(-1);
    const deed = last && one.act === "claim-responsibility" ? CLAIMED_DEED.exec(text.slice(...last))?.[0].length : 0;
    if (last && deed) return { ...one, content: [[last[0], last[0] + deed]] };
    if (!last) return one;
    const next = SAYS_NEXT.exec(text.slice(...last));
    const end = next?.[1] && SAID.has(next[1]) ? next.index : text.slice(...last).search(OTHERS_DENY);
    return end > 0 ? { ...one, content: [...one.content.slice(0, -1), [last[0], last[0] + end]] } : one;
  };

/* A sentence before who says it has no fewer words than these. */
const CLAUSE = 4;

const endingWord = (words: string): string => words.toLowerCase().split(/\s+/).at(-1) ?? "";

const hasWords = (words: string, count: number): boolean => words.split(/\s+/, count).length === count;
