import type { Worded } from "according/api";

/**
 * What somebody said stands in quotation marks where it has none of its own; what a report says for them, or itself, does not.
 * Words that tell little alone stand with who says it: "Norlink denied that".
 */
export const quoted = ({ words, form, around }: Pick<Worded, "words" | "form" | "around">): string =>
  around !== undefined ? around : form !== "direct" || /["“”]/.test(words) ? words : `“${words}”`;
