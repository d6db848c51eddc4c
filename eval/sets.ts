// npm run eval:sets: what is read right of the passages written for this project, by trap.
import { type Report, record, reportSets } from "./passages/report.ts";

const [only] = process.argv.slice(2);
const reports = reportSets();
for (const report of reports) print(report);
if (!only) record(reports);

function print({ set, passages }: Report): void {
  for (const { file, trap, faults } of passages) {
    if (faults.length === 0 || (only && !`${set}/${file} ${trap}`.includes(only))) continue;
    console.log(`\n${set}/${file}: ${trap}`);
    for (const { what, detail } of faults) console.log(`    ${what}: ${detail}`);
  }
  console.log(
    `\n${set}: ${passages.filter(({ faults }) => faults.length === 0).length} of ${passages.length} as expected`,
  );
}
