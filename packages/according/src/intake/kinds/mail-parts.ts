/** A message as it stands within another: whose it is, and its own words. */
export interface Forwarded {
  readonly from: string;
  readonly date?: string | undefined;
  readonly subject?: string | undefined;
  readonly text: string;
}

/** What a message says itself, and what it brings of another. */
export interface OwnWords {
  readonly own: string;
  /** Something of an earlier message was left out. */
  readonly quoted: boolean;
  /** An earlier message whose headers stand above its words. */
  readonly earlier?: Forwarded | undefined;
}

const QUOTED = /^>/;

/** What is quoted of an earlier message is another's, and a signature is no part of the report. */
export function ownWords(text: string): OwnWords {
  const all = text.replace(/\r\n?/g, "\n").split("\n");
  const head = earlierHead(all);
  const lines = head ? all.slice(0, head.from) : all;
  const signature = lines.indexOf("-- ");
  const kept = signature < 0 ? lines : lines.slice(0, signature);
  const own = kept.filter((line, i) => !QUOTED.test(line) && !leadsToQuoted(kept, i)).join("\n");
  return {
    own: own.trim(),
    quoted: head !== undefined || kept.some((line) => QUOTED.test(line)),
    earlier: head && forwardedAt(all, head),
  };
}

/** "On Thursday Tom Oker wrote:" */
const leadsToQuoted = (lines: readonly string[], at: number): boolean =>
  /wrote:\s*$/.test(lines[at] ?? "") && lines.slice(at + 1, at + 3).some((next) => QUOTED.test(next));

/** What programs write above a message that is passed on or answered: "---------- Forwarded message ---------". */
const ANNOUNCED =
  /^(?:-{2,} ?(?:(?:begin )?forwarded (?:message(?: from .*)?|by .*)|original message|original appointment) ?-{2,}|begin forwarded message:|_{20,})$/i;
const HEADER = /^\*{0,2}(from|sent|date|to|cc|bcc|subject|reply-to|importance|attachments):\*{0,2}(?:\s+(.*))?$/i;

/** "Subject: Ferry resumes", as an earlier message's headers stand above its words. */
export const isHeaderLine = (line: string): boolean => HEADER.test(line.trim());

const FEWEST_HEADERS = 3;
const MOST_LINES = 40;

interface Head {
  /** The line with which what is another's begins, and the one behind its headers. */
  readonly from: number;
  readonly end: number;
  readonly headers: ReadonlyMap<string, string>;
}

const unquoted = (line: string): string => line.replace(/^> ?/, "");

/** Where headers stand in the text, From among them and at least two others, with nothing between them. */
function earlierHead(lines: readonly string[]): Head | undefined {
  for (let at = 0; at < lines.length; at++) {
    const length = headersLength(lines, at);
    if (length === 0) continue;
    const headers = headersIn(lines.slice(at, at + length));
    if (headers.size >= FEWEST_HEADERS && headers.has("from") && (headers.has("to") || headers.has("subject")))
      return { from: beginningAbove(lines, at), end: at + length, headers };
    at += length - 1;
  }
  return undefined;
}

/** What announces it is of it too. */
function beginningAbove(lines: readonly string[], at: number): number {
  let from = at;
  while (from > 0 && unquoted(lines[from - 1] ?? "").trim() === "") from--;
  return ANNOUNCED.test(unquoted(lines[from - 1] ?? "").trim()) ? from - 1 : at;
}

const headersIn = (lines: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    lines.flatMap((line) => {
      const [, key, value = ""] = HEADER.exec(unquoted(line).trim()) ?? [];
      return key ? [[key.toLowerCase(), value.trim()] as const] : [];
    }),
  );

/** A long line of addresses goes on below, set in. */
function headersLength(lines: readonly string[], at: number): number {
  if (!HEADER.test(unquoted(lines[at] ?? "").trim())) return 0;
  let end = at + 1;
  while (end < lines.length && end < at + MOST_LINES && isOfHeaders(unquoted(lines[end] ?? ""))) end++;
  return end - at;
}

const isOfHeaders = (line: string): boolean => HEADER.test(line.trim()) || /^[ \t]+\S/.test(line);

function forwardedAt(lines: readonly string[], { end, headers }: Head): Forwarded {
  const rest = lines.slice(end);
  const isQuoted = rest.every((line) => line.trim() === "" || QUOTED.test(line)) && /^>/.test(lines[end - 1] ?? "");
  return {
    from: headers.get("from") ?? "",
    date: headers.get("date") ?? headers.get("sent"),
    subject: headers.get("subject"),
    text: (isQuoted ? rest.map(unquoted) : rest).join("\n"),
  };
}
