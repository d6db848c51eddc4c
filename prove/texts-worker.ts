// Reads the texts of some numbers, and says which it is at.
import { parentPort, workerData } from "node:worker_threads";
import { lookedAt } from "./sound.ts";
import { type Told, textAt } from "./texts.ts";

const { seed, from, number } = workerData as { readonly seed: number; readonly from: number; readonly number: number };
const tell = (told: Told): void => parentPort?.postMessage(told);

function readAll(): void {
  let [characters, statements] = [0, 0];
  for (let at = from; at < from + number; at++) {
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
  tell({ at: from + number, done: { characters, statements } });
}

readAll();
