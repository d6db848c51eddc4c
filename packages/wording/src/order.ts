import type { Span, Statement } from "@according/reader";

/** A statement with those that stand in it. */
export interface Node {
  readonly statement: Statement;
  readonly inner: readonly Node[];
}

/** Statements in the order of the text, those inside another within it. */
export function nested(statements: readonly Statement[]): readonly Node[] {
  const sorted = statements.toSorted((a, b) => beginning(a) - beginning(b));
  const ids = new Set(statements.map(({ id }) => id));
  const inner = Map.groupBy(sorted, ({ within }) => (within !== null && ids.has(within) ? within : null));
  const seen = new Set<string>();
  const level = (all: readonly Statement[]): readonly Node[] =>
    all.flatMap((statement) => {
      if (seen.has(statement.id)) return [];
      seen.add(statement.id);
      return { statement, inner: level(inner.get(statement.id) ?? []) };
    });
  // What stands in itself by a fault of a record made elsewhere is shown all the same.
  return [...level(inner.get(null) ?? []), ...level(sorted)];
}

export interface Placed {
  readonly statement: Statement;
  /** How many statements this one stands in. */
  readonly depth: number;
}

/** The statements of nodes one after the other, the outer before the inner. */
export const placed = (nodes: readonly Node[], depth = 0): readonly Placed[] =>
  nodes.flatMap(({ statement, inner }) => [{ statement, depth }, ...placed(inner, depth + 1)]);

/** Where the words begin; of a statement without content, who is silent. */
function beginning({ content, source, cue }: Statement): number {
  const spans: readonly Span[] = content.length > 0 ? content : [...source, ...cue];
  return Math.min(...spans.map(([start]) => start));
}
