import { words } from "./list.ts";

/* English of linking: what turns what is said, or puts it off. Data, no logic. */

/** They turn what is said into its opposite. */
export const NEGATORS = words(`
  not n't never no nobody nothing none neither nor without isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't
  didn't won't wouldn't can't couldn't cannot shouldn't
`);

/** They deny what stands beside them, unless it is denied as such: "dismissed as false". */
export const FALSE = words(
  "false untrue baseless unfounded fabricated refuse refused refuses fail failed fails unable unlikely",
);

/** Verbs by which what follows is denied, whatever else they do. */
export const DENYING = /\b(?:rul(?:e[sd]?|ing) out|dismiss\w*|disput\w*|refut\w*|rebut\w*|debunk\w*|contradict\w*)\b/i;

/** Words for one thing of which only one holds, the alternatives of a line parted by bars. */
export const ALTERNATIVES: readonly (readonly ReadonlySet<string>[])[] = `
  north northern northwards | south southern southwards
  east eastern eastwards | west western westwards
  upper uppermost | lower lowermost
  left-hand left | right-hand right
  raise increase grow climb gain | fall cut shrink
  open reopen | close closed shut
  begin start launch resume | end stop halt finish
  accept approve support welcome | reject oppose
  win | lose
  buy | sell
  arrive enter return | leave
  guilty | innocent
  safe | unsafe dangerous
  legal lawful | illegal unlawful
  stronger strengthen | weaker weaken
  inner | outer
  old oldest | new newest
  morning | afternoon | evening | night
  spring | summer | autumn | winter
  first | second | third | fourth | fifth
`
  .trim()
  .split("\n")
  .map((line) => line.split("|").map(words));

/** What somebody may or could do is not what they will. */
export const POSSIBLE = words("could may might can possibly perhaps maybe potentially likely couldn't possible");

/** What is to come. */
export const COMING = words("will shall won't going plans plan planned intends intend expects expected");
