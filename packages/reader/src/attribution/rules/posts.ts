import type { Span } from "@according/record";
import { POSTED_BY, SIGNED_POST } from "../../en/posts.ts";
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
    [
      "Hello from the reopened port\n— Sara Linde (@saralinde) March 9, 2026",
      "Sara Linde | (@saralinde) | Hello from the reopened port",
    ],
    ["Port of Orlay reopened\n\n— Sara Linde (@saralinde) March 9, 2026"],
    [
      "We mourn our crew.\n— A post shared by Sara Linde (@saralinde) on Mar 9, 2026",
      "Sara Linde | (@saralinde) | We mourn our crew.",
    ],
    [
      "No ferry sails today.\n— Posted by Orlay Ferries on Monday, March 9, 2026",
      "Orlay Ferries | Posted by | No ferry sails today.",
    ],
    ["The port is open again.\n\nPosted by Sara Linde on Monday, March 9, 2026"],
  ],
  find: ({ segmented }) => segmented.paragraphs.flatMap((_, i) => postAt(segmented, i)),
};

/* A signature is no longer. */
const LONGEST = 140;

/** What stands before a signature, in its paragraph or the one before. */
function postAt({ text, paragraphs }: Segmented, at: number): readonly Found[] {
  const { span } = paragraphs[at] as Paragraph;
  const from = Math.max(span[0], span[1] - LONGEST);
  const ending = text.slice(from, span[1]);
  const signed = SIGNED_POST.exec(ending) ?? POSTED_BY.exec(ending);
  const { name = "", handle = "" } = signed?.groups ?? {};
  if (!signed) return [];
  const dash = from + signed.index;
  const content = wordsBefore(text, span[0], dash) ?? paragraphs[at - 1];
  const isHeading = content && "heading" in content && content.heading;
  if (!content || (isHeading && !isOfPost(text.slice(content.span[1], span[0]), signed[0]))) return [];
  const [source, cue] = [name, handle].map((words): Span => {
    const start = dash + signed[0].indexOf(words);
    return [start, start + words.length];
  }) as [Span, Span];
  return [
    {
      ...{ source: [source], cue: [cue], content: [content.span] },
      ...{ act: "state", confidence: 0.9, paragraph: at, verbatim: true },
    },
  ];
}

/** Words that end in no full stop are a post's where they stand right above a signature with its day, and a headline elsewhere. */
const isOfPost = (between: string, signature: string): boolean => between === "\n" && /\d{4}/.test(signature);

function wordsBefore(text: string, from: number, dash: number): { readonly span: Span } | null {
  const words = text.slice(from, dash).trimEnd();
  return words.length > 0 ? { span: [from, from + words.length] } : null;
}
