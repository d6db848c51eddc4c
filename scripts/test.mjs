// npm test: everything a contributor needs. The last line says how many checks and tests passed and failed.
// npm test -- --quick leaves out the build, the browser, what starts processes of its own and what takes its time.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "./build.mjs";
import { install, run } from "./workshop.mjs";

const quick = process.argv.includes("--quick");
const none = { passed: 0, failed: 0, skipped: 0 };

if (!install()) close({ ...none, failed: 1 });
else close([...checks(), tests()].reduce(add, none));

/** What is checked before the tests run; each counts as one. */
function checks() {
  const always = [
    check("format and lint (npx biome check --write mends most)", () => run("biome", ["check", "."]) === 0),
    check("types of tests and tools", () => run("tsc", ["-p", "tsconfig.json"]) === 0),
  ];
  if (quick) return always;
  return [
    ...always,
    check("types of the page", () => run("tsc", ["--noEmit", "-p", "packages/web"]) === 0),
    check("the build", () => build()),
  ];
}

function check(name, passes) {
  const passed = passes();
  console.log(`${passed ? "ok" : "FAILED"}: ${name}`);
  return { ...none, passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
}

function tests() {
  const folder = mkdtempSync(join(tmpdir(), "according-tests-"));
  const file = join(folder, "tests.json");
  const reports = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const code = run("vitest", ["run", ...reports, ...(quick ? ["--project=quick", "--project=apart"] : [])]);
  const counts = existsSync(file) ? countTests(JSON.parse(readFileSync(file, "utf8"))) : none;
  rmSync(folder, { recursive: true });
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** A test file that fails before its first test (a wrong import) has no failed tests, and counts as one. */
function countTests(report) {
  const broken = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((one) => one.status === "failed"),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

function add(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

function close({ passed, failed, skipped }) {
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}
