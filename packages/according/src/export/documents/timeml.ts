import { type Event, type Reading, type Span, type Statement, timex3 } from "@according/reader";
import { zip } from "../archive.ts";
import { reportsOnce } from "../table.ts";
import { type Document, escapedXml } from "./document.ts";
import { inlineXml, type Mark } from "./inline.ts";

/**
 * TimeML 1.2.1 (https://timeml.github.io): an archive with a document for each report. Times are TIMEX3, verbs of saying are
 * REPORTING events, happenings OCCURRENCEs; what is said is subordinated to its saying (SLINK), what has a time told is
 * included in it (TLINK).
 */
export const timeml: Document = {
  name: "timeml",
  about: "TimeML: a document for each report in a ZIP archive, with TIMEX3, EVENT, SLINK and TLINK",
  media: "application/zip",
  ending: "zip",
  write: (stories) =>
    zip(Object.fromEntries(reportsOnce(stories).map(({ report, reading }) => [`${report.id}.tml`, timemlOf(reading)]))),
};

interface MarkedEvent {
  readonly span: Span;
  readonly kind: "REPORTING" | "OCCURRENCE";
  readonly entry: Statement | Event;
}

function timemlOf(reading: Reading): string {
  const { id, text, title, publishedAt } = reading.report;
  const times = apart(reading.times);
  const events = eventsOf(reading, times);
  const number = new Map(events.map(({ entry }, i) => [entry.id, i + 1]));
  const timeNumber = new Map(times.map((one, i) => [one.id, i + 1]));
  const marks: readonly Mark[] = [
    ...times.map((one): Mark => {
      const [open = ""] = /^<[^>]*>/.exec(timex3({ ...one, id: `t${timeNumber.get(one.id)}` }, text)) ?? [];
      return { span: one.span, open: () => open, close: "</TIMEX3>" };
    }),
    ...events.map(
      ({ span, kind, entry }): Mark => ({
        ...{ span, close: "</EVENT>" },
        open: () => `<EVENT eid="e${number.get(entry.id)}" class="${kind}">`,
      }),
    ),
  ];
  const links = [...subordinations(reading, number), ...timeLinks(events, number, timeNumber)];
  const [body = ""] = inlineXml(text, [[0, text.length]], marks);
  return `<?xml version="1.0" encoding="UTF-8"?>
<TimeML>
<DOCID>${escapedXml(id)}</DOCID>
<DCT><TIMEX3 tid="t0" ${created(publishedAt)} functionInDocument="PUBLICATION_TIME">${escapedXml(publishedAt ?? "")}</TIMEX3></DCT>
<TITLE>${escapedXml(title ?? "")}</TITLE>
<TEXT>${body}</TEXT>
${events.map(({ entry, kind }) => instanceOf(entry, kind, number.get(entry.id) ?? 0)).join("\n")}
${links.map((link, i) => link.replace(" ", ` lid="l${i + 1}" `)).join("\n")}
</TimeML>
`;
}

const created = (publishedAt: string | undefined): string =>
  publishedAt === undefined ? 'type="DATE" value="XXXX"' : `type="DATE" value="${publishedAt.slice(0, 10)}"`;

/** Those that share no character with an earlier one: elements of TimeML do not nest. */
function apart<T extends { readonly span: Span }>(all: readonly T[]): readonly T[] {
  const kept: T[] = [];
  for (const one of all.toSorted((a, b) => a.span[0] - b.span[0]))
    if (one.span[0] >= (kept.at(-1)?.span[1] ?? 0)) kept.push(one);
  return kept;
}

/** Sayings first, then what is left of the words of each happening; a happening whose deed is a saying is that saying. */
function eventsOf({ statements, events, report: { text } }: Reading, times: readonly { readonly span: Span }[]) {
  const sayings = statements.flatMap((entry): MarkedEvent[] =>
    entry.cue.slice(0, 1).map((span) => ({ span, kind: "REPORTING", entry })),
  );
  const said = apart(sayings.filter((one) => !times.some((time) => sharesWords(time.span, one.span))));
  const taken = [...times, ...said].map(({ span }) => span);
  const done = events.flatMap((entry): MarkedEvent[] => {
    if (said.some((one) => sharesWords(one.span, entry.span) && one.entry.id !== entry.statement)) return [];
    const span = longestFree(entry.span, taken, text);
    return span ? [{ span, kind: "OCCURRENCE", entry }] : [];
  });
  return [...said, ...apart(done)].toSorted((a, b) => a.span[0] - b.span[0]);
}

const sharesWords = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

function longestFree([start, end]: Span, taken: readonly Span[], text: string): Span | undefined {
  const inside = taken.filter((one) => sharesWords(one, [start, end])).toSorted((a, b) => a[0] - b[0]);
  const ends = [start, ...inside.map(([, to]) => to)];
  const starts = [...inside.map(([from]) => from), end];
  return ends
    .map((from, i) => withoutSpace(text, [from, starts[i] as number]))
    .filter(([from, to]) => from < to)
    .toSorted((a, b) => b[1] - b[0] - (a[1] - a[0]))[0];
}

function withoutSpace(text: string, [from, to]: Span): Span {
  const words = text.slice(from, to);
  const lead = words.length - words.trimStart().length;
  return [from + lead, Math.max(from + lead, to - (words.length - words.trimEnd().length))];
}

function instanceOf({ assertion: { polarity, mode } }: Statement | Event, kind: string, number: number): string {
  const modality = mode === "actual" ? "" : ` modality="${mode}"`;
  return `<MAKEINSTANCE eiid="ei${number}" eventID="e${number}" tense="NONE" aspect="NONE" pos="${kind === "REPORTING" ? "VERB" : "NONE"}" polarity="${polarity === "negated" ? "NEG" : "POS"}"${modality}/>`;
}

type Numbers = ReadonlyMap<string, number>;

/** What happens, and what is said, in the content of a statement hangs on its saying. */
function subordinations({ statements, events }: Reading, number: Numbers): readonly string[] {
  const inside = [
    ...events.map(({ id, statement }) => ({ id, outer: statement })),
    ...statements.map(({ id, within }) => ({ id, outer: within })),
  ];
  const byId = new Map(statements.map((one) => [one.id, one]));
  return inside.flatMap(({ id, outer }) => {
    const saying = byId.get(outer ?? "");
    const [from, to] = [number.get(outer ?? ""), number.get(id)];
    if (!saying || from === undefined || to === undefined) return [];
    return [`<SLINK eventInstanceID="ei${from}" subordinatedEventInstance="ei${to}" relType="${slinkType(saying)}"/>`];
  });
}

function slinkType({ act, assertion: { polarity, mode, condition } }: Statement): string {
  if (condition) return "CONDITIONAL";
  if (mode !== "actual") return "MODAL";
  return act === "deny" || polarity === "negated" ? "NEG_EVIDENTIAL" : "EVIDENTIAL";
}

function timeLinks(events: readonly MarkedEvent[], number: Numbers, timeNumber: Numbers): readonly string[] {
  return events.flatMap(({ entry }) => {
    const time = timeNumber.get(entry.time ?? "");
    if (time === undefined) return [];
    return [`<TLINK eventInstanceID="ei${number.get(entry.id)}" relatedToTime="t${time}" relType="IS_INCLUDED"/>`];
  });
}
