import { availableParallelism } from "node:os";
import type { Settled } from "../engine.ts";
import { type EngineWish, preferredEngine } from "../engine-names.ts";
import type { Pool } from "./pool.ts";

/**
 * Which engine reads, settled once for all threads: only one that may be missing is tried, in a thread of those that will read.
 * `least`: so many threads may read at once, however few cores there are.
 */
export async function settledIn(
  pool: Pool,
  wish: EngineWish = "auto",
  least = 1,
): Promise<Settled | { readonly problem: string }> {
  try {
    const engine = wish === "auto" ? preferredEngine() : wish;
    if (engine !== "neural") return { engine };
  } catch (error) {
    return { problem: String((error as Error).message) };
  }
  const found = await pool.run("engine", [wish]);
  if ("engine" in found && found.engine === "neural") pool.limitTo(Math.max(least, NETWORKS));
  return found;
}

/** Each takes some 100 MB and up to four cores. */
const NETWORKS = Math.max(1, Math.floor(availableParallelism() / 4));
