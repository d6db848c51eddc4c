import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

// With the condition `source` a package is its TypeScript source: nothing need be built for the tests.
const conditions = ["source", "module", "node", "development|production"];

const all = ["packages/*/test/**/*.test.ts", "test/**/*.test.ts"];
/** What starts processes of its own. */
const processes = ["**/*.process.test.ts"];
/**
 * What takes its time: what counts steps, tries a thousand times, measures, reads all passages or small stories, writes whole records,
 * or waits for servers and workers of its own.
 */
const long = [
  "**/growth.test.ts",
  "**/*.long.test.ts",
  "test/{drafts,prove,sets,steps,story}.test.ts",
  "packages/according/test/accounts/hashing.test.ts",
  "packages/according/test/{checked-links,extract,extract-corpus,linked,pool}.test.ts",
  "packages/according/test/cli/{accounts,cli,reread,story,terminal}.test.ts",
  "packages/according/test/{export/tei/tei,intake/files,intake/web}.test.ts",
  "packages/according/test/link/{any-order,judged-anew,neighbours,tellings}.test.ts",
  "packages/according/test/server/{accounts-gone,adding-api,proxy,serve,session-api,story-api,watch}.test.ts",
  "packages/according/test/store/{as-it-is,check,lost-log,migrations,read-only,sqlite}.test.ts",
  "packages/model-en-neural/test/run-time.test.ts",
  "packages/reader/test/{engines,properties,windows}.test.ts",
];
/** What opens the page in a browser. */
const page = [
  "packages/web/test/{access,account,add,asked-again,attacks,check,cite,command,correct,correcting,engine,faults,figures,inbox}.test.ts",
  "packages/according/test/export/timeline-js.test.ts",
  "packages/web/test/{near-top,now,overview,page,saving}.test.ts",
  "packages/web/test/{report,search,stories,story,tasks,tidy,timeline,voices}.test.ts",
];
/** What changes a module that others import. */
const apart = ["packages/reader/test/predicates.test.ts"];

/** Of the threads and processes that the program's sources run in: the next need not be compiled again. */
const NODE_COMPILE_CACHE = fileURLToPath(new URL("node_modules/.cache/according/compiled", import.meta.url));

/** The many small texts of the tests; what shows the default clears it. */
const ACCORDING_ENGINE = "linear";

/** Where tests write; nothing of it is left. */
const TMPDIR = mkdtempSync(join(tmpdir(), "according-tests-"));
// A database server may run as somebody else.
chmodSync(TMPDIR, 0o711);
process.on("exit", () => rmSync(TMPDIR, { recursive: true, force: true, maxRetries: 3 }));

/** A core is left free where there are several more; of two both are used. */
const WORKERS = Math.max(2, availableParallelism() - 1);

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // Of the worker threads that the program starts.
    execArgv: ["--conditions=source"],
    maxWorkers: WORKERS,
    // For what hangs, on however busy a machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
    env: { NODE_COMPILE_CACHE, TMPDIR, ACCORDING_ENGINE },
    projects: [
      // `npm test -- --quick` runs these two alone; the files of the first share their modules.
      {
        extends: true,
        test: { name: "quick", include: all, exclude: [...processes, ...long, ...page, ...apart], isolate: false },
      },
      { extends: true, test: { name: "apart", include: apart } },
      { extends: true, test: { name: "processes", include: processes } },
      { extends: true, test: { name: "long", include: long } },
      // One after another: the browser takes a core of its own.
      {
        extends: true,
        test: { name: "page", include: page, globalSetup: "packages/web/test/built.ts", fileParallelism: false },
      },
    ],
  },
});
