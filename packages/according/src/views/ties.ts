import { type Reading, type Source, type Span, type Statement, slice } from "@according/reader";
import { lookupIn } from "./lookup.ts";
import { perStory } from "./per-story.ts";

/** One voice of a story speaks to somebody, or of somebody. */
export interface Tie {
  /** Ids of the story's sources. */
  readonly from: string;
  readonly to: string;
  readonly kind: "to" | "of";
  /** Utterances. */
  readonly count: number;
}

/** Who speaks to whom and of whom, the most frequent first; of whom one speaks to, one does not speak there. */
export const speechTies = perStory((linked): readonly Tie[] => {
  const { source, utterance } = lookupIn(linked);
  const found = new Map<string, Omit<Tie, "count"> & { readonly said: Set<string> }>();
  for (const reading of linked.readings.values())
    for (const statement of reading.statements) {
      const from = source(reading.report.id, statement.speaker)?.id;
      if (from === undefined) continue;
      const said = utterance(reading.report.id, statement.id)?.id ?? statement.id;
      const to = source(reading.report.id, addressee(reading, statement))?.id;
      const of = namedIn(reading, statement.content).flatMap((one) => {
        const meant = source(reading.report.id, one.id);
        return meant && !NAMELESS.has(meant.kind) ? meant.id : [];
      });
      const ties = [
        ...(to ? [{ from, to, kind: "to" } as const] : []),
        ...of.map((id) => ({ from, to: id, kind: "of" }) as const),
      ];
      for (const tie of ties) {
        if (tie.to === from || (tie.kind === "of" && tie.to === to)) continue;
        const key = `${from} ${tie.to} ${tie.kind}`;
        const known = found.get(key) ?? { ...tie, said: new Set() };
        known.said.add(said);
        found.set(key, known);
      }
    }
  return [...found.values()]
    .map(({ said, ...tie }) => ({ ...tie, count: said.size }))
    .toSorted((a, b) => b.count - a.count || (a.from + a.to < b.from + b.to ? -1 : 1));
});

/** "Fourteen people" are spoken of everywhere, and are nobody. */
const NAMELESS: ReadonlySet<string> = new Set(["unnamed", "group", "document"]);

/** Whom the words of a statement say that it was said to: who is called so elsewhere in the report. */
function addressee({ report, sources }: Reading, { addressee: said }: Statement): string | undefined {
  if (!said) return undefined;
  const words = asCalled(slice(report.text, said.span));
  const isCalled = ({ mentions }: Source) =>
    mentions.some((one) => one.as !== "pronoun" && asCalled(slice(report.text, one.span)) === words);
  return said.source ?? sources.find(isCalled)?.id;
}

const asCalled = (words: string): string => words.replace(/^the /i, "").toLowerCase();

/** Those whom words name, or mean. */
const namedIn = ({ sources }: Reading, words: readonly Span[]): readonly Source[] =>
  sources.filter(({ mentions }) => mentions.some(({ span }) => words.some((one) => liesIn(span, one))));

const liesIn = ([start, end]: Span, [from, to]: Span): boolean => from <= start && end <= to;
