// Opens a record, which brings it up to date, and closes it.
import { inRecord } from "./kept.ts";

process.stdout.write("opening\n");
await inRecord(process.argv[2] ?? "", async () => undefined);
