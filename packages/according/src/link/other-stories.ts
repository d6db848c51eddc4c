import { namesIn } from "./opposed.ts";
import { ALONE, remembering } from "./remembered.ts";
import type { Sheet } from "./sheet.ts";

/**
 * Do two reports name others, people, bodies and places, with hardly one in common? What they count alike is then hardly one thing. A
 * report with few names tells too little.
 */
export function nameOthersAll(a: Sheet, b: Sheet): boolean {
  const [x, y] = [namesBelowHeadline(a), namesBelowHeadline(b)];
  const [few, other] = x.size <= y.size ? [x, b] : [y, a];
  if (few.size < FEWEST) return false;
  let wanting = HARDLY * few.size;
  for (const name of few) if (other.vocabulary.has(name) && --wanting <= 0) return false;
  return true;
}

/** Of two reports of one happening in ECB+, train and dev, 1 of 90 name others so; of two happenings of one kind 1 of 3. */
const [FEWEST, HARDLY] = [5, 0.15];

const namesBelowHeadline = (at: Sheet): ReadonlySet<string> =>
  belowHeadlineKnown(at, ALONE, () => {
    const { text } = at.reading.report;
    return new Set(
      namesIn(
        text,
        at.words.filter(({ start }) => start >= at.headline),
      ),
    );
  });
const belowHeadlineKnown = remembering<Sheet, ReadonlySet<string>>();
