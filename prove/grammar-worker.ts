import { parentPort, workerData } from "node:worker_threads";
import { countFaults, type Numbers } from "./grammar.ts";

parentPort?.postMessage(countFaults(workerData as Numbers));
