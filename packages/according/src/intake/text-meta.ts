import { parseWrittenDate } from "./dates.ts";
import type { Article } from "./intake.ts";
import { parseUrl } from "./urls.ts";

/** Labels that people write above or below a text, and what they tell. */
const LABELS: readonly (readonly [RegExp, "publishedAt" | "outlet" | "title" | "url"])[] = [
  [
    /^(?:first )?(?:published|posted|issued|publication date|date|date published|release date)(?: on| at|:)*\s+(.+)$/i,
    "publishedAt",
  ],
  [/^(?:outlet|publication|publisher|newspaper|published (?:by|in)):\s+(.+)$/i, "outlet"],
  [/^(?:title|headline):\s+(.+)$/i, "title"],
  [/^(?:url|link|address|permalink):\s+(\S+)$/i, "url"],
];

/** "By Mara Velin, Tesmar Post": who published stands last, and is called like one. */
const BYLINE = /^by\s+([^,|]{3,80}?)(?:,| for| \|)\s+((?:the\s+)?[A-Z][\w.&’' -]{2,50})$/i;
const OUTLET =
  /\b(?:Post|Times|News|Radio|Herald|Gazette|Press|Agency|Journal|Tribune|Daily|Chronicle|TV|Television|Broadcasting|Telegraph|Mail|Observer|Weekly|Review|Courier|Standard|Dispatch|Examiner|Magazine|Network|Service|Wire|Reuters|AP|AFP|BBC|CNN|NPR)\b/;
/** Whether a name is one that papers, agencies and stations have. */
export const isCalledOutlet = (name: string): boolean => OUTLET.test(name);

/** "LESK, 6 March 2026 (Corvin Press) — ...": the place in capitals, a day with its year, a dash. */
const DATELINE =
  /^[A-Z][A-Z'’.-]+(?:[ ,][^\n]{0,40}?)?,? ((?:\d{1,2} )?[A-Z][a-z]+\.?(?: \d{1,2},)? \d{4})(?: ?\([^)\n]{2,40}\))? ?(?:--|[–—-]) /;

/** "ORLAY, 6 March 2026" alone on a line: a place and the day. */
const PLACE_AND_DAY =
  /^(?!(?:[Ll]ast )?(?:[Uu]pdated|[Mm]odified|[Rr]evised|[Cc]orrected|[Bb]orn|[Dd]ied|[Ss]ince|[Uu]ntil|[Dd]ue|[Ee]xpires)\b)\p{Lu}[\p{L}'’.]+(?:[ -]\p{Lu}[\p{L}'’.]+){0,2}(?:,| [–—-]) (.{6,40})$/u;

/** "LESK (Corvin Press) — ...": whose report it is, where it is called as outlets are. */
const OF_OUTLET = /^[A-Z][A-Z'’.-]+(?:[ ,][^\n(]{0,40})?,? ?\(([^)\n]{2,40})\) ?(?:--|[–—-]) /;

/** Alone on its line it may be a telephone's: only programs write seconds since 1970. */
const NUMBER = /^\d{9,}$/;

const FIRST_LINES = 12;
const LAST_LINES = 4;
const LONGEST = 160;

interface Found {
  publishedAt?: string;
  outlet?: string;
  title?: string;
  url?: string;
  byline?: readonly string[];
}

/** What a plain text says of itself above its first paragraph or below its last. The text stays as it is. */
export function textMeta(text: string): Article["meta"] {
  const lines = text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  const looked = [...lines.slice(0, FIRST_LINES), ...lines.slice(Math.max(FIRST_LINES, lines.length - LAST_LINES))];
  const found: Found = {};
  for (const line of looked.filter(({ length }) => length <= LONGEST)) {
    for (const [label, key] of LABELS) {
      const value = labelled(key, label.exec(line)?.[1]);
      if (value) found[key] ??= value;
    }
    const [, people = "", outlet] = BYLINE.exec(line) ?? [];
    if (outlet && isCalledOutlet(outlet)) {
      found.outlet ??= outlet.trim();
      found.byline ??= people.split(/ (?:and|&) /).map((name) => name.trim());
    }
    const alone = dayAlone(line);
    if (alone) found.publishedAt ??= alone;
  }
  const dated = looked.map((line) => DATELINE.exec(line)?.[1]).find(Boolean);
  const day = dated && parseWrittenDate(dated);
  if (day) found.publishedAt ??= day;
  const agency = looked.map((line) => OF_OUTLET.exec(line)?.[1]).find(Boolean);
  if (agency && isCalledOutlet(agency)) found.outlet ??= agency;
  return found;
}

/** Whether a line says no more than when a report was published: "Published: 6 March 2026", "6 March 2026". */
export const tellsDay = (line: string): boolean =>
  LABELS.some(([label, key]) => key === "publishedAt" && labelled(key, label.exec(line)?.[1]) !== undefined) ||
  dayAlone(line) !== null;

/** The day of a line that has no more than it, or the place before it. */
function dayAlone(line: string): string | null {
  if (NUMBER.test(line)) return null;
  const behind = PLACE_AND_DAY.exec(line)?.[1];
  return parseWrittenDate(line) ?? (behind && !NUMBER.test(behind) ? parseWrittenDate(behind) : null);
}

/** Whether a line tells of a report, and is none of its words: "By Mara Velin, Tesmar Post". */
export const isOfReport = (line: string): boolean =>
  tellsDay(line) ||
  LABELS.some(([label, key]) => labelled(key, label.exec(line)?.[1]) !== undefined) ||
  BYLINE.test(line) ||
  /^for immediate release\W*$/i.test(line);

function labelled(key: "publishedAt" | "outlet" | "title" | "url", written: string | undefined): string | undefined {
  if (!written) return undefined;
  if (key === "publishedAt") return parseWrittenDate(written) ?? undefined;
  if (key === "url") return parseUrl(written) ?? undefined;
  return written.trim();
}
