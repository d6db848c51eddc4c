import type { Span } from "@according/record";
import { SIGNED_POST } from "../../en/posts.ts";
import type { Paragraph, Segmented } from "../../layers.ts";
import type { Found } from "../found.ts";
import type { Rule } from "../proposal.ts";

export const signedPost: Rule = {
  name: "signed post",
  standing: "certain",
  shows: [
    [
      "The port is open again.\n\n— Sara Linde (@saralinde) March 9, 2026",
      "Sara Linde | (@saralinde) | The port is open again.",
    ],
    [
      "We sail at noon.\n\n— Ivo Brand (@ivo.example) March 9, 2026 at 9:12 AM",
      "Ivo Brand | (@ivo.example) | We sail at noon.",
    ],
    ["The port is open again.\n\n— Sara Linde in Orlay"],
  ],
  find: ({ segmented }) => segmented.paragraphs.flatMap((_, i) => postAt(segmented, i)),
};

/* A signature is no longer. */
const LONGEST = 140;

/** What stands before a signature, in its paragraph or the one before. */
function postAt({ text, paragraphs }: Segmented, at: number): readonly Found[] {
  const { span } = paragraphs[at] as Paragraph;
  const from = Math.max(span[0], span[1] - LONGEST);
  const signed = SIGNED_POST.exec(text.slice(from, span[1]));
  const { name = "", handle = "" } = signed?.groups ?? {};
  if (!signed) return [];
  const dash = from + signed.index;
  const content = wordsBefore(text, span[0], dash) ?? paragraphs[at - 1];
  if (!content || ("heading" in content && content.heading)) return [];
  const [source, cue] = [name, handle].map((words): Span => {
    const start = dash + signed[0].indexOf(words);
    return [start, start + words.length];
  }) as [Span, Span];
  return [{ source: [source], cue: [cue], content: [content.span], act: "state", confidence: 0.9, paragraph: at }];
}

function wordsBefore(text: string, from: number, dash: number): { readonly span: Span } | null {
  const words = text.slice(from, dash).trimEnd();
  return words.length > 0 ? { span: [from, from + words.length] } : null;
}
