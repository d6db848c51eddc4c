// npm run eval:traps: which of the small stories written for this project are linked as expected.
import { asked } from "./asked.ts";
import { orSay } from "./shared.ts";
import { recordTraps, trapReport } from "./story/report.ts";

const HELP = `npm run eval:traps [-- FILE]

Which of the small stories written for this project are linked as expected; recorded in eval/results. With FILE only those of the
files whose names begin so, and nothing is recorded.

  --help    this text`;

orSay(() => {
  const given = asked(HELP, {}, true);
  if (given) tell(given.positionals[0]);
});

function tell(only: string | undefined): void {
  const report = trapReport(only ? (file) => file.startsWith(only) : undefined);
  for (const { file, trap, faults } of report)
    if (faults.length > 0) console.log(`\n${file}: ${trap}\n    ${faults.join("\n    ")}`);
  console.log(`\n${report.filter(({ faults }) => faults.length === 0).length} of ${report.length} as expected`);
  if (!only) recordTraps(report);
}
