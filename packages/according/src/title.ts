import type { Report } from "@according/reader";

/** What a report is called in lists: its title, else the beginning of its first line. */
export function titleOf({ title, text }: Pick<Report, "title" | "text">): string {
  if (title?.trim()) return title.trim();
  const lines = text
    .slice(0, BEGINNING)
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  const line = lines.find((one) => !OF_REPORT.test(one)) ?? lines[0] ?? "";
  return line.replace(DATELINE, "").slice(0, LONGEST) || "(untitled)";
}

const BEGINNING = 2000;
const LONGEST = 200;

/** Above a text: when it was published, and who wrote it. */
const OF_REPORT =
  /^(?:(?:[Ff]irst )?(?:[Pp]ublished|[Pp]osted|[Ii]ssued|[Dd]ate|[Rr]elease date|[Oo]utlet|[Pp]ublisher|URL|[Ll]ink)(?: on| at)?:\s|(?:[Ff]irst )?(?:[Pp]ublished|[Pp]osted)(?: on)? (?:\d|\p{Lu}\p{Ll}+ \d)|(?:By|BY) \p{Lu}[\p{L}.'’-]+ \p{Lu}[^.!?]{1,80}$|FOR IMMEDIATE RELEASE\W*$|(?:\p{Lu}\p{Ll}+day,? )?(?:\d{1,2} \p{Lu}\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,8} \d{1,2},?) \d{4}$)/u;
/** "ORLAY, 6 March 2026 (Corvin Press) — ": a day, or an agency, tells it from other words in capitals. */
const DATELINE = /^\p{Lu}[\p{Lu}'’.-]+(?:[ ,][^\n—–()]{0,40})?(?:\([^)\n]{2,40}\)|\d) ?(?:--|[–—]) (?=\S)/u;
