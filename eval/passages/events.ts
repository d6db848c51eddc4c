import type { Event, Reading } from "@according/reader";
import type { Check, Fault, Passage, Read } from "./passage.ts";

/** See `eval/sets/README.md`. */
export interface EventsPassage extends Passage {
  readonly events: readonly Expected[];
}

interface Expected {
  readonly words: string;
  readonly type: string;
  readonly mode?: string;
  readonly actor: string | null;
  readonly recipient: string | null;
  readonly voice: string;
  readonly polarity?: string;
  readonly status?: string;
  readonly place?: string;
  readonly time?: string;
}

/** A fault named "wrong …" or "not expected" is a wrong event. */
export const checkEvents: Check<EventsPassage> = async (passage, read) => {
  const { reading, pairs } = await readEvents(passage, read);
  const faults = pairs.flatMap(([expected, event]) => compare(reading, expected, event));
  const matched = new Set(pairs.map(([, event]) => event));
  const others = reading.events.filter((event) => !matched.has(event));
  return [
    ...faults,
    ...others.map((event) => ({ what: "not expected", detail: `${event.type} ${words(reading, event)}` })),
  ];
};

/** Precision and recall: an event is right in type, actor, recipient, voice, polarity and status, or it is wrong. */
export async function scoreEvents(passages: readonly EventsPassage[], read: Read): Promise<string> {
  const readings = await Promise.all(passages.map((passage) => readEvents(passage, read)));
  const expected = readings.reduce((sum, { pairs }) => sum + pairs.length, 0);
  const found = readings.reduce((sum, { reading }) => sum + reading.events.length, 0);
  const right = readings.reduce(
    (sum, { reading, pairs }) => sum + pairs.filter((pair) => isRight(reading, pair)).length,
    0,
  );
  const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1);
  return [
    `Of ${expected} events expected and ${found} read, ${right} are right in type, actor, recipient, voice, polarity and`,
    `status: precision ${percent(right, found)} %, recall ${percent(right, expected)} %.`,
  ].join("\n");
}

const isRight = (reading: Reading, [expected, event]: Pair): boolean =>
  event !== undefined && !compare(reading, expected, event).some(isWrong);

const isWrong = ({ what }: Fault): boolean => !["mode", "time", "place"].includes(what);

type Pair = readonly [Expected, Event | undefined];

async function readEvents(
  { text, published, trap, events }: EventsPassage,
  read: Read,
): Promise<{ reading: Reading; pairs: readonly Pair[] }> {
  const reading = await read(text, { id: trap, ...(published && { publishedAt: `${published}` }) });
  const free = new Set(reading.events);
  const pairs = events.map((expected): Pair => {
    const event = [...free].find((one) => one.type === expected.type && touches(reading, one, expected.words));
    if (event) free.delete(event);
    return [expected, event];
  });
  return { reading, pairs };
}

/** Does a word of its span stand in these words of the text? */
function touches({ report: { text } }: Reading, { span }: Event, wanted: string): boolean {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1))
    if (at < span[1] && at + wanted.length > span[0]) return true;
  return false;
}

/** Parties that act on each other may be told in either order. */
function compare(reading: Reading, expected: Expected, event: Event | undefined): readonly Fault[] {
  if (!event) return [{ what: "missed", detail: `${expected.type} ${expected.words}` }];
  const name = (id: string | null): string | null => reading.sources.find((source) => source.id === id)?.name ?? null;
  const [actor, recipient] = [name(event.actor), name(event.recipient)];
  const swapped = same(actor, expected.recipient) && same(recipient, expected.actor) && MUTUAL.has(expected.type);
  const statement = reading.statements.find(({ id }) => id === event.statement);
  const voice = statement ? name(statement.speaker) : "reporter";
  const { polarity, mode } = event.assertion;
  const status = event.historical ? "historical" : mode;
  const time = reading.times.find(({ id }) => id === event.time)?.edtf;
  const place = event.place && reading.report.text.slice(...event.place);
  const checks: readonly (readonly [string, boolean, unknown, unknown])[] = [
    ["actor", swapped || same(actor, expected.actor), actor, expected.actor],
    ["recipient", swapped || same(recipient, expected.recipient), recipient, expected.recipient],
    ["wrong voice", same(voice, expected.voice), voice, expected.voice],
    ["wrong polarity", polarity === (expected.polarity ?? "asserted"), polarity, expected.polarity],
    ["wrong status", status === (expected.status ?? "actual"), status, expected.status],
    ["mode", !event.mode || !expected.mode || event.mode === expected.mode, event.mode, expected.mode],
    ["time", !expected.time || time === `${expected.time}`, time, expected.time],
    ["place", !expected.place || same(place ?? null, expected.place), place, expected.place],
  ];
  return checks.flatMap(([what, right, read, wanted]) =>
    right ? [] : [{ what: party(what, read), detail: `${read} for ${wanted} — ${expected.type} ${expected.words}` }],
  );
}

/** A party left open is another fault than a wrong one. */
const party = (what: string, read: unknown): string =>
  what === "actor" || what === "recipient" ? (read === null ? `no ${what}` : `wrong ${what}`) : what;

const MUTUAL = new Set(["AGREE", "CONSULT", "COOPERATE", "SUPPORT", "ASSAULT"]);

const words = ({ report }: Reading, { span }: Event): string => report.text.slice(...span);

/* What may be left out of a name: articles, and where somebody is. */
const plain = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .replace(/[’']s?(?=\s|$)/gu, "")
    .replace(/\s(?:in|near|at|on|below|stranded)\s.*$/u, "")
    .split(/[^\p{L}\p{N}&]+/u)
    .filter((one) => one && !/^(?:the|a|an|of)$/.test(one));

function same(read: string | null, wanted: string | null): boolean {
  if (read === null || wanted === null) return read === wanted;
  const have = new Set(plain(read));
  return plain(wanted).every((one) => have.has(one));
}
