// Reads the texts of some numbers, and says which it is at.
import { parentPort, workerData } from "node:worker_threads";
import { lookedAt } from "./sound.ts";
import { type Share, type Told, textAt } from "./texts.ts";

const { seed, from, number, within } = workerData as Share;
const tell = (told: Told): void => parentPort?.postMessage(told);

function readAll(): void {
  const until = performance.now() + within;
  let [at, characters, statements] = [from, 0, 0];
  for (; at < from + number && (at % 50 !== 0 || performance.now() < until); at++) {
    if (at % 50 === 0) tell({ at });
    const text = textAt(seed, at);
    const looked = lookedAt(text);
    if (looked.fault !== null) {
      tell({ at, fault: looked.fault });
      return;
    }
    characters += text.length;
    statements += looked.statements;
  }
  tell({ at, done: { texts: at - from, characters, statements } });
}

readAll();
