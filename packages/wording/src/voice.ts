import type { Reading, Span, Statement } from "@according/reader";
import { known } from "./known.ts";
import { type Referred, referring } from "./referred.ts";
import { undecided } from "./speaker.ts";

/** In whose voice something is told. */
export interface Told {
  /** Id of the statement in which it is said; null: the reporter tells it. */
  readonly statement: string | null;
  /** Name of who says it; null: the reporter tells it, or it is undecided who says it. */
  readonly speaker: string | null;
  /** Of an undecided speaker: as written, with those it may be. */
  readonly written?: string;
  /** What becomes of it by being said: left out where it is simply said. */
  readonly manner?: "denied" | "not-said" | "possible" | "planned";
}

export const BY_REPORTER: Told = { statement: null, speaker: null };

/**
 * Makes the voice of what is told in a statement, by its id; of what is told in none, the reporter's. That of a statement that
 * is not in the reading is left open: it is not the reporter's.
 */
export function voices(reading: Reading): (statement: string | null | undefined) => Told {
  const statements = new Map(reading.statements.map((statement) => [statement.id, statement]));
  const names = new Map(reading.sources.map(({ id, name }) => [id, name]));
  const refers = referring(reading);
  const { text } = reading.report;
  return (id) => {
    if (id === null || id === undefined) return BY_REPORTER;
    const statement = statements.get(id);
    if (!statement) return { statement: id, speaker: null };
    const speaker = names.get(statement.speaker ?? "") ?? null;
    const written = statement.source.map(([start, end]) => text.slice(start, end)).join(" … ");
    return {
      ...{ statement: statement.id, speaker },
      ...known("written", speaker === null ? mayBe(written, refers(statement)) : undefined),
      ...known("manner", mannerOf(statement)),
    };
  };
}

/** "he (Mara Velin or Ivo Brand?)"; empty where nothing is known of who speaks. */
const mayBe = (written: string, refers: Referred): string =>
  written === "" && refers.candidates.length === 0 ? "" : undecided(written, refers);

function mannerOf({ act, assertion: { polarity, mode } }: Statement): Told["manner"] {
  if (mode !== "actual") return mode === "planned" ? "planned" : "possible";
  if (polarity === "negated") return "not-said";
  return act === "deny" ? "denied" : undefined;
}

/** Makes the id of the innermost statement in whose content a span stands; null: it stands in none. */
export function statementAround({ statements }: Reading): (span: Span) => string | null {
  const pieces = statements
    .flatMap(({ id, content }) => content.map(([start, end]) => ({ id, start, end })))
    .toSorted((a, b) => a.end - a.start - (b.end - b.start));
  return ([start, end]) => pieces.find((piece) => piece.start <= start && end <= piece.end)?.id ?? null;
}

const MANNERS: Readonly<Record<NonNullable<Told["manner"]>, string>> = {
  denied: "denied by",
  "not-said": "not said by",
  possible: "might be said by",
  planned: "is to be said by",
};

/** "told by" "the reporter", "denied by" "Mara Velin": how it is told and by whom. */
export function voiceOf({ statement, speaker, written, manner }: Told): readonly [how: string, who: string] {
  if (statement === null) return ["told by", "the reporter"];
  return [manner ? MANNERS[manner] : "said by", speaker ?? written ?? "a speaker left open"];
}
