// node bench/resident.ts FILE COUNT [linear|neural]: reads that many articles of a corpus, one at a time, and prints the
// memory of the process in megabytes. A process of its own, so that nothing else is counted.
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { linearEngine } from "@according/model-en";
import { neuralEngine } from "@according/model-en-neural";
import { readReports } from "@according/reader";

const [file, count, name] = process.argv.slice(2);
const engine = name === "linear" ? linearEngine() : name === "neural" ? await neuralEngine() : undefined;
let read = 0;
for await (const line of createInterface(createReadStream(file as string))) {
  const { text } = JSON.parse(line) as { text: string };
  if (engine) await readReports([{ text }], engine);
  if (++read >= Number(count)) break;
}
console.log(Math.round(process.memoryUsage().rss / 1024 / 1024));
