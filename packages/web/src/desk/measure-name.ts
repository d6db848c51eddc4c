import type { Measure } from "according/api";
import { spaced } from "../ui/words.ts";

/** "killed", "held"; of what has no kind its own words. */
export const measureName = ({ kind, of }: Pick<Measure, "kind" | "of">): string =>
  kind === "other" ? of : spaced(kind);
