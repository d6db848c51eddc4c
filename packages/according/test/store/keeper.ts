/** Keeps bulletins `from` to `to` in a record and prints the number of each once it is kept. */
import { openSqlite } from "../../src/store/sqlite.ts";
import { bulletin } from "./readings.ts";

const [record = "", from, to] = process.argv.slice(2);
const store = await openSqlite(record);
for (let number = Number(from); number < Number(to); number++) {
  await store.keep(bulletin(number));
  process.stdout.write(`${number}\n`);
}
await store.close();
