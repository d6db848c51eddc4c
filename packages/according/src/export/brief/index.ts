import type { Linked } from "../../linked.ts";
import { briefOf } from "./brief.ts";
import { briefInDocx } from "./docx.ts";
import { briefInMarkdown } from "./markdown-text.ts";
import type { Brief } from "./outline.ts";
import { briefInHtml } from "./page.ts";

/** A way to write a brief into one file. */
export interface BriefForm {
  readonly name: string;
  /** What a server calls it: RFC 6838. */
  readonly media: string;
  write(brief: Brief): string | Uint8Array;
}

export const BRIEF_FORMS: readonly BriefForm[] = [
  { name: "md", media: "text/markdown; charset=utf-8", write: briefInMarkdown },
  { name: "html", media: "text/html; charset=utf-8", write: briefInHtml },
  {
    name: "docx",
    media: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    write: briefInDocx,
  },
];

/** A story as a brief in a form by its name; its notes lead to the record where that is served at an address. Throws a RangeError where there is no such form. */
export function writtenBrief(
  story: Linked,
  form: string,
  address?: string,
): { readonly content: string | Uint8Array; readonly media: string } {
  const found = BRIEF_FORMS.find(({ name }) => name === form);
  if (!found) throw new RangeError(`There is no form ${form} of a brief.`);
  return { content: found.write(briefOf(story, address)), media: found.media };
}
