import { everyJudgement } from "../linked.ts";
import type { Store } from "../store/store.ts";
import { type Merged, type MergedSource, saysWhoIsOne } from "../views/merged.ts";
import { type MergedNames, mergedNames } from "../views/merged-names.ts";
import { whileUnchanged } from "../views/while-unchanged.ts";
import { storyAsked } from "./judged-reports.ts";
import type { Asked } from "./listings.ts";

/** As where nobody has said of two that they are one. */
export const AS_REPORTED = mergedNames([]);

/** Who is one in a story, or in each; a story of which nobody has said so is not linked to tell. */
export function whoIsOne(
  store: Store,
  merged: (story: string) => Promise<Merged | null>,
): (asked: Asked) => Promise<MergedNames> {
  const ofStory = whileUnchanged(store.stamp, (story) => loadNames(store, merged, story));
  return async (asked) => {
    const where = await storyAsked(store, asked);
    const stories = where === undefined ? await storiesOfMerged(store) : [where];
    const all = (await Promise.all(stories.map(ofStory))).flatMap((names) => names ?? []);
    return mergedNames(all.filter((one) => asked.report === undefined || one.report === asked.report));
  };
}

async function loadNames(
  store: Store,
  merged: (story: string) => Promise<Merged | null>,
  story: string,
): Promise<readonly MergedSource[]> {
  const judgements = await everyJudgement(store, story);
  return judgements.some(saysWhoIsOne) ? ((await merged(story))?.items ?? []) : [];
}

async function storiesOfMerged(store: Store): Promise<readonly string[]> {
  const judgements = (await everyJudgement(store)).filter(saysWhoIsOne);
  const reports = new Set(judgements.flatMap(({ about: [at] }) => at?.report ?? []));
  const stories = await Promise.all([...reports].map(async (id) => (await store.report(id))?.story));
  return [...new Set(stories.flatMap((story) => story ?? []))];
}
