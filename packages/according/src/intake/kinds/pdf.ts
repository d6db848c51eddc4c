import { Refusal } from "../intake.ts";
import { isOfReport, textMeta } from "../text-meta.ts";
import { begins, type Kind } from "./kind.ts";
import { type Line, linesToParagraphs } from "./pdf-lines.ts";

/** A press release has a few pages; a longer document is no report. */
const MOST_PAGES = 200;

/** ISO 32000, as pdf.js reads it. Scripts in it are not run. */
export const pdf: Kind = {
  name: "a PDF document",
  tells: ({ bytes }) => begins(bytes, "%PDF-"),
  read: async ({ bytes }) => {
    const pages = await pdfPages(bytes);
    const paragraphs = linesToParagraphs(pages);
    if (paragraphs.join("").length < 20)
      throw new Refusal("is a PDF document of pictures, without text: recognise its text (OCR) and save that.");
    const first = paragraphs.find((one) => !isOfReport(one)) ?? "";
    const title = first.length <= 200 && paragraphs.length > 1 && !/[.!?]["”’]?$/.test(first) ? first : undefined;
    const notes = [
      "is a PDF document, whose paragraphs are guessed from where the lines stand: look whether they are right.",
    ];
    const text = `${paragraphs.join("\n\n")}\n`;
    return [{ text, meta: { ...textMeta(text), ...(title && { title }) }, notes }];
  },
};

async function pdfPages(bytes: Uint8Array): Promise<readonly (readonly Line[])[]> {
  const { getDocumentProxy } = await import("unpdf");
  // It keeps the bytes for itself, so it gets a copy; warnings of a broken file are none of the reader's.
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch(notWhole);
  try {
    if (document.numPages > MOST_PAGES)
      throw new Refusal(
        `is a PDF document of ${document.numPages} pages, more than any report: save the report's part of it.`,
      );
    const pages: (readonly Line[])[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const content = document.getPage(number).then((page) => page.getTextContent());
      pages.push(pageLines((await content.catch(notWhole)).items as readonly Item[]));
    }
    return pages;
  } finally {
    await document.destroy();
  }
}

/** What pdf.js throws: at the beginning, or at a page that is damaged. */
function notWhole(cause: Error): never {
  throw new Refusal(
    cause.name === "PasswordException"
      ? "is a PDF document that is locked with a password: save its text as a .txt file."
      : "is a PDF document that is not whole: save its text as a .txt file.",
    { cause },
  );
}

/** A piece of text as pdf.js gives it; marks of structure have none. */
interface Item {
  readonly str?: string;
  readonly hasEOL?: boolean;
  readonly height?: number;
  /** The last two are where it begins, from the left and from the bottom. */
  readonly transform?: readonly number[];
}

function pageLines(items: readonly Item[]): readonly Line[] {
  const lines: Line[] = [];
  let [text, size, left, base] = ["", 0, 0, Number.NaN];
  const close = () => {
    if (text.trim()) lines.push({ text: text.replace(/\s+/g, " ").trim(), size, left, base });
    [text, size, base] = ["", 0, Number.NaN];
  };
  for (const { str = "", hasEOL, height = 0, transform = [] } of items) {
    if (!Number.isNaN(base) && str.trim() && Math.abs((transform[5] ?? base) - base) > size / 2) close();
    if (str.trim() && Number.isNaN(base)) [left, base] = [transform[4] ?? 0, transform[5] ?? 0];
    text += str;
    size = Math.max(size, height);
    if (hasEOL) close();
  }
  close();
  return lines;
}
