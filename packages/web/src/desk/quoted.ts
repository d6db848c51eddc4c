import type { Worded } from "according/api";

/** What somebody said stands in quotation marks where it has none of its own; what a report says for them, or itself, does not. */
export const quoted = ({ words, form }: Pick<Worded, "words" | "form">): string =>
  form !== "direct" || /["“”]/.test(words) ? words : `“${words}”`;
