// Keeps invented bulletins in a record one by one, and says of each that it is kept.
import { bulletin } from "../packages/according/test/store/readings.ts";
import { inRecord } from "./kept.ts";

const [record = "", from, to] = process.argv.slice(2);
await inRecord(record, async (store) => {
  for (let number = Number(from); number < Number(to); number++) {
    const { report } = await store.keep(bulletin(number));
    process.stdout.write(`kept ${report.id}\n`);
  }
});
