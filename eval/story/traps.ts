import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { linearEngine } from "@according/model-en";
import { confident, KEPT_CONFIDENCE, type Reading, readReport, type Span, type Story, slice } from "@according/reader";
import { storyOf } from "according";
import { root } from "../shared.ts";

/** A small story of two to four reports with one trap. */
export interface Trap {
  readonly trap: string;
  readonly reports: readonly { readonly published?: string; readonly outlet?: string; readonly text: string }[];
  readonly expect: readonly Expectation[];
}

/** An entry by its report and words in it that occur once there: "0:the dam could fail". */
type Place = string;
type What = "source" | "statement" | "figure" | "event";

/** What must or must not be one, and how it stands. */
export type Expectation =
  | {
      readonly one: What;
      readonly of: readonly Place[];
      readonly relation?: string;
      readonly values?: readonly string[];
      readonly stands?: readonly string[];
      readonly origins?: number;
    }
  | { readonly two: What; readonly of: readonly Place[] }
  | { readonly copied: readonly [number, number] }
  | { readonly notCopied: readonly [number, number] }
  | { readonly contradiction: string; readonly of: readonly [Place, Place] }
  | { readonly noContradiction: readonly [Place, Place] }
  | { readonly credited: Place; readonly words: string }
  | { readonly before: readonly [Place, Place] }
  | { readonly noOrder: readonly [Place, Place] }
  | { readonly question: string; readonly of: readonly Place[] };

const FOLDER = join(root, "eval", "sets", "story");

export const trapFiles = (): readonly string[] =>
  readdirSync(FOLDER)
    .filter((file) => file.endsWith(".jsonl"))
    .sort();

export const trapsOf = (file: string): readonly Trap[] =>
  readFileSync(join(FOLDER, file), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));

const engine = linearEngine();

/** Everything in which the story made of the reports is not what is expected; nothing where all is right. */
export function faultsOf({ reports, expect }: Trap): readonly string[] {
  const readings = reports.map(({ published, outlet, text }, i) =>
    confident(
      readReport(
        text,
        { id: String(i), ...(published && { publishedAt: published }), ...(outlet && { outlet }) },
        { engine },
      ),
      KEPT_CONFIDENCE,
    ),
  );
  const story = storyOf(
    "trap",
    readings.map((reading) => ({ reading })),
  );
  const made = new Made(story, readings);
  return expect.flatMap((one) => made.faults(one));
}

class Unread extends Error {}

/** A story with what it was made of. */
class Made {
  readonly #story: Story;
  readonly #readings: readonly Reading[];

  constructor(story: Story, readings: readonly Reading[]) {
    this.#story = story;
    this.#readings = readings;
  }

  faults(expected: Expectation): readonly string[] {
    try {
      return this.#faults(expected);
    } catch (error) {
      if (error instanceof Unread) return [error.message];
      throw error;
    }
  }

  #faults(expected: Expectation): readonly string[] {
    if ("one" in expected) return this.#one(expected);
    if ("two" in expected) return this.#two(expected.two, expected.of);
    if ("copied" in expected) return this.#copied(expected.copied) ? [] : [`${expected.copied} share no copied text`];
    if ("notCopied" in expected)
      return this.#copied(expected.notCopied) ? [`${expected.notCopied} are taken for copies`] : [];
    if ("contradiction" in expected)
      return this.#contradiction(expected.of).includes(expected.contradiction)
        ? []
        : [`no ${expected.contradiction} of ${expected.of}`];
    if ("noContradiction" in expected)
      return this.#contradiction(expected.noContradiction).length === 0
        ? []
        : [`${expected.noContradiction} are contradicted`];
    if ("credited" in expected) return this.#credited(expected.credited, expected.words);
    if ("before" in expected)
      return this.#isBefore(expected.before) ? [] : [`${expected.before[0]} is not before ${expected.before[1]}`];
    if ("noOrder" in expected) return this.#ordered(expected.noOrder);
    return this.#story.questions.some(
      ({ kind, about }) =>
        kind === expected.question &&
        expected.of.every((place) => {
          const { report, ids } = this.#entry("source", place);
          return about.some((one) => one.by === "source" && one.report === report && ids.includes(one.source));
        }),
    )
      ? []
      : [`no question of ${expected.of}`];
  }

  #one(expected: Extract<Expectation, { one: What }>): readonly string[] {
    const group = this.#groups(expected.one).find((members) =>
      expected.of.every((place) => this.#has(members, expected.one, place)),
    );
    if (!group) return [`not one ${expected.one}: ${expected.of.join(" | ")}`];
    const found: string[] = [];
    const at = (place: Place) => group.findIndex((member) => this.#is(member, expected.one, place));
    const series = this.#story.series.find(({ values }) => (values as readonly unknown[]) === group);
    const utterance = this.#story.said.find(({ members }) => (members as readonly unknown[]) === group);
    if (expected.relation && series?.relation !== expected.relation)
      found.push(`${series?.relation} instead of ${expected.relation}: ${expected.of}`);
    expected.values?.forEach((value, i) => {
      const is = series?.values[at(expected.of[i] ?? "")]?.relation;
      if (is !== value) found.push(`${expected.of[i]} ${is} instead of ${value}`);
    });
    expected.stands?.forEach((value, i) => {
      const is = utterance?.members[at(expected.of[i] ?? "")]?.stands;
      if (is !== value) found.push(`${expected.of[i]} ${is} instead of ${value}`);
    });
    const origins = (series ?? utterance)?.origins;
    if (expected.origins !== undefined && origins !== expected.origins)
      found.push(`${origins} origins instead of ${expected.origins}`);
    return found;
  }

  #two(what: What, places: readonly Place[]): readonly string[] {
    for (const place of places) this.#entry(what, place);
    const together = this.#groups(what).some(
      (members) => places.filter((place) => this.#has(members, what, place)).length > 1,
    );
    return together ? [`one ${what}: ${places.join(" | ")}`] : [];
  }

  #groups(what: What): readonly (readonly Member[])[] {
    const { sources, said, series, happenings } = this.#story;
    if (what === "source") return sources.map(({ members }) => members);
    if (what === "statement") return said.map(({ members }) => members);
    return what === "figure" ? series.map(({ values }) => values) : happenings.map(({ members }) => members);
  }

  #has(members: readonly Member[], what: What, place: Place): boolean {
    return members.some((member) => this.#is(member, what, place));
  }

  #is(member: Member, what: What, place: Place): boolean {
    const { report, ids } = this.#entry(what, place);
    return member.report === report && ids.includes(String(member[what as keyof Member]));
  }

  /** The entries of the report that the words stand for; throws where it has none. */
  #entry(what: What, place: Place): { readonly report: string; readonly ids: readonly string[] } {
    const [report = "", words = ""] = [place.slice(0, place.indexOf(":")), place.slice(place.indexOf(":") + 1)];
    const reading = this.#readings[Number(report)] as Reading;
    const ids = entriesAt(reading, what, words);
    if (ids.length === 0) throw new Unread(`no ${what} is read at “${words}” of ${report}`);
    return { report, ids };
  }

  #copied(pair: readonly [number, number]): boolean {
    return this.#story.copies.some(({ reports }) => pair.every((report) => reports.includes(String(report))));
  }

  /** Kinds of contradictions between two places, whatever their entries. */
  #contradiction([a, b]: readonly [Place, Place]): readonly string[] {
    const at = (place: Place) => {
      const [report = "", words = ""] = [place.slice(0, place.indexOf(":")), place.slice(place.indexOf(":") + 1)];
      const reading = this.#readings[Number(report)] as Reading;
      return (["statement", "figure", "event"] as const).flatMap((what) =>
        entriesAt(reading, what, words).map((id) => `${report} ${id}`),
      );
    };
    const [x, y] = [at(a), at(b)];
    const key = (told: object) => {
      const { report, ...rest } = told as Record<string, string>;
      return `${report} ${rest.statement ?? rest.figure ?? rest.event}`;
    };
    return this.#story.contradictions
      .filter(
        (one) =>
          (x.includes(key(one.a)) && y.includes(key(one.b))) || (x.includes(key(one.b)) && y.includes(key(one.a))),
      )
      .map(({ kind }) => kind);
  }

  #credited(place: Place, words: string): readonly string[] {
    const utterance = this.#story.said.find(({ members }) => this.#has(members, "statement", place));
    const found = utterance?.credited.some(({ report, span }) =>
      slice((this.#readings[Number(report)] as Reading).report.text, span).includes(words),
    );
    return found ? [] : [`nobody is credited with “${words}” for ${place}`];
  }

  #isBefore([a, b]: readonly [Place, Place]): boolean {
    const of = (place: Place) => this.#story.happenings.find(({ members }) => this.#has(members, "event", place));
    const later = of(b)?.id;
    return of(a)?.before.some(({ happening }) => happening === later) ?? false;
  }

  #ordered([a, b]: readonly [Place, Place]): readonly string[] {
    return this.#isBefore([a, b]) || this.#isBefore([b, a]) ? [`${a} and ${b} are in an order`] : [];
  }
}

type Member = Readonly<Record<string, unknown>> & { readonly report: string };

function entriesAt(reading: Reading, what: What, words: string): readonly string[] {
  const { text } = reading.report;
  const from = text.indexOf(words);
  const covers = (spans: readonly Span[]) =>
    from >= 0 && spans.some(([start, end]) => start <= from && from + words.length <= end);
  const meets = ([start, end]: Span) => from >= 0 && start < from + words.length && from < end;
  if (what === "source") {
    const bare = words.toLowerCase().replace(/^(?:a|an|the) /, "");
    const named = reading.sources.filter(
      ({ name, kind }) => kind !== "thing" && name.toLowerCase().replace(/^(?:a|an|the) /, "") === bare,
    );
    const mentioned = reading.sources.filter(
      ({ mentions, kind }) =>
        kind !== "thing" && mentions.some(({ span }) => meets(span) && slice(text, span).includes(words)),
    );
    return (named.length > 0 ? named : mentioned).map(({ id }) => id);
  }
  if (what === "statement") {
    const found = reading.statements.filter(({ content }) => covers(content));
    const inner = found.filter(({ id }) => !found.some(({ within }) => within === id));
    return inner.map(({ id }) => id);
  }
  if (what === "figure") return reading.figures.filter(({ span }) => meets(span)).map(({ id }) => id);
  return reading.events.filter(({ span }) => covers([span])).map(({ id }) => id);
}
