import type { Checked } from "@according/reader";

const FINDINGS: Readonly<Record<Checked["finding"], string>> = {
  "as-told": "found",
  "words-changed": "words changed",
  "not-quoted": "not a quotation: the report's own words",
  "another-speaker": "other speaker",
  "another-source": "other source",
  "told-otherwise": "told otherwise",
  superseded: "stale",
  "not-told": "not in the record",
  open: "open: in other words or by another, if at all",
};

/** What is found of an entry of a draft, in words. */
export const findingInWords = ({ finding }: Pick<Checked, "finding">): string => FINDINGS[finding];

/** "“quiet” for “silent”", "“not” left out" */
export function changeInWords({ here, told }: NonNullable<Checked["differs"]>[number]): string {
  if (here === "") return `“${told}” left out`;
  return told === "" ? `“${here}” put in` : `“${here}” for “${told}”`;
}
