// Steps are counted in what is loaded after this.

import type { Result } from "../bench/shared.ts";
import { PARSERS, pages } from "../packages/according/test/intake/worst.ts";
import { units } from "../packages/reader/test/worst.ts";
import { stepsOf } from "../test/steps.ts";
import type { Part } from "./part.ts";

const LENGTH = 3_000;
/** Of elements of a page. */
const NUMBER = 400;

export const patterns: Part = {
  name: "patterns",
  title: "What costs most to read and to take in, in steps for each character",
  async run(): Promise<readonly Result[]> {
    const { linearEngine } = await import("@according/model-en");
    const { readReport, rules } = await import("@according/reader");
    const engines = [rules, linearEngine()];
    const rows = units.map(([name, unit]) => {
      const steps = engines.map((engine) => {
        const read = (length: number) =>
          stepsOf(() => readReport(unit.repeat(Math.ceil(length / unit.length)), {}, { engine }));
        const small = read(LENGTH);
        return { each: small / LENGTH, growth: read(2 * LENGTH) / small };
      });
      return { name: `${name}: ${JSON.stringify(shown(unit))}`, steps };
    });
    const worst = (row: (typeof rows)[number]) => row.steps.at(-1)?.each ?? 0;
    return [
      ...rows
        .toSorted((a, b) => worst(b) - worst(a))
        .map(({ name, steps }) => ({ name, value: steps.map(toldOfEngine).join("; ") })),
      ...(await pageRows()),
    ];
  },
};

/** Pages, with the steps of what takes them apart. */
async function pageRows(): Promise<readonly Result[]> {
  const { articlesOfPage } = await import("../packages/according/src/intake/html.ts");
  const takeIn = (html: string) => {
    try {
      articlesOfPage(Buffer.from(html));
    } catch {
      // It is no page of news.
    }
  };
  takeIn(pages.map(([, make]) => make(2)).join(""));
  return pages
    .map(([name, make]) => {
      const [small, large] = [NUMBER, 2 * NUMBER].map((number) => stepsOf(() => takeIn(make(number)), PARSERS));
      const steps = { each: (small as number) / make(NUMBER).length, growth: (large as number) / (small as number) };
      return { name: `a page: ${name}`, steps };
    })
    .toSorted((a, b) => b.steps.each - a.steps.each)
    .map(({ name, steps }) => ({ name, value: told(steps) }));
}

const shown = (unit: string): string => (unit.length > 60 ? `${unit.slice(0, 60)}…` : unit);

interface Steps {
  readonly each: number;
  /** How many times as many for twice as much. */
  readonly growth: number;
}

const told = ({ each, growth }: Steps): string => `${Math.round(each).toLocaleString("en")} (× ${growth.toFixed(2)})`;

const toldOfEngine = (steps: Steps, engine: number): string => `${engine === 0 ? "rules" : "linear"} ${told(steps)}`;
