import { isOfComments, MOST_BESIDE_DATE } from "./beside.ts";
import { dateWithin, parseWrittenDate, writtenDay } from "./dates.ts";
import { signsPost } from "./embedded-posts.ts";

/** The little of a DOM node that is used here. */
export interface Node {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Node>;
  readonly parentNode: Node | null;
  getAttribute?(name: string): string | null;
}

/** What a page shows, as the parser gives it. */
export type Body = Node | null;

/** What an element says in an attribute for programs, and behind how many characters of its line. */
interface Said {
  readonly written: string;
  readonly at: number;
}

/** A line of the page, and what its elements say in attributes for programs. */
interface Line {
  readonly text: string;
  readonly said: readonly Said[];
  /** 1 and 2 of the headings; 0 for what is none. */
  readonly level: number;
}

/** As `Line`, with the first piece of text in it. */
export interface ShownLine extends Line {
  readonly from: Node;
}

const TEXT = 3;
const ELEMENT = 1;
const OUTSIDE = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|NAV|FOOTER|ASIDE|IFRAME|BUTTON|SELECT)$/;
const INLINE = /^(?:A|ABBR|B|BDI|EM|FONT|I|LABEL|SMALL|SPAN|STRONG|TIME|U|RELATIVE-TIME)$/;

/**
 * A form asks for something, unless a whole page stands in it, as some servers' pages do. The head of a page has today's date, and
 * comments have theirs, where no heading stands in them. `within`: in an article, or below a heading.
 */
const isOutside = (node: Node, name: string, within: boolean): boolean =>
  OUTSIDE.test(name) ||
  ((name === "FORM" || (name === "HEADER" && !within) || isOfComments(node)) && !holdsHeading(node));

/** What holds an article. */
const HOLDS_ARTICLE = /^(?:ARTICLE|MAIN)$/;

const HEADING = /^H[12]$/i;
const holdsHeading = (node: Node): boolean =>
  [...node.childNodes].some((child) => HEADING.test(child.nodeName) || holdsHeading(child));

/** How far below the headline a page has its date: a standfirst and a byline may stand between, the text does not. */
const MOST_BETWEEN = 700;
const MOST_LINES = 16;
/** Above the headline stands no more than the line of the date. */
const LINES_ABOVE = 3;
/** Behind such a beginning stand names, a section, a count of comments. */
const CREDITED = /^(?:(?:(?:written|posted|published|reported) )?(?:by|on)|posted +in)\b/i;
const MOST_BESIDE_CREDIT = 90;
/** "06.03.26": with full stops the day stands first everywhere. */
const SHORT_YEAR = /^(\d{2}\.\d{2})\.(\d{2})$/;
const CHANGED = /\b(?:updated|modified|edited|revised?|revision)\b/i;
const CHANGED_LATER = new RegExp(`${CHANGED.source}|$`, "i");

/**
 * The date that a page shows by its headline, as readers see it: "By Ana Wray | 6 March 2026, 3:51 pm". Not a date on which the
 * page was changed, and none out of a sentence.
 */
export function dateByHeadline(headline: Headline): string | undefined {
  return firstShown(headline.below) ?? firstShown(headline.above);
}

/** The lines about the headline, nearest first. */
export interface Headline {
  readonly text: string | undefined;
  /** Where it stands, if it is shown. */
  readonly from?: Node;
  readonly above: readonly Line[];
  readonly below: readonly Line[];
}

/** Where a page has its headline, which is the heading that says what `title` says, or the first of all. */
export function headlineOf(body: Body, title: string | undefined): Headline {
  const lines = body ? shownLines(body) : [];
  const at = headlineAt(lines, title);
  if (at < 0) return { text: undefined, above: [], below: [] };
  const above = lines.slice(Math.max(at - LINES_ABOVE, 0), at).reverse();
  const text = onlyHeading(lines) ?? withoutRest(lines, title ?? "");
  return { text, ...(lines[at] && { from: lines[at].from }), above, below: below(lines, at) };
}

const FEWEST_WORDS = 4;

/** The words of the one great heading of a page: what its readers see above the text. */
function onlyHeading(lines: readonly Line[]): string | undefined {
  const great = [...new Set(lines.filter(({ level }) => level === 1).map(({ text }) => text))];
  return great.length === 1 && (great[0] ?? "").split(" ").length >= FEWEST_WORDS ? great[0] : undefined;
}

/** "Harbour - Tesmar Post", where a great heading is "Harbour". */
const withoutRest = (lines: readonly Line[], title: string): string | undefined =>
  lines.find(
    ({ text, level }) => level === 1 && title.startsWith(text) && /^\s+[|–—·»:-]\s/.test(title.slice(text.length)),
  )?.text;

const NAME =
  "\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:de|del|van|von|der|den|al|bin|la|le|da|di|du|ben|ter) )*\\p{Lu}[\\p{L}.'’-]*){1,3}";
const BY = new RegExp(`\\b(?:by|By|BY):? (${NAME}(?:(?: ?,? (?:and|AND|&) | ?, )${NAME})*)`, "u");
const AND_DATE =
  /,? (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:[a-z]*))\b.*$/i;
const LONGEST_BYLINE = 140;
/** "A post shared by Ana Wray": who wrote a post that stands in the report. */
const SIGNS_POST = /(?:^|[—–-] ?)(?:A (?:post|photo|video|reel) (?:shared|posted) by|[—–-] ?Posted by)\b/;

/** Who wrote it, as a page shows it by the headline: "By Ana Wray and Ivo Brand", "Posted on 6 March 2026 by Ana Wray". */
export function bylineByHeadline({ below, above }: Headline): string | undefined {
  return [...below, ...above]
    .filter(({ text, level }) => level === 0 && text.length <= LONGEST_BYLINE && !SIGNS_POST.test(text))
    .map(({ text }) => BY.exec(text)?.[1]?.replace(AND_DATE, ""))
    .find(Boolean);
}

function headlineAt(lines: readonly Line[], title: string | undefined): number {
  const wanted = lettersAlone(title ?? "");
  const same = ({ text, level }: Line): boolean =>
    level > 0 && lettersAlone(text) !== "" && wanted.includes(lettersAlone(text));
  const named = lines.findIndex(same);
  return named < 0 ? lines.findIndex(({ level }) => level === 1) : named;
}

export const lettersAlone = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

function below(lines: readonly Line[], at: number): readonly Line[] {
  let read = 0;
  return lines.slice(at, at + MOST_LINES).filter((line, index) => {
    const isNear = read < MOST_BETWEEN;
    if (index > 0) read += line.text.length;
    return isNear;
  });
}

function firstShown(lines: readonly Line[]): string | undefined {
  for (const { text: line, said } of lines) {
    const from = publishedFrom(line);
    const text = line.slice(from);
    const moments = said.flatMap(({ written, at }) =>
      at + 1 >= from && parseWrittenDate(written) !== null ? [written] : [],
    );
    const shown = dateWithin(text.replace(SHORT_YEAR, "$1.20$2"));
    const rest = shown?.rest ?? text;
    if (isOfText(rest) || signsPost(text)) continue;
    if (
      rest.search(CHANGED_LATER) > (CREDITED.test(rest) ? MOST_BESIDE_CREDIT : MOST_BESIDE_DATE) ||
      CHANGED.test(before(text, rest))
    )
      continue;
    if (shown === null && new Set(moments.map(writtenDay)).size !== 1) continue;
    return moments.find((one) => shown === null || writtenDay(one) === writtenDay(shown.date)) ?? shown?.date;
  }
  return undefined;
}

/** "Updated 9 March 2026 | Published 6 March 2026": where what tells of the publication begins. */
function publishedFrom(line: string): number {
  const updated = line.search(/\bupdated\b/i);
  const published = updated < 0 ? -1 : line.slice(updated).search(/\b(?:first )?published\b/i);
  return published < 0 ? 0 : updated + published;
}

/** "The strike of … was over, she said." Less may be a line of names, and "p.m." ends none. */
const FEWEST_OF_SENTENCE = 5;
const isOfText = (rest: string): boolean =>
  /\p{Ll}{2}[.!?]["”’]?$/u.test(rest) && !CREDITED.test(rest) && rest.split(" ").length >= FEWEST_OF_SENTENCE;

/** What a line begins with: "Updated" behind the date tells of another one. */
const before = (line: string, rest: string): string => {
  let same = 0;
  while (same < rest.length && line[same] === rest[same]) same++;
  return line.slice(0, same);
};

/** A line as it grows, with white space made single and none at either end: how long it is has not to be counted anew. */
class OpenLine {
  readonly #words: string[] = [];
  #length = 0;
  #isSpaced = false;

  get length(): number {
    return this.#length;
  }

  add(piece: string): void {
    for (const [at, word] of piece.split(/\s+/).entries()) {
      if (at > 0) this.#isSpaced = true;
      if (word === "") continue;
      const space = this.#isSpaced && this.#length > 0 ? " " : "";
      this.#words.push(space, word);
      this.#length += space.length + word.length;
      this.#isSpaced = false;
    }
  }

  text(): string {
    return this.#words.join("");
  }
}

/** What a page shows, line by line, without what stands around its articles. */
export function shownLines(root: Node): readonly ShownLine[] {
  const lines: ShownLine[] = [];
  let line = new OpenLine();
  let said: Said[] = [];
  let from: Node | undefined;
  let isBelowHeading = false;
  const close = (level: number) => {
    const text = line.text();
    if (text && from) lines.push({ text, said, level, from });
    if (text && level > 0) isBelowHeading = true;
    [line, said, from] = [new OpenLine(), [], undefined];
  };
  const walk = (node: Node, within: boolean): void => {
    for (const child of node.childNodes) {
      if (child.nodeType === TEXT) {
        line.add(child.textContent ?? "");
        if (child.textContent?.trim()) from ??= child;
      }
      if (child.nodeType !== ELEMENT) continue;
      const name = child.nodeName.toUpperCase();
      if (isOutside(child, name, within || isBelowHeading)) continue;
      if (INLINE.test(name)) {
        for (const one of ["datetime", "title"])
          said.push({ written: child.getAttribute?.(one) ?? "", at: line.length });
        line.add(" ");
        walk(child, within);
        line.add(" ");
      } else {
        close(0);
        walk(child, within || HOLDS_ARTICLE.test(name));
        close(name === "H1" ? 1 : name === "H2" ? 2 : 0);
      }
    }
  };
  walk(root, false);
  close(0);
  return lines;
}
