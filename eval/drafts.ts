// npm run eval:check: what `according check` finds in the drafts of eval/sets/check, and what it finds amiss in true ones.
import { type DraftResult, draftSets, recordDrafts, renderDrafts } from "./drafts/sets.ts";

const [only] = process.argv.slice(2);
const sets = await draftSets();
if (only === undefined) recordDrafts(sets);
else for (const { name, results } of sets) for (const result of results) print(name, result);
console.log(renderDrafts(sets));

function print(name: string, { draft, checked }: DraftResult): void {
  if (!`${name} ${draft.trap}`.includes(only as string)) return;
  console.log(`\n${name}: ${draft.trap}`);
  for (const { kind, finding, words, source, told } of checked)
    console.log(
      `    ${kind} ${finding}: ${words} [${source}] ← ${told.map((one) => `${one.words} [${one.source}]`).join(" | ")}`,
    );
}
