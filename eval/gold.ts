import type { GoldArticle } from "./score/types.ts";
import { type Article, readArticles, Unmeasurable } from "./shared.ts";

/** An article as the corpus has it. */
export type MarkedArticle = Article & GoldArticle;

/**
 * The marked articles of a file, or as many of them as are wanted.
 *
 * @throws Unmeasurable for a file that is not there or an article without attributions
 */
export function readGold(file: string, sample: number | null): readonly MarkedArticle[] {
  const all = readArticles(file).map((article, i) => demandMarked(article, `${file}, article ${i + 1}`));
  return sample === null || sample >= all.length ? all : spread(all, sample);
}

function demandMarked(article: Article & Partial<GoldArticle>, where: string): MarkedArticle {
  const { attributions } = article;
  if (attributions?.every(({ source, cue, content }) => source && cue && content)) return { ...article, attributions };
  throw new Unmeasurable(`${where}: it needs "attributions", each with "source", "cue" and "content".`);
}

/** Evenly, so that no publisher is left out because it comes last. */
const spread = (all: readonly MarkedArticle[], count: number): readonly MarkedArticle[] =>
  Array.from({ length: count }, (_, i) => all[Math.floor((i * all.length) / count)]).filter((one) => one !== undefined);
