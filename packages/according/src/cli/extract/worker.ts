// A thread of `according extract`: answers each line that it is sent.
import { parentPort, workerData } from "node:worker_threads";
import { type LineOptions, readLine } from "./line.ts";

parentPort?.on("message", async (text: string) =>
  parentPort?.postMessage(await readLine(text, workerData as LineOptions)),
);
