import { defineConfig } from "vitest/config";

// With the condition `source` a package is its TypeScript source: nothing need be built for the tests.
const conditions = ["source", "module", "node", "development|production"];

export default defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: {
    include: ["packages/*/test/**/*.test.ts", "test/**/*.test.ts"],
    // Of the worker threads that the program starts.
    execArgv: ["--conditions=source"],
    // For what hangs, on however busy a machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
