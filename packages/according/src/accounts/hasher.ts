// A thread that compares and hashes passwords, one after the other.
import { parentPort } from "node:worker_threads";
import type { Hashed, ToHash } from "./hashing.ts";
import { hashPassword, isPassword } from "./password.ts";

parentPort?.on("message", async ({ password, kept }: ToHash) => {
  const answer = kept === undefined ? await hashPassword(password) : await isPassword(password, kept);
  parentPort?.postMessage(answer satisfies Hashed);
});
