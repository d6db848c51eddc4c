// Steps are counted in what is loaded after this.

import type { Result } from "../bench/shared.ts";
import { units } from "../packages/reader/test/worst.ts";
import { stepsOf } from "../test/steps.ts";
import type { Part } from "./part.ts";

const LENGTH = 3_000;

export const patterns: Part = {
  name: "patterns",
  title: "What costs most to read, in steps",
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
    return rows
      .toSorted((a, b) => worst(b) - worst(a))
      .map(({ name, steps }) => ({ name, value: steps.map(told).join("; ") }));
  },
};

const shown = (unit: string): string => (unit.length > 60 ? `${unit.slice(0, 60)}…` : unit);

const told = ({ each, growth }: { readonly each: number; readonly growth: number }, engine: number): string =>
  `${engine === 0 ? "rules" : "linear"} ${Math.round(each).toLocaleString("en")} (× ${growth.toFixed(2)})`;
