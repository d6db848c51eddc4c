// npm run eval:sets [-- WORDS] [--engine NAME]: what is read right of the passages written for this project, by trap.
import { asked } from "./asked.ts";
import { ENGINE_NAMES, ENGINES, engineNamed } from "./engines.ts";
import { type Report, record, reportSets } from "./passages/report.ts";
import { orSay } from "./shared.ts";

const HELP = `npm run eval:sets [-- [WORDS] [OPTIONS]]

What is read right of the passages written for this project, by trap. Read whole by linear it is recorded in eval/results; with WORDS
only the passages whose set, file or trap has them are shown.

  --engine NAME    what reads them: ${ENGINE_NAMES.join(", ")}; linear by default
  --help           this text`;

await orSay(async () => {
  const given = asked(HELP, { engine: { type: "string", default: "linear" } }, true);
  if (!given) return;
  const { values, positionals } = given;
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
