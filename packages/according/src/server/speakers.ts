import type { Store } from "../store/store.ts";
import type { Speaker } from "./api.ts";

const PAGE = 1000;
const MOST = 5000;

/** Who speaks, and how often, in the newest 5,000 statements; whoever says most comes first. */
export async function speakers(store: Store, story?: string): Promise<readonly Speaker[]> {
  const counts = new Map<string, number>();
  const filter = story === undefined ? {} : { story };
  for (let offset = 0; offset < MOST; offset += PAGE) {
    const { items } = await store.statements({ ...filter, limit: PAGE, offset });
    for (const { speaker } of items) if (speaker) counts.set(speaker.name, (counts.get(speaker.name) ?? 0) + 1);
    if (items.length < PAGE) break;
  }
  return [...counts]
    .map(([name, statements]) => ({ name, statements }))
    .sort((a, b) => b.statements - a.statements || a.name.localeCompare(b.name, "en"));
}
