// npm run eval:sets [-- WORDS] [--engine NAME]: what is read right of the passages written for this project, by trap.
import { parseArgs } from "node:util";
import { ENGINES, engineNamed } from "./engines.ts";
import { type Report, record, reportSets } from "./passages/report.ts";
import { orSay } from "./shared.ts";

await orSay(async () => {
  const options = { engine: { type: "string", default: "linear" } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  const name = engineNamed(values.engine);
  const reports = await reportSets(await ENGINES[name]());
  for (const report of reports) print(report, positionals[0]);
  if (positionals.length === 0 && name === "linear") record(reports);
});

function print({ set, passages }: Report, only: string | undefined): void {
  for (const { file, trap, faults } of passages) {
    if (faults.length === 0 || (only && !`${set}/${file} ${trap}`.includes(only))) continue;
    console.log(`\n${set}/${file}: ${trap}`);
    for (const { what, detail } of faults) console.log(`    ${what}: ${detail}`);
  }
  const right = passages.filter(({ faults }) => faults.length === 0).length;
  console.log(`\n${set}: ${right} of ${passages.length} as expected`);
}
