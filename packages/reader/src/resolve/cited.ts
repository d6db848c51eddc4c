import type { Attribution, Quantity, Range, Segmented } from "../model/layers.ts";
import type { Source } from "../model/source.ts";
import { contains, type Span } from "../model/span.ts";
import type { Statement } from "../model/statement.ts";
import { type Citation, citationOf } from "./figure-sources.ts";
import { insertedAround } from "./inserted-sources.ts";
import { resolveStatements } from "./statements.ts";
import { voicesOf } from "./voices.ts";

/** Whose a figure is by words of its own, beside the statements of the report. */
export interface Cited {
  /** The words that name whoever it is. */
  readonly source: Span;
  /** Id of the source; null where it cannot be told who is meant. */
  readonly speaker: string | null;
}

export interface CitedFigures {
  /** For each quantity, in their order. */
  readonly cited: readonly (Cited | undefined)[];
  /** Those of whom only figures are known. */
  readonly sources: readonly Source[];
}

interface Input {
  readonly segmented: Segmented;
  readonly quantities: readonly Quantity[];
  readonly attributions: readonly Attribution[];
  readonly statements: readonly Statement[];
  readonly outlet: string | undefined;
}

/**
 * Finds figures that are somebody's without a statement ("the ministry's figure of 300", "put the toll at 61"), or
 * somebody else's than the speaker's in whose statement they stand. Who is meant is told as for a statement.
 */
export function resolveCited({ segmented, quantities, attributions, statements, outlet }: Input): CitedFigures {
  const citations = citationsOf(segmented, quantities, statements);
  const some = citations.flatMap((citation, i) => (citation ? [{ citation, i }] : []));
  if (some.length === 0) return { cited: [], sources: [] };
  const asked = some.map(({ citation, i }) => attributionOf(segmented, citation, quantities[i] as Quantity));
  const resolved = resolveStatements(segmented, [...attributions, ...asked], outlet);
  const cited: (Cited | undefined)[] = quantities.map(() => undefined);
  for (const [n, { i }] of some.entries()) {
    const source = (asked[n] as Attribution).source[0] as Span;
    cited[i] = { source, speaker: resolved.statements[attributions.length + n]?.speaker ?? null };
  }
  const used = new Set(cited.map((one) => one?.speaker));
  return { cited, sources: resolved.sources.filter(({ id }) => used.has(id)) };
}

function citationsOf(
  { tokens, sentences }: Segmented,
  quantities: readonly Quantity[],
  statements: readonly Statement[],
): readonly (Citation | undefined)[] {
  const voices = voicesOf(
    quantities.map(({ span }) => span),
    statements,
  );
  const cues = new Set(statements.flatMap(({ cue }) => cue.map(([start]) => start)));
  let sentence = 0;
  return quantities.map(({ tokens: range }, i) => {
    while (sentence < sentences.length - 1 && (sentences[sentence]?.tokens[1] ?? 0) <= range[0]) sentence++;
    const bounds: Range = sentences[sentence]?.tokens ?? range;
    const voice = voices[i];
    const own = citationOf(tokens, range, bounds) ?? (voice ? undefined : insertedAround(tokens, range, bounds));
    if (!own || cues.has(tokens[own.cue[0]]?.start ?? -1)) return undefined;
    return voice && !inside(voice, spanOf(tokens, own.source)) ? undefined : own;
  });
}

const inside = ({ content }: Statement, source: Span): boolean => content.some((span) => contains(span, source));

const spanOf = (tokens: Segmented["tokens"], [first, last]: Range): Span => [
  tokens[first]?.start ?? 0,
  tokens[last - 1]?.end ?? 0,
];

const attributionOf = ({ tokens }: Segmented, { source, cue }: Citation, { span }: Quantity): Attribution => ({
  form: "indirect",
  source: [spanOf(tokens, source)],
  cue: [spanOf(tokens, cue)],
  content: [span],
  act: "estimate",
  confidence: 1,
  within: null,
  continues: null,
});
