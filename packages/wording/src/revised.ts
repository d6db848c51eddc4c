import type { InWords } from "./entry.ts";

/** What a newer version of a report tells otherwise. */
export interface RevisedEntry {
  readonly to: number;
  readonly change: "added" | "changed" | "dropped";
  readonly was?: InWords;
  readonly now?: InWords;
  readonly counts: readonly { readonly counted: string; readonly was?: InWords; readonly now?: InWords }[];
}

/** "new version 2: killed 7 → 9", "new version 2: dropped". */
export const revisedInWords = ({ to, change, counts }: RevisedEntry): string => {
  const moved = counts.flatMap(({ counted, was, now }) =>
    was && now ? [`${counted} ${was.what ?? was.words} → ${now.what ?? now.words}`] : [],
  );
  return `new version ${to}: ${moved.length > 0 ? moved.join("; ") : change}`;
};
