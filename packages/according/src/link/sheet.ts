import { type Event, type Reading, sourceOf, sourcesInUse } from "@according/reader";
import { countryDatelined } from "./datelined.ts";
import { ANY_ONE, ONLY_COUNTED, PERSONS } from "./en/called.ts";
import { nameProfile, outletKey, type Somebody } from "./names.ts";
import { moment } from "./told.ts";
import { textWords, type Word } from "./words.ts";

/** A report as all of linking looks at it: its words, and who is in it. */
export interface Sheet {
  readonly id: string;
  readonly reading: Reading;
  /** Who published it, as `outletKey` gives it. */
  readonly outlet: string;
  readonly words: readonly Word[];
  /** Every word that it has. */
  readonly vocabulary: ReadonlySet<string>;
  /** Where the headline ends with which its text begins. 0: it has none. */
  readonly headline: number;
  /** The country of its dateline, in lower case; null: it has none. */
  readonly datelined: string | null;
  /** Of each word, whether it stands in a quotation. */
  readonly quoted: readonly boolean[];
  /** Its sources that say, count or do something; left out are things, and "9 people" or "a man" who only do it or to whom it is done. */
  readonly people: readonly Somebody[];
  /** The words of their names, those left out to which something is only done, and which may be places: "the shelling of Karst". */
  readonly peopleNames: ReadonlySet<string>;
  /** The same by the id of the source. */
  readonly bySource: ReadonlyMap<string, Somebody>;
}

export function sheetOf(reading: Reading): Sheet {
  const words = textWords(reading.report.text);
  const people = peopleOf(reading);
  const headline = headlineEnd(reading.report);
  return {
    id: reading.report.id,
    reading,
    outlet: outletKey(reading.report.outlet ?? ""),
    words,
    vocabulary: new Set(words.flatMap(({ word }) => (word.includes("-") ? [word, ...word.split("-")] : [word]))),
    headline,
    datelined: countryDatelined(reading.report.text, headline),
    quoted: quotedIn(reading.report.text, words),
    people,
    peopleNames: wordsOfPeople(reading, people),
    bySource: new Map(people.map((one) => [one.source.id, one])),
  };
}

/** Of its title, or of a first line that is no sentence. */
function headlineEnd({ text, title }: Reading["report"]): number {
  if (title !== undefined && text.startsWith(title)) return title.length;
  return FIRST_LINE.exec(text)?.[0].length ?? 0;
}
const FIRST_LINE = /^[^\n]*[^\n.!?”"](?=\n\n)/;

function peopleOf(reading: Reading): readonly Somebody[] {
  const telling = sourcesInUse({ ...reading, events: [] });
  const acting = new Set(reading.events.flatMap(({ actor, recipient }) => [actor, recipient]));
  const at = moment(reading.report.publishedAt);
  const day = Number.isFinite(at) ? Math.floor(at / 86_400_000) : null;
  const { id: report } = reading.report;
  const left = new Set(reading.events.filter(isLeaving).map(({ actor }) => actor));
  return reading.sources
    .filter(({ id, kind }) => kind !== "thing" && (telling.has(id) || acting.has(id)))
    .map((source) => ({
      key: `${report} ${source.id}`,
      report,
      day,
      source,
      name: nameProfile(source, reading.report),
      hasLeft: left.has(source.id),
    }))
    .filter((one) => telling.has(one.source.id) || !isNobodyInParticular(one));
}

/** "9 people", "a man", "others" */
function isNobodyInParticular({ name: { kind, tokens, called } }: Somebody): boolean {
  if (kind !== "nobody") return false;
  const head = tokens.at(-1) ?? "";
  return ONLY_COUNTED.test(called) || ANY_ONE.has(called.split(" ")[0]?.toLowerCase() ?? "") || PERSONS.has(head);
}

function wordsOfPeople({ statements, figures, events }: Reading, people: readonly Somebody[]): ReadonlySet<string> {
  const acting = new Set([
    ...statements.flatMap(({ speaker, onBehalfOf }) => [speaker, onBehalfOf]),
    ...figures.map(({ whose }) => sourceOf(whose)),
    ...events.map(({ actor }) => actor),
  ]);
  const mayBePlace = ({ name, source }: Somebody) =>
    name.tokens.length === 1 && source.kind !== "person" && !acting.has(source.id);
  return new Set(people.flatMap((one) => (one.name.kind === "nobody" || mayBePlace(one) ? [] : one.name.tokens)));
}

/** "Tomas Brecht resigned": told as done, and lately. */
const isLeaving = ({ type, mode, assertion, historical }: Event): boolean =>
  type === "RETREAT" &&
  mode === "resign" &&
  assertion.polarity === "asserted" &&
  assertion.mode === "actual" &&
  !historical;

/** A mark that opens again goes on: quotations of several paragraphs; one that is never closed ends with its paragraph. */
function quotedIn(text: string, words: readonly Word[]): readonly boolean[] {
  const turns = [...text.matchAll(TURNS)];
  let open = false;
  let next = 0;
  return words.map(({ start }) => {
    for (; (turns[next]?.index ?? start) < start; next++) {
      const { index, 0: mark } = turns[next] as RegExpExecArray;
      open = mark !== "\n\n" && opens(text, index, mark);
    }
    return open;
  });
}
const TURNS = /["“”„«»]|''|\n\n/g;

/** Curly marks tell by themselves, straight ones by what stands around them. */
function opens(text: string, at: number, mark: string): boolean {
  if (/[“„«”»]/.test(mark)) return /[“„«]/.test(mark);
  return (at === 0 || /[\s([—–-]/.test(text[at - 1] ?? "")) && /\S/.test(text[at + mark.length] ?? " ");
}
