import { tellsDay } from "../text-meta.ts";

/** A line of a page: how high its letters are, and where it begins, from the left and from the bottom. */
export interface Line {
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly base: number;
}

/** Above its text, and no lower, a document has a line for its day. */
const ABOVE_TEXT = 8;

/** The paragraphs of some pages: lines that stand together, without the page's number, head and foot. */
export function linesToParagraphs(pages: readonly (readonly Line[])[]): readonly string[] {
  const running = runningLines(pages);
  const lines = pages.map((page) =>
    page.filter((line) => !running.has(placeAndWords(line)) && !/^(?:page )?\d+(?: (?:of|\/) \d+)?$/i.test(line.text)),
  );
  const paragraphs: string[] = [];
  let before: Line | undefined;
  for (const page of lines) {
    const usual = usualGap(page);
    for (const line of page) {
      const last = paragraphs.length - 1;
      const apart = paragraphs.length <= ABOVE_TEXT && (tellsDay(line.text) || (before && tellsDay(before.text)));
      if (before && !apart && goesOn(before, line, usual, paragraphs[last] as string))
        paragraphs[last] = joined(paragraphs[last] as string, line.text);
      else paragraphs.push(line.text);
      before = line;
    }
  }
  return paragraphs;
}

/** What stands at the same height of most pages, whatever number it has. */
function runningLines(pages: readonly (readonly Line[])[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  for (const page of pages) for (const key of new Set(page.map(placeAndWords))) seen.set(key, (seen.get(key) ?? 0) + 1);
  return new Set([...seen].filter(([, count]) => pages.length > 2 && count > pages.length / 2).map(([key]) => key));
}

const placeAndWords = ({ text, base }: Line): string => `${Math.round(base / 4)} ${text.replace(/\d+/g, "#")}`;

/** From one line to the next, as most lines of a page stand. */
function usualGap(lines: readonly Line[]): number {
  const gaps = lines
    .slice(1)
    .map(({ base }, i) => Math.round((lines[i] as Line).base - base))
    .filter((gap) => gap > 0);
  const sorted = gaps.sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 3)] ?? 0;
}

/** Does a paragraph go on with a line, in the same letters, near below or on the next page or column? */
function goesOn(before: Line, line: Line, usual: number, open: string): boolean {
  if (Math.abs(before.size - line.size) > 0.5) return false;
  const gap = before.base - line.base;
  if (gap <= 0) return !/[.!?:]["”’)]?$/.test(open);
  if (usual > 0 && gap > usual * 1.35) return false;
  return line.left - before.left < line.size * 0.8 || line.left - before.left > line.size * 8;
}

/** A word that was divided at the end of a line is whole again. */
const joined = (open: string, next: string): string =>
  /\p{Ll}-$/u.test(open) && /^\p{Ll}/u.test(next) ? open.slice(0, -1) + next : `${open} ${next}`;
