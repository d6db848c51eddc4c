import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the page as it is now. */
    readonly webRoot: string;
  }
}

/** Builds the page once for all test files, when it has changed since it was built. */
export async function setup(project: TestProject): Promise<void> {
  const { buildPage } = await import(new URL("../../../scripts/build.mjs", import.meta.url).href);
  const folder = buildPage();
  if (folder === null) throw new Error("The page could not be built: see the messages above.");
  project.provide("webRoot", folder);
}
