import { type Reading, slice } from "@according/reader";

/*
 * The simplest that can be done by hand in an afternoon: statements that share half of their words, sources of equal
 * names, figures of equal kinds, reports that share runs of five words.
 */

export function baselineStory(_name: string, readings: readonly Reading[]): object {
  return {
    sources: grouped(readings, ({ report, sources }) =>
      sources.map(({ id, name }) => [name.toLowerCase(), { report: report.id, source: id }]),
    ).map((members) => ({ id: JSON.stringify(members[0]), members })),
    said: overlapping(readings).map((members) => ({ members })),
    series: grouped(readings, ({ report, figures }) =>
      figures.map(({ id, measure }) => [`${measure.kind} ${measure.unit}`, { report: report.id, figure: id }]),
    ).map((values) => ({ values })),
    copies: copied(readings).map((reports) => ({ reports })),
  };
}

function grouped(
  readings: readonly Reading[],
  entries: (reading: Reading) => readonly (readonly [string, object])[],
): readonly (readonly object[])[] {
  return [...Map.groupBy(readings.flatMap(entries), ([key]) => key).values()].map((all) =>
    all.map(([, entry]) => entry),
  );
}

interface Told {
  readonly report: string;
  readonly statement: string;
  readonly words: ReadonlySet<string>;
}

const wordSet = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

function overlapping(readings: readonly Reading[]): readonly (readonly Told[])[] {
  const all = readings.flatMap(({ report, statements }) =>
    statements.map(({ id, content }): Told => {
      const said = content.map((span) => slice(report.text, span)).join(" ");
      return { report: report.id, statement: id, words: wordSet(said) };
    }),
  );
  const groups = all.map((one) => [one]);
  const at = all.map((_, i) => i);
  all.forEach((a, i) => {
    all.slice(i + 1).forEach((b, k) => {
      const j = i + 1 + k;
      if (at[i] !== at[j] && jaccard(a.words, b.words) >= 0.5) {
        const [to, from] = [at[i] as number, at[j] as number];
        groups[to]?.push(...(groups[from] ?? []));
        groups[from] = [];
        at.forEach((group, n) => {
          if (group === from) at[n] = to;
        });
      }
    });
  });
  return groups.filter((group) => group.length > 1);
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((word) => b.has(word)).length;
  return both / (a.size + b.size - both || 1);
}

const RUN = 5;

function copied(readings: readonly Reading[]): readonly (readonly string[])[] {
  const runs = readings.map(({ report }) => {
    const words = report.text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    return new Set(words.slice(0, -RUN + 1).map((_, i) => words.slice(i, i + RUN).join(" ")));
  });
  return readings.flatMap((a, i) =>
    readings.slice(i + 1).flatMap((b, k) => {
      const [x, y] = [runs[i] as ReadonlySet<string>, runs[i + 1 + k] as ReadonlySet<string>];
      const both = [...x].filter((run) => y.has(run)).length;
      return both >= 0.1 * Math.min(x.size, y.size) ? [[a.report.id, b.report.id]] : [];
    }),
  );
}
