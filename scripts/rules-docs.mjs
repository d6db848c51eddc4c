// The rule reference, from the rules and doubts of attribution and the sentences that show them.
import { join } from "node:path";
import { CONTINUATIONS } from "../packages/reader/src/attribution/continuity/index.ts";
import { DOUBTS } from "../packages/reader/src/attribution/doubts/doubts.ts";
import { PLACE_DOUBTS } from "../packages/reader/src/attribution/doubts/in-place.ts";
import { INSIDE_DOUBTS } from "../packages/reader/src/attribution/doubts/inner-doubts.ts";
import { MENDS } from "../packages/reader/src/attribution/engines/mending/mended.ts";
import { RULES } from "../packages/reader/src/attribution/rules/index.ts";
import { root } from "./workshop.mjs";

export const rules = join(root, "docs", "reference", "rules.md");

const INTRO = `# The rules of who said what

Written by \`npm run docs\` from the rules in \`packages/reader/src/attribution/\`; do not edit it here. Each rule shows what it
reads, as *source | cue | content*, and a sentence that it leaves alone; \`npm test\` runs them all. The name of the rule or
engine whose reading a statement is stands in its [\`by\`](record.md). How often a rule is right:
[\`eval/results/polnear-dev.md\`](../../eval/results/polnear-dev.md).

What a rule reads is a proposal. Where two use the same words, \`settle.ts\` says which stays: what is *certain* before all;
what is *named* unless an engine agrees; what is *read* by an engine; what stands *beside* that; and what is *left* over.`;

const GOING_ON =
  "Once it is settled who speaks, a quotation without a cue goes on with the speech beside it: shown as *whose | content*.";

const INSIDE = "They are asked of what somebody says inside what somebody else says, besides the others.";

const MENDED =
  "A trained engine sets some bounds wrongly for want of examples. Each of these sets them right, in this order, before a reading is proposed; shown as what is read, and what is made of it. `npm run eval` counts how many readings each changes.";

/** The reference as it should be now. */
export const rulesReference = () =>
  `${[INTRO, ...RULES.map(rule), "## Speech that goes on", GOING_ON, ...CONTINUATIONS.map(continuation), "## Doubts", "They take certainty from a reading, and move no span.", ...DOUBTS.map(doubt), ...PLACE_DOUBTS.map(doubt), "## Doubts of what is said inside", INSIDE, ...INSIDE_DOUBTS.map(doubt), "## Mends", MENDED, ...MENDS.map(mend)].join("\n\n")}\n`;

const rule = ({ name, standing, shows }) =>
  [`## ${name}`, `*${standing}*`, shows.map(([text, ...reads]) => item(text, reads.map(quoted))).join("\n")].join(
    "\n\n",
  );

const continuation = ({ name, shows }) =>
  [`### ${name}`, shows.map(([text, ...reads]) => item(text, reads.map(quoted))).join("\n")].join("\n\n");

const doubt = ({ name, shows }) =>
  [
    `### ${name}`,
    shows
      .map(([text, reading, doubted]) => item(text, [`${quoted(reading)}: ${doubted ? "doubted" : "kept"}`]))
      .join("\n"),
  ].join("\n\n");

const mend = ({ name, shows }) =>
  [
    `### ${name}`,
    shows
      .map(([text, read, mended]) =>
        item(text, [`${quoted(read)}: ${mended === undefined ? "left alone" : quoted(mended)}`]),
      )
      .join("\n"),
  ].join("\n\n");

const item = (text, lines) =>
  [`- ${text.replaceAll("\n\n", " ¶ ")}`, ...(lines.length ? lines : ["nothing"]).map((line) => `  - ${line}`)].join(
    "\n",
  );

const quoted = (line) => `\`${line.trim()}\``;
