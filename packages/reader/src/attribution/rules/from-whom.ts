import type { Span } from "@according/record";
import { FROM_WHOM } from "../../en/hearings.ts";
import type { Segmented } from "../../layers.ts";
import type { Found } from "../found.ts";
import type { Rule } from "../proposal.ts";

export const fromWhom: Rule = {
  name: "from whom",
  standing: "beside",
  shows: [
    ["And from Chairwoman Ria Dolen:\n\n“The pier is shut.”", "Chairwoman Ria Dolen | from | “The pier is shut.”"],
    ["From the mayor: “The pier is shut.”", "the mayor | From | “The pier is shut.”"],
    ["From here: the pier is shut."],
  ],
  find: ({ segmented }) => segmented.paragraphs.flatMap((_, i) => introducedAt(segmented, i)),
};

/** The words of somebody whom a line names that ends in a colon: behind it, or the paragraph below. */
function introducedAt({ text, paragraphs, quotations }: Segmented, at: number): readonly Found[] {
  const [from, end] = paragraphs[at]?.span ?? [0, 0];
  const line = FROM_WHOM.exec(text.slice(from, end));
  const { who, cue } = line?.groups ?? {};
  if (!line || !who || !cue) return [];
  const behind = from + line[0].length;
  const start = behind < end ? behind : (paragraphs[at + 1]?.span[0] ?? end);
  const said = quotations.find(({ span, marks }) => marks === "double" && span[0] === start);
  if (!said) return [];
  const name = text.indexOf(who, from);
  const word = text.indexOf(cue, from);
  const spans: readonly Span[] = [
    [name, name + who.length],
    [word, word + cue.length],
  ];
  const [source, verb] = spans as [Span, Span];
  return [{ source: [source], cue: [verb], content: [said.span], act: "state", confidence: 0.8, paragraph: at }];
}
