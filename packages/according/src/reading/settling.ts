import { availableParallelism } from "node:os";
import type { Settled } from "../engine.ts";
import { type EngineWish, PREFERRED } from "../engine-names.ts";
import type { Pool } from "./pool.ts";

/** Which engine reads, settled once for all threads: only one that may be missing is tried, in a thread of those that will read. */
export async function settledIn(
  pool: Pool,
  wish: EngineWish = "auto",
): Promise<Settled | { readonly problem: string }> {
  const engine = wish === "auto" ? PREFERRED : wish;
  if (engine !== "neural") return { engine };
  const found = await pool.run("engine", [wish]);
  if ("engine" in found && found.engine === "neural") pool.limitTo(NETWORKS);
  return found;
}

/** Each takes some 100 MB and up to four cores. */
const NETWORKS = Math.max(1, Math.floor(availableParallelism() / 4));
