import type { Assertion, Candidate, Statement, Whose } from "./types.ts";

/** What is plainly said to be so. */
export const PLAIN: Assertion = { polarity: "asserted", mode: "actual" };

/** Is it told as a fact: neither negated nor only possible, planned or threatened? */
export const isActual = ({ polarity, mode }: Assertion): boolean => polarity === "asserted" && mode === "actual";

/** Id of the source whose word it is; null where it is the reporter's or cannot be told. */
export const sourceOf = (whose: Whose): string | null => (whose.by === "source" ? whose.source : null);

/** Whose word it is that stands in a statement: its speaker's, else open between those whom it may mean. */
export const wordOf = ({ speaker, candidates = [] }: Pick<Statement, "speaker" | "candidates">): Whose =>
  speaker === null ? { by: "open", candidates } : { by: "source", source: speaker };

/** Those who may be meant, where a statement is too unsure to be kept. */
export const mayBe = ({ speaker, candidates = [], confidence }: Statement): readonly Candidate[] =>
  speaker === null ? candidates : [{ source: speaker, confidence }];
