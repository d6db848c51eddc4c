import { defineConfig } from "vitest/config";

// With the condition `source` a package is its TypeScript source: nothing need be built for the tests.
const conditions = ["source", "module", "node", "development|production"];

const all = ["packages/*/test/**/*.test.ts", "test/**/*.test.ts"];
/** What starts processes of its own. */
const processes = ["**/*.process.test.ts"];
/** What counts steps, which takes its time. */
const growth = ["**/growth.test.ts"];
/** What opens the page in a browser. */
const page = ["packages/web/test/{access,overview,page,report,story}.test.ts"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    // Of the worker threads that the program starts.
    execArgv: ["--conditions=source"],
    // For what hangs, on however busy a machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      // `npm test -- --quick` runs this one alone.
      { extends: true, test: { name: "quick", include: all, exclude: [...processes, ...growth, ...page] } },
      { extends: true, test: { name: "processes", include: processes } },
      { extends: true, test: { name: "growth", include: growth } },
      { extends: true, test: { name: "page", include: page, globalSetup: "packages/web/test/built.ts" } },
    ],
  },
});
