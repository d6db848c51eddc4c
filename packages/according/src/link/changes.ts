import type { Changes, Reading, Span } from "@according/reader";
import { slice } from "@according/reader";
import { aligned, differing } from "./differences.ts";
import { textWords } from "./words.ts";

/** What a newer version of a report tells otherwise, by statement and figure; what is no entry counts for nothing. */
export function changesBetween(older: Reading, newer: Reading): Changes {
  const [was, now] = [versionEntries(older), versionEntries(newer)];
  const same = pairsOf(was, now);
  // The same words in another mouth are one statement whose speaker changed.
  const moved = pairsOf(...unpaired(same, was, now), ({ said }) => said);
  const pairs = [...same, ...moved].toSorted(([, x], [, y]) => x.at - y.at);
  const [paired, taken] = [new Set(pairs.map(([a]) => a)), new Set(pairs.map(([, b]) => b))];
  const shown = ({ entry, id, words }: Entry) => ({ entry, id, words });
  return {
    added: now.filter((one) => !taken.has(one)).map(shown),
    dropped: was.filter((one) => !paired.has(one)).map(shown),
    changed: pairs.flatMap(([a, b]) => {
      const differs = wordsThatDiffer(a, b);
      const speaker = a.speaker === b.speaker ? {} : { speaker: { was: a.speaker, now: b.speaker } };
      if (differs.length === 0 && a.speaker === b.speaker) return [];
      return [{ entry: b.entry, older: a.id, newer: b.id, words: b.words, differs, ...speaker }];
    }),
  };
}

interface Entry {
  readonly entry: "statement" | "figure";
  readonly id: string;
  readonly words: string;
  readonly tokens: readonly string[];
  /** Where it stands, for the order of the text. */
  readonly at: number;
  /** What must be the same for two to be versions of one. */
  readonly key: string;
  /** The words as they are compared, of a statement. */
  readonly said: string;
  /** Of a statement; null: open, or a figure. */
  readonly speaker: string | null;
}

function versionEntries({ report, statements, figures, sources }: Reading): readonly Entry[] {
  const names = new Map(sources.map(({ id, name }) => [id, name]));
  const words = (spans: readonly Span[]) => spans.map((span) => slice(report.text, span)).join(" … ");
  const entry = (
    kind: Entry["entry"],
    id: string,
    spans: readonly Span[],
    key: string,
    speaker: string | null,
  ): Entry => {
    const cut = words(spans);
    const tokens = textWords(cut).map(({ word }) => word);
    const said = kind === "statement" ? tokens.join(" ") : `${kind} ${id}`;
    return { entry: kind, id, words: cut, tokens, at: spans[0]?.[0] ?? 0, key, said, speaker };
  };
  return [
    ...statements
      .filter(({ content }) => content.length > 0)
      .map(({ id, content, speaker }) => {
        const name = names.get(speaker ?? "") ?? null;
        return entry("statement", id, content, `statement ${name ?? ""}`, name);
      }),
    ...figures.map(({ id, span, measure }) =>
      entry(
        "figure",
        id,
        [[Math.min(span[0], measure.span[0]), Math.max(span[1], measure.span[1])]],
        `figure ${measure.kind} ${measure.unit}`,
        null,
      ),
    ),
  ].toSorted((a, b) => a.at - b.at);
}

/** The entries of both that are versions of one: the same words first, then the likest of one kind and speaker. */
function pairsOf(
  was: readonly Entry[],
  now: readonly Entry[],
  keyOf: (one: Entry) => string = ({ key }) => key,
): readonly (readonly [Entry, Entry])[] {
  const all = was.flatMap((a) => now.filter((b) => keyOf(b) === keyOf(a)).map((b) => ({ a, b, share: shareOf(a, b) })));
  const [gone, come] = [new Set<Entry>(), new Set<Entry>()];
  const pairs: (readonly [Entry, Entry])[] = [];
  for (const { a, b, share } of all.toSorted((x, y) => y.share - x.share || distance(x) - distance(y))) {
    if (share < LIKE || gone.has(a) || come.has(b)) continue;
    gone.add(a);
    come.add(b);
    pairs.push([a, b]);
  }
  return pairs.toSorted(([, x], [, y]) => x.at - y.at);
}

/** Those of both that are in no pair. */
function unpaired(pairs: ReturnType<typeof pairsOf>, was: readonly Entry[], now: readonly Entry[]) {
  const [older, newer] = [new Set(pairs.map(([a]) => a)), new Set(pairs.map(([, b]) => b))];
  return [was.filter((one) => !older.has(one)), now.filter((one) => !newer.has(one))] as const;
}

/** Versions of one have at least this share of the longer's words in common. */
const LIKE = 0.5;

const distance = ({ a, b }: { readonly a: Entry; readonly b: Entry }): number => Math.abs(a.at - b.at);

function shareOf({ tokens: a }: Entry, { tokens: b }: Entry): number {
  return aligned(a, b).length / Math.max(a.length, b.length, 1);
}

function wordsThatDiffer(a: Entry, b: Entry): Changes["changed"][number]["differs"] {
  const words = (tokens: readonly string[], [from, to]: readonly [number, number]) => tokens.slice(from, to).join(" ");
  return differing(a.tokens, b.tokens).map((one) => ({ was: words(a.tokens, one.a), now: words(b.tokens, one.b) }));
}
