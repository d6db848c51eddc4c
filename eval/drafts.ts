// npm run eval:check: what `according check` finds in the drafts of eval/sets/check, and what it finds amiss in true ones.
import { asked } from "./asked.ts";
import { type DraftResult, draftSets, recordDrafts, renderDrafts } from "./drafts/sets.ts";
import { orSay } from "./shared.ts";

const HELP = `npm run eval:check [-- WORDS]

What \`according check\` finds in the drafts of eval/sets/check, and what it finds amiss in true ones; recorded in eval/results. With
WORDS what it finds in each draft whose set or trap has them is printed, and nothing is recorded.

  --help    this text`;

await orSay(async () => {
  const given = asked(HELP, {}, true);
  if (!given) return;
  const [only] = given.positionals;
  const sets = await draftSets();
  if (only === undefined) recordDrafts(sets);
  else for (const { name, results } of sets) for (const result of results) print(name, result, only);
  console.log(renderDrafts(sets));
});

function print(name: string, { draft, checked }: DraftResult, only: string): void {
  if (!`${name} ${draft.trap}`.includes(only)) return;
  console.log(`\n${name}: ${draft.trap}`);
  for (const { kind, finding, words, source, told } of checked)
    console.log(
      `    ${kind} ${finding}: ${words} [${source}] ← ${told.map((one) => `${one.words} [${one.source}]`).join(" | ")}`,
    );
}
