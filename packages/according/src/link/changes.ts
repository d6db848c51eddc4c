import type { Changes, Reading, Span } from "@according/reader";
import { slice, sourceOf } from "@according/reader";
import { aligned, differing } from "./differences.ts";
import { BESIDE_REPORT } from "./en/credits.ts";
import { sentencesTouched } from "./sentences.ts";
import { textWords } from "./words.ts";

/** What a newer version of a report tells otherwise, by statement and figure; what is no entry counts for nothing. */
export function changesBetween(older: Reading, newer: Reading): Changes {
  const [was, now] = [versionEntries(older), versionEntries(newer)];
  const same = pairsOf(was, now);
  // The same words in another mouth are one statement whose speaker changed.
  const moved = pairsOf(...unpaired(same, was, now), ({ said }) => said);
  const pairs = [...same, ...moved].toSorted(([, x], [, y]) => x.at - y.at);
  const [paired, taken] = [new Set(pairs.map(([a]) => a)), new Set(pairs.map(([, b]) => b))];
  const shown = ({ entry, id, words, speaker: who }: Entry) => ({ entry, id, words, who });
  const [before, after] = [older, newer].map(({ report }) => ` ${normalWords(report.text).join(" ")} `) as [
    string,
    string,
  ];
  return {
    added: now.filter((one) => !taken.has(one) && !before.includes(one.sentence)).map(shown),
    dropped: was.filter((one) => !paired.has(one) && !after.includes(one.sentence)).map(shown),
    changed: pairs.flatMap(([a, b]) => {
      const differs = a.sentence === b.sentence ? [] : wordsThatDiffer(a, b);
      const speaker =
        a.speaker === b.speaker || b.entry === "figure" ? {} : { speaker: { was: a.speaker, now: b.speaker } };
      if (differs.length === 0 && !("speaker" in speaker)) return [];
      return [{ entry: b.entry, older: a.id, newer: b.id, words: b.words, who: b.speaker, differs, ...speaker }];
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
  /** The name of whose word it is; null: open, or of a figure the report's own. */
  readonly speaker: string | null;
  /** The words of its sentence: where they stand in both versions, it was there before, however it is read. */
  readonly sentence: string;
}

function versionEntries({ report, statements, figures, sources }: Reading): readonly Entry[] {
  const names = new Map(sources.map(({ id, name }) => [id, name]));
  const nameOf = (id: string | null | undefined) => names.get(id ?? "") ?? null;
  const entry = (of: Pick<Entry, "entry" | "id" | "key" | "speaker">, spans: readonly Span[], whole: Span): Entry => {
    const words = spans.map((span) => slice(report.text, span)).join(" … ");
    const tokens = normalWords(words);
    const said = of.entry === "statement" ? tokens.join(" ") : `${of.entry} ${of.id}`;
    const sentence = ` ${normalWords(slice(report.text, sentencesTouched(report.text, whole))).join(" ")} `;
    return { ...of, words, tokens, at: spans[0]?.[0] ?? 0, said, sentence };
  };
  return [
    ...statements.flatMap(({ id, content, cue, source, speaker: by, act }) => {
      const [speaker, spans] = [nameOf(by), content.length > 0 ? content : cue];
      const told = content.length > 0 ? "statement" : act;
      return spans.length === 0
        ? []
        : [
            entry(
              { entry: "statement", id, key: `${told} ${speaker ?? ""}`, speaker },
              spans,
              spanOfAll([...spans, ...cue, ...source]),
            ),
          ];
    }),
    ...figures.map(({ id, span, measure, whose }) => {
      const whole = spanOfAll([span, measure.span]);
      const of = { entry: "figure", id, key: `figure ${measure.kind} ${measure.unit}` } as const;
      return entry({ ...of, speaker: nameOf(sourceOf(whose)) }, [whole], whole);
    }),
  ]
    .filter(({ at }) => !BESIDE_REPORT.test(lineAt(report.text, at)))
    .toSorted((a, b) => a.at - b.at);
}

const lineAt = (text: string, at: number): string => text.slice(text.lastIndexOf("\n", at - 1) + 1).trimStart();

const normalWords = (text: string): readonly string[] => textWords(text).map(({ word }) => word);
export const spanOfAll = (spans: readonly Span[]): Span => [
  Math.min(...spans.map(([start]) => start)),
  Math.max(...spans.map(([, end]) => end)),
];

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
