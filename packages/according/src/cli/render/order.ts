import type { Span, Statement } from "@according/reader";

export interface Placed {
  readonly statement: Statement;
  /** How many statements this one stands in. */
  readonly depth: number;
}

/** Statements in the order of the text, those inside another right after it. */
export function inOrder(statements: readonly Statement[]): readonly Placed[] {
  const sorted = statements.toSorted((a, b) => beginning(a) - beginning(b));
  const ids = new Set(statements.map(({ id }) => id));
  const inner = Map.groupBy(sorted, ({ within }) => (within !== null && ids.has(within) ? within : null));
  const placed = new Map<string, Placed>();
  const walk = (level: readonly Statement[], depth: number): void => {
    for (const statement of level) {
      if (placed.has(statement.id)) continue;
      placed.set(statement.id, { statement, depth });
      walk(inner.get(statement.id) ?? [], depth + 1);
    }
  };
  walk(inner.get(null) ?? [], 0);
  // What stands in itself by a fault of a record made elsewhere is shown all the same.
  walk(sorted, 0);
  return [...placed.values()];
}

/** Where the words begin; of a statement without content, who is silent. */
function beginning({ content, source, cue }: Statement): number {
  const spans: readonly Span[] = content.length > 0 ? content : [...source, ...cue];
  return Math.min(...spans.map(([start]) => start));
}
