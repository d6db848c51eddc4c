/* The rules of attribution one by one, for who counts what each is worth. Not for readers of reports. */

export { viewOf } from "./attribution/engine.ts";
export { MENDS } from "./attribution/engines/mending/mended.ts";
export { type Proposal, propose, type Rule } from "./attribution/proposal.ts";
export { BESIDE, RULES } from "./attribution/rules/index.ts";
