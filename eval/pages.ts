// npm run eval:pages -- FOLDER: how much of the article of real pages is taken in, and what of it is told, beside other programs.
// FOLDER holds the sets of pages, each in a folder under its project's name (eval/pages/sets.ts), and what other programs took from
// them in found/NAME.json (eval/pages/rivals.py, rivals.mjs). None of it is part of this project. With --list: the pages, for these.
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { ours, readabilityAlone } from "./pages/ours.ts";
import type { Answers, Found, Page } from "./pages/page.ts";
import { readSets } from "./pages/sets.ts";
import { tablesOf } from "./pages/tables.ts";
import { root } from "./shared.ts";

async function answersOf(pages: readonly Page[], take: (page: Page) => Found | Promise<Found>): Promise<Answers> {
  const answers: Record<string, Found> = {};
  for (const page of pages)
    answers[page.id] = await Promise.resolve(page)
      .then(take)
      .catch(() => ({}));
  return answers;
}

const others = (folder: string): readonly (readonly [string, Answers])[] =>
  globSync(join(folder, "found", "*.json"))
    .sort()
    .map((file) => [basename(file, ".json"), JSON.parse(readFileSync(file, "utf8"))]);

const [folder, option] = process.argv.slice(2);
const pages = folder && existsSync(folder) ? readSets(folder) : [];
if (folder === undefined || pages.length === 0) {
  console.error("Name a folder with sets of pages, as eval/pages/sets.ts says: npm run eval:pages -- ../pages");
  process.exitCode = 2;
} else if (option === "--list") {
  console.log(pages.map((page) => JSON.stringify(page)).join("\n"));
} else {
  const programs = [
    ["According", await answersOf(pages, ours)],
    ["Readability alone", await answersOf(pages, readabilityAlone)],
    ...others(folder),
  ] as const;
  const report = tablesOf(pages, programs);
  writeFileSync(join(root, "eval", "results", "intake.md"), report);
  console.log(report);
}
