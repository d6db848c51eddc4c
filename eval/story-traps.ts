// npm run eval:traps: which of the small stories written for this project are linked as expected.
import { recordTraps, trapReport } from "./story/report.ts";

const [only] = process.argv.slice(2);
const report = trapReport(only ? (file) => file.startsWith(only) : undefined);
for (const { file, trap, faults } of report)
  if (faults.length > 0) console.log(`\n${file}: ${trap}\n    ${faults.join("\n    ")}`);
console.log(`\n${report.filter(({ faults }) => faults.length === 0).length} of ${report.length} as expected`);
if (!only) recordTraps(report);
